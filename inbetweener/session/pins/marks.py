"""What the pin tool lays over the drawing: plain values, in pixels of the picture.

Places are those of the canvas: (0, 0) is the picture's upper left corner, so that the centre of its
first pixel is at (0.5, 0.5); pins themselves count from that centre.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from math import hypot
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from inbetweener.core.pin import Depth, Fate, Pin, Shape
from inbetweener.core.route import anchors_of
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QImage

    from inbetweener.core.pin import Points

HALF_PX = 0.5
_DIGITS = 2  # of a place: a hundredth of a pixel is nothing an eye sees
WHOLE = -1


class PinEnd(StrEnum):
    """One of the two ends of a pin, or what is between them."""

    A = "a"
    B = "b"
    PATH = "path"
    TICK = "tick"


ENDS = (PinEnd.A, PinEnd.B)


class Place(NamedTuple):
    """A point of the picture."""

    x: float
    y: float

    def distance(self, other: Place) -> float:
        """How far apart two are, in pixels."""
        return hypot(self.x - other.x, self.y - other.y)


Places: TypeAlias = tuple[Place, ...]


@dataclass(frozen=True, slots=True, order=True)
class Grip:
    """What of a pin can be taken hold of.

    Attributes:
        index: of the pin, from 0.
        end: which of its ends, or its path.
        corner: which point of that, from 0; `WHOLE` for all of an end.
        adds: whether the path has no such point yet, and gets one.
    """

    index: int
    end: PinEnd
    corner: int = WHOLE
    adds: bool = False


@dataclass(frozen=True, slots=True)
class Tick:
    """Where a part is on one inbetween.

    Attributes:
        at: the place.
        along: a step of length 1 in the direction of the path there.
    """

    at: Place
    along: Place


class PathKind(StrEnum):
    """How a part goes from one end to the other."""

    AUTOMATIC = "automatic"
    STRAIGHT = "straight"
    DRAWN = "drawn"


@dataclass(frozen=True, slots=True)
class PathMark:
    """The path of a pin as it is painted.

    Attributes:
        kind: where it comes from.
        line: close enough to be joined straight, from the end on A to that on B.
        ticks: one for each inbetween, in time.
        handles: the points that it was drawn through; of a path that is not drawn its middle alone.
        is_known: whether the path is the model's; else it has not been asked yet.
    """

    kind: PathKind
    line: Places
    ticks: tuple[Tick, ...]
    handles: Places
    is_known: bool = True


@dataclass(frozen=True, slots=True)
class PinMark:
    """A pin as it is painted.

    Attributes:
        number: what it is called, from 1.
        a: its point of key A; of a line or an outline what stands for it.
        b: its point of key B.
        selected: which of its ends is selected, None of the others.
        rival: the number of the pin that it contradicts, and that is obeyed instead; 0 for none.
        is_being_set: whether it is no pin of the document yet.
        corner: which point of the selected end; `WHOLE` for all of it.
        shape: what it names.
        fate: what becomes of the part.
        depth: which way it passes the others.
        has_chart: whether it has a spacing of its own.
        stroke_a: the line or the outline on key A, none of a point.
        stroke_b: on key B.
        has_corners: whether the strokes are what the hand has drawn, whose points can be moved.
        path: how it goes from A to B; None of what does not.
    """

    number: int
    a: Place
    b: Place
    selected: PinEnd | None = None
    rival: int = 0
    is_being_set: bool = False
    corner: int = WHOLE
    shape: Shape = Shape.POINT
    fate: Fate = Fate.MOVES
    depth: Depth = Depth.FRONT
    has_chart: bool = False
    stroke_a: Places = ()
    stroke_b: Places = ()
    has_corners: bool = False
    path: PathMark | None = None

    def place(self, end: PinEnd) -> Place:
        """One of its ends."""
        return self.b if end is PinEnd.B else self.a

    def stroke(self, end: PinEnd) -> Places:
        """The line or outline at one of its ends; none of a point."""
        return self.stroke_b if end is PinEnd.B else self.stroke_a

    @property
    def ends(self) -> tuple[PinEnd, ...]:
        """Those that it has: what stays has one for both keys."""
        if self.is_being_set and self.stroke_a and not self.stroke_b:
            return (PinEnd.A,)
        if self.fate is Fate.MOVES:
            return ENDS
        return (PinEnd.B,) if self.fate is Fate.APPEARS else (PinEnd.A,)

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
        part: the outline of what a click would take, none where that is a point.
        cross: where the keyboard points, None while it does not.
        order: of the inbetween under the playhead, from 1; 0 on a key.
    """

    pins: tuple[PinMark, ...]
    names: tuple[str, str]
    sheet: PinEnd
    snap: Place | None
    hint: str
    is_warning: bool
    inset: Inset | None
    part: Places = ()
    cross: Place | None = None
    order: int = 0


def ends_of(pin: Pin) -> tuple[Place, Place]:
    """What stands for a pin on either key: its point, or the middle of its line or outline."""
    a, b = anchors_of(pin)
    return _place(a), _place(b)


def places_of(points: Points) -> Places:
    """Points of a pin as places of the canvas."""
    return tuple(map(_place, points))


def points_of(places: Sequence[Place]) -> Points:
    """Places of the canvas as points of a pin."""
    return tuple((round(x - HALF_PX, _DIGITS), round(y - HALF_PX, _DIGITS)) for x, y in places)


def pin_between(a: Place, b: Place) -> Pin:
    """The pin whose points are in two places."""
    return Pin.between(points_of([a]), points_of([b]))


def _place(point: tuple[float, float]) -> Place:
    return Place(point[0] + HALF_PX, point[1] + HALF_PX)
