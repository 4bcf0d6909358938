"""Paints how an inbetween stands in the review on its cell of the timeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

from inbetweener.ui import theme
from inbetweener.ui.review_marks import draw_review_mark

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from inbetweener.core.review import Standing

_SIZE_PX = 15.0
_NARROWEST_PX = 11.0
_STRIPE_PX = 3.0


def paint_review(painter: QPainter, tile: QRectF, standing: Standing) -> None:
    """Paint the sign in the upper right corner; a stripe where the cell is too narrow for it."""
    if tile.width() < _NARROWEST_PX:
        stripe = QRectF(tile.left(), tile.top(), tile.width(), _STRIPE_PX)
        painter.fillRect(stripe, theme.STANDING_COLOURS[standing])
        return
    size = min(_SIZE_PX, tile.width() - 2)
    inset = min(size / 2 + 3, tile.width() / 2)
    centre = QPointF(tile.right() - inset, tile.top() + size / 2 + 3)
    draw_review_mark(painter, centre, standing, size)
