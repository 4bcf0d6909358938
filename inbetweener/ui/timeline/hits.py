"""What lies under the pointer on the timeline. No Qt."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from inbetweener.core.plan import CellId
from inbetweener.ui.timeline.geometry import GAP_BAND_PX, RULER_PX, cell_box, is_dense

if TYPE_CHECKING:
    from inbetweener.core.plan import FramePlan
    from inbetweener.ui.timeline.geometry import Bands
    from inbetweener.ui.timeline.time_axis import TimeAxis

EDGE_REACH_PX = 4.0
CAMERA_KEY_REACH_PX = 5.0
# Gaps narrower than this have no edges to take hold of, lest a click move a key by mistake.
NARROWEST_GRABBED_GAP_PX = 20.0
NARROWEST_GRABBED_KEY_PX = 14.0


class Zone(Enum):
    """What a point of the timeline belongs to."""

    RULER = auto()
    KEY = auto()
    INBETWEEN = auto()  # blanks too
    GAP_EDGE = auto()  # where a key begins
    END = auto()  # where the shot ends
    GAP = auto()  # the band below the cells that names the gaps
    SOUND = auto()  # the lane of sound below that
    EMPTY = auto()


class RangeEnd(Enum):
    """An end of the range that is worked on."""

    FIRST = auto()
    LAST = auto()


@dataclass(frozen=True, slots=True)
class Hit:
    """What lies under a point.

    Attributes:
        zone: what it belongs to.
        frame: the nearest frame of the shot.
        cell: the drawing there, None outside the shot and on an empty timeline.
        key: the key that a drag from here moves, None where nothing moves.
    """

    zone: Zone
    frame: int
    cell: CellId | None = None
    key: int | None = None

    @property
    def gap(self) -> int | None:
        """The gap of the drawing there."""
        return None if self.cell is None else self.cell.gap


def hit_at(axis: TimeAxis, bands: Bands, plan: FramePlan, x: float, y: float) -> Hit:
    """What lies under a point."""
    if not plan.length:
        return Hit(Zone.EMPTY, 0)
    frame = axis.frame_at(x)
    inside = 0 <= axis.position_at(x) < plan.length
    cell_id = plan.cell_at(frame).id if inside else None
    if y < bands.cells_top:
        return Hit(Zone.RULER, frame, cell_id)
    on_cells = y < bands.cells_top + bands.cells_height
    if on_cells or bands.gaps_top <= y < bands.gaps_top + GAP_BAND_PX:
        hit = Hit(Zone.EMPTY, frame, cell_id)
        return _hit_below_ruler(axis, bands, plan, x, hit, on_cells=on_cells)
    if bands.sound_px and bands.sound_top <= y < bands.lowest:
        return Hit(Zone.SOUND, frame, None)
    return Hit(Zone.EMPTY, frame, None)


def at_camera_key(hit: Hit, axis: TimeAxis, frames: tuple[int, ...], x: float) -> Hit:
    """A hit on the ruler at the diamond of a camera key goes to that key's frame."""
    if hit.zone is not Zone.RULER or hit.cell is None or not frames:
        return hit
    nearest = min(frames, key=lambda frame: abs(axis.center_x_of(frame) - x))
    is_near = abs(axis.center_x_of(nearest) - x) <= CAMERA_KEY_REACH_PX
    return replace(hit, frame=nearest) if is_near and nearest >= 0 else hit


def _hit_below_ruler(
    axis: TimeAxis, bands: Bands, plan: FramePlan, x: float, hit: Hit, *, on_cells: bool
) -> Hit:
    edge = _edge_near(axis, plan, x)
    if edge is not None:
        return Hit(Zone.GAP_EDGE, hit.frame, CellId(edge, 0), edge)
    if on_cells:
        is_end = _is_at_end(axis, plan, x)
        return replace(hit, zone=Zone.END) if is_end else _hit_on_cells(axis, bands, plan, hit)
    return hit if hit.cell is None else replace(hit, zone=Zone.GAP)


def _is_at_end(axis: TimeAxis, plan: FramePlan, x: float) -> bool:
    """Whether the end of the shot is within reach, and the last key wide enough to be spared."""
    last = plan.gaps[-1].length * axis.px_per_frame
    is_near = abs(axis.x_of(plan.length) - x) <= EDGE_REACH_PX
    return is_near and (last >= NARROWEST_GRABBED_KEY_PX or x >= axis.x_of(plan.length))


def _hit_on_cells(axis: TimeAxis, bands: Bands, plan: FramePlan, hit: Hit) -> Hit:
    if hit.cell is None:
        return hit
    if not hit.cell.is_key:
        return Hit(Zone.INBETWEEN, hit.frame, hit.cell)
    box = cell_box(axis, bands, plan.cell(hit.cell))
    is_grabbed = hit.cell.gap > 0 and box.width >= NARROWEST_GRABBED_KEY_PX
    return Hit(Zone.KEY, hit.frame, hit.cell, hit.cell.gap if is_grabbed else None)


def _edge_near(axis: TimeAxis, plan: FramePlan, x: float) -> int | None:
    """The key that begins within reach of `x`; the first key never moves."""
    if is_dense(axis, plan):
        return None
    right = min(bisect_left(plan.starts, axis.position_at(x)), len(plan.starts) - 1)
    for key in (right, right - 1):
        if key > 0 and abs(axis.x_of(plan.starts[key]) - x) <= EDGE_REACH_PX:
            wide = plan.gaps[key - 1].length * axis.px_per_frame >= NARROWEST_GRABBED_GAP_PX
            return key if wide else None
    return None


def range_end_at(
    axis: TimeAxis, work_range: tuple[int, int] | None, x: float, y: float
) -> RangeEnd | None:
    """The end of the work range within reach of a point of the ruler."""
    if work_range is None or not 0 <= y < RULER_PX:
        return None
    for end, frame in ((RangeEnd.LAST, work_range[1] + 1), (RangeEnd.FIRST, work_range[0])):
        if abs(axis.x_of(frame) - x) <= EDGE_REACH_PX + 1:
            return end
    return None


def key_limits(plan: FramePlan, key: int, *, is_ripple: bool) -> tuple[int, int]:
    """The lowest and highest frame a key may be dragged to, both included.

    Keeping the length it stays between its neighbours; rippling, all after it moves along.
    """
    lowest = plan.starts[key - 1] + 1
    if is_ripple:
        return lowest, plan.starts[key] + plan.length
    is_last = key == len(plan.starts) - 1
    return lowest, (plan.length if is_last else plan.starts[key + 1]) - 1
