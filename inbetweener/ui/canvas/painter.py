"""Paints the canvas: ground, paper, picture, ghosts, and what is said over them."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen

from inbetweener.ui import lettering, theme
from inbetweener.ui.canvas.picture import Picture, reduced
from inbetweener.ui.crisp import draw_outline, outline_pen

if TYPE_CHECKING:
    from inbetweener.ui.canvas.geometry import ViewTransform
    from inbetweener.ui.canvas.onion import OnionSkin

# Above this single pixels are looked at, and must not be smeared.
SMOOTH_UP_TO_ZOOM = 2.0
_CHECKS = (QColor("#e6e6e6"), QColor("#d8d8d8"))
_CHECK_PX = 8
_VEIL = QColor(23, 24, 27, 238)
_BADGE_GROUND = QColor(34, 36, 42, 235)


class CanvasPainter:
    """Paints one view of a picture with one painter."""

    def __init__(self, painter: QPainter, transform: ViewTransform) -> None:
        self._painter = painter
        self._transform = transform
        self._ratio = transform.pixel_ratio

    def paint_ground(self) -> None:
        """What lies around the picture."""
        view = QRectF(0, 0, self._transform.view_width, self._transform.view_height)
        self._painter.fillRect(view, theme.CANVAS)

    def paint_picture(self, picture: Picture, onion: OnionSkin, background: QColor | None) -> None:
        """The picture and its ghosts: under a cel, multiplied onto a picture on paper."""
        painter = self._painter
        painter.save()
        painter.scale(1 / self._ratio, 1 / self._ratio)  # from here on in device pixels
        place = self._place_of(picture.image)
        if picture.is_opaque:
            self._draw_image(place, picture.image)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
            self._draw_ghosts(place, onion)
        else:
            self._draw_paper(place, background)
            self._draw_ghosts(place, onion)
            self._draw_image(place, picture.image)
        painter.restore()

    def _place_of(self, image: QImage) -> QRectF:
        """Where the picture stands, in device pixels; all edges on whole ones."""
        left, top = self._transform.origin
        zoom = self._transform.zoom
        width, height = round(image.width() * zoom), round(image.height() * zoom)
        return QRectF(
            round(left * self._ratio), round(top * self._ratio), max(1, width), max(1, height)
        )

    def _draw_image(self, place: QRectF, image: QImage) -> None:
        zoom = self._transform.zoom
        is_smooth = zoom <= SMOOTH_UP_TO_ZOOM
        self._painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, is_smooth)
        self._painter.drawImage(place, reduced(image, zoom))

    def _draw_paper(self, place: QRectF, background: QColor | None) -> None:
        if background is not None:
            self._painter.fillRect(place, background)
            return
        self._painter.setBrushOrigin(place.topLeft())
        self._painter.fillRect(place, QBrush(_checks(max(1, round(_CHECK_PX * self._ratio)))))

    def _draw_ghosts(self, place: QRectF, onion: OnionSkin) -> None:
        if onion.is_empty:
            return
        width = round(self._transform.view_width * self._ratio)
        height = round(self._transform.view_height * self._ratio)
        layer = onion.layer(width, height, place, self._transform.zoom)
        self._painter.drawImage(0, 0, layer)

    def paint_veil(self) -> None:
        """Dims the picture behind a message."""
        view = QRectF(0, 0, self._transform.view_width, self._transform.view_height)
        self._painter.fillRect(view, _VEIL)

    def paint_badge(self, text: str) -> None:
        """A small badge above the picture's lower edge: what is shown stands in for another."""
        font = lettering.small_font(self._painter.font(), 12)
        width, height = lettering.text_width(font, text) + 24, 24.0
        x = round(self._transform.view_width / 2 - width / 2)
        bottom = self._transform.to_view(0, self._transform.picture_height)[1]
        y = round(min(self._transform.view_height, bottom) - height - 12)
        box = QRectF(x, y, width, height)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setBrush(_BADGE_GROUND)
        draw_outline(self._painter, box, outline_pen(theme.ACCENT, self._ratio), height / 2)
        self._painter.setFont(font)
        lettering.draw_text(self._painter, box, text, theme.TEXT)

    def paint_drop_offer(self) -> None:
        """A dashed frame: let go here, and it is opened."""
        view = QRectF(0, 0, self._transform.view_width, self._transform.view_height)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setBrush(QColor(245, 168, 90, 36))
        pen = QPen(theme.ACCENT, 3, Qt.PenStyle.DashLine)
        draw_outline(self._painter, view.adjusted(8, 8, -8, -8), pen, 8)
        self._painter.setFont(lettering.small_font(self._painter.font(), 15, is_bold=True))
        text = "Drop to open"
        width = lettering.text_width(self._painter.font(), text) + 40
        pill = QRectF(view.center().x() - width / 2, view.height() - 76, width, 36)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(theme.ACCENT)
        self._painter.drawRoundedRect(pill, 18, 18)
        lettering.draw_text(self._painter, pill, text, theme.ON_ACCENT)


@lru_cache(maxsize=8)
def _checks(size: int) -> QImage:
    """Two by two squares to be repeated."""
    tile = QImage(2 * size, 2 * size, QImage.Format.Format_RGB32)
    tile.fill(_CHECKS[0])
    painter = QPainter(tile)
    painter.fillRect(size, 0, size, size, _CHECKS[1])
    painter.fillRect(0, size, size, size, _CHECKS[1])
    painter.end()
    return tile
