"""What a pressed mouse button does on the timeline until it is let go.

A gesture is begun by the press, updated by moves and ended by `finish` or `cancel`; the widget only
passes the events on. No Qt: a gesture answers with values, and the widget emits them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from inbetweener.ui.timeline.hits import key_limits

if TYPE_CHECKING:
    from inbetweener.core.plan import FramePlan
    from inbetweener.ui.timeline.time_axis import TimeAxis

DRAG_STARTS_AFTER_PX = 5.0


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
class KeyDragGesture:
    """A key is moved in time; nothing is asked for until it is let go.

    Attributes:
        plan: the plan when the drag began.
        key: which key.
        grabbed_x: where the pointer was pressed.
        grabbed_at: the place in frames where it was taken hold of.
        frame: where it would begin.
        is_ripple: whether everything after it moves along.
        has_moved: whether the pointer moved far enough to mean a drag.
        is_held_by_end: whether only the end of the shot keeps the key from going further.
    """

    plan: FramePlan
    key: int
    grabbed_x: float
    grabbed_at: float
    frame: int
    is_ripple: bool
    has_moved: bool = False
    is_held_by_end: bool = False

    @classmethod
    def begin(
        cls, plan: FramePlan, axis: TimeAxis, key: int, x: float, *, is_ripple: bool
    ) -> KeyDragGesture:
        """Take hold of a key at `x`."""
        return cls(plan, key, x, axis.position_at(x), plan.starts[key], is_ripple)

    @property
    def start(self) -> int:
        """Where the key stood."""
        return self.plan.starts[self.key]

    @property
    def length_before(self) -> int:
        """Frames the gap before the key would have."""
        return self.frame - self.plan.starts[self.key - 1]

    @property
    def length_after(self) -> int:
        """Frames the gap after the key would have; for the last key, its stay."""
        moved = 0 if self.is_ripple else self.frame - self.start
        return self.plan.gaps[self.key].length - moved

    def update(self, axis: TimeAxis, x: float) -> bool:
        """Take the pointer's place; whether the key would move by it."""
        if not self.has_moved and abs(x - self.grabbed_x) < DRAG_STARTS_AFTER_PX:
            return False
        lowest, highest = key_limits(self.plan, self.key, is_ripple=self.is_ripple)
        frame = round(self.start + axis.position_at(x) - self.grabbed_at)
        before = (self.has_moved, self.frame, self.is_held_by_end)
        self.has_moved, self.frame = True, max(lowest, min(highest, frame))
        self.is_held_by_end = frame > highest == self.plan.length - 1
        return before != (self.has_moved, self.frame, self.is_held_by_end)

    def finish(self) -> int | None:
        """The frame to ask for, None where the key is let go where it was."""
        return self.frame if self.has_moved and self.frame != self.start else None
