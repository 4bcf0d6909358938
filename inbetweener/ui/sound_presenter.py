"""Keeps the timeline's lane of sound in step with the session, and takes what is done on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from inbetweener.ui.timeline.sound_lane import SoundLane

if TYPE_CHECKING:
    from inbetweener.session.workspace import Workspace
    from inbetweener.ui.sound_verbs import SoundVerbs
    from inbetweener.ui.timeline.widget import TimelineWidget


class SoundPresenter(QObject):
    """Between the shot's sound and a timeline widget."""

    def __init__(self, workspace: Workspace, verbs: SoundVerbs, timeline: TimelineWidget) -> None:
        super().__init__(timeline)
        self._workspace = workspace
        self._timeline = timeline
        workspace.document.shot_opened.connect(self._show)
        workspace.document.shot_changed.connect(self._show)
        workspace.sound.changed.connect(self._show)
        timeline.sound_move_requested.connect(verbs.move)
        self._show()

    @Slot()
    def _show(self) -> None:
        shot, sound = self._workspace.document.shot, self._workspace.sound
        if shot.sound is None:
            self._timeline.set_sound(None)
            return
        peaks = None if sound.loaded is None else sound.loaded.peaks
        self._timeline.set_sound(SoundLane(shot.sound, shot.fps, peaks, sound.problem))
