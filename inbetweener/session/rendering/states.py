"""RenderStates: which inbetweens are ready, stale, or still to be drawn.

Finding out reads key files and asks the cache, so it is done on a thread of its own, for the gaps
that an edit touched and no others.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from inbetweener.core.tracking import GapWork
from inbetweener.session.rendering.gap_status import Findings, find_out
from inbetweener.session.rendering.state_reader import StateReader
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
    from inbetweener.session.rendering.status_shelf import StatusShelf
    from inbetweener.storage.image_cache import ImageCache
    from inbetweener.workers.task_thread import Report

_REPORT_GAPS = 64
_log = logging.getLogger(__name__)


class RenderStates(StateReader):
    """The state of every inbetween of the open shot.

    Attributes:
        those of StateReader.

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
        super().__init__(session, parent, shelf)
        self._cache = cache
        self._planner: JobPlanner | None = None
        self._dirty: set[int] = set()
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
        self._known.forget()
        self._failures.clear()
        self._queued, self._rendering = frozenset(), None
        self._dirty = set()

    def shelve(self) -> None:
        """Lay what is known on the shelf, since somebody else will be about this layer."""
        self._known.lay()

    def forget_drawn(self) -> None:
        """Look again at everything, since the cache has lost its pictures."""
        self.shelf.forget_drawn()
        self._known.forget()
        self.refresh()

    def watch(self, planner: JobPlanner) -> None:
        """Find out about the shot that has been opened."""
        self._planner = planner
        self._known.begin()
        self.refresh()

    def refresh(self, gaps: Iterable[int] | None = None) -> None:
        """Look again, at some gaps or at all: keys may have changed on disk."""
        self._dirty |= set(range(len(self._session.shot.gaps)) if gaps is None else gaps)
        self._ask()

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
        status = self._known.current(job.gap)
        digest = job.inbetweens[order - 1].digest
        if status is None or order > len(status.digests) or status.digests[order - 1] != digest:
            self.refresh([job.gap])
            return
        self._known.keep(status.with_drawn(order, confidence, colours, regions, lines))
        self._announce({job.gap})
        if job.gap in self._dirty:  # an answer under way may have looked before it was drawn
            self._ask()

    def shutdown(self) -> bool:
        """End the thread."""
        return self._thread.shutdown()

    @Slot(object, object)
    def _on_session_shot_changed(self, before: Shot, after: Shot) -> None:
        touched = self._known.follow(before, after)
        if touched:
            self._dirty |= touched
            self._ask()

    @Slot()
    def _on_session_layer_activated(self) -> None:
        """Take what is known of the other layer from the shelf, and find out the rest."""
        self._thread.cancel()
        self._dirty, shot = self._known.take(), self._session.shot
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
            self._known.keep(status)
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

    def _announce(self, gaps: set[int]) -> None:
        if gaps:
            self.gaps_changed.emit(gaps)
