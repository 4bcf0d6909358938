"""Confidence maps as small grey PNGs: where an engine was sure, kept for the eye, not for sums."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from inbetweener.imaging.traits import PngTraits
from inbetweener.imaging.writing import encode_png

if TYPE_CHECKING:
    from numpy.typing import NDArray

LONGEST_SIDE_PX = 480
_GREY = PngTraits(is_grey=True)


def encode_confidence(confidence: NDArray[np.float32]) -> bytes:
    """A confidence map as an 8 bit grey PNG of at most 480 pixels a side.

    Args:
        confidence: (H, W) float32 in [0, 1], 1 where the engine is sure. What is beyond is clipped,
            what is no number counts as doubt.

    Returns:
        The bytes of a PNG, 255 where the engine is sure; each pixel is the mean of its area.
    """
    height, width = confidence.shape
    scale = min(1.0, LONGEST_SIDE_PX / max(height, width))
    size = max(1, round(width * scale)), max(1, round(height * scale))
    known = np.nan_to_num(confidence, nan=0.0)
    small = cv2.resize(known, size, interpolation=cv2.INTER_AREA) if scale < 1 else known
    levels = np.round(255 * np.clip(small, 0, 1)).astype(np.uint8)
    return encode_png(np.repeat(levels[..., None], 3, axis=2), _GREY)
