"""Flip: neighbouring drawings shown in turn, as an animator flips sheets of paper on the pegs.

Only what is seen changes: the playhead stays where it is, so that one is back there at the end.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

    from inbetweener.session.document.document_session import DocumentSession
    from inbetweener.session.playback.playback import Playback

STEP_S = 0.1
# Each neighbour is looked at for two steps, the drawing itself for one (the order of Pencil2D).
ROUND = (-1, -1, 0, 1, 1, 0)


class Flip(QObject):
    """Which sheet lies on top while flipping.

    Signals:
        changed(): another sheet lies on top, or flipping began or ended.
    """

    changed = Signal()

    def __init__(
        self,
        session: DocumentSession,
        playback: Playback,
        clock_s: Callable[[], float] = time.perf_counter,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._playback = playback
        self._clock_s = clock_s
        self._started_s = 0.0
        self._offset: int | None = None
        self._is_rolling = False
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        # Twice as often as sheets change: a late tick then costs half a step, not a whole one.
        self._timer.setInterval(int(STEP_S * 500))
        self._timer.timeout.connect(self.advance)
        playback.frame_changed.connect(self.stop)
        playback.playing_changed.connect(self.stop)
        session.shot_changed.connect(self.stop)
        session.shot_opened.connect(self.stop)
        session.layer_activated.connect(self.stop)

    @property
    def offset(self) -> int | None:
        """-1 for the drawing before, 1 for the one after, 0 for itself; None while not flipping."""
        return self._offset

    @property
    def is_rolling(self) -> bool:
        """Whether flipping goes on until `release` is called."""
        return self._is_rolling

    def flip(self, *, rolls: bool = False) -> None:
        """Flip one round; or, rolling, round after round until `release` is called."""
        self._playback.pause()
        self._is_rolling = rolls
        self._started_s = self._clock_s()
        self._timer.start()
        self._show(ROUND[0])

    def release(self) -> None:
        """Roll no more: the first round is seen to its end, any other ends at once."""
        self._is_rolling = False
        if self._steps_passed() >= len(ROUND):
            self.stop()

    @Slot()
    def advance(self) -> None:
        """Show the sheet that the clock says; called by the timer."""
        steps = self._steps_passed()
        if steps >= len(ROUND) and not self._is_rolling:
            self.stop()
        else:
            self._show(ROUND[steps % len(ROUND)])

    @Slot()
    def stop(self) -> None:
        """Be back where one was."""
        self._timer.stop()
        self._is_rolling = False
        self._show(None)

    def _steps_passed(self) -> int:
        return int((self._clock_s() - self._started_s) / STEP_S + 1e-6)

    def _show(self, offset: int | None) -> None:
        if offset != self._offset:
            self._offset = offset
            self.changed.emit()
