"""Paints a map of doubt or difference over the dimmed drawing, and the legend to read it by.

What deserves a look is lighter and less seen through, so that the map is read by lightness alone,
whatever colours an eye can tell; the colours are anchors of matplotlib's viridis (CC0).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import cv2
import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, qAlpha, qRgba

from inbetweener.session.overlays import Overlaid, OverlayKind
from inbetweener.ui import lettering, theme
from inbetweener.ui.canvas.onion import ink_of_image
from inbetweener.ui.crisp import draw_outline, outline_pen
from inbetweener.wording import mark, tr

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from inbetweener.ui.canvas.geometry import ViewTransform
    from inbetweener.ui.canvas.picture import Picture

_ANCHORS = ((68, 1, 84), (59, 82, 139), (33, 145, 140), (94, 201, 98), (253, 231, 37))
_MOST_OPAQUE = 235
_LEAST_INK = 16
_NEAR_SHARE = 0.04  # of the picture's width: what may have been left out is doubted too
_GAIN = 2.0  # half of full doubt is reason enough to look
_LEGEND_PX = (196.0, 62.0)
_INSET_PX = 12.0
_ENDS = {
    OverlayKind.CONFIDENCE: (mark("sure"), mark("in doubt")),
    OverlayKind.DIFFERENCE: (mark("same"), mark("different")),
}


@dataclass(frozen=True, slots=True)
class Overlay:
    """What is laid over a picture.

    Attributes:
        kind: what it tells.
        layer: ARGB32 premultiplied, clear where there is nothing to tell; None for the legend only.
        title: of the legend.
        remark: at the right of the title: the mean, or why there is no layer.
        is_loading: whether the layer is under way; the picture waits for it dimmed.
    """

    kind: OverlayKind
    layer: QImage | None
    title: str
    remark: str
    is_loading: bool = False


class OverlayMaker:
    """Turns what the session found into what is painted; kept as long as nothing changes."""

    def __init__(self) -> None:
        self._made: tuple[object, Overlay] | None = None

    def make(self, found: Overlaid, picture: Picture | None) -> Overlay | None:
        """The overlay of a picture; about 2 ms for a difference of 1920 x 1080, once."""
        looks = found.kind, found.title, found.problem, picture.key if picture else 0
        look = (*looks, found.map.cacheKey() if found.map is not None else 0)
        if self._made is None or self._made[0] != look:
            self._made = look, _made(found, picture)
        return self._made[1]


def _made(found: Overlaid, picture: Picture | None) -> Overlay:
    if found.map is None or picture is None:
        is_loading = picture is not None and not found.problem
        return Overlay(found.kind, None, found.title, found.problem or tr("loading"), is_loading)
    if found.kind is OverlayKind.CONFIDENCE:
        levels = found.map.convertToFormat(QImage.Format.Format_Grayscale8)
        mean = float(_bytes_of(levels).mean()) / 255
        doubt = _doubt_near_ink(levels, picture.image)
        return Overlay(found.kind, _coloured(doubt), found.title, tr("mean {mean:.2f}", mean=mean))
    return Overlay(found.kind, _coloured(found.map), found.title, "")


def _doubt_near_ink(confidence: QImage, picture: QImage) -> QImage:
    """Where the engine was in doubt, on the drawing and close by.

    Over empty paper an engine has nothing to go by and is in doubt, which nobody has to look at.
    """
    small = picture.scaled(confidence.size(), mode=Qt.TransformationMode.SmoothTransformation)
    ink = ink_of_image(small)
    has_ink = np.array(ink.opacities, np.uint8)[ink.levels] > _LEAST_INK
    side = max(3, round(confidence.width() * _NEAR_SHARE))
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side))
    near = cv2.dilate(has_ink.astype(np.uint8), disc).astype(np.uint8, copy=False)
    return _grey((255 - _bytes_of(confidence)) * near)


def _grey(levels: NDArray[np.uint8]) -> QImage:
    """Levels as an image in memory of its own."""
    height, width = levels.shape
    packed = np.ascontiguousarray(levels)
    return QImage(packed.data, width, height, width, QImage.Format.Format_Grayscale8).copy()


def _bytes_of(grey: QImage) -> NDArray[np.uint8]:
    """The levels of a grey image: (H, W), not copied."""
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    return rows[:, : grey.width()]


def _coloured(levels: QImage) -> QImage:
    """A map in colour: clear at level 0."""
    indexed = levels.copy()  # the map itself stays grey
    indexed.reinterpretAsFormat(QImage.Format.Format_Indexed8)
    indexed.setColorTable(_colours())
    return indexed.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


@lru_cache(maxsize=1)
def _colours() -> list[int]:
    return [colour_of(level / 255) for level in range(256)]


def colour_of(strength: float) -> int:
    """The colour of something from 0, clear, to 1, the lightest; as Qt's ARGB number."""
    place = min(1.0, strength * _GAIN)
    red, green, blue = (
        round(np.interp(place * (len(_ANCHORS) - 1), range(len(_ANCHORS)), channel))
        for channel in zip(*_ANCHORS, strict=True)
    )
    return qRgba(red, green, blue, round(_MOST_OPAQUE * min(1.0, place * 1.5)))


class OverlayPainter:
    """Paints an overlay's layer in the picture's place, and its legend in the view's corner."""

    def __init__(self, painter: QPainter, transform: ViewTransform) -> None:
        self._painter = painter
        self._transform = transform

    def paint_layer(self, place: QRectF, layer: QImage | None) -> None:
        """Dim the picture and lay the map over it; the painter is in device pixels already."""
        self._painter.fillRect(place, theme.DIM)
        if layer is not None:
            self._painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            self._painter.drawImage(place, layer)

    def paint_legend(self, overlay: Overlay) -> None:
        """What the colours mean, in words at both ends of a bar."""
        painter, (width, height) = self._painter, _LEGEND_PX
        font = lettering.small_font(painter.font(), 12)
        texts = lettering.text_width(font, f"{overlay.title}   {overlay.remark}")
        width = max(width, texts + 2 * _INSET_PX)
        right, bottom = self._transform.view_width, self._transform.view_height
        box = QRectF(right - width - 10, bottom - height - 10, width, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.BADGE)
        draw_outline(painter, box, outline_pen(theme.OUTLINE, self._transform.pixel_ratio), 6)
        painter.setFont(font)
        inner = box.adjusted(_INSET_PX, 6, -_INSET_PX, -6)
        head = QRectF(inner.left(), inner.top(), inner.width(), 18)
        lettering.draw_text(painter, head, overlay.title, theme.TEXT, lettering.LEFT)
        lettering.draw_text(painter, head, overlay.remark, theme.MUTED, lettering.RIGHT)
        self._paint_scale(QRectF(inner.left(), inner.top() + 21, inner.width(), 9))
        foot = QRectF(inner.left(), inner.bottom() - 16, inner.width(), 16)
        start, end = _ENDS[overlay.kind]
        lettering.draw_text(painter, foot, tr(start), theme.MUTED, lettering.LEFT)
        lettering.draw_text(painter, foot, tr(end), theme.MUTED, lettering.RIGHT)

    def _paint_scale(self, bar: QRectF) -> None:
        gradient = QLinearGradient(bar.topLeft(), bar.topRight())
        for step in range(17):
            number = colour_of(step / 16 / _GAIN)
            colour = QColor.fromRgba(number)
            colour.setAlpha(qAlpha(number))
            gradient.setColorAt(step / 16, colour)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(gradient)
        self._painter.drawRoundedRect(bar, 3, 3)
