"""ArcsVerbs: whether the parts of the selected gaps go on arcs or straight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from inbetweener.core.pin import Arcs

if TYPE_CHECKING:
    from collections.abc import Callable

    from inbetweener.session.workspace import Workspace
    from inbetweener.ui.window.parts import WindowParts

_NAME = "straight_paths"


class ArcsVerbs(QObject):
    """Does what the command says, and ticks it where all selected gaps go straight."""

    def __init__(self, workspace: Workspace, parts: WindowParts) -> None:
        super().__init__(parts.window)
        self._document = workspace.document
        self._verbs = parts.shot_verbs
        self._action = parts.actions[_NAME]
        workspace.selection.changed.connect(self.refresh)
        workspace.document.shot_changed.connect(self.refresh)
        workspace.document.shot_opened.connect(self.refresh)
        workspace.document.layer_activated.connect(self.refresh)
        self.refresh()

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the action of this name does."""
        return {_NAME: self._toggle}

    @property
    def _are_straight(self) -> bool:
        gaps, selected = self._document.shot.gaps, self._verbs.gaps
        here = [gaps[index] for index in selected if index < len(gaps)]
        return bool(here) and all(gap.arcs is Arcs.STRAIGHT for gap in here)

    def _toggle(self) -> None:
        self._verbs.set_arcs(Arcs.AUTOMATIC if self._are_straight else Arcs.STRAIGHT)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Tick what holds for the selected gaps."""
        self._action.setChecked(self._are_straight)
        self._action.setEnabled(bool(self._verbs.gaps) and bool(self._document.shot.gaps))
