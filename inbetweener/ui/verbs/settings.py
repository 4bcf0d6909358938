"""SettingsVerbs: the commands that open the preferences and the editor of the shortcuts."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from inbetweener.ui.dialogs.shortcuts_dialog import ShortcutsDialog
from inbetweener.ui.preferences.dialog import PreferencesDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from inbetweener.session.workspace import Workspace
    from inbetweener.ui.commands.actions import Actions
    from inbetweener.ui.commands.shortcuts import ShortcutPresets


class SettingsVerbs(QObject):
    """Opens what settings are changed in."""

    def __init__(
        self, workspace: Workspace, actions: Actions, presets: ShortcutPresets, window: QWidget
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._actions = actions
        self._presets = presets
        self._window = window
        self.preferences: PreferencesDialog | None = None

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions of these names do."""
        return {
            "preferences": self.show_preferences,
            "paint_program": partial(self.show_preferences, "files"),
            "shortcuts": self.show_shortcuts,
        }

    def show_preferences(self, page: str = "") -> None:
        """Open the preferences beside the window, or bring them to the front.

        Args:
            page: by its name; "" for the one that was open last, ready to be searched.
        """
        if self.preferences is None:
            self.preferences = PreferencesDialog(self._workspace, self._actions, self._window)
        self.preferences.refresh()
        self.preferences.show()
        self.preferences.activateWindow()
        if page:
            self.preferences.open_page(page)
        else:
            self.preferences.search.setFocus()
            self.preferences.search.selectAll()

    def close(self) -> None:
        """Close what is open."""
        if self.preferences is not None:
            self.preferences.close()

    def show_shortcuts(self) -> None:
        """Open the editor of the shortcuts."""
        is_shown = self.preferences is not None and self.preferences.isActiveWindow()
        parent = self.preferences if is_shown else self._window
        dialog = ShortcutsDialog(self._workspace, self._actions, self._presets, parent)
        dialog.exec()
        dialog.deleteLater()
