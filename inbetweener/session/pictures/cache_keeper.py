"""CacheKeeper: how much the pictures that can be drawn again may take up, in memory and on disk."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from inbetweener.workers.task_thread import TaskThread

if TYPE_CHECKING:
    from collections.abc import Callable

    from inbetweener.session.pictures.store import PictureStore
    from inbetweener.session.rendering.states import RenderStates
    from inbetweener.session.settings import Settings
    from inbetweener.storage.image_cache import ImageCache

_log = logging.getLogger(__name__)


class CacheKeeper(QObject):
    """Measures and empties the cache in the background, and keeps it within the artist's limits.

    The cache holds rendered inbetweens alone: what artists drew, said and saved is elsewhere.

    Signals:
        measured(int): what the pictures on disk take up, in bytes.
        cleared(int): they are gone; so many bytes were freed.
    """

    measured = Signal(object)  # an int of Qt's own would end at 2 GiB
    cleared = Signal(object)

    def __init__(
        self,
        cache: ImageCache,
        states: RenderStates,
        pictures: PictureStore,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._cache = cache
        self._states = states
        self._pictures = pictures
        self._measuring = self._thread("cache-size", self.measured.emit)
        self._clearing = self._thread("cache-clear", self._on_clearing_succeeded)

    def _thread(self, name: str, answered: Callable[..., None]) -> TaskThread:
        thread = TaskThread(name, self)
        thread.succeeded.connect(answered)
        thread.failed.connect(self._on_thread_failed)
        return thread

    def measure(self) -> None:
        """Begin to find out how much there is."""
        cache = self._cache
        self._measuring.submit(lambda _token, _report: cache.total_bytes())

    def clear(self) -> None:
        """Begin to delete every rendered inbetween, of all shots."""
        cache = self._cache
        self._clearing.submit(lambda _token, _report: cache.clear())

    @Slot(object)
    def follow(self, settings: Settings) -> None:
        """Keep to the limits of the settings; on disk from the next time that anything is drawn."""
        self._cache.quota_bytes = settings.disk_cache_mib << 20
        if self._pictures.budget_bytes != settings.memory_mib << 20:
            self._pictures.set_budget(settings.memory_mib << 20)

    def shutdown(self) -> bool:
        """End the threads; pictures that are being deleted are deleted first."""
        return self._clearing.shutdown(cancels=False) and self._measuring.shutdown()

    @Slot(object)
    def _on_clearing_succeeded(self, freed_bytes: int) -> None:
        self._states.forget_drawn()
        self.cleared.emit(freed_bytes)
        self.measure()

    @Slot(object)
    def _on_thread_failed(self, error: Exception) -> None:
        _log.error("looking after the cache has failed", exc_info=error)
