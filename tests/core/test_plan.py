from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inbetweener.core.gap import Gap, Treatment
from inbetweener.core.plan import Cell, CellId, CellKind, FramePlan
from inbetweener.core.shot import Shot
from inbetweener.core.timing import Frame
from tests.support.shot_strategies import make_shot, shots


@given(shots())
def test_every_frame_is_shown_exactly_once_and_in_order(shot):
    frames = [frame for frame, _ in FramePlan.of(shot).rows()]

    assert frames == list(range(shot.length))


@given(shots(min_keys=1))
def test_keys_stand_at_their_frames(shot):
    plan = FramePlan.of(shot)

    for index, frame in enumerate(shot.key_frames()):
        cell = plan.cell_at(frame)
        assert cell.id == CellId(index, 0)
        assert cell.id.is_key
        assert (cell.kind, cell.t, cell.first_frame) == (CellKind.KEY, 0, frame)


@given(shots(min_keys=1))
def test_the_cell_at_a_frame_is_the_one_of_its_row(shot):
    plan = FramePlan.of(shot)

    assert all(plan.cell_at(frame) == cell for frame, cell in plan.rows())


@given(shots(min_keys=1))
def test_drawings_are_numbered_without_holes(shot):
    plan = FramePlan.of(shot)
    cells = list(plan.cells())

    assert [plan.ordinal(cell.id) for cell in cells] == list(range(plan.drawing_count))
    assert [plan.cell(cell.id) for cell in cells] == cells


@given(shots(), st.integers(-5, 200), st.integers(-5, 200))
def test_a_range_gives_just_the_cells_that_show_any_of_its_frames(shot, first, end):
    plan = FramePlan.of(shot)

    shown = {frame for frame, _ in plan.rows() if first <= frame < end}

    assert list(plan.cells(first, end)) == [
        cell
        for cell in plan.cells()
        if not shown.isdisjoint(range(cell.first_frame, cell.end_frame))
    ]


def test_treatments_decide_what_the_cells_of_a_gap_show():
    shot = make_shot((8, 8, 8, 8))
    treatments = (Treatment.INBETWEEN, Treatment.HOLD, Treatment.CUT, Treatment.BLANK)
    gaps = tuple(Gap(8, treatment=treatment) for treatment in treatments)
    plan = FramePlan.of(Shot("x", shot.drawings, shot.keys, gaps))

    kinds = [{cell.kind for cell in plan.cells_of_gap(i) if not cell.id.is_key} for i in range(5)]

    assert kinds == [{CellKind.INBETWEEN}, set(), set(), {CellKind.BLANK}, set()]
    assert plan.rendered_gaps() == (0,)


def test_an_inbetween_knows_its_stay_and_its_place_on_the_chart():
    plan = FramePlan.of(make_shot((8, 6)))

    assert plan.cell(CellId(1, 2)) == Cell(CellId(1, 2), CellKind.INBETWEEN, Frame(12), 2, 2 / 3)
    assert plan.cell(CellId(2, 0)).length == 2


def test_a_shot_without_keys_has_no_frames():
    plan = FramePlan.of(Shot("empty"))

    assert (plan.length, plan.drawing_count, list(plan.rows())) == (0, 0, [])
    assert plan.rendered_gaps() == ()


@pytest.mark.parametrize("frame", [-1, 18])
def test_frames_outside_the_shot_are_refused(frame):
    with pytest.raises(IndexError, match=str(frame)):
        FramePlan.of(make_shot((8, 8))).cell_at(frame)


@pytest.mark.parametrize("cell_id", [CellId(-1, 0), CellId(0, -1), CellId(0, 4), CellId(9, 0)])
def test_drawings_that_do_not_exist_are_refused(cell_id):
    with pytest.raises(IndexError):
        FramePlan.of(make_shot((8, 8))).cell(cell_id)
