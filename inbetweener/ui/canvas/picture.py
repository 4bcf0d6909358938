"""Readies pictures for the canvas: the formats that Qt draws fast, and sharp small copies."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from numpy.typing import NDArray

# Below this a picture is made smaller first: two-pixel filters lose thin lines.
SMALLEST_FILTERED_ZOOM = 0.5


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that is quick to draw.

    Attributes:
        image: RGB32 where opaque, else ARGB32 premultiplied.
        is_opaque: whether no pixel lets anything through.
        key: tells pictures apart.
    """

    image: QImage
    is_opaque: bool
    key: int

    @classmethod
    def of(cls, image: QImage) -> Picture:
        """Ready a picture of any format; about 2 ms for 1920 x 1080."""
        key = image.cacheKey()
        if not image.hasAlphaChannel():
            return cls(image.convertToFormat(QImage.Format.Format_RGB32), True, key)
        ready = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
        # A file may have an alpha channel and yet be paper through and through.
        is_opaque = bool(pixels_of(ready)[..., 3].min(initial=255) == 255)
        return cls(ready, is_opaque, key)


def pixels_of(image: QImage) -> NDArray[np.uint8]:
    """The bytes of a 32 bit image: (H, W, 4) uint8, ordered as its format is; not copied."""
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 4].reshape(image.height(), image.width(), 4)


def image_of(rgba: NDArray[np.uint8]) -> QImage:
    """An image in memory of its own, ARGB32 premultiplied.

    Args:
        rgba: (H, W, 4), premultiplied.
    """
    height, width = rgba.shape[:2]
    packed = np.ascontiguousarray(rgba)
    form = QImage.Format.Format_RGBA8888_Premultiplied
    image = QImage(packed.data, width, height, width * 4, form)
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def reduced(image: QImage, zoom: float) -> QImage:
    """A copy that two-pixel filters can draw at `zoom` without losing lines; the image where it is.

    Halved as often as it takes, each pixel the mean of four: a few milliseconds less for each
    picture of 1920 x 1080 than a copy of just the size.
    """
    while zoom < SMALLEST_FILTERED_ZOOM and image.depth() == 32:
        size = max(1, image.width() // 2), max(1, image.height() // 2)
        if size == (image.width(), image.height()):
            break
        image, zoom = _resized(image, size), zoom * 2
    return image


def _resized(image: QImage, size: tuple[int, int]) -> QImage:
    small = cv2.resize(pixels_of(image), size, interpolation=cv2.INTER_AREA)
    return QImage(small.data, *size, size[0] * 4, image.format()).copy()
