"""Small cartoons of which it is known where everything is: for tests of what pins do.

Drawn finely and made small; (H, W, 3) uint8 RGB, places in pixels from the centre of the first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

SIZE = (180, 320)
INK, PAPER = (30, 30, 30), (245, 245, 245)
RED, GREEN, BLUE, YELLOW = (220, 80, 60), (120, 190, 120), (80, 160, 220), (250, 200, 40)
_FINENESS = 4
_SHIFT = 4  # binary digits of a fraction, as OpenCV counts


class Scene:
    """Paper that parts are drawn on, each with its outline, the later over the earlier."""

    def __init__(self) -> None:
        self._fine = np.full((SIZE[0] * _FINENESS, SIZE[1] * _FINENESS, 3), PAPER, np.uint8)

    def disc(self, at: Sequence[float], radius: float, colour: Any) -> Scene:
        """A round part."""
        for grown, paint in ((2, INK), (0, colour)):
            middle = tuple(_fixed([at])[0].tolist())
            reach = round((radius + grown) * _FINENESS * 2**_SHIFT)
            cv2.circle(self._fine, middle, reach, paint, -1, cv2.LINE_AA, _SHIFT)
        return self

    def shape(self, outline: Any, colour: Any) -> Scene:
        """A part with corners."""
        points = _fixed(outline)
        cv2.polylines(self._fine, [points], True, INK, 4 * _FINENESS, cv2.LINE_AA, _SHIFT)
        cv2.fillPoly(self._fine, [points], colour, cv2.LINE_AA, _SHIFT)
        return self

    def stroke(self, points: Any, width: float = 2.0, colour: Any = INK) -> Scene:
        """A line."""
        thickness = round(width * _FINENESS)
        fixed = _fixed(points)
        cv2.polylines(self._fine, [fixed], False, colour, thickness, cv2.LINE_AA, _SHIFT)
        return self

    @property
    def picture(self) -> NDArray[np.uint8]:
        """The drawing."""
        small = cv2.resize(self._fine, SIZE[::-1], interpolation=cv2.INTER_AREA)
        return np.asarray(small, np.uint8)


def center_of_colour(picture: Any, colour: Any, reach: int = 30) -> Any:
    """(2,) x and y of the middle of what is of about a colour; fails where nothing is."""
    alike = (np.abs(picture[..., :3].astype(int) - colour) <= reach).all(axis=2)
    assert alike.any(), f"there is nothing of the colour {colour}"
    return np.argwhere(alike).mean(axis=0)[::-1]


def _fixed(points: Any) -> NDArray[np.int32]:
    """Places as OpenCV takes them: in fractions of fine pixels, from the centre of the first."""
    fine = (np.asarray(points, np.float64) + 0.5) * _FINENESS - 0.5
    return np.asarray(np.rint(fine * 2**_SHIFT), np.int32)
