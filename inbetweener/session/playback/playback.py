"""Playback: where the playhead is, and how it runs. Real time comes first: frames are dropped."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from inbetweener.core.navigation import clamped
from inbetweener.core.playing import Manner, Run, Span

if TYPE_CHECKING:
    from collections.abc import Callable

    from inbetweener.session.document.document_session import DocumentSession

# No tick comes so late, nor before the one before it, but where the machine slept in between.
_ASLEEP_S = 10.0


class Playback(QObject):
    """The playhead of the open shot.

    Attributes:
        frame: the frame shown.
        dropped_frames: frames passed over since playing began.

    Signals:
        frame_changed(int): another frame is shown.
        playing_changed(bool): playing began or ended.
        dropped_changed(int): so many frames were passed over since playing began.
        run_changed(): while playing, frames run from elsewhere or in another manner.
    """

    frame_changed = Signal(int)
    playing_changed = Signal(bool)
    dropped_changed = Signal(int)
    run_changed = Signal()

    def __init__(
        self,
        session: DocumentSession,
        clock_s: Callable[[], float] = time.perf_counter,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.frame = 0
        self.dropped_frames = 0
        self._loops = True
        self._manner = Manner()
        self._range: Span | None = None
        self._session = session
        self._clock_s = clock_s
        self._started_s = 0.0
        self._told_s = 0.0  # how long frames had run by the last tick
        self._started_frame = 0
        self._shown_step = 0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.advance)
        session.shot_opened.connect(self._on_session_shot_opened)
        session.shot_changed.connect(self._on_session_shot_changed)
        session.layer_activated.connect(self._on_session_layer_activated)

    @property
    def is_playing(self) -> bool:
        """Whether frames run."""
        return self._timer.isActive()

    @property
    def run(self) -> Run | None:
        """How frames run and since when; None while they stand."""
        if not self.is_playing:
            return None
        fps = self._session.shot.fps
        start = self._started_frame
        return Run(self._started_s, start, self._played, fps, self._manner, self._loops)

    @property
    def loops(self) -> bool:
        """Whether playing begins again at the end."""
        return self._loops

    @loops.setter
    def loops(self, loops: bool) -> None:
        if loops != self._loops:
            self._loops = loops
            self.run_changed.emit()

    @property
    def manner(self) -> Manner:
        """How frames run."""
        return self._manner

    def set_manner(self, manner: Manner) -> None:
        """Run in another manner; while playing, go on from the frame shown."""
        self._manner = manner
        if self.is_playing:
            self._start_clock(self.frame)

    @Slot(object)
    def set_range(self, frames: tuple[int, int] | None) -> None:
        """Play from one frame up to and with another; None for the whole shot.

        Raises:
            ValueError: the second comes before the first.
        """
        self._range = Span(*frames) if frames is not None else None
        if self.is_playing:
            self._start_clock(self.frame)

    def show_frame(self, frame: int) -> None:
        """Go to a frame; beyond the ends, to the end. While playing, go on from there."""
        if self.is_playing:
            self._start_clock(frame)
        self._show(frame)

    def play(self) -> None:
        """Run from the frame shown, or from the start if that is the last or lies elsewhere."""
        if self.is_playing or self._session.plan.length < 2:
            return
        played = self._played
        if not played.first <= self.frame < played.last:
            self._show(played.first)
        self._count_dropped(-self.dropped_frames)
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
        """Show the frame that the clock says; called by the timer.

        After the machine has slept, go on from the frame that is shown.
        """
        elapsed_s = self._clock_s() - self._started_s
        if not 0 <= elapsed_s - self._told_s <= _ASLEEP_S:
            self._start_clock(self.frame)
            return
        self._told_s = elapsed_s
        step = int(elapsed_s * self._session.shot.fps * self._manner.speed + 1e-6)
        frame = self._manner.frame_after(step, self._started_frame, self._played, loops=self._loops)
        if frame is None:
            self._show(self._manner.last_frame(self._played))
            self.pause()
            return
        self._count_dropped(max(0, step - self._shown_step - 1))
        self._shown_step = max(step, self._shown_step)
        self._show(frame)

    @property
    def _played(self) -> Span:
        """The frames that are played, as far as the shot has them."""
        length = self._session.plan.length
        return (self._range or Span(0, max(0, length - 1))).within(length)

    def _count_dropped(self, frames: int) -> None:
        if frames:
            self.dropped_frames += frames
            self.dropped_changed.emit(self.dropped_frames)

    def _start_clock(self, frame: int) -> None:
        self._started_s = self._clock_s()
        self._told_s = 0.0
        self._started_frame = clamped(self._session.plan, frame)
        self._shown_step = 0
        if self.is_playing:
            self.run_changed.emit()

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

    @Slot(int)
    def _on_session_layer_activated(self, shift: int) -> None:
        """Stay at the frame of the scene, as far as the other layer has it."""
        if self.is_playing:
            self._start_clock(self.frame + shift)
        self._show(self.frame + shift)

    @Slot(object, object)
    def _on_session_shot_changed(self, _before: object, _after: object) -> None:
        if self._session.plan.length < 2:
            self.pause()
        elif self.is_playing:
            self._set_interval()
            self._start_clock(self.frame)
        self._show(self.frame)
