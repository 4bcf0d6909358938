"""RenderQueue: draws the gaps of the open shot one after the other, the current one first.

One gap is one job. Between two jobs the queue is looked at anew, so an edit or a move of the
playhead changes what comes next, and a gap edited while it is drawn begins again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from inbetweener.core import edits
from inbetweener.session.rendering.log import EntryState, RenderLog
from inbetweener.session.rendering.progress import Pace, RenderProgress
from inbetweener.session.rendering.task import failure_sentence
from inbetweener.session.rendering.waiting import (
    RenderWaiting,
    Work,
    inbetweens_to_draw,
    is_same_work,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from inbetweener.core.shot import Shot
    from inbetweener.rendering.jobs import JobPlanner
    from inbetweener.session.document.document_session import DocumentSession
    from inbetweener.session.rendering.states import RenderStates
    from inbetweener.session.rendering.task import DrawnOne, Ended
    from inbetweener.session.rendering.thread import RenderThread


class RenderQueue(QObject):
    """The gaps waiting to be drawn.

    Attributes:
        log: what was asked for, and what became of it.
        waiting: what waits, to be looked at only.

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
        thread: RenderThread,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.log = RenderLog(self)
        self.waiting = RenderWaiting()
        self._session = session
        self._states = states
        self._planner: JobPlanner | None = None
        self._current: Work | None = None
        self._stopped_gaps: set[int] = set()
        self._pace = Pace()
        self._all_drawn = True
        self._thread = thread
        thread.idle_changed.connect(self._on_thread_idle_changed)
        thread.paused_changed.connect(self._on_thread_paused_changed)
        session.shot_changed.connect(self._on_session_shot_changed)

    @property
    def is_busy(self) -> bool:
        """Whether anything is being drawn or waits, be it for the end of a pause."""
        return self._current is not None or bool(self.waiting)

    def watch(self, planner: JobPlanner) -> None:
        """Begin with another shot; what was left of the one before is dropped."""
        self.cancel()
        self.log.clear()
        self._planner = planner

    # What the artist asks for

    def prefer(self, gap: int) -> None:
        """Draw this gap next, then the nearest ones after it, unless others were moved up."""
        self.waiting.preferred = gap

    def move_up(self, gap: int) -> None:
        """Draw a gap that waits before all others, whatever is on the screen."""
        self.waiting.move_up(gap)
        self.log.changed.emit()

    def render(self, gaps: Iterable[int], *, ends_pause: bool = True) -> None:
        """Add gaps to the queue, and end a pause; those that need nothing end at once."""
        self._begin(ends_pause=ends_pause)
        shot = self._session.shot
        wanted = [gap for gap in dict.fromkeys(gaps) if shot.gaps[gap].is_rendered]
        works = [Work(gap, shot) for gap in wanted if not self.log.is_active(gap)]
        for work in works:
            self._states.forget_failure(work.index)
            self.waiting.add(work.index)
        self.log.ask(works)
        self._next()

    def render_with(self, gap: int, model: str) -> None:
        """Draw a gap next by another model as well, to be compared; the document stays as it is.

        Raises:
            EditError: the shot has no such gap.
        """
        self._begin()
        shot = edits.set_gap_model(self._session.shot, frozenset({gap}), model)
        if not self.log.is_active(gap, model):
            self.waiting.add_variant(gap, shot)
            self.log.ask([Work(gap, shot, is_variant=True)])
        self._next()

    def retry_failed(self) -> None:
        """Draw the gaps again that have failed."""
        self.render(self.log.gaps_in(EntryState.FAILED))

    def _begin(self, *, ends_pause: bool = True) -> None:
        """Whoever asks for something wants it drawn; where the queue was empty, count anew."""
        if not self.is_busy:
            self._pace = Pace()
            self._all_drawn = True
            self.log.begin_round()
        if ends_pause:
            self._thread.resume()

    def cancel(self) -> None:
        """Drop everything; inbetweens that are drawn stay."""
        was_busy = self.is_busy
        self.waiting.clear()
        self._stop_current()
        if was_busy:
            self.log.cancel()
            self._announce()
            self.finished.emit(False)

    def leave(self) -> frozenset[int]:
        """Let go of everything, since another layer is worked on; nobody is told of an end.

        Returns:
            The gaps of the document that were left to draw.
        """
        work = self._current
        is_own = work is not None and not work.is_variant
        left = self.waiting.gaps | ({work.index} if work is not None and is_own else frozenset())
        self.waiting.clear()
        self._stop_current()
        self._stopped_gaps.clear()
        self.log.clear()
        self._announce()
        return left

    def cancel_gaps(self, gaps: frozenset[int]) -> None:
        """Drop some gaps, the one being drawn among them; the rest goes on."""
        was_busy = self.is_busy
        self.waiting.drop(gaps)
        if self._current is not None and self._current.index in gaps:
            self._stop_current()
        if was_busy:
            self._all_drawn = False
            self.log.cancel(gaps)
            self._go_on()

    def progress(self) -> RenderProgress:
        """How far the queue has come."""
        left, work = self.waiting.inbetween_count(self._session.shot), self._current
        if work is not None:
            to_draw = inbetweens_to_draw(work.shot, work.index)
            left += max(0, to_draw - self._pace.drawn_of_gap)
        gap = None if work is None else work.index
        return RenderProgress(self._pace.done, self._pace.done + left, gap, self._pace.left_s(left))

    # Drawing

    def _next(self) -> None:
        can_begin = self._current is None and not self._thread.is_paused
        work = self.waiting.take(self._session.shot) if can_begin else None
        if work is not None and self._planner is not None:
            self._current = work
            self._pace.start_gap()
            self.log.begin(work)
            self._thread.draw(self, self._planner, work.shot, work.index)
        self._announce()

    def _stop_current(self) -> None:
        if self._current is not None:
            self._thread.stop(self)
            self._pace.put_back_gap()
            self._stopped_gaps.add(self._current.index)
            self._current = None

    @Slot(bool)
    def _on_thread_idle_changed(self, is_idle: bool) -> None:
        """Find what a stopped gap had drawn: the answers under way were dropped."""
        if is_idle and self._stopped_gaps:
            gaps, self._stopped_gaps = self._stopped_gaps, set()
            self._states.refresh(gaps)

    @Slot(bool)
    def _on_thread_paused_changed(self, is_paused: bool) -> None:
        if not is_paused:
            self._next()

    def on_drawn(self, drawn: DrawnOne) -> None:
        """Told by the thread, as all of these."""
        self._pace.count(was_cached=drawn.was_cached)
        self.log.count()
        self._states.mark_ready(
            drawn.job, drawn.order, drawn.confidence, drawn.colours, drawn.regions, drawn.lines
        )
        self.drawn.emit(drawn.digest)
        self.progressed.emit(self.progress())

    def on_ended(self, ended: Ended) -> None:
        """A gap is drawn, or left half done by a pause."""
        if ended.device:
            self.device_known.emit(ended.device)
        if ended.is_whole:
            self._pace.end_gap()
            self.log.end(ended.device)
            self._current = None
            self._go_on()
        else:
            self.on_displaced()

    def on_displaced(self) -> None:
        """A gap waits again: rendering is paused, or goes on on another device."""
        work, self._current = self._current, None
        if work is not None:
            self._pace.put_back_gap()
            self.waiting.put_back(work)
            self.log.wait_again()
        self._next()

    def on_failed(self, error: Exception) -> None:
        """A gap cannot be drawn; the rest goes on."""
        work = self._current
        self._pace.end_gap()
        if work is not None:
            self._all_drawn = False
            message = failure_sentence(error)
            if not work.is_variant:
                self._states.mark_failed(work.index, message)
            self.log.fail(message)
            self.gap_failed.emit(work.index, message)
        self._current = None
        self._go_on()

    def _go_on(self) -> None:
        self._next()
        if not self.is_busy:
            self.finished.emit(self._all_drawn)

    @Slot(object, object)
    def _on_session_shot_changed(self, before: Shot, after: Shot) -> None:
        was_busy, work = self.is_busy, self._current
        if work is not None and not is_same_work(work.index, before, after):
            self._stop_current()
            self.waiting.put_back(work)
            self.log.wait_again()
        self.waiting.follow(before, after)
        self.log.follow(before, after)
        if was_busy:
            self._go_on()

    def _announce(self) -> None:
        work = self._current
        current = work.index if work is not None and not work.is_variant else None
        self._states.set_work(self.waiting.gaps, current)
        self.progressed.emit(self.progress())
