"""RenderQueue: draws gaps one after the other on a worker thread, the current one first.

One gap is one job. Between two jobs the queue is looked at anew, so an edit or a move of the
playhead changes what comes next, and a gap edited while it is drawn begins again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from inbetweener.core import edits
from inbetweener.session.render_progress import Pace, RenderProgress
from inbetweener.session.render_task import failure_sentence, gap_task
from inbetweener.session.render_waiting import RenderWaiting, is_same_work
from inbetweener.workers.task_thread import TaskThread

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from inbetweener.core.shot import Shot
    from inbetweener.rendering.gap_renderer import GapRenderer
    from inbetweener.rendering.jobs import JobPlanner
    from inbetweener.session.document_session import DocumentSession
    from inbetweener.session.render_states import RenderStates
    from inbetweener.session.render_task import DrawnOne
    from inbetweener.session.render_waiting import Work


class RenderQueue(QObject):
    """The gaps waiting to be drawn.

    Signals:
        progressed(RenderProgress): something was drawn, queued or dropped.
        gap_failed(int, str): a gap and the sentence why; the queue goes on with the next.
        finished(bool): the queue is empty; whether everything asked for was drawn.
        device_known(str): where the engine runs, once it is loaded.
        drawn(str): the digest of an inbetween that is in the cache now.
    """

    progressed = Signal(object)
    gap_failed = Signal(int, str)
    finished = Signal(bool)
    device_known = Signal(str)
    drawn = Signal(str)

    def __init__(
        self,
        session: DocumentSession,
        states: RenderStates,
        make_renderer: Callable[[], GapRenderer],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._states = states
        self._make_renderer = make_renderer
        self._renderer: GapRenderer | None = None
        self._planner: JobPlanner | None = None
        self._waiting = RenderWaiting()
        self._current: Work | None = None
        self._stopped_gaps: set[int] = set()
        self._pace = Pace()
        self._all_drawn = True
        self._thread = TaskThread("render", self)
        self._thread.progressed.connect(self._on_thread_progressed)
        self._thread.succeeded.connect(self._on_thread_succeeded)
        self._thread.failed.connect(self._on_thread_failed)
        self._thread.idle_changed.connect(self._on_thread_idle_changed)
        session.shot_changed.connect(self._on_session_shot_changed)

    @property
    def is_busy(self) -> bool:
        """Whether anything is being drawn or waits."""
        return self._current is not None or bool(self._waiting)

    def watch(self, planner: JobPlanner) -> None:
        """Begin with another shot; what was left of the one before is dropped."""
        self.cancel()
        self._planner = planner

    def use_device(self, make_renderer: Callable[[], GapRenderer]) -> None:
        """Draw with another renderer from the next gap on."""
        self.cancel()
        self._make_renderer = make_renderer
        self._renderer = None

    def prefer(self, gap: int) -> None:
        """Draw this gap next, then the nearest ones after it."""
        self._waiting.preferred = gap

    def render(self, gaps: Iterable[int]) -> None:
        """Add gaps to the queue; those that need nothing end at once."""
        self._begin()
        known = {*self._waiting.gaps, self._current.index if self._current else None}
        for gap in gaps:
            if gap not in known and self._session.shot.gaps[gap].is_rendered:
                self._states.forget_failure(gap)
                self._waiting.add(gap)
        self._next()

    def render_with(self, gap: int, model: str) -> None:
        """Draw a gap next by another model as well, to be compared; the document stays as it is.

        Raises:
            EditError: the shot has no such gap.
        """
        self._begin()
        shot = edits.set_gap_model(self._session.shot, frozenset({gap}), model)
        self._waiting.add_variant(gap, shot)
        self._next()

    def _begin(self) -> None:
        """Count anew where the queue was empty."""
        if not self.is_busy:
            self._pace = Pace()
            self._all_drawn = True

    def cancel(self) -> None:
        """Drop everything; inbetweens that are drawn stay."""
        was_busy = self.is_busy
        self._waiting.clear()
        self._stop_current()
        if was_busy:
            self._announce()
            self.finished.emit(False)

    def shutdown(self) -> bool:
        """Stop drawing and end the thread."""
        self._waiting.clear()
        return self._thread.shutdown()

    def progress(self) -> RenderProgress:
        """How far the queue has come."""
        left = self._waiting.inbetween_count(self._session.shot)
        if self._current:
            left += max(0, self._current.gap.inbetween_count - self._pace.drawn_of_gap)
        gap = self._current.index if self._current else None
        return RenderProgress(self._pace.done, self._pace.done + left, gap, self._pace.left_s(left))

    def _next(self) -> None:
        work = self._waiting.take(self._session.shot) if self._current is None else None
        if work is not None:
            self._start(work)
        self._announce()

    def _start(self, work: Work) -> None:
        if self._planner is None:
            return
        self._current = work
        self._pace.start_gap()
        self._renderer = self._renderer or self._make_renderer()
        self._thread.submit(gap_task(self._renderer, self._planner, work.shot, work.index))

    def _stop_current(self) -> None:
        if self._current is not None:
            self._thread.cancel()
            self._stopped_gaps.add(self._current.index)
            self._current = None

    @Slot(bool)
    def _on_thread_idle_changed(self, is_idle: bool) -> None:
        """Find what a stopped gap had drawn: the answers under way were dropped."""
        if is_idle and self._stopped_gaps:
            gaps, self._stopped_gaps = self._stopped_gaps, set()
            self._states.refresh(gaps)

    @Slot(object)
    def _on_thread_progressed(self, drawn: DrawnOne) -> None:
        self._pace.count(was_cached=drawn.was_cached)
        self._states.mark_ready(drawn.job, drawn.order, drawn.confidence)
        self.drawn.emit(drawn.digest)
        self.progressed.emit(self.progress())

    @Slot(object)
    def _on_thread_succeeded(self, device: str) -> None:
        self.device_known.emit(device)
        self._end_current()

    @Slot(object)
    def _on_thread_failed(self, error: Exception) -> None:
        work = self._current
        if work is not None:
            self._all_drawn = False
            message = failure_sentence(error)
            if not work.is_variant:
                self._states.mark_failed(work.index, message)
            self.gap_failed.emit(work.index, message)
        self._end_current()

    def _end_current(self) -> None:
        self._current = None
        self._go_on()

    def _go_on(self) -> None:
        self._next()
        if not self.is_busy:
            self.finished.emit(self._all_drawn)

    @Slot(object, object)
    def _on_session_shot_changed(self, before: Shot, after: Shot) -> None:
        if not self.is_busy:
            return
        self._waiting.follow(before, after)
        work = self._current
        if work is not None and not is_same_work(work.index, before, after):
            self._stop_current()
            self._waiting.put_back(work, before, after)
        self._go_on()

    def _announce(self) -> None:
        work = self._current
        current = work.index if work is not None and not work.is_variant else None
        self._states.set_work(self._waiting.gaps, current)
        self.progressed.emit(self.progress())
