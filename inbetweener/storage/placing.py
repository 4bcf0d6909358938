"""Putting finished files under names that may be taken: whole or not at all, never over another."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from typing import TYPE_CHECKING

from inbetweener.storage.staging import flush_folder, new_staged_file

if TYPE_CHECKING:
    from pathlib import Path

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
    staged, descriptor = new_staged_file(path)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
            if sys.platform != "win32":  # still locked; an open file cannot be renamed there
                _name(staged, path, overwrite=overwrite)
        if sys.platform == "win32":
            _name(staged, path, overwrite=overwrite)
    finally:
        with contextlib.suppress(OSError):
            staged.unlink(missing_ok=True)


def place_staged(staged: Path, path: Path, *, overwrite: bool) -> None:
    """Give a finished temporary file, in the same folder and closed, its name.

    Where the name was free, the temporary one may be there too afterwards: remove it.

    Raises:
        FileExistsError: the name is taken and may not be replaced.
        OSError: it cannot be named; the temporary file stays.
    """
    with staged.open("rb+") as file:
        os.fsync(file.fileno())
    _name(staged, path, overwrite=overwrite)
    flush_folder(path.parent)


def _name(staged: Path, path: Path, *, overwrite: bool) -> None:
    if overwrite:
        staged.replace(path)
    else:
        _name_new(staged, path)


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
