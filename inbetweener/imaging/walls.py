"""Walls of a drawing: what stops a paint bucket, and how much ink there is.

A wall is a line, that is what is narrow and darker than on both of its sides (black top-hat), or a
step between two flat colours. What is filled wide with a dark colour is no line and a region of its
own, within its steps.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

import cv2
import numpy as np

from inbetweener.imaging.alpha import display_rgba8

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from inbetweener.imaging.picture import Pixels

# Paint buckets commonly fill what is so near, in levels of 255, to where they were poured.
TOLERANCE = 32
# The widest line as a share of the picture's width.
_WIDEST_SHARE = 0.012
_LEAST_WIDEST_PX = 9


@dataclass(frozen=True, slots=True)
class Walls:
    """What stops a paint bucket.

    Attributes:
        ink: (H, W) uint8, how much darker a line is than what lies beside it, 0 where none is.
        is_wall: (H, W) bool.
        grey: (H, W) uint8, how light the drawing is, on white.
    """

    ink: NDArray[np.uint8]
    is_wall: NDArray[np.bool_]
    grey: NDArray[np.uint8]


def walls_of(pixels: Pixels) -> Walls:
    """The walls of a drawing.

    Args:
        pixels: (H, W, 3 or 4) uint8 or uint16, straight alpha; a cel is looked at on white.
    """
    return walls_of_shown(display_rgba8(pixels))


def walls_of_shown(shown: NDArray[np.uint8]) -> Walls:
    """The walls of a drawing as it is for the screen.

    Args:
        shown: (H, W, 4) uint8, premultiplied, alpha last.
    """
    planes = _planes(shown)
    ink = _ink(planes[:2], widest_line_px(shown.shape[1]))
    is_wall = ink >= TOLERANCE
    return Walls(ink, is_wall | _steps(planes, ~is_wall), planes[0])


def widest_line_px(width: int) -> int:
    """How wide a line of a picture of that width may be, in pixels, odd."""
    return max(_LEAST_WIDEST_PX, 2 * round((width * _WIDEST_SHARE - 1) / 2) + 1)


def _planes(shown: NDArray[np.uint8]) -> tuple[NDArray[np.uint8], ...]:
    """Grey, the least of the three channels, in which every trace colour is dark, and alpha."""
    first, second, third, alpha = cast("Sequence[NDArray[np.uint8]]", cv2.split(shown))
    clear = cv2.bitwise_not(alpha)
    least = cv2.add(cv2.min(cv2.min(first, second), third), clear)
    # Near enough to luma whichever of red and blue comes first.
    grey = cv2.add((first >> 2) + (second >> 1) + (third >> 2), clear)
    return grey.astype(np.uint8, copy=False), least.astype(np.uint8, copy=False), alpha


def _ink(planes: tuple[NDArray[np.uint8], ...], widest_px: int) -> NDArray[np.uint8]:
    box = cv2.getStructuringElement(cv2.MORPH_RECT, (widest_px, widest_px))
    hats = [cv2.morphologyEx(plane, cv2.MORPH_BLACKHAT, box) for plane in planes]
    return cast("NDArray[np.uint8]", cv2.max(*hats))


def _steps(planes: tuple[NDArray[np.uint8], ...], is_open: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Where the pixel at the right or below has another colour.

    Beside a line there is none: the line itself is the wall, and its ends stay as far apart as
    they are.
    """
    right = _greatest([_apart(plane[:, :-1], plane[:, 1:]) for plane in planes])
    below = _greatest([_apart(plane[:-1], plane[1:]) for plane in planes])
    is_step = np.zeros(is_open.shape, np.bool_)
    is_step[:, :-1] = (right >= TOLERANCE) & is_open[:, 1:]
    is_step[:-1] |= (below >= TOLERANCE) & is_open[1:]
    is_step &= is_open
    return is_step


def _apart(one: NDArray[np.uint8], other: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """(H, W) how far two planes differ; of a drawing one pixel wide there is nothing beside."""
    return cast("NDArray[np.uint8]", cv2.absdiff(one, other)) if one.size else one


def _greatest(planes: Sequence[NDArray[np.uint8]]) -> NDArray[np.uint8]:
    """(H, W) the greatest of several planes at each pixel."""
    greatest, *others = planes
    for plane in others if greatest.size else ():
        greatest = cast("NDArray[np.uint8]", cv2.max(greatest, plane))
    return greatest
