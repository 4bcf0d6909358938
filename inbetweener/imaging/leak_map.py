"""Leaks as a grey map, to be laid over the drawing."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

import cv2
import numpy as np

from inbetweener.imaging.leaks import LeakKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from inbetweener.imaging.leak_gaps import Gap
    from inbetweener.imaging.leaks import Leak


class LeakMark(IntEnum):
    """A level of a map of leaks."""

    NONE = 0
    CLOSED = 50  # a gap that was closed
    OPENED = 100  # a region out of which paint runs to the edge of the picture
    MERGED = 150  # one out of which it runs into a neighbour
    LOST = 200  # one that is gone
    GAP = 250  # an opening through which paint runs


_OF_KIND = {
    LeakKind.OPENED: LeakMark.OPENED,
    LeakKind.MERGED: LeakMark.MERGED,
    LeakKind.LOST: LeakMark.LOST,
}
_SPOT_PX = 1


def leak_map(
    leaks: Sequence[Leak], closed: Iterable[Gap], shape: tuple[int, int]
) -> NDArray[np.uint8]:
    """A map of leaks.

    Args:
        leaks: of a drawing.
        closed: the gaps that were closed in it.
        shape: its height and width.

    Returns:
        (H, W) uint8 of `LeakMark`; a gap is a spot of 3 x 3 pixels.
    """
    levels = np.zeros(shape, np.uint8)
    # The small ones last: they may lie in the large ones.
    for leak in sorted(leaks, key=lambda each: -int(np.count_nonzero(each.mask))):
        leak.window.of(levels)[leak.mask] = _OF_KIND[leak.kind]
    spots = [(gap, LeakMark.CLOSED) for gap in closed]
    spots += [(gap, LeakMark.GAP) for leak in leaks for gap in leak.gaps]
    for gap, mark in spots:
        corner, other = (gap.x - _SPOT_PX, gap.y - _SPOT_PX), (gap.x + _SPOT_PX, gap.y + _SPOT_PX)
        cv2.rectangle(levels, corner, other, int(mark), -1)
    return levels


def spots_of(levels: NDArray[np.uint8], mark: LeakMark) -> list[tuple[int, int]]:
    """X and y of the gaps of one kind in a map."""
    is_spot = (levels == mark).astype(np.uint8)
    _, _, _, middles = cv2.connectedComponentsWithStats(is_spot, connectivity=8)
    return [(round(x), round(y)) for x, y in middles[1:].tolist()]
