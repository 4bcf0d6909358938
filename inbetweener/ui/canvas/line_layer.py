"""The colours and strokes that tell where the lines of an inbetween come from."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from inbetweener.imaging.lines import LineFate
from inbetweener.ui.canvas.picture import image_of
from inbetweener.ui.look import theme
from inbetweener.wording import mark

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PySide6.QtGui import QColor, QImage

# In the order of the legend. What is not as it should be is wider, and what is lost is dashed.
WORDS = {
    LineFate.KEPT: mark("in both keys"),
    LineFate.FROM_A: mark("in the key before only"),
    LineFate.FROM_B: mark("in the key after only"),
    LineFate.NEW: mark("in neither"),
    LineFate.LOST: mark("lost"),
}
DASH_PX = 4
_KEPT_OPACITY = 0.4  # what is as it should be steps back


def colours() -> dict[LineFate, QColor]:
    """Of each fate over a drawing that is dimmed, in the theme in use."""
    return {
        LineFate.KEPT: theme.TEXT,
        LineFate.FROM_A: theme.GHOST_BEFORE,
        LineFate.FROM_B: theme.GHOST_AFTER,
        LineFate.NEW: theme.WARNING,
        LineFate.LOST: theme.TEXT,
    }


def lines_layer(fates: NDArray[np.uint8]) -> QImage:
    """A map of lines in colour: clear where there is none.

    Args:
        fates: (H, W) of `LineFate`.
    """
    rgba = np.zeros((*fates.shape, 4), np.uint8)
    wide = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (3, 3))
    for fate, colour in colours().items():
        is_here = (fates == fate).astype(np.uint8)
        if fate is not LineFate.KEPT:
            is_here = cv2.dilate(is_here, wide).astype(np.uint8)
        if fate is LineFate.LOST:
            is_here &= _dashes(fates.shape)
        rgba[is_here > 0] = _rgba(colour, _KEPT_OPACITY if fate is LineFate.KEPT else 1.0)
    return image_of(rgba)


def _dashes(size: tuple[int, ...]) -> NDArray[np.uint8]:
    """(H, W), 1 in stripes that run down to the left: across lines they make dashes."""
    along = np.arange(size[0])[:, None] + np.arange(size[1])
    return (along // DASH_PX % 2).astype(np.uint8)


def _rgba(colour: QColor, opacity: float) -> list[int]:
    """Premultiplied."""
    parts = colour.red(), colour.green(), colour.blue(), 255
    return [round(part * opacity) for part in parts]
