"""The signs of the timeline, drawn as shapes: they need no font and differ without colour."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPen, QPolygonF

from inbetweener.core.drawing import Role
from inbetweener.session.rendering.cell_states import CellState

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPainter


# How high a bar stands for a state where there is no room for its sign: how far a drawing has come,
# and failure over everything.
STATE_LEVELS = {
    CellState.NOT_RENDERED: 0.2,
    CellState.QUEUED: 0.36,
    CellState.RENDERING: 0.52,
    CellState.STALE: 0.68,
    CellState.READY: 0.84,
    CellState.FAILED: 1.0,
}


def draw_role_mark(
    painter: QPainter, centre: QPointF, role: Role, colour: QColor, size_px: float = 10.0
) -> None:
    """A circle in a circle for a key, a triangle for a breakdown."""
    painter.save()
    painter.translate(centre)
    painter.scale(size_px / 10, size_px / 10)
    painter.setPen(QPen(colour, 1.3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if role is Role.BREAKDOWN:
        painter.drawPolygon(QPolygonF([QPointF(0, -4.5), QPointF(5, 4), QPointF(-5, 4)]))
    else:
        painter.drawEllipse(QPointF(0, 0), 4.5, 4.5)
        painter.setBrush(colour)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(QPointF(0, 0), 2.2, 2.2)
    painter.restore()


def draw_state_mark(
    painter: QPainter, centre: QPointF, state: CellState, colour: QColor, size_px: float = 12.0
) -> None:
    """The sign of a state: each is another shape."""
    painter.save()
    painter.translate(centre)
    painter.scale(size_px / 12, size_px / 12)
    pen = QPen(colour, 1.6)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    is_filled = state in _FILLED
    painter.setPen(Qt.PenStyle.NoPen if is_filled else pen)
    painter.setBrush(colour if is_filled else Qt.BrushStyle.NoBrush)
    painter.drawPath(_path_of(state))
    if state is CellState.RENDERING:
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(0, 0), 4.6, 4.6)
    painter.restore()


_FILLED = (CellState.QUEUED, CellState.RENDERING)


@lru_cache(maxsize=16)
def _path_of(state: CellState) -> QPainterPath:
    path = QPainterPath()
    _DRAWN[state](path)
    return path


def _ring(path: QPainterPath) -> None:
    path.addEllipse(QPointF(0, 0), 4.6, 4.6)


def _three_dots(path: QPainterPath) -> None:
    for x in (-4.5, 0.0, 4.5):
        path.addEllipse(QPointF(x, 0), 1.5, 1.5)


def _half_disc(path: QPainterPath) -> None:
    path.moveTo(0, 0)
    path.arcTo(QRectF(-4.6, -4.6, 9.2, 9.2), 90, -180)
    path.closeSubpath()


def _tick(path: QPainterPath) -> None:
    path.moveTo(-4.5, 0.5)
    path.lineTo(-1.3, 3.7)
    path.lineTo(4.7, -3.7)


def _round_arrow(path: QPainterPath) -> None:
    path.arcMoveTo(QRectF(-4.6, -4.6, 9.2, 9.2), 60)
    path.arcTo(QRectF(-4.6, -4.6, 9.2, 9.2), 60, 280)
    path.moveTo(-1.4, -5.8)
    path.lineTo(2.3, -4.0)
    path.lineTo(1.2, -0.2)


def _cross(path: QPainterPath) -> None:
    path.moveTo(-3.8, -3.8)
    path.lineTo(3.8, 3.8)
    path.moveTo(3.8, -3.8)
    path.lineTo(-3.8, 3.8)


_DRAWN = {
    CellState.NOT_RENDERED: _ring,
    CellState.QUEUED: _three_dots,
    CellState.RENDERING: _half_disc,
    CellState.READY: _tick,
    CellState.STALE: _round_arrow,
    CellState.FAILED: _cross,
}


def draw_cut_mark(painter: QPainter, x: float, top: float, height: float, colour: QColor) -> None:
    """Two slashes, as a cut is marked on an exposure sheet."""
    painter.setPen(QPen(colour, 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    lean = height * 0.22
    for shift in (-2.5, 2.5):
        painter.drawLine(QPointF(x + shift - lean, top + height), QPointF(x + shift + lean, top))


def draw_hold_line(painter: QPainter, left: float, right: float, y: float, colour: QColor) -> None:
    """The line of a hold with its end stop."""
    if right - left < 4:
        return
    painter.setPen(QPen(colour, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.drawLine(QPointF(left, y), QPointF(right, y))
    painter.drawLine(QPointF(right, y - 5), QPointF(right, y + 5))
