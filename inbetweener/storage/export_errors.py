"""What can keep an export from being done, in sentences for the artist."""

from __future__ import annotations

import errno
import os
import unicodedata
from typing import TYPE_CHECKING

from inbetweener.errors import ExportError, StorageError
from inbetweener.paths import is_folder
from inbetweener.wording import tr, tr_count, tr_list

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

_NAMED_IN_MESSAGES = 5


def refuse_bad_names(names: Iterable[str]) -> None:
    """Look at the names of an export before anything else is done.

    Raises:
        ExportError: one is no file name, or two would be one file on systems that do not tell
            capital letters from small ones.
    """
    seen: dict[str, str] = {}
    for name in names:
        if name in ("", ".", "..") or not {"/", "\\", "\0"}.isdisjoint(name):
            raise ExportError(
                tr("“{name}” is no file name. Choose another name pattern.", name=name)
            )
        folded = unicodedata.normalize("NFC", name).casefold()
        if folded in seen:
            raise ExportError(_doubled_sentence(seen[folded], name))
        seen[folded] = name


def _doubled_sentence(first: str, second: str) -> str:
    if first == second:
        return tr("Two pictures would both be {first}. Choose another name pattern.", first=first)
    return tr(
        "Two pictures would be {first} and {second}, which many systems take for one name."
        " Choose another name pattern.",
        first=first,
        second=second,
    )


def refuse_no_folder(folder: Path) -> None:
    """Look whether pictures could be written to a folder that may not be there yet.

    Raises:
        ExportError: it is a file, or would lie in one.
        StorageError: nothing may be written there.
    """
    there = next((each for each in (folder, *folder.parents) if os.path.lexists(each)), None)
    if there is None:
        return
    if not is_folder(there):
        raise ExportError(tr("{folder} is a file, not a folder. Choose a folder.", folder=there))
    if not os.access(there, os.W_OK | os.X_OK):
        raise unwritable_error(folder, os.strerror(errno.EACCES))


def unwritable_error(folder: Path, reason: str | None) -> StorageError:
    """What is said of a folder that cannot be made or written to."""
    return StorageError(
        tr(
            "Pictures cannot be written to {folder}: {reason}. Choose another folder.",
            folder=folder,
            reason=reason,
        )
    )


def in_the_way_error(names: Sequence[str], folder: Path) -> ExportError:
    """What is said when other files have the names that are wanted."""
    listed = tr_list(names[:_NAMED_IN_MESSAGES])
    more = len(names) - _NAMED_IN_MESSAGES
    if more > 0:
        listed = tr_count("{listed} and {n} more", "{listed} and {n} more", more, listed=listed)
    return ExportError(
        tr(
            "{folder} already holds other files under these names: {listed}. "
            "Choose another folder, name or start number, or allow overwriting"
            " (the shot's own drawings are never overwritten).",
            folder=folder.name,
            listed=listed,
        )
    )


def unfinished_error(error: OSError, folder: Path, done: int, total: int) -> StorageError:
    """What is said when the disk stops an export, with what was written."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return StorageError(
            tr(
                "Only {done} of {total} pictures are in {folder}: the disk is full. Make room and "
                "export again. The pictures that are there are whole and are kept.",
                done=done,
                total=total,
                folder=folder,
            )
        )
    return StorageError(
        tr(
            "Only {done} of {total} pictures are in {folder}: the system says “{reason}”. Mend "
            "that, or export to another folder. The pictures that are there are whole and are "
            "kept.",
            done=done,
            total=total,
            folder=folder,
            reason=error.strerror or error,
        )
    )
