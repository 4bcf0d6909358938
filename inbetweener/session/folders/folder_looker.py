"""FolderLooker: looks into folders whenever something may have happened there, until all is quiet.

The system tells of most changes at once. Drives on a network often tell nothing, so the folders are
asked now and then as well.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from inbetweener.session.folders.file_watch import FileWatch
from inbetweener.storage.folder_listing import Listing, list_drawings, stamps_of
from inbetweener.workers.task_thread import TaskThread

if TYPE_CHECKING:
    from pathlib import Path

    from inbetweener.core.cancel import CancelToken
    from inbetweener.workers.task_thread import Report

# Between two looks that must be alike: paint programs save in steps, copies come file by file.
SETTLE_MS = 700
# Asks one folder for one date.
POLL_MS = 4_000
# A file that is written anew in its place may leave its folder's date as it was.
POLLS_A_LOOK = 5
# What the system watches by itself is limited; the others are seen by the polls.
MOST_WATCHED_FILES = 2_000
_log = logging.getLogger(__name__)


class FolderLooker(QObject):
    """Looks into the folders of the open document, on a thread of its own.

    Signals:
        settled(Listing): another listing than before, and nothing is happening there any more.
    """

    settled = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder: Path | None = None
        self._below: tuple[str, ...] = ()
        self._seen: Listing | None = None
        self._told: Listing | None = None
        self._polls = 0
        self._wants_look = False
        self._files = FileWatch(self)
        self._files.changed.connect(self.look)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLE_MS)
        self._settling.timeout.connect(self._look)
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self._on_poll_timeout)
        self._thread = TaskThread("look-into-folders", self)
        self._thread.succeeded.connect(self._on_thread_succeeded)
        self._thread.failed.connect(self._on_thread_failed)
        self._thread.idle_changed.connect(self._on_thread_idle_changed)

    def watch(self, folder: Path, below: tuple[str, ...]) -> None:
        """Look into these folders from now on; as `begin` where they are others than before."""
        if (folder, below) != (self._folder, self._below):
            self.begin(folder, below)

    def begin(self, folder: Path, below: tuple[str, ...]) -> None:
        """Look into these folders from now on, and tell what is in them.

        Args:
            folder: of the document.
            below: where in it drawings lie, as of `folders_of`.
        """
        self._thread.cancel()
        self._settling.stop()
        self._folder, self._below = folder, below
        self._seen = self._told = None
        self._poll.start()
        self.look()

    def shutdown(self) -> bool:
        """Look no more."""
        self._folder = None
        self._poll.stop()
        self._settling.stop()
        self._files.close()
        return self._thread.shutdown()

    @Slot()
    def look(self) -> None:
        """See whether anything has happened; told only once it is over."""
        if not self._settling.isActive():
            self._look()

    @Slot()
    def _look(self) -> None:
        folder, below = self._folder, self._below
        if folder is None:
            return
        self._wants_look = not self._thread.is_idle
        if self._wants_look:
            return

        def job(_token: CancelToken, _report: Report) -> tuple[Path, Listing]:
            return folder, list_drawings(folder, below)

        self._thread.submit(job)

    @Slot()
    def _on_poll_timeout(self) -> None:
        self._polls += 1
        folder, below, told = self._folder, self._below, self._told
        if self._settling.isActive() or not self._thread.is_idle or folder is None or told is None:
            return
        if self._polls % POLLS_A_LOOK == 0:
            self.look()
            return

        def job(_token: CancelToken, _report: Report) -> bool:
            return stamps_of(folder, below) != told.stamps

        self._thread.submit(job)

    @Slot(object)
    def _on_thread_succeeded(self, answer: tuple[Path, Listing] | bool) -> None:
        if isinstance(answer, bool):
            self._wants_look = self._wants_look or answer
        elif answer[0] == self._folder:
            self._take(answer[1])

    def _take(self, listing: Listing) -> None:
        self._watch_files(listing)
        if not listing.is_same(self._seen):
            self._seen = listing
            self._settling.start()
        elif not listing.is_same(self._told):
            self._told = listing
            self.settled.emit(listing)
        else:
            self._told = listing  # with the folders' dates as they are now

    def _watch_files(self, listing: Listing) -> None:
        """Name files anew that were replaced by others of their names: those are not watched."""
        if self._folder is None:
            return
        folder = self._folder
        files = list(listing.looks)[:MOST_WATCHED_FILES]
        below = [each for each in self._below if each not in listing.unreachable]
        self._files.watch(str(folder / each) for each in (*below, *files))

    @Slot(bool)
    def _on_thread_idle_changed(self, is_idle: bool) -> None:
        if is_idle and self._wants_look:
            self.look()

    @Slot(object)
    def _on_thread_failed(self, error: Exception) -> None:
        _log.error("looking into the folders has failed", exc_info=error)
