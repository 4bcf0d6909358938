"""A sheet to draw on at four times its size; shrunk, it has the soft edges of a real drawing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from inbetweener.training.cartoons.drawing.palettes import Colour

SUPERSAMPLING = 4
"""How many drawn pixels a side stand behind one kept pixel."""
Place = tuple[float, float]
"""x and y in pixels of the kept size, from the top left corner of the sheet or piece."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pen:
    """How an outline is drawn.

    Attributes:
        colour: RGB, 0 to 255.
        weight: the mean width in pixels of the kept size.
        variation: 0 for an even line, 1 for one that swells to twice its width and thins to none.
        tapered: whether open lines end in points.
        gap_share: the part of the line that is left out, in [0, 1).
        phase: where along the line it swells, in radians.
    """

    colour: Colour
    weight: float
    variation: float = 0.0
    tapered: bool = False
    gap_share: float = 0.0
    phase: float = 0.0

    def widths(self, count: int, *, closed: bool) -> NDArray[np.float64]:
        """The width at each of `count` points along a line, in pixels; 0 in its gaps."""
        along = np.linspace(0.0, 1.0, count)
        swell = 1 + self.variation * np.sin(2 * np.pi * along * 2 + self.phase)
        widths = self.weight * swell
        if self.tapered and not closed:
            widths *= np.clip(6 * np.minimum(along, 1 - along), 0.25, 1.0)
        gaps = ((along * 3 + self.phase) % 1) < self.gap_share
        return np.where(gaps, 0.0, np.maximum(widths, 0.6))


class Sketch:
    """One drawing on transparency.

    Attributes:
        pixels: (4 height, 4 width, 4) uint8 RGBA: opaque colour where something is drawn, else 0.
    """

    def __init__(self, width: int, height: int) -> None:
        self.width, self.height = width, height
        self.pixels = np.zeros((height * SUPERSAMPLING, width * SUPERSAMPLING, 4), np.uint8)

    def fill(self, contour: NDArray[np.float64], colour: Colour) -> None:
        """Fill a closed contour, (N, 2) x and y in kept pixels, with one colour."""
        cv2.fillPoly(self.pixels, [_drawn(contour)], (*colour, 255))

    def shade(self, contour: NDArray[np.float64], offset: Place, colour: Colour) -> None:
        """Cast a cel shadow: fill the part of a contour that the contour, moved, does not cover."""
        rows, columns = self._window(contour)
        lit = self._mask(contour + np.asarray(offset), rows, columns)
        dark = self._mask(contour, rows, columns) & ~lit
        self.pixels[rows, columns][dark] = (*colour, 255)

    def paint(
        self, contour: NDArray[np.float64], picture: Callable[[int, int], NDArray[np.uint8]]
    ) -> None:
        """Fill a contour with a picture.

        Args:
            contour: (N, 2).
            picture: from a height and a width in drawn pixels to (height, width, 3) uint8 RGB.
        """
        rows, columns = self._window(contour)
        inside = self._mask(contour, rows, columns)
        if inside.size:
            colours = picture(*inside.shape)
            self.pixels[rows, columns][inside] = np.dstack(
                [colours, np.full(inside.shape, 255, np.uint8)]
            )[inside]

    def _window(self, contour: NDArray[np.float64]) -> tuple[slice, slice]:
        """The rows and columns of drawn pixels that a contour lies in."""
        drawn = _drawn(contour)
        size = np.array(self.pixels.shape[1::-1])
        left, top = np.clip(drawn.min(axis=0), 0, size)
        right, bottom = np.clip(drawn.max(axis=0) + 1, 0, size)
        return slice(int(top), int(bottom)), slice(int(left), int(right))

    @staticmethod
    def _mask(contour: NDArray[np.float64], rows: slice, columns: slice) -> NDArray[np.bool_]:
        """Which drawn pixels of a window a contour covers."""
        covered = np.zeros((rows.stop - rows.start, columns.stop - columns.start), np.uint8)
        if covered.size:
            cv2.fillPoly(covered, [_drawn(contour) - (columns.start, rows.start)], 1)
        return covered.astype(bool)

    def stroke(self, line: NDArray[np.float64], pen: Pen, *, closed: bool = False) -> None:
        """Draw a line through points, (N, 2) in kept pixels, with the pen's swelling width."""
        points = np.vstack([line, line[:1]]) if closed else line
        widths = pen.widths(len(points), closed=closed) * SUPERSAMPLING
        ends = _drawn(points)
        for (x0, y0), (x1, y1), width in zip(ends, ends[1:], widths, strict=False):
            if width > 0:
                start, end = (int(x0), int(y0)), (int(x1), int(y1))
                cv2.line(self.pixels, start, end, (*pen.colour, 255), max(1, round(width)))

    def finish(self, *, aliased: bool = False) -> NDArray[np.uint8]:
        """Shrink to the kept size.

        Args:
            aliased: keep hard, stepped edges, as a pencil tool without smoothing leaves them.

        Returns:
            (height, width, 4) uint8 RGBA, premultiplied.
        """
        if aliased:
            half = SUPERSAMPLING // 2
            return np.ascontiguousarray(self.pixels[half::SUPERSAMPLING, half::SUPERSAMPLING])
        shrunk = cv2.resize(self.pixels, (self.width, self.height), interpolation=cv2.INTER_AREA)
        return np.asarray(shrunk, np.uint8)


def _drawn(points: NDArray[np.float64]) -> NDArray[np.int32]:
    """Kept pixels to drawn pixels."""
    return np.round(points * SUPERSAMPLING - 0.5).astype(np.int32)
