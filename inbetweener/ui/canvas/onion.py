"""Onion skin: the ink of neighbouring drawings in one colour, white paper left clear."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

import cv2
import numpy as np
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter, QTransform, qBlue, qGreen, qRed, qRgba

from inbetweener.imaging.ink import ink_of
from inbetweener.ui.canvas.picture import SMALLEST_FILTERED_ZOOM, pixels_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from PySide6.QtCore import QRectF

    from inbetweener.imaging.ink import Ink

# Four on either side, and those that one steps back to; 1 MiB each in a view of 1280 x 800 and
# 2 MiB of a drawing of 1920 x 1080.
_GHOSTS_KEPT = 12
# Above this single pixels are looked at, and must not be smeared.
SMOOTH_UP_TO_ZOOM = 2.0


_T = TypeVar("_T")


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


def opacities_of(ink: Ink) -> NDArray[np.uint8]:
    """How much ink each pixel has: (H, W) uint8."""
    looked_up = cv2.LUT(ink.levels, np.array(ink.opacities, np.uint8))
    return looked_up.astype(np.uint8, copy=False)


def tinted(opacities: NDArray[np.uint8], colour: QColor, opacity: float = 1.0) -> QImage:
    """Ink in one colour.

    Args:
        opacities: (H, W) uint8, contiguous, how much ink there is.
        colour: of the ink.
        opacity: of it all, 0 to 1.

    Returns:
        ARGB32 premultiplied, clear where there is none.
    """
    height, width = opacities.shape
    indexed = QImage(opacities.data, width, height, width, QImage.Format.Format_Indexed8)
    # A table of colours is looked up by Qt while it converts, and costs nothing a pixel here.
    indexed.setColorTable(_strengths_of(colour.rgba(), opacity))
    return indexed.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


@lru_cache(maxsize=32)
def _strengths_of(rgba: int, opacity: float) -> list[int]:
    """One colour, from clear to as strong as ink of an opacity is."""
    red, green, blue = qRed(rgba), qGreen(rgba), qBlue(rgba)
    return [qRgba(red, green, blue, round(level * opacity)) for level in range(256)]


class LaidInk(NamedTuple):
    """The part of a view in which a ghost has ink.

    Attributes:
        left: where it begins in the view, in device pixels.
        top: the same from above.
        opacities: (H, W) uint8, contiguous, how much ink there is; empty where there is none.
    """

    left: int
    top: int
    opacities: NDArray[np.uint8]

    @classmethod
    def of(cls, seen: NDArray[np.uint8]) -> LaidInk:
        """That part of all that is seen."""
        left, top, width, height = cv2.boundingRect(seen)
        part = seen[top : top + height, left : left + width]
        return cls(left, top, np.ascontiguousarray(part))

    @property
    def place(self) -> QRect:
        """Where it is seen."""
        height, width = self.opacities.shape
        return QRect(self.left, self.top, width, height)


@dataclass(frozen=True, slots=True)
class Lie:
    """How a picture lies in a view, all in device pixels.

    Attributes:
        width: of the view.
        height: of the view.
        place: where the picture stands in it, upright.
        zoom: device pixels for a picture pixel.
        turn: from the upright view to the one shown.
    """

    width: int
    height: int
    place: QRectF
    zoom: float
    turn: QTransform

    def laid(self, opacities: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """How much ink is seen at every pixel of the view: (height, width) uint8."""
        is_smooth = self.zoom <= SMOOTH_UP_TO_ZOOM or self.turn.isRotating()
        small: NDArray[np.integer[Any] | np.floating[Any]] = opacities
        if self.zoom < SMALLEST_FILTERED_ZOOM:
            size = round(self.place.width()), round(self.place.height())
            small = cv2.resize(opacities, size, interpolation=cv2.INTER_AREA)
        filtering = cv2.INTER_LINEAR if is_smooth else cv2.INTER_NEAREST
        seen = cv2.warpAffine(
            small, self._matrix(small.shape), (self.width, self.height), flags=filtering
        )
        return seen.astype(np.uint8, copy=False)

    def _matrix(self, shape: tuple[int, ...]) -> NDArray[np.float64]:
        """From the middles of a picture's pixels to those of the view's: (2, 3)."""
        placed = QTransform.fromTranslate(self.place.x(), self.place.y())
        placed.scale(self.place.width() / shape[1], self.place.height() / shape[0])
        middles = QTransform.fromTranslate(0.5, 0.5) * placed * self.turn
        whole = middles * QTransform.fromTranslate(-0.5, -0.5)
        return np.array(
            [[whole.m11(), whole.m21(), whole.dx()], [whole.m12(), whole.m22(), whole.dy()]]
        )


class OnionSkin:
    """Ghosts laid on each other as they show in a view; kept as long as nothing changes.

    Attributes:
        is_in_front: whether they lie over the drawing, else under it.
    """

    def __init__(self) -> None:
        self.is_in_front = False
        self._ghosts: tuple[Ghost, ...] = ()
        self._layer: tuple[object, QImage] | None = None
        self._opacities: OrderedDict[int, NDArray[np.uint8]] = OrderedDict()
        # By picture, as they lie in the view; another view needs others.
        self._laid: OrderedDict[int, LaidInk] = OrderedDict()
        self._lie: Lie | None = None

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
            ARGB32 premultiplied, clear where there is no ink; no larger than the ink, its offset
            saying where in the view it lies. Null where there is no ink at all.
        """
        lie = Lie(width, height, place, zoom, turn or QTransform())
        looks = tuple(
            (ghost.image.cacheKey(), ghost.colour.rgba(), ghost.opacity) for ghost in self._ghosts
        )
        if lie != self._lie:
            self._lie, self._layer = lie, None
            self._laid.clear()
        if self._layer is None or self._layer[0] != looks:
            self._layer = (looks, self._composed(lie))
        return self._layer[1]

    def _composed(self, lie: Lie) -> QImage:
        """The ghosts on each other; those that shine through already cost little."""
        inks = [(self._laid_of(ghost, lie), ghost) for ghost in self._ghosts]
        place = QRect()
        for ink, _ in inks:
            place = place.united(ink.place)
        layer = QImage(place.size(), QImage.Format.Format_ARGB32_Premultiplied)
        if layer.isNull():
            return layer
        layer.fill(0)
        with QPainter(layer) as painter:
            for ink, ghost in inks:
                if ink.opacities.size:
                    at = ink.place.topLeft() - place.topLeft()
                    painter.drawImage(at, tinted(ink.opacities, ghost.colour, ghost.opacity))
        layer.setOffset(place.topLeft())
        return layer

    def _laid_of(self, ghost: Ghost, lie: Lie) -> LaidInk:
        key = ghost.image.cacheKey()
        if key not in self._laid:
            self._laid[key] = LaidInk.of(lie.laid(self._opacities_of(ghost)))
        return _kept(self._laid, key)

    def _opacities_of(self, ghost: Ghost) -> NDArray[np.uint8]:
        key = ghost.image.cacheKey()
        if key not in self._opacities:
            self._opacities[key] = opacities_of(ghost.ink or ink_of_image(ghost.image))
        return _kept(self._opacities, key)


def _kept(cache: OrderedDict[int, _T], key: int) -> _T:
    """One of what is kept, as the latest; the oldest beyond `_GHOSTS_KEPT` is let go."""
    cache.move_to_end(key)
    if len(cache) > _GHOSTS_KEPT:
        cache.popitem(last=False)
    return cache[key]
