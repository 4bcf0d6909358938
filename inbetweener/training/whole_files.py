"""Writing files whole or not at all, on a machine with neither Qt nor the artist's storage."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING

from inbetweener.training.errors import TrainingError

if TYPE_CHECKING:
    from pathlib import Path


def write_whole(path: Path, data: bytes) -> None:
    """Write a file under a temporary name, see that it reached the disk, and rename it.

    Raises:
        TrainingError: it cannot be written; a file of that name stands as it was.
    """
    staged = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with staged.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        staged.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            staged.unlink(missing_ok=True)
        raise TrainingError(f"{path} could not be written: {error.strerror}.") from error


def make_folder(folder: Path) -> None:
    """Make a folder, and those above it, if there is none.

    Raises:
        TrainingError: it cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise TrainingError(f"{folder} could not be made: {error.strerror}.") from error
