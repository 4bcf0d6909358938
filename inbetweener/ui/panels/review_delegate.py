"""Paints one inbetween of the review: its sign, name, frame, note and how far it is trusted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from inbetweener.core.review import DOUBTFUL
from inbetweener.ui.look import lettering, theme
from inbetweener.ui.look.numbers import decimal
from inbetweener.ui.panels.closing_field import doubt_words
from inbetweener.ui.panels.lines_field import fault_words
from inbetweener.ui.panels.review_model import FRAME_ROLE, ROW_ROLE, standing_words
from inbetweener.ui.parts.review_marks import draw_review_mark
from inbetweener.wording import tr

if TYPE_CHECKING:
    from inbetweener.session.review.reviews import ReviewRow

ROW_PX = 46
_MARK_X_PX = 16
_TEXT_X_PX = 32
_BAR_PX = 44
# Below this share the bar stands out: about a tenth of the inbetweens of the benchmark lie there.


class ReviewDelegate(QStyledItemDelegate):
    """Paints the rows of the review."""

    def sizeHint(  # noqa: N802 - Qt's name
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """All rows are alike."""
        return QSize(180, ROW_PX)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint a row."""
        row: ReviewRow = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area: QRect = option.rect.adjusted(4, 1, -4, -1)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setPen(QPen(theme.ACCENT if is_selected else theme.PANEL, 1))
        painter.setBrush(theme.RAISED if is_selected else theme.PANEL)
        painter.drawRoundedRect(area, 5, 5)
        mark = QPointF(area.left() + _MARK_X_PX, area.center().y() + 0.5)
        draw_review_mark(painter, mark, row.standing, 16)
        self._paint_words(painter, area, index, row)
        self._paint_confidence(painter, area, row.confidence)
        painter.restore()

    def _paint_words(
        self,
        painter: QPainter,
        area: QRect,
        index: QModelIndex | QPersistentModelIndex,
        row: ReviewRow,
    ) -> None:
        width = area.width() - _TEXT_X_PX - _BAR_PX - 16
        upper = QRectF(area.left() + _TEXT_X_PX, area.top() + 4, width, 17)
        name = lettering.shortened(painter.font(), index.data(), width)
        lettering.draw_text(painter, upper, name, theme.TEXT, lettering.LEFT)
        painter.setFont(lettering.small_font(painter.font(), 11))
        frame = tr("frame {frame}", frame=index.data(FRAME_ROLE))
        words = row.note.replace("\n", " ") or _doubts(row) or standing_words(row)
        below = painter.fontMetrics().elidedText(
            f"{frame} · {words}", Qt.TextElideMode.ElideRight, int(width)
        )
        lower = upper.translated(0, 18)
        lettering.draw_text(painter, lower, below, theme.MUTED, lettering.LEFT)

    def _paint_confidence(self, painter: QPainter, area: QRect, confidence: float | None) -> None:
        """The figure, and a bar of it; nothing where it is not known."""
        if confidence is None:
            return
        box = QRectF(area.right() - _BAR_PX - 8, area.top() + 4, _BAR_PX, 17)
        is_doubtful = confidence < DOUBTFUL
        ink = theme.ACCENT if is_doubtful else theme.MUTED
        lettering.draw_text(painter, box, decimal(confidence, 2), ink, lettering.RIGHT)
        bar = QRectF(box.left(), box.bottom() + 7, _BAR_PX, 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.OUTLINE)
        painter.drawRoundedRect(bar, 2, 2)
        bar.setWidth(max(4.0, _BAR_PX * confidence))
        painter.setBrush(ink)
        painter.drawRoundedRect(bar, 2, 2)


def _doubts(row: ReviewRow) -> str:
    """What was found that speaks against an inbetween, "" where nothing was."""
    found = doubt_words(row.leaking), fault_words(row.breaks, row.ghosts)
    return " · ".join(filter(None, found))
