"""Paints pins: where points of key A are on key B, what is selected, and what is the matter."""

from __future__ import annotations

from math import atan2, cos, hypot, pi, sin
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from inbetweener.session.pin_marks import PinEnd
from inbetweener.ui import lettering, theme
from inbetweener.ui.crisp import draw_outline, outline_pen

if TYPE_CHECKING:
    from inbetweener.session.pin_marks import PinMark, PinMarks, Place
    from inbetweener.ui.canvas.geometry import ViewTransform

# Light on dark is seen on any picture, whatever the theme around it.
_DARK, _LIGHT = QColor(0, 0, 0, 170), QColor(255, 255, 255)
_SHADOW_PX, _LINE_PX = 4.5, 2.0
_NEAR_PX, _FAR_PX = 7.0, 5.0  # the end on the key on top is the larger
_ARROW_PX = 9.0
_SNAP_PX = 9.0
_LABEL_PX, _LABEL_DISTANCE_PX = 17.0, 19.0
_PILL_PX, _INSET_PX, _GLYPH_PX = 26.0, 10.0, 5.0
_SIGN_PX = 14.0


class PinsPainter:
    """Paints the pins of a gap with one painter, in logical pixels of the view."""

    def __init__(self, painter: QPainter, transform: ViewTransform) -> None:
        self._painter = painter
        self._transform = transform
        self._sheet = PinEnd.A

    def paint(self, marks: PinMarks) -> None:
        """All pins, the selected one over the others, and what there is to say."""
        painter = self._painter
        self._sheet = marks.sheet
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for pin in sorted(marks.pins, key=lambda each: each.selected is not None):
            self._paint_pin(pin)
        if marks.snap is not None:
            self._paint_snap(self._at(marks.snap))
        self._paint_names(marks)
        self._paint_hint(marks)
        painter.restore()

    def _at(self, place: Place) -> QPointF:
        return QPointF(*self._transform.to_view(place.x, place.y))

    # One pin

    def _paint_pin(self, pin: PinMark) -> None:
        a, b = self._at(pin.a), self._at(pin.b)
        self._paint_path(a, b, is_dashed=bool(pin.rival))
        for end, at in ((PinEnd.A, a), (PinEnd.B, b)):
            self._paint_end(pin, end, at)
        self._paint_number(pin, a, b)

    def _paint_path(self, a: QPointF, b: QPointF, *, is_dashed: bool) -> None:
        """From A to B, with an arrow head at B; a pin that is not obeyed has a broken line."""
        length = hypot(b.x() - a.x(), b.y() - a.y())
        if length < _NEAR_PX + _FAR_PX:
            return
        along = (b - a) / length
        line = QLineF(a + along * self._radius(PinEnd.A), b - along * self._radius(PinEnd.B))
        style = Qt.PenStyle.DashLine if is_dashed else Qt.PenStyle.SolidLine
        head = _arrow_head(line) if line.length() > 2 * _ARROW_PX else None
        for colour, width in ((_DARK, _SHADOW_PX), (_LIGHT, _LINE_PX)):
            self._painter.setPen(QPen(colour, width, style, Qt.PenCapStyle.FlatCap))
            self._painter.drawLine(line)
        if head is not None:
            self._painter.setPen(QPen(_DARK, 1.0))
            self._painter.setBrush(_LIGHT)
            self._painter.drawPolygon(head)

    def _radius(self, end: PinEnd) -> float:
        return _NEAR_PX if end is self._sheet else _FAR_PX

    def _paint_end(self, pin: PinMark, end: PinEnd, at: QPointF) -> None:
        """A circle on A, a square on B, open so that the drawing is seen; filled if selected."""
        is_selected, radius = pin.selected is end, self._radius(end)
        ring = theme.ACCENT if pin.selected is not None else _LIGHT
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((_DARK, _SHADOW_PX), (ring, _LINE_PX + is_selected)):
            self._painter.setPen(QPen(colour, width, j=Qt.PenJoinStyle.MiterJoin))
            _draw_shape(self._painter, end, at, radius)
        self._painter.setPen(QPen(_DARK, 1.0))
        self._painter.setBrush(theme.ACCENT if is_selected else _LIGHT)
        _draw_shape(self._painter, end, at, 3.5 if is_selected else 1.8)

    def _paint_number(self, pin: PinMark, a: QPointF, b: QPointF) -> None:
        """Beside the end on the key on top, away from the other; with a sign where it is wrong."""
        here, there = (a, b) if self._sheet is PinEnd.A else (b, a)
        away = here - there
        length = hypot(away.x(), away.y())
        side = away / length if length >= 1 else QPointF(0, -1)
        text = str(pin.number)
        is_chosen = pin.selected is not None
        font = lettering.small_font(self._painter.font(), 11, is_bold=True)
        width = max(_LABEL_PX, lettering.text_width(font, text) + 10)
        sign = _SIGN_PX + 3 if pin.rival else 0
        box = QRectF(0, 0, width + sign, _LABEL_PX)
        box.moveCenter(here + side * (_LABEL_DISTANCE_PX + sign / 2 * abs(side.x())))
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(theme.ACCENT if is_chosen else theme.BADGE)
        self._painter.drawRoundedRect(box, _LABEL_PX / 2, _LABEL_PX / 2)
        self._painter.setFont(font)
        ink = theme.ON_ACCENT if is_chosen else theme.TEXT
        lettering.draw_text(self._painter, box.adjusted(0, 0, -sign, 0), text, ink)
        if pin.rival:
            middle = QPointF(box.right() - _SIGN_PX / 2 - 4, box.center().y())
            paint_warning_sign(self._painter, middle, _SIGN_PX - 2)

    def _paint_snap(self, at: QPointF) -> None:
        """A diamond around the corner that a click would take."""
        steps = ((0, -_SNAP_PX), (_SNAP_PX, 0), (0, _SNAP_PX), (-_SNAP_PX, 0))
        diamond = QPolygonF([at + QPointF(*step) for step in steps])
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((_DARK, _SHADOW_PX), (_LIGHT, _LINE_PX)):
            self._painter.setPen(QPen(colour, width))
            self._painter.drawPolygon(diamond)

    # What there is to say

    def _paint_names(self, marks: PinMarks) -> None:
        """In the upper left corner: which shape is on which key; that on top is written bold."""
        x = _INSET_PX
        for end, name in zip(PinEnd, marks.names, strict=True):
            is_on_top = end is marks.sheet
            font = lettering.small_font(self._painter.font(), 12, is_bold=is_on_top)
            width = lettering.text_width(font, name) + 36
            box = QRectF(x, _INSET_PX, width, _PILL_PX)
            self._paint_pill(box, theme.ACCENT if is_on_top else theme.OUTLINE)
            self._painter.setPen(QPen(theme.TEXT, _LINE_PX))
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            glyph = QPointF(x + 15, box.center().y())
            _draw_shape(self._painter, end, glyph, _GLYPH_PX)
            self._painter.setFont(font)
            text = box.adjusted(26, 0, -10, 0)
            lettering.draw_text(self._painter, text, name, theme.TEXT, lettering.LEFT)
            x += width + 6

    def _paint_hint(self, marks: PinMarks) -> None:
        """In the lower left corner: what to do next, or what is the matter."""
        font = lettering.small_font(self._painter.font(), 12)
        sign = _SIGN_PX + 6 if marks.is_warning else 0
        width = lettering.text_width(font, marks.hint) + 24 + sign
        top = self._transform.view_height - _PILL_PX - _INSET_PX
        box = QRectF(_INSET_PX, top, width, _PILL_PX)
        self._paint_pill(box, theme.WARNING if marks.is_warning else theme.OUTLINE)
        if marks.is_warning:
            middle = QPointF(box.left() + 18, box.center().y())
            paint_warning_sign(self._painter, middle, _SIGN_PX)
        self._painter.setFont(font)
        lettering.draw_text(self._painter, box.adjusted(sign, 0, 0, 0), marks.hint, theme.TEXT)

    def _paint_pill(self, box: QRectF, edge: QColor) -> None:
        self._painter.setBrush(theme.BADGE)
        pen = outline_pen(edge, self._transform.pixel_ratio)
        draw_outline(self._painter, box, pen, _PILL_PX / 2)


def paint_warning_sign(painter: QPainter, middle: QPointF, size: float) -> None:
    """A triangle with an exclamation mark."""
    half = size / 2
    corners = (QPointF(0, -half), QPointF(half * 1.1, half * 0.9), QPointF(-half * 1.1, half * 0.9))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.WARNING)
    painter.drawPolygon(QPolygonF([middle + corner for corner in corners]))
    painter.setPen(QPen(QColor(0, 0, 0), max(1.4, size / 9), c=Qt.PenCapStyle.RoundCap))
    painter.drawLine(middle + QPointF(0, -half * 0.35), middle + QPointF(0, half * 0.25))
    painter.drawPoint(middle + QPointF(0, half * 0.62))


def _draw_shape(painter: QPainter, end: PinEnd, at: QPointF, radius: float) -> None:
    if end is PinEnd.A:
        painter.drawEllipse(at, radius, radius)
    else:
        side = radius * 0.9
        painter.drawRect(QRectF(at.x() - side, at.y() - side, 2 * side, 2 * side))


def _arrow_head(line: QLineF) -> QPolygonF:
    """A triangle at the end of a line."""
    tip, angle = line.p2(), atan2(-line.dy(), -line.dx())
    feet = [
        tip + QPointF(cos(angle + turn), sin(angle + turn)) * _ARROW_PX
        for turn in (-pi / 7, pi / 7)
    ]
    return QPolygonF([feet[0], tip, feet[1]])
