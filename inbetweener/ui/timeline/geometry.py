"""Where everything stands on the timeline, in logical pixels. No Qt, so that it is tested bare."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from inbetweener.core.plan import Cell, FramePlan

LEADING_PX = 24.0  # room left of the first frame for the playhead's flag
TRAILING_PX = 56.0  # room right of the last frame, so that the end of the shot is seen
WIDEST_FRAME_PX = 160.0
WIDEST_FITTED_FRAME_PX = 48.0
RULER_PX = 26.0
CACHED_PX = 3.0
GAP_BAND_PX = 20.0
SPACE_PX = 8.0
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
class TimeAxis:
    """The frames of a shot laid along x.

    Attributes:
        width_px: width of the view.
        length: frames of the shot.
        px_per_frame: zoom.
        scroll_px: how far the view has moved right.
    """

    width_px: float
    length: int
    px_per_frame: float = 16.0
    scroll_px: float = 0.0

    @property
    def fitted_px_per_frame(self) -> float:
        """The zoom at which the whole shot is in view; never so large that few frames look odd."""
        room = max(1.0, self.width_px - LEADING_PX - TRAILING_PX)
        return min(WIDEST_FITTED_FRAME_PX, room / max(1, self.length))

    @property
    def content_px(self) -> float:
        """Width of the whole shot with the room before and after it."""
        return LEADING_PX + self.length * self.px_per_frame + TRAILING_PX

    @property
    def furthest_scroll_px(self) -> float:
        """The scroll at which the end of the shot stands at the right."""
        return max(0.0, self.content_px - self.width_px)

    def x_of(self, frame: float) -> float:
        """The x at which a frame begins."""
        return LEADING_PX + frame * self.px_per_frame - self.scroll_px

    def center_x_of(self, frame: int) -> float:
        """The x of the middle of a frame, where the playhead stands."""
        return self.x_of(frame + 0.5)

    def position_at(self, x: float) -> float:
        """The place on the time axis at an x, in frames; may lie outside the shot."""
        return (x - LEADING_PX + self.scroll_px) / self.px_per_frame

    def frame_at(self, x: float) -> int:
        """The frame of the shot at an x, the nearest one where x lies outside the shot."""
        return max(0, min(self.length - 1, int(self.position_at(x) // 1)))

    def frames_between(self, left: float, right: float) -> tuple[int, int]:
        """The frames of the shot that show between two x: the first, and the end, excluded."""
        first = int(self.position_at(left) // 1)
        end = int(self.position_at(right) // 1) + 1
        return max(0, min(first, self.length)), max(0, min(end, self.length))

    def visible_frames(self) -> tuple[int, int]:
        """The frames of the shot in view: the first, and the end, excluded."""
        return self.frames_between(0.0, self.width_px)

    def scrolled_to(self, scroll_px: float) -> TimeAxis:
        """Scrolled to a place, clamped to the shot."""
        return replace(self, scroll_px=max(0.0, min(scroll_px, self.furthest_scroll_px)))

    def zoomed(self, factor: float, x: float) -> TimeAxis:
        """Zoomed, with what lies under `x` staying there as far as the shot's ends allow."""
        at = self.position_at(x)
        lowest = min(self.fitted_px_per_frame, WIDEST_FRAME_PX)
        zoom = max(lowest, min(WIDEST_FRAME_PX, self.px_per_frame * factor))
        return replace(self, px_per_frame=zoom).scrolled_to(LEADING_PX + at * zoom - x)

    def fitted(self) -> TimeAxis:
        """The whole shot in view."""
        return replace(self, px_per_frame=self.fitted_px_per_frame, scroll_px=0.0)

    def resized(self, width_px: float) -> TimeAxis:
        """In a view of another width; a shot that was seen whole is seen whole again."""
        was_fitted = self.px_per_frame <= self.fitted_px_per_frame
        wider = replace(self, width_px=width_px)
        return wider.fitted() if was_fitted else wider.zoomed(1.0, 0.0)

    def with_length(self, length: int) -> TimeAxis:
        """For a shot of another length, where one looks staying the same."""
        return replace(self, length=length).scrolled_to(self.scroll_px)

    def revealing(self, frame: int, margin_px: float = 40.0) -> TimeAxis:
        """Scrolled as little as brings a frame into view; unchanged where it is in view."""
        margin = min(margin_px, self.width_px / 4)
        left, right = self.x_of(frame), self.x_of(frame + 1)
        if left < margin:
            return self.scrolled_to(self.scroll_px + left - margin)
        if right > self.width_px - margin:
            return self.scrolled_to(self.scroll_px + right - self.width_px + margin)
        return self

    def paged_to(self, frame: int) -> TimeAxis:
        """With a frame that has left the view at the left, a page further; for playback."""
        if self.x_of(frame) >= 0 and self.x_of(frame + 1) <= self.width_px:
            return self
        return self.scrolled_to(self.scroll_px + self.x_of(frame) - LEADING_PX)


@dataclass(frozen=True, slots=True)
class Bands:
    """The rows of the timeline from top to bottom: ruler, cached frames, cells, gaps.

    Attributes:
        height_px: height of the view.
    """

    height_px: float

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
        room = self.height_px - self.cells_top - SPACE_PX - GAP_BAND_PX - SPACE_PX
        return max(SHORTEST_CELLS_PX, min(TALLEST_CELLS_PX, room))

    @property
    def gaps_top(self) -> float:
        """Where the band that names the gaps begins."""
        return self.cells_top + self.cells_height + SPACE_PX

    @property
    def bottom(self) -> float:
        """The first y below the gaps."""
        return self.gaps_top + GAP_BAND_PX


SMALLEST_HEIGHT_PX = int(Bands(0).bottom + SPACE_PX)


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
