"""Drags that retime: a key, or the end of the shot, with the plan as it would be. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import accumulate
from typing import TYPE_CHECKING, Protocol

from inbetweener.core.edits.gaps import with_length
from inbetweener.core.shot import LONGEST_SHOT_FRAMES
from inbetweener.core.timing import Frame
from inbetweener.ui.timeline.hits import key_limits
from inbetweener.wording import tr

if TYPE_CHECKING:
    from inbetweener.core.plan import FramePlan
    from inbetweener.ui.timeline.time_axis import TimeAxis

DRAG_STARTS_AFTER_PX = 5.0


class Drag(Protocol):
    """A gesture that moves an edge in time; nothing is asked for until it is let go."""

    plan: FramePlan
    frame: int
    has_moved: bool
    is_held_by_end: bool

    @property
    def start(self) -> int:
        """The frame where the edge stood."""

    @property
    def touched_gaps(self) -> tuple[int, ...]:
        """The gaps of the plan whose length changes; the last key's stay counts as one."""

    @property
    def hint(self) -> str:
        """What the drag does, and how to have it do the other thing."""

    def preview(self) -> FramePlan:
        """The plan as it would be were the edge let go now."""

    def finish(self) -> int | None:
        """What to ask for, None where the edge is let go where it was."""


@dataclass(slots=True)
class KeyDragGesture:
    """A key is moved in time.

    Attributes:
        plan: the plan when the drag began.
        key: which key.
        grabbed_x: where the pointer was pressed.
        grabbed_at: the place in frames where it was taken hold of.
        frame: where it would begin.
        is_ripple: whether everything after it moves along.
        has_moved: whether the pointer moved far enough to mean a drag.
        is_held_by_end: whether only the end of the shot keeps the key from going further.
        position: the place in frames where the pointer is.
    """

    plan: FramePlan
    key: int
    grabbed_x: float
    grabbed_at: float
    frame: int
    is_ripple: bool
    has_moved: bool = False
    is_held_by_end: bool = False
    position: float = 0.0

    @classmethod
    def begin(
        cls, plan: FramePlan, axis: TimeAxis, key: int, x: float, *, is_ripple: bool
    ) -> KeyDragGesture:
        """Take hold of a key at `x`."""
        at = axis.position_at(x)
        return cls(plan, key, x, at, plan.starts[key], is_ripple, position=at)

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

    @property
    def touched_gaps(self) -> tuple[int, ...]:
        """The gaps on both sides; rippling leaves the one after as it is."""
        return (self.key - 1,) if self.is_ripple else (self.key - 1, self.key)

    @property
    def hint(self) -> str:
        """Which rule holds, and that Shift takes the other."""
        return (
            tr("ripple · Shift: keep length")
            if self.is_ripple
            else tr("keeps the length · Shift: ripple")
        )

    def set_ripple(self, *, is_ripple: bool) -> bool:
        """Take the other rule; whether anything changed by it."""
        if is_ripple == self.is_ripple:
            return False
        self.is_ripple = is_ripple
        if self.has_moved:
            self._place()
        return True

    def update(self, axis: TimeAxis, x: float) -> bool:
        """Take the pointer's place; whether the key would move by it."""
        if not self.has_moved and abs(x - self.grabbed_x) < DRAG_STARTS_AFTER_PX:
            return False
        before = (self.has_moved, self.frame, self.is_held_by_end)
        self.has_moved, self.position = True, axis.position_at(x)
        self._place()
        return before != (self.has_moved, self.frame, self.is_held_by_end)

    def _place(self) -> None:
        """Put the key where the pointer is, as far as it may go."""
        lowest, highest = key_limits(self.plan, self.key, is_ripple=self.is_ripple)
        frame = round(self.start + self.position - self.grabbed_at)
        self.frame = max(lowest, min(highest, frame))
        self.is_held_by_end = frame > highest == self.plan.length - 1

    def preview(self) -> FramePlan:
        """The plan as it would be were the key let go now."""
        lengths = {self.key - 1: self.length_before, self.key: self.length_after}
        return plan_with_lengths(self.plan, lengths)

    def finish(self) -> int | None:
        """The frame to ask for, None where the key is let go where it was."""
        return self.frame if self.has_moved and self.frame != self.start else None


@dataclass(slots=True)
class EndDragGesture:
    """The end of the shot is moved: the last key stays longer or shorter.

    Attributes:
        plan: the plan when the drag began.
        grabbed_x: where the pointer was pressed.
        grabbed_at: the place in frames where it was taken hold of.
        frame: where the shot would end, excluded.
        has_moved: whether the pointer moved far enough to mean a drag.
        is_held_by_end: never; what holds others is what is dragged here.
    """

    plan: FramePlan
    grabbed_x: float
    grabbed_at: float
    frame: int
    has_moved: bool = False
    is_held_by_end: bool = False

    @classmethod
    def begin(cls, plan: FramePlan, axis: TimeAxis, x: float) -> EndDragGesture:
        """Take hold of the end at `x`."""
        return cls(plan, x, axis.position_at(x), plan.length)

    @property
    def start(self) -> int:
        """Where the shot ended."""
        return self.plan.length

    @property
    def touched_gaps(self) -> tuple[int, ...]:
        """The last key's stay."""
        return (len(self.plan.gaps) - 1,)

    @property
    def hint(self) -> str:
        """What is changed."""
        return tr("how long the last key stays")

    @property
    def exposure(self) -> int:
        """Frames the last key would stay."""
        return self.frame - self.plan.starts[-1]

    def update(self, axis: TimeAxis, x: float) -> bool:
        """Take the pointer's place; whether the end would move by it."""
        if not self.has_moved and abs(x - self.grabbed_x) < DRAG_STARTS_AFTER_PX:
            return False
        before = (self.has_moved, self.frame)
        frame = round(self.start + axis.position_at(x) - self.grabbed_at)
        lowest = self.plan.starts[-1] + 1
        self.has_moved, self.frame = True, max(lowest, min(LONGEST_SHOT_FRAMES, frame))
        return before != (self.has_moved, self.frame)

    def preview(self) -> FramePlan:
        """The plan as it would be were the end let go now."""
        return plan_with_lengths(self.plan, {len(self.plan.gaps) - 1: self.exposure})

    def finish(self) -> int | None:
        """The exposure to ask for, None where the end is let go where it was."""
        return self.exposure if self.has_moved and self.frame != self.start else None


def plan_with_lengths(plan: FramePlan, lengths: dict[int, int]) -> FramePlan:
    """A plan in which some gaps have other lengths, and what comes after them is moved.

    Args:
        plan: as it stands.
        lengths: frames by gap, 1 or more; the last key's stay is the last gap.
    """
    gaps = list(plan.gaps)
    for gap, length in lengths.items():
        gaps[gap] = with_length(gaps[gap], length)
    starts = tuple(map(Frame, accumulate((gap.length for gap in gaps[:-1]), initial=0)))
    before = tuple(accumulate((len(gap.cells) for gap in gaps[:-1]), initial=0))
    return replace(
        plan,
        gaps=tuple(gaps),
        starts=starts,
        drawings_before=before,
        length=starts[-1] + gaps[-1].length,
    )
