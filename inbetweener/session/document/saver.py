"""Saver: writes the project file when asked, and an autosave soon after every edit."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from inbetweener.errors import sentence_of
from inbetweener.storage.open_notes import refuse_others
from inbetweener.storage.project_file import save_project
from inbetweener.wording import tr
from inbetweener.workers.task_thread import TaskThread

if TYPE_CHECKING:
    from pathlib import Path

    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.scene import Scene
    from inbetweener.session.document.document_session import DocumentSession
    from inbetweener.storage.autosave import AutosaveStore
    from inbetweener.workers.task_thread import Report

# A promise: a crash loses at most the edits of 10 s. The write itself needs its share of them.
AUTOSAVE_MS = 5_000


class Saver(QObject):
    """Keeps the open document on disk.

    Signals:
        saved(Path): the project file is on the disk.
        failed(str): it is not, with the sentence why.
        autosave_failed(str): unsaved work cannot be kept, with the sentence why. It is tried
            again and again, but told once.
    """

    saved = Signal(object)
    failed = Signal(str)
    autosave_failed = Signal(str)

    def __init__(
        self, session: DocumentSession, autosaves: AutosaveStore, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._autosaves = autosaves
        self._session_id = ""
        self._obsolete: list[str] = []
        self._saving: Scene | None = None
        self._told_failure = ""
        self._save_thread = TaskThread("save", self)
        self._save_thread.succeeded.connect(self._on_save_thread_succeeded)
        self._save_thread.failed.connect(self._on_save_thread_failed)
        self._autosave_thread = TaskThread("autosave", self)
        self._autosave_thread.succeeded.connect(self._on_autosave_thread_succeeded)
        self._autosave_thread.failed.connect(self._on_autosave_thread_failed)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AUTOSAVE_MS)
        self._timer.timeout.connect(self.autosave_now)
        session.shot_opened.connect(self._on_session_shot_opened)
        session.scene_changed.connect(self._on_session_scene_changed)
        session.modified_changed.connect(self._on_session_modified_changed)

    def save(self, path: Path) -> None:
        """Write the project file; the answer comes as `saved` or `failed`."""
        scene, folder = self._session.scene, self._session.folder
        if folder is None:
            return
        self._saving = scene

        def job(_token: CancelToken, _report: Report) -> Path:
            refuse_others(path)
            save_project(path, scene, folder)
            return path

        self._save_thread.submit(job)

    @Slot()
    def autosave_now(self) -> None:
        """Keep the document as it stands, if there is anything unsaved."""
        self._timer.stop()
        if self._session.folder is not None and self._session.is_modified:
            self._submit(keeps=True)

    def forget_autosave(self) -> None:
        """Delete the autosave of the open document: it is saved, or is closed on purpose."""
        self._timer.stop()
        if self._session_id:
            self._obsolete.append(self._session_id)
            self._session_id = uuid.uuid4().hex
            self._submit(keeps=False)

    def supersede(self, session_id: str) -> None:
        """Keep the open document instead of an autosave that it was recovered from."""
        self._obsolete.append(session_id)
        self._submit(keeps=True)

    def _submit(self, *, keeps: bool) -> None:
        """Keep the document under its own name, and only then delete obsolete autosaves.

        A request replaces the one before, so what is obsolete is remembered until it is deleted.
        """
        session, autosaves, session_id = self._session, self._autosaves, self._session_id
        scene, folder, project_path = session.scene, session.folder, session.project_path
        obsolete = tuple(self._obsolete)

        def job(_token: CancelToken, _report: Report) -> tuple[str, ...]:
            if keeps and folder is not None:
                autosaves.write(session_id, scene, folder, project_path)
            for each in obsolete:
                autosaves.clear(each)
            return obsolete

        self._autosave_thread.submit(job)

    def shutdown(self) -> bool:
        """End the threads, a save or autosave that has begun first."""
        self._timer.stop()
        ended = [_finish(thread) for thread in (self._save_thread, self._autosave_thread)]
        return all(ended)

    @Slot(object)
    def _on_save_thread_succeeded(self, path: Path) -> None:
        if self._saving is not None:
            self._session.mark_saved(path, self._saving)
        self.saved.emit(path)

    @Slot(object)
    def _on_save_thread_failed(self, error: Exception) -> None:
        self.failed.emit(sentence_of(error, tr("The project could not be saved")))

    @Slot(object)
    def _on_autosave_thread_succeeded(self, deleted: tuple[str, ...]) -> None:
        self._obsolete = [each for each in self._obsolete if each not in deleted]
        self._told_failure = ""

    @Slot(object)
    def _on_autosave_thread_failed(self, error: Exception) -> None:
        if self._session.is_modified and not self._timer.isActive():
            self._timer.start()  # the disk may have room, or be there again, by then
        message = sentence_of(error, tr("Unsaved work could not be kept"))
        if message != self._told_failure:
            self._told_failure = message
            self.autosave_failed.emit(message)

    @Slot()
    def _on_session_shot_opened(self) -> None:
        self._saving = None  # a save still under way is of the shot before
        self.forget_autosave()
        self._session_id = uuid.uuid4().hex
        self._told_failure = ""
        if self._session.is_modified:
            self.autosave_now()

    @Slot(object, object)
    def _on_session_scene_changed(self, _before: object, _after: object) -> None:
        # Not restarted by each edit: a long drag must not put the autosave off for ever.
        if not self._timer.isActive():
            self._timer.start()

    @Slot(bool)
    def _on_session_modified_changed(self, is_modified: bool) -> None:
        if not is_modified:
            self.forget_autosave()


def _finish(thread: TaskThread) -> bool:
    """End a thread after the jobs it was given, rather than in the middle of them."""
    return thread.shutdown(cancels=False)
