from __future__ import annotations

import os
import struct
import zlib
from typing import TYPE_CHECKING

import numpy as np
import pytest

from inbetweener.core.cancel import Cancelled, CancelToken
from inbetweener.core.drawing import CanvasSize, FitRule, Role
from inbetweener.core.shot import Numbering
from inbetweener.errors import FolderError
from inbetweener.storage.shot_folder import (
    FolderSurvey,
    mixed_sizes_message,
    odd_sizes,
    open_folder,
    survey_folder,
)
from tests.support.exr_files import exr_of
from tests.support.layered_files import document_with

if TYPE_CHECKING:
    from pathlib import Path

SMALL, LARGE = CanvasSize(4, 3), CanvasSize(8, 6)


def png_bytes(size: CanvasSize = SMALL) -> bytes:
    """A black grey-scale PNG."""
    header = struct.pack(">IIBBBBB", size.width, size.height, 8, 0, 0, 0, 0)
    rows = zlib.compress(bytes((size.width + 1) * size.height))
    chunks = ((b"IHDR", header), (b"IDAT", rows), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "walk"
    folder.mkdir()
    return folder


def fill(folder: Path, *files: str, size: CanvasSize = SMALL) -> None:
    for file in files:
        (folder / file).write_bytes(png_bytes(size))


def survey(folder: Path) -> FolderSurvey:
    return survey_folder(folder, CancelToken(), lambda _done, _total: None)


def test_pictures_are_sorted_into_levels_and_measured(folder):
    fill(folder, "A1.png", "A9.PNG", "B1.png", "B2.png", "B3.png", "bg.png")

    found = survey(folder)

    assert [level.prefix for level in found.levels] == ["B", "A"]
    assert found.left_over == ("bg.png",)
    assert set(found.pictures) == {"A1.png", "A9.PNG", "B1.png", "B2.png", "B3.png", "bg.png"}
    assert found.size_of("A9.PNG") == SMALL
    assert (found.problems, found.project_file, found.folder) == ((), None, folder)


def test_other_files_hidden_ones_and_folders_are_passed_over(folder):
    fill(folder, "A1.png", ".A2.png", ".inbetweener-0123.tmp", "notes.txt", "A3.png.tmp", "A4")
    (folder / "A5.png").mkdir()
    (folder / "sub").mkdir()
    fill(folder / "sub", "A6.png")

    found = survey(folder)

    assert list(found.pictures) == ["A1.png"]
    assert found.problems == ()


def test_what_cannot_be_read_is_listed_with_its_reason_and_the_rest_goes_on(folder):
    fill(folder, "A1.png", "A5.png")
    (folder / "A2.png").write_bytes(png_bytes()[:-5])
    (folder / "A3.png").write_bytes(b"")
    (folder / "A4.jpg").write_bytes(b"no picture at all")

    found = survey(folder)

    assert [file for file, _ in found.problems] == ["A2.png", "A3.png", "A4.jpg"]
    assert all(reason and not reason.endswith(".") for _, reason in found.problems)
    assert [name.file for name in found.levels[0].names] == ["A1.png", "A5.png"]


@pytest.mark.skipif(os.name == "nt", reason="no such names are possible there")
def test_names_that_no_project_file_can_keep_are_listed(folder):
    fill(folder, "A1.png", "A2.png", "A\\3.png", "C:4.png")

    found = survey(folder)

    assert [file for file, _ in found.problems] == ["A\\3.png", "C:4.png"]
    assert "backslash" in found.problems[0][1]
    assert len(open_folder(found).drawings) == 2


@pytest.mark.skipif(os.name == "nt", reason="there are no such pipes there")
def test_a_pipe_among_the_pictures_does_not_hang_the_survey(folder):
    fill(folder, "A1.png")
    os.mkfifo(folder / "A2.png")

    assert [file for file, _ in survey(folder).problems] == ["A2.png"]


def test_the_newest_project_file_is_found(folder):
    for name, seconds in (("old", 1000), ("new", 3000), ("older", 500)):
        path = folder / f"{name}.inbetweener"
        path.write_bytes(b"")
        os.utime(path, (seconds, seconds))
    (folder / "new.inbetweener.bak").write_bytes(b"")

    assert survey(folder).project_file == folder / "new.inbetweener"


def test_an_empty_folder_is_no_error_but_gives_no_shot(folder):
    found = survey(folder)

    assert (found.levels, found.left_over, found.problems) == ((), (), ())
    with pytest.raises(FolderError, match=r"holds no drawings.*PNG"):
        open_folder(found)


def test_a_folder_of_broken_pictures_says_what_is_wrong_with_one(folder):
    (folder / "A1.png").write_bytes(b"")

    with pytest.raises(FolderError, match=r"A1\.png.*empty"):
        open_folder(survey(folder))


def test_a_folder_that_cannot_be_opened_is_told_in_a_sentence(tmp_path):
    (tmp_path / "A1.png").write_bytes(b"")

    with pytest.raises(FolderError, match="no folder"):
        survey(tmp_path / "gone")
    with pytest.raises(FolderError, match="a file, not a folder"):
        survey(tmp_path / "A1.png")
    with pytest.raises(FolderError, match="cannot be opened"):
        survey(tmp_path / "a\0")


def test_a_forbidden_folder_is_told_in_a_sentence(folder, monkeypatch):
    def refuse(_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "scandir", refuse)

    with pytest.raises(FolderError, match="not allowed"):
        survey(folder)


def test_progress_rises_to_the_number_of_pictures(folder):
    fill(folder, *(f"A{n}.png" for n in range(70)))
    reports = []

    survey_folder(folder, CancelToken(), lambda done, total: reports.append((done, total)))

    assert reports[0] == (0, 70)
    assert reports[-1] == (70, 70)
    assert reports == sorted(reports)


def test_a_survey_can_be_stopped(folder):
    fill(folder, *(f"A{n}.png" for n in range(70)))
    token = CancelToken()

    with pytest.raises(Cancelled):
        survey_folder(folder, token, lambda done, _total: token.cancel() if done else None)


def test_the_size_of_most_is_the_usual_one(folder):
    fill(folder, "A1.png", "A5.png", size=LARGE)
    fill(folder, "A2.png", "A3.png", "A4.png")
    found = survey(folder)

    assert odd_sizes(found, found.levels[0]) == (SMALL, (("A1.png", LARGE), ("A5.png", LARGE)))


def test_of_equally_common_sizes_the_first_drawings_counts(folder):
    fill(folder, "A1.png", "A4.png", size=LARGE)
    fill(folder, "A2.png", "A3.png")
    found = survey(folder)

    assert odd_sizes(found, found.levels[0])[0] == LARGE


def test_the_message_names_five_files_and_what_can_be_done():
    odd = [(f"A{n}.png", LARGE) for n in range(1, 8)]

    many, one = mixed_sizes_message(SMALL, odd), mixed_sizes_message(SMALL, odd[:1])

    assert "4 × 3, but 7 are" in many
    assert "A5.png (8 × 6) and 2 more. Scale them" in many
    assert "A6.png" not in many
    assert "one is of another size: A1.png (8 × 6). Scale it to fit, or leave it out." in one


def test_a_folder_is_opened_as_its_longest_level(folder):
    fill(folder, "A.0001.png", "A.0009.png", "A.0011.png", "B1.png", "B2.png")

    shot = open_folder(survey(folder))

    assert shot.name == "walk"
    assert (shot.key_frames(), shot.first_number, shot.canvas) == ((0, 8, 10), 1, SMALL)
    assert shot.fit is FitRule.REFUSE


def test_another_level_and_another_reading_can_be_asked_for(folder):
    fill(folder, "A1.png", "A9.png", "A11.png", "B1.png", "B3.png")
    found = survey(folder)

    shot = open_folder(found, found.levels[1], Numbering.DRAWINGS)

    assert [drawing.id for drawing in shot.drawings] == ["B1.png", "B3.png"]
    assert shot.key_frames() == (0, 8)


def test_drawings_of_another_size_are_left_out_but_kept_in_the_list(folder):
    fill(folder, "A1.png", "A2.png", "A4.png")
    fill(folder, "A3.png", size=LARGE)

    shot = open_folder(survey(folder))

    assert [drawing.number for drawing in shot.drawings] == [1, 2, 3, 4]
    assert shot.roles()[shot.drawings[2].id] is Role.UNUSED
    # The numbers are dense with it, so that they stay drawings without it.
    assert (shot.numbering, shot.key_frames()) == (Numbering.DRAWINGS, (0, 8, 16))


def test_with_fit_drawings_of_another_size_are_keys_too(folder):
    fill(folder, "A1.png", "A2.png")
    fill(folder, "A3.png", size=LARGE)

    shot = open_folder(survey(folder), fit=True)

    assert len(shot.keys) == 3
    assert (shot.fit, shot.canvas) == (FitRule.FIT, SMALL)


def test_files_that_cannot_be_read_do_not_make_numbers_frames(folder):
    fill(folder, "A0001.png", "A0002.png", "A0004.png", "A0005.png")
    (folder / "A0003.png").write_bytes(b"damaged")

    shot = open_folder(survey(folder))

    assert shot.numbering is Numbering.DRAWINGS


def test_files_of_layers_beside_flat_pictures_are_what_those_were_made_in(folder):
    fill(folder, "A0001.png", "A0003.png")
    (folder / "A0002.kra").write_bytes(document_with(png_bytes()))
    (folder / "cut05.psd").write_bytes(b"8BPS damaged")

    found = survey(folder)

    assert sorted(found.pictures) == ["A0001.png", "A0003.png"]
    assert found.problems == ()


def test_a_folder_of_files_of_layers_alone_is_a_folder_of_drawings(folder):
    for number in (1, 2, 3):
        (folder / f"A{number:04d}.kra").write_bytes(document_with(png_bytes()))

    shot = open_folder(survey(folder))

    assert [drawing.id for drawing in shot.drawings] == ["A0001.kra", "A0002.kra", "A0003.kra"]


def test_of_one_number_in_two_formats_the_png_is_the_drawing(folder):
    fill(folder, "A0001.png", "A0002.png")
    light = np.ones((3, 4), np.float16)
    (folder / "A0001.exr").write_bytes(exr_of({"R": light, "G": light, "B": light}))

    found = survey(folder)

    assert [name.file for name in found.levels[0].names] == ["A0001.png", "A0002.png"]
    assert "A0001.exr" in found.pictures
