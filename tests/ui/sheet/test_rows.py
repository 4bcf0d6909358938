from __future__ import annotations

import pytest

from inbetweener.core.gap import Gap, Treatment
from inbetweener.core.plan import CellId
from inbetweener.ui.sheet.geometry import ROW_PX, SheetGeometry, strips_of_pages
from inbetweener.ui.sheet.rows import Mark, SheetContents, seconds_text
from tests.support.shots import names_of, plan_of, plan_of_every_kind, roles_of


def contents_of(plan, **more):
    return SheetContents("walk", plan, names_of(plan), roles_of(plan, more.pop("b", ())), **more)


def marks(contents):
    return [row.mark for row in contents.rows(0, contents.plan.length)]


def test_each_kind_of_drawing_has_its_mark():
    contents = contents_of(plan_of(4, Gap(4, treatment=Treatment.BLANK), 2), b=[1])

    assert marks(contents) == [
        *(Mark.KEY, Mark.HOLD_END, Mark.INBETWEEN, Mark.HOLD_END),
        *(Mark.BREAKDOWN, Mark.HOLD_END, Mark.BLANK, Mark.HOLD_END),
        *(Mark.KEY, Mark.HOLD_END, Mark.KEY, Mark.HOLD_END),
    ]


def test_every_frame_has_one_row():
    contents = contents_of(plan_of_every_kind(), first_number=5)

    rows = contents.rows(0, contents.plan.length)

    assert [row.frame for row in rows] == list(range(contents.plan.length))
    assert [row.number for row in rows] == [row.frame + 5 for row in rows]
    assert [row.cell for row in rows if row.is_cut] == [CellId(4, 0)]


def test_drawings_are_numbered_once():
    contents = contents_of(plan_of(4, 4))

    texts = [row.text for row in contents.rows(0, 10)]

    assert texts == ["1", "", "2", "", "3", "", "4", "", "5", ""]


def test_the_notes_column_names_keys_and_has_the_artists_notes():
    contents = contents_of(plan_of(4, 4), notes={CellId(0, 1): "ear\nlong"})

    assert [row.note for row in contents.rows(0, 6)] == ["A1", "", "ear long", "", "A5", ""]


@pytest.mark.parametrize(("first", "end"), [(3, 9), (0, 1), (7, 7), (30, 60)])
def test_a_part_is_the_same_as_the_whole(first, end):
    contents = contents_of(plan_of_every_kind())

    whole = contents.rows(0, contents.plan.length)

    assert contents.rows(first, end) == whole[first:end]


def test_a_length_is_told_in_seconds_and_frames():
    assert [seconds_text(frames, 24) for frames in (0, 23, 24, 60)] == [
        "0+0",
        "0+23",
        "1+0",
        "2+12",
    ]


@pytest.mark.parametrize(
    ("length", "rows", "pages"),
    [
        (0, 144, []),
        (10, 144, [[range(10)]]),
        (150, 144, [[range(72), range(72, 144)], [range(144, 150)]]),
        (150, 72, [[range(72)], [range(72, 144)], [range(144, 150)]]),
    ],
)
def test_pages_hold_strips_of_three_seconds(length, rows, pages):
    assert strips_of_pages(length, rows) == pages


def test_rows_are_found_by_height_and_back():
    geometry = SheetGeometry(240, 72, 72)

    assert geometry.frame_at(geometry.top_of(80) + 1) == 80
    assert geometry.frame_at(-1) is None
    assert geometry.frame_at(geometry.height_px) is None
    assert geometry.frames_between(ROW_PX, 3 * ROW_PX) == (73, 75)
    assert geometry.notes.right == 240
