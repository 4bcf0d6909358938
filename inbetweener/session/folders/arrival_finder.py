"""ArrivalFinder: finds out what the files in the folders of the open document are to it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from inbetweener.session.folders.folder_looker import FolderLooker
from inbetweener.session.folders.own_exports import own_exports
from inbetweener.storage.arrivals import FileKnowledge, look_for_arrivals
from inbetweener.storage.folder_listing import Listing, folders_of
from inbetweener.workers.task_thread import TaskThread

if TYPE_CHECKING:
    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.drawing import DrawingId
    from inbetweener.core.scene import Scene
    from inbetweener.rendering.jobs import JobPlanner
    from inbetweener.session.document.document_session import DocumentSession
    from inbetweener.storage.arrivals import Arrivals
    from inbetweener.storage.fingerprints import FingerprintIndex
    from inbetweener.storage.image_cache import ImageCache
    from inbetweener.workers.task_thread import Report

_log = logging.getLogger(__name__)


class ArrivalFinder(QObject):
    """Looks once the folders are quiet, and judges what it sees on a thread.

    Attributes:
        looker: looks into the folders.
        settled: files that the artist has answered; they are found no more until they have been
            away.

    Signals:
        found(Arrivals): what is new, renamed, missing or back.
        files_changed(): files of the document were painted over, are gone, or are back.
    """

    found = Signal(object)
    files_changed = Signal()

    def __init__(
        self,
        document: DocumentSession,
        fingerprints: FingerprintIndex,
        cache: ImageCache,
        parent: QObject | None = None,
    ) -> None:
        """Look nowhere yet.

        Args:
            document: what is open.
            fingerprints: knows what files were like that are gone.
            cache: where inbetweens are.
            parent: of Qt.
        """
        super().__init__(parent)
        self._document = document
        self._fingerprints = fingerprints
        self._cache = cache
        self._planner: JobPlanner | None = None
        self._listing: Listing | None = None
        self.settled: set[DrawingId] = set()
        self.looker = FolderLooker(self)
        self.looker.settled.connect(self._on_looker_settled)
        self._thread = TaskThread("arrivals", self)
        self._thread.succeeded.connect(self._on_thread_succeeded)
        self._thread.failed.connect(self._on_thread_failed)

    def begin(self, planner: JobPlanner) -> None:
        """Begin with another document."""
        self._thread.cancel()
        self._planner = planner
        self._listing = None
        self.settled.clear()
        self.looker.begin(planner.folder, folders_of(self._document.scene))

    def follow_scene(self) -> None:
        """Other files belong to the document than before: look into its folders, judge anew."""
        if self._planner is not None:
            self.looker.watch(self._planner.folder, folders_of(self._document.scene))
        self._judge()

    def shutdown(self) -> bool:
        """End the threads."""
        self._planner = None
        return all([self.looker.shutdown(), self._thread.shutdown()])

    @Slot(object)
    def _on_looker_settled(self, listing: Listing) -> None:
        before, self._listing = self._listing, listing
        self.settled &= listing.looks.keys()
        if before is not None and _have_known_changed(self._document.scene, before, listing):
            self.files_changed.emit()
        self._judge()

    def _judge(self) -> None:
        planner, listing, scene = self._planner, self._listing, self._document.scene
        if planner is None or listing is None:
            return
        settled = frozenset(self.settled)
        is_own = own_exports(scene, planner, self._cache)
        knowledge = FileKnowledge(planner.folder, self._fingerprints, is_own)

        def job(token: CancelToken, _report: Report) -> Arrivals:
            return look_for_arrivals(scene, listing, knowledge, token, settled)

        self._thread.submit(job)

    @Slot(object)
    def _on_thread_succeeded(self, found: Arrivals) -> None:
        if self._planner is not None:
            self.found.emit(found)

    @Slot(object)
    def _on_thread_failed(self, error: Exception) -> None:
        _log.error("what came into the folders could not be found out", exc_info=error)


def _have_known_changed(scene: Scene, before: Listing, after: Listing) -> bool:
    return any(before.looks.get(file) != after.looks.get(file) for file in scene.drawing_ids())
