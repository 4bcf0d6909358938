"""Opening a file in the artist's own paint program."""

from __future__ import annotations

import os
import shlex
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices

from inbetweener.errors import StorageError
from inbetweener.wording import tr

if TYPE_CHECKING:
    from pathlib import Path

FILE_MARK = "{file}"


def open_in_paint_program(path: Path, command: str) -> None:
    """Open a file and go on at once.

    Args:
        path: the file.
        command: the program and its arguments as in a shell, `{file}` standing for the file, which
            comes last where it is not named; "" takes whatever the system opens pictures with.

    Raises:
        StorageError: the program is not there.
    """
    if not command.strip():
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            raise StorageError(
                tr(
                    "The system has no program to open {name} with. "
                    "Use Review ▸ Choose Paint Program… to choose one.",
                    name=path.name,
                )
            )
        return
    program, *arguments = command_line(command, str(path))
    started, _process_id = QProcess.startDetached(program, arguments)
    if not started:
        raise StorageError(
            tr(
                "“{program}” could not be started. "
                "Use Review ▸ Choose Paint Program… to choose another.",
                program=program,
            )
        )


def command_line(command: str, file: str) -> list[str]:
    """The words of a command with the file in its place.

    Raises:
        StorageError: a quotation mark is missing.
    """
    if os.path.isfile(command):  # noqa: PTH113 - a path with spaces, as it is picked in a dialog
        return [command, file]
    try:
        words = shlex.split(command, posix=sys.platform != "win32")
    except ValueError as error:
        raise StorageError(
            tr("“{command}” is no command: a quotation mark is missing.", command=command)
        ) from error
    if not any(FILE_MARK in word for word in words):
        words.append(FILE_MARK)
    return [word.replace(FILE_MARK, file) for word in words]
