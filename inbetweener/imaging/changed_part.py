"""Which part of a picture differs from the one before it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeVar

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from inbetweener.imaging.picture import Pixels

_Sample = TypeVar("_Sample", bound=np.generic)


class Part(NamedTuple):
    """A rectangle of a picture, in pixels.

    Attributes:
        left: its first column.
        top: its first row.
        width: 1 or more.
        height: 1 or more.
    """

    left: int
    top: int
    width: int
    height: int

    def of(self, pixels: NDArray[_Sample]) -> NDArray[_Sample]:
        """That part of an array of pixels; no copy."""
        return pixels[self.top : self.top + self.height, self.left : self.left + self.width]


def changed_pixels(pixels: Pixels, before: Pixels) -> NDArray[np.bool_]:
    """(H, W): where two pictures of one shape and type differ in any channel."""
    return np.asarray((pixels != before).any(axis=2))


def changed_part(changed: NDArray[np.bool_]) -> Part | None:
    """The smallest part with every changed pixel; None where there is none.

    Args:
        changed: (H, W).
    """
    left, top, width, height = cv2.boundingRect(changed.view(np.uint8))
    return Part(left, top, width, height) if width else None
