"""Exporter: writes the open shot's pictures in the background, rendering first what is missing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from inbetweener.errors import sentence_of
from inbetweener.rendering.exporting import export_shot
from inbetweener.rendering.finished import FinishedPictures
from inbetweener.wording import tr
from inbetweener.workers.task_thread import TaskThread

if TYPE_CHECKING:
    from pathlib import Path

    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.shot import Shot
    from inbetweener.rendering.export_plan import ExportNaming
    from inbetweener.rendering.jobs import JobPlanner
    from inbetweener.session.document_session import DocumentSession
    from inbetweener.session.render_queue import RenderQueue
    from inbetweener.session.render_states import RenderStates
    from inbetweener.storage.export import ExportResult
    from inbetweener.storage.image_cache import ImageCache
    from inbetweener.workers.task_thread import Report


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What the export dialog answers.

    Attributes:
        folder: where to.
        naming: names and numbers.
        overwrites: whether files in the way are replaced.
    """

    folder: Path
    naming: ExportNaming
    overwrites: bool = False


class Exporter(QObject):
    """Exports the open shot.

    Signals:
        waiting_for_render(): inbetweens are missing; they are rendered first.
        progressed(int, int): files done, of all.
        finished(ExportRequest, ExportResult): all pictures are written.
        failed(ExportRequest, str): they are not, with the sentence why.
    """

    waiting_for_render = Signal()
    progressed = Signal(int, int)
    finished = Signal(object, object)
    failed = Signal(object, str)

    def __init__(
        self,
        session: DocumentSession,
        states: RenderStates,
        queue: RenderQueue,
        cache: ImageCache,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._states = states
        self._queue = queue
        self._cache = cache
        self._planner: JobPlanner | None = None
        self._request: ExportRequest | None = None
        self._waits_for: Shot | None = None
        self._thread = TaskThread("export", self)
        self._thread.progressed.connect(self._on_thread_progressed)
        self._thread.succeeded.connect(self._on_thread_succeeded)
        self._thread.failed.connect(self._on_thread_failed)
        queue.finished.connect(self._on_queue_finished)

    @property
    def is_busy(self) -> bool:
        """Whether an export runs or waits for inbetweens."""
        return self._request is not None

    def watch(self, planner: JobPlanner) -> None:
        """Begin with another shot; an export of the one before is given up, and told so."""
        given_up = self._request
        self.cancel()
        self._planner = planner
        if given_up is not None:
            # Later, since what is said before the other shot is shown is taken away with the old.
            QTimer.singleShot(0, self, lambda: self._tell_given_up(given_up))

    def _tell_given_up(self, request: ExportRequest) -> None:
        self.failed.emit(
            request,
            tr(
                "The export to {folder} was stopped, since another shot was opened. "
                "Files that were written are whole.",
                folder=request.folder,
            ),
        )

    def export(self, request: ExportRequest) -> None:
        """Export the shot as it stands when the last inbetween is drawn."""
        if self.is_busy or self._planner is None:
            return
        self._request = request
        self._begin()

    def cancel(self) -> None:
        """Stop; files that were written are whole and stay."""
        self._waits_for = None
        self._request = None
        self._thread.cancel()

    def shutdown(self) -> bool:
        """End the thread."""
        return self._thread.shutdown()

    def _begin(self) -> None:
        missing = self._states.missing_gaps()
        if missing:
            self._waits_for = self._session.shot
            self.waiting_for_render.emit()
            self._queue.render(missing)
        else:
            self._write()

    def _write(self) -> None:
        request, planner = self._request, self._planner
        if request is None or planner is None:
            return
        shot, plan, cache = self._session.shot, self._session.plan, self._cache

        def job(token: CancelToken, report: Report) -> ExportResult:
            return export_shot(
                shot,
                plan,
                request.naming,
                FinishedPictures(shot, planner, cache),
                request.folder,
                overwrite=request.overwrites,
                token=token,
                report=lambda done, total: report((done, total)),
            )

        self._thread.submit(job)

    @Slot(bool)
    def _on_queue_finished(self, all_drawn: bool) -> None:
        if self._waits_for is None:
            return
        shot, self._waits_for = self._waits_for, None
        if not all_drawn:
            self._fail(tr("Nothing was exported, since not all inbetweens could be rendered."))
        elif shot is not self._session.shot:  # edited meanwhile: more may be missing by now
            self._begin()
        else:
            self._write()

    @Slot(object)
    def _on_thread_progressed(self, counts: tuple[int, int]) -> None:
        self.progressed.emit(*counts)

    @Slot(object)
    def _on_thread_succeeded(self, result: ExportResult) -> None:
        request, self._request = self._request, None
        self.finished.emit(request, result)

    @Slot(object)
    def _on_thread_failed(self, error: Exception) -> None:
        self._fail(sentence_of(error, tr("The export failed")))

    def _fail(self, message: str) -> None:
        request, self._request = self._request, None
        self.failed.emit(request, message)
