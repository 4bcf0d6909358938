"""The signs of the review: each standing has its own shape, none is told by colour alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPen, QPolygonF

from inbetweener.core.review import Standing
from inbetweener.ui.look import theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPainter


def draw_review_mark(
    painter: QPainter, centre: QPointF, standing: Standing, size_px: float = 14.0
) -> None:
    """Draw the sign of a standing: a filled shape with a sign in it.

    A disc with a tick is accepted, an octagon with a cross rejected, a triangle with a stroke needs
    the hand, a rhombus with a question is changed since, a square with a pencil is drawn by hand;
    an empty ring is unreviewed.
    """
    painter.save()
    painter.translate(centre)
    painter.scale(size_px / 14, size_px / 14)
    colour = theme.STANDING_COLOURS[standing]
    if standing is Standing.UNREVIEWED:
        painter.setPen(QPen(colour, 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(0, 0), 5, 5)
        painter.restore()
        return
    painter.setPen(QPen(theme.SIGN, 1.0))
    painter.setBrush(colour)
    painter.drawPath(_GROUNDS[standing]())
    pen = QPen(theme.SIGN, 1.8)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(_SIGNS[standing]())
    painter.restore()


def _polygon(*corners: tuple[float, float]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
    path.closeSubpath()
    return path


def _strokes(*strokes: tuple[tuple[float, float], ...]) -> QPainterPath:
    path = QPainterPath()
    for stroke in strokes:
        path.moveTo(*stroke[0])
        for point in stroke[1:]:
            path.lineTo(*point)
    return path


def _disc() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(0, 0), 6.5, 6.5)
    return path


def _octagon() -> QPainterPath:
    near, far = 2.7, 6.5
    return _polygon(
        *((-near, -far), (near, -far), (far, -near), (far, near)),
        *((near, far), (-near, far), (-far, near), (-far, -near)),
    )


def _square() -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(-6, -6, 12, 12), 2.5, 2.5)
    return path


def _question() -> QPainterPath:
    path = QPainterPath()
    path.moveTo(-1.9, -1.9)
    path.cubicTo(-1.9, -4.6, 2.3, -4.4, 2.0, -1.9)
    path.cubicTo(1.8, -0.6, 0.0, -0.6, 0.0, 1.2)
    path.moveTo(0, 3.5)
    path.lineTo(0, 3.6)
    return path


_GROUNDS: dict[Standing, Callable[[], QPainterPath]] = {
    Standing.ACCEPTED: _disc,
    Standing.REJECTED: _octagon,
    Standing.NEEDS_HAND: lambda: _polygon((0, -7), (7.2, 6), (-7.2, 6)),
    Standing.CHANGED: lambda: _polygon((0, -7.4), (7.4, 0), (0, 7.4), (-7.4, 0)),
    Standing.BY_HAND: _square,
}
_SIGNS: dict[Standing, Callable[[], QPainterPath]] = {
    Standing.ACCEPTED: lambda: _strokes(((-3, 0.3), (-0.9, 2.5), (3.1, -2.4))),
    Standing.REJECTED: lambda: _strokes(((-2.6, -2.6), (2.6, 2.6)), ((2.6, -2.6), (-2.6, 2.6))),
    Standing.NEEDS_HAND: lambda: _strokes(((0, -2.6), (0, 1.4)), ((0, 3.9), (0, 4.0))),
    Standing.CHANGED: _question,
    Standing.BY_HAND: lambda: _strokes(
        ((-3.2, 3.2), (-2.6, 0.9), (2, -3.4), (3.4, -2)), ((3.4, -2), (-0.9, 2.6), (-3.2, 3.2))
    ),
}
