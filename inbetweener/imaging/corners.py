"""Corners of a drawing: ends of lines, corners and crossings, which an eye finds again in the next.

A place is one where the picture changes in every direction (Shi and Tomasi, "Good Features to
Track", CVPR 1994); along a line, straight or gently bent, it changes in one.
"""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

_BLOCK_PX = 5
_SPREAD_PX = 1.5
# The least change, of grey in [0, 1], and how evenly it must go in all directions.
_LEAST_CHANGE = 0.002
_LEAST_ROUNDNESS = 0.15
# A picture with a longer side than this is looked at smaller, where its lines are thin again.
_LONG_SIDE_PX = 960


def corner_near(
    pixels: NDArray[np.uint8], x: float, y: float, reach: float, long_side: int = 0
) -> tuple[float, float] | None:
    """The corner nearest to a point; None where there is none within reach.

    Args:
        pixels: (H, W, 4) uint8, premultiplied, alpha last; a cel is looked at on white.
        x: in pixels from the picture's left edge; the first pixel's centre is at 0.5.
        y: from its upper edge.
        reach: how far it may be, in pixels.
        long_side: of the whole drawing, where `pixels` are cut out of one; lines are as wide as
            that is large.
    """
    height, width = pixels.shape[:2]
    share = min(1.0, _LONG_SIDE_PX / max(height, width, long_side))
    margin = reach + 2 * _BLOCK_PX / share
    left, top = max(0, int(x - margin)), max(0, int(y - margin))
    window = pixels[top : max(0, ceil(y + margin)), left : max(0, ceil(x + margin))]
    if not window.size:
        return None
    found = _corners(_grey_on_white(window), share) + np.array([left, top], np.float32)
    distances = np.hypot(*(found - (x, y)).T)
    if not (distances <= reach).any():
        return None
    nearest = found[distances.argmin()]
    return float(nearest[0]), float(nearest[1])


def _grey_on_white(pixels: NDArray[np.uint8]) -> NDArray[np.float32]:
    grey = cv2.cvtColor(np.ascontiguousarray(pixels[..., :3]), cv2.COLOR_RGB2GRAY)
    on_white = cv2.add(grey, cv2.bitwise_not(np.ascontiguousarray(pixels[..., 3])))
    return on_white.astype(np.float32) / np.float32(255)


def _corners(grey: NDArray[np.float32], share: float) -> NDArray[np.float32]:
    """(N, 2) x and y of the peaks, in pixels of `grey` from its upper left corner."""
    if share < 1:
        size = (max(1, round(grey.shape[1] * share)), max(1, round(grey.shape[0] * share)))
        small = cv2.resize(grey, size, interpolation=cv2.INTER_AREA)
    else:
        small = grey
    ratio = np.array([grey.shape[1] / small.shape[1], grey.shape[0] / small.shape[0]], np.float32)
    change = np.sort(cv2.cornerEigenValsAndVecs(small, _BLOCK_PX, 3)[..., :2], axis=2)
    # A crossing of two lines has four corners close together, and its middle is meant.
    least, most = np.moveaxis(cv2.GaussianBlur(change, (0, 0), _SPREAD_PX), -1, 0)
    peaks = cv2.dilate(least, np.ones((_BLOCK_PX, _BLOCK_PX), np.uint8)) == least
    rows, columns = np.nonzero(
        peaks & (least >= _LEAST_CHANGE) & (least >= _LEAST_ROUNDNESS * most)
    )
    places: NDArray[np.float32] = (np.stack([columns, rows], axis=1) + np.float32(0.5)) * ratio
    return places.astype(np.float32, copy=False)
