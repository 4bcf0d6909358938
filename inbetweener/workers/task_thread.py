"""TaskThread: run a callable off the GUI thread; only the latest request is answered.

A job is a plain callable `job(token, report) -> result`. It closes over values made on the GUI
thread and touches no widget, session or model, so nothing needs a lock. `submit` cancels the job
before it and numbers the new one; answers that bear an older number are dropped on the GUI thread.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from inbetweener.core.cancel import Cancelled, CancelToken
from inbetweener.errors import InbetweenerError

# A job reports whatever it likes; the report reaches `progressed` on the owner's thread.
Report: TypeAlias = Callable[[object], None]
Job: TypeAlias = Callable[[CancelToken, Report], object]

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Ticket:
    generation: int
    job: Job
    token: CancelToken


class _Worker(QObject):
    """Lives in the worker thread and runs one ticket at a time."""

    progressed = Signal(int, object)
    succeeded = Signal(int, object)
    failed = Signal(int, object)
    ended = Signal(int)

    @Slot(object)
    def run(self, ticket: _Ticket) -> None:
        """Run a ticket unless it was superseded while it waited."""
        if not ticket.token.is_cancelled:
            self._run_job(ticket)
        self.ended.emit(ticket.generation)

    @Slot()
    def quit(self) -> None:
        """End the thread's event loop."""
        QThread.currentThread().quit()

    def _run_job(self, ticket: _Ticket) -> None:
        def report(value: object) -> None:
            self.progressed.emit(ticket.generation, value)

        try:
            result = ticket.job(ticket.token, report)
        except Cancelled:
            return
        except Exception as error:  # noqa: BLE001 - the thread boundary: every failure is handed over
            # What the artist can mend is told in a sentence; the lines of anything else are wanted.
            is_foreseen = isinstance(error, InbetweenerError)
            _log.log(logging.DEBUG if is_foreseen else logging.INFO, "a job failed", exc_info=error)
            self.failed.emit(ticket.generation, error)
        else:
            self.succeeded.emit(ticket.generation, result)


class TaskThread(QObject):
    """One worker thread that answers the latest request only.

    Signals:
        progressed(object): what the current job reported; on the owner's thread, as all of these.
        succeeded(object): the current job's result.
        failed(object): the exception that ended the current job.
        idle_changed(bool): whether nothing is being run any more.
    """

    progressed = Signal(object)
    succeeded = Signal(object)
    failed = Signal(object)
    idle_changed = Signal(bool)

    _submitted = Signal(object)
    _quit_requested = Signal()

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._generation = 0
        self._ended_generation = 0
        self._is_over = False
        self._token = CancelToken()
        self._thread = QThread()
        self._thread.setObjectName(name)
        self._worker = _Worker()
        self._worker.moveToThread(self._thread)
        queued = Qt.ConnectionType.QueuedConnection
        self._submitted.connect(self._worker.run, queued)
        self._quit_requested.connect(self._worker.quit, queued)
        self._worker.progressed.connect(self._on_worker_progressed, queued)
        self._worker.succeeded.connect(self._on_worker_succeeded, queued)
        self._worker.failed.connect(self._on_worker_failed, queued)
        self._worker.ended.connect(self._on_worker_ended, queued)
        self._thread.start()

    @property
    def is_idle(self) -> bool:
        """Whether every request so far has ended."""
        return self._generation == self._ended_generation

    def submit(self, job: Job) -> None:
        """Run a job as soon as the one before it, which is cancelled now, has stopped."""
        self._token.cancel()
        self._token = CancelToken()
        was_idle = self.is_idle
        self._generation += 1
        self._submitted.emit(_Ticket(self._generation, job, self._token))
        if was_idle:
            self.idle_changed.emit(False)

    def cancel(self) -> None:
        """Stop the current job; nothing more is heard of it."""
        self._token.cancel()

    def shutdown(self, timeout_ms: int = 10_000, *, cancels: bool = True) -> bool:
        """End the thread and wait for it.

        Args:
            timeout_ms: how long to wait.
            cancels: whether the current job is cancelled, or allowed to end. Nothing is heard of
                it either way.

        Returns:
            Whether it ended in time.
        """
        self._is_over = True
        if cancels:
            self._token.cancel()
        # Queued behind the tickets, so that those which are not cancelled are run first.
        self._quit_requested.emit()
        return self._thread.wait(timeout_ms)

    @Slot(int, object)
    def _on_worker_progressed(self, generation: int, value: object) -> None:
        if self._is_current(generation):
            self.progressed.emit(value)

    @Slot(int, object)
    def _on_worker_succeeded(self, generation: int, result: object) -> None:
        if self._is_current(generation):
            self.succeeded.emit(result)

    @Slot(int, object)
    def _on_worker_failed(self, generation: int, error: object) -> None:
        if self._is_current(generation):
            self.failed.emit(error)

    @Slot(int)
    def _on_worker_ended(self, generation: int) -> None:
        self._ended_generation = generation
        if self.is_idle:
            self.idle_changed.emit(True)

    def _is_current(self, generation: int) -> bool:
        is_wanted = not (self._is_over or self._token.is_cancelled)
        return is_wanted and generation == self._generation
