"""Temporary files: where a file is written before it gets its name.

They are locked as long as they are written, so that what a killed program left behind can be told
from what another still writes.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import sys
from typing import TYPE_CHECKING, Final

from inbetweener.storage.file_lock import lock_open_file

if TYPE_CHECKING:
    from pathlib import Path

STAGED_PREFIX: Final = ".inbetweener-"
STAGED_SUFFIX: Final = ".tmp"
_LOCK_ATTEMPTS: Final = 8


def new_staged_file(path: Path) -> tuple[Path, int]:
    """Make a temporary file beside a final name.

    Returns:
        Its path, and its descriptor: open for writing, locked until it is closed.

    Raises:
        OSError: it cannot be made.
    """
    for _ in range(_LOCK_ATTEMPTS):
        staged, descriptor = _new_file_beside(path)
        # `remove_leftovers` of another process may come in between opening and locking.
        if lock_open_file(descriptor) is not None and os.fstat(descriptor).st_nlink > 0:
            return staged, descriptor
        os.close(descriptor)
        staged.unlink(missing_ok=True)
    # There are no locks here: then nobody can take the file for a leftover either.
    return _new_file_beside(path)


def _new_file_beside(path: Path) -> tuple[Path, int]:
    staged = path.with_name(f"{STAGED_PREFIX}{secrets.token_hex(8)}{STAGED_SUFFIX}")
    # The mode is what any program would give: the umask decides.
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    return staged, os.open(staged, flags, 0o666)


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
