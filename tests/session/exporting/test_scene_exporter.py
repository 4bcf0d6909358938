"""Export of a scene: one layer, each, or all as one picture."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from inbetweener.core import edits
from inbetweener.core.naming import NamePattern
from inbetweener.imaging.kinds import PictureKind
from inbetweener.imaging.picture_formats import PictureFormat
from inbetweener.imaging.probe import probe
from inbetweener.rendering.export_plan import ExportNaming
from inbetweener.session.exporting.picture_export import ExportRequest, ExportWhat
from inbetweener.storage.opening import OpenRequest
from tests.support.key_files import drawing, write_keys
from tests.support.png_samples import png_of
from tests.support.shell import names_in

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from inbetweener.storage.export import ExportResult
    from tests.support.workspaces import Studio


@pytest.fixture
def studio(make_studio: Callable[..., Studio], tmp_path: Path) -> Studio:
    """BG under A on frames 1, 9 under B on 5, 13; A is worked on."""
    folder = tmp_path / "cut05"
    write_keys(folder / "A", "A0001.png", "A0009.png", planes=4)
    write_keys(folder / "B")
    for name, step in (("B0005.png", 4), ("B0013.png", 6)):
        (folder / "B" / name).write_bytes(png_of(drawing(step, planes=4)))
    write_keys(folder / "BG", "bg.png", size=(100, 60))
    studio = make_studio(folder=folder)
    studio.open(OpenRequest(folder, as_layers=True))
    return studio


def request(folder: Path, what: ExportWhat) -> ExportRequest:
    return ExportRequest(folder, ExportNaming(NamePattern.parse("X.####"), 1), what=what)


def export(
    studio: Studio, asked: ExportRequest, meanwhile: Callable[[], Any] = int
) -> ExportResult:
    with studio.signal(studio.workspace.exporter.finished) as told:
        studio.workspace.exporter.export(asked)
        meanwhile()
    result: ExportResult = told.args[1]
    return result


def test_each_layer_is_rendered_and_written_into_its_folder(studio, tmp_path):
    out = tmp_path / "out"
    result = export(studio, request(out, ExportWhat.EACH))
    assert names_in(out) == ["A", "B", "BG"]
    assert names_in(out / "A") == [f"A{n:04d}.png" for n in range(1, 14)]
    assert names_in(out / "B") == [f"B{n:04d}.png" for n in range(5, 14)]
    assert result.written == 13 + 9 + 1


def test_all_layers_become_one_picture_a_frame(studio, tmp_path):
    result = export(studio, request(tmp_path / "out", ExportWhat.FLAT))
    assert names_in(tmp_path / "out") == [f"X.{n:04d}.png" for n in range(1, 14)]
    assert result.written == 13


def test_the_layer_that_was_active_is_written_wherever_the_artist_goes(studio, tmp_path):
    document, engine = studio.workspace.document, studio.engine
    engine.gate.clear()

    def go_on() -> None:
        document.activate(2)
        engine.gate.set()

    export(studio, request(tmp_path / "out", ExportWhat.LAYER), go_on)
    out = tmp_path / "out"
    first = studio.folder / "A" / "A0001.png"
    assert len(names_in(out)) == 13
    assert (out / "X.0001.png").read_bytes() == first.read_bytes()


def test_an_edit_while_layers_are_rendered_is_part_of_what_is_written(studio, tmp_path):
    engine = studio.engine
    engine.gate.clear()

    def go_on() -> None:
        studio.workspace.document.edit_scene(
            "hide", lambda scene: edits.set_layer_start(scene, 2, 1)
        )
        engine.gate.set()

    export(studio, request(tmp_path / "out", ExportWhat.EACH), go_on)
    assert names_in(tmp_path / "out" / "B")[0] == "B0001.png"


def test_a_layer_that_cannot_be_drawn_stops_the_export(studio, tmp_path):
    (studio.folder / "B" / "B0013.png").write_bytes(b"no picture")
    with studio.signal(studio.workspace.exporter.failed) as told:
        studio.workspace.exporter.export(request(tmp_path / "out", ExportWhat.FLAT))
    assert "not all inbetweens" in told.args[1]
    assert not (tmp_path / "out").exists()
    assert not studio.workspace.exporter.is_busy


def test_layers_are_not_written_among_their_keys(studio):
    with studio.signal(studio.workspace.exporter.failed) as told:
        studio.workspace.exporter.export(request(studio.folder, ExportWhat.EACH))
    assert "is the folder of the layer’s keys" in told.args[1]


def test_a_layer_cancelled_long_ago_and_drawn_since_stops_no_export(studio, tmp_path):
    workspace = studio.workspace
    studio.engine.gate.clear()
    workspace.rendering.render_layers([2])
    workspace.rendering.shots.cancel()
    studio.engine.gate.set()
    workspace.document.activate(2)
    studio.render_all()
    workspace.document.activate(1)
    studio.settle()
    studio.set_count(0, 2)
    result = export(studio, request(tmp_path / "out", ExportWhat.EACH))
    assert result.written == 13 + 9 + 1


@pytest.mark.parametrize("what", list(ExportWhat))
def test_all_of_it_has_the_format_that_is_asked_for(studio, tmp_path, what):
    out, form = tmp_path / "out", PictureFormat.EXR
    naming = ExportNaming(NamePattern.parse("X.####.exr", form.suffixes), 1, form=form)
    result = export(studio, ExportRequest(out, naming, what=what))
    files = [path for path in out.rglob("*") if path.is_file()]
    assert len(files) == result.written > 8
    assert {path.suffix for path in files} == {".exr"}
    assert {probe(path).format for path in files} == {PictureKind.EXR}
