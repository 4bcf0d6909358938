"""Paints flat-coloured cels: ink, a lit and a shadow tone for each paint, nothing around them.

A cel is painted as a map of paint numbers, four times as large as the picture in both directions,
and averaged down in whole numbers: the outlines are smooth and every machine gets the same pixels.
"""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    Points = NDArray[np.float64]

SUPERSAMPLING = 4
INK = 1
INK_WIDTH_PX = 3.6
_CELL = SUPERSAMPLING * SUPERSAMPLING


class Cel:
    """One transparent sheet.

    Args:
        width_px: of the finished picture.
        height_px: of the finished picture.
        paints: for each name its lit and its shadow tone, as RGB from 0 to 255.
        ink: the colour of the outlines, RGB from 0 to 255.
    """

    def __init__(
        self,
        width_px: int,
        height_px: int,
        paints: dict[str, tuple[tuple[int, int, int], tuple[int, int, int]]],
        ink: tuple[int, int, int],
    ) -> None:
        shape = (height_px * SUPERSAMPLING, width_px * SUPERSAMPLING)
        self._map = np.zeros(shape, np.uint8)
        self._lit = {name: INK + 1 + 2 * place for place, name in enumerate(paints)}
        self._colours = [ink, ink, *(tone for tones in paints.values() for tone in tones)]

    def part(self, paint: str, *outlines: Points, shadow_px: float = 7.0) -> NDArray[np.bool_]:
        """Paints closed shapes as one, inked around their common silhouette.

        Returns:
            Where the part is, (4 * height, 4 * width); for `patch`.
        """
        for outline in outlines:
            self.ink(np.vstack([outline, outline[:1]]), 2 * INK_WIDTH_PX)
        where = np.zeros(self._map.shape, np.uint8)
        for outline in outlines:
            cv2.fillPoly(where, [_grid(outline)], 1)
        # A limb's outline crosses itself inside a sharp bend; the silhouette has no such holes.
        silhouette, _ = cv2.findContours(where, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
        cv2.drawContours(where, silhouette, -1, 1, cv2.FILLED)
        step = round(shadow_px * SUPERSAMPLING)
        towards_light = np.array([[1, 0, -0.75 * step], [0, 1, -step]])
        lit = cv2.warpAffine(where, towards_light, where.shape[::-1], flags=cv2.INTER_NEAREST)
        self._map[where > 0] = self._lit[paint] + 1
        self._map[(where > 0) & (lit > 0)] = self._lit[paint]
        return where > 0

    def patch(self, paint: str, outline: Points, inside: NDArray[np.bool_]) -> None:
        """Changes the paint within an outline and a part; shadow stays shadow, ink stays ink."""
        where = np.zeros(self._map.shape, np.uint8)
        cv2.fillPoly(where, [_grid(outline)], 1)
        chosen = (where > 0) & inside & (self._map > INK)
        shadow = (self._map[chosen] - INK - 1) & 1
        self._map[chosen] = self._lit[paint] + shadow

    def shade(self, outline: Points, inside: NDArray[np.bool_]) -> None:
        """Lays a cast shadow on a part."""
        where = np.zeros(self._map.shape, np.uint8)
        cv2.fillPoly(where, [_grid(outline)], 1)
        chosen = (where > 0) & inside & (self._map > INK)
        self._map[chosen] |= 1  # shadow tones have the odd numbers: INK + 2, INK + 4, ...

    def ink(self, line: Points, width_px: float, taper: bool = False) -> None:
        """Draws an inked line, thinning towards both ends if it tapers."""
        grid = _grid(line)
        for place in range(len(grid) - 1):
            along = (place + 0.5) / (len(grid) - 1)
            weight = np.sin(np.pi * along) ** 0.6 if taper else 1.0
            thickness = max(1, round(width_px * SUPERSAMPLING * weight))
            ends = [(int(x), int(y)) for x, y in grid[place : place + 2]]
            cv2.line(self._map, ends[0], ends[1], INK, thickness)

    def dab(self, paint: str, outline: Points) -> None:
        """Paints a shape in its lit tone, without ink."""
        cv2.fillPoly(self._map, [_grid(outline)], self._lit[paint])

    def spot(self, outline: Points) -> None:
        """Fills a shape with ink."""
        cv2.fillPoly(self._map, [_grid(outline)], INK)

    def picture(self) -> NDArray[np.uint8]:
        """The finished cel: (H, W, 4) uint8 RGBA, straight alpha, ink's colour where clear."""
        height, width = (size // SUPERSAMPLING for size in self._map.shape)
        covered = np.zeros((height, width), np.int64)
        total = np.zeros((height, width, 3), np.int64)
        for number in np.unique(self._map[self._map > 0]):
            hits = (self._map == number).reshape(height, SUPERSAMPLING, width, SUPERSAMPLING)
            count = hits.sum(axis=(1, 3))
            covered += count
            total += count[..., None] * np.array(self._colours[number])
        share = np.maximum(covered, 1)[..., None]
        colour = np.where(covered[..., None] > 0, (total + share // 2) // share, self._colours[INK])
        alpha = (covered * 255 + _CELL // 2) // _CELL
        return np.dstack([colour, alpha]).astype(np.uint8)


def _grid(points: Points) -> NDArray[np.int32]:
    return np.round(points * SUPERSAMPLING).astype(np.int32)


def write_png(path: Path, picture: NDArray[np.uint8], dots_per_inch: int) -> None:
    """Writes an RGBA picture with its resolution and the sRGB mark.

    Args:
        path: the file; replaced where it exists.
        picture: (H, W, 4) uint8 RGBA, straight alpha.
        dots_per_inch: goes into pHYs, which counts dots a metre.
    """
    height, width = picture.shape[:2]
    per_metre = round(dots_per_inch / 0.0254)
    rows = picture.reshape(height, width * 4)
    unfiltered = np.hstack([np.zeros((height, 1), np.uint8), rows])  # flat colours pack best so
    path.write_bytes(
        b"\x89PNG\r\n\x1a\n"
        + _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0))
        + _chunk(b"sRGB", b"\x00")
        + _chunk(b"pHYs", struct.pack(">IIB", per_metre, per_metre, 1))
        + _chunk(b"IDAT", zlib.compress(unfiltered.tobytes(), 9))
        + _chunk(b"IEND", b"")
    )


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
