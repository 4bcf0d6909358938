"""How one key moves to the other once pins have been obeyed: what steering fills in."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from inbetweener.core.motion import Course
from inbetweener.core.pin import Arcs, Depth, Fate
from inbetweener.core.route import route_of
from inbetweener.inference.motions import bow_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from inbetweener.core.interpolator import Pin
    from inbetweener.inference.dense_flow import Flow
    from inbetweener.inference.pinned_parts import PinnedKey

    Mask = NDArray[np.bool_]


class Lay(IntEnum):
    """How a pixel meets the others."""

    AMONG = 0  # splatted with them; who is believed more is seen
    BEHIND = 1  # laid under what is painted
    OVER = 2  # laid over all that
    ON_TOP = 3  # laid over what is laid over that, as it may lie on it


_LAYS = {
    Fate.MOVES: Lay.OVER,
    Fate.STAYS: Lay.AMONG,
    Fate.APPEARS: Lay.ON_TOP,
    Fate.VANISHES: Lay.ON_TOP,
}


class Manner(NamedTuple):
    """How the pins of a part want it to go, whatever the motion.

    Attributes:
        swings: whether it goes on an arc where it turns.
        course: its path and spacing, as seen from key A.
        lay: how it meets the others.
    """

    swings: bool
    course: Course
    lay: Lay

    @classmethod
    def of(cls, pins: Sequence[Pin], arcs: Arcs) -> Manner:
        """What pins on one part say, the first that says something; else as their gap."""
        said = next((pin.arcs for pin in pins if pin.arcs is not None), arcs)
        route = next((found for pin in pins if (found := route_of(pin))), None)
        pace = next((pin.pace for pin in pins if pin.pace is not None), None)
        is_behind = any(pin.depth is Depth.BEHIND for pin in pins)
        lay = Lay.BEHIND if is_behind else _LAYS[pins[0].fate]
        return cls(route is not None or said is Arcs.AUTOMATIC, Course(route, pace), lay)

    def backwards(self) -> Manner:
        """The same as seen from key B."""
        return self._replace(course=self.course.backwards())

    def bow(self, flow: Flow, turn: float) -> Flow:
        """The bow of a part that turns while it moves by a flow.

        On a drawn path only the turn about the point that follows it swings; the path is the rest.
        """
        if not self.swings:
            return np.zeros_like(flow)
        route = self.course.route
        if route is None:
            return bow_of(flow, turn)
        (ax, ay), (bx, by) = route.points[0], route.points[-1]
        return bow_of(flow - np.array([bx - ax, by - ay], np.float32), turn)


class Steered(NamedTuple):
    """How one key moves to the other once pins have been obeyed.

    Attributes:
        flow: (H, W, 2) float32, x then y, in pixels.
        bow: (H, W, 2) float32, in pixels: what a pin turns is at t on an arc, at
            t * flow + t * (1 - t) * bow; 0 elsewhere.
        is_pinned: (H, W) bool, where pins have decided.
        is_uncovered: (H, W) bool, what lies behind a pinned part in the other key, and is there all
            the same.
        course_of: (H, W) uint8, as in `core.motion.Way`.
        paint: (H, W) float32, how much of each pixel is paint, where something lies apart.
        paper: (C,) float32, the colour of what is not; None where there is no paper.
        lay: (H, W) uint8, of `Lay`.
        is_apart: (H, W) bool, what is not splatted with the rest: what lies apart, with its rim.
        courses: as in `core.motion.Way`, filled while pins are obeyed.
        in_front: (H, W) float32, how much of each pixel hides the parts that go behind others.
    """

    flow: Flow
    bow: Flow
    is_pinned: NDArray[np.bool_]
    is_uncovered: NDArray[np.bool_]
    course_of: NDArray[np.uint8]
    paint: NDArray[np.float32]
    paper: NDArray[np.float32] | None
    lay: NDArray[np.uint8]
    courses: list[Course]
    in_front: NDArray[np.float32]
    is_apart: NDArray[np.bool_]

    @classmethod
    def of(cls, flow: Flow) -> Steered:
        """A way on which no pin has been obeyed yet."""
        false, none = np.zeros(flow.shape[:2], np.bool_), np.zeros(flow.shape[:2], np.uint8)
        return cls(
            flow.copy(),
            np.zeros_like(flow),
            false.copy(),
            false.copy(),
            none.copy(),
            np.ones(flow.shape[:2], np.float32),
            None,
            none.copy(),
            [],
            np.zeros(flow.shape[:2], np.float32),
            false,
        )

    def take(self, mask: Mask, flow: Flow, turn: float, manner: Manner) -> None:
        """Let what a mask covers move by a flow, turning by an angle, in a manner."""
        self.put(mask, flow, manner.bow(flow, turn), manner)

    def put(self, mask: Mask, flow: Flow, bow: Flow, manner: Manner) -> None:
        """Let what a mask covers move by a flow with a bow."""
        self.flow[mask] = flow[mask]
        self.bow[mask] = bow[mask]
        self.is_pinned[mask] = True
        self.lay[mask] = manner.lay
        self.course_of[mask] = self._number_of(manner.course)

    def _number_of(self, course: Course) -> int:
        if course == Course():
            return 0
        if course not in self.courses:
            self.courses.append(course)
        return self.courses.index(course) + 1


class PinnedGap(NamedTuple):
    """Both keys, and what is being made of how they move."""

    key_a: PinnedKey
    key_b: PinnedKey
    way_a: Steered
    way_b: Steered
