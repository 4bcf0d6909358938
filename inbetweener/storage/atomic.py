"""Writing files whole or not at all, whatever happens meanwhile.

The bytes go under a temporary name in the same folder, reach the disk, and are then renamed. The
temporary file is locked as long as it is written, so that one left by a killed program can be told
from one that is still in use.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import sys
from typing import TYPE_CHECKING, BinaryIO, Final

from inbetweener.errors import StorageError
from inbetweener.storage.file_lock import try_lock
from inbetweener.storage.staging import (
    STAGED_PREFIX,
    STAGED_SUFFIX,
    flush_folder,
    new_staged_file,
)
from inbetweener.wording import mark, tr

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_REASONS: Final = {
    errno.ENOSPC: mark("the disk is full. Free some space and try again"),
    errno.EDQUOT: mark("your share of the disk is used up. Free some space and try again"),
    errno.EROFS: mark("the disk is read-only. Choose another folder"),
    errno.EACCES: mark("you are not allowed to write there. Choose another folder"),
    errno.EPERM: mark("you are not allowed to write there. Choose another folder"),
    errno.ENOENT: mark("its folder is gone. Make the folder again or choose another"),
    errno.ENOTDIR: mark("its folder is gone. Make the folder again or choose another"),
    errno.EISDIR: mark("a folder has that name. Choose another name"),
    errno.ENAMETOOLONG: mark("the name is too long. Choose a shorter one"),
    errno.EFBIG: mark("the disk does not take files of that size. Choose another disk"),
    errno.EIO: mark("the disk reports an error. Check the disk or choose another"),
}


def write_atomically(path: Path, data: bytes, *, durable: bool = True) -> None:
    """Writes a file, replacing one of that name; at every moment it is the old one or the new.

    A replaced file's permissions are kept. A symbolic link is itself replaced, not what it leads
    to.

    Args:
        path: the final name, in a folder that exists.
        data: all its bytes.
        durable: whether the file must outlast a power cut that follows. Without it nothing waits
            for the disk, and after a power cut (not after a crash) the file may be damaged.

    Raises:
        StorageError: it cannot be written; the old file stands and nothing is left behind.
    """
    with told_as_storage_error(path), _replacing(path, durable=durable) as file:
        file.write(data)


def remove_leftovers(folder: Path) -> int:
    """Deletes the temporary files that killed programs of ours left in a folder, and counts them.

    What another process, or this one, is still writing stays; so does everything where the file
    system has no locks. A folder that is gone or cannot be listed has none.
    """
    try:
        left = list(folder.glob(f"{STAGED_PREFIX}*{STAGED_SUFFIX}"))
    except OSError:
        return 0
    return sum(_remove_unless_in_use(path) for path in left)


@contextlib.contextmanager
def told_as_storage_error(path: Path) -> Iterator[None]:
    """While the block writes a file, what the system says becomes a `StorageError` about it."""
    try:
        yield
    except OSError as error:
        known = _REASONS.get(error.errno or 0, "")
        other = tr("{reason}. Choose another folder", reason=error.strerror or error)
        reason = tr(known) or other
        raise StorageError(
            tr("{path} could not be written: {reason}.", path=path, reason=reason)
        ) from error


@contextlib.contextmanager
def _replacing(path: Path, *, durable: bool) -> Iterator[BinaryIO]:
    """A new file to write into; it takes the name `path` when the block ends without an error."""
    staged, descriptor = new_staged_file(path)
    try:
        with os.fdopen(descriptor, "wb") as file:
            yield file
            file.flush()
            _keep_permissions(path, staged)
            if durable:
                os.fsync(file.fileno())
            if sys.platform != "win32":  # still locked; an open file cannot be renamed there
                staged.replace(path)
        if sys.platform == "win32":
            staged.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            staged.unlink(missing_ok=True)
        raise
    if durable:
        flush_folder(path.parent)


def _keep_permissions(path: Path, staged: Path) -> None:
    with contextlib.suppress(OSError):
        status = path.lstat()
        if stat.S_ISREG(status.st_mode):
            staged.chmod(stat.S_IMODE(status.st_mode))


def _remove_unless_in_use(path: Path) -> bool:
    try:
        lock = try_lock(path, create=False)
        if lock is None:
            return False
        if sys.platform == "win32":  # an open file cannot be deleted there
            lock.release()
        path.unlink()
        lock.release()
    except OSError:
        return False
    return True
