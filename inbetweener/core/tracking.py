"""Where each gap of a shot went from one document to the next.

Gaps are plain values and equal ones may be one object, so a gap is told by what stands around it.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from inbetweener.core.finishing import Finishing
from inbetweener.core.pins import pins_of
from inbetweener.core.places import orders_noted

if TYPE_CHECKING:
    from collections.abc import Set

    from inbetweener.core.drawing import CanvasSize, DrawingId, FitRule
    from inbetweener.core.gap import Gap
    from inbetweener.core.pin_board import Pins
    from inbetweener.core.place import PlaceMap
    from inbetweener.core.shot import Shot


@dataclass(frozen=True, slots=True)
class GapWork:
    """All of a document that decides the pictures of one gap; equal for the same pictures.

    Attributes:
        ends: the drawings of both keys.
        gap: the timing.
        model: the model's name.
        canvas: the size that drawings are fitted to.
        fit: whether they are.
        hand_drawn: order and file of the inbetweens that the artist drew.
        pins: what the artist says of points of both keys.
        finishing: what is done to them after the model.
    """

    ends: tuple[DrawingId, DrawingId]
    gap: Gap
    model: str
    canvas: CanvasSize | None
    fit: FitRule
    hand_drawn: tuple[tuple[int, DrawingId], ...] = ()
    pins: Pins = ()
    finishing: Finishing = Finishing()  # noqa: RUF009 - frozen, so one default serves all

    @classmethod
    def of(cls, shot: Shot, index: int) -> GapWork:
        """The work of a gap.

        Raises:
            IndexError: the shot has no such gap.
        """
        gap = shot.gaps[index]
        ends = shot.keys[index].drawing, shot.keys[index + 1].drawing
        hand = tuple(orders_noted(shot, index, shot.hand_drawn).items())
        pins = pins_of(shot, index)
        finishing = Finishing.of(shot, index)
        return cls(ends, gap, shot.model_of(index), shot.canvas, shot.fit, hand, pins, finishing)


def moved_gaps(before: Shot, after: Shot) -> dict[int, int]:
    """For each gap that is still there, its index before and after.

    An edit that keeps the number of gaps keeps their places. One that does not leaves the gaps
    before and after it as they are: those at both ends of the shot that are alike are the same.
    """
    old, new = len(before.gaps), len(after.gaps)
    if old == new:
        return {index: index for index in range(old)}
    shorter = min(old, new)
    head = 0
    while head < shorter and _alike(before, head, after, head):
        head += 1
    tail = 0
    while tail < shorter - head and _alike(before, old - 1 - tail, after, new - 1 - tail):
        tail += 1
    kept = {index: index for index in range(head)}
    return kept | {old - 1 - back: new - 1 - back for back in range(tail)}


def touched_gaps(before: Shot, after: Shot) -> set[int]:
    """The gaps of `after` whose pictures may be others than those at the same index before."""
    # By keys: a shot of one has as many gaps as one of none.
    if _for_all(before) != _for_all(after) or len(before.keys) != len(after.keys):
        return set(range(len(after.gaps)))
    pairs = enumerate(zip(before.gaps, after.gaps, strict=True))
    timed = {i for i, (a, b) in pairs if a is not b and a != b}  # most are one object
    if before.hand_drawn is not after.hand_drawn:
        timed |= _between(_changed(before.hand_drawn, after.hand_drawn), after)
    if before.pins is not after.pins:
        timed |= _between(set(dict(before.pins.items() ^ after.pins.items())), after)
    if before.keys is after.keys:
        return timed
    keys = enumerate(zip(before.keys, after.keys, strict=True))
    redrawn = [i for i, (a, b) in keys if a.drawing != b.drawing]
    return timed | {gap for i in redrawn for gap in (i - 1, i) if 0 <= gap < len(after.gaps)}


def _for_all(shot: Shot) -> tuple[object, ...]:
    """What of the shot decides the pictures of all its gaps."""
    finishing = shot.exact_colours, shot.close_gaps_px, shot.whole_lines
    return shot.model, shot.canvas, shot.fit, finishing


def _changed(
    before: PlaceMap[DrawingId], after: PlaceMap[DrawingId]
) -> set[tuple[DrawingId, DrawingId]]:
    """The pairs of drawings between which other inbetweens than before are drawn by hand."""
    return {place[:2] for place, _ in before.items() ^ after.items()}


def _between(pairs: Set[tuple[DrawingId, DrawingId]], shot: Shot) -> set[int]:
    """The gaps that lie between one of these pairs of drawings."""
    ends = pairwise(key.drawing for key in shot.keys)
    return {gap for gap, pair in enumerate(ends) if pair in pairs}


def _alike(before: Shot, a: int, after: Shot, b: int) -> bool:
    """Whether two gaps have the same timing between the same drawings."""
    gap_a, gap_b = before.gaps[a], after.gaps[b]
    return (
        before.keys[a].drawing == after.keys[b].drawing
        and before.keys[a + 1].drawing == after.keys[b + 1].drawing
        and (gap_a is gap_b or gap_a == gap_b)
    )
