"""RenderQueue: draws gaps one after the other on a worker thread, the current one first.

One gap is one job. Between two jobs the queue is looked at anew, so an edit or a move of the
playhead changes what comes next, and a gap edited while it is drawn begins again.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from inbetweener.core import edits
from inbetweener.core.tracking import GapWork, moved_gaps
from inbetweener.errors import InbetweenerError
from inbetweener.workers.task_thread import TaskThread

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.gap import Gap
    from inbetweener.core.shot import Shot
    from inbetweener.rendering.gap_renderer import Drawn, GapRenderer
    from inbetweener.rendering.jobs import GapJob, JobPlanner
    from inbetweener.session.document_session import DocumentSession
    from inbetweener.session.render_states import RenderStates
    from inbetweener.workers.task_thread import Report


@dataclass(frozen=True, slots=True)
class RenderProgress:
    """How far the queue has come.

    Attributes:
        done: inbetweens drawn since the queue was last empty.
        total: those and the ones still to draw.
        gap: the gap being drawn, None when nothing is.
        seconds_left: a guess from the pace so far; None before there is one.
    """

    done: int
    total: int
    gap: int | None
    seconds_left: float | None


@dataclass(frozen=True, slots=True)
class _Planned:
    """Reported once a job knows its inbetweens."""

    job: GapJob


@dataclass(frozen=True, slots=True)
class _DrawnOne:
    job: GapJob
    order: int
    was_cached: bool
    confidence: float | None


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
        self._pending: list[int] = []
        # Gaps to be drawn by another model than the document's, each with the shot that says so.
        self._variants: list[tuple[int, Shot]] = []
        self._is_variant = False
        self._current: tuple[int, Gap] | None = None
        self._preferred = 0
        self._stopped_gaps: set[int] = set()
        self._pace = _Pace()
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
        return self._current is not None or bool(self._pending) or bool(self._variants)

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
        self._preferred = gap

    def render(self, gaps: Iterable[int]) -> None:
        """Add gaps to the queue; those that need nothing end at once."""
        if not self.is_busy:
            self._pace = _Pace()
            self._all_drawn = True
        current = self._current[0] if self._current else None
        known = {*self._pending, current}
        for gap in gaps:
            if gap not in known and self._session.shot.gaps[gap].is_rendered:
                self._states.forget_failure(gap)
                self._pending.append(gap)
        self._next()

    def render_with(self, gap: int, model: str) -> None:
        """Draw a gap next by another model as well, to be compared; the document stays as it is.

        Raises:
            EditError: the shot has no such gap.
        """
        if not self.is_busy:
            self._pace = _Pace()
            self._all_drawn = True
        shot = edits.set_gap_model(self._session.shot, frozenset({gap}), model)
        self._variants.append((gap, shot))
        self._next()

    def cancel(self) -> None:
        """Drop everything; inbetweens that are drawn stay."""
        was_busy = self.is_busy
        self._pending.clear()
        self._variants.clear()
        self._stop_current()
        if was_busy:
            self._announce()
            self.finished.emit(False)

    def shutdown(self) -> bool:
        """Stop drawing and end the thread."""
        self._pending.clear()
        self._variants.clear()
        return self._thread.shutdown()

    def progress(self) -> RenderProgress:
        """How far the queue has come."""
        left = sum(self._session.shot.gaps[gap].inbetween_count for gap in self._pending)
        left += sum(shot.gaps[gap].inbetween_count for gap, shot in self._variants)
        if self._current:
            left += max(0, self._current[1].inbetween_count - self._pace.drawn_of_gap)
        gap = self._current[0] if self._current else None
        return RenderProgress(self._pace.done, self._pace.done + left, gap, self._pace.left_s(left))

    def _next(self) -> None:
        if self._current is None and self._variants:
            self._start(*self._variants.pop(0), is_variant=True)
        elif self._current is None and self._pending:
            gap = min(self._pending, key=self._distance)
            self._pending.remove(gap)
            self._start(gap, self._session.shot)
        self._announce()

    def _distance(self, gap: int) -> tuple[bool, int]:
        """The preferred gap first, the ones after it, then the ones before."""
        return gap < self._preferred, gap

    def _start(self, gap: int, shot: Shot, *, is_variant: bool = False) -> None:
        planner = self._planner
        if planner is None:
            return
        self._is_variant = is_variant
        self._current = gap, shot.gaps[gap]
        self._pace.start_gap()
        self._thread.submit(self._job(planner, shot, gap))

    def _job(
        self, planner: JobPlanner, shot: Shot, gap: int
    ) -> Callable[[CancelToken, Report], str]:
        renderer = self._renderer or self._make_renderer()
        self._renderer = renderer

        def job(token: CancelToken, report: Report) -> str:
            planned = planner.job(shot, gap)
            report(_Planned(planned))
            renderer.render(
                planned,
                token,
                lambda drawn: report(_drawn_one(planned, drawn)),
            )
            return renderer.interpolator(planned.model).device

        return job

    def _stop_current(self) -> None:
        if self._current is not None:
            self._thread.cancel()
            self._stopped_gaps.add(self._current[0])
            self._current = None

    @Slot(bool)
    def _on_thread_idle_changed(self, is_idle: bool) -> None:
        """Find what a stopped gap had drawn: the answers under way were dropped."""
        if is_idle and self._stopped_gaps:
            gaps, self._stopped_gaps = self._stopped_gaps, set()
            self._states.refresh(gaps)

    @Slot(object)
    def _on_thread_progressed(self, event: _Planned | _DrawnOne) -> None:
        if isinstance(event, _DrawnOne):
            self._pace.count(was_cached=event.was_cached)
            self._states.mark_ready(event.job, event.order, event.confidence)
            self.drawn.emit(event.job.inbetweens[event.order - 1].digest)
            self.progressed.emit(self.progress())

    @Slot(object)
    def _on_thread_succeeded(self, device: str) -> None:
        self.device_known.emit(device)
        self._end_current()

    @Slot(object)
    def _on_thread_failed(self, error: Exception) -> None:
        gap = self._current[0] if self._current else 0
        self._all_drawn = False
        message = _sentence(error)
        if not self._is_variant:
            self._states.mark_failed(gap, message)
        self.gap_failed.emit(gap, message)
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
        self._pending = _moved(self._pending, before, after)
        self._variants.clear()  # they are of a shot that is no more
        if self._current is not None and not _is_same_work(self._current[0], before, after):
            again = [] if self._is_variant else _moved([self._current[0]], before, after)
            self._stop_current()
            self._pending = [*again, *self._pending]
        self._go_on()

    def _announce(self) -> None:
        current = self._current[0] if self._current and not self._is_variant else None
        self._states.set_work(frozenset(self._pending), current)
        self.progressed.emit(self.progress())


def _drawn_one(job: GapJob, drawn: Drawn) -> _DrawnOne:
    return _DrawnOne(job, drawn.job.cell.order, drawn.was_cached, drawn.confidence)


class _Pace:
    """Counts inbetweens and guesses how long the rest will take."""

    def __init__(self) -> None:
        self.done = 0
        self.drawn_of_gap = 0
        self._really_drawn = 0
        self._started_s = time.monotonic()

    def start_gap(self) -> None:
        self.drawn_of_gap = 0

    def count(self, *, was_cached: bool) -> None:
        self.done += 1
        self.drawn_of_gap += 1
        self._really_drawn += not was_cached

    def left_s(self, left: int) -> float | None:
        if not self._really_drawn:
            return None
        return (time.monotonic() - self._started_s) / self._really_drawn * left


def _sentence(error: Exception) -> str:
    if isinstance(error, InbetweenerError):
        return str(error)
    if isinstance(error, MemoryError):
        return "There is not enough memory for this gap. Close other programs and render it again."
    return f"The gap could not be rendered ({type(error).__name__}: {error})."


def _moved(gaps: list[int], before: Shot, after: Shot) -> list[int]:
    """The indexes of the same gaps after an edit; those that are gone or need nothing left out."""
    moved = moved_gaps(before, after)
    return [moved[gap] for gap in gaps if gap in moved and after.gaps[moved[gap]].is_rendered]


def _is_same_work(gap: int, before: Shot, after: Shot) -> bool:
    """Whether what is being drawn for a gap is still what is wanted at the same place."""
    return gap < len(after.gaps) and GapWork.of(before, gap) == GapWork.of(after, gap)
