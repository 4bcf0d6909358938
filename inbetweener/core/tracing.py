"""The paths of single points: where what is under the pointer is at every t.

Points are in pixels of the keys, x right, y down, (0, 0) being the upper left corner of the
picture: the centre of the first pixel is (0.5, 0.5), as on a canvas.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import reduce
from typing import TYPE_CHECKING

import numpy as np

from inbetweener.core.motion import Course, Motion, Way

if TYPE_CHECKING:
    from collections.abc import Iterable

    from inbetweener.core.motion import Steps

# Where so far around nothing lands, nothing is known of a point.
_REACH_PX = 6
_TILE_PX = 32


@dataclass(frozen=True, slots=True)
class Path:
    """Where one point of a drawing is on its way from key A to key B.

    Attributes:
        start: x and y in the key that it was found in.
        move: from there to the other key.
        bow: how far it swings out, as in `Way`.
        is_from_b: whether it was found in key B.
        course: how it travels otherwise, in pixels of the keys.
    """

    start: tuple[float, float]
    move: tuple[float, float]
    bow: tuple[float, float] = (0.0, 0.0)
    is_from_b: bool = False
    course: Course = Course()  # noqa: RUF009 - frozen, so one default serves all

    @property
    def is_straight(self) -> bool:
        """Whether its places lie on one line."""
        return not any(self.bow) and self.course.route is None

    def at(self, t: float) -> tuple[float, float]:
        """The place at t of the gap, in [0, 1], 0 being key A."""
        share = self.course.share(1 - t if self.is_from_b else t)
        swing, beside = share * (1 - share), self.course.beside(share)
        x, y = (
            start + share * move + swing * bow + off
            for start, move, bow, off in zip(self.start, self.move, self.bow, beside, strict=True)
        )
        return x, y

    def through(self, x: float, y: float, t: float) -> Path:
        """The same path, moved so that it is in a place at t."""
        here = self.at(t)
        start = self.start[0] + x - here[0], self.start[1] + y - here[1]
        return replace(self, start=start)

    def along(self, times: Iterable[float]) -> list[tuple[float, float]]:
        """Its places at several t."""
        return [self.at(t) for t in times]


class Tracer:
    """Finds the paths of single points of drawings, fast enough to follow a pointer.

    A point of a drawing at t may have come from many pixels of both keys. It is taken for the one
    that weighs most in the drawing: the nearer key's, and among those that land here, the one that
    is believed most.
    """

    def __init__(self, motion: Motion) -> None:
        self._motion = motion
        self._sources = _Tiles(motion.from_a), _Tiles(motion.from_b)

    @property
    def motion(self) -> Motion:
        """What is searched."""
        return self._motion

    def path(self, x: float, y: float, t: float) -> Path | None:
        """The path of what is seen at a point of the drawing at t; about 0.3 ms.

        None outside the picture, and where neither key brings anything.
        """
        if not (0 <= x < self._motion.width and 0 <= y < self._motion.height):
            return None
        across, down = self._motion.scale
        u, v = x / across - 0.5, y / down - 0.5
        found = [
            (weight * part, index, is_from_b)
            for is_from_b, share, part in ((False, t, 1 - t), (True, 1 - t, t))
            if part > 0 and (hit := self._sources[is_from_b].seen_at(u, v, share))
            for weight, index in (hit,)
        ]
        if not found:
            return None
        _, index, is_from_b = max(found)
        return self._path_of(index, is_from_b=is_from_b).through(x, y, t)

    def _path_of(self, index: int, *, is_from_b: bool) -> Path:
        way = self._motion.from_b if is_from_b else self._motion.from_a
        across, down = self._motion.scale
        row, column = divmod(index, way.size[1])
        move, bow = way.flow[row, column], (0.0, 0.0)
        if way.bow is not None:
            bow = float(way.bow[row, column, 0]) * across, float(way.bow[row, column, 1]) * down
        number = 0 if way.course_of is None else int(way.course_of[row, column])
        course = way.courses[number - 1].scaled(across, down) if number else Course()
        return Path(
            start=((column + 0.5) * across, (row + 0.5) * down),
            move=(float(move[0]) * across, float(move[1]) * down),
            bow=bow,
            is_from_b=is_from_b,
            course=course,
        )


class _Tiles:
    """A way, cut into tiles of which it is known how far their pixels go at most."""

    def __init__(self, way: Way) -> None:
        self._way = way
        self._flow = _bounds(way.flow)
        self._bow = None if way.bow is None else _bounds(way.bow)
        rows, columns = self._flow[0].shape[:2]
        corner = np.mgrid[0:rows, 0:columns][::-1] * np.float32(_TILE_PX)
        self._corner = np.moveaxis(corner, 0, -1)  # (rows, columns, 2), x then y

    def seen_at(self, u: float, v: float, share: float) -> tuple[float, int] | None:
        """What is seen at a place after a share of the way: its weight, and its flat index."""
        best: tuple[float, int] | None = None
        for row, column in self._tiles_near(u, v, share):
            hit = self._seen_in(row * _TILE_PX, column * _TILE_PX, u, v, share)
            if hit is not None and (best is None or hit > best):
                best = hit
        return best

    def _tiles_near(self, u: float, v: float, share: float) -> list[tuple[int, int]]:
        bounds = [self._bounds_after(share, (0.0, 0.0))]
        for course in self._way.courses:
            own = course.share(share)
            bounds.append(self._bounds_after(own, course.beside(own)))
        lowest = reduce(np.minimum, [low for low, _ in bounds])
        highest = reduce(np.maximum, [high for _, high in bounds])
        point = np.array([u, v], np.float32)
        first = self._corner + lowest - _REACH_PX
        last = self._corner + highest + (_TILE_PX + _REACH_PX)
        near = ((first <= point) & (point <= last)).all(axis=2)
        return [(int(row), int(column)) for row, column in np.argwhere(near)]

    def _bounds_after(self, share: float, beside: tuple[float, float]) -> tuple[Steps, Steps]:
        """How far the pixels of every tile have gone at least and at most, (rows, columns, 2)."""
        off, swing = np.array(beside, np.float32), np.float32(share * (1 - share))
        lowest, highest = (bound * np.float32(share) + off for bound in self._flow)
        if self._bow is not None:
            lowest, highest = lowest + self._bow[0] * swing, highest + self._bow[1] * swing
        return lowest, highest

    def _seen_in(
        self, top: int, left: int, u: float, v: float, share: float
    ) -> tuple[float, int] | None:
        part = slice(top, top + _TILE_PX), slice(left, left + _TILE_PX)
        way, width = self._way, self._way.size[1]
        tile = way.part(part)
        ends = tile.after(share)
        height_here, width_here = tile.size
        across = ends[..., 0] + np.arange(left, left + width_here, dtype=np.float32) - u
        down = ends[..., 1] + np.arange(top, top + height_here, dtype=np.float32)[:, None] - v
        distance = np.square(across) + np.square(down)
        # As splatting shares pixels out: next to nothing beyond a pixel's distance. What little
        # is left decides where nothing landed nearer, as in what has been stretched.
        scores = np.where(distance < _REACH_PX**2, tile.weight * np.exp(-2 * distance), 0)
        place = int(scores.argmax())
        row, column = divmod(place, width_here)
        score = float(scores[row, column])
        return (score, (top + row) * width + left + column) if score > 0 else None


def _bounds(steps: Steps) -> tuple[Steps, Steps]:
    """The least and the greatest step, x and y each, in every tile: two (rows, columns, 2)."""
    rows = np.arange(0, steps.shape[0], _TILE_PX)
    columns = np.arange(0, steps.shape[1], _TILE_PX)
    low, high = (
        kind.reduceat(kind.reduceat(steps, rows, axis=0), columns, axis=1)
        for kind in (np.minimum, np.maximum)
    )
    return low, high
