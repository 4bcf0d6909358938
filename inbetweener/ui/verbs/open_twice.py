"""OpenTwiceVerbs: what to do about a shot that another running Inbetweener has open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from inbetweener.wording import tr

if TYPE_CHECKING:
    from inbetweener.session.workspace import Workspace
    from inbetweener.storage.opening import Opened


class OpenTwiceVerbs(QObject):
    """Asks, so that nobody saves over another window's work unawares."""

    def __init__(self, workspace: Workspace, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._window = window
        workspace.open_elsewhere.connect(self._on_workspace_open_elsewhere)

    @Slot(object)
    def _on_workspace_open_elsewhere(self, opened: Opened) -> None:
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(tr("Already Open in Another Window"))
        box.setText(tr("“{shot}” is open in another Inbetweener already.", shot=opened.scene.name))
        box.setInformativeText(
            tr(
                "Whoever saves last replaces what the other has saved. A copy is saved under a "
                "new name."
            )
        )
        copy = box.addButton(tr("Open as a Copy"), QMessageBox.ButtonRole.AcceptRole)
        anyway = box.addButton(tr("Open Anyway"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(copy)
        box.exec()
        if box.clickedButton() is copy:
            self._workspace.show_copy(opened)
        elif box.clickedButton() is anyway:
            self._workspace.show_opened(opened)
