"""Route: the drawn path of a part, as one goes along it from key A to key B."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from math import hypot
from typing import TYPE_CHECKING

from inbetweener.core.pin import Fate, Shape
from inbetweener.core.strokes import Point, Stroke, center_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inbetweener.core.pin import Pin, Points

_STEPS_EACH = 16  # of the curve between two of its points


@dataclass(frozen=True, slots=True)
class Route:
    """A smooth curve through points, which is gone along evenly: spacing is the chart's alone.

    Attributes:
        points: two or more, the first in key A, the last in key B.
    """

    points: Points
    _curve: Stroke = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_curve", Stroke(_smoothed(self.points)))

    @property
    def curve(self) -> Points:
        """The curve as a polyline, to be painted."""
        return self._curve.points

    def at(self, share: float) -> Point:
        """The place after a share of the curve's length, in [0, 1]."""
        return self._curve.at(share)

    def beside(self, share: float) -> Point:
        """How far it is there beside the straight way: what is added to a straight path."""
        (ax, ay), (bx, by), (x, y) = self.points[0], self.points[-1], self.at(share)
        return x - ax - share * (bx - ax), y - ay - share * (by - ay)

    def backwards(self) -> Route:
        """The same route from key B to key A."""
        return Route(self.points[::-1])

    def scaled(self, x_ratio: float, y_ratio: float) -> Route:
        """The same route in pixels of another size."""
        return Route(tuple((x * x_ratio, y * y_ratio) for x, y in self.points))


def anchors_of(pin: Pin) -> tuple[Point, Point]:
    """The places in key A and key B that stand for a pin: where its drawn path begins and ends.

    A point is its own, a line's is its middle, an outline's the centre of what it encloses.
    """
    return _anchor(pin.a, pin.shape), _anchor(pin.b, pin.shape)


def route_of(pin: Pin) -> Route | None:
    """The drawn path of a pin; None where it has none, or goes nowhere."""
    if not pin.path or pin.fate is not Fate.MOVES:
        return None
    a, b = anchors_of(pin)
    return Route((a, *pin.path, b))


def _anchor(points: Points, shape: Shape) -> Point:
    if shape is Shape.LINE:
        return Stroke(points).at(0.5)
    return center_of(points) if len(points) > 2 else points[0]


def _smoothed(points: Points) -> Points:
    """A centripetal Catmull-Rom curve (Yuksel et al. 2011): no loops, however points are set."""
    distinct = [points[0], *(b for a, b in pairwise(points) if a != b)]
    if len(distinct) < 3:
        return points
    # Beyond its ends it goes on to bend as it does there, so that circles are round.
    row = [_mirrored(*distinct[:3]), *distinct, _mirrored(*distinct[:-4:-1])]
    curve = [distinct[0]]
    for four in zip(row, row[1:], row[2:], row[3:], strict=False):
        curve += [_on_curve(four, step / _STEPS_EACH) for step in range(1, _STEPS_EACH + 1)]
    return tuple(curve)


def _mirrored(first: Point, second: Point, third: Point) -> Point:
    """The third point on the other side of the first two."""
    (ax, ay), (bx, by), (x, y) = first, second, third
    dx, dy = bx - ax, by - ay
    past = ((2 * x - ax - bx) * dx + (2 * y - ay - by) * dy) / (dx * dx + dy * dy)
    return x - past * dx, y - past * dy


def _on_curve(four: tuple[Point, Point, Point, Point], part: float) -> Point:
    """Between the second and the third of four points (Barry and Goldman's pyramid)."""
    knots = [0.0]
    for (ax, ay), (bx, by) in pairwise(four):
        knots.append(knots[-1] + hypot(bx - ax, by - ay) ** 0.5)
    at = knots[1] + part * (knots[2] - knots[1])
    lines = [_mixed(four[i : i + 2], knots[i], knots[i + 1], at) for i in range(3)]
    bends = [_mixed(lines[i : i + 2], knots[i], knots[i + 2], at) for i in range(2)]
    return _mixed(bends, knots[1], knots[2], at)


def _mixed(two: Sequence[Point], low: float, high: float, at: float) -> Point:
    (ax, ay), (bx, by) = two
    part = (at - low) / (high - low)
    return ax + part * (bx - ax), ay + part * (by - ay)
