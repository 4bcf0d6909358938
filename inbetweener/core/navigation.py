"""Stepping through a shot: frame by frame, drawing by drawing, key by key."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from inbetweener.core.timing import Frame

if TYPE_CHECKING:
    from inbetweener.core.plan import FramePlan


def clamped(plan: FramePlan, frame: int) -> Frame:
    """The nearest frame that the shot has; 0 for an empty one."""
    return Frame(max(0, min(frame, plan.length - 1)))


def next_drawing(plan: FramePlan, frame: int) -> Frame:
    """Where the drawing after the one shown begins; stays at the last."""
    if not plan.length:
        return Frame(0)
    end = plan.cell_at(clamped(plan, frame)).end_frame
    return end if end < plan.length else clamped(plan, frame)


def previous_drawing(plan: FramePlan, frame: int) -> Frame:
    """Where the drawing before the one shown begins; stays at the first."""
    if not plan.length:
        return Frame(0)
    first = plan.cell_at(clamped(plan, frame)).first_frame
    return plan.cell_at(first - 1).first_frame if first > 0 else Frame(0)


def next_key(plan: FramePlan, frame: int) -> Frame:
    """Where the next key after a frame stands; stays where there is none."""
    index = bisect_right(plan.starts, frame)
    return plan.starts[index] if index < len(plan.starts) else clamped(plan, frame)


def previous_key(plan: FramePlan, frame: int) -> Frame:
    """Where the last key before a frame stands; stays where there is none."""
    index = bisect_left(plan.starts, frame) - 1
    return plan.starts[index] if index >= 0 else clamped(plan, frame)
