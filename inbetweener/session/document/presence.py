"""Presence: tells other machines that a project is open here, and hears when they take it over."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from inbetweener.storage.open_notes import BEAT_S, NoteKeeper, this_program
from inbetweener.workers.task_thread import TaskThread

if TYPE_CHECKING:
    from pathlib import Path

    from inbetweener.core.cancel import CancelToken
    from inbetweener.session.document.document_session import DocumentSession
    from inbetweener.session.document.saver import Saver
    from inbetweener.storage.open_notes import Holder
    from inbetweener.storage.opening import Opened
    from inbetweener.workers.task_thread import Report

_log = logging.getLogger(__name__)


class Presence(QObject):
    """Keeps a note beside the project file of the open document.

    It is written in a thread of its own: the drive of a network may take its time.

    Signals:
        taken_over(Holder): somebody else has the project now. The document goes on as a copy,
            without a file of its own, so that nothing of theirs is replaced.
    """

    taken_over = Signal(object)

    def __init__(
        self,
        document: DocumentSession,
        saver: Saver,
        me: Holder | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Wait for a document.

        Args:
            document: the open one.
            saver: gives it a file.
            me: who has it open; None takes this program.
            parent: of Qt.
        """
        super().__init__(parent)
        self._document = document
        self._keeper = NoteKeeper(me or this_program())
        self._takes: Path | None = None
        self._thread = TaskThread("presence", self)
        self._thread.succeeded.connect(self._on_thread_succeeded)
        self._thread.failed.connect(self._on_thread_failed)
        self._timer = QTimer(self)
        self._timer.setInterval(round(1000 * BEAT_S))
        self._timer.timeout.connect(self.beat)
        document.shot_opened.connect(self.beat)
        saver.saved.connect(self.beat)

    def will_show(self, opened: Opened) -> None:
        """Hear that a shot is about to be shown; one that is elsewhere is taken over thereby."""
        self._takes = opened.project_path if opened.holder is not None else None

    @Slot()
    def beat(self) -> None:
        """Say which project is open now."""
        project, takes = self._document.project_path, self._takes
        keeper = self._keeper

        def job(_token: CancelToken, _report: Report) -> tuple[Path | None, Holder | None]:
            return project, keeper.keep(project, takes=takes is not None and takes == project)

        self._thread.submit(job)
        if project is None:
            self._timer.stop()
        else:
            self._timer.start()

    def shutdown(self) -> bool:
        """End the thread and take the note away."""
        self._timer.stop()
        if not self._thread.shutdown():
            return False  # the drive does not answer
        self._keeper.leave()
        return True

    @Slot(object)
    def _on_thread_succeeded(self, answer: tuple[Path | None, Holder | None]) -> None:
        project, other = answer
        if project == self._takes:
            self._takes = None
        if other is not None and project == self._document.project_path:
            self._document.leave_project()
            self._timer.stop()
            self.taken_over.emit(other)

    @Slot(object)
    def _on_thread_failed(self, error: Exception) -> None:
        _log.error("the note beside the project could not be looked after", exc_info=error)
