"""Opening the artist's files for reading: what cannot be read is told in a sentence."""

from __future__ import annotations

import stat
from contextlib import contextmanager
from typing import TYPE_CHECKING

from inbetweener.errors import DrawingError
from inbetweener.imaging.limits import MAX_FILE_BYTES
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator
    from io import BufferedReader
    from pathlib import Path


@contextmanager
def open_drawing(path: Path) -> Iterator[BufferedReader]:
    """Opens a drawing's file for reading, and turns what the system says into our error.

    Raises:
        DrawingError: it is gone, no file, too large, or may not be read.
    """
    try:
        _check_file(path)
        with path.open("rb") as file:
            yield file
    except OSError as error:
        raise DrawingError(path, _reason(error)) from error


def read_drawing(path: Path) -> bytes:
    """All bytes of a drawing's file.

    Raises:
        DrawingError: as for `open_drawing`.
    """
    with open_drawing(path) as file:
        return file.read()


def _check_file(path: Path) -> None:
    try:
        status = path.stat()
    except ValueError as error:  # a NUL in the name
        raise DrawingError(path, tr("no file can have that name")) from error
    if not stat.S_ISREG(status.st_mode):  # opening a pipe would wait for ever
        raise DrawingError(path, tr("it is not a file"))
    if status.st_size > MAX_FILE_BYTES:
        raise DrawingError(path, tr("the file is larger than 2 GiB"))


def _reason(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return tr("the file is gone or has another name now")
    if isinstance(error, PermissionError):
        return tr("you are not allowed to read the file")
    return tr("the file cannot be read ({reason})", reason=error.strerror or error)
