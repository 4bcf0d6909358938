"""ShotOpener: reads a folder or project file in the background and tells what it found."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from inbetweener.errors import InbetweenerError
from inbetweener.storage.open_notes import other_holder, this_program
from inbetweener.storage.opening import OnlyCelsError, read_shot
from inbetweener.wording import tr
from inbetweener.workers.task_thread import TaskThread

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from inbetweener.core.cancel import CancelToken
    from inbetweener.storage.opening import Opened, OpenRequest
    from inbetweener.workers.task_thread import Report


class ShotOpener(QObject):
    """Opens one shot at a time.

    Signals:
        progressed(int, int): files looked at, of all.
        opened(Opened): the shot.
        failed(Path, str): it cannot be opened, with the sentence why.
    """

    progressed = Signal(int, int)
    opened = Signal(object)
    failed = Signal(object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self._thread = TaskThread("open", self)
        self._thread.progressed.connect(self._on_thread_progressed)
        self._thread.succeeded.connect(self._on_thread_succeeded)
        self._thread.failed.connect(self._on_thread_failed)

    @property
    def is_busy(self) -> bool:
        """Whether a shot is being read."""
        return not self._thread.is_idle

    def open(self, request: OpenRequest) -> None:
        """Begin to read; a request before this one is given up."""
        self._path = request.path

        def job(token: CancelToken, report: Report) -> Opened:
            return _read(request, token, lambda done, total: report((done, total)))

        self._thread.submit(job)

    def cancel(self) -> None:
        """Give up."""
        self._thread.cancel()

    def shutdown(self) -> bool:
        """End the thread."""
        return self._thread.shutdown()

    @Slot(object)
    def _on_thread_progressed(self, counts: tuple[int, int]) -> None:
        self.progressed.emit(*counts)

    @Slot(object)
    def _on_thread_succeeded(self, opened: Opened) -> None:
        self.opened.emit(opened)

    @Slot(object)
    def _on_thread_failed(self, error: Exception) -> None:
        known = isinstance(error, InbetweenerError)
        text = str(error) if known else tr("The shot cannot be opened ({error}).", error=error)
        self.failed.emit(self._path, text)


def _read(request: OpenRequest, token: CancelToken, report: Callable[[int, int], None]) -> Opened:
    """What is asked for, and who has it open; what can be layers alone is read as layers."""
    try:
        opened = read_shot(request, token, report)
    except OnlyCelsError:
        opened = read_shot(replace(request, as_layers=True), token, report)
    if opened.project_path is None:
        return opened
    return replace(opened, holder=other_holder(opened.project_path, this_program()))
