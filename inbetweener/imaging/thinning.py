"""Thinning: lines of a mask made one pixel wide.

Z. Guo and R. W. Hall, "Parallel Thinning with Two-Subiteration Algorithms", Communications of the
ACM 32 (1989), which does not eat up diagonal lines that are two pixels wide.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

# The eight neighbours from the one above, clockwise, as bits.
_BITS = np.array([[128, 1, 2], [64, 0, 4], [32, 16, 8]], np.float32)


def thinned(mask: NDArray[np.bool_], most_px: int = 64) -> NDArray[np.bool_]:
    """The middle lines of what a mask covers, connected as that is.

    Args:
        mask: (H, W).
        most_px: how much is taken off each side at most; what is thicker keeps a core.

    Returns:
        (H, W).
    """
    left = np.pad(mask, 1).astype(np.uint8)
    for _ in range(most_px):
        before = cv2.countNonZero(left)
        for goes in _GOES:
            codes = cv2.filter2D(left, -1, _BITS, borderType=cv2.BORDER_CONSTANT)
            left &= cast("NDArray[np.uint8]", cv2.LUT(codes, goes))
        if cv2.countNonZero(left) == before:
            break
    return _with_lost_dots(mask, left[1:-1, 1:-1] > 0)


def meetings(middles: NDArray[np.bool_], reach_px: int) -> NDArray[np.bool_]:
    """(H, W): where three or more middle lines meet, and around it.

    Args:
        middles: (H, W) lines of one pixel.
        reach_px: how far around.
    """
    codes = cv2.filter2D(middles.astype(np.uint8), -1, _BITS, borderType=cv2.BORDER_CONSTANT)
    meets = (middles & (_RISES[codes] >= 3)).astype(np.uint8)
    return cv2.dilate(meets, np.ones((2 * reach_px + 1,) * 2, np.uint8)) > 0


def _with_lost_dots(mask: NDArray[np.bool_], middles: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """A pixel for each part that was thinned away whole, as squares of two pixels are."""
    count, labels, _, centroids = cv2.connectedComponentsWithStats(mask.astype(np.uint8))
    is_lost = np.ones(count, bool)
    is_lost[labels[middles]] = False
    is_lost[0] = False  # the ground
    x, y = np.rint(centroids[is_lost]).astype(np.intp).T
    whole = middles.copy()
    whole[y, x] = True
    return whole & mask


def _stays(first: bool) -> NDArray[np.uint8]:
    """(256,) for each neighbourhood: 0 where the pixel in its middle is taken off."""
    bits = ((np.arange(256)[:, None] >> np.arange(8)) & 1).astype(bool)
    p2, p3, p4, p5, p6, p7, p8, p9 = bits.T  # as in the paper: from above, clockwise
    parts = (
        (~p2 & (p3 | p4)).astype(int) + (~p4 & (p5 | p6)) + (~p6 & (p7 | p8)) + (~p8 & (p9 | p2))
    )
    pairs = (p9 | p2).astype(int) + (p3 | p4) + (p5 | p6) + (p7 | p8)
    other_pairs = (p2 | p3).astype(int) + (p4 | p5) + (p6 | p7) + (p8 | p9)
    count = np.minimum(pairs, other_pairs)
    is_held = ((p6 | p7 | ~p9) & p8) if first else ((p2 | p3 | ~p5) & p4)
    is_off = (parts == 1) & (count >= 2) & (count <= 3) & ~is_held
    return np.where(is_off, 0, 1).astype(np.uint8)


_GOES = _stays(first=True), _stays(first=False)
_AROUND = (np.arange(256)[:, None] >> np.arange(8)) & 1
# How many lines leave the pixel in the middle of each neighbourhood.
_RISES = ((_AROUND == 0) & (np.roll(_AROUND, -1, axis=1) == 1)).sum(axis=1)
