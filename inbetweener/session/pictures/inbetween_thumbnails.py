"""Thumbnails of inbetweens, made in the background of what comes into view."""

from __future__ import annotations

import logging
from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from inbetweener.errors import InbetweenerError
from inbetweener.imaging.alpha import thumbnail
from inbetweener.imaging.reading import read_picture
from inbetweener.session.pictures.loading import to_qimage
from inbetweener.session.pictures.thumbnails import HEIGHT_PX, WIDTH_PX
from inbetweener.workers.task_thread import TaskThread

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QImage

    from inbetweener.core.cancel import CancelToken
    from inbetweener.storage.image_cache import ImageCache
    from inbetweener.workers.task_thread import Report

# Six hundred thumbnails: a wide screen full of the narrowest, twice over.
BUDGET_BYTES = 32 << 20

_log = logging.getLogger(__name__)


class InbetweenThumbnails(QObject):
    """Small pictures of inbetweens by digest, the least recently seen thrown out when it is full.

    Signals:
        ready(str): the thumbnail of a digest that was asked for is there.
    """

    ready = Signal(str)

    def __init__(
        self, cache: ImageCache, parent: QObject | None = None, budget_bytes: int = BUDGET_BYTES
    ) -> None:
        super().__init__(parent)
        self._cache = cache
        self._budget_bytes = budget_bytes
        self._images: OrderedDict[str, QImage] = OrderedDict()
        self._bytes = 0
        self._impossible: set[str] = set()
        self._wanted: tuple[str, ...] = ()
        self._thread = TaskThread("inbetween-thumbnails", self)
        self._thread.progressed.connect(self._on_thread_progressed)
        self._thread.failed.connect(self._on_thread_failed)

    @property
    def used_bytes(self) -> int:
        """Memory held by thumbnails."""
        return self._bytes

    def get(self, digest: str) -> QImage | None:
        """The thumbnail, None while it is not there; up to 144 by 96, premultiplied 8-bit."""
        image = self._images.get(digest)
        if image is not None:
            self._images.move_to_end(digest)
        return image

    def want(self, digests: Iterable[str]) -> None:
        """Make thumbnails, the first first; what was wanted before and is not now is given up."""
        missing = tuple(
            digest
            for digest in dict.fromkeys(digests)
            if digest not in self._images and digest not in self._impossible
        )
        if missing == self._wanted:
            return
        self._wanted = missing
        if not missing:
            self._thread.cancel()
            return
        cache = self._cache

        def job(token: CancelToken, report: Report) -> None:
            for digest in missing:
                token.raise_if_cancelled()
                report((digest, _thumbnail(cache, digest)))

        self._thread.submit(job)

    def retry_impossible(self) -> None:
        """Forget what could not be made, since pictures may have been drawn again."""
        self._impossible.clear()

    def forget(self) -> None:
        """Let go of everything, for another shot."""
        self._thread.cancel()
        self._images.clear()
        self._impossible.clear()
        self._wanted = ()
        self._bytes = 0

    def shutdown(self) -> bool:
        """End the thread."""
        return self._thread.shutdown()

    @Slot(object)
    def _on_thread_progressed(self, made: tuple[str, QImage | None]) -> None:
        digest, image = made
        self._wanted = tuple(wanted for wanted in self._wanted if wanted != digest)
        if image is None:
            self._impossible.add(digest)
            return
        self._keep(digest, image)
        self.ready.emit(digest)

    @Slot(object)
    def _on_thread_failed(self, error: Exception) -> None:
        _log.error("making thumbnails of inbetweens has failed", exc_info=error)
        self._wanted = ()  # else what is left would never be asked for again

    def _keep(self, digest: str, image: QImage) -> None:
        old = self._images.pop(digest, None)
        self._bytes += image.sizeInBytes() - (old.sizeInBytes() if old is not None else 0)
        self._images[digest] = image
        while self._bytes > self._budget_bytes and len(self._images) > 1:
            _, dropped = self._images.popitem(last=False)
            self._bytes -= dropped.sizeInBytes()


def _thumbnail(cache: ImageCache, digest: str) -> QImage | None:
    """Read one picture and make it small; runs on the thread."""
    try:
        png = cache.read(digest)
        if png is None:
            return None
        return to_qimage(thumbnail(read_picture(png).pixels, WIDTH_PX, HEIGHT_PX))
    except InbetweenerError:
        return None  # the canvas says why when the drawing is looked at
    except Exception as error:  # noqa: BLE001 - the thread boundary: the others are still made
        _log.error("a thumbnail could not be made", exc_info=error)
        return None
