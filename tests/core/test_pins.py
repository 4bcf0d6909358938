from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inbetweener.core import edits
from inbetweener.core.chart import Chart, ChartPreset
from inbetweener.core.interpolator import Pin
from inbetweener.core.pin import Depth, Shape
from inbetweener.core.pin_board import PinBoard
from inbetweener.core.pins import agreed, at_size, contradictions, overruled, pair_of, pins_of
from tests.support.shot_strategies import make_shot

HAND = Pin(10, 10, 60, 30)
FOOT = Pin(40, 90, 42, 95)


def test_pins_belong_to_the_drawings_and_come_back_with_them():
    shot = edits.add_pin(make_shot([8, 8, 8]), 1, HAND)

    without = edits.remove_key(shot, 2)
    assert pins_of(without, 1) == ()
    moved = edits.remove_key(shot, 0)
    assert pins_of(moved, 0) == (HAND,)


@pytest.mark.parametrize(
    "other",
    [
        Pin(11, 10, 90, 90),  # one place sent to two
        Pin(90, 10, 60, 31),  # two places sent to one
    ],
)
def test_of_two_pins_that_contradict_each_other_the_older_is_obeyed(other):
    pins = (FOOT, HAND, other)

    assert contradictions(pins) == ((1, 2),)
    assert agreed(pins) == (FOOT, HAND)


@pytest.mark.parametrize("other", [FOOT, HAND, Pin(14, 10, 90, 90), Pin(11, 11, 62, 30)])
def test_pins_of_other_places_and_repeated_ones_agree(other):
    assert not contradictions((HAND, other))
    assert agreed((HAND, other)) == (HAND, other)


@given(st.lists(st.builds(Pin, *[st.sampled_from((0.0, 1.0, 5.0, 50.0))] * 4)))
def test_what_is_obeyed_holds_no_contradiction(pins):
    assert not contradictions(agreed(tuple(pins)))


def test_pins_keep_their_place_in_smaller_pictures():
    (small,) = at_size((Pin(0.5, 1.5, 9.5, 3.5),), 0.5, 0.25)

    assert small == Pin(0.0, 0.0, 4.5, 0.5)  # the middle of two pixels is the middle of one


def test_lines_and_paths_keep_their_places_too_and_what_else_is_said_stays():
    line = Pin.between(((1, 1), (3, 5)), ((5, 5), (7, 9)), Shape.LINE)
    pin = replace(line, path=((9, 3),), depth=Depth.BEHIND, chart=Chart(ChartPreset.HALVES))

    (large,) = at_size((pin,), 2, 2)

    assert large.a == ((2.5, 2.5), (6.5, 10.5))
    assert large.path == ((18.5, 6.5),)
    assert replace(large.placed(pin.a, pin.b), path=pin.path) == pin


def test_of_a_line_and_a_point_that_leaves_it_the_older_is_obeyed():
    line = Pin.between(((0, 0), (90, 0)), ((0, 40), (90, 40)), Shape.LINE)
    leaving = Pin(45, 0, 45, 90)

    assert overruled((line, FOOT, leaving)) == {2: 0}
    assert overruled((leaving, line)) == {1: 0}


def test_a_board_is_a_value():
    shot = make_shot()
    pair = pair_of(shot, 0)

    assert PinBoard([(pair, (HAND,))]) == PinBoard().put(pair, (HAND,))
    assert hash(PinBoard([(pair, (HAND,))])) == hash(PinBoard().put(pair, (HAND,)))
    assert PinBoard().put(pair, (HAND,)).put(pair, ()) == PinBoard()
