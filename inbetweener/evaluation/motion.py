"""How far things move between two keys, measured over the true frames in between.

From key to key, motion is too large to be measured; that is what makes inbetweening hard. From each
true frame to the next it is small, and the small steps are joined.
"""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING, cast

import cv2
import numpy as np

from inbetweener.inference.dense_flow import find_flow
from inbetweener.inference.pixels import matching_grey, premultiply

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from inbetweener.core.interpolator import Image
    from inbetweener.inference.dense_flow import Flow

# Enough to tell large moves from small ones; at full size DIS would take longer than all judging.
_WORKING_DIAGONAL_PX = 400
_STILL_PX = 0.5
_PERCENTILE = 95


def motion_size(frames: Sequence[Image]) -> float:
    """The length of the way of what moves far: the 95th percentile over the moving pixels.

    A pixel moves if it ends more than 1/800 of the diagonal from where it began. It is a measure to
    sort tests by, not a true one: flow is found with DIS on pictures made small, and what is hidden
    on the way is guessed.

    Args:
        frames: key A, the true frames after it and key B, each (H, W, 3 or 4) uint8.

    Returns:
        In % of the diagonal; 0 where nothing moves.
    """
    greys = [_shrunk(matching_grey(premultiply(frame))) for frame in frames]
    way = find_flow(greys[0], greys[1])
    for source, target in pairwise(greys[1:]):
        way = _joined(way, find_flow(source, target))
    lengths = np.hypot(way[..., 0], way[..., 1])
    moving = lengths[lengths > _STILL_PX]
    if not moving.size:
        return 0.0
    return float(100 * np.percentile(moving, _PERCENTILE) / math.hypot(*lengths.shape))


def _shrunk(grey: NDArray[np.uint8]) -> NDArray[np.uint8]:
    height, width = grey.shape
    scale = _WORKING_DIAGONAL_PX / math.hypot(height, width)
    if scale >= 1:
        return grey
    size = (max(1, round(scale * width)), max(1, round(scale * height)))
    return cast("NDArray[np.uint8]", cv2.resize(grey, size, interpolation=cv2.INTER_AREA))


def _joined(first: Flow, second: Flow) -> Flow:
    """The way of each pixel through two flows, one after the other."""
    height, width = first.shape[:2]
    x = np.arange(width, dtype=np.float32) + first[..., 0]
    y = np.arange(height, dtype=np.float32)[:, None] + first[..., 1]
    onward = cv2.remap(second, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(first + onward, np.float32)
