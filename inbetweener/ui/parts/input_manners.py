"""InputManners: the panels' boxes take a hand's keys and wheel only when they are meant.

An artist rolls the wheel over a panel in passing, plays with Space, and takes back with Ctrl+Z,
whatever box was used last.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QListView, QSlider, QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OF_THE_SHOT = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class InputManners(QObject):
    """Watches over the number boxes, choices, sliders and lists of a window.

    Signals:
        space_tapped(): Space was pressed where it cannot mean anything else than play.
    """

    space_tapped = Signal()

    def __init__(self, window: QMainWindow, home: QWidget) -> None:
        """Begin to watch.

        Args:
            window: its boxes are watched; those that are there now.
            home: where the keys go once a box is done with.
        """
        super().__init__(window)
        self._home = home
        for kind in (QAbstractSpinBox, QComboBox, QSlider):
            for box in window.findChildren(kind):
                box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
                box.installEventFilter(self)
        for view in window.findChildren(QListView):
            view.installEventFilter(self)
        for combo in window.findChildren(QComboBox):
            combo.activated.connect(self._go_home)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Pass over what is not meant for a box."""
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget):
            return self._is_in_passing(watched, event)
        if isinstance(event, QKeyEvent) and isinstance(watched, QAbstractSpinBox):
            return self._is_for_the_shot(event) or self._is_play(event)
        return (
            isinstance(event, QKeyEvent) and isinstance(watched, QListView) and self._is_play(event)
        )

    def _is_in_passing(self, box: QWidget, event: QEvent) -> bool:
        if box.hasFocus():
            return False
        event.ignore()
        return True

    def _is_for_the_shot(self, event: QKeyEvent) -> bool:
        if any(event.matches(each) for each in _OF_THE_SHOT):
            event.ignore()  # not a step of the text, but of the shot: it goes on as a shortcut
            return True
        if event.type() == QEvent.Type.KeyRelease and event.key() in _ENTER:
            self._go_home()
        return False

    def _is_play(self, event: QKeyEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or event.key() != Qt.Key.Key_Space:
            return False
        if not event.isAutoRepeat():
            self.space_tapped.emit()
        return True

    def _go_home(self) -> None:
        self._home.setFocus(Qt.FocusReason.OtherFocusReason)
