from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from inbetweener.core.edits import LengthRule, move_key, set_last_exposure
from inbetweener.core.plan import FramePlan
from inbetweener.ui.timeline.drags import EndDragGesture, KeyDragGesture
from inbetweener.ui.timeline.time_axis import TimeAxis
from tests.support.shot_strategies import shots
from tests.support.shots import plan_of

PLAN = plan_of(8, 8, 8)
AXIS = TimeAxis(800, PLAN.length, 20)


def drag(key: int = 1, *, is_ripple: bool = False) -> KeyDragGesture:
    return KeyDragGesture.begin(PLAN, AXIS, key, AXIS.x_of(key * 8) + 3, is_ripple=is_ripple)


def end_drag() -> EndDragGesture:
    return EndDragGesture.begin(PLAN, AXIS, AXIS.x_of(PLAN.length))


def test_the_preview_shows_both_gaps_as_they_would_be():
    gesture = drag()
    gesture.update(AXIS, gesture.grabbed_x + 60)
    plan = gesture.preview()

    assert [gap.length for gap in plan.gaps[:3]] == [11, 5, 8]
    assert [cell.length for cell in plan.cells_of_gap(0)] == [2, 2, 2, 2, 2, 1]
    assert plan.length == PLAN.length


def test_rippling_previews_everything_after_it_moved():
    gesture = drag(is_ripple=True)
    gesture.update(AXIS, gesture.grabbed_x + 60)

    assert gesture.preview().starts == (0, 11, 19, 27)
    assert gesture.touched_gaps == (0,)


def test_the_other_rule_may_be_taken_at_any_moment():
    gesture = drag()
    gesture.update(AXIS, gesture.grabbed_x + 240)
    kept = gesture.frame
    assert gesture.set_ripple(is_ripple=True)
    rippled = gesture.frame
    assert gesture.set_ripple(is_ripple=False)

    assert (kept, rippled, gesture.frame) == (15, 20, 15)
    assert not gesture.set_ripple(is_ripple=False)


def test_a_rule_taken_before_the_drag_begins_moves_nothing():
    gesture = drag()
    gesture.set_ripple(is_ripple=True)

    assert (gesture.has_moved, gesture.frame) == (False, 8)


def test_the_end_makes_the_last_key_stay():
    gesture = end_drag()
    gesture.update(AXIS, gesture.grabbed_x + 60)

    assert gesture.finish() == 5
    assert gesture.preview().length == PLAN.length + 3
    gesture.update(AXIS, -5000)
    assert gesture.finish() == 1


def test_an_end_let_go_where_it_was_asks_for_nothing():
    gesture = end_drag()
    gesture.update(AXIS, gesture.grabbed_x + 60)
    gesture.update(AXIS, gesture.grabbed_x)

    assert gesture.finish() is None


@given(shot=shots(), data=st.data())
def test_what_is_previewed_is_what_the_edit_makes(shot, data):
    plan = FramePlan.of(shot)
    if len(plan.starts) < 2:
        return
    key = data.draw(st.integers(1, len(plan.starts) - 1))
    is_ripple = data.draw(st.booleans())
    axis = TimeAxis(800, plan.length, 20)
    gesture = KeyDragGesture.begin(
        plan, axis, key, axis.x_of(plan.starts[key]), is_ripple=is_ripple
    )
    gesture.update(axis, gesture.grabbed_x + data.draw(st.integers(-400, 400)))
    rule = LengthRule.RIPPLE if is_ripple else LengthRule.KEEP

    assert gesture.preview() == FramePlan.of(move_key(shot, key, gesture.frame, rule))


@given(shot=shots(), moved=st.integers(-400, 400))
def test_the_end_is_previewed_as_the_edit_makes_it(shot, moved):
    plan = FramePlan.of(shot)
    if not plan.length:
        return
    axis = TimeAxis(800, plan.length, 20)
    gesture = EndDragGesture.begin(plan, axis, axis.x_of(plan.length))
    gesture.update(axis, gesture.grabbed_x + moved)

    assert gesture.preview() == FramePlan.of(set_last_exposure(shot, gesture.exposure))
