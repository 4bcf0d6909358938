"""What a pinned part uncovers: seen in one key, hidden behind the part in the other.

A search for flow finds nothing true there, and colours that differ are not believed. Once the
artist has said where the part goes, what it leaves behind is known to be hidden, and moves as the
rest of its own part, or as paper.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from inbetweener.inference.dense_flow import Flow

    Mask = NDArray[np.bool_]

_ENOUGH_PIXELS = 2000
# The line of a part, and what is blended with it, reach a little beyond what was taken along.
_MARGIN = np.ones((5, 5), np.uint8)


def uncovered(
    labels: NDArray[np.int32], flow: Flow, own: Mask, other: Mask
) -> tuple[NDArray[np.bool_], Flow]:
    """What of a key is hidden in the other one, and how it moves.

    Args:
        labels: (H, W) the part of each pixel, 0 of paper.
        flow: (H, W, 2) from this key to the other, pins obeyed.
        own: (H, W) what pins move in this key.
        other: (H, W) what they move in the other.

    Returns:
        (H, W), and the flow, which is another there alone.
    """
    hides = cv2.dilate(other.astype(np.uint8), _MARGIN) > 0
    y, x = np.mgrid[: flow.shape[0], : flow.shape[1]]
    suspect = hides | _at(hides, x + flow[..., 0], y + flow[..., 1])
    found, moved = np.zeros_like(own), flow.copy()
    for label in np.unique(labels[suspect & ~own]):
        part = (labels == label) & ~own
        trusted = flow[part & ~suspect]
        if not len(trusted):
            continue
        motion = np.median(trusted[:: max(1, len(trusted) // _ENOUGH_PIXELS)], axis=0)
        hidden = part & _at(hides, x + motion[0], y + motion[1])
        found |= hidden
        moved[hidden] = motion
    return found, moved


def _at(mask: Mask, x: NDArray[np.floating], y: NDArray[np.floating]) -> Mask:
    """What a mask holds at other places; nothing beside it."""
    height, width = mask.shape
    columns, rows = np.rint(x).astype(np.intp), np.rint(y).astype(np.intp)
    is_inside = (columns >= 0) & (columns < width) & (rows >= 0) & (rows < height)
    held: Mask = is_inside & mask[np.clip(rows, 0, height - 1), np.clip(columns, 0, width - 1)]
    return held
