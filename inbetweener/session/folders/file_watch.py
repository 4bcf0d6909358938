"""FileWatch: says that something happened to some files, once other programs have settled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Iterable

# Paint programs save in several steps: a temporary file, a rename, the dates of the file.
SETTLE_MS = 250


class FileWatch(QObject):
    """Watches files and folders by their paths.

    Signals:
        changed(): something was written, renamed or deleted a moment ago.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Without a parent, so that `close` takes it apart, and on this thread: it has a socket.
        self._watcher: QFileSystemWatcher | None = QFileSystemWatcher()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE_MS)
        self._timer.timeout.connect(self.changed)
        self._watcher.fileChanged.connect(self._on_watcher_changed)
        self._watcher.directoryChanged.connect(self._on_watcher_changed)

    def watch(self, paths: Iterable[str]) -> None:
        """Watch these and no others; they must exist.

        A file that was replaced by another of its name has to be named again.
        """
        if self._watcher is None:
            return
        wanted = set(paths)
        watched = {*self._watcher.files(), *self._watcher.directories()}
        if gone := sorted(watched - wanted):
            self._watcher.removePaths(gone)
        if new := sorted(wanted - watched):
            self._watcher.addPaths(new)

    def close(self) -> None:
        """Watch nothing any more."""
        self._timer.stop()
        self._watcher = None

    @Slot()
    def _on_watcher_changed(self) -> None:
        self._timer.start()
