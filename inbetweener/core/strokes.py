"""Polylines and outlines: measured by length, looked up by nearness, enclosing."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate, pairwise
from math import hypot
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from inbetweener.core.pin import Points

Point: TypeAlias = tuple[float, float]


class Nearest(NamedTuple):
    """What of a stroke is nearest to a place.

    Attributes:
        distance: how far it is, in pixels.
        share: how much of the stroke's length lies before it.
    """

    distance: float
    share: float


class Stroke:
    """A polyline of one point or more, measured by its length."""

    __slots__ = ("_lengths", "points")

    def __init__(self, points: Points) -> None:
        self.points = points
        steps = (hypot(bx - ax, by - ay) for (ax, ay), (bx, by) in pairwise(points))
        self._lengths = tuple(accumulate(steps, initial=0.0))

    @property
    def length(self) -> float:
        """From end to end, in pixels."""
        return self._lengths[-1]

    def at(self, share: float) -> Point:
        """The place after a share of the length, in [0, 1]."""
        if self.length == 0:
            return self.points[0]
        gone = share * self.length
        after = min(max(bisect_right(self._lengths, gone), 1), len(self.points) - 1)
        (ax, ay), (bx, by) = self.points[after - 1], self.points[after]
        step = self._lengths[after] - self._lengths[after - 1]
        part = (gone - self._lengths[after - 1]) / step if step else 0.0
        return ax + part * (bx - ax), ay + part * (by - ay)

    def sampled(self, count: int) -> Points:
        """So many places, two or more, evenly spread from end to end."""
        return tuple(self.at(i / (count - 1)) for i in range(count))

    def nearest(self, place: Point) -> Nearest:
        """What of it is nearest to a place."""
        if self.length == 0:
            return Nearest(_apart(self.points[0], place), 0.0)
        return min(self._nearest_of(index, place) for index in range(len(self.points) - 1))

    def _nearest_of(self, index: int, place: Point) -> Nearest:
        (ax, ay), (bx, by) = self.points[index], self.points[index + 1]
        squared = (bx - ax) ** 2 + (by - ay) ** 2
        along = (place[0] - ax) * (bx - ax) + (place[1] - ay) * (by - ay)
        part = min(max(along / squared, 0.0), 1.0) if squared else 0.0
        foot = ax + part * (bx - ax), ay + part * (by - ay)
        gone = self._lengths[index] + part * (self._lengths[index + 1] - self._lengths[index])
        return Nearest(_apart(foot, place), gone / self.length)


def center_of(outline: Points) -> Point:
    """The centre of what an outline encloses; of none, the mean of its points."""
    closed = (*outline, outline[0])
    crosses = [ax * by - bx * ay for (ax, ay), (bx, by) in pairwise(closed)]
    area = sum(crosses)
    if abs(area) < 1e-6:
        count = len(outline)
        return sum(x for x, _ in outline) / count, sum(y for _, y in outline) / count
    sides = list(zip(crosses, pairwise(closed), strict=True))
    x = sum(cross * (a[0] + b[0]) for cross, (a, b) in sides) / (3 * area)
    y = sum(cross * (a[1] + b[1]) for cross, (a, b) in sides) / (3 * area)
    return x, y


def encloses(outline: Points, place: Point) -> bool:
    """Whether a place lies inside an outline, by how often a ray from it crosses that."""
    x, y = place
    is_inside = False
    for (ax, ay), (bx, by) in pairwise((*outline, outline[0])):
        if (ay > y) != (by > y) and x < ax + (y - ay) * (bx - ax) / (by - ay):
            is_inside = not is_inside
    return is_inside


def _apart(one: Point, other: Point) -> float:
    return hypot(one[0] - other[0], one[1] - other[1])
