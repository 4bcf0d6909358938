"""Flat-coloured art for tests: patches of few paints, aliased or antialiased."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

PATCH_PX = 13
_FINE = 4
# Far enough apart that a mixture of two is told from a third.
FLAT_PAINTS = np.array(
    [
        (250, 250, 245, 255),
        (20, 20, 30, 255),
        (220, 40, 30, 255),
        (40, 90, 220, 255),
        (250, 210, 60, 255),
        (60, 170, 80, 255),
        (0, 0, 0, 0),
    ],
    np.uint8,
)


def flat_art(
    patches: NDArray[np.int64], *, is_smooth: bool, shift_px: float = 0.0
) -> NDArray[np.uint8]:
    """Patches of `FLAT_PAINTS` as a drawing with slanted edges.

    Args:
        patches: (h, w) which paint each patch has.
        is_smooth: whether edges are antialiased.
        shift_px: how far to the right it has moved.

    Returns:
        (h * PATCH_PX, w * PATCH_PX, 4) uint8, straight alpha.
    """
    scale = PATCH_PX * (_FINE if is_smooth else 1)
    fine = _FINE if is_smooth else 1
    height, width = (side * scale for side in patches.shape)
    slant = np.array([[1, 0.23, shift_px * fine - 2 * fine], [-0.19, 1, 2 * fine]])
    big = np.kron(patches, np.ones((scale, scale), np.int64)).astype(np.uint8)
    turned = cv2.warpAffine(
        big, slant, (width, height), flags=cv2.INTER_NEAREST, borderMode=cv2.BORDER_REPLICATE
    )
    picture = FLAT_PAINTS[turned]
    return shrunk(picture, fine) if is_smooth else picture


def shrunk(picture: NDArray[np.uint8], times: int) -> NDArray[np.uint8]:
    """The picture so many times smaller, each pixel what its area holds on average."""
    floats = picture.astype(np.float64)
    floats[..., :3] *= floats[..., 3:] / 255
    height, width = (side // times for side in picture.shape[:2])
    means = floats.reshape(height, times, width, times, 4).mean(axis=(1, 3))
    means[..., :3] *= 255 / np.maximum(means[..., 3:], 1e-9)
    means[means[..., 3] < 0.5] = 0
    whole: NDArray[np.uint8] = np.rint(means).astype(np.uint8)
    return whole
