"""Housekeeping: what is done about files now and then, and nobody should wait for."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from inbetweener.workers.task_thread import TaskThread

if TYPE_CHECKING:
    from collections.abc import Collection

    from inbetweener.storage.autosave import AutosaveStore, Recovery
    from inbetweener.storage.image_cache import ImageCache

_log = logging.getLogger(__name__)


class Housekeeping(QObject):
    """Keeps the cache within its quota, and looks for what a crash left behind.

    Signals:
        recoveries_found(tuple): unsaved work of programs that are gone, newest first.
    """

    recoveries_found = Signal(object)

    def __init__(
        self, cache: ImageCache, autosaves: AutosaveStore, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._cache = cache
        self._autosaves = autosaves
        self._prune_thread = TaskThread("prune", self)
        self._recovery_thread = TaskThread("recoveries", self)
        self._recovery_thread.succeeded.connect(self._on_recovery_thread_succeeded)
        for thread in (self._prune_thread, self._recovery_thread):
            thread.failed.connect(self._on_thread_failed)

    def prune(self, protected: Collection[str]) -> None:
        """Throw away the pictures that were not used for longest, but none of the protected."""
        cache = self._cache
        self._prune_thread.submit(lambda _token, _report: cache.prune(protected))

    def look_for_recoveries(self) -> None:
        """Begin to look for unsaved work."""
        autosaves = self._autosaves
        self._recovery_thread.submit(lambda _token, _report: autosaves.orphans())

    def shutdown(self) -> bool:
        """End the threads, what has begun first."""
        ended = [
            thread.shutdown(cancels=False) for thread in (self._prune_thread, self._recovery_thread)
        ]
        return all(ended)

    @Slot(object)
    def _on_recovery_thread_succeeded(self, found: tuple[Recovery, ...] | None) -> None:
        if found:
            self.recoveries_found.emit(found)

    @Slot(object)
    def _on_thread_failed(self, error: Exception) -> None:
        _log.error("housekeeping has failed", exc_info=error)
