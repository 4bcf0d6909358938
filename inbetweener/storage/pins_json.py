"""Pins as plain JSON values and back; the reading side trusts nothing."""

from __future__ import annotations

from dataclasses import astuple
from typing import TYPE_CHECKING, Any

from inbetweener.core.drawing import DrawingId
from inbetweener.core.interpolator import Pin
from inbetweener.core.pins import FARTHEST_PIN_PX, MOST_PINS, Pair, PinBoard, Pins
from inbetweener.storage.drawing_ids import LONGEST_DRAWING_ID, drawing_id_problem
from inbetweener.wording import tr

if TYPE_CHECKING:
    from inbetweener.core.shot import Shot
    from inbetweener.storage.fields import Field

_MOST_PAIRS = 100_000
_NUMBERS_EACH = 4


def pins_as_json(shot: Shot) -> dict[str, Any]:
    """The pins of a shot; nothing where there are none, as in files of older programs.

    A pin is written as x and y in the left drawing, then x and y in the right one.
    """
    if not shot.pins:
        return {}
    return {
        "pins": [
            {"left": pair.left, "right": pair.right, "points": [list(astuple(pin)) for pin in pins]}
            for pair, pins in shot.pins.items()
        ]
    }


def pins_from_json(field: Field | None) -> PinBoard:
    """The pins that JSON values describe; none where there is no such member.

    Raises:
        ProjectFileError: a value is missing, of the wrong kind or out of bounds.
    """
    if field is None:
        return PinBoard()
    return PinBoard(map(_entry, field.items(_MOST_PAIRS)))


def _entry(field: Field) -> tuple[Pair, Pins]:
    pair = Pair(_drawing(field.member("left")), _drawing(field.member("right")))
    return pair, tuple(map(_pin, field.member("points").items(MOST_PINS)))


def _drawing(field: Field) -> DrawingId:
    problem = drawing_id_problem(field.text(LONGEST_DRAWING_ID))
    if problem:
        field.fault(problem)
    return DrawingId(field.value)


def _pin(field: Field) -> Pin:
    places = [_place(each) for each in field.items(_NUMBERS_EACH)]
    if len(places) != _NUMBERS_EACH:
        field.fault(tr("is not two points"))
    return Pin(*places)


def _place(field: Field) -> float:
    place = field.real()
    if abs(place) > FARTHEST_PIN_PX:
        field.fault(tr("is far from any picture"))
    return place
