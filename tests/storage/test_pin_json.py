"""Pins in files: what is usual is left out, and nothing is believed."""

from __future__ import annotations

import pytest

from inbetweener.core.chart import Chart, ChartPreset
from inbetweener.core.pin import Arcs, Depth, Fate, Pin, Shape
from inbetweener.errors import ProjectFileError
from inbetweener.storage.fields import Field
from inbetweener.storage.pin_json import pin_as_json, pin_from_json

OUTLINE = ((0.0, 0.0), (9.0, 0.0), (9.0, 9.0))


def test_a_plain_pin_is_four_numbers_as_it_ever_was():
    assert pin_as_json(Pin(1.0, 2.0, 3.0, 4.0)) == [1, 2, 3, 4]


def test_a_pin_that_says_more_says_just_that():
    pin = Pin(1, 2, 3, 4, depth=Depth.BEHIND, chart=Chart(ChartPreset.HALVES))

    assert pin_as_json(pin) == {
        "a": [[1, 2]], "b": [[3, 4]], "depth": "behind", "chart": "halves"
    }  # fmt: skip
    assert pin_as_json(Pin.at(OUTLINE, Fate.APPEARS, Shape.REGION)) == {
        "shape": "region", "fate": "appears", "b": [[0, 0], [9, 0], [9, 9]]
    }  # fmt: skip


def test_a_hand_may_leave_out_brackets():
    value = {"a": [1, 2], "b": [50, 2], "path": [[25, -10]], "arcs": "straight", "chart": [0.1]}

    assert pin_from_json(Field(value)) == Pin(
        1, 2, 50, 2, arcs=Arcs.STRAIGHT, path=((25, -10),), chart=Chart.free((0.1,))
    )


@pytest.mark.parametrize(
    ("value", "match"),
    [
        ([1, 2, 3], "two points"),
        ({"a": [1, 2]}, "b” is missing"),
        ({"a": [1, 2], "b": [1]}, "is not a point"),
        ({"a": [1, 2], "b": [1, 2e9]}, "far from any picture"),
        ({"a": [1, 2], "b": [1, 2], "shape": "line"}, "two points or more"),
        ({"a": [1, 2], "b": [1, 2], "chart": [0.5, 0.4]}, "do not rise"),
        ({"a": [1, 2], "b": [1, 2], "fate": "explodes"}, "explodes"),
        ({"a": [[1, 2]] * 401, "b": [1, 2]}, "at most"),
    ],
)
def test_what_makes_no_sense_is_refused_with_its_place(value, match):
    with pytest.raises(ProjectFileError, match=match):
        pin_from_json(Field(value, "pins[0]"))
