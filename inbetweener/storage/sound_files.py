"""How a sound file is named in a shot, and where it is; it is never copied or written."""

from __future__ import annotations

import os
from pathlib import Path, PurePath

from inbetweener.wording import tr

LONGEST_SOUND_FILE = 4096


def sound_file_of(path: Path, folder: Path) -> str:
    """What a shot keeps of a sound file's path: seen from the shot folder where that is possible.

    A shot and its sounds can then be moved together; a file on another drive is kept absolute.

    Args:
        path: the file.
        folder: the shot folder.
    """
    try:
        return PurePath(os.path.relpath(path.absolute(), folder.absolute())).as_posix()
    except ValueError:  # two drives of Windows
        return path.absolute().as_posix()


def sound_path(file: str, folder: Path) -> Path:
    """Where a sound of a shot is."""
    return Path(os.path.normpath(folder.absolute() / file))


def sound_file_problem(file: str) -> str | None:
    """Why a sound's path cannot be kept, or None where it can.

    A path over the network is refused: a project from elsewhere could name one, and Windows logs
    in there by itself. Beside the shot, or through a drive letter, the same file can be had.

    Returns:
        The end of a sentence ("holds a NUL character").
    """
    if not file or len(file) > LONGEST_SOUND_FILE:
        return tr(
            "is not a path of 1 to {longest} characters",
            longest=LONGEST_SOUND_FILE,
        )
    if "\0" in file:
        return tr("holds a NUL character")
    if "\\" in file:
        return tr("holds a backslash")
    if file.startswith("//"):
        return tr("is on the network; give the share a drive letter")
    return None
