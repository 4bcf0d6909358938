"""How far two pictures differ, pixel by pixel."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray


def difference_of(picture: NDArray[np.uint8], other: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The greatest difference of any channel at every pixel.

    Args:
        picture: (H, W, 4) uint8, premultiplied alpha, in any order of channels.
        other: of the same shape and order.

    Returns:
        (H, W) uint8, contiguous; 0 where both are the same.

    Raises:
        ValueError: the shapes differ.
    """
    if picture.shape != other.shape:
        raise ValueError(f"pictures of {picture.shape} and {other.shape} cannot be compared")
    planes = cv2.split(cv2.absdiff(picture, other))
    greatest = cv2.max(cv2.max(planes[0], planes[1]), cv2.max(planes[2], planes[3]))
    return greatest.astype(np.uint8, copy=False)
