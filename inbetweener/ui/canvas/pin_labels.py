"""What is written over pins: their numbers, which key is which, and what to do next."""

from __future__ import annotations

from math import hypot
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from inbetweener.session.pins.marks import ENDS
from inbetweener.ui.canvas.pin_looks import (
    LINE_PX,
    SIGN_PX,
    draw_behind,
    draw_fate,
    draw_ladder,
    draw_shape,
    paint_warning_sign,
    signs_of,
)
from inbetweener.ui.look import lettering, theme
from inbetweener.ui.look.crisp import draw_outline, outline_pen

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from inbetweener.session.pins.marks import PinMark, PinMarks
    from inbetweener.ui.canvas.geometry import ViewTransform

_LABEL_PX, _LABEL_DISTANCE_PX = 17.0, 19.0
_PILL_PX, _INSET_PX, _GLYPH_PX = 26.0, 10.0, 5.0
_FACT_PX, _FACT_HALF_PX = 13.0, 4.0


class PinLabels:
    """Writes with one painter, in logical pixels of the view."""

    def __init__(self, painter: QPainter, transform: ViewTransform) -> None:
        self._painter = painter
        self._transform = transform

    def paint_number(self, pin: PinMark, here: QPointF, there: QPointF) -> None:
        """Beside one end of a pin, away from the other; with signs of what it says besides."""
        away = here - there
        length = hypot(away.x(), away.y())
        side = away / length if length >= 1 else QPointF(0, -1)
        text, is_chosen = str(pin.number), pin.selected is not None
        font = lettering.small_font(self._painter.font(), 11, is_bold=True)
        facts = signs_of(pin.fate, pin.depth, has_chart=pin.has_chart)
        number_px = max(_LABEL_PX, lettering.text_width(font, text) + 10)
        more_px = len(facts) * _FACT_PX + (SIGN_PX + 3 if pin.rival else 0)
        box = QRectF(0, 0, number_px + more_px, _LABEL_PX)
        box.moveCenter(here + side * (_LABEL_DISTANCE_PX + more_px / 2 * abs(side.x())))
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(theme.ACCENT if is_chosen else theme.BADGE)
        self._painter.drawRoundedRect(box, _LABEL_PX / 2, _LABEL_PX / 2)
        self._painter.setFont(font)
        ink = theme.ON_ACCENT if is_chosen else theme.TEXT
        lettering.draw_text(self._painter, box.adjusted(0, 0, -more_px, 0), text, ink)
        self._paint_facts(pin, facts, box.left() + number_px, box.center().y(), ink)
        if pin.rival:
            middle = QPointF(box.right() - SIGN_PX / 2 - 4, box.center().y())
            paint_warning_sign(self._painter, middle, SIGN_PX - 2)

    def _paint_facts(
        self, pin: PinMark, facts: tuple[str, ...], left: float, y: float, ink: QColor
    ) -> None:
        for number, fact in enumerate(facts):
            at = QPointF(left + number * _FACT_PX + _FACT_HALF_PX - 1, y)
            if fact == "fate":
                draw_fate(self._painter, pin.fate, at, _FACT_HALF_PX, ink)
            elif fact == "behind":
                draw_behind(self._painter, at, _FACT_HALF_PX, ink)
            else:
                draw_ladder(self._painter, at, _FACT_HALF_PX + 1, ink)

    def paint_names(self, marks: PinMarks) -> None:
        """Above the hint: which shape is on which key; that on top is written bold."""
        x = _INSET_PX
        top = self._transform.view_height - 2 * _PILL_PX - _INSET_PX - 6
        for end, name in zip(ENDS, marks.names, strict=True):
            is_on_top = end is marks.sheet
            font = lettering.small_font(self._painter.font(), 12, is_bold=is_on_top)
            width = lettering.text_width(font, name) + 36
            box = QRectF(x, top, width, _PILL_PX)
            self._paint_pill(box, theme.ACCENT if is_on_top else theme.OUTLINE)
            self._painter.setPen(QPen(theme.TEXT, LINE_PX))
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            glyph = QPointF(x + 15, box.center().y())
            draw_shape(self._painter, end, glyph, _GLYPH_PX)
            self._painter.setFont(font)
            text = box.adjusted(26, 0, -10, 0)
            lettering.draw_text(self._painter, text, name, theme.TEXT, lettering.LEFT)
            x += width + 6

    def paint_hint(self, marks: PinMarks) -> None:
        """In the lower left corner: what to do next, or what is the matter."""
        font = lettering.small_font(self._painter.font(), 12)
        sign = SIGN_PX + 6 if marks.is_warning else 0
        width = lettering.text_width(font, marks.hint) + 24 + sign
        top = self._transform.view_height - _PILL_PX - _INSET_PX
        box = QRectF(_INSET_PX, top, width, _PILL_PX)
        self._paint_pill(box, theme.WARNING if marks.is_warning else theme.OUTLINE)
        if marks.is_warning:
            middle = QPointF(box.left() + 18, box.center().y())
            paint_warning_sign(self._painter, middle, SIGN_PX)
        self._painter.setFont(font)
        lettering.draw_text(self._painter, box.adjusted(sign, 0, 0, 0), marks.hint, theme.TEXT)

    def _paint_pill(self, box: QRectF, edge: QColor) -> None:
        self._painter.setBrush(theme.BADGE)
        pen = outline_pen(edge, self._transform.pixel_ratio)
        draw_outline(self._painter, box, pen, _PILL_PX / 2)
