"""A lock on a file that the system drops by itself when its process ends, however it ends.

Unlike a note of the process id it can neither outlive a crash nor be mistaken for another process
that was given the same id later.
"""

from __future__ import annotations

import errno
import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _try_lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _try_lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


_HELD_BY_ANOTHER = {errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK}
_NO_LOCKS = {errno.ENOLCK, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EINVAL}


class NoLocksError(OSError):
    """The file system has no locks, as some network shares."""


class FileLock:
    """A lock that this process holds until `release` or its end; made by `try_lock`."""

    __slots__ = ("_descriptor",)

    def __init__(self, descriptor: int) -> None:
        self._descriptor: int | None = descriptor

    def release(self) -> None:
        """Let go; the file stays. Doing so again does nothing."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


def try_lock(path: Path, *, create: bool) -> FileLock | None:
    """Lock a file, or None where somebody else, or this process, holds it already.

    Args:
        path: the file; its content does not matter.
        create: whether to make it if it is missing.

    Raises:
        FileNotFoundError: it is missing and not to be made.
        NoLocksError: nobody can lock anything there.
        OSError: it cannot be opened.
    """
    flags = os.O_RDWR | (os.O_CREAT if create else 0)
    descriptor = os.open(path, flags, 0o600)
    try:
        _try_lock(descriptor)
    except OSError as error:
        os.close(descriptor)
        if error.errno in _HELD_BY_ANOTHER:
            return None
        if error.errno in _NO_LOCKS:
            raise NoLocksError(error.errno, error.strerror, str(path)) from error
        raise
    return FileLock(descriptor)


def lock_open_file(descriptor: int) -> FileLock | None:
    """Lock a file that is open already, or None where it is locked or its system has no locks.

    The lock takes the descriptor over; without one it stays the caller's.
    """
    try:
        _try_lock(descriptor)
    except OSError:
        return None
    return FileLock(descriptor)
