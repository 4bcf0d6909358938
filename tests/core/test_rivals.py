"""Contradictions between pins of every shape and fate."""

from __future__ import annotations

import pytest

from inbetweener.core.pin import Fate, Pin, Shape
from inbetweener.core.rivals import contradict


def line(a, b):
    return Pin.between(a, b, Shape.LINE)


def region(a, b):
    return Pin.between(a, b, Shape.REGION)


LINE = line(((0, 0), (100, 0)), ((0, 50), (100, 50)))
SQUARE = ((0, 0), (40, 0), (40, 40), (0, 40))
MOVED = tuple((x + 100, y) for x, y in SQUARE)
REGION = region(SQUARE, MOVED)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (LINE, Pin(50, 1, 80, 50)),  # a point of the line is elsewhere on it
        (LINE, Pin(70, -30, 20, 50)),  # what comes there comes from elsewhere
        (LINE, Pin.at(((50, 0),), Fate.VANISHES)),
        (LINE, Pin.at(((50, 0),), Fate.STAYS)),
        (LINE, line(((100, 0), (0, 0)), ((0, 50), (100, 50)))),  # the other way round
        (LINE, line(((20, 0), (60, 0)), ((20, 90), (60, 90)))),
        (REGION, Pin(20, 20, 20, 20)),
        (REGION, Pin(20, 20, 200, 20)),
        (REGION, Pin(-60, 20, 120, 20)),
        (REGION, line(((5, 5), (30, 30)), ((5, 5), (30, 30)))),
        (Pin(5, 5, 9, 9), Pin.at(((5, 5),), Fate.VANISHES)),
        (Pin(5, 5, 9, 9), Pin.at(((9, 9),), Fate.APPEARS)),
        (Pin(5, 5, 25, 5), Pin.at(((5, 5),), Fate.STAYS)),
        (Pin.at(SQUARE, Fate.VANISHES, Shape.REGION), Pin(20, 20, 22, 20)),
        (region(((5, 5),), ((9, 9),)), region(((5, 5),), ((90, 9),))),
    ],
)
def test_these_cannot_both_be_meant(one, other):
    assert contradict(one, other)
    assert contradict(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (LINE, Pin(50, 1, 50, 51)),
        (LINE, Pin(50, 30, 50, 90)),
        (LINE, line(((50, -20), (50, 20)), ((90, 30), (90, 70)))),  # they slide over each other
        (LINE, LINE),
        (LINE, Pin.at(((50, 30),), Fate.VANISHES)),
        (REGION, Pin(20, 20, 121, 22)),
        (REGION, Pin(20, 20, 145, 20)),  # a little outside, as hands are
        (REGION, Pin.at(((20, 20),), Fate.APPEARS)),
        (REGION, region(SQUARE, MOVED)),
        (Pin.at(((5, 5),), Fate.APPEARS), Pin.at(((5, 5),), Fate.VANISHES)),
        (Pin.at(SQUARE, Fate.VANISHES, Shape.REGION), Pin(90, 20, 20, 20)),
    ],
)
def test_these_agree(one, other):
    assert not contradict(one, other)
    assert not contradict(other, one)
