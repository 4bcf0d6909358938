"""The box in which a count is typed on the exposure sheet; there for one number only."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent

from inbetweener.ui.parts.number_boxes import WholeNumberBox

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_KEPT = (*_ENTER, Qt.Key.Key_Escape)


class CountBox(WholeNumberBox):
    """Keeps Enter and Escape from the window's shortcuts.

    Signals:
        entered(int): Enter was pressed on a number.
        left(): the box is not needed any more.
    """

    entered = Signal(int)
    left = Signal()

    def event(self, event: QEvent) -> bool:
        """Claim the keys that end typing."""
        is_claim = event.type() == QEvent.Type.ShortcutOverride
        if is_claim and isinstance(event, QKeyEvent) and event.key() in _KEPT:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """End typing, or go on."""
        if event.key() in _ENTER:
            self.interpretText()
            self.entered.emit(self.value())
        if event.key() in _KEPT:
            self.left.emit()
            return
        super().keyPressEvent(event)
