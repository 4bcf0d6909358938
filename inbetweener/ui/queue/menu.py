"""The menus of the render queue's panel: of a row, and of the shots opened lately."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from inbetweener.session.rendering.log import EntryState
from inbetweener.wording import tr

if TYPE_CHECKING:
    from inbetweener.session.workspace import Workspace
    from inbetweener.ui.commands.actions import Actions
    from inbetweener.ui.queue_rows import QueueRow
    from inbetweener.ui.verbs.queue import QueueVerbs

_OF_GAPS = ("draw_next", "cancel_gaps", "render_gap")
_OF_ALL = ("pause_rendering", "cancel_all", "retry_failed", "clear_queue")


class QueueMenu(QObject):
    """Makes the menu of what was clicked.

    Signals:
        open_requested(Path): a shot of the list is to be opened in the window.
    """

    open_requested = Signal(object)

    def __init__(
        self, workspace: Workspace, verbs: QueueVerbs, actions: Actions, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._verbs = verbs
        self._actions = actions
        self._panel = parent

    def menu_of(self, row: QueueRow | None) -> QMenu:
        """The menu of a row, or of no row in particular."""
        menu = QMenu(self._panel)
        menu.setToolTipsVisible(True)
        if row is not None and row.gap is not None:
            self._add(menu, _OF_GAPS)
        elif row is not None and row.shot is not None:
            self._add_of_shot(menu, row, row.shot)
        self._add(menu, _OF_ALL)
        menu.addActions([self._actions["add_shots"], self._actions["add_projects"]])
        return menu

    def _add(self, menu: QMenu, names: tuple[str, ...]) -> None:
        menu.addActions([self._actions[name] for name in names])
        menu.addSeparator()

    def _add_of_shot(self, menu: QMenu, row: QueueRow, shot: int) -> None:
        shots = self._workspace.rendering.shots
        menu.addAction(tr("Open This Shot")).triggered.connect(
            partial(self.open_requested.emit, row.path)
        )
        is_active = row.state is not None and row.state.is_active
        first = menu.addAction(tr("Draw This Shot Next"))
        first.setEnabled(row.state is EntryState.WAITING)
        first.triggered.connect(partial(shots.move_up, shot))
        again = menu.addAction(tr("Try This Shot Again"))
        again.setEnabled(not is_active)
        again.triggered.connect(partial(shots.retry, [shot]))
        cancel = menu.addAction(tr("Cancel This Shot") if is_active else tr("Remove This Shot"))
        cancel.triggered.connect(partial(self._verbs.cancel_row, row))
        menu.addSeparator()


def recent_shots_menu(workspace: Workspace, verbs: QueueVerbs, parent: QMenu) -> QMenu:
    """A menu of the shots opened lately, filled when it opens; each is added to the queue."""
    menu = QMenu(tr("Add Recent Shot"), parent)

    def fill() -> None:
        menu.clear()
        for path in workspace.settings.recent_paths:
            menu.addAction(str(path)).triggered.connect(partial(verbs.add, [path]))
        if menu.isEmpty():
            menu.addAction(tr("No shot was opened yet")).setEnabled(False)

    menu.aboutToShow.connect(fill)
    return menu
