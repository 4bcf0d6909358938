"""Paints an overlay in the picture's place, and the legend to read it by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QLinearGradient, QPainter, QPen, qAlpha

from inbetweener.imaging.lines import LineFate
from inbetweener.session.review.overlays import OverlayKind
from inbetweener.ui.canvas.flow import ArrowPainter, paint_arrows, paint_wheel
from inbetweener.ui.canvas.leak_layer import WORDS as LEAK_WORDS
from inbetweener.ui.canvas.leak_layer import paint_sample
from inbetweener.ui.canvas.line_layer import WORDS, colours
from inbetweener.ui.canvas.overlay import GAIN, Overlay, colour_of
from inbetweener.ui.look import lettering, theme
from inbetweener.ui.look.crisp import draw_outline, outline_pen
from inbetweener.wording import mark, tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inbetweener.imaging.leak_map import LeakMark
    from inbetweener.ui.canvas.geometry import ViewTransform

_LEGEND_PX = 196.0
_WHEEL_PX = 60.0
_ROW_PX = 17.0
_STROKE_PX = 34.0
_INSET_PX = 12.0
_ENDS = {
    OverlayKind.CONFIDENCE: (mark("sure"), mark("in doubt")),
    OverlayKind.DIFFERENCE: (mark("same"), mark("different")),
    OverlayKind.FLOW: (mark("key before"), mark("key after")),
}


_ROWS: Mapping[OverlayKind, Mapping[LineFate, str] | Mapping[LeakMark, str]] = {
    OverlayKind.LINES: WORDS,
    OverlayKind.LEAKS: LEAK_WORDS,
}


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

    def paint_arrows(self, overlay: Overlay) -> None:
        """The motion as arrows, in logical pixels of the view."""
        if overlay.arrows is not None:
            ArrowPainter(self._painter, self._transform).paint(overlay.arrows)

    def paint_legend(self, overlay: Overlay) -> None:
        """What the colours mean, in words at both ends of a bar, or by a wheel."""
        has_wheel = overlay.kind is OverlayKind.FLOW_COLOURS and overlay.layer is not None
        ends = _ENDS.get(overlay.kind)
        rows = _rows(overlay)
        heights = {_WHEEL_PX + 18: has_wheel, _ROW_PX * len(rows) + 12: bool(rows), 41: ends}
        inner = self._paint_box(overlay, next((px for px, is_so in heights.items() if is_so), 9))
        if rows:
            for place, sample in enumerate(rows):
                top = inner.top() + 20 + place * _ROW_PX
                self._paint_row(sample, QRectF(inner.left(), top, inner.width(), _ROW_PX))
        elif has_wheel:
            wheel = QRectF(0, 0, _WHEEL_PX, _WHEEL_PX)
            wheel.moveCenter(QPointF(inner.center().x(), inner.bottom() - _WHEEL_PX / 2))
            paint_wheel(self._painter, wheel, self._transform)
        elif ends:
            self._paint_bar(overlay.kind, QRectF(inner.left(), inner.top() + 21, inner.width(), 9))
            foot = QRectF(inner.left(), inner.bottom() - 16, inner.width(), 16)
            lettering.draw_text(self._painter, foot, tr(ends[0]), theme.MUTED, lettering.LEFT)
            lettering.draw_text(self._painter, foot, tr(ends[1]), theme.MUTED, lettering.RIGHT)

    def _paint_box(self, overlay: Overlay, height: float) -> QRectF:
        """The legend's ground with its title; gives the room inside."""
        painter = self._painter
        font = lettering.small_font(painter.font(), 12)
        width = max(_LEGEND_PX, _widest_px(overlay, font) + 2 * _INSET_PX)
        right, bottom = self._transform.view_width, self._transform.view_height
        box = QRectF(right - width - 10, bottom - height - 31, width, height + 21)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.BADGE)
        draw_outline(painter, box, outline_pen(theme.OUTLINE, self._transform.pixel_ratio), 6)
        painter.setFont(font)
        inner = box.adjusted(_INSET_PX, 6, -_INSET_PX, -6)
        head = QRectF(inner.left(), inner.top(), inner.width(), 18)
        lettering.draw_text(painter, head, overlay.title, theme.TEXT, lettering.LEFT)
        lettering.draw_text(painter, head, overlay.remark, theme.MUTED, lettering.RIGHT)
        return inner

    def _paint_row(self, sample: LineFate | LeakMark, row: QRectF) -> None:
        """What is over the drawing, and what it means."""
        if isinstance(sample, LineFate):
            self._paint_stroke(sample, row)
        else:
            box = QRectF(row.left() + 1, row.top() + 3, _STROKE_PX - 12, _ROW_PX - 6)
            paint_sample(self._painter, sample, box)
        words = row.adjusted(_STROKE_PX, 0, 0, 0)
        said = tr(WORDS[sample]) if isinstance(sample, LineFate) else tr(LEAK_WORDS[sample])
        lettering.draw_text(self._painter, words, said, theme.TEXT, lettering.LEFT)

    def _paint_stroke(self, fate: LineFate, row: QRectF) -> None:
        width = 1.5 if fate is LineFate.KEPT else 3.0
        pen = QPen(colours()[fate], width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
        if fate is LineFate.LOST:
            pen.setDashPattern([1.4, 1.2])
        middle = row.center().y()
        self._painter.setPen(pen)
        self._painter.drawLine(
            QPointF(row.left(), middle), QPointF(row.left() + _STROKE_PX - 10, middle)
        )

    def _paint_bar(self, kind: OverlayKind, bar: QRectF) -> None:
        if kind is OverlayKind.FLOW:
            middle = bar.center().y()
            ends = QPointF(bar.left() + 4, middle), QPointF(bar.right() - 4, middle)
            paint_arrows(self._painter, [(ends[0], bar.center(), ends[1])])
        else:
            self._paint_scale(bar)

    def _paint_scale(self, bar: QRectF) -> None:
        gradient = QLinearGradient(bar.topLeft(), bar.topRight())
        for step in range(17):
            number = colour_of(step / 16 / GAIN)
            colour = QColor.fromRgba(number)
            colour.setAlpha(qAlpha(number))
            gradient.setColorAt(step / 16, colour)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(gradient)
        self._painter.drawRoundedRect(bar, 3, 3)


def _rows(overlay: Overlay) -> tuple[LineFate | LeakMark, ...]:
    """What the legend lists."""
    return tuple(_ROWS.get(overlay.kind, ())) if overlay.layer is not None else ()


def _widest_px(overlay: Overlay, font: QFont) -> float:
    """The room that the widest line of a legend's words takes; languages differ much in that."""
    lines = [
        f"{overlay.title}   {overlay.remark}",
        "   ".join(map(tr, _ENDS.get(overlay.kind, ()))),
    ]
    widths = [lettering.text_width(font, line) for line in lines]
    words = _ROWS.get(overlay.kind, {}) if overlay.layer is not None else {}
    widths += [_STROKE_PX + lettering.text_width(font, tr(word)) for word in words.values()]
    return max(widths)
