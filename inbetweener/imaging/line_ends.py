"""Ends of lines on both sides of an opening: their places, directions and widths."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from inbetweener.imaging.walls import TOLERANCE

if TYPE_CHECKING:
    from inbetweener.imaging.closed_regions import Mask
    from inbetweener.imaging.leak_gaps import Gap

Vector: TypeAlias = NDArray[np.float64]

# The two sides of an opening lie across it from each other, within 80 degrees.
_ACROSS = float(np.cos(np.deg2rad(100)))
# How far along a line it is looked at, in half widths and pixels.
_LOOK_WIDTHS, _LOOK_PX = 3.0, 4.0
# From the middle of what is seen of a line to its end; less is no end but the side of a line.
_LEAST_LOPSIDED = 0.22
# Along so much of a line its width is measured.
_MEASURED_PX = 4.0
_FAINTEST = 8
_LEAST_LONG = 3.0  # squared
_AT_END_PX = 2.0
# Where less of what is beside a line is half ink, its edges are aliased.
_SOFT, _LEAST_SOFT = (0.15, 0.85), 0.08


@dataclass(frozen=True, slots=True)
class LineEnd:
    """Where a line breaks off, or the side of a line that one should meet.

    Attributes:
        place: (2,) x and y of its middle, in pixels.
        ahead: (2,) the direction in which the line would go on, of length 1; zero at a side.
        width_px: of the line.
        peak: the ink in its middle, in levels.
        colour_at: x and y of the pixel that has the line's own colour.
        is_smooth: whether its edges are antialiased; at a side that is not known, and False.
    """

    place: Vector
    ahead: Vector
    width_px: float
    peak: float
    colour_at: tuple[int, int]
    is_smooth: bool = False

    @property
    def is_end(self) -> bool:
        """Whether a line ends there."""
        return bool(self.ahead.any())


def ends_at(ink: NDArray[np.uint8], gap: Gap) -> tuple[LineEnd, LineEnd] | None:
    """The two sides of an opening; None where there are no two.

    Args:
        ink: (H, W) uint8, of a window.
        gap: in its pixels.
    """
    is_line = ink >= TOLERANCE
    sides = _sides(is_line, gap)
    if sides is None:
        return None
    depth = cv2.distanceTransform(is_line.astype(np.uint8), cv2.DIST_L2, 5).astype(np.float32)
    first, second = (_end(ink, is_line, _climbed(depth, *side), depth) for side in sides)
    return _met(first, second, is_line, gap), _met(second, first, is_line, gap)


def _sides(is_line: Mask, gap: Gap) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """X and y of the nearest pixel of a line, and of the nearest one across from it."""
    y, x = np.nonzero(is_line)
    if not len(x):
        return None
    away = np.stack([x - gap.x, y - gap.y], axis=1).astype(np.float64)
    lengths = np.maximum(np.hypot(*away.T), 1e-6)
    nearest = int(lengths.argmin())
    cosines = (away / lengths[:, None]) @ (away[nearest] / lengths[nearest])
    across = np.where(cosines <= _ACROSS, lengths, np.inf)
    other = int(across.argmin())
    if not np.isfinite(across[other]) or across[other] > gap.width_px + 2:
        return None
    return (int(x[nearest]), int(y[nearest])), (int(x[other]), int(y[other]))


def _climbed(depth: NDArray[np.float32], x: int, y: int) -> tuple[int, int]:
    """From a pixel at a line's border to its middle, uphill."""
    while True:
        top, left = max(0, y - 1), max(0, x - 1)
        around = depth[top : y + 2, left : x + 2]
        up, aside = np.unravel_index(int(around.argmax()), around.shape)
        if around[up, aside] <= depth[y, x]:
            return x, y
        x, y = left + int(aside), top + int(up)


def _met(side: LineEnd, end: LineEnd, is_line: Mask, gap: Gap) -> LineEnd:
    """The side of a line where what ends across from it would meet it, going straight on."""
    if side.is_end or not end.is_end:
        return side
    for step in np.arange(end.width_px, end.width_px + 2 * gap.width_px + 2, 0.5):
        x, y = np.rint(end.place + end.ahead * step).astype(int).tolist()
        if not (0 <= y < is_line.shape[0] and 0 <= x < is_line.shape[1]):
            return side
        if is_line[y, x]:
            return replace(side, place=end.place + end.ahead * (step + side.width_px / 2 - 0.5))
    return side


def _end(
    ink: NDArray[np.uint8], is_line: Mask, middle: tuple[int, int], depth: NDArray[np.float32]
) -> LineEnd:
    half = float(depth[middle[1], middle[0]])
    reach = _LOOK_WIDTHS * half + _LOOK_PX
    offsets = _seen_from(is_line, middle, reach)
    peak, at = _strongest(ink, middle, offsets, half)
    place, back = np.array(middle, np.float64), offsets.mean(axis=0)
    if np.hypot(*back) < _LEAST_LOPSIDED * reach:
        return LineEnd(place, np.zeros(2), max(1.0, 2 * half - 1), peak, at)
    ahead = _axis(offsets, -back)
    place += back - ahead * float(back @ ahead)  # onto the line's own middle
    width, softness = _cut(ink, place, ahead, half, peak)
    return LineEnd(place, ahead, width, peak, at, is_smooth=softness > _LEAST_SOFT)


def _axis(offsets: Vector, towards: Vector) -> Vector:
    """(2,) the direction in which points are spread most, of length 1."""
    spread = np.cov((offsets - offsets.mean(axis=0)).T)
    (across, along), axes = np.linalg.eigh(spread)
    if along < _LEAST_LONG * across:  # a tight bend
        unit: Vector = towards / np.hypot(*towards)
        return unit
    axis: Vector = axes[:, -1]
    return axis if float(axis @ towards) > 0 else -axis


def _seen_from(is_line: Mask, middle: tuple[int, int], reach: float) -> Vector:
    """(N, 2) from the middle to the pixels of the same line within reach."""
    x, y = middle
    margin = int(np.ceil(reach))
    top, left = max(0, y - margin), max(0, x - margin)
    around = is_line[top : y + margin + 1, left : x + margin + 1].astype(np.uint8)
    rows, columns = np.indices(around.shape)
    away = np.stack([columns + left - x, rows + top - y], axis=-1).astype(np.float64)
    around[np.hypot(away[..., 0], away[..., 1]) > reach] = 0
    _, labels = cv2.connectedComponents(around, connectivity=8)
    seen: Vector = away[labels == labels[y - top, x - left]]
    return seen


def _strongest(
    ink: NDArray[np.uint8], middle: tuple[int, int], offsets: Vector, half: float
) -> tuple[float, tuple[int, int]]:
    """The ink in the middle of a line, and where; farther off may be another line."""
    near = offsets[np.hypot(*offsets.T) <= max(_AT_END_PX, half)]
    places = np.rint(near + np.array(middle)).astype(np.intp)
    inks = ink[places[:, 1], places[:, 0]]
    best = int(inks.argmax())
    return float(inks[best]), (int(places[best, 0]), int(places[best, 1]))


def _cut(
    ink: NDArray[np.uint8], place: Vector, ahead: Vector, half: float, peak: float
) -> tuple[float, float]:
    """The width of a line a little behind its end, and how much of it there is half ink."""
    rows, columns = np.indices(ink.shape)
    along = (place[0] - columns) * ahead[0] + (place[1] - rows) * ahead[1]
    aside = np.abs((columns - place[0]) * ahead[1] - (rows - place[1]) * ahead[0])
    off = np.abs(along - half - _MEASURED_PX / 2)
    weight = np.clip(_MEASURED_PX / 2 + 0.5 - off, 0, 1) * (aside <= half + 1.5)
    covered = np.minimum(ink / peak, 1.0)
    is_seen = (weight > 0) & (ink >= _FAINTEST)
    if not is_seen.any():
        return max(1.0, 2 * half - 1), 0.0
    width = float((weight * covered)[is_seen].sum()) / _MEASURED_PX
    soft = (covered[is_seen] > _SOFT[0]) & (covered[is_seen] < _SOFT[1])
    return max(0.5, width), float(soft.mean())
