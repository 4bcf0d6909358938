"""Paints one command of the palette: its name and menu, its keys, and why it is greyed out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from inbetweener.ui.look import lettering, theme

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPainter

ROW_PX = 30
MENU_ROLE = Qt.ItemDataRole.UserRole
KEYS_ROLE = Qt.ItemDataRole.UserRole + 1
REASON_ROLE = Qt.ItemDataRole.UserRole + 2  # "" of a command that can be used
ENABLED_ROLE = Qt.ItemDataRole.UserRole + 3
_INSET_PX = 12
_BETWEEN_PX = 10


class CommandDelegate(QStyledItemDelegate):
    """Paints the rows of the command palette."""

    def sizeHint(  # noqa: N802 - Qt's name
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """All rows are alike."""
        return QSize(300, ROW_PX)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint a row."""
        painter.save()
        is_enabled = bool(index.data(ENABLED_ROLE))
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_chosen:
            painter.fillRect(option.rect, theme.ACCENT if is_enabled else theme.OUTLINE)
        inks = _inks(is_chosen=is_chosen, is_enabled=is_enabled)
        line = QRectF(option.rect).adjusted(_INSET_PX, 0, -_INSET_PX, 0)
        line = _left_of(painter, line, index.data(KEYS_ROLE), inks[0])
        line = _right_of(painter, line, index.data(), inks[0])
        beside = index.data(REASON_ROLE) or index.data(MENU_ROLE)
        text = lettering.shortened(painter.font(), beside, line.width())
        lettering.draw_text(painter, line, text, inks[1], lettering.LEFT)
        painter.restore()


def _inks(*, is_chosen: bool, is_enabled: bool) -> tuple[QColor, QColor]:
    """Of the name, and of what stands beside it; a reason has to be read, so it is not greyed."""
    if is_chosen:
        ink = theme.ON_ACCENT if is_enabled else theme.TEXT
        return ink, ink
    return (theme.TEXT if is_enabled else theme.DISABLED), theme.MUTED


def _left_of(painter: QPainter, line: QRectF, text: str, ink: QColor) -> QRectF:
    """Write a text at the right end of a line; what is left of the line."""
    lettering.draw_text(painter, line, text, ink, lettering.RIGHT)
    return line.adjusted(0, 0, -lettering.text_width(painter.font(), text) - _BETWEEN_PX, 0)


def _right_of(painter: QPainter, line: QRectF, text: str, ink: QColor) -> QRectF:
    shown = lettering.shortened(painter.font(), text, line.width())
    lettering.draw_text(painter, line, shown, ink, lettering.LEFT)
    return line.adjusted(lettering.text_width(painter.font(), shown) + _BETWEEN_PX, 0, 0, 0)
