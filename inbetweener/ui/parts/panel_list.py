"""A list in a panel: its keys mean something else in the rest of the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView

_DELETE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PanelList(QListView):
    """A list whose Delete takes a row away, and no key off the timeline.

    Signals:
        remove_requested(): Delete was pressed.
        enter_pressed(): Enter was pressed.
        moved(QModelIndex): the arrow keys, or their like, went to another row.
    """

    remove_requested = Signal()
    enter_pressed = Signal()
    moved = Signal(QModelIndex)

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the list from being taken as shortcuts of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_bare = event.modifiers() in (
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.KeypadModifier,
            )
            if is_bare and event.key() in (*_DELETE, *_ENTER):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Delete and Enter; the rest moves through the list."""
        if event.key() in _DELETE:
            self.remove_requested.emit()
        elif event.key() in _ENTER:
            self.enter_pressed.emit()
        else:
            before = self.currentIndex()
            super().keyPressEvent(event)
            if self.currentIndex() != before:
                self.moved.emit(self.currentIndex())
