"""SearchBox: what is looked for in a list beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_ON = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchBox(QLineEdit):
    """Esc takes back what was typed; down and Return go on to the list.

    Args:
        title: what it is called, shown while it is empty.
        parent: of Qt.

    Signals:
        went_on(): the keyboard is to go to the list.
    """

    went_on = Signal()

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setPlaceholderText(title)
        self.setAccessibleName(title)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take the keys that are about the list; Esc in an empty box is the window's."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in _ON:
            self.went_on.emit()
        else:
            super().keyPressEvent(event)
