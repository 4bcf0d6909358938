"""Exporter: writes the open document in the background, rendering first what is missing.

As pictures: the active layer by itself, each layer into a folder of its own, or all of them as they
are seen. Or as a movie, of the active layer or of all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from inbetweener.errors import RenderError, sentence_of
from inbetweener.rendering.scene_export import layers_seen
from inbetweener.session.exporting.movie_export import MovieRequest, MovieTask
from inbetweener.session.exporting.picture_export import ExportWhat, PictureTask
from inbetweener.session.rendering.log import EntryState
from inbetweener.wording import mark, tr
from inbetweener.workers.task_thread import TaskThread

if TYPE_CHECKING:
    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.scene import Scene
    from inbetweener.rendering.jobs import JobPlanner
    from inbetweener.rendering.movies.writing import MovieResult
    from inbetweener.session.document.document_session import DocumentSession
    from inbetweener.session.exporting.picture_export import ExportRequest
    from inbetweener.session.rendering.rendering import Rendering
    from inbetweener.session.scene.layer_views import LayerViews
    from inbetweener.storage.export import ExportResult
    from inbetweener.storage.image_cache import ImageCache
    from inbetweener.workers.task_thread import Report

_ENDED_BADLY = (EntryState.FAILED, EntryState.CANCELLED)
_NOT_ALL_DRAWN = mark("Nothing was exported, since not all inbetweens could be rendered.")


class Exporter(QObject):
    """Exports the open document.

    Signals:
        waiting_for_render(): inbetweens are missing; they are rendered first.
        progressed(int, int): files done, of all; frames of a movie.
        finished(ExportRequest, ExportResult): all pictures are written; or
            finished(MovieRequest, MovieResult): the movie is.
        failed(ExportRequest | MovieRequest, str): they are not, with the sentence why.
    """

    waiting_for_render = Signal()
    progressed = Signal(int, int)
    finished = Signal(object, object)
    failed = Signal(object, str)

    def __init__(
        self,
        session: DocumentSession,
        rendering: Rendering,
        views: LayerViews,
        cache: ImageCache,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._rendering = rendering
        self._views = views
        self._cache = cache
        self._planner: JobPlanner | None = None
        self._request: ExportRequest | MovieRequest | None = None
        self._layers: frozenset[str] = frozenset()  # the names of those that are written
        self._waits_for: Scene | None = None
        self._has_looked_again = False
        self._awaited: frozenset[str] = frozenset()  # of these, those that had anything missing
        self._soon = QTimer(self)  # a layer goes from one queue to the other in two steps
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._look)
        self._thread = TaskThread("export", self)
        self._thread.progressed.connect(self._on_thread_progressed)
        self._thread.succeeded.connect(self._on_thread_succeeded)
        self._thread.failed.connect(self._on_thread_failed)
        rendering.queue.finished.connect(self._on_queue_finished)
        rendering.shots.changed.connect(self._on_shots_changed)

    @property
    def is_busy(self) -> bool:
        """Whether an export runs or waits for inbetweens."""
        return self._request is not None

    @property
    def is_movie(self) -> bool:
        """Whether what is exported is a movie."""
        return isinstance(self._request, MovieRequest)

    def watch(self, planner: JobPlanner) -> None:
        """Begin with another shot; an export of the one before is given up, and told so."""
        given_up = self._request
        self.cancel()
        self._planner = planner
        if given_up is not None:
            # Later, since what is said before the other shot is shown is taken away with the old.
            QTimer.singleShot(0, self, lambda: self._tell_given_up(given_up))

    def _tell_given_up(self, request: ExportRequest | MovieRequest) -> None:
        if isinstance(request, MovieRequest):
            name = request.asked.path.name
            self.failed.emit(
                request, tr("{name} was not written, since another shot was opened.", name=name)
            )
            return
        self.failed.emit(
            request,
            tr(
                "The export to {folder} was stopped, since another shot was opened. "
                "Files that were written are whole.",
                folder=request.folder,
            ),
        )

    def export(self, request: ExportRequest | MovieRequest) -> None:
        """Export the document as it stands when the last inbetween is drawn.

        Of one layer that which is active now, whichever is when it is written.
        """
        if self.is_busy or self._planner is None:
            return
        self._request = request
        self._has_looked_again = False
        scene, active = self._session.scene, self._session.active
        indexes = (active,) if _is_of_one(request) else layers_seen(scene)
        self._layers = frozenset(scene.layers[index].name for index in indexes)
        self._begin()

    def cancel(self) -> None:
        """Stop; files that were written are whole and stay, and half a movie is not kept."""
        self._waits_for = None
        self._request = None
        self._thread.cancel()

    def shutdown(self) -> bool:
        """End the thread."""
        return self._thread.shutdown()

    # What is missing

    def _indexes(self) -> list[int]:
        """The layers that are written, as far as they are still there."""
        found = map(self._session.scene.index_of, self._layers)
        return sorted(index for index in found if index is not None)

    def _begin(self) -> None:
        indexes, active = self._indexes(), self._session.active
        missing = {index: self._views.states(index).missing_gaps() for index in indexes}
        if not any(missing.values()):
            self._write()
            return
        scene = self._waits_for = self._session.scene
        awaited = [index for index, gaps in missing.items() if gaps]
        self._awaited = frozenset(scene.layers[index].name for index in awaited)
        self.waiting_for_render.emit()
        self._rendering.render_layers(awaited)
        if missing.get(active):
            self._rendering.queue.render(missing[active])

    @Slot()
    def _on_shots_changed(self) -> None:
        if self._waits_for is not None:
            self._soon.start()

    @Slot(bool)
    def _on_queue_finished(self, all_drawn: bool) -> None:
        is_meant = self._session.shot.name in self._layers
        if self._waits_for is not None and is_meant and not all_drawn:
            self._fail(tr(_NOT_ALL_DRAWN))
        else:
            self._look()

    @Slot()
    def _look(self) -> None:
        """See whether all that was waited for is drawn."""
        shots = self._rendering.shots
        is_active_meant = self._session.shot.name in self._layers
        is_waiting = is_active_meant and self._rendering.queue.is_busy
        if self._waits_for is None or is_waiting or shots.waiting_layers() & self._layers:
            return
        scene, self._waits_for = self._waits_for, None
        ended_badly = {e.layer for e in shots.entries() if e.state in _ENDED_BADLY}
        if ended_badly & self._awaited:
            self._fail(tr(_NOT_ALL_DRAWN))
        elif scene is not self._session.scene:  # edited meanwhile: more may be missing by now
            self._begin()
        else:
            self._write()

    # Writing

    def _write(self) -> None:
        request, planner = self._request, self._planner
        indexes = self._indexes()
        if request is None or planner is None:
            return
        if not indexes:
            self._fail(tr("Nothing was exported: the layer is not there any more."))
            return
        scene, plan, cache = self._session.scene, self._session.scene_plan, self._cache

        def job(token: CancelToken, report: Report) -> ExportResult | MovieResult:
            task: PictureTask | MovieTask
            if isinstance(request, MovieRequest):
                layer = None if request.is_flat else indexes[0]
                task = MovieTask(scene, layer, request, planner, cache)
            else:
                task = PictureTask(scene, plan, indexes, request, planner, cache)
            return task.run(token, lambda done, total: report((done, total)))

        self._thread.submit(job)

    @Slot(object)
    def _on_thread_progressed(self, counts: tuple[int, int]) -> None:
        self.progressed.emit(*counts)

    @Slot(object)
    def _on_thread_succeeded(self, result: ExportResult | MovieResult) -> None:
        request, self._request = self._request, None
        self.finished.emit(request, result)

    @Slot(object)
    def _on_thread_failed(self, error: Exception) -> None:
        if isinstance(error, RenderError) and not self._has_looked_again:
            self._look_again()
        else:
            self._fail(sentence_of(error, tr("The export failed")))

    def _look_again(self) -> None:
        """A picture is gone from the cache, which may be deleted at any time: draw it anew."""
        self._has_looked_again = True
        for index in self._indexes():
            self._views.states(index).forget_drawn()
        self._begin()

    def _fail(self, message: str) -> None:
        request, self._request, self._waits_for = self._request, None, None
        self.failed.emit(request, message)


def _is_of_one(request: ExportRequest | MovieRequest) -> bool:
    """Whether only the active layer is written."""
    if isinstance(request, MovieRequest):
        return not request.is_flat
    return request.what is ExportWhat.LAYER
