"""Paints gaps on the timeline: the drawings of each, and in the band below what the gap is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inbetweener.core.gap import Treatment
from inbetweener.ui.look import lettering, marks, theme
from inbetweener.ui.look.crisp import crisp_rect, device_pixel_ratio, draw_outline, outline_pen
from inbetweener.ui.timeline.cell_painter import CellPainter
from inbetweener.ui.timeline.geometry import Bands, gap_box

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QColor, QPainter

    from inbetweener.ui.timeline.contents import TimelineContents
    from inbetweener.ui.timeline.time_axis import TimeAxis


class GapPainter:
    """Paints single gaps with one painter; the ground below them is painted already."""

    def __init__(
        self, painter: QPainter, contents: TimelineContents, axis: TimeAxis, bands: Bands
    ) -> None:
        self._painter = painter
        self._contents = contents
        self._axis = axis
        self._bands = bands
        self._ratio = device_pixel_ratio(painter)
        self._font = lettering.small_font(painter.font(), 11)
        self._cells = CellPainter(painter, contents, axis, bands)

    def paint_cells(self, gap: int, first: int, end: int) -> None:
        """Paint those drawings of a gap that show any frame of [first, end)."""
        for cell in self._contents.plan.cells_of_gap(gap):
            if cell.first_frame < end and cell.end_frame > first:
                self._cells.paint(cell)

    def paint_band(self, gap: int) -> None:
        """Paint what a gap is, in as many words as there is room for; the last key's stay is none.

        Where no word fits, holds and cuts have their signs.
        """
        if gap >= self._contents.gap_count:
            return
        box = gap_box(self._axis, self._bands, self._contents.plan, gap)
        rect = crisp_rect(*box, self._ratio)
        is_selected = gap in self._contents.selected_gaps
        self._painter.setFont(self._font)
        self._painter.setBrush(theme.ACCENT if is_selected else theme.PANEL)
        edge = theme.ACCENT if is_selected else theme.OUTLINE
        draw_outline(self._painter, rect, outline_pen(edge, self._ratio), 3)
        ink = theme.ON_ACCENT if is_selected else theme.MUTED
        for text in self._contents.gap_labels(gap):
            if lettering.text_width(self._font, text) + 10 <= rect.width():
                lettering.draw_text(self._painter, rect, text, ink)
                return
        self._paint_treatment(self._contents.plan.gaps[gap].treatment, rect, ink)

    def _paint_treatment(self, treatment: Treatment, rect: QRectF, ink: QColor) -> None:
        if treatment is Treatment.HOLD:
            left, right = rect.left() + 4, rect.right() - 5
            marks.draw_hold_line(self._painter, left, right, rect.center().y(), ink)
        elif treatment is Treatment.CUT:
            marks.draw_cut_mark(self._painter, rect.center().x(), rect.top() + 5, 10, ink)
