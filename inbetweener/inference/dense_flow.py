"""Dense optical flow between two keys, and where it can be believed.

Flow is found with Kroeger et al., "Fast Optical Flow using Dense Inverse Search" (ECCV 2016), as
OpenCV has it.
"""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING, Any, TypeAlias, cast

import cv2
import numpy as np
from numpy.typing import NDArray

from inbetweener.networks.belief import (
    COLOUR_PENALTY,
    DISAGREEMENT_PENALTY,
    SLACK_SHARE,
    SLACK_SQUARED_PX,
    WORST_DISAGREEMENT,
)

if TYPE_CHECKING:
    from inbetweener.inference.pixels import Premultiplied

# (H, W, 2) float32, x then y, in pixels: where each pixel of one key is in the other.
Flow: TypeAlias = NDArray[np.float32]

# DIS fails on pictures of less than about two of its patches.
_SMALLEST_SIDE = 32
# Above this, half resolution finds lines as well and takes a fifth of the time.
_FINEST_PIXELS = 1 << 20


def find_flow(source: NDArray[np.uint8], target: NDArray[np.uint8]) -> Flow:
    """Flow from one (H, W) grey picture to another, of any size from a single pixel.

    The result does not depend on the number of threads.
    """
    height, width = source.shape
    padding = (0, max(0, _SMALLEST_SIDE - height), 0, max(0, _SMALLEST_SIDE - width))
    source, target = (
        cv2.copyMakeBorder(grey, *padding, cv2.BORDER_REPLICATE).astype(np.uint8, copy=False)
        for grey in (source, target)
    )
    search = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_MEDIUM)
    search.setFinestScale(0 if source.size <= _FINEST_PIXELS else 1)
    flow = search.calc(source, target, cast("Any", None))  # OpenCV's types forget that it may be
    return np.ascontiguousarray(flow[:height, :width], np.float32)


def importance(
    source: Premultiplied, target: Premultiplied, flow: Flow, way_back: Flow
) -> NDArray[np.float32]:
    """How far each pixel's flow can be believed, as the log of a weight: 0 is fully, less is less.

    It is believed less where the colour at its end is another one and where the flow back from
    there does not return, which is so where the pixel is hidden in the other key.

    Args:
        source: the key that `flow` starts from.
        target: the key that it leads to.
        flow: from source to target.
        way_back: from target to source.

    Returns:
        (H, W) float32, at most 0.
    """
    height, width = flow.shape[:2]
    end_x = np.arange(width, dtype=np.float32) + flow[..., 0]
    end_y = np.arange(height, dtype=np.float32)[:, None] + flow[..., 1]
    colours = _sample(target, end_x, end_y)
    returning = _sample(way_back, end_x, end_y)
    other_colour = reduce(np.add, np.moveaxis(np.abs(source - colours), -1, 0)) / source.shape[2]
    missed_by = _squared(flow + returning)
    travelled = _squared(flow) + _squared(returning)
    disagreement = missed_by / (SLACK_SHARE * travelled + SLACK_SQUARED_PX)
    log_weight: NDArray[np.float32] = (
        -COLOUR_PENALTY * other_colour
        - DISAGREEMENT_PENALTY * np.minimum(disagreement, WORST_DISAGREEMENT)
    )
    return log_weight


def _squared(steps: Flow) -> NDArray[np.float32]:
    """(H, W) squared lengths; several times faster than a sum along the last axis."""
    squared: NDArray[np.float32] = np.square(steps[..., 0]) + np.square(steps[..., 1])
    return squared


def _sample(
    picture: NDArray[np.float32], x: NDArray[np.float32], y: NDArray[np.float32]
) -> NDArray[np.float32]:
    sampled = cv2.remap(picture, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return sampled.astype(np.float32, copy=False)
