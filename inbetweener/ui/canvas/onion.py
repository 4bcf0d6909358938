"""Onion skin: the ink of neighbouring drawings in one colour, white paper left clear."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QImage, QPainter, QTransform, qRgba

from inbetweener.imaging.ink import ink_of
from inbetweener.ui.canvas.picture import pixels_of, reduced

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QRectF

    from inbetweener.imaging.ink import Ink

_INKS_KEPT = 12  # 2 MiB each at 1920 x 1080


@dataclass(frozen=True, slots=True)
class Ghost:
    """A neighbouring drawing to be shown through.

    Attributes:
        image: the drawing.
        colour: of its ink.
        opacity: 0 to 1.
        ink: of the drawing, where it was found already; else it is looked for while painting.
    """

    image: QImage
    colour: QColor
    opacity: float
    ink: Ink | None = None


def ink_of_image(image: QImage) -> Ink:
    """The ink of a picture of any format; about 10 ms for 1920 x 1080."""
    rgba = image.convertToFormat(QImage.Format.Format_RGBA8888_Premultiplied)
    return ink_of(pixels_of(rgba))  # the name keeps the memory alive that the pixels are in


def levels_of(ink: Ink) -> QImage:
    """The levels of ink as Grayscale8, in memory of their own."""
    height, width = ink.levels.shape
    grey = QImage.Format.Format_Grayscale8
    return QImage(ink.levels.data, width, height, width, grey).copy()


def tinted(levels: QImage, opacities: Sequence[int], colour: QColor) -> QImage:
    """Ink in one colour.

    Args:
        levels: Grayscale8.
        opacities: how much ink each of the 256 levels is, 0 to 255.
        colour: of the ink.

    Returns:
        ARGB32 premultiplied, clear where there is none.
    """
    indexed = levels.copy()
    indexed.reinterpretAsFormat(QImage.Format.Format_Indexed8)
    red, green, blue = colour.red(), colour.green(), colour.blue()
    # A table of colours is looked up by Qt while it converts, and costs nothing a pixel here.
    indexed.setColorTable([qRgba(red, green, blue, opacity) for opacity in opacities])
    return indexed.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


class OnionSkin:
    """Ghosts laid on each other as they show in a view; kept as long as nothing changes.

    Attributes:
        is_in_front: whether they lie over the drawing, else under it.
    """

    def __init__(self) -> None:
        self.is_in_front = False
        self._inks: OrderedDict[int, Ink] = OrderedDict()
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

    def layer(
        self, width: int, height: int, place: QRectF, zoom: float, turn: QTransform | None = None
    ) -> QImage:
        """All ghosts as they show in a view.

        Args:
            width: of the view, in device pixels.
            height: of the view, in device pixels.
            place: where the picture stands in it, upright, in device pixels.
            zoom: device pixels for a picture pixel.
            turn: from the upright view to the one shown; None where that is the same.

        Returns:
            ARGB32 premultiplied, clear where there is no ink.
        """
        looks = tuple(
            (ghost.image.cacheKey(), ghost.colour.rgba(), ghost.opacity) for ghost in self._ghosts
        )
        turn = turn or QTransform()
        wanted = (width, height, place.getRect(), zoom, looks, turn)
        if self._layer is None or self._layer[0] != wanted:
            self._layer = (wanted, self._composed(width, height, place, zoom, turn))
        return self._layer[1]

    def _composed(
        self, width: int, height: int, place: QRectF, zoom: float, turn: QTransform
    ) -> QImage:
        layer = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
        layer.fill(0)
        painter = QPainter(layer)
        is_smooth = zoom <= 2 or turn.isRotating()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, is_smooth)
        painter.setWorldTransform(turn)
        for ghost in self._ghosts:
            painter.setOpacity(ghost.opacity)
            ink = ghost.ink or self._ink_of(ghost.image)
            levels = reduced(levels_of(ink), zoom)
            painter.drawImage(place, tinted(levels, ink.opacities, ghost.colour))
        painter.end()
        return layer

    def _ink_of(self, image: QImage) -> Ink:
        key = image.cacheKey()
        if key not in self._inks:
            self._inks[key] = ink_of_image(image)
            if len(self._inks) > _INKS_KEPT:
                self._inks.popitem(last=False)
        self._inks.move_to_end(key)
        return self._inks[key]
