"""Every command with its keys: presets to choose from, and each key to be changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from inbetweener.ui.commands.action_texts import ACTIONS
from inbetweener.ui.commands.command_search import Wording, cost
from inbetweener.ui.commands.shortcuts import OWN_PRESET, TITLES, ShortcutPresets
from inbetweener.ui.dialogs.key_editor import KeyEditor
from inbetweener.ui.look.focus_ring import FocusRing
from inbetweener.wording import mark, tr

if TYPE_CHECKING:
    from inbetweener.session.workspace import Workspace
    from inbetweener.ui.commands.actions import Actions

_MORE = (
    (mark("Play or pause"), mark("tap Space")),
    (mark("Pan"), mark("hold Space and drag, or middle button")),
)
_OWN_TITLE = mark("my own")
_EDITING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)


class ShortcutsDialog(QDialog):
    """Lists and changes the shortcuts; whatever is chosen takes effect at once."""

    def __init__(
        self,
        workspace: Workspace,
        actions: Actions,
        presets: ShortcutPresets,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.resize(560, 660)
        self._workspace = workspace
        self._actions = actions
        self._presets = presets
        self._preset = QComboBox(self)
        self._preset.setAccessibleName(tr("Preset of shortcuts"))
        self._filter = QLineEdit(self)
        self._filter.setPlaceholderText(tr("Find a command"))
        self._filter.setAccessibleName(tr("Find a command"))
        self._table = self._build_table()
        self._editor = KeyEditor(_title_of, self)
        self._reset = QPushButton(tr("Reset My Shortcuts"), self)
        self._reset.setToolTip(tr("Go back to the preset that my own shortcuts were made from"))
        self._reset.setAutoDefault(False)
        self._build()
        self._connect()
        self._fill()
        FocusRing(self)
        self._table.setFocus()

    def _build_table(self) -> QTableWidget:
        table = QTableWidget(0, 2, self)
        table.setAccessibleName(tr("Commands and their shortcuts"))
        table.setHorizontalHeaderLabels([tr("Command"), tr("Shortcut")])
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setHighlightSections(False)
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        table.installEventFilter(self)
        return table

    def _build(self) -> None:
        upper = QHBoxLayout()
        upper.addWidget(self._preset)
        upper.addWidget(self._filter, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.addButton(self._reset, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(upper)
        column.addWidget(self._table, 1)
        column.addWidget(self._editor)
        column.addWidget(buttons)

    def _connect(self) -> None:
        self._preset.activated.connect(self._on_preset_activated)
        self._filter.textChanged.connect(self._show_matching)
        self._table.currentItemChanged.connect(self._show_chosen)
        self._table.itemDoubleClicked.connect(self._editor.take_keyboard)
        self._editor.keys_chosen.connect(self._on_editor_keys_chosen)
        self._editor.done.connect(self._table.setFocus)
        self._reset.clicked.connect(self._on_reset_clicked)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Return on a command lets its keys be pressed."""
        if watched is not self._table or not isinstance(event, QKeyEvent):
            return False
        if event.type() != QEvent.Type.KeyPress or event.key() not in _EDITING_KEYS:
            return False
        self._editor.take_keyboard()
        return True

    def _fill(self) -> None:
        """Show the keys as they stand; the row that was chosen stays so."""
        row = max(0, self._table.currentRow())
        rows = [("", tr(title), tr(keys)) for title, keys in _MORE]
        listed = zip(ACTIONS, self._actions.listed(), strict=True)
        rows += [(name, _title_of(name), keys) for name, (_, keys) in listed]
        self._table.setRowCount(len(rows))
        for number, (name, *words) in enumerate(rows):
            for column, text in enumerate(words):
                item = QTableWidgetItem(text)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                item.setData(Qt.ItemDataRole.UserRole, name)
                self._table.setItem(number, column, item)
        self._table.setCurrentCell(row, 0)
        self._fill_presets()
        self._show_chosen()

    def _fill_presets(self) -> None:
        settings = self._workspace.settings
        self._preset.clear()
        for name in self._presets.keys:
            self._preset.addItem(tr("as in {program}", program=TITLES.get(name, name)), name)
        if settings.own_shortcuts:
            self._preset.addItem(tr(_OWN_TITLE), OWN_PRESET)
        self._preset.setCurrentIndex(max(0, self._preset.findData(settings.shortcuts)))
        self._reset.setEnabled(bool(settings.own_shortcuts))

    @Slot(str)
    def _show_matching(self, query: str) -> None:
        for row in range(self._table.rowCount()):
            items = (self._table.item(row, column) for column in (0, 1))
            title, keys = (item.text() if item is not None else "" for item in items)
            is_found = cost(query, Wording(title, more=keys)) is not None
            self._table.setRowHidden(row, not is_found)

    @Slot()
    def _show_chosen(self) -> None:
        item = self._table.currentItem()
        command = item.data(Qt.ItemDataRole.UserRole) if item is not None else ""
        keys = self._presets.in_use(self._workspace.settings)
        self._editor.show_command(command, keys)

    @Slot(str, str)
    def _on_editor_keys_chosen(self, command: str, keys: str) -> None:
        settings = self._workspace.settings
        self._workspace.change_settings(self._presets.with_key(settings, command, keys))
        self._fill()

    @Slot(int)
    def _on_preset_activated(self, index: int) -> None:
        self._workspace.change_setting(shortcuts=self._preset.itemData(index))
        self._fill()

    @Slot()
    def _on_reset_clicked(self) -> None:
        self._workspace.change_settings(self._presets.without_own(self._workspace.settings))
        self._fill()


def _title_of(command: str) -> str:
    return tr(ACTIONS[command].text).rstrip("…")
