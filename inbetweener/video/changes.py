"""Held drawings: whether a frame shows something new, or the same drawing once more.

A frame of a film is never the same as the one before it: compression leaves noise, which is small
everywhere or sharp in single pixels. What an animator has changed is neither: it fills an area. So
pictures are made small and soft, and the area that has changed by more than the noise is measured.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import cv2

if TYPE_CHECKING:
    import numpy as np
    from cv2.typing import MatLike
    from numpy.typing import NDArray

WORKING_PX: Final = 480  # the longest side of the pictures that are compared

# How much more a held drawing may come to differ from its first frame than from the last one:
# an encoder betters a still picture step by step.
_DRIFT: Final = 4.0

_SOFTENED: Final = (5, 5)  # pixels that are averaged


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeTest:
    """When a frame counts as a new drawing.

    Attributes:
        level: by how much of 255 a softened pixel must change to count, in any channel.
        area_share: the share of the picture that must change.
    """

    level: int = 16
    area_share: float = 0.0005

    def is_new(
        self, frame: NDArray[np.uint8], before: NDArray[np.uint8], drawing: NDArray[np.uint8]
    ) -> bool:
        """Whether a frame shows another drawing than the frames before it.

        Args:
            frame: (H, W, 3) uint8, its longest side about `WORKING_PX`.
            before: the frame before it.
            drawing: the first frame of the drawing that is held; what moves so slowly that no step
                of it counts is new as soon as it has come far enough from there.
        """
        if changed_share(frame, before, self.level) > self.area_share:
            return True
        return changed_share(frame, drawing, self.level) > self.area_share * _DRIFT


def changed_share(picture: NDArray[np.uint8], other: NDArray[np.uint8], level: int) -> float:
    """The share of two pictures' area, in [0, 1], in which they differ by more than a level.

    Args:
        picture: (H, W, 3) uint8.
        other: of the same shape; where it is not, all has changed.
        level: of 255, in any channel, after both are softened.
    """
    if picture.shape != other.shape:
        return 1.0
    # Softened before they are compared: noise goes up and down, and averages out.
    difference = cv2.absdiff(cv2.blur(picture, _SOFTENED), cv2.blur(other, _SOFTENED))
    return cv2.countNonZero(_over(difference, level)) / difference[..., 0].size


def differing_pixels(picture: NDArray[np.uint8], other: NDArray[np.uint8], level: int) -> int:
    """How many pixels of two pictures differ by more than a level in any channel."""
    if picture.shape != other.shape:
        return int(picture.shape[0] * picture.shape[1])
    return cv2.countNonZero(_over(cv2.absdiff(picture, other), level))


def _over(difference: MatLike, level: int) -> MatLike:
    """(H, W) uint8, above 0 where any channel of (H, W, 3) is over a level.

    OpenCV does it in a tenth of the time that NumPy takes for a maximum over so few channels.
    """
    red, green, blue = cv2.split(difference)
    greatest = cv2.max(cv2.max(red, green), blue)
    return cv2.threshold(greatest, level, 255, cv2.THRESH_BINARY)[1]
