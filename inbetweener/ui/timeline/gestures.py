"""What a pressed mouse button does on the timeline until it is let go.

A gesture is begun by the press, updated by moves and ended by `finish` or `cancel`; the widget only
passes the events on. No Qt: a gesture answers with values, and the widget emits them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from inbetweener.ui.timeline.drags import DRAG_STARTS_AFTER_PX
from inbetweener.ui.timeline.hits import RangeEnd

if TYPE_CHECKING:
    from inbetweener.ui.timeline.time_axis import TimeAxis


class Gesture(Protocol):
    """Something that lasts from a press to a release."""

    def update(self, axis: TimeAxis, x: float) -> bool:
        """Take the pointer's place; whether anything changed by it."""


@dataclass(slots=True)
class ScrubGesture:
    """The playhead follows the pointer.

    Attributes:
        frame: where the pointer is.
    """

    frame: int

    def update(self, axis: TimeAxis, x: float) -> bool:
        """Take the pointer's place; whether it reached another frame."""
        before, self.frame = self.frame, axis.frame_at(x)
        return self.frame != before


@dataclass(slots=True)
class PanGesture:
    """The view follows the pointer.

    Attributes:
        x: where the pointer was pressed.
        scroll_px: the scroll at that time.
        moved_to_px: the scroll that the pointer asks for.
    """

    x: float
    scroll_px: float
    moved_to_px: float

    @classmethod
    def begin(cls, axis: TimeAxis, x: float) -> PanGesture:
        """Take hold of the timeline at `x`."""
        return cls(x, axis.scroll_px, axis.scroll_px)

    def update(self, axis: TimeAxis, x: float) -> bool:
        """Take the pointer's place; whether the view moves by it."""
        before = axis.scroll_px
        self.moved_to_px = self.scroll_px + self.x - x
        return self.moved_to_px != before


@dataclass(slots=True)
class BandGesture:
    """A band is drawn over gaps to select them.

    Attributes:
        from_position: the place in frames where it was begun.
        to_position: where the pointer is.
        adds: whether the gaps are added to those that were selected.
        before: the gaps that were selected.
        grabbed_x: where the pointer was pressed.
        has_moved: whether the pointer moved far enough to mean a band.
    """

    from_position: float
    to_position: float
    adds: bool
    before: frozenset[int]
    grabbed_x: float
    has_moved: bool = False

    @classmethod
    def begin(cls, axis: TimeAxis, x: float, before: frozenset[int], *, adds: bool) -> BandGesture:
        """Begin a band at `x`."""
        at = axis.position_at(x)
        return cls(at, at, adds, before, x)

    def update(self, axis: TimeAxis, x: float) -> bool:
        """Take the pointer's place; whether the band is another by it."""
        if not self.has_moved and abs(x - self.grabbed_x) < DRAG_STARTS_AFTER_PX:
            return False
        before = self.to_position
        self.has_moved, self.to_position = True, axis.position_at(x)
        return self.to_position != before

    @property
    def frames(self) -> tuple[int, int]:
        """The frames under the band: the first, and the end, excluded; maybe beyond the shot."""
        low, high = sorted((self.from_position, self.to_position))
        return int(low // 1), int(high // 1) + 1


@dataclass(slots=True)
class RangeGesture:
    """An end of the work range follows the pointer.

    Attributes:
        end: which end.
        first: the first frame.
        last: the last frame.
        length: frames of the shot.
    """

    end: RangeEnd
    first: int
    last: int
    length: int

    def update(self, axis: TimeAxis, x: float) -> bool:
        """Take the pointer's place; whether the range is another by it. Ends never cross."""
        before = self.first, self.last
        edge = round(axis.position_at(x))
        if self.end is RangeEnd.FIRST:
            self.first = max(0, min(edge, self.last))
        else:
            self.last = min(self.length - 1, max(edge - 1, self.first))
        return before != (self.first, self.last)
