"""Paints a thumbnail into a cell: in the middle, on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QColor, QPixmap

from inbetweener.ui.look.crisp import crisp_rect, device_pixel_ratio

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QPainter

NARROWEST_THUMBNAIL_PX = 20.0
LOWEST_THUMBNAIL_PX = 16.0
# A drawing on ones would else be too small to be told from its neighbours: at most so much larger
# than the whole picture would be, its sides cut off alike in all cells.
MOST_CROPPED = 1.6
_PAPER = QColor("#f4f3f0")


def paint_thumbnail(
    painter: QPainter, thumbnail: QPixmap | QImage, room: QRectF, opacity: float = 1.0
) -> None:
    """Paint a thumbnail as large as it fits into some room, a wide one in a narrow cell cropped.

    Args:
        painter: the open painter.
        thumbnail: the picture, not empty.
        room: where it may go.
        opacity: of picture and paper, for one that is out of date.
    """
    size = thumbnail.deviceIndependentSize()
    scale, shown = _scale_and_part(size, room)
    place = _placed(shown, scale, room, device_pixel_ratio(painter))
    ratio = thumbnail.devicePixelRatio()
    part = QRectF(shown.topLeft() * ratio, shown.size() * ratio)
    painter.setOpacity(opacity)
    painter.fillRect(place, _PAPER)
    if isinstance(thumbnail, QPixmap):
        painter.drawPixmap(place, thumbnail, part)
    else:
        painter.drawImage(place, thumbnail, part)
    painter.setOpacity(1.0)


def _scale_and_part(size: QSizeF, room: QRectF) -> tuple[float, QRectF]:
    """How large a picture is shown, and which part of it, around its middle."""
    whole = min(room.width() / size.width(), room.height() / size.height())
    filled = max(room.width() / size.width(), room.height() / size.height())
    scale = min(filled, whole * MOST_CROPPED)
    width = min(size.width(), room.width() / scale)
    height = min(size.height(), room.height() / scale)
    left, top = (size.width() - width) / 2, (size.height() - height) / 2
    return scale, QRectF(left, top, width, height)


def _placed(part: QRectF, scale: float, room: QRectF, ratio: float) -> QRectF:
    width, height = part.width() * scale, part.height() * scale
    left, top = room.center().x() - width / 2, room.center().y() - height / 2
    return crisp_rect(left, top, width, height, ratio)
