"""What the artist says of one part of two keys: where it goes, how, and in front of what."""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from inbetweener.errors import EditError
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inbetweener.core.chart import Chart
    from inbetweener.core.pace import Pace

# Places in a key, x and y in pixels, x right, y down, (0, 0) the centre of the first pixel.
Points: TypeAlias = tuple[tuple[float, float], ...]


class Shape(StrEnum):
    """What of a key a pin names."""

    POINT = "point"  # a place; the part of one colour that it lies on goes with it
    LINE = "line"  # a stroke from end to end
    REGION = "region"  # what an outline encloses; of one point the closed region it lies in


class Fate(StrEnum):
    """What becomes of the part on its way from key A to key B."""

    MOVES = "moves"  # it is in both keys, at a and at b
    STAYS = "stays"  # it is in both keys, in one place
    APPEARS = "appears"  # it is in key B only
    VANISHES = "vanishes"  # it is in key A only


class Depth(StrEnum):
    """Which way a part passes the others."""

    FRONT = "front"
    BEHIND = "behind"  # behind all that is painted, but over paper and what it lies on in a key


class Arcs(StrEnum):
    """Which path parts take where none is drawn."""

    AUTOMATIC = "automatic"  # what turns swings, as the model finds it
    STRAIGHT = "straight"


class Corner(NamedTuple):
    """One of the points of a pin: of which end, and which of them, from 0.

    Attributes:
        is_of_b: whether it lies in key B.
        number: its place in `Pin.a` or `Pin.b`.
    """

    is_of_b: bool
    number: int = 0


@dataclass(frozen=True, slots=True)
class Pin:
    """A part of key A that the artist says is the same as a part of key B, or is there alone.

    What does not move from one place to another (`Fate`) has both ends in one place. Of several
    pins on one part the first that says something of depth, path or spacing is heard.

    Attributes:
        a_x: where it is in key A, in pixels as `Points`; the first point of a line or an outline.
        a_y: likewise.
        b_x: where it is in key B.
        b_y: likewise.
        shape: what it names.
        a_more: the further points of a line or an outline in key A, in order.
        b_more: in key B; lines run the same way in both keys, end to end.
        fate: what becomes of the part.
        depth: which way it passes the others.
        arcs: its path where none is drawn; None as the gap says.
        path: a curve goes through these points on the way from `anchor_a` to `anchor_b`; none
            where no path is drawn.
        chart: its own spacing: inbetween i of n is at tick i of n of this; None as the gap's.
        pace: what `core.pins.paced` makes of the charts for an engine; never kept in a file.
    """

    a_x: float
    a_y: float
    b_x: float
    b_y: float
    _: KW_ONLY
    shape: Shape = Shape.POINT
    a_more: Points = ()
    b_more: Points = ()
    fate: Fate = Fate.MOVES
    depth: Depth = Depth.FRONT
    arcs: Arcs | None = None
    path: Points = ()
    chart: Chart | None = None
    pace: Pace | None = None

    def __post_init__(self) -> None:
        for count in (len(self.a), len(self.b)):
            if not _is_enough(self.shape, count):
                raise EditError(_HOW_MANY[self.shape]())
        if self.fate is not Fate.MOVES and self.a != self.b:
            raise EditError(tr("What stays, appears or vanishes is in one place."))

    @classmethod
    def between(cls, a: Points, b: Points, shape: Shape = Shape.POINT) -> Pin:
        """The pin of a part that goes from one place to another.

        Raises:
            EditError: there are too few points, or too many.
        """
        (first_a, *more_a), (first_b, *more_b) = a or ((0.0, 0.0),), b or ((0.0, 0.0),)
        ends = *first_a, *first_b
        return cls(*ends, shape=shape, a_more=tuple(more_a), b_more=tuple(more_b))

    @classmethod
    def at(cls, place: Points, fate: Fate, shape: Shape = Shape.POINT) -> Pin:
        """The pin of a part that stays, appears or vanishes in a place.

        Raises:
            EditError: there are too few points, or too many.
        """
        return replace(cls.between(place, place, shape), fate=fate)

    @property
    def a(self) -> Points:
        """All its points in key A."""
        return ((self.a_x, self.a_y), *self.a_more)

    @property
    def b(self) -> Points:
        """All its points in key B."""
        return ((self.b_x, self.b_y), *self.b_more)

    @property
    def is_in_a(self) -> bool:
        """Whether the part is in key A."""
        return self.fate is not Fate.APPEARS

    @property
    def is_in_b(self) -> bool:
        """Whether the part is in key B."""
        return self.fate is not Fate.VANISHES

    def placed(self, a: Points, b: Points) -> Pin:
        """The same pin with other points; of what is in one place those of the key it is in.

        Raises:
            EditError: there are too few points, or too many.
        """
        if self.fate is not Fate.MOVES:
            a = b = b if self.fate is Fate.APPEARS else a
        ends = Pin.between(a, b, self.shape)
        return replace(
            self,
            a_x=ends.a_x,
            a_y=ends.a_y,
            b_x=ends.b_x,
            b_y=ends.b_y,
            a_more=ends.a_more,
            b_more=ends.b_more,
        )

    def dragged(self, corner: Corner, x: float, y: float) -> Pin:
        """The same pin with one point in another place; what is in one place stays so.

        Raises:
            IndexError: it has no such point.
        """
        points = list(self.b if corner.is_of_b else self.a)
        points[corner.number] = (x, y)
        moved = tuple(points)
        if self.fate is not Fate.MOVES:
            return self.placed(moved, moved)
        return self.placed(self.a, moved) if corner.is_of_b else self.placed(moved, self.b)

    def becoming(self, fate: Fate) -> Pin:
        """The same part with another fate; where that has one place, it is in key A's (or B's)."""
        if fate is Fate.MOVES:
            return replace(self, fate=fate)
        place = self.b if fate is Fate.APPEARS else self.a
        return replace(replace(self, fate=Fate.MOVES).placed(place, place), fate=fate)


def points_of(places: Sequence[Sequence[float]]) -> Points:
    """Places of any sequence type as points.

    Raises:
        ValueError: one is not two numbers.
    """
    return tuple((float(x), float(y)) for x, y in places)


def _is_enough(shape: Shape, count: int) -> bool:
    if shape is Shape.POINT:
        return count == 1
    return count >= 2 if shape is Shape.LINE else count != 2


_HOW_MANY = {
    Shape.POINT: lambda: tr("A pin of a point has one point in each key."),
    Shape.LINE: lambda: tr("A line has two points or more in each key."),
    Shape.REGION: lambda: tr("An outline has three points or more, or one that lies inside."),
}
