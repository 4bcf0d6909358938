"""How the pixels of two keys travel to each other, as far as an engine tells."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol, TypeAlias, runtime_checkable

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from inbetweener.core.pace import Pace
    from inbetweener.core.route import Route

# (H, W, 2) float32, x then y, in pixels of the array itself.
Steps: TypeAlias = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Course:
    """How a pinned part of a key travels otherwise than the rest of the key.

    Attributes:
        route: its drawn path, from this key to the other, in pixels of the way; None for none.
        pace: its own spacing, as seen from this key; None where it keeps step with the gap.
        until: for how much of its own way it is seen; less than 1 of what is in this key only.
    """

    route: Route | None = None
    pace: Pace | None = None
    until: float = 1.0

    def share(self, share: float) -> float:
        """How much of its way the part has gone when the gap has gone a share."""
        return share if self.pace is None else self.pace.at(share)

    def beside(self, own_share: float) -> tuple[float, float]:
        """What its path adds to flow and bow after a share of its own way: x and y."""
        return (0.0, 0.0) if self.route is None else self.route.beside(own_share)

    def backwards(self) -> Course:
        """The same course as seen from the other key, where the part is seen too."""
        route, pace = self.route, self.pace
        return Course(route and route.backwards(), pace and pace.backwards())

    def scaled(self, x_ratio: float, y_ratio: float) -> Course:
        """The same course in pixels of another size."""
        return replace(self, route=self.route and self.route.scaled(x_ratio, y_ratio))


@dataclass(frozen=True, slots=True, eq=False)
class Way:
    """A key on its way to the other one; may be smaller than the key.

    Attributes:
        flow: (H, W, 2) float32, x then y: where each pixel is in the other key, from where it is.
        bow: (H, W, 2) float32: after a share s of the way a pixel is s (1 - s) times this beside
            its straight line; None if all lines are straight.
        weight: (H, W) float32, above 0: who is seen where several land in one place.
        courses: of the parts that do not travel by flow and bow at the gap's time alone.
        course_of: (H, W) uint8: 0 of what does, i of what follows `courses[i - 1]`; None of none.
    """

    flow: Steps
    bow: Steps | None
    weight: NDArray[np.float32]
    courses: tuple[Course, ...] = ()
    course_of: NDArray[np.uint8] | None = None

    @property
    def size(self) -> tuple[int, int]:
        """Height and width."""
        return self.weight.shape[0], self.weight.shape[1]

    def after(self, share: float) -> Steps:
        """How far every pixel has gone after a share of the way, in [0, 1]: (H, W, 2)."""
        if self.course_of is not None:
            return self._after_courses(self.course_of, share)
        gone: Steps = self.flow * np.float32(share)
        if self.bow is not None:
            gone += self.bow * np.float32(share * (1 - share))
        return gone

    def _after_courses(self, course_of: NDArray[np.uint8], share: float) -> Steps:
        own = [share, *(course.share(share) for course in self.courses)]
        shares = np.array(own, np.float32)[course_of][..., None]
        besides = [course.beside(gone) for course, gone in zip(self.courses, own[1:], strict=True)]
        gone: Steps = self.flow * shares + np.array([(0, 0), *besides], np.float32)[course_of]
        if self.bow is not None:
            gone += self.bow * (shares * (1 - shares))
        return gone

    def part(self, box: tuple[slice, slice]) -> Way:
        """What a box of rows and columns holds."""
        bow = None if self.bow is None else self.bow[box]
        course_of = None if self.course_of is None else self.course_of[box]
        return Way(self.flow[box], bow, self.weight[box], self.courses, course_of)

    def thinned(self, height: int, width: int) -> Way:
        """Fewer pixels of it, none of them averaged: a mean of two parts moves like neither."""
        rows, columns = _picked(self.size[0], height), _picked(self.size[1], width)
        grid = np.ix_(rows, columns)
        ratio = np.array([width / self.size[1], height / self.size[0]], np.float32)
        bow = None if self.bow is None else self.bow[grid] * ratio
        courses = tuple(each.scaled(float(ratio[0]), float(ratio[1])) for each in self.courses)
        course_of = None if self.course_of is None else self.course_of[grid]
        return Way(self.flow[grid] * ratio, bow, self.weight[grid], courses, course_of)


@dataclass(frozen=True, slots=True, eq=False)
class Motion:
    """How both keys of a gap travel.

    Attributes:
        from_a: key A on its way to B.
        from_b: key B on its way to A, of the same size.
        width: of the keys, in pixels.
        height: of the keys.
    """

    from_a: Way
    from_b: Way
    width: int
    height: int

    @property
    def scale(self) -> tuple[float, float]:
        """Pixels of the keys in one of the ways', across and down."""
        height, width = self.from_a.size
        return self.width / width, self.height / height

    def of_keys(self, width: int, height: int) -> Motion:
        """The same motion of the same keys at another size."""
        return replace(self, width=width, height=height)

    def thinned(self, most_pixels: int) -> Motion:
        """The motion of fewer pixels, so that it takes little memory; itself where it does."""
        height, width = self.from_a.size
        share = (most_pixels / (height * width)) ** 0.5
        if share >= 1:
            return self
        size = max(1, round(height * share)), max(1, round(width * share))
        return replace(self, from_a=self.from_a.thinned(*size), from_b=self.from_b.thinned(*size))


@runtime_checkable
class TellsMotion(Protocol):
    """A `PreparedGap` that knows how its pixels travel. Not every model can tell."""

    def motion(self) -> Motion:
        """The very paths along which `at` carries the keys."""
        ...


def _picked(count: int, fewer: int) -> NDArray[np.intp]:
    """The pixels that stand for `fewer` equal parts of a row of `count`."""
    return ((np.arange(fewer) + 0.5) * (count / fewer)).astype(np.intp)
