"""The context menu of the timing chart: its shapes, and the way from gap to gap."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtWidgets import QMenu

from inbetweener.core.chart import Chart, ChartPreset
from inbetweener.ui.panels.inspector_fields import gap_fields

if TYPE_CHECKING:
    from inbetweener.session.workspace import Workspace
    from inbetweener.ui.commands.actions import Actions
    from inbetweener.ui.panels.inspector_fields import GapFields
    from inbetweener.ui.parts.chart_ladder import ChartLadder
    from inbetweener.ui.verbs.shot import ShotVerbs

_COMMANDS = ("copy_chart", "paste_chart", "", "more_inbetweens", "fewer_inbetweens")


class LadderMenu(QObject):
    """Opens where the right button, or the menu key, asks for it."""

    def __init__(
        self, workspace: Workspace, actions: Actions, verbs: ShotVerbs, ladder: ChartLadder
    ) -> None:
        super().__init__(ladder)
        self._workspace = workspace
        self._actions = actions
        self._verbs = verbs
        self._ladder = ladder
        ladder.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        ladder.customContextMenuRequested.connect(self._on_ladder_menu_requested)

    @Slot(QPoint)
    def _on_ladder_menu_requested(self, place: QPoint) -> None:
        fields = self._fields()
        if fields is None:
            return
        menu = self.menu_of(fields)
        menu.exec(self._ladder.mapToGlobal(place))
        menu.deleteLater()

    def _fields(self) -> GapFields | None:
        workspace = self._workspace
        return gap_fields(workspace.document.shot, workspace.selection.gaps, workspace.states)

    def menu_of(self, fields: GapFields) -> QMenu:
        """The menu for the selected gaps."""
        menu = QMenu(self._ladder)
        menu.setToolTipsVisible(True)
        for preset in ChartPreset:
            if preset is not ChartPreset.FREE:
                action = menu.addAction(preset.label(fields.a_name, fields.b_name))
                action.setCheckable(True)
                action.setChecked(preset is fields.preset)
                action.triggered.connect(partial(self._choose, preset))
        menu.addSeparator()
        for name in _COMMANDS:
            if name:
                menu.addAction(self._actions[name])
            else:
                menu.addSeparator()
        return menu

    def _choose(self, preset: ChartPreset, _is_checked: bool = True) -> None:
        self._verbs.set_chart(Chart(preset))
