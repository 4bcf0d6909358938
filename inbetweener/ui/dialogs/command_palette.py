"""The command palette: every command by a few of its words, without the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QListView, QVBoxLayout

from inbetweener.ui.commands.command_search import find
from inbetweener.ui.dialogs.command_delegate import (
    ENABLED_ROLE,
    KEYS_ROLE,
    MENU_ROLE,
    REASON_ROLE,
    CommandDelegate,
)
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from inbetweener.ui.commands.menu_commands import MenuCommand

_SIZE_PX = (620, 430)
_TOP_PX = 72
_COMMAND_ROLE = Qt.ItemDataRole.UserRole + 10
_OF_THE_LIST = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
)


class CommandPalette(QDialog):
    """Finds a command as its words are typed; Return runs it once the palette is gone."""

    def __init__(
        self, commands: Sequence[MenuCommand], reason_of: Callable[[str], str], window: QWidget
    ) -> None:
        """Make the palette; `open` shows it.

        Args:
            commands: all there are, in the order in which they are shown at first.
            reason_of: why the action of this name is greyed out, "" where that is not known.
            window: what it lies over.
        """
        super().__init__(window, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle(tr("Command Palette"))
        self.setObjectName("command_palette")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._commands = commands
        self._reason_of = reason_of
        self._query = QLineEdit(self)
        self._query.setPlaceholderText(tr("Type a few letters of a command"))
        self._query.setAccessibleName(tr("Command"))
        self._query.installEventFilter(self)
        self._model = QStandardItemModel(self)
        self._list = QListView(self)
        self._list.setAccessibleName(tr("Commands found"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setModel(self._model)
        self._list.setItemDelegate(CommandDelegate(self._list))
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._nothing = QLabel(tr("No command has these words."), self)
        self._nothing.setProperty("muted", True)
        self._build(window)
        self._query.textChanged.connect(self._show_found)
        self._list.clicked.connect(self._run)
        self._show_found("")

    def _build(self, window: QWidget) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self._query)
        column.addWidget(self._nothing)
        column.addWidget(self._list, 1)
        width, height = _SIZE_PX
        corner = window.mapToGlobal(window.rect().topLeft())
        left = corner.x() + max(0, (window.width() - width) // 2)
        self.setGeometry(left, corner.y() + _TOP_PX, min(width, window.width()), height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Keys that choose go to the list, all others to the words."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if event.key() in _OF_THE_LIST:
            QApplication.sendEvent(self._list, event)
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run(self._list.currentIndex())
            return True
        return super().eventFilter(watched, event)

    @Slot(str)
    def _show_found(self, query: str) -> None:
        self._model.clear()
        # Of those equally near, what can be used comes first.
        near = sorted(self._commands, key=lambda each: bool(query) and not each.action.isEnabled())
        for command in find(query, near, lambda each: each.wording):
            self._model.appendRow(self._item(command))
        is_found = self._model.rowCount() > 0
        self._nothing.setVisible(not is_found)
        if is_found:
            self._list.setCurrentIndex(self._model.index(0, 0))

    def _item(self, command: MenuCommand) -> QStandardItem:
        is_enabled = command.action.isEnabled()
        reason = "" if is_enabled else self._reason_of(command.action.objectName())
        item = QStandardItem(command.title)
        item.setData(command, _COMMAND_ROLE)
        item.setData(command.menu, MENU_ROLE)
        item.setData(command.keys, KEYS_ROLE)
        item.setData(reason, REASON_ROLE)
        item.setData(is_enabled, ENABLED_ROLE)
        parts = (command.title, command.menu, command.keys, _state(command, reason))
        item.setData(", ".join(filter(None, parts)), Qt.ItemDataRole.AccessibleTextRole)
        return item

    @Slot(QModelIndex)
    def _run(self, index: QModelIndex) -> None:
        """Run a command when the window has the keyboard again; a greyed one stays and says why."""
        if not index.isValid() or not index.data(ENABLED_ROLE):
            return
        action = index.data(_COMMAND_ROLE).action
        self.accept()
        QTimer.singleShot(0, action, action.trigger)


def _state(command: MenuCommand, reason: str) -> str:
    if not command.action.isEnabled():
        return tr("not available: {reason}", reason=reason) if reason else tr("not available")
    return tr("on") if command.action.isChecked() else ""
