"""What is refused before anything is drawn for an export."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from inbetweener.core.naming import NamePattern
from inbetweener.errors import ExportError
from inbetweener.rendering.export_plan import ExportNaming, Per
from inbetweener.session.exporting.in_the_way import refuse_in_the_way
from inbetweener.session.exporting.picture_export import ExportRequest, ExportWhat
from inbetweener.storage.opening import OpenRequest
from tests.support.key_files import write_keys

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def studio(make_studio, tmp_path):
    """A on frames 1 to 9 and B on 5 to 13, inbetweens on twos; A is worked on."""
    folder = tmp_path / "cut05"
    write_keys(folder / "A", "A0001.png", "A0009.png", planes=4)
    write_keys(folder / "B", "B0005.png", "B0013.png", planes=4)
    studio = make_studio(folder=folder)
    studio.open(OpenRequest(folder, as_layers=True))
    studio.settle()
    return studio


def refuse(studio, folder: Path, what=ExportWhat.LAYER, *, per=Per.FRAME, overwrites=False) -> None:
    naming = ExportNaming(NamePattern.parse("X.####"), 1, per)
    workspace = studio.workspace
    request = ExportRequest(folder, naming, overwrites, what)
    refuse_in_the_way(request, workspace.document, workspace.layer_views)


def taken(folder: Path, name: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(b"of an older export")
    return folder


@pytest.mark.parametrize("below", ["", "deep/er"])
def test_a_file_is_no_folder_and_holds_none(studio, tmp_path, below):
    file = tmp_path / "notes.txt"
    file.write_text("hello", encoding="utf-8")
    with pytest.raises(ExportError, match=r"notes\.txt is a file, not a folder"):
        refuse(studio, file / below)


def test_a_folder_that_is_not_there_yet_is_made(studio, tmp_path):
    refuse(studio, tmp_path / "new" / "folder")
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize(
    ("what", "place", "name"),
    [
        (ExportWhat.LAYER, ".", "X.0003.png"),
        (ExportWhat.EACH, "B", "B0007.png"),
        (ExportWhat.FLAT, ".", "X.0012.png"),
    ],
)
def test_an_older_file_of_what_is_still_to_be_drawn_is_in_the_way(
    studio, tmp_path, what, place, name
):
    out = tmp_path / "out"
    taken(out / place, name)
    with pytest.raises(ExportError, match=name):
        refuse(studio, out, what)
    refuse(studio, out, what, overwrites=True)


@pytest.mark.parametrize("what", list(ExportWhat))
def test_what_may_be_the_same_is_left_to_the_export(studio, tmp_path, what):
    """Keys, and what is of other names: an export that was stopped goes on."""
    out = tmp_path / "out"
    for name in ("X.0001.png", "X.0099.png", "other.txt"):
        taken(out, name)
    taken(out / "A", "A0001.png")
    refuse(studio, out, what)


def test_once_drawn_nothing_is_in_the_way_beforehand(studio, tmp_path):
    studio.render_all()
    refuse(studio, taken(tmp_path / "out", "X.0003.png"))


def test_drawings_of_a_whole_scene_have_no_names_beforehand(studio, tmp_path):
    out = taken(tmp_path / "out", "X.0003.png")
    refuse(studio, out, ExportWhat.FLAT, per=Per.DRAWING)
