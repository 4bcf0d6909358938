"""Where rows, cells and gaps stand on the timeline, in logical pixels. No Qt: it is tested bare."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from inbetweener.core.plan import Cell, FramePlan
    from inbetweener.ui.timeline.time_axis import TimeAxis

RULER_PX = 26.0
CACHED_PX = 3.0
GAP_BAND_PX = 20.0
SPACE_PX = 8.0
SOUND_PX = 38.0  # height of the lane of sound, in shots that have one
SHORTEST_CELLS_PX = 36.0
TALLEST_CELLS_PX = 132.0
INBETWEEN_INSET_PX = 8.0  # inbetweens are shorter than keys, so keys stand out without colour
TILE_MARGIN_PX = 1.0  # left free on both sides of a tile
# Below this many pixels a drawing, single cells can no longer be told apart.
DENSE_BELOW_PX = 6.0
SHORTEST_HOLD_LINE_PX = 40.0
NARROWEST_GAP_PX = 18.0


class Box(NamedTuple):
    """A rectangle; right and bottom are excluded."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The first x after it."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """The first y below it."""
        return self.top + self.height

    def contains(self, x: float, y: float) -> bool:
        """Whether a point lies inside."""
        return self.left <= x < self.right and self.top <= y < self.bottom


@dataclass(frozen=True, slots=True)
class Bands:
    """The rows of the timeline from top to bottom: ruler, cached frames, cells, gaps, sound.

    Attributes:
        height_px: height of the view.
        sound_px: height of the lane of sound, 0 where there is none.
    """

    height_px: float
    sound_px: float = 0.0

    @property
    def cached_top(self) -> float:
        """Where the bar of cached frames begins."""
        return RULER_PX

    @property
    def cells_top(self) -> float:
        """Where the cells begin."""
        return RULER_PX + CACHED_PX + SPACE_PX

    @property
    def cells_height(self) -> float:
        """How high a key's cell is."""
        lane = self.sound_px + SPACE_PX if self.sound_px else 0.0
        room = self.height_px - self.cells_top - SPACE_PX - GAP_BAND_PX - SPACE_PX - lane
        return max(SHORTEST_CELLS_PX, min(TALLEST_CELLS_PX, room))

    @property
    def gaps_top(self) -> float:
        """Where the band that names the gaps begins."""
        return self.cells_top + self.cells_height + SPACE_PX

    @property
    def bottom(self) -> float:
        """The first y below the gaps."""
        return self.gaps_top + GAP_BAND_PX

    @property
    def sound_top(self) -> float:
        """Where the lane of sound begins."""
        return self.bottom + SPACE_PX

    @property
    def lowest(self) -> float:
        """The first y below everything."""
        return self.sound_top + self.sound_px if self.sound_px else self.bottom


def smallest_height_px(sound_px: float = 0.0) -> int:
    """How high a view must be to show all rows."""
    return int(Bands(0, sound_px).lowest + SPACE_PX)


def cell_box(axis: TimeAxis, bands: Bands, cell: Cell) -> Box:
    """The place of a cell, over all frames that it is shown."""
    inset = 0.0 if cell.id.is_key else min(INBETWEEN_INSET_PX, bands.cells_height / 8)
    left = axis.x_of(cell.first_frame) + TILE_MARGIN_PX
    width = max(1.0, cell.length * axis.px_per_frame - 2 * TILE_MARGIN_PX)
    return Box(left, bands.cells_top + inset, width, bands.cells_height - 2 * inset)


def tile_width(box: Box) -> float:
    """How much of a cell its drawing takes; the rest of a long cell is its hold line."""
    widest = max(72.0, box.height * 1.2)
    return box.width if box.width < widest + SHORTEST_HOLD_LINE_PX else widest


def gap_box(axis: TimeAxis, bands: Bands, plan: FramePlan, gap: int) -> Box:
    """The place of a gap in the band below the cells."""
    left = axis.x_of(plan.starts[gap]) + TILE_MARGIN_PX
    width = max(1.0, plan.gaps[gap].length * axis.px_per_frame - 2 * TILE_MARGIN_PX)
    return Box(left, bands.gaps_top, width, GAP_BAND_PX)


def gaps_between(plan: FramePlan, first: int, end: int) -> range:
    """The gaps that show any frame of [first, end); the last key's stay is no gap."""
    if first >= end:
        return range(0)
    start = max(0, bisect_right(plan.starts, first) - 1)
    return range(start, min(len(plan.gaps) - 1, bisect_right(plan.starts, end - 1)))


def are_gaps_told_apart(axis: TimeAxis, gaps: range, first: int, end: int) -> bool:
    """Whether the gaps in view are wide enough on average to be drawn one by one."""
    return (end - first) * axis.px_per_frame >= NARROWEST_GAP_PX * len(gaps)


def gap_runs(gaps: range, chosen: frozenset[int]) -> list[range]:
    """The unbroken runs of chosen gaps among some gaps."""
    return list(frame_ranges(gap for gap in gaps if gap in chosen))


def px_per_drawing(axis: TimeAxis, plan: FramePlan) -> float:
    """How wide the drawings in view are on average; infinite where none is in view."""
    first, end = axis.visible_frames()
    if first >= end:
        return float("inf")
    last = plan.ordinal(plan.cell_at(end - 1).id)
    count = last - plan.ordinal(plan.cell_at(first).id) + 1
    return (end - first) * axis.px_per_frame / count


def is_dense(axis: TimeAxis, plan: FramePlan) -> bool:
    """Whether so much is in view that single cells cannot be told apart."""
    return px_per_drawing(axis, plan) < DENSE_BELOW_PX


def frame_ranges(frames: Iterable[int]) -> tuple[range, ...]:
    """Rising frames joined into unbroken ranges."""
    ranges: list[range] = []
    for frame in frames:
        if ranges and frame == ranges[-1].stop:
            ranges[-1] = range(ranges[-1].start, frame + 1)
        else:
            ranges.append(range(frame, frame + 1))
    return tuple(ranges)
