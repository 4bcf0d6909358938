from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from inbetweener.errors import SheetError
from inbetweener.formats.csv_sheets import CsvLayout, read_csv, write_csv
from inbetweener.formats.time_sheet import Column, Mark, TimeSheet
from tests.support.sheet_strategies import column, columns

TICK, REVERSE, EMPTY = Mark.INBETWEEN.value, Mark.REVERSE.value, Mark.EMPTY.value
SHEET = TimeSheet(
    "cut05/LO",
    6,
    (column("A", (0, "1"), (2, TICK), (4, "2")), column("B, b", (0, EMPTY), (3, "1a"))),
)


def _table(data):
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_a_row_is_a_frame_and_a_column_a_cel():
    assert _table(write_csv(SHEET)) == [
        ["Frame", "A", "B, b"],
        ["1", "1", "×"],
        ["2", "", ""],
        ["3", "○", ""],
        ["4", "", "1a"],
        ["5", "2", ""],
        ["6", "", ""],
    ]


def test_clip_studio_has_the_parent_above_the_names():
    table = _table(write_csv(SHEET, CsvLayout.CLIP_STUDIO))

    assert table[:3] == [["", "cut05/LO", "cut05/LO"], ["", "A", "B, b"], ["1", "1", "×"]]
    assert len(table) == 2 + 6


def _plain(made):
    """A column as CSV can hold it: no options, and nothing under frame 0."""
    return replace(made, entries=tuple(replace(each, options=()) for each in made.entries))


_NAMES = st.sampled_from(("A", "", 'B "b"', "背景;1", "a,b\n1,2", "\t"))


@given(
    st.lists(columns(_NAMES, first=0).map(_plain), max_size=3).map(tuple),
    st.integers(0, 40),
    st.sampled_from(CsvLayout),
)
def test_any_sheet_comes_back_as_it_was(made, duration, layout):
    made = tuple(Column(each.name, each.within(duration)) for each in made)
    sheet = TimeSheet("cut" if made and layout is CsvLayout.CLIP_STUDIO else "", duration, made)
    # With no empty cell at all, what is named twice is held.
    assume(any(len(each.entries) < duration for each in made) or duration < 2)
    try:
        data = write_csv(sheet, layout)
    except SheetError:
        assume(False)

    assert read_csv(data) == sheet


def test_in_a_sheet_without_empty_cells_what_is_named_again_is_held():
    data = b"Frame,A,B\n1,1,x1\n2,1,x2\n3,2,x2\n"

    assert read_csv(data).columns == (
        column("A", (0, "1"), (2, "2")),
        column("B", (0, "x1"), (1, "x2")),
    )


@pytest.mark.parametrize(
    "data",
    [
        "Frame,A\n1,1\n2,\n3,●\n".encode(),
        "\ufeffFrame;A\r\n1;1\r\n2;\r\n3;●\r\n".encode(),
        "コマ\tA\n1\t1\n2\t\n3\t●\n".encode("cp932"),
        "#,A\n\n1,1\n2\n3, ● ,\n\n".encode(),
        ",cut\n,A\n1,1\n2,\n3,●\n".encode(),
        "No.,A\n101,1\n103,●\n".encode(),
    ],
)
def test_what_spreadsheets_make_of_it_is_taken(data):
    sheet = read_csv(data)

    assert sheet.columns[0] == column("A", (0, "1"), (2, REVERSE))
    assert sheet.duration == 3


def test_cells_beyond_the_columns_are_told():
    assert read_csv(b"Frame,A\n1,1,note\n").notes


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "no row below"),
        (b"a,b\nc,d\ne,f\n", "no row below"),
        (b"Frame,A\n2,1\n1,2\n", "do not rise"),
        (b"Frame,A\n2,1\nend,2\n", "“end” is not the number"),
        (b"Frame,A\n1,1\n999999999,2\n", "more than 1000000 frames"),
        (b"Frame" + b",A" * 501 + b"\n1,1\n", "more than 500 columns"),
        (b'Frame,A\n1,"1', "garbled"),
        (b"Frame,A\n1," + b"x" * 200_000, "garbled"),
        (b"\x81\xff\xff", "neither UTF-8 nor"),
        (b"1" * (17 * 1024 * 1024), "larger than"),
    ],
)
def test_a_hostile_file_ends_in_a_sentence(data, words):
    with pytest.raises(SheetError) as caught:
        read_csv(data)

    assert words in str(caught.value)


@pytest.mark.parametrize("name", ["○", " × ", "  ", "\ud800"])
def test_names_that_would_not_come_back_are_refused(name):
    with pytest.raises(SheetError):
        write_csv(TimeSheet("", 2, (column("A", (0, name)),)))
