from __future__ import annotations

import pytest

from inbetweener.core.drawing import Drawing, DrawingId
from inbetweener.formats.drawing_names import DrawingNames, sheet_names
from inbetweener.formats.sheet_matching import Likeness, propose_matches


def _found(columns, cels, told=None):
    return [None if each.cel is None else cels[each.cel] for each in _matches(columns, cels, told)]


def _matches(columns, cels, told=None):
    return propose_matches(columns, cels, told)


@pytest.mark.parametrize(
    ("column", "folder", "likeness"),
    [
        ("A", "A", Likeness.SAME),
        ("A", "a", Likeness.SAME),
        ("\uff21", "A", Likeness.SAME),
        ("A", "_A_", Likeness.SAME),
        ("A", "cel A", Likeness.ALIKE),
        ("セル A", "A", Likeness.ALIKE),
        ("A", "cut05_A", Likeness.ALIKE),
        ("A", "A_genga", Likeness.ALIKE),
        ("hero", "heros", Likeness.CLOSE),
        ("A", "walk", Likeness.ALONE),
    ],
)
def test_names_are_found_as_people_write_them(column, folder, likeness):
    (match,) = _matches([column], [folder])

    assert (match.cel, match.likeness) == (0, likeness)


def test_the_likeliest_folder_is_taken_and_each_once():
    assert _found(["A", "B", "C"], ["cut05_B", "A", "cut05_A"]) == ["A", "cut05_B", None]
    assert _found(["A", "B"], ["AB", "BA"]) == [None, None]
    assert _found(["BG", "A"], ["A", "BG"]) == ["BG", "A"]


def test_columns_of_one_name_share_their_drawings():
    assert _found(["A", "A", "a"], ["A", "cel A"]) == ["A", "A", "A"]


def test_what_is_told_goes_before():
    told = {0: 1, 1: None}
    matches = _matches(["A", "B"], ["A", "B"], told)

    assert [each.cel for each in matches] == [1, None]
    assert matches[0].likeness is Likeness.TOLD


def test_a_folder_that_is_given_to_another_column_too_stays_with_its_own():
    assert _found(["A", "B"], ["A"], {1: 0}) == ["A", "A"]
    assert _found(["cel A", "B"], ["A"], {1: 0}) == [None, "A"]


def _drawings(*names):
    return [Drawing(DrawingId(f"A/{name}.png"), name) for name in names]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("1", "A0001"),
        ("0001", "A0001"),
        ("A1", "A0001"),
        ("a0001", "A0001"),
        ("2a", "A0002a"),
        ("2", None),
        ("B1", None),
        ("start", "start"),
        ("7", "A0007_rough"),
        ("3.5", None),
    ],
)
def test_a_drawing_is_found_by_what_the_sheet_calls_it(text, name):
    names = DrawingNames(_drawings("A0001", "A0002a", "start", "A0007_rough"), "A", "cel A")
    found = names.find(text)

    assert (found.name if found else None) == name


def test_sheets_call_drawings_by_number_where_one_alone_bears_it():
    drawings = _drawings("A0001", "A0002a", "B0005", "A0005", "start")

    assert list(sheet_names(drawings).values()) == ["1", "2a", "B0005", "A0005", "start"]
