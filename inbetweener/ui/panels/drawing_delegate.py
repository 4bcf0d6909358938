"""Paints one drawing of the list: thumbnail, name, role, frame."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from inbetweener.core.drawing import Role
from inbetweener.session.rendering.cell_states import CellState
from inbetweener.ui.look import theme
from inbetweener.ui.panels.drawings_model import FRAME_ROLE, MISSING_ROLE, ROLE_ROLE
from inbetweener.wording import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

ROW_PX = 72
THUMBNAIL_PX = QSize(88, 58)
_MARGIN_PX = 7

_ROLE_SIGNS = {
    Role.KEY: "◉",
    Role.BREAKDOWN: "△",
    Role.INBETWEEN: "·",
    Role.UNUSED: "–",
}
_STRONG_ROLES = (Role.KEY, Role.BREAKDOWN)


class DrawingDelegate(QStyledItemDelegate):
    """Paints the rows of the drawings list."""

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
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area: QRect = option.rect.adjusted(4, 2, -4, -2)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setPen(QPen(theme.ACCENT if is_selected else theme.PANEL, 1))
        painter.setBrush(theme.RAISED if is_selected else theme.PANEL)
        painter.drawRoundedRect(area, 5, 5)
        picture = QRect(area.left() + _MARGIN_PX, area.top() + 5, *THUMBNAIL_PX.toTuple())
        self._paint_thumbnail(painter, picture, index.data(Qt.ItemDataRole.DecorationRole))
        words = area.adjusted(THUMBNAIL_PX.width() + 2 * _MARGIN_PX, 6, -4, -6)
        self._paint_words(painter, words, index)
        painter.restore()

    def _paint_thumbnail(self, painter: QPainter, area: QRect, image: QImage | None) -> None:
        painter.fillRect(area, theme.THUMBNAIL_GROUND)
        if image is None:
            return
        size = image.size().scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
        target = QRect(0, 0, size.width(), size.height())
        target.moveCenter(area.center())
        painter.fillRect(target, Qt.GlobalColor.white)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(target, image)

    def _paint_words(
        self, painter: QPainter, area: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        frame = index.data(FRAME_ROLE)
        role = index.data(ROLE_ROLE)
        colour = theme.ACCENT if role in _STRONG_ROLES else theme.MUTED
        lines = [(index.data(), theme.TEXT), (f"{_ROLE_SIGNS[role]} {tr(role)}", colour)]
        if index.data(MISSING_ROLE):
            lines[1] = (tr("✕ file missing"), theme.STATE_COLOURS[CellState.FAILED])
        if frame is not None:
            lines.append((tr("frame {frame}", frame=frame), theme.MUTED))
        metrics = painter.fontMetrics()
        height = metrics.height() + 1
        for number, (text, ink) in enumerate(lines):
            line = QRect(area.left(), area.top() + number * height, area.width(), height)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, line.width())
            painter.setPen(ink)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, shown)
