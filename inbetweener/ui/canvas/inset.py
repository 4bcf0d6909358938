"""A small picture in a corner of the canvas: the inbetween, while the keys have its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from inbetweener.ui.look import lettering, theme

if TYPE_CHECKING:
    from inbetweener.session.pins.marks import Inset
    from inbetweener.ui.canvas.geometry import ViewTransform

_MARGIN_PX, _CAPTION_PX = 10.0, 22.0
_SHARE, _LEAST_PX, _MOST_PX = 0.28, 140.0, 460.0
_MOST_HEIGHT_SHARE = 0.42


class InsetLayer:
    """Paints an inset at the right, below or, where the pointer wants to be there, above."""

    def __init__(self) -> None:
        self._is_above = False
        self._small: tuple[object, QImage] | None = None

    def keep_away(self, transform: ViewTransform, x: float, y: float) -> bool:
        """Go to the other corner if the pointer has come to this one; whether it did."""
        if not self.box(transform).contains(x, y):
            return False
        self._is_above = not self._is_above
        return True

    def box(self, transform: ViewTransform) -> QRectF:
        """Where it lies, with its caption, in logical pixels of the view."""
        width = min(_MOST_PX, max(_LEAST_PX, _SHARE * transform.view_width))
        shape = max(1, transform.picture_width), max(1, transform.picture_height)
        height = width * shape[1] / shape[0]
        most = _MOST_HEIGHT_SHARE * transform.view_height
        if height > most:
            width, height = most * shape[0] / shape[1], most
        width, height = float(round(width)), float(round(height)) + _CAPTION_PX
        left = transform.view_width - width - _MARGIN_PX
        below = transform.view_height - height - _MARGIN_PX
        return QRectF(left, _MARGIN_PX if self._is_above else below, width, height)

    def paint(
        self,
        painter: QPainter,
        transform: ViewTransform,
        inset: Inset,
        background: QColor | None,
    ) -> None:
        """The picture as it is seen in the view, mirrored or not, and its caption.

        Args:
            painter: of the view.
            transform: how the picture lies there.
            inset: what is shown.
            background: what cels lie on, None for a checkerboard, which is white here.
        """
        box = self.box(transform)
        if inset.image is None:  # the words alone
            box.setTop(box.bottom() - _CAPTION_PX)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(box, theme.CANVAS)
        picture = box.adjusted(0, 0, 0, -_CAPTION_PX)
        if inset.image is not None:
            painter.fillRect(picture, background or QColor("white"))
            self._paint_image(painter, transform, picture, inset.image)
        self._paint_caption(painter, box, inset)
        style = Qt.PenStyle.DashLine if inset.is_preview else Qt.PenStyle.SolidLine
        painter.setPen(QPen(theme.ACCENT if inset.is_preview else theme.OUTLINE, 1.5, style))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)
        painter.restore()

    def _paint_image(
        self, painter: QPainter, transform: ViewTransform, place: QRectF, image: QImage
    ) -> None:
        size = (place.size() * transform.pixel_ratio).toSize()
        painter.save()
        painter.setClipRect(place)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.translate(place.center())
        painter.scale(-1 if transform.is_mirrored else 1, 1)
        painter.translate(-place.center())
        painter.drawImage(place, self._reduced(image, size))
        painter.restore()

    def _reduced(self, image: QImage, size: QSize) -> QImage:
        """The image as small as it is shown, made once."""
        key = image.cacheKey(), size.width(), size.height()
        if self._small is None or self._small[0] != key:
            keeps, smooth = (
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            self._small = key, image.scaled(size, keeps, smooth)
        return self._small[1]

    @staticmethod
    def _paint_caption(painter: QPainter, box: QRectF, inset: Inset) -> None:
        strip = QRectF(box.left(), box.bottom() - _CAPTION_PX, box.width(), _CAPTION_PX)
        font = lettering.small_font(painter.font(), 11)
        painter.setFont(font)
        text = lettering.shortened(font, inset.caption, strip.width() - 16)
        lettering.draw_text(painter, strip, text, theme.TEXT)
