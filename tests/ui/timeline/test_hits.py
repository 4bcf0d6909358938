from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inbetweener.core.drawing import Drawing, DrawingId
from inbetweener.core.edits.gaps import LengthRule
from inbetweener.core.edits.keys import move_key
from inbetweener.core.gap import Gap
from inbetweener.core.plan import CellId, FramePlan
from inbetweener.core.shot import Key, Shot
from inbetweener.errors import EditError
from inbetweener.ui.timeline.geometry import Bands
from inbetweener.ui.timeline.hits import Hit, Zone, hit_at, key_limits
from inbetweener.ui.timeline.time_axis import TimeAxis
from tests.support.shots import plan_of

BANDS = Bands(170)
CELLS_Y = BANDS.cells_top + BANDS.cells_height / 2


def hit(
    plan: FramePlan, frame: int, y: float, px_per_frame: float = 20.0, right: float = 0.0
) -> Hit:
    axis = TimeAxis(800, plan.length, px_per_frame)
    return hit_at(axis, BANDS, plan, axis.center_x_of(frame) + right, y)


def test_above_the_cells_lies_the_ruler():
    assert hit(plan_of(8), 5, 4) == Hit(Zone.RULER, 5, CellId(0, 2))


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        (1, Hit(Zone.KEY, 1, CellId(0, 0), None)),
        (4, Hit(Zone.INBETWEEN, 4, CellId(0, 2))),
        (9, Hit(Zone.KEY, 9, CellId(1, 0), 1)),
    ],
)
def test_cells_are_found_and_all_keys_but_the_first_can_be_taken_hold_of(frame, expected):
    assert hit(plan_of(8, 8), frame, CELLS_Y) == expected


@pytest.mark.parametrize("right", [-12.0, -7.0])
def test_the_edge_where_a_key_begins_is_taken_hold_of_from_both_sides(right):
    found = hit(plan_of(8, 8), 8, CELLS_Y, right=right)

    assert found.zone is Zone.GAP_EDGE
    assert (found.key, found.gap) == (1, 1)


def test_the_first_key_has_no_edge():
    assert hit(plan_of(8), 0, CELLS_Y, right=-9).zone is Zone.KEY


def test_below_the_cells_lie_the_gaps():
    found = hit(plan_of(8, 8), 10, BANDS.gaps_top + 5)

    assert (found.zone, found.gap) == (Zone.GAP, 1)


def test_past_the_end_is_nothing():
    found = hit(plan_of(8), 20, CELLS_Y)

    assert found == Hit(Zone.EMPTY, 9, None)


def test_an_empty_timeline_is_empty_everywhere():
    assert hit(FramePlan((), (), (), 0), 0, CELLS_Y).zone is Zone.EMPTY


def test_nothing_is_moved_by_mistake_where_cells_are_tiny():
    plan = plan_of(*[8] * 400)

    found = [hit(plan, frame, CELLS_Y, px_per_frame=0.5) for frame in range(0, 1500, 7)]

    assert {one.key for one in found} == {None}
    assert Zone.GAP_EDGE not in {one.zone for one in found}


@given(st.lists(st.integers(1, 9), min_size=1, max_size=5), st.data())
def test_the_limits_of_a_drag_are_those_of_the_edit(lengths, data):
    is_ripple = data.draw(st.booleans())
    shot = _shot(lengths, data.draw(st.integers(1, 4)))
    key = data.draw(st.integers(1, len(lengths)))
    rule = LengthRule.RIPPLE if is_ripple else LengthRule.KEEP

    lowest, highest = key_limits(FramePlan.of(shot), key, is_ripple=is_ripple)

    for frame in (lowest, highest):
        assert move_key(shot, key, frame, rule).key_frames()[key] == frame
    with pytest.raises(EditError):
        move_key(shot, key, lowest - 1, rule)
    if not is_ripple:
        with pytest.raises(EditError):
            move_key(shot, key, highest + 1, rule)


def _shot(lengths: list[int], last_exposure: int) -> Shot:
    drawings = tuple(Drawing(DrawingId(f"{n}"), f"{n}") for n in range(len(lengths) + 1))
    keys = tuple(Key(drawing.id) for drawing in drawings)
    return Shot("shot", drawings, keys, tuple(map(Gap, lengths)), last_exposure)
