"""Closed regions: what a paint bucket would fill, each with its outline, ready to be followed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple, TypeAlias, TypeVar

import cv2
import numpy as np
from numpy.typing import NDArray

from inbetweener.imaging.walls import TOLERANCE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inbetweener.imaging.walls import Walls

# (N, 2) float32, x then y, in pixels; (0, 0) is the centre of the first pixel.
Points: TypeAlias = NDArray[np.float32]
# Where points of one drawing are in another.
Carry: TypeAlias = Callable[[Points], Points]
# (H, W) bool in a window of a drawing.
Mask: TypeAlias = NDArray[np.bool_]

_Number = TypeVar("_Number", bound=np.generic)

# Less is grain of the paper, or lies between hairs.
_SMALLEST_SHARE = 3e-5
_SMALLEST_PX = 30
# What is as dark is ink, in a line too wide to be told as one.
_DARKEST_GREY = 80
# So much of a region's border must be line, and not a step between two colours.
_LEAST_LINE = 0.8
_BESIDE_PX = 5  # the window in which a line lies beside a pixel
# Outlines are drawn to an eighth of a pixel.
_FRACTION_BITS = 3


class Window(NamedTuple):
    """A part of a drawing, in pixels; what ends at `right` and `bottom` is outside."""

    left: int
    top: int
    right: int
    bottom: int

    def of(self, plane: NDArray[_Number]) -> NDArray[_Number]:
        """What a whole plane holds there; not copied."""
        return plane[self.top : self.bottom, self.left : self.right]

    def widened(self, margin_px: int, shape: tuple[int, int]) -> Window:
        """The same with a margin, as far as a picture of so many rows and columns holds it."""
        left, top = max(0, self.left - margin_px), max(0, self.top - margin_px)
        right, bottom = (
            min(shape[1], self.right + margin_px),
            min(shape[0], self.bottom + margin_px),
        )
        return Window(left, top, max(left, right), max(top, bottom))


@dataclass(frozen=True, slots=True)
class Outline:
    """The border of a region and of the holes in it.

    Attributes:
        rings: closed polygons, the pixels of the region that lie at its border.
    """

    rings: tuple[Points, ...]

    def carried(self, carry: Carry) -> Outline:
        """The same where it is in another drawing."""
        lengths = np.cumsum([len(ring) for ring in self.rings])[:-1]
        return Outline(tuple(np.split(carry(np.concatenate(self.rings)), lengths)))

    def share_on(self, mask: Mask) -> float:
        """How much of the border lies on a mask of a whole drawing that it is in, in [0, 1]."""
        x, y = np.rint(np.concatenate(self.rings)).astype(np.intp).T
        return float(mask[y, x].mean())

    def window(self, shape: tuple[int, int], margin_px: int = 0) -> Window:
        """The part of a picture of so many rows and columns that it lies in; may be empty."""
        points = np.concatenate(self.rings)
        left, top = np.floor(points.min(axis=0)).astype(int).tolist()
        right, bottom = (np.ceil(points.max(axis=0)).astype(int) + 1).tolist()
        return Window(left, top, right, bottom).widened(margin_px, shape)

    def inside(self, window: Window) -> Mask:
        """What of a window it surrounds, itself with it and without its holes."""
        mask = np.zeros((window.bottom - window.top, window.right - window.left), np.uint8)
        if not mask.size:
            return mask > 0
        corner = np.array([window.left, window.top], np.float32)
        scale = 1 << _FRACTION_BITS
        rings = [np.rint((ring - corner) * scale).astype(np.int32) for ring in self.rings]
        cv2.fillPoly(mask, rings, 1, shift=_FRACTION_BITS)
        return mask > 0


@dataclass(frozen=True)
class ClosedRegions:
    """The regions between the walls of a drawing.

    Attributes:
        labels: (H, W) int32, the number of the region that each pixel is in; 0 in walls.
        areas: (R,) in pixels, by number.
        boxes: (R, 4) left, top, width and height.
        walls: what lies between them.
        is_open: (R,) whether it reaches the edge of the picture, so that nothing closes it there.
    """

    labels: NDArray[np.int32]
    areas: NDArray[np.int32]
    boxes: NDArray[np.int32]
    is_open: NDArray[np.bool_]
    walls: Walls

    @classmethod
    def between(cls, walls: Walls) -> ClosedRegions:
        """The regions between walls, as a paint bucket flows: not across corners."""
        free = np.logical_not(walls.is_wall).view(np.uint8)
        count, labels, stats, _ = cv2.connectedComponentsWithStats(free, connectivity=4)
        is_open = np.zeros(count, np.bool_)
        for edge in (labels[0], labels[-1], labels[:, 0], labels[:, -1]):
            is_open[edge] = True
        return cls(
            labels.astype(np.int32, copy=False),
            stats[:, cv2.CC_STAT_AREA].astype(np.int32, copy=False),
            stats[:, : cv2.CC_STAT_AREA].astype(np.int32, copy=False),
            is_open,
            walls,
        )

    @property
    def shape(self) -> tuple[int, int]:
        """Height and width of the drawing."""
        return self.labels.shape[0], self.labels.shape[1]

    @cached_property
    def outlines(self) -> dict[int, Outline]:
        """The borders of the regions that lines enclose, by number.

        What is too small to be filled by hand is left out, and what is ink itself.
        """
        smallest = max(_SMALLEST_PX, _SMALLEST_SHARE * self.labels.size)
        kept = (self.areas >= smallest) & ~self.is_open
        kept[0] = False
        outlines = {number: self._outline(number) for number in np.flatnonzero(kept).tolist()}
        beside_line = cv2.dilate(self.walls.ink, np.ones((_BESIDE_PX, _BESIDE_PX), np.uint8))
        return {
            number: outline
            for number, outline in outlines.items()
            if outline.share_on(beside_line >= TOLERANCE) >= _LEAST_LINE
            and not self._is_ink(number)
        }

    def _is_ink(self, number: int) -> bool:
        window = self.window(number)
        mask = (window.of(self.labels) == number).view(np.uint8)
        return cv2.mean(np.ascontiguousarray(window.of(self.walls.grey)), mask)[0] < _DARKEST_GREY

    def window(self, number: int) -> Window:
        """The part of the drawing that a region lies in."""
        left, top, width, height = self.boxes[number].tolist()
        return Window(left, top, left + width, top + height)

    def _outline(self, number: int) -> Outline:
        """The border of a region."""
        window = self.window(number)
        mask = (window.of(self.labels) == number).view(np.uint8)
        rings, _ = cv2.findContours(
            mask, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_NONE, offset=(window.left, window.top)
        )
        return Outline(tuple(ring[:, 0].astype(np.float32) for ring in rings))

    def counts(self, window: Window, mask: Mask) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """The regions under a mask of a window, walls left out, and how many pixels of each."""
        found, counts = np.unique(window.of(self.labels)[mask], return_counts=True)
        is_region = found > 0
        return found[is_region].astype(np.intp), counts[is_region]


def covered(masks: Sequence[tuple[Window, Mask]], shape: tuple[int, int]) -> NDArray[np.uint8]:
    """(H, W): how many of several masks lie on each pixel."""
    count = np.zeros(shape, np.uint8)
    for window, mask in masks:
        part = window.of(count)
        np.add(part, mask, out=part)
    return count
