"""Whose log is whose: every running program of ours has files of its own, up to eight at once."""

from __future__ import annotations

import os
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from inbetweener.storage.file_lock import FileLock, NoLocksError, try_lock

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_AT_ONCE = 8
BACKUPS = 2


@dataclass(frozen=True, slots=True)
class LogFiles:
    """The files of one running program.

    Attributes:
        folder: of all logs.
        number: 1 for the program that runs alone, 2 for the one started beside it.
    """

    folder: Path
    number: int

    @property
    def log(self) -> Path:
        """What it is writing; older parts have the endings `.1` and `.2`."""
        return self._named("log")

    @property
    def fault(self) -> Path:
        """Where Python writes the stacks when the process dies of a fault; else empty or gone."""
        return self._named("fault")

    @property
    def lock(self) -> Path:
        """Locked as long as the program runs."""
        return self._named("lock")

    @property
    def parts(self) -> tuple[Path, ...]:
        """The log's files that exist, the oldest first."""
        older = [Path(f"{self.log}.{number}") for number in range(BACKUPS, 0, -1)]
        return tuple(path for path in (*older, self.log) if path.is_file())

    def _named(self, ending: str) -> Path:
        number = "" if self.number == 1 else f"-{self.number}"
        return self.folder / f"inbetweener{number}.{ending}"


def log_folder(data: Path) -> Path:
    """Where the logs are.

    Args:
        data: the folder of the user's data.
    """
    return data / "log"


def all_files(folder: Path) -> tuple[LogFiles, ...]:
    """Those of every program that may run at once, whether they exist or not."""
    return tuple(LogFiles(folder, number) for number in range(1, MOST_AT_ONCE + 1))


def take_files(folder: Path) -> tuple[LogFiles, FileLock | None] | None:
    """The first files that no running program uses, locked; None where all are in use.

    Where the file system has no locks, those that our process id falls upon.

    Raises:
        OSError: nothing can be written there.
    """
    for files in all_files(folder):
        try:
            lock = try_lock(files.lock, create=True)
        except NoLocksError:
            return LogFiles(folder, os.getpid() % MOST_AT_ONCE + 1), None
        if lock is not None:
            return files, lock
    return None


@contextmanager
def left_behind(files: LogFiles) -> Iterator[bool]:
    """Whether the program of these files is gone; nobody begins to use them in the block."""
    try:
        lock = try_lock(files.lock, create=True)
    except NoLocksError:
        yield True  # nobody can tell: a fault is as good as an end
        return
    try:
        yield lock is not None
    finally:
        if lock is not None:
            lock.release()
