"""How pins are drawn: shapes, strokes and signs that are seen on any picture."""

from __future__ import annotations

from math import atan2, cos, pi, sin
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from inbetweener.core.pin import Depth, Fate
from inbetweener.session.pins.marks import PinEnd
from inbetweener.ui.look import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

# Light on dark is seen on any picture, whatever the theme around it.
DARK, LIGHT = QColor(0, 0, 0, 170), QColor(255, 255, 255)
SHADOW_PX, LINE_PX = 4.5, 2.0
ARROW_PX = 9.0
SIGN_PX = 14.0
REACH_PX = 10.0  # as far as a hand may miss
_MIDDLE_LIGHTNESS = 127


def halo_of(colour: QColor) -> QColor:
    """What a line of a colour lies on, to be seen on any picture: some accents are dark."""
    return DARK if colour.lightness() > _MIDDLE_LIGHTNESS else LIGHT


def draw_shape(painter: QPainter, end: PinEnd, at: QPointF, radius: float) -> None:
    """A circle on key A, a square on key B, a diamond on the path between."""
    if end is PinEnd.A:
        painter.drawEllipse(at, radius, radius)
    elif end is PinEnd.B:
        side = radius * 0.9
        painter.drawRect(QRectF(at.x() - side, at.y() - side, 2 * side, 2 * side))
    else:
        painter.drawPolygon(diamond(at, radius * 1.2))


def diamond(at: QPointF, radius: float) -> QPolygonF:
    """A square on its corner."""
    steps = ((0, -radius), (radius, 0), (0, radius), (-radius, 0))
    return QPolygonF([at + QPointF(*step) for step in steps])


def draw_stroke(
    painter: QPainter,
    points: Sequence[QPointF],
    *,
    is_closed: bool,
    colour: QColor,
    is_dashed: bool = False,
    width: float = LINE_PX,
) -> None:
    """A line or an outline on its halo, which is never dashed."""
    line = QPolygonF(points)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for ink, thick, style in (
        (halo_of(colour), width + SHADOW_PX - LINE_PX, Qt.PenStyle.SolidLine),
        (colour, width, Qt.PenStyle.DashLine if is_dashed else Qt.PenStyle.SolidLine),
    ):
        cap = Qt.PenCapStyle.FlatCap if is_dashed else Qt.PenCapStyle.RoundCap
        painter.setPen(QPen(ink, thick, style, cap, Qt.PenJoinStyle.RoundJoin))
        if is_closed:
            painter.drawPolygon(line)
        else:
            painter.drawPolyline(line)


def arrow_head(line: QLineF) -> QPolygonF:
    """A triangle at the end of a line."""
    tip, angle = line.p2(), atan2(-line.dy(), -line.dx())
    feet = [
        tip + QPointF(cos(angle + turn), sin(angle + turn)) * ARROW_PX for turn in (-pi / 7, pi / 7)
    ]
    return QPolygonF([feet[0], tip, feet[1]])


def draw_fate(painter: QPainter, fate: Fate, at: QPointF, half: float, ink: QColor) -> None:
    """A sign of what becomes of a part: plus, minus, or two bars for what stays."""
    painter.setPen(QPen(ink, 2.0, c=Qt.PenCapStyle.FlatCap))
    rows = {Fate.STAYS: (-0.45, 0.45), Fate.APPEARS: (0.0,), Fate.VANISHES: (0.0,)}
    for share in rows.get(fate, ()):
        y = at.y() + share * half
        painter.drawLine(QPointF(at.x() - half, y), QPointF(at.x() + half, y))
    if fate is Fate.APPEARS:
        painter.drawLine(at - QPointF(0, half), at + QPointF(0, half))


def draw_behind(painter: QPainter, at: QPointF, half: float, ink: QColor) -> None:
    """Two sheets, the one behind filled: a part that passes behind the others."""
    painter.setPen(QPen(ink, 1.3))
    painter.setBrush(ink)
    painter.drawRect(QRectF(at.x() - half, at.y() - half, 1.2 * half, 1.2 * half))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(QRectF(at.x() - 0.3 * half, at.y() - 0.3 * half, 1.3 * half, 1.3 * half))


def draw_ladder(painter: QPainter, at: QPointF, half: float, ink: QColor) -> None:
    """A small timing chart: a part with a spacing of its own."""
    painter.setPen(QPen(ink, 1.3))
    painter.drawLine(at - QPointF(0, half), at + QPointF(0, half))
    for share in (-1.0, -0.5, 0.1, 1.0):
        y = at.y() + share * half
        painter.drawLine(QPointF(at.x() - 0.7 * half, y), QPointF(at.x() + 0.7 * half, y))


def paint_warning_sign(painter: QPainter, middle: QPointF, size: float) -> None:
    """A triangle with an exclamation mark."""
    half = size / 2
    corners = (QPointF(0, -half), QPointF(half * 1.1, half * 0.9), QPointF(-half * 1.1, half * 0.9))
    painter.setPen(QPen(QColor(0, 0, 0), 0.8))  # it may lie on what is of its own colour
    painter.setBrush(theme.WARNING)
    painter.drawPolygon(QPolygonF([middle + corner for corner in corners]))
    painter.setPen(QPen(QColor(0, 0, 0), max(1.4, size / 9), c=Qt.PenCapStyle.RoundCap))
    painter.drawLine(middle + QPointF(0, -half * 0.35), middle + QPointF(0, half * 0.25))
    painter.drawPoint(middle + QPointF(0, half * 0.62))


def signs_of(fate: Fate, depth: Depth, *, has_chart: bool) -> tuple[str, ...]:
    """Which signs stand beside the number of a pin, from left to right."""
    found = []
    if fate is not Fate.MOVES:
        found.append("fate")
    if depth is Depth.BEHIND:
        found.append("behind")
    if has_chart:
        found.append("chart")
    return tuple(found)


def filled(path: Sequence[QPointF]) -> QPainterPath:
    """An outline to be filled."""
    shape = QPainterPath()
    shape.addPolygon(QPolygonF(path))
    shape.closeSubpath()
    return shape
