"""The lines of a drawing, and where those of an inbetween come from."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

# A line is darker by so much than what lies on both of its sides.
_CONTRAST = 32
# The widest line, and how far one may be off its place, as shares of the picture's width.
_WIDEST_SHARE, _OFF_SHARE = 0.012, 0.0032


class LineFate(IntEnum):
    """A level of a map of lines."""

    NONE = 0  # there is no line
    KEPT = 50  # both keys have it there
    FROM_A = 100  # only key A has; beside one from B it is a doubled line
    FROM_B = 150
    NEW = 200  # neither has
    LOST = 250  # both have, and the inbetween has not


def lines_of(pixels: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Where a drawing has lines: what is narrow and darker than on both sides (black top-hat).

    Args:
        pixels: (H, W, 4) uint8, premultiplied, alpha last; a cel is looked at on white.

    Returns:
        (H, W).
    """
    width = pixels.shape[1]
    grey = cv2.cvtColor(np.ascontiguousarray(pixels[..., :3]), cv2.COLOR_RGB2GRAY)
    on_white = cv2.add(grey, cv2.bitwise_not(np.ascontiguousarray(pixels[..., 3])))
    side = _odd(width * _WIDEST_SHARE, least=9)
    box = cv2.getStructuringElement(cv2.MORPH_RECT, (side, side))
    return cv2.morphologyEx(on_white, cv2.MORPH_BLACKHAT, box) >= _CONTRAST


def fates_of_lines(
    own: NDArray[np.bool_], from_a: NDArray[np.bool_], from_b: NDArray[np.bool_]
) -> NDArray[np.uint8]:
    """What became of the lines of two keys in an inbetween.

    A line is lost only where both keys have it: what one alone has may well be hidden.

    Args:
        own: (H, W) where the inbetween has lines.
        from_a: where those of key A should be in it.
        from_b: where those of key B should be.

    Returns:
        (H, W) uint8 of `LineFate`.
    """
    reach = _odd(2 * own.shape[1] * _OFF_SHARE, least=3)
    near_a, near_b = _widened(from_a, reach), _widened(from_b, reach)
    fates = np.full(own.shape, LineFate.NEW, np.uint8)
    fates[near_a] = LineFate.FROM_A
    fates[near_b] = LineFate.FROM_B
    fates[near_a & near_b] = LineFate.KEPT
    fates[~own] = LineFate.NONE
    fates[from_a & near_b & ~_widened(own, reach)] = LineFate.LOST
    return fates


def _widened(lines: NDArray[np.bool_], side: int) -> NDArray[np.bool_]:
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side))
    return cv2.dilate(lines.astype(np.uint8), disc) > 0


def _odd(value: float, *, least: int) -> int:
    """The nearest odd number, at least `least`."""
    return max(least, 2 * round((value - 1) / 2) + 1)
