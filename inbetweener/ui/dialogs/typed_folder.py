"""A folder whose name is typed, looked at without a look at the disk."""

from __future__ import annotations

import os
from pathlib import Path

from inbetweener.errors import ExportError
from inbetweener.wording import tr


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


def normalised(folder: Path) -> str:
    """A folder's name in the one form that equal names have."""
    return os.path.normcase(os.path.normpath(folder))
