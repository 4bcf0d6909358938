from __future__ import annotations

import math

import pytest

from inbetweener.core import edits
from inbetweener.core.interpolator import Pin
from inbetweener.core.pins import MOST_PINS, pins_of
from inbetweener.core.tracking import GapWork, touched_gaps
from inbetweener.errors import EditError
from tests.support.shot_strategies import make_shot

HAND = Pin(10, 10, 60, 30)
FOOT = Pin(40, 90, 42, 95)


@pytest.fixture
def shot():
    return edits.add_pin(edits.add_pin(make_shot([8, 8, 8]), 1, HAND), 1, FOOT)


def test_pins_are_set_in_order_moved_and_taken_away(shot):
    assert pins_of(shot, 1) == (HAND, FOOT)

    moved = edits.move_pin(shot, 1, 0, Pin(10, 10, 61, 30))
    assert pins_of(moved, 1) == (Pin(10, 10, 61, 30), FOOT)
    assert pins_of(edits.remove_pin(moved, 1, 0), 1) == (FOOT,)
    assert edits.clear_pins(moved, [0, 1]).pins == make_shot([8, 8, 8]).pins


def test_a_pin_touches_its_gap_and_no_other(shot):
    before = make_shot([8, 8, 8])

    assert touched_gaps(before, shot) == {1}
    assert touched_gaps(shot, before) == {1}
    assert GapWork.of(before, 1) != GapWork.of(shot, 1)
    assert GapWork.of(before, 0) == GapWork.of(shot, 0)


def test_nothing_changed_is_the_same_shot(shot):
    assert edits.move_pin(shot, 1, 1, FOOT) is shot
    assert edits.clear_pins(shot, [0]) is shot


@pytest.mark.parametrize("gap", [-1, 3])
def test_there_are_no_pins_where_there_is_no_gap(shot, gap):
    with pytest.raises(EditError, match="between two keys"):
        edits.add_pin(shot, gap, HAND)


def test_a_pin_that_is_gone_cannot_be_moved(shot):
    for index in (-1, 2):
        with pytest.raises(EditError, match="no more"):
            edits.remove_pin(shot, 1, index)


@pytest.mark.parametrize("x", [math.nan, math.inf, 1e7])
def test_a_pin_lies_somewhere(shot, x):
    with pytest.raises(EditError, match="on the picture"):
        edits.add_pin(shot, 0, Pin(x, 0, 0, 0))


def test_there_are_so_many_pins_and_no_more():
    shot = make_shot()
    for number in range(MOST_PINS):
        shot = edits.add_pin(shot, 0, Pin(number, 0, number, 0))

    with pytest.raises(EditError, match="up to 200 pins"):
        edits.add_pin(shot, 0, HAND)
