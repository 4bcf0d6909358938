"""Actions: every command of the window once, with its words, icon and shortcut."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from inbetweener.diagnostics.actions import COMMAND, note_action
from inbetweener.ui.commands.action_texts import ACTIONS
from inbetweener.ui.look.icons import icon
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from inbetweener.ui.commands.action_texts import ActionText


class Actions(QObject):
    """The window's commands by name."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._actions = {name: _action(name, text, window) for name, text in ACTIONS.items()}
        for action in self._actions.values():
            window.addAction(action)

    def __getitem__(self, name: str) -> QAction:
        """The action of a command.

        Raises:
            KeyError: there is no such command.
        """
        return self._actions[name]

    def connect_all(self, handlers: Mapping[str, Callable[[], object]]) -> None:
        """Connect commands to what they do; `handlers` take no argument."""
        for name, handler in handlers.items():
            _Trigger(self[name], handler)

    def set_shortcuts(self, keys: Mapping[str, str]) -> None:
        """Give every command the keys of a preset, and say them in its tool tip."""
        for name, action in self._actions.items():
            sequence = QKeySequence(keys.get(name, ""))
            action.setShortcut(sequence)
            tip = tr(ACTIONS[name].tip) or action.text().rstrip("…")
            shown = sequence.toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{tip} ({shown})" if shown else tip)

    def listed(self) -> list[tuple[str, str]]:
        """Every command with its shortcut, in the order of the menus."""
        native = QKeySequence.SequenceFormat.NativeText
        return [
            (action.text().rstrip("…"), action.shortcut().toString(native))
            for action in self._actions.values()
        ]


class _Trigger(QObject):
    """Calls a handler without the `checked` that Qt passes along."""

    def __init__(self, action: QAction, handler: Callable[[], object]) -> None:
        super().__init__(action)
        self._handler = handler
        self._name = action.objectName()
        action.triggered.connect(self._on_triggered)

    def _on_triggered(self) -> None:
        note_action(COMMAND, self._name)
        self._handler()


def _action(name: str, text: ActionText, parent: QWidget) -> QAction:
    action = QAction(tr(text.text), parent)
    action.setObjectName(name)
    action.setCheckable(text.is_checkable)
    action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
    if text.icon:
        action.setIcon(icon(text.icon))
    return action
