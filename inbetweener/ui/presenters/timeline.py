"""Keeps the timeline in step with the session, and asks the session for what is done on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from inbetweener.core.edits import LengthRule
from inbetweener.ui.presenters.timeline_thumbnails import TimelineThumbnails

if TYPE_CHECKING:
    from inbetweener.session.workspace import Workspace
    from inbetweener.ui.timeline.widget import TimelineWidget
    from inbetweener.ui.verbs.shot import ShotVerbs

# The bar of frames in memory may lag a little; painting it at every picture loaded would cost more.
_CACHED_BAR_MS = 150
_CACHED_BAR_FRAMES = 4000


class TimelinePresenter(QObject):
    """Between the session and a timeline widget."""

    def __init__(self, workspace: Workspace, verbs: ShotVerbs, timeline: TimelineWidget) -> None:
        super().__init__(timeline)
        self._workspace = workspace
        self._verbs = verbs
        self._timeline = timeline
        self._thumbnails = TimelineThumbnails(workspace, timeline)
        self._cached_timer = QTimer(self)
        self._cached_timer.setSingleShot(True)
        self._cached_timer.setInterval(_CACHED_BAR_MS)
        self._cached_timer.timeout.connect(self._show_cached)
        self._connect()
        self._show_plan()

    def _connect(self) -> None:
        workspace, timeline = self._workspace, self._timeline
        workspace.document.shot_opened.connect(self._on_document_shot_opened)
        workspace.document.shot_changed.connect(self._on_document_shot_changed)
        workspace.document.layer_activated.connect(self._on_document_layer_activated)
        workspace.states.gaps_changed.connect(self._on_states_gaps_changed)
        workspace.selection.changed.connect(timeline.set_selected_gaps)
        workspace.playback.playing_changed.connect(timeline.set_playing)
        workspace.playback.frame_changed.connect(timeline.set_playhead)
        workspace.preview.cached_changed.connect(self._on_preview_cached_changed)
        workspace.folder_watch.missing_changed.connect(self._show_missing)
        timeline.frame_requested.connect(self._on_timeline_frame_requested)
        timeline.gap_selected.connect(workspace.selection.select)
        timeline.key_move_requested.connect(self._on_timeline_key_move_requested)
        workspace.work_range.changed.connect(timeline.set_work_range)
        timeline.work_range_requested.connect(workspace.work_range.set)
        timeline.last_exposure_requested.connect(self._verbs.set_last_exposure)

    def _show_plan(self) -> None:
        shot, plan = self._workspace.document.shot, self._workspace.document.plan
        names = {drawing.id: drawing.name for drawing in shot.drawings}
        self._timeline.set_plan(
            plan,
            [names[key.drawing] for key in shot.keys],
            [key.role for key in shot.keys],
            shot.first_number,
            shot.fps,
        )
        self._show_missing()
        self._timeline.set_markers(shot.markers)
        self._timeline.set_playhead(self._workspace.playback.frame)

    @Slot()
    def _show_missing(self) -> None:
        missing, shot = self._workspace.folder_watch.missing, self._workspace.document.shot
        keys = [index for index, key in enumerate(shot.keys) if key.drawing in missing]
        self._timeline.set_missing_keys(frozenset(keys))

    @Slot()
    def _on_document_shot_opened(self) -> None:
        self._show_plan()
        self._timeline.set_states({})
        self._timeline.zoom_to_start()

    @Slot()
    def _on_document_layer_activated(self) -> None:
        """Zoom and place stay: it is the same stretch of the same scene."""
        self._show_plan()
        self._timeline.set_states(self._workspace.states.states())
        self._cached_timer.start()

    @Slot(object, object)
    def _on_document_shot_changed(self, before: object, after: object) -> None:
        self._show_plan()
        if _gap_count(before) != _gap_count(after):
            self._timeline.set_states(self._workspace.states.states())
        self._cached_timer.start()

    @Slot(object)
    def _on_states_gaps_changed(self, gaps: set[int]) -> None:
        states = self._workspace.states
        if len(gaps) > 32:
            self._timeline.set_states(states.states())
            return
        for cell, state in states.states(gaps).items():
            self._timeline.set_state(cell, state)

    @Slot()
    def _on_preview_cached_changed(self) -> None:
        if not self._cached_timer.isActive():
            self._cached_timer.start()

    @Slot()
    def _show_cached(self) -> None:
        first = max(0, self._workspace.playback.frame - _CACHED_BAR_FRAMES // 2)
        runs = self._workspace.preview.cached_frames(first, first + _CACHED_BAR_FRAMES)
        self._timeline.set_cached_ranges(runs)

    @Slot(int)
    def _on_timeline_frame_requested(self, frame: int) -> None:
        self._workspace.playback.pause()
        self._workspace.playback.show_frame(frame)

    @Slot(int, int, bool)
    def _on_timeline_key_move_requested(self, key: int, frame: int, is_ripple: bool) -> None:
        self._verbs.move_key(key, frame, LengthRule.RIPPLE if is_ripple else LengthRule.KEEP)


def _gap_count(shot: object) -> int:
    return len(getattr(shot, "gaps", ()))
