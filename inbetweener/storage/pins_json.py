"""Pins as plain JSON values and back; the reading side trusts nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from inbetweener.core.drawing import DrawingId
from inbetweener.core.pin_board import Pair, PinBoard, Pins
from inbetweener.core.pins import MOST_PINS
from inbetweener.storage.drawing_ids import LONGEST_DRAWING_ID, drawing_id_problem
from inbetweener.storage.pin_json import pin_as_json, pin_from_json

if TYPE_CHECKING:
    from inbetweener.core.shot import Shot
    from inbetweener.storage.fields import Field

_MOST_PAIRS = 100_000


def pins_as_json(shot: Shot) -> dict[str, Any]:
    """The pins of a shot; nothing where there are none, as in files of older programs."""
    if not shot.pins:
        return {}
    return {
        "pins": [
            {"left": pair.left, "right": pair.right, "points": list(map(pin_as_json, pins))}
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
    return pair, tuple(map(pin_from_json, field.member("points").items(MOST_PINS)))


def _drawing(field: Field) -> DrawingId:
    problem = drawing_id_problem(field.text(LONGEST_DRAWING_ID))
    if problem:
        field.fault(problem)
    return DrawingId(field.value)
