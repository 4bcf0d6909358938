"""Roughly where each paint is found in the keys, so that none turns up far from its place."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from inbetweener.imaging.paint_edges import NO_PAINT, Labels, Neighbours, packed

if TYPE_CHECKING:
    from collections.abc import Sequence

# (rows, columns, words) uint64: for each cell a bit for every paint that is found around it.
Places: TypeAlias = NDArray[np.uint64]

_CELL_PX = 16
# How far around, of the longer side.
_REACH = 1 / 12


def places_of(labels: Sequence[Labels], count: int) -> Places:
    """Where paints are found in any of some keys of one size.

    Args:
        labels: the paint of each pixel of each key.
        count: how many paints there are.
    """
    found = np.logical_or.reduce([_cells(each, count) for each in labels]).astype(np.uint8)
    reach = max(1, round(max(labels[0].shape) * _REACH / _CELL_PX))
    window = np.ones((2 * reach + 1,) * 2, np.uint8)
    around = np.stack([cv2.dilate(found[..., paint], window) for paint in range(count)], axis=2)
    return packed(around > 0)


def _cells(labels: Labels, count: int) -> NDArray[np.bool_]:
    """(rows, columns, P) which paints a cell holds."""
    height, width = labels.shape
    rows, columns = -(-height // _CELL_PX), -(-width // _CELL_PX)
    cell = (np.arange(height) // _CELL_PX * columns)[:, None] + np.arange(width) // _CELL_PX
    held = np.zeros(rows * columns * (NO_PAINT + 1), np.bool_)
    held[cell * (NO_PAINT + 1) + labels] = True
    return held.reshape(rows, columns, -1)[..., :count]


def paints_around(places: Places, at: NDArray[np.intp], shape: tuple[int, int]) -> Neighbours:
    """(N, words) which paints the keys have around some pixels.

    Args:
        places: of the keys.
        at: (N,) which pixels, counted row after row.
        shape: height and width of the picture.
    """
    y, x = np.divmod(at, shape[1])
    rows, columns = places.shape[:2]
    around: Neighbours = places[y * rows // shape[0], x * columns // shape[1]]
    return around
