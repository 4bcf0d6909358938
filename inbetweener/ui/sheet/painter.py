"""Paints rows of an exposure sheet, in the inks of the screen or of paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from inbetweener.ui.look import lettering, theme
from inbetweener.ui.sheet.rows import Mark, SheetStyle, seconds_text
from inbetweener.ui.sheet.sound_column import paint_sound

if TYPE_CHECKING:
    from inbetweener.ui.sheet.geometry import SheetGeometry
    from inbetweener.ui.sheet.rows import SheetContents, SheetRow

_SMALL_PX = 11
_TICK_FRAMES = 6


@dataclass(frozen=True, slots=True)
class SheetInks:
    """The colours of a sheet.

    Attributes:
        ground: of every row.
        band: of every other second.
        line: between rows.
        strong: between seconds and columns.
        text: of drawings.
        muted: of numbers and notes.
        key: of keys and breakdowns.
        cut: of cuts.
    """

    ground: QColor
    band: QColor
    line: QColor
    strong: QColor
    text: QColor
    muted: QColor
    key: QColor
    cut: QColor


PAPER = SheetInks(
    *map(QColor, ("#ffffff", "#f3f3f1", "#c9c9c5", "#5c5c58")),
    *map(QColor, ("#111111", "#55554f", "#111111", "#b3261e")),
)


def screen_inks() -> SheetInks:
    """Those of the theme in use."""
    return SheetInks(
        theme.BACKGROUND,
        theme.SHEET_BAND,
        theme.SHEET_LINE,
        theme.SHEET_STRONG,
        theme.TEXT,
        theme.MUTED,
        theme.ACCENT,
        theme.PLAYHEAD,
    )


class SheetPainter:
    """Paints one strip with one painter, whose origin is the strip's upper left corner."""

    def __init__(
        self,
        painter: QPainter,
        contents: SheetContents,
        geometry: SheetGeometry,
        style: SheetStyle,
        inks: SheetInks | None = None,
    ) -> None:
        self._painter = painter
        self._contents = contents
        self._geometry = geometry
        self._style = style
        self._inks = inks or screen_inks()
        self._font = lettering.small_font(painter.font(), _SMALL_PX)
        self._bold = lettering.small_font(painter.font(), _SMALL_PX, is_bold=True)

    def paint(self, first: int, end: int) -> None:
        """Paint the rows of the frames [first, end)."""
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rows = self._contents.rows(first, end)
        for row in rows:
            self._paint_ground(row)
        for row in rows:
            self._paint_frame(row)
            self._paint_mark(row)
            self._paint_note(row)
        if self._geometry.sound_px and self._contents.sound is not None:
            ink = self._inks.muted
            paint_sound(self._painter, self._contents.sound, self._geometry, (first, end), ink)
        self._paint_columns(first, end)

    def _box(self, row: SheetRow, left: float, width: float) -> QRectF:
        top = self._geometry.top_of(row.frame)
        return QRectF(left, top, width, self._geometry.row_px)

    def _paint_ground(self, row: SheetRow) -> None:
        inks, second = self._inks, self._contents.band_frames
        box = self._box(row, 0, self._geometry.width_px)
        is_odd = (row.frame // second) % 2 == 1
        self._painter.fillRect(box, inks.band if is_odd else inks.ground)
        closes = row.frame + 1
        is_strong = closes % second == 0
        is_tick = closes % _TICK_FRAMES == 0 and self._style is SheetStyle.JAPANESE
        line = inks.strong if is_strong else inks.muted if is_tick else inks.line
        self._painter.setPen(QPen(line, 1.4 if is_strong else 0.7))
        self._painter.drawLine(box.bottomLeft(), box.bottomRight())
        if row.is_cut:
            self._painter.setPen(QPen(inks.cut, 2.4))
            self._painter.drawLine(box.bottomLeft(), box.bottomRight())

    def _paint_frame(self, row: SheetRow) -> None:
        """Western sheets number every frame, Japanese ones every other and the seconds."""
        column, second = self._geometry.frames, self._contents.band_frames
        box = self._box(row, column.left, column.width - 7)
        closes_second = (row.frame + 1) % second == 0
        self._painter.setFont(self._bold if closes_second else self._font)
        text = str(row.number)
        if self._style is SheetStyle.JAPANESE:
            if closes_second:
                text = seconds_text(row.frame + 1, second)
            elif row.frame % 2 == 0:
                return
        ink = self._inks.text if closes_second else self._inks.muted
        lettering.draw_text(self._painter, box, text, ink, lettering.RIGHT)

    def _paint_mark(self, row: SheetRow) -> None:
        column = self._geometry.drawings
        box = self._box(row, column.left, column.width)
        middle = box.center()
        if row.mark in (Mark.HOLD, Mark.HOLD_END):
            self._paint_hold(row, box)
        elif row.mark is Mark.INBETWEEN:
            self._paint_inbetween(row, middle)
        elif row.mark is Mark.BLANK:
            self._paint_cross(middle)
        else:
            self._paint_key(row, middle)

    def _paint_hold(self, row: SheetRow, box: QRectF) -> None:
        middle = box.center()
        bottom = box.bottom() - (4 if row.mark is Mark.HOLD_END else 0)
        self._painter.setPen(QPen(self._inks.muted, 1.2))
        self._painter.drawLine(QPointF(middle.x(), box.top() + 1), QPointF(middle.x(), bottom))
        if row.mark is Mark.HOLD_END:
            left, right = QPointF(middle.x() - 4, bottom), QPointF(middle.x() + 4, bottom)
            self._painter.drawLine(left, right)

    def _paint_inbetween(self, row: SheetRow, middle: QPointF) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._inks.text)
        self._painter.drawEllipse(middle, 2.4, 2.4)
        if self._style is SheetStyle.WESTERN:
            box = QRectF(middle.x() + 7, middle.y() - 8, 24, 16)
            self._painter.setFont(self._font)
            lettering.draw_text(self._painter, box, row.text, self._inks.muted, lettering.LEFT)

    def _paint_cross(self, middle: QPointF) -> None:
        self._painter.setPen(QPen(self._inks.text, 1.5))
        for way in (-1, 1):
            reach = QPointF(4.5, 4.5 * way)
            self._painter.drawLine(middle - reach, middle + reach)

    def _paint_key(self, row: SheetRow, middle: QPointF) -> None:
        """A number in a circle, or in a triangle for a breakdown; wider for long numbers."""
        self._painter.setPen(QPen(self._inks.key, 1.4))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        reach = 8.2 + 3.4 * max(0, len(row.text) - 1)
        if row.mark is Mark.BREAKDOWN:
            x, y = middle.x(), middle.y()
            corners = [(x, y - 9), (x + reach + 4, y + 8), (x - reach - 4, y + 8)]
            self._painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
        else:
            self._painter.drawEllipse(middle, reach, 8.2)
        self._painter.setFont(self._bold)
        drop = 1.5 if row.mark is Mark.BREAKDOWN else 0
        box = QRectF(middle.x() - 20, middle.y() - 8 + drop, 40, 16)
        lettering.draw_text(self._painter, box, row.text, self._inks.text)

    def _paint_note(self, row: SheetRow) -> None:
        column = self._geometry.notes
        if not row.note or column.width < 20:
            return
        box = self._box(row, column.left + 8, column.width - 12)
        self._painter.setFont(self._font)
        ink = self._inks.text if row.cell.is_key else self._inks.muted
        text = lettering.shortened(self._font, row.note, box.width())
        lettering.draw_text(self._painter, box, text, ink, lettering.LEFT)

    def _paint_columns(self, first: int, end: int) -> None:
        top, bottom = self._geometry.top_of(first), self._geometry.top_of(end)
        self._painter.setPen(QPen(self._inks.strong, 1))
        geometry = self._geometry
        for column in (geometry.drawings, geometry.sound, geometry.notes):
            self._painter.drawLine(QPointF(column.left, top), QPointF(column.left, bottom))
