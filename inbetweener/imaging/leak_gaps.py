"""Where a region has run out: the narrowest places on the way from its inside to the outside.

On the map of how far each pixel lies from the nearest line the best way out goes over a saddle; the
line has its gap there, and what the saddle's height says is half of its width.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from inbetweener.imaging.closed_regions import Mask

_MOST_GAPS = 8
# How exactly the height of a saddle is found, in pixels.
_STEP_PX = 0.25
_CROSS = cv2.getStructuringElement(cv2.MORPH_CROSS, (3, 3))


class Gap(NamedTuple):
    """An opening of a line.

    Attributes:
        x: of its middle, in pixels; (0, 0) is the centre of the first pixel.
        y: likewise.
        width_px: how far apart the ends of the line are.
    """

    x: int
    y: int
    width_px: float


def gaps_between(free: Mask, inside: Mask, outside: Mask, widest_px: float) -> tuple[Gap, ...]:
    """The openings through which paint runs from the inside to the outside, the widest first.

    Args:
        free: (H, W) what holds no line.
        inside: (H, W) a part of it.
        outside: another.
        widest_px: what is wider is no opening of a line, but a line that is not there.

    Returns:
        In pixels of the masks. Empty where all cannot be closed so.
    """
    rest = free.astype(np.uint8)
    found: list[Gap] = []
    while len(found) < _MOST_GAPS:
        gap = _widest_way(rest, inside, outside)
        if gap is None:
            return tuple(found)
        if gap.width_px > widest_px:
            return ()
        found.append(gap)
        cv2.circle(rest, (gap.x, gap.y), int(np.ceil(gap.width_px / 2 + 1.5)), 0, -1)
    return ()


def _widest_way(free: NDArray[np.uint8], inside: Mask, outside: Mask) -> Gap | None:
    """The saddle of the widest way; None where there is no way."""
    # What lies beyond the window may be anything, and is no line.
    depth = cv2.distanceTransform(free, cv2.DIST_L2, 5).astype(np.float32)
    depth[free == 0] = 0
    low, high = 0.5, float(min(_deepest(depth, inside), _deepest(depth, outside)))
    if high <= low or not _is_way(depth, low, inside, outside):
        return None
    if _is_way(depth, high, inside, outside):
        low = high
    while high - low > _STEP_PX:
        middle = (low + high) / 2
        if _is_way(depth, middle, inside, outside):
            low = middle
        else:
            high = middle
    x, y = _saddle(depth, low, high, inside, outside)
    return Gap(x, y, max(1.0, round(2 * float(depth[y, x]) - 1, 1)))


def _deepest(depth: NDArray[np.float32], part: Mask) -> float:
    return float(depth[part].max(initial=0))


def _parts(depth: NDArray[np.float32], height: float) -> NDArray[np.int32]:
    """(H, W) the number of the part that is as deep; 0 elsewhere."""
    _, labels = cv2.connectedComponents((depth >= height).astype(np.uint8), connectivity=4)
    return labels.astype(np.int32, copy=False)


def _is_way(depth: NDArray[np.float32], height: float, inside: Mask, outside: Mask) -> bool:
    labels = _parts(depth, height)
    reached = np.zeros(int(labels.max()) + 1, np.bool_)
    reached[labels[inside]] = True
    reached[0] = False
    return bool(reached[labels[outside]].any())


def _saddle(
    depth: NDArray[np.float32], low: float, high: float, inside: Mask, outside: Mask
) -> tuple[int, int]:
    """The pixel on the pass where what is deeper, on the inside and on the outside, meets.

    Both sides grow over the pass, step by step, until one pixel is reached by both.
    """
    free = (depth >= low).astype(np.uint8)
    deeper = _parts(depth, high)
    one, other = (_reached(deeper, part) | (part & (free > 0)) for part in (inside, outside))
    sides = [side.astype(np.uint8) for side in (one, other)]
    while not (met := sides[0] & sides[1]).any():
        sides = [cv2.dilate(side, _CROSS).astype(np.uint8) & free for side in sides]
    y, x = np.unravel_index(int(np.argmax(met * depth)), depth.shape)
    return int(x), int(y)


def _reached(labels: NDArray[np.int32], part: Mask) -> Mask:
    reached = np.zeros(int(labels.max()) + 1, np.bool_)
    reached[labels[part]] = True
    reached[0] = False
    found: Mask = reached[labels]
    return found
