"""Which shots are open in which running program, so that nobody saves over another unawares.

A lock on a file in the user's own folder says so; the system drops it when the program ends,
however it ends. Nothing is written among the artist's files.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from typing import TYPE_CHECKING, Final

from inbetweener.storage.file_lock import FileLock, try_lock

if TYPE_CHECKING:
    from pathlib import Path

# What this process itself holds, in whichever window.
_OWN: Final[set[Path]] = set()


class OpenShots:
    """Says which shot this program has open, and asks whether another program has it.

    Where the system has no locks or the folder cannot be written, no shot seems to be open:
    rather nobody is asked than nobody can work.

    Args:
        folder: where the locks are; made when the first is taken.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._held: tuple[Path, FileLock] | None = None

    def is_elsewhere(self, shot_folder: Path) -> bool:
        """Whether another program has the shot of these drawings open."""
        path = self._path(shot_folder)
        if path in _OWN:
            return False
        try:
            lock = try_lock(path, create=False)
        except OSError:  # nobody has made it, or nobody can tell
            return False
        if lock is not None:
            lock.release()
        return lock is None

    def hold(self, shot_folder: Path) -> None:
        """Say that the shot of these drawings is open here, and no other one any more."""
        path = self._path(shot_folder)
        if self._held is not None and self._held[0] == path:
            return
        self.release()
        if path in _OWN:
            return
        with contextlib.suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            lock = try_lock(path, create=True)
            if lock is not None:
                self._held = path, lock
                _OWN.add(path)

    def release(self) -> None:
        """Say that no shot is open here."""
        if self._held is None:
            return
        path, lock = self._held
        self._held = None
        _OWN.discard(path)
        lock.release()
        with contextlib.suppress(OSError):
            path.unlink()

    def _path(self, shot_folder: Path) -> Path:
        # Whichever way leads to a folder, it is one.
        name = os.path.normcase(os.path.realpath(shot_folder))
        return self._folder / f"{hashlib.sha256(os.fsencode(name)).hexdigest()[:32]}.lock"
