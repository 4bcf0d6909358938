"""Outlines: the part of a drawing that a click means, as a polygon around it.

A part is what can be painted with one click of a bucket: a patch of one colour that a line closes
in. Its outline runs along the middle of that line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Mask: TypeAlias = NDArray[np.uint8]

Outline: TypeAlias = "tuple[tuple[float, float], ...]"

# A bucket's tolerance, of 255: what soft shading and the noise of a scan stay within.
_TOLERANCE = 24
# What is larger than this share of the picture is the ground, and no part of the drawing.
_MOST_SHARE = 0.45
_LEAST_PX = 12
# How far the line around a part is crossed, in shares of the long side.
_LINE_SHARE = 0.0015
_MOST_POINTS = 96
# What is nowhere wider than this share of the long side is a line, and not closed in by one.
_WIDEST_LINE_SHARE, _WIDEST_LINE_PX = 0.012, 5.0
_BESIDE_SHARE, _BESIDE_PX = 0.008, 4.0
_DIRECTIONS = 8
_FINEST_PX = 0.6


class PartFinder:
    """Finds parts of one drawing; about 5 ms each for 1280 x 720.

    Args:
        pixels: (H, W, 4) uint8, premultiplied, alpha last.
    """

    def __init__(self, pixels: NDArray[np.uint8]) -> None:
        # On grey: an empty cel and its white paint are kept apart.
        grey = cv2.merge([cv2.bitwise_not(np.ascontiguousarray(pixels[..., 3])) // 2] * 3)
        self._colours = cv2.add(np.ascontiguousarray(pixels[..., :3]), grey)

    def outline_around(self, x: float, y: float) -> Outline | None:
        """The outline of the part that a point lies in.

        Args:
            x: in pixels from the picture's left edge; the first pixel's centre is at 0.5.
            y: from its upper edge.

        Returns:
            At most 96 corners, in the same coordinates; None outside the picture, on the ground,
            and on specks.
        """
        part = self._part(int(np.floor(x)), int(np.floor(y)))
        if part is not None and _is_line(part):
            beside = self._beside(x, y)
            part = part if beside is None else beside
        return None if part is None else _outline_of(_grown(part))

    def _part(self, column: int, row: int) -> Mask | None:
        """The part that a pixel lies in; None where that is none."""
        height, width = self._colours.shape[:2]
        if not (0 <= column < width and 0 <= row < height):
            return None
        part = self._part_at(column, row)
        is_part = _LEAST_PX <= cv2.countNonZero(part) <= _MOST_SHARE * width * height
        return part if is_part else None

    def _beside(self, x: float, y: float) -> Mask | None:
        """Whoever clicks a line means what it closes in."""
        reach = max(_BESIDE_PX, _BESIDE_SHARE * max(self._colours.shape))
        for step in range(_DIRECTIONS):
            angle = 2 * np.pi * step / _DIRECTIONS
            at = int(x + reach * np.cos(angle)), int(y + reach * np.sin(angle))
            part = self._part(*at)
            if part is not None and not _is_line(part):
                return part
        return None

    def _part_at(self, column: int, row: int) -> Mask:
        """(H, W) uint8: 255 in the part, 0 elsewhere."""
        height, width = self._colours.shape[:2]
        mask = np.zeros((height + 2, width + 2), np.uint8)
        flags = 4 | (255 << 8) | cv2.FLOODFILL_FIXED_RANGE | cv2.FLOODFILL_MASK_ONLY
        band = (_TOLERANCE,) * 3
        cv2.floodFill(self._colours, mask, (column, row), (0, 0, 0), band, band, flags)
        return np.ascontiguousarray(mask[1:-1, 1:-1])


def thinned(points: Outline, most: int = _MOST_POINTS, *, is_closed: bool) -> Outline:
    """Fewer points of a stroke that a hand has drawn: those that its form needs.

    Args:
        points: in pixels, as they came.
        most: how many may be left.
        is_closed: whether the last is joined to the first.
    """
    stroke = np.array(points, np.float32)
    tolerance_px = _FINEST_PX
    found = cv2.approxPolyDP(stroke, tolerance_px, is_closed)
    while len(found) > most:
        tolerance_px *= 1.5
        found = cv2.approxPolyDP(stroke, tolerance_px, is_closed)
    return tuple((float(x), float(y)) for x, y in found[:, 0])


def _is_line(part: Mask) -> bool:
    left, top, width, height = cv2.boundingRect(part)
    box = cv2.copyMakeBorder(
        part[top : top + height, left : left + width], 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=[0]
    )
    half_width = float(cv2.distanceTransform(box, cv2.DIST_L2, 3).max())
    widest_px = max(_WIDEST_LINE_PX, _WIDEST_LINE_SHARE * max(part.shape))
    return bool(2 * half_width <= widest_px)


def _grown(part: Mask) -> Mask:
    """The part up to the middle of its line, specks inside it filled."""
    reach = max(1, round(_LINE_SHARE * max(part.shape)))
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * reach + 1, 2 * reach + 1))
    return np.asarray(cv2.dilate(part, disc), np.uint8)


def _outline_of(part: Mask) -> Outline | None:
    contours, _ = cv2.findContours(part, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    if not contours:
        return None
    longest = max(contours, key=cv2.contourArea)
    points = tuple((float(x), float(y)) for x, y in longest[:, 0] + 0.5)
    thin = thinned(points, is_closed=True)
    return thin if len(thin) >= 3 else None
