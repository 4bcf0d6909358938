"""Keeps the timeline's lane of sound in step with the session, and takes what is done on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from inbetweener.ui.timeline.sound_lane import sound_lane_of

if TYPE_CHECKING:
    from inbetweener.session.workspace import Workspace
    from inbetweener.ui.timeline.widget import TimelineWidget
    from inbetweener.ui.verbs.sound import SoundVerbs


class SoundPresenter(QObject):
    """Between the shot's sound and a timeline widget."""

    def __init__(self, workspace: Workspace, verbs: SoundVerbs, timeline: TimelineWidget) -> None:
        super().__init__(timeline)
        self._workspace = workspace
        self._timeline = timeline
        workspace.document.shot_opened.connect(self._show)
        workspace.document.shot_changed.connect(self._show)
        workspace.document.layer_activated.connect(self._show)
        workspace.sound.changed.connect(self._show)
        timeline.sound_move_requested.connect(verbs.move)
        self._show()

    @Slot()
    def _show(self) -> None:
        self._timeline.set_sound(sound_lane_of(self._workspace))
