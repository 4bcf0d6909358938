"""The main window of a studio, used as a person does: keys, clicks and drops."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from inbetweener.ui.main_window import MainWindow
from inbetweener.ui.notices.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from inbetweener.session.workspace import Workspace
    from tests.support.workspaces import Studio

_MODIFIERS = {
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
}
_KEYS = {
    ",": Qt.Key.Key_Comma,
    ".": Qt.Key.Key_Period,
    "+": Qt.Key.Key_Plus,
    "-": Qt.Key.Key_Minus,
}


class Front:
    """A main window on the screen.

    Attributes:
        studio: whose workspace it shows.
        window: the window.
        answers: what the artist answers when asked about unsaved edits, the next first.
        asked: how often that was asked.
    """

    def __init__(self, qtbot: QtBot, studio: Studio, patch: pytest.MonkeyPatch) -> None:
        self.qtbot = qtbot
        self.studio = studio
        self.answers: list[QMessageBox.StandardButton] = []
        self.asked = 0
        self.window = MainWindow(studio.workspace)
        patch.setattr(self.window.file_verbs, "_ask_about_edits", self._answer)
        qtbot.addWidget(self.window, before_close_func=self._tidy)
        if not studio.workspace.settings.window_geometry:
            self.window.resize(1280, 800)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.window.canvas.setFocus()

    def _answer(self) -> QMessageBox.StandardButton:
        self.asked += 1
        # Whoever asks unexpectedly is told to go on, and `asked` tells the test.
        return self.answers.pop(0) if self.answers else QMessageBox.StandardButton.Cancel

    def _tidy(self, _window: object) -> None:
        self.answers = [QMessageBox.StandardButton.Discard]

    @property
    def workspace(self) -> Workspace:
        """The session behind the window."""
        return self.studio.workspace

    def press(self, keys: str, widget: Any = None) -> None:
        """Press a key with its modifiers ("Shift+,") where the keyboard is, or on a widget."""
        names, _, key = keys[:-1].rpartition("+") if len(keys) > 1 else ("", "", keys)
        key += keys[-1] if len(keys) > 1 else ""
        held = Qt.KeyboardModifier.NoModifier
        for name in filter(None, names.split("+")):
            held |= _MODIFIERS[name]
        code = _KEYS.get(key) or Qt.Key[f"Key_{key}"]
        QTest.keyClick(widget or self.window.focusWidget() or self.window, code, held)

    def trigger(self, name: str) -> None:
        """Choose a command from a menu."""
        action = self.window.actions_by_name[name]
        assert action.isEnabled(), f"{name} is greyed out"
        action.trigger()

    def click(self, button: Any) -> None:
        """Click in the middle of a widget."""
        assert button.isEnabled()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def drop(self, *paths: Path) -> None:
        """Drop files on the canvas."""
        data = QMimeData()  # the event keeps no reference
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        held = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        copy = Qt.DropAction.CopyAction
        for event in (
            QDragEnterEvent(QPoint(50, 50), copy, data, *held),
            QDropEvent(QPointF(50, 50), copy, data, *held),
        ):
            QApplication.sendEvent(self.window.canvas, event)

    def notice_button(self, text: str) -> QPushButton:
        """The button of that name on any notice."""
        buttons = [
            button
            for notice in self.window.notices.findChildren(Notice)
            if notice.text in self.window.notices.texts()
            for button in notice.findChildren(QPushButton)
            if button.text() == text
        ]
        assert len(buttons) == 1, f"{len(buttons)} buttons {text!r} on {self.notices()}"
        return buttons[0]

    def notices(self) -> list[str]:
        """The sentences above the canvas, the latest first."""
        return self.window.notices.texts()


@pytest.fixture
def make_front(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Front]:
    """Puts the window of a studio on the screen."""
    return lambda studio: Front(qtbot, studio, monkeypatch)


@pytest.fixture
def front(make_studio: Callable[..., Studio], make_front: Callable[..., Front]) -> Front:
    """A window in which a folder of four keys was opened; what was said then is answered."""
    front = make_front(make_studio())
    front.studio.open()
    front.window.notices.clear()
    return front
