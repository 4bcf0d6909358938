from __future__ import annotations

import os
import sys
from pathlib import Path

import numpy as np
import pytest

from inbetweener.core import edits
from inbetweener.core.cancel import Cancelled, CancelToken
from inbetweener.core.drawing import FitRule
from inbetweener.core.edits import LengthRule
from inbetweener.core.shot import Numbering, Shot
from inbetweener.errors import FolderError, ProjectFileError
from inbetweener.storage.opening import Opened, OpenRequest, read_shot
from inbetweener.storage.project_file import save_project
from tests.support.exr_files import exr_of
from tests.support.key_files import drawing, write_keys
from tests.support.layered_files import document_with, psd
from tests.support.png_samples import png_of


@pytest.fixture
def walk(tmp_path):
    """Three keys of level A and two of level B."""
    folder = write_keys(tmp_path / "walk", "A0001.png", "A0005.png", "A0009.png")
    return write_keys(folder, "B1.png", "B2.png")


def opened(path, **options) -> Opened:
    return read_shot(OpenRequest(path, **options), CancelToken(), lambda _done, _total: None)


def keys(found: Opened) -> list[str]:
    return [key.drawing for key in found.shot.keys]


def saved(folder: Path) -> Shot:
    """A project of the folder with another timing."""
    shot = edits.set_count(opened(folder).shot, [0], 3, LengthRule.KEEP)
    save_project(folder / "walk.inbetweener", shot, folder)
    return shot


def test_a_folder_opens_with_its_longest_level(walk):
    found = opened(walk)

    assert (found.shot.name, found.folder, found.project_path) == ("walk", walk, None)
    assert keys(found) == ["A0001.png", "A0005.png", "A0009.png"]
    assert found.level is not None
    assert found.level.prefix == "A"
    assert found.survey is not None
    assert len(found.survey.levels) == 2


@pytest.mark.parametrize(("file", "first"), [("A0005.png", "A0001.png"), ("B2.png", "B1.png")])
def test_a_picture_opens_the_level_that_it_belongs_to(walk, file, first):
    assert keys(opened(walk / file))[0] == first


def test_a_picture_of_no_level_opens_the_longest_level(walk):
    write_keys(walk, "bg.png")

    assert keys(opened(walk / "bg.png"))[0] == "A0001.png"


def test_the_level_asked_for_is_taken_before_that_of_the_picture(walk):
    assert keys(opened(walk / "A0001.png", level="B")) == ["B1.png", "B2.png"]


def test_an_unknown_level_is_refused_with_those_there_are(walk):
    with pytest.raises(FolderError, match=r"no level “C”\. Its levels: A, B"):
        opened(walk, level="C")


def test_numbers_are_read_as_asked(walk):
    found = opened(walk, numbering=Numbering.DRAWINGS)

    assert found.shot.numbering is Numbering.DRAWINGS
    assert opened(walk).shot.numbering is Numbering.FRAMES


def test_drawings_of_another_size_are_fitted_where_that_is_asked(walk):
    write_keys(walk, "A0013.png", size=(8, 8))

    assert len(keys(opened(walk))) == 3
    assert len(keys(opened(walk, fit=True))) == 4
    assert opened(walk, fit=True).shot.fit is FitRule.FIT


def test_a_folder_with_a_project_comes_back_with_its_timing(walk):
    shot = saved(walk)

    for path in (walk, walk / "walk.inbetweener", walk / "B1.png"):
        found = opened(path)
        assert found.shot == shot
        assert found.project_path == walk / "walk.inbetweener"
        assert found.survey is not None


def test_a_project_may_be_passed_over(walk):
    saved(walk)

    found = opened(walk, ignores_project=True)

    assert found.project_path is None
    assert found.shot.gaps[0].count is None


def test_a_project_elsewhere_finds_its_drawings(walk, tmp_path):
    project = tmp_path / "walk.inbetweener"
    save_project(project, opened(walk).shot, walk)

    found = opened(project)

    assert found.folder.samefile(walk)
    assert found.survey is not None
    assert found.missing == ()


def test_a_project_whose_folder_is_gone_opens_with_its_drawings_missing(walk, tmp_path):
    project = tmp_path / "walk.inbetweener"
    save_project(project, opened(walk).shot, walk)
    walk.rename(tmp_path / "moved")

    found = opened(project)

    assert found.survey is None
    assert set(keys(found)) <= set(found.missing)


def test_a_damaged_project_is_read_from_its_backup_and_told(walk):
    shot = saved(walk)
    project = walk / "walk.inbetweener"
    save_project(project, edits.set_fps(shot, 12.0), walk)
    project.write_bytes(b"{")

    found = opened(walk)

    assert found.is_recovered
    assert found.shot == shot
    assert found.notes


def test_a_damaged_project_without_a_backup_is_refused(walk):
    (walk / "walk.inbetweener").write_bytes(b"{")

    with pytest.raises(ProjectFileError, match=r"walk\.inbetweener"):
        opened(walk)


def test_a_folder_called_like_a_project_or_a_picture_is_a_folder(tmp_path):
    for name in ("walk.inbetweener", "walk.png"):
        folder = write_keys(tmp_path / name, "A1.png", "A2.png")
        assert opened(folder).folder == folder


def test_a_way_up_leads_to_a_folder_with_a_name(walk, monkeypatch):
    (walk / "sub").mkdir()
    monkeypatch.chdir(walk / "sub")

    found = opened(Path(".."))

    assert found.shot.name == walk.name
    assert found.folder.name == walk.name


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_linked_folder_keeps_the_name_of_the_link(walk, tmp_path):
    (tmp_path / "link").symlink_to(walk)

    assert opened(tmp_path / "link").shot.name == "link"


def test_what_is_not_there_is_told(tmp_path):
    for name in ("nowhere", "nowhere.png", "nowhere/A1.png"):
        with pytest.raises(FolderError, match="no folder"):
            opened(tmp_path / name)
    with pytest.raises(ProjectFileError):
        opened(tmp_path / "nowhere.inbetweener")


def test_an_empty_folder_is_told(tmp_path):
    with pytest.raises(FolderError, match="holds no drawings"):
        opened(tmp_path)


@pytest.mark.skipif(os.name == "nt", reason="the limit is another there")
@pytest.mark.parametrize("suffix", ["", ".png", ".inbetweener"])
def test_names_too_long_for_the_system_are_told(tmp_path, suffix):
    with pytest.raises((FolderError, ProjectFileError)):
        opened(tmp_path / f"{'x' * 300}{suffix}")


def test_opening_is_cancelled_and_reports_how_far_it_is(walk):
    token, seen = CancelToken(), []
    read_shot(OpenRequest(walk), token, lambda done, total: seen.append((done, total)))
    token.cancel()

    assert seen[-1] == (5, 5)
    with pytest.raises(Cancelled):
        read_shot(OpenRequest(walk), token, lambda _done, _total: None)


@pytest.mark.parametrize("suffix", ["exr", "kra"])
def test_a_file_of_light_or_of_krita_opens_its_folder(tmp_path, suffix):
    light = np.ones((4, 6), np.float16)
    data = {
        "exr": exr_of({"R": light, "G": light, "B": light}),
        "kra": document_with(png_of(drawing(0))),
    }[suffix]
    for number in (1, 3):
        (tmp_path / f"A{number:04d}.{suffix}").write_bytes(data)

    found = opened(tmp_path / f"A0003.{suffix}")

    assert keys(found) == [f"A0001.{suffix}", f"A0003.{suffix}"]


def test_one_file_of_layers_is_left_to_the_import_of_layers(tmp_path):
    for number in (1, 3):
        (tmp_path / f"A{number:04d}.psd").write_bytes(psd([], (64, 48)))

    with pytest.raises(FolderError, match="import-layers"):
        opened(tmp_path / "A0001.psd")
    assert len(keys(opened(tmp_path))) == 2
