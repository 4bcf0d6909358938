"""Sketches: pins that are being set, from the first press to the last point.

Places are in pixels of the picture, from its upper left corner, as in `pins.marks`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

from inbetweener.session.pins.marks import PinEnd, PinMark, Place, pin_between

if TYPE_CHECKING:
    from collections.abc import Callable

    from inbetweener.core.pin import Pin

# A hand that clicks moves the pointer by less than this share of its reach.
CLICK_SHARE = 0.4


class Pointer(NamedTuple):
    """Where the hand points.

    Attributes:
        at: the place.
        reach: how near is near enough, in pixels of the picture.
        snaps: whether corners within reach are taken.
    """

    at: Place
    reach: float
    snaps: bool = True

    def has_left(self, place: Place) -> bool:
        """Whether it is farther from a place than a click moves it."""
        return self.at.distance(place) > CLICK_SHARE * self.reach


class Sketch(Protocol):
    """A pin that is being set.

    Attributes:
        sheet: the key that is pointed at now.
        problem: why the last click was no good, "" where it was.
        is_done: whether nothing is missing.
    """

    sheet: PinEnd
    problem: str
    is_done: bool

    @property
    def is_clicked(self) -> bool:
        """Whether it is a line that is clicked from corner to corner."""
        ...

    def press(self, pointer: Pointer) -> None:
        """The button goes down."""
        ...

    def drag(self, pointer: Pointer) -> None:
        """The pointer moves with its button down."""
        ...

    def release(self) -> None:
        """The button is let go."""
        ...

    def point_at(self, pointer: Pointer) -> None:
        """The pointer moves with no button down."""
        ...

    def finish(self) -> None:
        """What is being drawn is complete as it is."""
        ...

    def pin(self) -> Pin | None:
        """The pin as it would be now; None while too much is missing."""
        ...

    def mark(self, number: int) -> PinMark:
        """How it is painted."""
        ...


class PointSketch:
    """A point: pressed on A, and dragged to B or clicked there."""

    def __init__(self, take: Callable[[PinEnd, Pointer], Place], pointer: Pointer) -> None:
        self._take = take
        self._a = take(PinEnd.A, pointer)
        self._pressed_at = pointer.at
        self._b: Place | None = None
        self.sheet = PinEnd.A
        self.problem = ""
        self.is_done = self.is_clicked = False

    def press(self, pointer: Pointer) -> None:
        """The second click."""
        self.point_at(pointer)

    def drag(self, pointer: Pointer) -> None:
        """By less than a click's worth it does not move."""
        if self._b is not None or pointer.has_left(self._pressed_at):
            self.point_at(pointer)

    def release(self) -> None:
        """After a mere click wait for B's point."""
        self.is_done = self._b is not None
        self.sheet = PinEnd.B

    def point_at(self, pointer: Pointer) -> None:
        """Aim at B."""
        self.sheet = PinEnd.B
        self._b = self._take(PinEnd.B, pointer)

    def finish(self) -> None:
        """Nothing but a click completes it."""

    def pin(self) -> Pin | None:
        """The pin to where the pointer is."""
        return None if self._b is None else pin_between(self._a, self._b)

    def mark(self, number: int) -> PinMark:
        """Both ends, in one place until B is pointed at."""
        return PinMark(number, self._a, self._b or self._a, PinEnd.B, is_being_set=True)
