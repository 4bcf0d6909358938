"""Every command with its keys, and the choice of a preset."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from inbetweener.ui.shortcuts import TITLES, ShortcutPresets

if TYPE_CHECKING:
    from inbetweener.session.workspace import Workspace
    from inbetweener.ui.actions import Actions

_MORE = (("Play or pause", "tap Space"), ("Pan", "hold Space and drag, or middle button"))


class ShortcutsDialog(QDialog):
    """Lists the shortcuts; another preset takes effect at once."""

    def __init__(
        self,
        workspace: Workspace,
        actions: Actions,
        presets: ShortcutPresets,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keyboard shortcuts")
        self.resize(460, 620)
        self._workspace = workspace
        self._actions = actions
        self._preset = QComboBox(self)
        for name in presets.keys:
            self._preset.addItem(f"as in {TITLES.get(name, name)}", name)
        self._preset.setCurrentIndex(max(0, self._preset.findData(workspace.settings.shortcuts)))
        self._table = QTableWidget(0, 2, self)
        self._table.setHorizontalHeaderLabels(["Command", "Keys"])
        self._table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._table.verticalHeader().hide()
        self._table.setShowGrid(False)
        self._table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(QLabel("Keys", self))
        column.addWidget(self._preset)
        column.addWidget(self._table)
        column.addWidget(buttons)
        self._preset.activated.connect(self._on_preset_activated)
        self._fill()

    def _fill(self) -> None:
        rows = [*_MORE, *self._actions.listed()]
        self._table.setRowCount(len(rows))
        for row, words in enumerate(rows):
            for column, text in enumerate(words):
                item = QTableWidgetItem(text)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled)
                self._table.setItem(row, column, item)

    @Slot(int)
    def _on_preset_activated(self, index: int) -> None:
        self._workspace.change_setting(shortcuts=self._preset.itemData(index))
        self._fill()
