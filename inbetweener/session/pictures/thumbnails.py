"""Thumbnails of the drawings, made one after the other in the background."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from inbetweener.errors import InbetweenerError
from inbetweener.imaging.alpha import thumbnail
from inbetweener.imaging.reading import read_picture
from inbetweener.session.pictures.loading import to_qimage
from inbetweener.workers.task_thread import TaskThread

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from PySide6.QtGui import QImage

    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.drawing import DrawingId
    from inbetweener.workers.task_thread import Report

# Sharp on screens with two dots a pixel where the timeline is low; 54 KiB each, for long shots.
WIDTH_PX, HEIGHT_PX = 144, 96

_log = logging.getLogger(__name__)


class Thumbnails(QObject):
    """Small pictures of drawings.

    Signals:
        ready(str): the thumbnail of a drawing is there, or was found impossible.
    """

    ready = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._images: dict[DrawingId, QImage | None] = {}
        self._thread = TaskThread("thumbnails", self)
        self._thread.progressed.connect(self._on_thread_progressed)
        self._thread.failed.connect(self._on_thread_failed)

    def get(self, drawing: DrawingId) -> QImage | None:
        """The thumbnail, None while it is not there."""
        return self._images.get(drawing)

    def make(self, folder: Path, drawings: Iterable[DrawingId]) -> None:
        """Make the thumbnails that are missing, in this order."""
        missing = [drawing for drawing in drawings if drawing not in self._images]

        def job(token: CancelToken, report: Report) -> None:
            for drawing in missing:
                token.raise_if_cancelled()
                report((drawing, _thumbnail(folder / drawing)))

        self._thread.submit(job)

    def forget(self, drawing: DrawingId | None = None) -> None:
        """Let go of one thumbnail, or of all for another shot."""
        if drawing is None:
            self._thread.cancel()
            self._images.clear()
        else:
            self._images.pop(drawing, None)

    def shutdown(self) -> bool:
        """End the thread."""
        return self._thread.shutdown()

    @Slot(object)
    def _on_thread_progressed(self, made: tuple[DrawingId, QImage | None]) -> None:
        self._images[made[0]] = made[1]
        self.ready.emit(made[0])

    @Slot(object)
    def _on_thread_failed(self, error: Exception) -> None:
        _log.error("making thumbnails has failed", exc_info=error)


def _thumbnail(path: Path) -> QImage | None:
    try:
        return to_qimage(thumbnail(read_picture(path).pixels, WIDTH_PX, HEIGHT_PX))
    except InbetweenerError:
        return None  # the canvas says why when the drawing is looked at
    except Exception as error:  # noqa: BLE001 - the thread boundary: the others are still made
        _log.error("a thumbnail could not be made", exc_info=error)
        return None
