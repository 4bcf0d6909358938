"""SoundLoader: the shot's sound in memory with its waveform, read off the GUI thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from inbetweener.errors import sentence_of
from inbetweener.sound.peaks import Peaks
from inbetweener.sound.reading import read_sound
from inbetweener.storage.sound_files import sound_path
from inbetweener.wording import tr
from inbetweener.workers.task_thread import TaskThread

if TYPE_CHECKING:
    from pathlib import Path

    from inbetweener.core.cancel import CancelToken
    from inbetweener.session.document.document_session import DocumentSession
    from inbetweener.sound.clip import SoundClip
    from inbetweener.workers.task_thread import Report


@dataclass(frozen=True, slots=True, eq=False)
class LoadedSound:
    """A sound as it was read.

    Attributes:
        path: its file.
        stamp: date in nanoseconds and bytes of the file; another one is another sound.
        clip: its samples.
        peaks: its waveform.
    """

    path: Path
    stamp: tuple[int, int]
    clip: SoundClip
    peaks: Peaks


class SoundLoader(QObject):
    """Keeps the sound of the open shot in memory.

    Attributes:
        loaded: the sound, None while there is none, or none that could be read yet.
        problem: why it cannot be heard, as a sentence; "" where it can or will be.

    Signals:
        changed(): another sound is loaded, or none, or there is another problem.
    """

    changed = Signal()

    def __init__(self, session: DocumentSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.loaded: LoadedSound | None = None
        self.problem = ""
        self._session = session
        self._path: Path | None = None
        self._thread = TaskThread("sound", self)
        self._thread.succeeded.connect(self._on_thread_succeeded)
        self._thread.failed.connect(self._on_thread_failed)
        session.shot_opened.connect(self._on_session_shot_opened)
        session.shot_changed.connect(self._on_session_shot_changed)
        session.layer_activated.connect(self._on_session_shot_changed)

    @property
    def path(self) -> Path | None:
        """The file of the shot's sound; it may be missing."""
        sound, folder = self._session.shot.sound, self._session.folder
        return None if sound is None or folder is None else sound_path(sound.file, folder)

    def look(self) -> None:
        """Read the file again if it is another than it was, or could not be read."""
        path, loaded = self._path, self.loaded
        if path is None:
            return

        def job(token: CancelToken, _report: Report) -> LoadedSound:
            stamp = _stamp_of(path)  # before: what is written meanwhile is read the next time
            if loaded is not None and loaded.stamp == stamp:
                return loaded
            clip = read_sound(path, token.raise_if_cancelled)
            return LoadedSound(path, stamp, clip, Peaks.of(clip))

        self._thread.submit(job)

    def shutdown(self) -> bool:
        """End the thread."""
        return self._thread.shutdown()

    @Slot()
    def _on_session_shot_opened(self) -> None:
        """The same file may be another by now."""
        if self.path == self._path:
            self.look()
        else:
            self._load()

    @Slot()
    def _on_session_shot_changed(self) -> None:
        if self.path != self._path:
            self._load()

    def _load(self) -> None:
        self._path = self.path
        self._thread.cancel()
        self._set(None, "")
        self.look()

    @Slot(object)
    def _on_thread_succeeded(self, loaded: LoadedSound) -> None:
        self._set(loaded, "")

    @Slot(object)
    def _on_thread_failed(self, error: Exception) -> None:
        self._set(None, sentence_of(error, tr("The sound cannot be heard")))

    def _set(self, loaded: LoadedSound | None, problem: str) -> None:
        if loaded is self.loaded and problem == self.problem:
            return
        self.loaded, self.problem = loaded, problem
        self.changed.emit()


def _stamp_of(path: Path) -> tuple[int, int]:
    """A file's date and size; zeros where it is missing."""
    try:
        found = path.stat()
    except OSError:
        return 0, 0
    return found.st_mtime_ns, found.st_size
