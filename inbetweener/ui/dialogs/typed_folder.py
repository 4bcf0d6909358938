"""A folder whose name is typed, looked at without a look at the disk."""

from __future__ import annotations

import os
from pathlib import Path

from inbetweener.errors import ExportError
from inbetweener.wording import mark, tr

_AMONG_KEYS = mark(
    "This is the folder of the keys: the pictures would be taken for keys when it is "
    "opened again. Choose a folder in it, or save the project there first."
)


def folder_from(text: str) -> Path:
    """The folder that is typed, without a look at the disk.

    Raises:
        ExportError: it is none, or could be anywhere.
    """
    if not text:
        raise ExportError(tr("Choose a folder for the pictures."))
    try:
        folder = Path(text).expanduser()
    except (OSError, ValueError, RuntimeError) as error:
        raise ExportError(
            tr("{text} is no folder that can be found: {error}.", text=text, error=error)
        ) from error
    if "\0" in text:
        raise ExportError(tr("The folder's name holds a character that no name may hold."))
    if not folder.is_absolute():
        raise ExportError(tr("Write the whole path of the folder, not just {text}.", text=text))
    return folder


def file_from(text: str) -> Path:
    """The file that is typed, without a look at the disk.

    Raises:
        ExportError: it is none, or could be anywhere.
    """
    if not text:
        raise ExportError(tr("Choose a file."))
    try:
        file = Path(text).expanduser()
    except (OSError, ValueError, RuntimeError) as error:
        raise ExportError(
            tr("{text} is no file that can be found: {error}.", text=text, error=error)
        ) from error
    if "\0" in text:
        raise ExportError(tr("The file's name holds a character that no name may hold."))
    if not file.is_absolute():
        raise ExportError(tr("Write the whole path of the file, not just {text}.", text=text))
    return file


def normalised(folder: Path) -> str:
    """A folder's name in the one form that equal names have."""
    return os.path.normcase(os.path.normpath(folder))


def refuse_keys_folder(folder: Path, keys: Path | None, *, by_any_name: bool = False) -> None:
    """The folder of the keys, in which pictures would be taken for keys.

    Args:
        folder: as it was typed.
        keys: theirs; None where a project file says which its keys are.
        by_any_name: whether the disk is asked too. Only once, in the end: a share that is gone
            would hold every key that is typed up.

    Raises:
        ExportError: it is that, or cannot be used.
    """
    try:
        is_keys = keys is not None and (
            normalised(folder) == normalised(keys)
            or (by_any_name and folder.resolve() == keys.resolve())
        )
    except (OSError, ValueError, RuntimeError) as error:
        raise ExportError(
            tr("{folder} cannot be used: {error}.", folder=folder, error=error)
        ) from error
    if is_keys:
        raise ExportError(tr(_AMONG_KEYS))
