"""FirstRun: what a newcomer is told on the welcome page: a tour, what draws, where it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from inbetweener.session.machine_check import Machine, MachineCheck
from inbetweener.ui.device_words import machine_words
from inbetweener.ui.parts.form_parts import make_muted
from inbetweener.wording import tr

if TYPE_CHECKING:
    from inbetweener.session.workspace import Workspace
    from inbetweener.ui.commands.actions import Actions

_LINE_PX = 460


class FirstRun(QWidget):
    """Stands below the buttons of the welcome page until there are recent shots."""

    def __init__(self, workspace: Workspace, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._check = MachineCheck(self)
        self._check.found.connect(self._on_check_found)
        tour = QPushButton(actions["tour"].text(), self)
        tour.setToolTip(actions["tour"].toolTip())
        tour.clicked.connect(actions["tour"].trigger)
        self._machine = make_muted("", self)
        kept = make_muted(
            tr(
                "Drawings that were rendered are kept in {folder}, {size} GiB at most. "
                "Nothing leaves this machine.",
                folder=workspace.folders.cache,
                size=workspace.settings.disk_cache_mib // 1024,
            ),
            self,
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout()
        row.addStretch()
        row.addLayout(column)
        row.addStretch()
        column.setSpacing(8)
        column.addWidget(tour, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(16)
        for label in (self._machine, kept):
            label.setWordWrap(True)
            label.setFixedWidth(_LINE_PX)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)

    def look_at_machine(self) -> None:
        """Find out what draws here, in a process of its own."""
        self._machine.setText(tr("Finding out what this machine can draw with…"))
        self._check.look()

    def stop(self) -> None:
        """End what is under way."""
        self._check.stop()

    @Slot(object)
    def _on_check_found(self, machine: Machine) -> None:
        self._machine.setText(machine_words(machine))
