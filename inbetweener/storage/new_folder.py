"""A new folder, whole or not at all: it is filled under another name, and then gets its own."""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
from typing import TYPE_CHECKING, Final

from inbetweener.errors import ExportError, StorageError
from inbetweener.storage.file_lock import FileLock, NoLocksError, try_lock
from inbetweener.storage.staging import STAGED_PREFIX, flush_folder
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_SUFFIX: Final = ".folder"
_LOCK: Final = ".lock"


def free_folder(folder: Path) -> Path:
    """That folder where there is none yet, else the next of its name with a number."""
    number, free = 2, folder
    while os.path.lexists(free):
        free, number = folder.with_name(f"{folder.name}-{number}"), number + 1
    return free


@contextlib.contextmanager
def new_folder(folder: Path) -> Iterator[Path]:
    """Fill a folder that does not exist yet; on any error, nothing of it is left.

    What a killed program left behind in the same place is cleared away first.

    Args:
        folder: its final name; the folder above it is made if it is missing.

    Yields:
        The folder to fill, which is renamed when the block ends without an error.

    Raises:
        ExportError: something of that name is there; it is not touched.
        StorageError: it cannot be made there.
    """
    refuse_taken(folder)
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        remove_left_folders(folder.parent)
        staged = folder.with_name(f"{STAGED_PREFIX}{secrets.token_hex(8)}{_SUFFIX}")
        staged.mkdir()
    except OSError as error:
        raise _unwritable(folder, error) from error
    lock = _locked(staged)
    try:
        yield staged
        _put_in_place(staged, folder, lock)
    finally:
        _release(lock)
        shutil.rmtree(staged, ignore_errors=True)


def refuse_taken(folder: Path) -> None:
    """Before any work: a name that is taken.

    Raises:
        ExportError: it is.
    """
    if os.path.lexists(folder):
        raise ExportError(
            tr(
                "{folder} is there already, and is not touched. Choose another folder.",
                folder=folder,
            )
        )


def remove_left_folders(parent: Path) -> int:
    """Clear away what killed programs left half filled in a folder, and count it."""
    try:
        left = list(parent.glob(f"{STAGED_PREFIX}*{_SUFFIX}"))
    except OSError:
        return 0
    return sum(map(_remove_unless_in_use, left))


def _remove_unless_in_use(staged: Path) -> bool:
    try:
        lock = try_lock(staged / _LOCK, create=False)
    except OSError:  # it is being made at this moment, or nobody can tell
        return False
    if lock is None:
        return False
    lock.release()
    shutil.rmtree(staged, ignore_errors=True)
    return True


def _locked(staged: Path) -> FileLock | None:
    try:
        return try_lock(staged / _LOCK, create=True)
    except NoLocksError:
        (staged / _LOCK).unlink(missing_ok=True)  # nobody can take it for a leftover
        return None


def _release(lock: FileLock | None) -> None:
    if lock is not None:
        lock.release()


def _put_in_place(staged: Path, folder: Path, lock: FileLock | None) -> None:
    _release(lock)  # a folder with an open file cannot be renamed on Windows
    try:
        (staged / _LOCK).unlink(missing_ok=True)
        flush_folder(staged)
        refuse_taken(folder)
        staged.rename(folder)
        flush_folder(folder.parent)
    except OSError as error:
        raise _unwritable(folder, error) from error


def _unwritable(folder: Path, error: OSError) -> StorageError:
    return StorageError(
        tr(
            "{folder} cannot be made: {reason}. Choose another folder.",
            folder=folder,
            reason=error.strerror or error,
        )
    )
