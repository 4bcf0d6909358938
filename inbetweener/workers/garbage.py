"""GarbageCollector: Python's collection of reference cycles, on the GUI thread and on no other.

Python looks for cycles on whatever thread happens to make the next object. Windows, timers and
sessions lie in cycles; were they taken apart on a worker thread while the GUI thread hands them
events, the program would crash now and then. So the search that Python begins by itself is
switched off, and begun on the GUI thread by the same rules.
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

_INTERVAL_MS: Final = 1000
_GROWTH: Final = 1.25  # as Python itself: a search of everything is worth it from here on


class GarbageCollector(QObject):
    """Looks for garbage on the thread that it lives on, from `start` to `stop`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_enabled = gc.isenabled()
        self._old_count = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_INTERVAL_MS)
        self._timer.timeout.connect(self.collect)

    def start(self) -> None:
        """Collect here, and nowhere else."""
        self._was_enabled = gc.isenabled()
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Leave it to Python again, once no other thread runs."""
        self._timer.stop()
        if self._was_enabled:
            gc.enable()

    @Slot()
    def collect(self) -> None:
        """Collect what Python would have collected by now."""
        young, middle, old = (
            count > limit for count, limit in zip(gc.get_count(), gc.get_threshold(), strict=True)
        )
        if middle:
            gc.collect(1)
            if old and self._has_grown():
                gc.collect(2)
                self._old_count = _old_count()
        elif young:
            gc.collect(0)

    def _has_grown(self) -> bool:
        """Whether much has come to stay since everything was searched, which takes a while."""
        return _old_count() > _GROWTH * self._old_count


def _old_count() -> int:
    """How many objects have lasted."""
    return len(gc.get_objects(generation=2))
