"""Autosaves: the unsaved state of every open document, found again after a crash.

Each session keeps `ID.autosave` and holds a lock on `ID.lock` while its document is open. The
system drops the lock when the process ends, so an autosave whose lock is free belongs to nobody.
"""

from __future__ import annotations

import contextlib
import re
import threading
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from inbetweener.core.scene import Scene
from inbetweener.errors import ProjectFileError, StorageError
from inbetweener.paths import is_file
from inbetweener.storage.atomic import write_atomically
from inbetweener.storage.fields import json_bytes, parsed, read_bounded
from inbetweener.storage.file_lock import FileLock, NoLocksError, try_lock
from inbetweener.storage.scene_json import document_as_json, document_from_json
from inbetweener.wording import tr

if TYPE_CHECKING:
    from inbetweener.core.shot import Shot

_FORMAT = "inbetweener-autosave"
_VERSION = 1
_LONGEST_PATH = 4096
_SESSION_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")


@dataclass(frozen=True, slots=True)
class Recovery:
    """The state of a document whose process ended without saving it.

    Attributes:
        session_id: of the session that is gone.
        scene: the document as it was.
        folder: where its drawings are.
        project_path: the project file it was opened from or saved to; None where it had none.
        saved_at: when the state was kept, in UTC.
    """

    session_id: str
    scene: Scene
    folder: Path
    project_path: Path | None
    saved_at: datetime

    @property
    def shot(self) -> Shot:
        """The shot of the layer to look at first."""
        return self.scene.layers[self.scene.main_index].shot


class AutosaveStore:
    """The autosaves of one user; safe to use from several threads and several processes.

    Args:
        folder: where they are kept; made when the first is written.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        # The sessions of this process; None where the file system has no locks.
        self._locks: dict[str, FileLock | None] = {}
        self._guard = threading.Lock()

    def write(
        self,
        session_id: str,
        document: Shot | Scene,
        folder: Path,
        project_path: Path | None = None,
    ) -> None:
        """Keep the state of an open document in place of the one before.

        Args:
            session_id: names the open document; letters, digits, dashes and underscores. A fresh
                one for every document that is opened.
            document: what is open.
            folder: where its drawings are.
            project_path: the project file it was opened from or saved to.

        Raises:
            StorageError: it cannot be written.
            ValueError: the session id has other characters, or another process uses it.
        """
        value = {
            "format": _FORMAT,
            "version": _VERSION,
            "folder": str(folder.absolute()),
            "project": project_path and str(project_path.absolute()),
            **document_as_json(Scene.of(document)),
        }
        path = self._path(session_id)
        with self._guard:
            self._hold(session_id)
            write_atomically(path, json_bytes(value))

    def clear(self, session_id: str) -> None:
        """Forget the state of a document that was saved or closed, and let go of its session."""
        with self._guard:
            _remove(self._path(session_id))
            self._let_go(session_id)
            _remove(self._lock_path(session_id))

    def orphans(self) -> tuple[Recovery, ...]:
        """The states that processes left behind, newest first; damaged ones are passed over."""
        with self._guard:
            found = [self._orphan(path) for path in self._folder.glob("*.autosave")]
        whole = [recovery for recovery in found if recovery is not None]
        return tuple(sorted(whole, key=lambda recovery: recovery.saved_at, reverse=True))

    def discard(self, recovery: Recovery) -> None:
        """Delete a state that the artist has taken back or does not want."""
        with self._guard:
            if self._is_free(recovery.session_id):
                _remove(self._path(recovery.session_id))
                _remove(self._lock_path(recovery.session_id))

    def _let_go(self, session_id: str) -> None:
        held = self._locks.pop(session_id, None)
        if held is not None:
            held.release()

    def _hold(self, session_id: str) -> None:
        """Mark a session as running, before its first autosave exists."""
        if session_id in self._locks and is_file(self._lock_path(session_id)):
            return
        self._let_go(session_id)  # somebody has deleted the folder: its lock holds nothing any more
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            lock = try_lock(self._lock_path(session_id), create=True)
        except NoLocksError:
            # A fresh id is nobody else's anyway; losing the work would be worse.
            self._locks[session_id] = None
            return
        except OSError as error:
            raise StorageError(
                tr(
                    "Unsaved work cannot be kept in {folder}: {reason}. "
                    "Save the project by hand, and make room or allow writing there.",
                    folder=self._folder,
                    reason=error.strerror,
                )
            ) from error
        if lock is None:
            raise ValueError(f"the session {session_id} is used by another process")
        self._locks[session_id] = lock

    def _orphan(self, path: Path) -> Recovery | None:
        """The state in a file, if its process is gone and it is whole."""
        try:
            before = path.stat()
            recovery = _read(path, datetime.fromtimestamp(before.st_mtime, UTC))
            if not self._is_free(recovery.session_id):
                return None
            # The session may have ended and begun again meanwhile: then the file is another one.
            after = path.stat()
        except (OSError, ValueError, ProjectFileError):
            return None
        is_same = (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)
        return recovery if is_same else None

    def _is_free(self, session_id: str) -> bool:
        """Whether no running process, this one included, has the session."""
        if session_id in self._locks:
            return False
        try:
            lock = try_lock(self._lock_path(session_id), create=False)
        except FileNotFoundError:
            return True  # the lock is made before the first autosave and removed after the last
        except NoLocksError:
            return True  # nobody can tell: rather offered once too often than never
        except OSError:
            return False
        if lock is None:
            return False
        lock.release()
        return True

    def _path(self, session_id: str) -> Path:
        if not _SESSION_ID.fullmatch(session_id):
            raise ValueError(f"no session id: {session_id!r}")
        return self._folder / f"{session_id}.autosave"

    def _lock_path(self, session_id: str) -> Path:
        return self._path(session_id).with_suffix(".lock")


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink()


def _read(path: Path, saved_at: datetime) -> Recovery:
    field = parsed(read_bounded(path))
    if (field.member("format").value, field.member("version").value) != (_FORMAT, _VERSION):
        field.fault(tr("is no autosave of this program"))
    project = field.member("project")
    return Recovery(
        session_id=path.stem,
        scene=document_from_json(field),
        folder=Path(field.member("folder").text(_LONGEST_PATH)),
        project_path=None if project.is_null else Path(project.text(_LONGEST_PATH)),
        saved_at=saved_at,
    )
