"""Putting finished files under names that may be taken: whole or not at all, never over another.

A file is written under a temporary name, flushed to the disk and only then named. It is locked
meanwhile, so that what a killed program left behind can be told from what another still writes.
"""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import sys
from typing import TYPE_CHECKING

from inbetweener.storage.file_lock import FileLock, lock_open_file

if TYPE_CHECKING:
    from pathlib import Path

# The names that `inbetweener.storage.atomic.remove_leftovers` clears away.
STAGED_PREFIX = ".inbetweener-"
STAGED_SUFFIX = ".tmp"

# What file systems without hard links answer: FAT and some network shares.
_NO_LINKS = {errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK, errno.EACCES}


def place_file(path: Path, data: bytes, *, overwrite: bool) -> None:
    """Write a file under a name, whole or not at all; its bytes reach the disk before its name.

    Args:
        path: the final name.
        data: all its bytes.
        overwrite: whether a file of that name may be replaced.

    Raises:
        FileExistsError: the name is taken and may not be replaced; also where it was taken by
            another program a moment ago.
        OSError: it cannot be written; nothing is left behind.
    """
    staged = path.with_name(f"{STAGED_PREFIX}{secrets.token_hex(8)}{STAGED_SUFFIX}")
    lock = _write_locked(staged, data)
    try:
        if sys.platform == "win32":  # an open file cannot be renamed there
            lock.release()
        if overwrite:
            staged.replace(path)
        else:
            _name_new(staged, path)
    finally:
        with contextlib.suppress(OSError):
            staged.unlink(missing_ok=True)
        lock.release()


def flush_folder(folder: Path) -> None:
    """Make the names in a folder outlast a power cut, where the system can."""
    if sys.platform == "win32":
        return
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _write_locked(staged: Path, data: bytes) -> FileLock:
    """Write and flush a temporary file; it is open and locked when this returns."""
    binary = getattr(os, "O_BINARY", 0)
    # The mode is what the artist's own programs would give: the umask decides.
    descriptor = os.open(staged, os.O_WRONLY | os.O_CREAT | os.O_EXCL | binary, 0o666)
    lock = lock_open_file(descriptor) or FileLock(descriptor)
    try:
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(descriptor, rest) :]
        os.fsync(descriptor)
    except OSError:
        lock.release()
        with contextlib.suppress(OSError):
            staged.unlink()
        raise
    return lock


def _name_new(staged: Path, path: Path) -> None:
    """Give a temporary file its name unless that is taken."""
    if sys.platform == "win32":
        staged.rename(path)  # refuses taken names by itself
        return
    try:
        os.link(staged, path)
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        _rename_new(staged, path)


def _rename_new(staged: Path, path: Path) -> None:
    """As near as systems without links come to it: look, and rename at once."""
    if os.path.lexists(path):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path))
    staged.rename(path)
