"""Paints one row of the render queue: sign, name, how far it has come, and what it has cost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from inbetweener.session.rendering.cell_states import CellState
from inbetweener.session.rendering.log import EntryState
from inbetweener.ui.look import lettering, theme
from inbetweener.ui.look.marks import draw_state_mark
from inbetweener.ui.queue.model import ROW_ROLE

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from inbetweener.ui.queue_rows import QueueRow

ROW_PX = 48
HEADING_PX = 26
_MARK_X_PX = 16
_TEXT_X_PX = 32
_PROGRESS_PX = 64
_BAR_PX = 3

# The signs are those of the timeline, where the same is meant.
_SIGNS = {
    EntryState.WAITING: CellState.QUEUED,
    EntryState.READING: CellState.QUEUED,
    EntryState.DRAWING: CellState.RENDERING,
    EntryState.DONE: CellState.READY,
    EntryState.FAILED: CellState.FAILED,
}


def draw_entry_mark(painter: QPainter, centre: QPointF, state: EntryState) -> None:
    """The sign of a state; what was cancelled is a ring with a stroke through it."""
    if state in _SIGNS:
        sign = _SIGNS[state]
        draw_state_mark(painter, centre, sign, theme.STATE_COLOURS[sign], 14)
        return
    painter.save()
    painter.setPen(QPen(theme.MUTED, 1.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(centre, 5.2, 5.2)
    painter.drawLine(centre + QPointF(-3.6, 3.6), centre + QPointF(3.6, -3.6))
    painter.restore()


class QueueDelegate(QStyledItemDelegate):
    """Paints the rows of the queue."""

    def sizeHint(  # noqa: N802 - Qt's name
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Headings are lower than the rest."""
        row: QueueRow = index.data(ROW_ROLE)
        return QSize(180, HEADING_PX if row.state is None else ROW_PX)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint a row."""
        row: QueueRow = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area: QRect = option.rect.adjusted(4, 1, -4, -1)
        if row.state is None:
            self._paint_heading(painter, area, row.title)
        else:
            is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
            painter.setPen(QPen(theme.ACCENT if is_selected else theme.PANEL, 1))
            painter.setBrush(theme.RAISED if is_selected else theme.PANEL)
            painter.drawRoundedRect(area, 5, 5)
            self._paint_row(painter, area, row, row.state)
        painter.restore()

    def _paint_heading(self, painter: QPainter, area: QRect, title: str) -> None:
        painter.setFont(lettering.small_font(painter.font(), 11))
        box = QRectF(area.adjusted(6, 6, -6, 0))
        lettering.draw_text(painter, box, title, theme.MUTED, lettering.LEFT)

    def _paint_row(self, painter: QPainter, area: QRect, row: QueueRow, state: EntryState) -> None:
        centre = QPointF(area.left() + _MARK_X_PX, area.center().y() + 0.5)
        draw_entry_mark(painter, centre, state)
        width = area.width() - _TEXT_X_PX - 10
        upper = QRectF(area.left() + _TEXT_X_PX, area.top() + 5, width, 17)
        name = lettering.shortened(painter.font(), row.title, width - _PROGRESS_PX)
        lettering.draw_text(painter, upper, name, theme.TEXT, lettering.LEFT)
        painter.setFont(lettering.small_font(painter.font(), 11))
        lettering.draw_text(painter, upper, row.progress, theme.MUTED, lettering.RIGHT)
        self._paint_below(painter, upper.translated(0, 19), row)
        if state is EntryState.DRAWING:
            bar = QRectF(upper.left(), area.bottom() - _BAR_PX, width, _BAR_PX)
            self._paint_bar(painter, bar, row.done / max(1, row.total))

    def _paint_below(self, painter: QPainter, box: QRectF, row: QueueRow) -> None:
        """What went wrong, or else the state and what it has cost."""
        words, ink = row.details, theme.MUTED
        if row.problem:
            words, ink = row.problem.replace("\n", " "), theme.PROBLEM
        words = painter.fontMetrics().elidedText(
            words, Qt.TextElideMode.ElideRight, int(box.width())
        )
        lettering.draw_text(painter, box, words, ink, lettering.LEFT)

    def _paint_bar(self, painter: QPainter, bar: QRectF, share: float) -> None:
        self._fill(painter, bar, theme.OUTLINE)
        bar.setWidth(max(float(_BAR_PX), bar.width() * share))
        self._fill(painter, bar, theme.STATE_COLOURS[CellState.RENDERING])

    def _fill(self, painter: QPainter, bar: QRectF, colour: QColor) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(bar, _BAR_PX / 2, _BAR_PX / 2)
