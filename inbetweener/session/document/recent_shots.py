"""RecentShots: the shots opened lately, each with a thumbnail that outlives the shot itself."""

from __future__ import annotations

import hashlib
import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QObject, Signal, Slot
from PySide6.QtGui import QImage, QImageWriter

from inbetweener.paths import is_there
from inbetweener.storage.atomic import write_atomically
from inbetweener.workers.task_thread import TaskThread

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from inbetweener.core.cancel import CancelToken
    from inbetweener.workers.task_thread import Report

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class RecentShot:
    """A shot that was opened before.

    Attributes:
        path: its folder or project file.
        is_there: whether it still is; a drive that is not plugged in counts as not.
        thumbnail: of its first key when it was open last; None where none was kept.
    """

    path: Path
    is_there: bool
    thumbnail: QImage | None


class RecentShots(QObject):
    """Keeps thumbnails of shots, and looks in the background which shots are still there.

    Signals:
        found(RecentShot): one that was asked for, the latest first.
    """

    found = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """Start the thread.

        Args:
            folder: where the thumbnails are kept; made when there is one to keep.
            parent: of Qt.
        """
        super().__init__(parent)
        self._folder = folder
        self._thread = TaskThread("recent shots", self)
        self._thread.progressed.connect(self.found)
        self._thread.failed.connect(self._on_thread_failed)

    def look(self, paths: Sequence[Path]) -> None:
        """Tell of these shots by `found`, in this order; thumbnails of all others go."""
        folder = self._folder

        def job(token: CancelToken, report: Report) -> None:
            for path in paths:
                token.raise_if_cancelled()
                image = QImage(str(_thumbnail_file(folder, path)))
                report(RecentShot(path, is_there(path), None if image.isNull() else image))
            _remove_others(folder, paths)

        self._thread.submit(job)

    def keep(self, path: Path, thumbnail: QImage) -> None:
        """Keep the thumbnail of a shot for the next time."""
        file = _thumbnail_file(self._folder, path)

        def job(_token: CancelToken, _report: Report) -> None:
            file.parent.mkdir(parents=True, exist_ok=True)
            # Whole or not at all: a program that is killed leaves no half picture.
            write_atomically(file, _png(thumbnail), durable=False)

        self._thread.submit(job)

    def shutdown(self) -> bool:
        """End the thread."""
        return self._thread.shutdown()

    @Slot(object)
    def _on_thread_failed(self, error: Exception) -> None:
        _log.warning("looking at the recent shots has failed: %s", error)


def _png(image: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(data.data())


def _thumbnail_file(folder: Path, path: Path) -> Path:
    """Named by the shot's path, whatever signs that holds."""
    return folder / f"{hashlib.sha256(str(path).encode()).hexdigest()[:32]}.png"


def _remove_others(folder: Path, paths: Sequence[Path]) -> None:
    kept = {_thumbnail_file(folder, path) for path in paths}
    for file in folder.glob("*.png"):
        if file not in kept:
            file.unlink(missing_ok=True)
