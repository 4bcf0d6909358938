"""TellingDelegate: the rows of an open choice with a few words beside each, what it is good for."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from inbetweener.ui.look import lettering, theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QComboBox

WORDS_ROLE = Qt.ItemDataRole.UserRole + 1
_ROW_PX = 24
_INSET_PX = 8
_BETWEEN_PX = 18


class TellingDelegate(QStyledItemDelegate):
    """Paints the choices in one column and the words beside them in another."""

    def __init__(self, combo: QComboBox) -> None:
        super().__init__(combo)
        self._combo = combo

    def fit(self) -> None:
        """Make the open list as wide as its longest row, which may be more than the choice is."""
        rows = range(self._combo.count())
        words = [self._combo.itemData(row, WORDS_ROLE) or "" for row in rows]
        widest = max((self._width_of(text) for text in words), default=0)
        self._combo.view().setMinimumWidth(self._words_x() + widest + 2 * _INSET_PX)

    def _width_of(self, text: str) -> int:
        return math.ceil(lettering.text_width(self._combo.view().font(), text))

    def _words_x(self) -> int:
        names = (self._combo.itemText(row) for row in range(self._combo.count()))
        return _INSET_PX + max(map(self._width_of, names), default=0) + _BETWEEN_PX

    def sizeHint(  # noqa: N802 - Qt's name
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """All rows are alike."""
        return QSize(120, _ROW_PX)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint a row."""
        painter.save()
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_chosen:
            painter.fillRect(option.rect, theme.ACCENT)
        line = QRectF(option.rect).adjusted(_INSET_PX, 0, -_INSET_PX, 0)
        ink = theme.ON_ACCENT if is_chosen else theme.TEXT
        lettering.draw_text(painter, line, index.data(), ink, lettering.LEFT)
        line.setLeft(option.rect.left() + self._words_x())
        words = lettering.shortened(painter.font(), index.data(WORDS_ROLE) or "", line.width())
        ink = theme.ON_ACCENT if is_chosen else theme.MUTED
        lettering.draw_text(painter, line, words, ink, lettering.LEFT)
        painter.restore()
