"""UnansweredKeys: a key whose command cannot be used just now says why, instead of nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from inbetweener.ui.notices.reasons import reason
from inbetweener.wording import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMainWindow

    from inbetweener.session.document.document_session import DocumentSession


class UnansweredKeys(QObject):
    """Hears the keys that nothing in a window took: Qt passes over commands that are greyed out.

    Signals:
        said(str): why the command of the key that was pressed cannot be used.
    """

    said = Signal(str)

    def __init__(self, document: DocumentSession, window: QMainWindow) -> None:
        super().__init__(window)
        self._document = document
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Answer a key that came up to the window unused."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            action = None if event.isAutoRepeat() else self._greyed_out(event)
            if action is not None:
                self._say_why(action)
        return False

    def _greyed_out(self, event: QKeyEvent) -> QAction | None:
        pressed = _sequences(event)
        greyed = (each for each in self._window.actions() if not each.isEnabled())
        return next((each for each in greyed if each.shortcut() in pressed), None)

    def _say_why(self, action: QAction) -> None:
        why = reason(action.objectName(), is_open=self._document.is_open)
        if why:
            title = action.text().replace("&", "").rstrip("…")
            self.said.emit(tr("{sentence}.", sentence=f"{title}: {why}"))


def _sequences(event: QKeyEvent) -> list[QKeySequence]:
    """What a key may be called: a sign that needs Shift (+) is the same key without it."""
    keys = event.keyCombination()
    sequences = [QKeySequence(keys)]
    if keys.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier and not _is_letter(event):
        others = keys.keyboardModifiers() & ~Qt.KeyboardModifier.ShiftModifier
        sequences.append(QKeySequence(others.value | keys.key().value))
    return sequences


def _is_letter(event: QKeyEvent) -> bool:
    return Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z
