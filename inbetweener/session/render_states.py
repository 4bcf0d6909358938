"""RenderStates: which inbetweens are ready, stale, or still to be drawn.

Finding out reads key files and asks the cache, so it is done on a thread of its own, for the gaps
that an edit touched and no others.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Signal, Slot

from inbetweener.core.plan import CellId
from inbetweener.errors import InbetweenerError
from inbetweener.session.cell_states import CellState
from inbetweener.workers.task_thread import TaskThread

if TYPE_CHECKING:
    from collections.abc import Iterable

    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.drawing import CanvasSize, DrawingId, FitRule
    from inbetweener.core.gap import Gap
    from inbetweener.core.shot import Shot
    from inbetweener.rendering.jobs import GapJob, JobPlanner
    from inbetweener.session.document_session import DocumentSession
    from inbetweener.storage.image_cache import ImageCache
    from inbetweener.workers.task_thread import Report

_REPORT_GAPS = 64

# Both ends of a gap.
_Ends: TypeAlias = "tuple[DrawingId, DrawingId]"
# A place for a picture: between two drawings, the nth of so many. It is what an older picture is
# remembered by when its key is edited, its tick moved or its model changed.
_Slot: TypeAlias = "tuple[_Ends, int, int]"
# Model, canvas and fit of a shot.
_Whole: TypeAlias = "tuple[str, CanvasSize | None, FitRule]"


@dataclass(frozen=True, slots=True)
class GapStatus:
    """What is known of one gap.

    Attributes:
        index: which gap, at the time of asking.
        gap: its timing then.
        ends: the drawings of both keys.
        whole: what the pictures owe to the shot as a whole.
        hashes: SHA-256 of both key files, empty where the gap is not rendered.
        digests: the cache name of every inbetween.
        ready: which of them are in the cache.
        problem: why it cannot be rendered, "" where it can.
    """

    index: int
    gap: Gap
    ends: _Ends
    whole: _Whole
    hashes: tuple[str, ...] = ()
    digests: tuple[str, ...] = ()
    ready: tuple[bool, ...] = ()
    problem: str = ""


class RenderStates(QObject):
    """The state of every inbetween of the open shot.

    Signals:
        gaps_changed(set): indexes of gaps whose states are new.
        key_changed(str): the drawing whose file was found to be another than before.
    """

    gaps_changed = Signal(object)
    key_changed = Signal(str)

    def __init__(
        self, session: DocumentSession, cache: ImageCache, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._cache = cache
        self._planner: JobPlanner | None = None
        self._status: dict[int, GapStatus] = {}
        self._dirty: set[int] = set()
        self._queued: frozenset[int] = frozenset()
        self._rendering: int | None = None
        self._drawn: dict[_Slot, str] = {}
        self._hashes: dict[DrawingId, str] = {}
        self._failures: dict[int, tuple[Gap, str]] = {}
        self._thread = TaskThread("render-states", self)
        self._thread.progressed.connect(self._on_thread_progressed)
        session.shot_changed.connect(self._on_session_shot_changed)

    def forget(self) -> None:
        """Let go of all that is known, before another shot is opened."""
        self._thread.cancel()
        self._planner = None
        self._status.clear()
        self._drawn.clear()
        self._hashes.clear()
        self._failures.clear()
        self._queued, self._rendering = frozenset(), None
        self._dirty = set()

    def watch(self, planner: JobPlanner) -> None:
        """Find out about the shot that has been opened."""
        self._planner = planner
        self.refresh()

    def refresh(self, gaps: Iterable[int] | None = None) -> None:
        """Look again, at some gaps or at all: keys may have changed on disk."""
        self._dirty |= set(range(len(self._session.shot.gaps)) if gaps is None else gaps)
        self._ask()

    def state(self, cell: CellId) -> CellState:
        """The state of a cell; keys, and what is not for a model, are always ready."""
        if cell.is_key or not self._session.shot.gaps[cell.gap].is_rendered:
            return CellState.READY
        status = self._current_status(cell.gap)
        if status is not None and cell.order <= len(status.ready) and status.ready[cell.order - 1]:
            return CellState.READY
        if self._rendering == cell.gap:
            return CellState.RENDERING
        if cell.gap in self._queued:
            return CellState.QUEUED
        if self.problem(cell.gap):
            return CellState.FAILED
        return CellState.STALE if self._slot(cell) in self._drawn else CellState.NOT_RENDERED

    def states(self, gaps: Iterable[int] | None = None) -> dict[CellId, CellState]:
        """The states of all inbetweens of some gaps, or of all."""
        shot = self._session.shot
        chosen = range(len(shot.gaps)) if gaps is None else gaps
        return {
            (cell := CellId(gap, order)): self.state(cell)
            for gap in chosen
            if gap < len(shot.gaps)
            for order in range(1, shot.gaps[gap].inbetween_count + 1)
        }

    def problem(self, gap: int) -> str:
        """Why a gap could not be rendered; "" where nothing is wrong."""
        failure = self._failures.get(gap)
        if failure is not None and failure[0] is self._session.shot.gaps[gap]:
            return failure[1]
        status = self._current_status(gap)
        return status.problem if status is not None else ""

    def digest(self, cell: CellId) -> str | None:
        """The cache name of the picture to show for an inbetween: its own, or an older one."""
        if not self._session.shot.gaps[cell.gap].is_rendered:
            return None
        status = self._current_status(cell.gap)
        if status is not None and cell.order <= len(status.ready) and status.ready[cell.order - 1]:
            return status.digests[cell.order - 1]
        return self._drawn.get(self._slot(cell))

    def missing_gaps(self) -> tuple[int, ...]:
        """The gaps that have anything left to draw."""
        shot = self._session.shot
        return tuple(
            gap
            for gap in self._session.plan.rendered_gaps()
            if any(
                self.state(CellId(gap, order)) is not CellState.READY
                for order in range(1, shot.gaps[gap].inbetween_count + 1)
            )
        )

    def protected_digests(self) -> frozenset[str]:
        """The pictures of the open shot, which the cache must not throw away."""
        return frozenset(digest for status in self._status.values() for digest in status.digests)

    def set_work(self, queued: frozenset[int], rendering: int | None) -> None:
        """Note what the render queue is about to do."""
        touched = set(self._queued ^ queued) | {self._rendering, rendering}
        self._queued, self._rendering = queued, rendering
        self._announce({gap for gap in touched if gap is not None})

    def mark_failed(self, gap: int, message: str) -> None:
        """Note that a gap could not be rendered."""
        self._failures[gap] = (self._session.shot.gaps[gap], message)
        self._announce({gap})

    def forget_failure(self, gap: int) -> None:
        """Note that a gap is tried again."""
        self._failures.pop(gap, None)

    def mark_ready(self, job: GapJob, order: int) -> None:
        """Note that an inbetween is in the cache now."""
        status = self._current_status(job.gap)
        digest = job.inbetweens[order - 1].digest
        if status is None or order > len(status.digests) or status.digests[order - 1] != digest:
            self.refresh([job.gap])
            return
        ready = (*status.ready[: order - 1], True, *status.ready[order:])
        self._keep(replace(status, ready=ready))
        self._announce({job.gap})
        if job.gap in self._dirty:  # an answer under way may have looked before it was drawn
            self._ask()

    def shutdown(self) -> bool:
        """End the thread."""
        return self._thread.shutdown()

    @Slot(object, object)
    def _on_session_shot_changed(self, before: Shot, after: Shot) -> None:
        touched = _touched_gaps(before, after)
        if touched:
            self._dirty |= touched
            self._ask()

    def _ask(self) -> None:
        planner, cache, shot = self._planner, self._cache, self._session.shot
        gaps = sorted(gap for gap in self._dirty if gap < len(shot.gaps))
        self._dirty = set(gaps)
        if planner is None or not gaps:
            return

        def job(token: CancelToken, report: Report) -> None:
            found = []
            for gap in gaps:
                token.raise_if_cancelled()
                found.append(_status(planner, cache, shot, gap))
                if len(found) >= _REPORT_GAPS:
                    report(tuple(found))
                    found = []
            report(tuple(found))

        self._thread.submit(job)

    @Slot(object)
    def _on_thread_progressed(self, found: tuple[GapStatus, ...]) -> None:
        for status in found:
            self._dirty.discard(status.index)
            self._keep(status)
        self._announce({status.index for status in found})

    def _keep(self, status: GapStatus) -> None:
        self._status[status.index] = status
        for drawing, digest in zip(status.ends, status.hashes, strict=False):
            if self._hashes.setdefault(drawing, digest) != digest:
                self._hashes[drawing] = digest
                self.key_changed.emit(drawing)
        count = len(status.digests)
        for order, (digest, ready) in enumerate(zip(status.digests, status.ready, strict=True), 1):
            if ready:
                self._drawn[status.ends, count, order] = digest

    def _current_status(self, gap: int) -> GapStatus | None:
        """What is known of a gap, if it still is as it was when it was found out."""
        status = self._status.get(gap)
        shot = self._session.shot
        if status is None or gap >= len(shot.gaps) or status.gap is not shot.gaps[gap]:
            return None
        is_same = (status.ends, status.whole) == (self._ends(gap), _whole(shot))
        return status if is_same else None

    def _slot(self, cell: CellId) -> _Slot:
        count = self._session.shot.gaps[cell.gap].inbetween_count
        return self._ends(cell.gap), count, cell.order

    def _ends(self, gap: int) -> _Ends:
        keys = self._session.shot.keys
        return keys[gap].drawing, keys[gap + 1].drawing

    def _announce(self, gaps: set[int]) -> None:
        if gaps:
            self.gaps_changed.emit(gaps)


def _status(planner: JobPlanner, cache: ImageCache, shot: Shot, index: int) -> GapStatus:
    """Find out about a gap; runs on the thread."""
    gap = shot.gaps[index]
    ends = shot.keys[index].drawing, shot.keys[index + 1].drawing
    whole = _whole(shot)
    if not gap.is_rendered:
        return GapStatus(index, gap, ends, whole)
    try:
        job = planner.job(shot, index)
    except InbetweenerError as error:
        return GapStatus(index, gap, ends, whole, problem=str(error))
    digests = tuple(each.digest for each in job.inbetweens)
    made_from = job.inbetweens[0].provenance
    return GapStatus(
        index,
        gap,
        ends,
        whole,
        hashes=(made_from.key_a, made_from.key_b),
        digests=digests,
        ready=tuple(map(cache.has, digests)),
    )


def _touched_gaps(before: Shot, after: Shot) -> set[int]:
    """The gaps of `after` whose pictures may be others than those at the same place before."""
    if _whole(before) != _whole(after) or len(before.gaps) != len(after.gaps):
        return set(range(len(after.gaps)))
    return {
        index
        for index, (old, new) in enumerate(zip(before.gaps, after.gaps, strict=True))
        if old is not new
        or before.keys[index] is not after.keys[index]
        or before.keys[index + 1] is not after.keys[index + 1]
    }


def _whole(shot: Shot) -> _Whole:
    return shot.model, shot.canvas, shot.fit
