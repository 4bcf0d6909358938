"""RenderStates: which inbetweens are ready, stale, or still to be drawn.

Finding out reads key files and asks the cache, so it is done on a thread of its own, for the gaps
that an edit touched and no others.
"""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from inbetweener.core.places import orders_noted, place_of
from inbetweener.core.plan import CellId
from inbetweener.core.tracking import GapWork, moved_gaps, touched_gaps
from inbetweener.session.rendering.cell_notes import CellNotes
from inbetweener.session.rendering.cell_states import CellState
from inbetweener.session.rendering.gap_status import Findings, GapStatus, find_out
from inbetweener.session.rendering.status_shelf import StatusShelf
from inbetweener.wording import tr
from inbetweener.workers.task_thread import TaskThread

if TYPE_CHECKING:
    from collections.abc import Iterable

    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.drawing import DrawingId
    from inbetweener.core.shot import Shot
    from inbetweener.rendering.colouring import ColourNote
    from inbetweener.rendering.jobs import GapJob, JobPlanner
    from inbetweener.rendering.line_work import LineNote
    from inbetweener.rendering.regions import RegionNote
    from inbetweener.session.document.shown_layer import ShownLayer
    from inbetweener.session.rendering.status_shelf import PictureSlot
    from inbetweener.storage.image_cache import ImageCache
    from inbetweener.workers.task_thread import Report

_REPORT_GAPS = 64
_log = logging.getLogger(__name__)


class RenderStates(QObject):
    """The state of every inbetween of the open shot.

    Attributes:
        shelf: what others know as well, and what was known of layers when they were left.
        notes: what is known of the pictures of inbetweens that are ready.

    Signals:
        gaps_changed(set): indexes of gaps whose states are new.
        key_changed(str): the drawing whose file was found to be another than before.
    """

    gaps_changed = Signal(object)
    key_changed = Signal(str)

    def __init__(
        self,
        session: ShownLayer,
        cache: ImageCache,
        parent: QObject | None = None,
        shelf: StatusShelf | None = None,
    ) -> None:
        """Know nothing yet.

        Args:
            session: whose shot it is about.
            cache: where inbetweens are.
            parent: of Qt.
            shelf: where what is known of other layers is laid; those who share one know of each
                other's. None for one of its own.
        """
        super().__init__(parent)
        self.shelf = StatusShelf() if shelf is None else shelf
        self._about = session.shot  # that whose statuses are known
        self._session = session
        self._cache = cache
        self._planner: JobPlanner | None = None
        self._status: dict[int, GapStatus] = {}
        self._dirty: set[int] = set()
        self._queued: frozenset[int] = frozenset()
        self._rendering: int | None = None
        self._failures: dict[GapWork, str] = {}
        self.notes = CellNotes(
            self._current_status, lambda cell: self.hand_drawing(cell) is not None
        )
        self._thread = TaskThread("render-states", self)
        self._thread.progressed.connect(self._on_thread_progressed)
        self._thread.failed.connect(self._on_thread_failed)
        session.shot_changed.connect(self._on_session_shot_changed)
        session.layer_activated.connect(self._on_session_layer_activated)

    def forget(self) -> None:
        """Let go of all that is known, before another shot is opened."""
        self._thread.cancel()
        self._planner = None
        self.shelf.forget()
        self._status.clear()
        self._failures.clear()
        self._queued, self._rendering = frozenset(), None
        self._dirty = set()

    def shelve(self) -> None:
        """Lay what is known on the shelf, since somebody else will be about this layer."""
        self.shelf.lay(self._about, self._status)

    def forget_drawn(self) -> None:
        """Look again at everything, since the cache has lost its pictures."""
        self.shelf.forget_drawn()
        self._status.clear()
        self.refresh()

    def watch(self, planner: JobPlanner) -> None:
        """Find out about the shot that has been opened."""
        self._planner = planner
        self._about = self._session.shot
        self.refresh()

    def refresh(self, gaps: Iterable[int] | None = None) -> None:
        """Look again, at some gaps or at all: keys may have changed on disk."""
        self._dirty |= set(range(len(self._session.shot.gaps)) if gaps is None else gaps)
        self._ask()

    def state(self, cell: CellId) -> CellState:
        """The state of a cell; keys, and what is not for a model, are always ready."""
        if cell.is_key:
            return CellState.READY
        hand = self.hand_drawing(cell)
        if hand is not None:
            return self._state_by_hand(hand)
        if not self._session.shot.gaps[cell.gap].is_rendered:
            return CellState.READY
        return self._state(cell, self._current_status(cell.gap))

    def hand_drawing(self, cell: CellId) -> DrawingId | None:
        """The artist's own drawing that stands in place of an inbetween or a blank, if any."""
        shot = self._session.shot
        if cell.is_key or not shot.hand_drawn or cell.gap >= len(shot.gaps):
            return None
        return shot.hand_drawn.get(place_of(shot, cell.gap, cell.order))

    def _state_by_hand(self, file: DrawingId) -> CellState:
        """Ready unless the file has vanished; it is nothing that a model could mend."""
        return CellState.FAILED if self.shelf.hashes.get(file) == "" else CellState.READY

    def states(self, gaps: Iterable[int] | None = None) -> dict[CellId, CellState]:
        """The states of all inbetweens of some gaps, or of all."""
        shot = self._session.shot
        chosen = range(len(shot.gaps)) if gaps is None else gaps
        return {
            cell: state
            for gap in chosen
            if gap < len(shot.gaps)
            for cell, state in self._states_of_gap(gap)
        }

    def _states_of_gap(self, gap: int) -> list[tuple[CellId, CellState]]:
        timing = self._session.shot.gaps[gap]
        cells = [CellId(gap, order) for order in range(1, timing.inbetween_count + 1)]
        hand = orders_noted(self._session.shot, gap, self._session.shot.hand_drawn)
        status = self._current_status(gap) if timing.is_rendered else None
        states = []
        for cell in cells:
            if cell.order in hand:
                states.append((cell, self._state_by_hand(hand[cell.order])))
            elif timing.is_rendered:
                states.append((cell, self._state(cell, status)))
            else:
                states.append((cell, CellState.READY))
        return states

    def _state(self, cell: CellId, status: GapStatus | None) -> CellState:
        """The state of an inbetween, given what is known of its gap."""
        if status is not None and status.is_ready(cell.order):
            return CellState.READY
        if self._rendering == cell.gap:
            return CellState.RENDERING
        if cell.gap in self._queued:
            return CellState.QUEUED
        if (status is not None and status.problem) or self.problem(cell.gap):
            return CellState.FAILED
        return CellState.STALE if self._slot(cell) in self.shelf.drawn else CellState.NOT_RENDERED

    def problem(self, gap: int) -> str:
        """Why a gap could not be rendered; "" where nothing is wrong."""
        if self._failures:
            failure = self._failures.get(GapWork.of(self._session.shot, gap))
            if failure is not None:
                return failure
        status = self._current_status(gap)
        if status is not None and status.problem:
            return status.problem
        return self._hand_problem(gap)

    def _hand_problem(self, gap: int) -> str:
        """Which drawing by hand has vanished from a gap; "" where none has."""
        hand = orders_noted(self._session.shot, gap, self._session.shot.hand_drawn)
        gone = [file for file in hand.values() if self.shelf.hashes.get(file) == ""]
        if not gone:
            return ""
        return tr(
            "{name} is gone or cannot be read. Bring it back, or let the model draw again.",
            name=gone[0],
        )

    def digest(self, cell: CellId) -> str | None:
        """The cache name of the picture to show for an inbetween: its own, or an older one."""
        if not self._session.shot.gaps[cell.gap].is_rendered or self.hand_drawing(cell):
            return None
        status = self._current_status(cell.gap)
        if status is not None and status.is_ready(cell.order):
            return status.digests[cell.order - 1]
        return self.shelf.drawn.get(self._slot(cell))

    def identity(self, cell: CellId) -> str | None:
        """What tells the picture that belongs to an inbetween now from every other.

        The digest of its provenance, whether it has been drawn yet or not; for a drawing by hand,
        that of its file. None while it is not known.
        """
        hand = self.hand_drawing(cell)
        if hand is not None:
            return self.shelf.hashes.get(hand) or None
        status = self._current_status(cell.gap)
        if status is None or not 1 <= cell.order <= len(status.digests):
            return None
        return status.digests[cell.order - 1]

    def missing_gaps(self) -> tuple[int, ...]:
        """The gaps that have anything left to draw."""
        return tuple(gap for gap in self._session.plan.rendered_gaps() if self._is_missing_any(gap))

    def _is_missing_any(self, gap: int) -> bool:
        """Whether a model has anything left to draw in a gap."""
        hand = orders_noted(self._session.shot, gap, self._session.shot.hand_drawn)
        states = self._states_of_gap(gap)
        return any(s is not CellState.READY and cell.order not in hand for cell, s in states)

    def protected_digests(self) -> frozenset[str]:
        """The pictures of the open shot, which the cache must not throw away."""
        known = frozenset(digest for each in self._status.values() for digest in each.digests)
        return known | self.shelf.digests()

    def set_work(self, queued: frozenset[int], rendering: int | None) -> None:
        """Note what the render queue is about to do."""
        touched = set(self._queued ^ queued) | {self._rendering, rendering}
        self._queued, self._rendering = queued, rendering
        self._announce({gap for gap in touched if gap is not None})

    def mark_failed(self, gap: int, message: str) -> None:
        """Note that a gap could not be rendered."""
        self._failures[GapWork.of(self._session.shot, gap)] = message
        self._announce({gap})

    def forget_failure(self, gap: int) -> None:
        """Note that a gap is tried again."""
        self._failures.pop(GapWork.of(self._session.shot, gap), None)

    def mark_ready(
        self,
        job: GapJob,
        order: int,
        confidence: float | None = None,
        colours: ColourNote | None = None,
        regions: RegionNote | None = None,
        lines: LineNote | None = None,
    ) -> None:
        """Note that an inbetween is in the cache now."""
        status = self._current_status(job.gap)
        digest = job.inbetweens[order - 1].digest
        if status is None or order > len(status.digests) or status.digests[order - 1] != digest:
            self.refresh([job.gap])
            return
        self._keep(status.with_drawn(order, confidence, colours, regions, lines))
        self._announce({job.gap})
        if job.gap in self._dirty:  # an answer under way may have looked before it was drawn
            self._ask()

    def shutdown(self) -> bool:
        """End the thread."""
        return self._thread.shutdown()

    @Slot(object, object)
    def _on_session_shot_changed(self, before: Shot, after: Shot) -> None:
        self._about = after
        if len(before.gaps) != len(after.gaps):
            moved = moved_gaps(before, after)
            self._status = {
                moved[index]: replace(status, index=moved[index])
                for index, status in self._status.items()
                if index in moved
            }
        touched = touched_gaps(before, after)
        if touched:
            self._dirty |= touched
            self._ask()

    @Slot()
    def _on_session_layer_activated(self) -> None:
        """Take what is known of the other layer from the shelf, and find out the rest."""
        self._thread.cancel()
        self.shelve()
        self._about = shot = self._session.shot
        self._status, self._dirty = self.shelf.take(shot)
        self._queued, self._rendering = frozenset(), None
        if self._dirty or not shot.gaps:
            self._ask()
        self._announce(set(range(len(shot.gaps))))

    def _ask(self) -> None:
        planner, cache, shot = self._planner, self._cache, self._session.shot
        gaps = sorted(gap for gap in self._dirty if gap < len(shot.gaps))
        self._dirty = set(gaps)
        if planner is None or not (gaps or shot.keys):
            return

        def job(token: CancelToken, report: Report) -> None:
            for start in range(0, max(1, len(gaps)), _REPORT_GAPS):
                token.raise_if_cancelled()
                report(find_out(planner, cache, shot, gaps[start : start + _REPORT_GAPS]))

        self._thread.submit(job)

    @Slot(object)
    def _on_thread_progressed(self, found: Findings) -> None:
        for drawing, digest in found.hashes.items():
            self._keep_hash(drawing, digest)
        for status in found.statuses:
            self._dirty.discard(status.index)
            self._keep(status)
        self._announce({status.index for status in found.statuses})

    @Slot(object)
    def _on_thread_failed(self, error: Exception) -> None:
        _log.error("the states of inbetweens could not be found out", exc_info=error)

    def _keep_hash(self, drawing: DrawingId, digest: str) -> None:
        if self.shelf.hashes.setdefault(drawing, digest) == digest:
            return
        self.shelf.hashes[drawing] = digest
        # What could not be drawn with the old file may be drawn with the new one.
        self._failures = {
            work: failure for work, failure in self._failures.items() if drawing not in work.ends
        }
        self.key_changed.emit(drawing)

    def _keep(self, status: GapStatus) -> None:
        self._status[status.index] = status
        count = len(status.digests)
        for order, digest in enumerate(status.digests, 1):
            if status.is_ready(order):
                self.shelf.drawn[status.work.ends, count, order] = digest

    def _current_status(self, gap: int) -> GapStatus | None:
        """What is known of a gap, if it still is as it was when it was found out."""
        status = self._status.get(gap)
        shot = self._session.shot
        if status is None or gap >= len(shot.gaps):
            return None
        return status if status.work == GapWork.of(shot, gap) else None

    def _slot(self, cell: CellId) -> PictureSlot:
        keys = self._session.shot.keys
        ends = keys[cell.gap].drawing, keys[cell.gap + 1].drawing
        return ends, self._session.shot.gaps[cell.gap].inbetween_count, cell.order

    def _announce(self, gaps: set[int]) -> None:
        if gaps:
            self.gaps_changed.emit(gaps)
