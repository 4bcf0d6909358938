"""GarbageCollector: Python's collection of reference cycles, on the GUI thread and on no other.

Python looks for cycles on whatever thread happens to make the next object. Windows, timers and
sessions lie in cycles; were they taken apart on a worker thread while the GUI thread hands them
events, the program would crash now and then. So the search that Python begins by itself is
switched off, and begun on the GUI thread by the same rules.

What modules are made of lasts as long as the program, and there is much of it: to look through it
would stop the window for a twentieth of a second, and for a sixth once torch is loaded. So after
much was imported, all there is then is set aside and never searched again. The price is that a
cycle which happens to live at that moment is not taken apart later, which happens twice in the
life of the program.
"""

from __future__ import annotations

import gc
import sys
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

_INTERVAL_MS: Final = 1000
_GROWTH: Final = 1.25  # as Python itself: a search of everything is worth it from here on
_MANY_MODULES: Final = 100  # torch has nine hundred; a dialog that is opened first has a few


class GarbageCollector(QObject):
    """Looks for garbage on the thread that it lives on, from `start` to `stop`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_enabled = gc.isenabled()
        self._old_count = 0
        self._module_count = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_INTERVAL_MS)
        self._timer.timeout.connect(self.collect)

    def start(self) -> None:
        """Collect here, and nowhere else."""
        self._was_enabled = gc.isenabled()
        gc.disable()
        self._set_modules_aside()
        self._timer.start()

    def stop(self) -> None:
        """Leave it to Python again, once no other thread runs."""
        self._timer.stop()
        gc.unfreeze()
        if self._was_enabled:
            gc.enable()

    @Slot()
    def collect(self) -> None:
        """Collect what Python would have collected by now."""
        if self._set_modules_aside():
            return
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

    def _set_modules_aside(self) -> bool:
        """Spare all that there is from being searched, where many modules have come to it."""
        count = len(sys.modules)
        if count - self._module_count < _MANY_MODULES:
            return False
        gc.freeze()
        self._module_count = count
        return True

    def _has_grown(self) -> bool:
        """Whether much has come to stay since everything was searched, which takes a while."""
        return _old_count() > _GROWTH * self._old_count


def _old_count() -> int:
    """How many objects have lasted."""
    return len(gc.get_objects(generation=2))
