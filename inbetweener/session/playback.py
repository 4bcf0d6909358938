"""Playback: where the playhead is, and how it runs. Real time comes first: frames are dropped."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from inbetweener.core.navigation import clamped

if TYPE_CHECKING:
    from collections.abc import Callable

    from inbetweener.session.document_session import DocumentSession


class Playback(QObject):
    """The playhead of the open shot.

    Attributes:
        frame: the frame shown.
        dropped_frames: frames passed over since playing began.

    Signals:
        frame_changed(int): another frame is shown.
        playing_changed(bool): playing began or ended.
    """

    frame_changed = Signal(int)
    playing_changed = Signal(bool)

    def __init__(
        self,
        session: DocumentSession,
        clock_s: Callable[[], float] = time.perf_counter,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.frame = 0
        self.dropped_frames = 0
        self.loops = True
        self._session = session
        self._clock_s = clock_s
        self._started_s = 0.0
        self._started_frame = 0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.advance)
        session.shot_opened.connect(self._on_session_shot_opened)
        session.shot_changed.connect(self._on_session_shot_changed)

    @property
    def is_playing(self) -> bool:
        """Whether frames run."""
        return self._timer.isActive()

    def show_frame(self, frame: int) -> None:
        """Go to a frame; beyond the ends, to the end. While playing, go on from there."""
        if self.is_playing:
            self._start_clock(frame)
        self._show(frame)

    def play(self) -> None:
        """Run from the frame shown, or from the start if that is the last."""
        plan = self._session.plan
        if self.is_playing or plan.length < 2:
            return
        if self.frame >= plan.length - 1:
            self._show(0)
        self.dropped_frames = 0
        self._start_clock(self.frame)
        self._set_interval()
        self._timer.start()
        self.playing_changed.emit(True)

    def pause(self) -> None:
        """Stay at the frame shown."""
        if self.is_playing:
            self._timer.stop()
            self.playing_changed.emit(False)

    def toggle(self) -> None:
        """Play or pause."""
        if self.is_playing:
            self.pause()
        else:
            self.play()

    @Slot()
    def advance(self) -> None:
        """Show the frame that the clock says; called by the timer."""
        plan = self._session.plan
        elapsed_frames = (self._clock_s() - self._started_s) * self._session.shot.fps
        due = self._started_frame + int(elapsed_frames + 1e-6)
        if due >= plan.length and not self.loops:
            self._show(plan.length - 1)
            self.pause()
            return
        target = due % plan.length
        passed = (target - self.frame) % plan.length
        self.dropped_frames += max(0, passed - 1)
        self._show(target)

    def _start_clock(self, frame: int) -> None:
        self._started_s = self._clock_s()
        self._started_frame = clamped(self._session.plan, frame)

    def _set_interval(self) -> None:
        # Twice as often as frames change: a late tick then costs half a frame, not a whole one.
        self._timer.setInterval(max(1, int(500 / self._session.shot.fps)))

    def _show(self, frame: int) -> None:
        frame = clamped(self._session.plan, frame)
        if frame != self.frame:
            self.frame = frame
            self.frame_changed.emit(frame)

    @Slot()
    def _on_session_shot_opened(self) -> None:
        self.pause()
        self.frame = 0
        self.frame_changed.emit(0)

    @Slot(object, object)
    def _on_session_shot_changed(self, _before: object, _after: object) -> None:
        if self._session.plan.length < 2:
            self.pause()
        elif self.is_playing:
            self._set_interval()
            self._start_clock(self.frame)
        self._show(self.frame)
