"""ThemeVerbs: dark or light, by the artist's choice or as the system is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication

from inbetweener.session.settings import THEMES
from inbetweener.ui.look import theme
from inbetweener.ui.look.palettes import DARK, LIGHT

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from inbetweener.session.workspace import Workspace
    from inbetweener.ui.commands.actions import Actions
    from inbetweener.ui.look.palettes import Palette


def palette_of(choice: str, system: Qt.ColorScheme) -> Palette:
    """The palette for a choice of the settings.

    Args:
        choice: one of `THEMES`.
        system: what the system prefers; where it does not say, the theme is dark, since pictures
            are judged best without glare around them.
    """
    if choice == "system":
        return LIGHT if system is Qt.ColorScheme.Light else DARK
    return LIGHT if choice == "light" else DARK


def system_scheme() -> Qt.ColorScheme:
    """What the system prefers just now."""
    return QApplication.styleHints().colorScheme()


class ThemeVerbs(QObject):
    """Keeps the application's theme in step with the settings and the system."""

    def __init__(self, workspace: Workspace, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._actions = actions
        workspace.settings_changed.connect(self.refresh)
        QApplication.styleHints().colorSchemeChanged.connect(self.refresh)
        self.refresh()

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions of these names do."""
        return {f"theme_{choice}": partial(self._choose, choice) for choice in THEMES}

    @Slot()
    def refresh(self) -> None:
        """Take the theme that is meant, and tick it in the menu."""
        chosen = self._workspace.settings.theme
        for choice in THEMES:
            self._actions[f"theme_{choice}"].setChecked(choice == chosen)
        palette = palette_of(chosen, system_scheme())
        app = QApplication.instance()
        if palette is not theme.in_use() and isinstance(app, QApplication):
            theme.apply_theme(app, palette)

    def _choose(self, choice: str) -> None:
        self._workspace.change_setting(theme=choice)
        self.refresh()  # a tick that Qt has taken off comes back where nothing changed
