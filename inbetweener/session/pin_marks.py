"""What the pin tool lays over the drawing: plain values, in pixels of the picture.

Places are those of the canvas: (0, 0) is the picture's upper left corner, so that the centre of its
first pixel is at (0.5, 0.5); pins themselves count from that centre.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from math import hypot
from typing import TYPE_CHECKING, NamedTuple

from inbetweener.core.interpolator import Pin
from inbetweener.core.pins import overruled
from inbetweener.wording import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from inbetweener.core.pins import Pins

_HALF_PX = 0.5
_DIGITS = 2  # of a place: a hundredth of a pixel is nothing an eye sees


class PinEnd(StrEnum):
    """One of the two points of a pin."""

    A = "a"
    B = "b"


class Place(NamedTuple):
    """A point of the picture."""

    x: float
    y: float

    def distance(self, other: Place) -> float:
        """How far apart two are, in pixels."""
        return hypot(self.x - other.x, self.y - other.y)


@dataclass(frozen=True, slots=True, order=True)
class Grip:
    """One end of one pin.

    Attributes:
        index: of the pin, from 0.
        end: which of its points.
    """

    index: int
    end: PinEnd


@dataclass(frozen=True, slots=True)
class PinMark:
    """A pin as it is painted.

    Attributes:
        number: what it is called, from 1.
        a: its point of key A.
        b: its point of key B.
        selected: which of its ends is selected, None of the others.
        rival: the number of the pin that it contradicts, and that is obeyed instead; 0 for none.
        is_being_set: whether it is no pin of the document yet.
    """

    number: int
    a: Place
    b: Place
    selected: PinEnd | None = None
    rival: int = 0
    is_being_set: bool = False

    def place(self, end: PinEnd) -> Place:
        """One of its points."""
        return self.a if end is PinEnd.A else self.b

    @property
    def problem(self) -> str:
        """Why it is not obeyed, "" where it is."""
        if not self.rival:
            return ""
        return tr(
            "Pin {pin} contradicts pin {other} and is not used", pin=self.number, other=self.rival
        )


@dataclass(frozen=True, slots=True, eq=False)
class Inset:
    """The inbetween in a corner of the canvas, while the keys have its place.

    Attributes:
        image: the inbetween; None while there is none to be shown.
        caption: which it is, or why there is none.
        is_preview: whether the render will be better.
    """

    image: QImage | None
    caption: str
    is_preview: bool


@dataclass(frozen=True, slots=True, eq=False)
class PinMarks:
    """All that the tool lays over the drawing.

    Attributes:
        pins: in the order in which they were set; the one that is being set last.
        names: of key A and key B.
        sheet: which of them is on top.
        snap: the corner that a click would take, None for none.
        hint: what to do next, or what is the matter.
        is_warning: whether something is the matter.
        inset: the inbetween that comes of it; None where none is drawn.
    """

    pins: tuple[PinMark, ...]
    names: tuple[str, str]
    sheet: PinEnd
    snap: Place | None
    hint: str
    is_warning: bool
    inset: Inset | None


def marks_of(pins: Pins, selected: Grip | None) -> tuple[PinMark, ...]:
    """The pins of a gap as they are painted."""
    rivals = overruled(pins)
    return tuple(
        PinMark(
            index + 1,
            *places_of(pin),
            selected=selected.end if selected is not None and selected.index == index else None,
            rival=rivals[index] + 1 if index in rivals else 0,
        )
        for index, pin in enumerate(pins)
    )


def places_of(pin: Pin) -> tuple[Place, Place]:
    """Where a pin's points are."""
    return (
        Place(pin.a_x + _HALF_PX, pin.a_y + _HALF_PX),
        Place(pin.b_x + _HALF_PX, pin.b_y + _HALF_PX),
    )


def pin_between(a: Place, b: Place) -> Pin:
    """The pin whose points are in two places."""
    return Pin(*(round(value - _HALF_PX, _DIGITS) for value in (*a, *b)))


def grip_at(marks: tuple[PinMark, ...], at: Place, reach: float) -> Grip | None:
    """The end of a pin that lies under a point, the nearest; None where none is within reach.

    Of ends in one place that of B is meant, being on top, unless that of A is selected.
    """
    near = [
        (mark.place(end).distance(at), end is not (mark.selected or PinEnd.B), Grip(index, end))
        for index, mark in enumerate(marks)
        for end in PinEnd
        if mark.place(end).distance(at) <= reach
    ]
    return min(near)[2] if near else None
