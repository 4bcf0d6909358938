"""docs/from-sheet-to-movie.md: every command runs, and answers what the page says."""

from __future__ import annotations

import contextlib
import io
import re

import av
import pytest

from docs.make_cut05 import WIDTH_PX, make
from inbetweener.cli import main
from inbetweener.formats.sheet_files import read_sheet
from tests.support.checkout import CHECKOUT
from tests.support.doc_pages import command_lines, words_of

_PAGE = CHECKOUT / "docs" / "from-sheet-to-movie.md"
_WIDTH_PX = 96  # smaller than the page's pictures, for the sake of time
_BLOCK = re.compile(r"^```(text)?\n(.*?)^```", re.MULTILINE | re.DOTALL)


def _steps():
    """The commands of each block, and what the page says they answer; "" where it says nothing."""
    found: list[tuple[list[str], str]] = []
    for kind, body in _BLOCK.findall(_PAGE.read_text(encoding="utf-8")):
        if kind == "text":
            found[-1] = (found[-1][0], body)
        else:
            found.append((body.splitlines(), ""))
    return found


def _bare(text):
    """An answer without what differs from machine to machine, and blanks at the ends of lines."""
    text = re.sub(r"[\d.]+ s\.$", "N s.", text, flags=re.MULTILINE)
    return [line.rstrip() for line in text.strip().splitlines()]


@pytest.fixture(scope="module")
def gone_through(tmp_path_factory):
    """The folder after the last step, and what each block answered."""
    folder = tmp_path_factory.mktemp("page")
    answers = []
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        patch.setenv("INBETWEENER_HOME", str(folder / "home"))
        patch.setenv("COLUMNS", "120")
        make(folder / "swing", _WIDTH_PX)
        for lines, _ in _steps():
            commands = [line for line in lines if line.startswith("inbetweener ")]
            answers.append([_answer(line) for line in commands][-1:])
    return folder, ["".join(each) for each in answers]


def _answer(line):
    with contextlib.redirect_stdout(io.StringIO()) as out:
        code = main(words_of(line)[1:])
    assert (line, code) == (line, 0)
    return out.getvalue()


def test_the_page_makes_its_material_first():
    assert next(command_lines(_PAGE)) == "python -m docs.make_cut05 swing"


def test_every_answer_is_the_one_on_the_page(gone_through):
    _, answers = gone_through
    compared = 0
    small = f"{_WIDTH_PX} × {_WIDTH_PX * 9 // 16}"
    for (lines, said), answer in zip(_steps(), answers, strict=True):
        if said and lines[0].startswith("inbetweener "):
            expected = said.replace(f"{WIDTH_PX} × {WIDTH_PX * 9 // 16}", small)
            words = [line.split() for line in _bare(answer)]
            assert words == [line.split() for line in _bare(expected)]
            compared += 1

    assert compared == 7


def test_the_files_that_the_page_names_are_there(gone_through):
    folder, _ = gone_through
    drawn = sorted(path.name for path in (folder / "drawn" / "A").iterdir())

    assert drawn == [f"A_{number:04}.png" for number in range(1, 10)]
    assert (folder / "cut05.otio").is_file()


def test_the_movie_is_as_long_as_the_sheet(gone_through):
    folder, _ = gone_through
    sheet = read_sheet(folder / "swing" / "cut05.xdts")
    with av.open(str(folder / "cut05.mp4")) as movie:
        frames = sum(1 for _ in movie.decode(video=0))
        assert movie.streams.video[0].average_rate == 24

    assert frames == sheet.duration


def test_the_sheet_that_is_given_back_shows_a_drawing_wherever_one_was_asked_for(gone_through):
    folder, _ = gone_through
    asked = read_sheet(folder / "swing" / "cut05.xdts")
    drawn = read_sheet(folder / "cut05-drawn.xdts")

    assert [each.name for each in drawn.columns] == [each.name for each in asked.columns]
    for before, after in zip(asked.columns, drawn.columns, strict=True):
        assert [entry.frame for entry in after.entries] == [entry.frame for entry in before.entries]
        files = {path.stem.rpartition("_")[2] for path in (folder / "drawn" / after.name).iterdir()}
        named = [entry.name for entry in after.entries if entry.name]
        assert all(f"{int(name):04}" in files for name in named)
