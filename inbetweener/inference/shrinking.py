"""Pictures and flows made smaller by a share, with sides of at least one pixel."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from inbetweener.inference.dense_flow import Flow


def shrunk_size(size: tuple[int, ...], share: float) -> tuple[int, int]:
    """Height and width of what has been shrunk to a share, in (0, 1], of each side."""
    return max(1, round(size[0] * share)), max(1, round(size[1] * share))


def ratio_to_shrunk(size: tuple[int, ...], share: float) -> tuple[float, float]:
    """How much wider and higher a picture of a height and width is than when it has been shrunk."""
    height, width = shrunk_size(size, share)
    return size[1] / width, size[0] / height


def shrunk(picture: NDArray[np.float32], share: float) -> NDArray[np.float32]:
    """A picture, (H, W, C), averaged over areas; itself where nothing changes."""
    height, width = shrunk_size(picture.shape[:2], share)
    if (height, width) == picture.shape[:2]:
        return picture
    resized = cv2.resize(picture, (width, height), interpolation=cv2.INTER_AREA)
    return resized.astype(np.float32, copy=False)


def shrunk_flow(flow: Flow, share: float) -> Flow:
    """The same motion, (H, W, 2) x then y, in pixels of the shrunk picture."""
    x_ratio, y_ratio = ratio_to_shrunk(flow.shape[:2], share)
    resized = shrunk(flow, share)
    return np.dstack([resized[..., 0] / np.float32(x_ratio), resized[..., 1] / np.float32(y_ratio)])
