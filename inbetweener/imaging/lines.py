"""The lines of a drawing, and where those of an inbetween come from."""

from __future__ import annotations

from dataclasses import dataclass
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
# How long a break or a ghost is at least, and how far both lines of one are apart at most.
_LEAST_FAULT_PX, _FAULT_SHARE, _GHOST_SHARE = 4, 0.008, 0.008


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
    return lines_in(shade_on_white(pixels))


def shade_on_white(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """(H, W) how light a drawing is.

    Args:
        pixels: (H, W, 4) uint8, premultiplied, alpha last; a cel is looked at on white.
    """
    grey = cv2.cvtColor(pixels, cv2.COLOR_RGBA2GRAY)
    clear = cv2.bitwise_not(cv2.extractChannel(pixels, 3))
    return cv2.add(grey, clear).astype(np.uint8, copy=False)


def lines_in(shade: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """(H, W) where a drawing has lines, by how light it is."""
    side = _odd(shade.shape[1] * _WIDEST_SHARE, least=9)
    box = cv2.getStructuringElement(cv2.MORPH_RECT, (side, side))
    return cv2.morphologyEx(shade, cv2.MORPH_BLACKHAT, box) >= _CONTRAST


def fates_of_lines(
    own: NDArray[np.bool_], from_a: NDArray[np.bool_], from_b: NDArray[np.bool_]
) -> NDArray[np.uint8]:
    """What became of the lines of two keys in an inbetween.

    A line is lost where both keys have it, or where what one has is there on both sides: what one
    alone has may well be hidden, but not in the middle.

    Args:
        own: (H, W) where the inbetween has lines.
        from_a: where those of key A should be in it.
        from_b: where those of key B should be.

    Returns:
        (H, W) uint8 of `LineFate`.
    """
    reach = _odd(2 * own.shape[1] * _OFF_SHARE, least=5)
    near_a, near_b, near_own = (_widened(each, reach) for each in (from_a, from_b, own))
    fates = np.full(own.shape, LineFate.NEW, np.uint8)
    fates[near_a] = LineFate.FROM_A
    fates[near_b] = LineFate.FROM_B
    fates[near_a & near_b] = LineFate.KEPT
    fates[~own] = LineFate.NONE
    is_lost = from_a & near_b & ~near_own
    for lines in (from_a, from_b):
        is_lost |= _within_lines(lines & ~near_own, lines & near_own)
    fates[is_lost] = LineFate.LOST
    return fates


def _within_lines(missing: NDArray[np.bool_], there: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """(H, W): the missing pieces of lines that go on at two ends or more."""
    wide = cv2.dilate(missing.astype(np.uint8), np.ones((5, 5), np.uint8))
    count, pieces = cv2.connectedComponents(wide, connectivity=8)
    ends = (there & (wide > 0)).astype(np.uint8)
    _, labels, _, middles = cv2.connectedComponentsWithStats(ends, connectivity=8)
    # Each end belongs to the piece that it was found in.
    of_end = np.zeros(len(middles), np.intp)
    of_end[labels[labels > 0]] = pieces[labels > 0]
    goes_on = np.bincount(of_end[1:], minlength=count) >= 2
    goes_on[0] = False
    found: NDArray[np.bool_] = missing & goes_on[pieces]
    return found


def _widened(lines: NDArray[np.bool_], side: int) -> NDArray[np.bool_]:
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side))
    return cv2.dilate(lines.astype(np.uint8), disc) > 0


def _odd(value: float, *, least: int) -> int:
    """The nearest odd number, at least `least`."""
    return max(least, 2 * round((value - 1) / 2) + 1)


@dataclass(frozen=True, slots=True, eq=False)
class LineFaults:
    """What is wrong with the lines of an inbetween.

    Attributes:
        breaks: how many pieces of lines are lost that both keys have.
        ghosts: how many lines are there twice, once from each key.
        where: (H, W) bool: both.
    """

    breaks: int
    ghosts: int
    where: NDArray[np.bool_]

    @classmethod
    def of(cls, fates: NDArray[np.uint8]) -> LineFaults:
        """Count what a map of `LineFate` shows."""
        width = fates.shape[1]
        least = max(_LEAST_FAULT_PX, round(_FAULT_SHARE * width))
        breaks, lost = _long_parts(fates == LineFate.LOST, least)
        side = _odd(2 * _GHOST_SHARE * width, least=11)
        from_a, from_b = fates == LineFate.FROM_A, fates == LineFate.FROM_B
        doubled = (from_a & _widened(from_b, side)) | (from_b & _widened(from_a, side))
        # One ghost, though two lines of it.
        ghosts, twice = _long_parts(_widened(doubled, side), 2 * least + side)
        return cls(breaks, ghosts, lost | twice)


def _long_parts(mask: NDArray[np.bool_], least_px: int) -> tuple[int, NDArray[np.bool_]]:
    """How many connected parts are at least so long, and where they are."""
    _, labels, stats, _ = cv2.connectedComponentsWithStats(mask.astype(np.uint8), connectivity=8)
    is_long = stats[:, cv2.CC_STAT_WIDTH : cv2.CC_STAT_HEIGHT + 1].max(axis=1) >= least_px
    is_long[0] = False
    return int(is_long.sum()), is_long[labels]
