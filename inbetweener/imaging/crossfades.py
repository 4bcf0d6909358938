"""Cross-fades made hard: where a model was in doubt it drew half of one paint, half of another.

Such a ghost lies far from any edge, so that nothing beside a pixel says what it is. Of the two
paints that it is mixed of the stronger one is taken, for patches as a whole and not for pixels,
or the noise of the share would speckle the drawing.
"""

from __future__ import annotations

from itertools import starmap
from typing import TYPE_CHECKING, cast

import cv2
import numpy as np

from inbetweener.imaging.paint_edges import (
    Colours,
    Ramp,
    best_mixtures,
    has_paint,
    seen_together,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from inbetweener.imaging.paint_edges import Neighbours
    from inbetweener.imaging.paints import Paints

_PATCH_PX = 9
# Colours nearer than this, in levels, are looked up as one.
_STEP = 4
# More than any difference of two colours.
_FAR = 1e3


def stronger_paints(
    colours: Colours,
    at: NDArray[np.intp],
    shape: tuple[int, int],
    around: Neighbours,
    paints: Paints,
) -> NDArray[np.intp]:
    """(N,) the paint that is strongest in each pixel.

    Args:
        colours: (N, 4) of the pixels.
        at: (N,) which they are, counted row after row.
        shape: height and width of the picture.
        around: which paints the keys have there.
        paints: of the keys.
    """
    coarse = np.rint(_of_patches(colours, at, shape) / _STEP).astype(np.uint64)
    code = coarse @ (np.uint64(256) ** np.arange(4, dtype=np.uint64))
    _, first, place = np.unique(
        np.column_stack([code, around]), axis=0, return_index=True, return_inverse=True
    )
    seen = (coarse[first] * np.uint64(_STEP)).astype(np.float32)
    strongest = _strongest(seen, around[first], paints)
    return strongest[place.ravel()]


def _of_patches(colours: Colours, at: NDArray[np.intp], shape: tuple[int, int]) -> Colours:
    """(N, 4) what the pixels around each, of these alone, have on average."""
    y, x = np.divmod(at, shape[1])
    y, x = y - y.min(), x - x.min()
    box = np.zeros((int(y.max()) + 1, int(x.max()) + 1, 4), np.float32)
    is_meant = np.zeros(box.shape[:2], np.float32)
    box[y, x], is_meant[y, x] = colours, 1
    size, border = (_PATCH_PX, _PATCH_PX), cv2.BORDER_CONSTANT
    total = cv2.boxFilter(box, -1, size, normalize=False, borderType=border)
    count = cv2.boxFilter(is_meant, -1, size, normalize=False, borderType=border)
    return cast("Colours", total[y, x] / np.maximum(count[y, x], 1)[:, None])


def _strongest(colours: Colours, around: Neighbours, paints: Paints) -> NDArray[np.intp]:
    strongest = _nearest_around(colours, around, paints)
    pairs = zip(*np.nonzero(np.triu(seen_together(around, len(paints)))), strict=True)
    ramps = list(starmap(Ramp, pairs))
    found = best_mixtures(colours, around, paints.colours, ramps, most=_FAR)
    rows = np.flatnonzero(found.ramp >= 0)
    if len(rows):
        ends = np.array(ramps)[found.ramp[rows]]
        strongest[rows] = np.where(found.share[rows] < 0.5, ends[:, 0], ends[:, 1])
    return strongest


def _nearest_around(colours: Colours, around: Neighbours, paints: Paints) -> NDArray[np.intp]:
    """(N,) the nearest of the paints that the keys have there, for where there is only one."""
    squares = np.einsum("pc,pc->p", paints.colours, paints.colours)
    cost = squares - 2 * (colours @ paints.colours.T)
    for paint in range(len(paints)):
        cost[~has_paint(around, paint), paint] = np.inf
    nearest: NDArray[np.intp] = np.argmin(cost, axis=1)
    return nearest
