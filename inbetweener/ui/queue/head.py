"""The buttons above the render queue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from inbetweener.ui.look.icons import icon
from inbetweener.ui.queue.menu import recent_shots_menu
from inbetweener.wording import tr

if TYPE_CHECKING:
    from inbetweener.session.workspace import Workspace
    from inbetweener.ui.commands.actions import Actions
    from inbetweener.ui.verbs.queue import QueueVerbs

_BUTTONS = ("pause_rendering", "cancel_all", "retry_failed", "clear_queue")
_ICON = QSize(18, 18)


class QueueHead(QWidget):
    """Pause, cancel, retry and clear at the left; at the right more shots.

    Attributes:
        add: offers ways to add shots.
    """

    def __init__(
        self, workspace: Workspace, verbs: QueueVerbs, actions: Actions, parent: QWidget
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for name in _BUTTONS:
            button = self._button()
            button.setDefaultAction(actions[name])
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setProperty("toggle", actions[name].isCheckable())
            row.addWidget(button)
        row.addStretch()
        self.add = self._build_add(workspace, verbs, actions)
        row.addWidget(self.add)

    def _button(self) -> QToolButton:
        button = QToolButton(self)
        button.setIconSize(_ICON)
        button.setProperty("flat", True)
        return button

    def _build_add(self, workspace: Workspace, verbs: QueueVerbs, actions: Actions) -> QToolButton:
        add = self._button()
        add.setIcon(icon("mdi6.playlist-plus"))
        add.setAccessibleName(tr("Add Shots"))
        add.setToolTip(tr("Add Shots: draw others too, once this one needs nothing"))
        add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(add)
        menu.addActions([actions["add_shots"], actions["add_projects"]])
        menu.addMenu(recent_shots_menu(workspace, verbs, menu))
        add.setMenu(menu)
        return add
