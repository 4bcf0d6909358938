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
    hides = cv2.dilate(other.astype(np.uint8), _MARGIN).astype(np.uint8, copy=False)
    x = np.arange(flow.shape[1], dtype=np.float32)[None]
    y = np.arange(flow.shape[0], dtype=np.float32)[:, None]
    suspect = (hides > 0) | _at(hides, x + flow[..., 0], y + flow[..., 1])
    found, moved = np.zeros_like(own), flow.copy()
    is_free = ~(suspect | own)
    for label in np.unique(labels[suspect & ~own]):
        part = labels == label
        trusted = flow[part & is_free]
        if not len(trusted):
            continue
        motion = np.median(trusted[:: max(1, len(trusted) // _ENOUGH_PIXELS)], axis=0)
        hidden = part & ~own & _at(hides, *np.broadcast_arrays(x + motion[0], y + motion[1]))
        found |= hidden
        moved[hidden] = motion
    return found, moved


def _at(mask: NDArray[np.uint8], x: NDArray[np.float32], y: NDArray[np.float32]) -> Mask:
    """What a mask holds at other places; nothing beside it."""
    held: Mask = cv2.remap(mask, x, y, cv2.INTER_NEAREST, borderMode=cv2.BORDER_CONSTANT) > 0
    return held
