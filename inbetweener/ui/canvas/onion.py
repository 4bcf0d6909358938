"""Onion skin: the ink of neighbouring drawings in one colour, white paper left clear."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtGui import QColor, QImage, QPainter, qRgba

from inbetweener.ui.canvas.picture import Picture, pixels_of, reduced

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from PySide6.QtCore import QRectF

_MASKS_KEPT = 12  # 2 MiB each at 1920 x 1080
_PAPER_TOLERANCE = 0.94  # grain and scanner noise of paper are no ink
_DARKEST_PAPER = 64
_LINE_CONTRAST = 1.4  # over 1, flat fills are fainter than lines
# How much of a cel's light parts shows, so that a white shape leaves a ghost too.
_SILHOUETTE = 0.25


@dataclass(frozen=True, slots=True)
class Ghost:
    """A neighbouring drawing to be shown through.

    Attributes:
        image: the drawing.
        colour: of its ink.
        opacity: 0 to 1.
    """

    image: QImage
    colour: QColor
    opacity: float


def ink_mask(picture: Picture) -> QImage:
    """Where a picture has ink: Grayscale8, 255 for full ink.

    On paper ink is what is darker than the paper, which is taken to be the lightest large part;
    on a cel every painted part counts, dark ones more.
    """
    grey = picture.image.convertToFormat(QImage.Format.Format_Grayscale8)
    levels = _levels_of(grey)
    weights = _paper_weights(levels) if picture.is_opaque else _cel_weights()
    ink: NDArray[np.uint8] = weights[levels]
    if not picture.is_opaque:
        alpha = pixels_of(picture.image)[..., 3]
        ink = ((ink.astype(np.uint16) * alpha + 127) // 255).astype(np.uint8)
    levels[:] = ink
    return grey


def _levels_of(grey: QImage) -> NDArray[np.uint8]:
    """The bytes of a Grayscale8 image: (H, W) uint8, shared."""
    rows = np.frombuffer(grey.bits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    levels: NDArray[np.uint8] = rows[:, : grey.width()]
    return levels


def _paper_weights(levels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Ink for each grey level of a picture on paper: (256,) uint8."""
    paper = max(_DARKEST_PAPER, float(np.percentile(levels[::8, ::8], 90)))
    lightest = paper * _PAPER_TOLERANCE
    darkness = np.maximum(0, (lightest - np.arange(256)) / lightest)
    weights: NDArray[np.uint8] = np.round(255 * darkness**_LINE_CONTRAST).astype(np.uint8)
    return weights


def _cel_weights() -> NDArray[np.uint8]:
    """Ink for each grey level of a cel: (256,) uint8."""
    darkness = 1 - np.arange(256) / 255
    weight = _SILHOUETTE + (1 - _SILHOUETTE) * darkness**_LINE_CONTRAST
    return np.round(255 * weight).astype(np.uint8)


def tinted(mask: QImage, colour: QColor) -> QImage:
    """Ink in one colour: ARGB32 premultiplied, clear where the mask is 0."""
    indexed = mask.copy()
    indexed.reinterpretAsFormat(QImage.Format.Format_Indexed8)
    red, green, blue = colour.red(), colour.green(), colour.blue()
    indexed.setColorTable([qRgba(red, green, blue, alpha) for alpha in range(256)])
    return indexed.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


class OnionSkin:
    """Ghosts laid on each other as they show in a view; kept as long as nothing changes."""

    def __init__(self) -> None:
        self._masks: OrderedDict[int, QImage] = OrderedDict()
        self._ghosts: tuple[Ghost, ...] = ()
        self._layer: tuple[object, QImage] | None = None

    @property
    def is_empty(self) -> bool:
        """Whether there is no ghost to be seen."""
        return not self._ghosts

    def set_ghosts(self, ghosts: Sequence[Ghost]) -> None:
        """Take other ghosts, the farthest first."""
        self._ghosts = tuple(
            ghost for ghost in ghosts if ghost.opacity > 0 and not ghost.image.isNull()
        )

    def layer(self, width: int, height: int, place: QRectF, zoom: float) -> QImage:
        """All ghosts as they show in a view.

        Args:
            width: of the view, in device pixels.
            height: of the view, in device pixels.
            place: where the picture stands in it, in device pixels.
            zoom: device pixels for a picture pixel.

        Returns:
            ARGB32 premultiplied, clear where there is no ink.
        """
        looks = tuple(
            (ghost.image.cacheKey(), ghost.colour.rgba(), ghost.opacity) for ghost in self._ghosts
        )
        wanted = (width, height, place.getRect(), zoom, looks)
        if self._layer is None or self._layer[0] != wanted:
            self._layer = (wanted, self._composed(width, height, place, zoom))
        return self._layer[1]

    def _composed(self, width: int, height: int, place: QRectF, zoom: float) -> QImage:
        layer = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
        layer.fill(0)
        painter = QPainter(layer)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, zoom <= 2)
        for ghost in self._ghosts:
            painter.setOpacity(ghost.opacity)
            mask = reduced(self._mask_of(ghost.image), zoom)
            painter.drawImage(place, tinted(mask, ghost.colour))
        painter.end()
        return layer

    def _mask_of(self, image: QImage) -> QImage:
        key = image.cacheKey()
        if key not in self._masks:
            self._masks[key] = ink_mask(Picture.of(image))
            if len(self._masks) > _MASKS_KEPT:
                self._masks.popitem(last=False)
        self._masks.move_to_end(key)
        return self._masks[key]
