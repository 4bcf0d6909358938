from __future__ import annotations

from inbetweener.ui.timeline.drags import KeyDragGesture
from inbetweener.ui.timeline.gestures import PanGesture, RangeGesture, ScrubGesture
from inbetweener.ui.timeline.hits import RangeEnd
from inbetweener.ui.timeline.time_axis import TimeAxis
from tests.support.shots import plan_of

PLAN = plan_of(8, 8, 8)
AXIS = TimeAxis(800, PLAN.length, 20)


def drag(key: int = 1, *, is_ripple: bool = False) -> KeyDragGesture:
    return KeyDragGesture.begin(PLAN, AXIS, key, AXIS.x_of(key * 8) + 3, is_ripple=is_ripple)


def test_scrubbing_tells_only_of_other_frames():
    scrub = ScrubGesture(3)

    assert not scrub.update(AXIS, AXIS.x_of(3) + 1)
    assert scrub.update(AXIS, AXIS.x_of(6) + 1)
    assert scrub.frame == 6


def test_a_key_let_go_at_once_does_not_move():
    gesture = drag()
    gesture.update(AXIS, gesture.grabbed_x + 4)

    assert not gesture.has_moved
    assert gesture.finish() is None


def test_a_key_goes_where_the_pointer_carries_it():
    gesture = drag()

    assert gesture.update(AXIS, gesture.grabbed_x + 60)
    assert (gesture.frame, gesture.length_before, gesture.length_after) == (11, 11, 5)
    assert gesture.finish() == 11


def test_a_key_brought_back_asks_for_nothing():
    gesture = drag()
    gesture.update(AXIS, gesture.grabbed_x + 60)
    gesture.update(AXIS, gesture.grabbed_x)

    assert gesture.finish() is None


def test_a_key_stops_before_its_neighbours():
    gesture = drag()
    gesture.update(AXIS, 5000)
    furthest = gesture.frame
    gesture.update(AXIS, -5000)

    assert (gesture.frame, furthest) == (1, 15)


def test_only_the_end_of_a_shot_that_keeps_its_length_holds_the_last_key():
    held, free = drag(key=3), drag(key=3, is_ripple=True)
    inner = drag(key=2)
    for gesture in (held, free, inner):
        gesture.update(AXIS, 5000)

    assert (held.frame, held.is_held_by_end) == (PLAN.length - 1, True)
    assert free.frame > PLAN.length
    assert not free.is_held_by_end
    assert not inner.is_held_by_end


def test_rippling_leaves_the_gap_after_as_it_is():
    gesture = drag(is_ripple=True)
    gesture.update(AXIS, gesture.grabbed_x + 200)

    assert (gesture.frame, gesture.length_before, gesture.length_after) == (18, 18, 8)


def test_scrolling_during_a_drag_carries_the_key_along():
    gesture = drag()

    gesture.update(AXIS.zoomed(2, 0).scrolled_to(40), gesture.grabbed_x + 60)

    at = AXIS.zoomed(2, 0).scrolled_to(40).position_at(gesture.grabbed_x + 60)
    assert gesture.frame == round(8 + at - gesture.grabbed_at)


def test_panning_moves_the_view_with_the_pointer():
    axis = TimeAxis(200, 100, 20, 300)
    pan = PanGesture.begin(axis, 100)

    assert pan.update(axis, 60)
    assert pan.moved_to_px == 340


def test_the_ends_of_a_range_never_cross():
    first = RangeGesture(RangeEnd.FIRST, 4, 9, PLAN.length)
    last = RangeGesture(RangeEnd.LAST, 4, 9, PLAN.length)
    first.update(AXIS, AXIS.x_of(20))
    last.update(AXIS, AXIS.x_of(0))

    assert (first.first, first.last) == (9, 9)
    assert (last.first, last.last) == (4, 4)
    assert last.update(AXIS, 5000)
    assert last.last == PLAN.length - 1
