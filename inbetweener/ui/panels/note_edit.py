"""A line to write a note in, which keeps Enter and Escape from the window's shortcuts."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

_KEPT = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)


class NoteEdit(QLineEdit):
    """Enter keeps what was written, Escape drops it; both give the keyboard back to the window.

    Signals:
        dropped(): Escape was pressed; the text is to be what it was.
    """

    dropped = Signal()

    def event(self, event: QEvent) -> bool:
        """Claim the keys that mean something else while a note is written."""
        is_claim = event.type() == QEvent.Type.ShortcutOverride
        if is_claim and isinstance(event, QKeyEvent) and event.key() in _KEPT:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """End writing."""
        if event.key() not in _KEPT:
            super().keyPressEvent(event)
            return
        if event.key() == Qt.Key.Key_Escape:
            self.setModified(False)
            self.dropped.emit()
        self.clearFocus()  # which finishes editing
