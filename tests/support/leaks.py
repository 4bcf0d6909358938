"""Finds what a GUI test leaves behind: visible windows and running threads."""

from __future__ import annotations

import traceback
import weakref
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pytest


class ThreadLog:
    """Remembers each `QThread` that is started, and from where, while it is installed."""

    def __init__(self) -> None:
        self._started: list[tuple[weakref.ref[Any], str]] = []

    def install(self, patch: pytest.MonkeyPatch) -> None:
        """Watches `QThread.start` until `patch` is undone."""
        from PySide6.QtCore import QThread

        start = QThread.start

        def noted_start(thread: QThread, *args: Any) -> None:
            caller = traceback.extract_stack(limit=2)[0]
            self._started.append((weakref.ref(thread), f"{caller.filename}:{caller.lineno}"))
            start(thread, *args)

        patch.setattr(QThread, "start", noted_start)

    def running(self) -> Iterator[str]:
        """A line for each thread that still runs: its class and where it was started."""
        from shiboken6 import isValid

        for reference, place in self._started:
            thread = reference()
            if thread is not None and isValid(thread) and thread.isRunning():
                yield f"{type(thread).__name__} started at {place}"
                thread.requestInterruption()
                thread.quit()
                thread.wait(1000)


def visible_windows() -> Iterator[str]:
    """A line for each top-level widget on the screen; each is hidden for the next test's sake."""
    from PySide6.QtWidgets import QApplication

    for widget in QApplication.topLevelWidgets():
        if widget.isVisible():
            yield f"{type(widget).__name__} {widget.windowTitle()!r}"
            widget.hide()
