"""RenderReporter: tells once all that was asked for is drawn, of the open shot and of others."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from inbetweener.session.rendering.log import EntryState

if TYPE_CHECKING:
    from collections.abc import Callable

    from inbetweener.session.rendering.queue import RenderQueue
    from inbetweener.session.rendering.shot_batch import ShotBatch
    from inbetweener.session.rendering.task import DrawnOne
    from inbetweener.session.rendering.thread import RenderThread

# Who waits for less has not looked away: the status strip says enough.
LONG_S = 5.0


@dataclass(frozen=True, slots=True)
class RenderReport:
    """What was done since rendering last had nothing to do.

    Attributes:
        inbetweens: drawn; those that were in the cache already are not counted.
        gaps: that needed nothing more in the end.
        failed_gaps: of the open shot and of others.
        shots: other shots that were asked for and not cancelled.
        failed_shots: those that could not be opened, or not all of whose gaps could be drawn.
        seconds: that the thread worked; pauses are not counted.
    """

    inbetweens: int = 0
    gaps: int = 0
    failed_gaps: int = 0
    shots: int = 0
    failed_shots: int = 0
    seconds: float = 0.0

    @property
    def is_worth_telling(self) -> bool:
        """Whether it took long enough to do something else meanwhile, or was of other shots."""
        has_any = bool(self.inbetweens or self.failed_gaps)
        return bool(self.shots) or (has_any and self.seconds >= LONG_S)


class RenderReporter(QObject):
    """Counts what the thread does, and tells at the end.

    Signals:
        ended(RenderReport): everything is drawn that was asked for and not cancelled, and it was
            no matter of a moment.
    """

    ended = Signal(object)

    def __init__(
        self,
        thread: RenderThread,
        queue: RenderQueue,
        batch: ShotBatch,
        parent: QObject | None = None,
        clock_s: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._thread = thread
        self._queue = queue
        self._batch = batch
        self._clock_s = clock_s
        self._report = RenderReport()
        self._told_shots: set[int] = set()
        self._started_s: float | None = None
        thread.drawn.connect(self._on_thread_drawn)
        thread.gap_ended.connect(self._on_thread_gap_ended)
        thread.idle_changed.connect(self._take_time)
        queue.finished.connect(self._on_queue_finished)
        batch.finished.connect(self._tell)

    @Slot(object)
    def _on_thread_drawn(self, drawn: DrawnOne) -> None:
        self._add(inbetweens=int(not drawn.was_cached))

    @Slot(bool)
    def _on_thread_gap_ended(self, is_drawn: bool) -> None:
        self._add(gaps=int(is_drawn), failed_gaps=int(not is_drawn))

    @Slot()
    def _take_time(self) -> None:
        """Add the time up to now.

        The thread is asked whether it is idle: whoever was told so before may have begun anew.
        """
        now_s = self._clock_s()
        if self._started_s is not None:
            self._add(seconds=now_s - self._started_s)
        self._started_s = None if self._thread.is_idle else now_s

    def _add(self, **more: float) -> None:
        sums = {name: getattr(self._report, name) + value for name, value in more.items()}
        self._report = replace(self._report, **sums)

    @Slot(bool)
    def _on_queue_finished(self, all_drawn: bool) -> None:
        was_cancelled = not all_drawn and not self._report.failed_gaps
        if was_cancelled and not self._batch.is_busy:
            self._report = RenderReport()  # the artist knows
        self._tell()

    @Slot()
    def _tell(self) -> None:
        if self._queue.is_busy or self._batch.is_busy:
            return
        self._take_time()
        ended = (EntryState.DONE, EntryState.FAILED)
        shots = [
            each
            for each in self._batch.entries()
            if each.state in ended and each.number not in self._told_shots and not each.layer
        ]
        self._told_shots |= {each.number for each in shots}
        failed = sum(each.state is EntryState.FAILED for each in shots)
        report = replace(self._report, shots=len(shots), failed_shots=failed)
        self._report = RenderReport()
        if report.is_worth_telling:
            self.ended.emit(report)
