"""The log: what the program and the artist did lately, in small files that replace each other.

It holds no pictures and nothing that was not said in words: versions, commands by name, counts,
warnings, and errors with the lines of our program that they came from.
"""

from __future__ import annotations

import faulthandler
import logging
import os
import sys
import threading
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, version
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING

import inbetweener
from inbetweener.diagnostics.crashes import bury_all
from inbetweener.diagnostics.log_files import BACKUPS, LogFiles, take_files
from inbetweener.diagnostics.machine import python_words, system_words

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    from inbetweener.storage.file_lock import FileLock

LINE_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
PART_BYTES = 256 << 10
NAMED_PACKAGES = ("PySide6-Essentials", "torch", "numpy", "opencv-python")

_log = logging.getLogger(__name__)


class Log:
    """The log of this process, from `start` to `end`; there is at most one.

    Attributes:
        files: where it is written.
    """

    def __init__(self, files: LogFiles, lock: FileLock | None) -> None:
        self.files = files
        self._lock = lock
        self._handler = _file_handler(files.log)
        self._fault: int | None = None
        self._hooks = (sys.excepthook, threading.excepthook)
        self._level = _program().level

    def listen(self, part: str) -> None:
        """Take down everything that is said from now on, and what the program is.

        Args:
            part: which part of the program was started ("window").
        """
        root = logging.getLogger()
        if not root.handlers and logging.lastResort is not None:
            root.addHandler(logging.lastResort)  # warnings are told on the terminal as before
        root.addHandler(self._handler)
        _program().setLevel(logging.INFO)
        sys.excepthook, threading.excepthook = self._on_error, self._on_thread_error
        _log.info("the %s begins: %s", part, program_words())
        _log.info("on %s", system_words())

    def watch_for_faults(self) -> None:
        """Have Python write the stacks of all threads when the process dies of a fault."""
        with suppress(OSError, RuntimeError):
            flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
            self._fault = os.open(self.files.fault, flags, 0o600)
            faulthandler.enable(self._fault, all_threads=True)

    def end(self) -> None:
        """Say that the program ends well, and let go of the files."""
        _log.info("the end")
        if self._fault is not None:
            faulthandler.disable()
            os.close(self._fault)
            self._fault = None
            with suppress(OSError):
                self.files.fault.unlink()
        sys.excepthook, threading.excepthook = self._hooks
        logging.getLogger().removeHandler(self._handler)
        _program().setLevel(self._level)
        self._handler.close()
        if self._lock is not None:
            self._lock.release()

    def _on_error(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, Exception):  # Ctrl-C is none
            self._take_down("an error ended this", error)
        self._hooks[0](kind, error, trace)

    def _on_thread_error(self, told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None and isinstance(told.exc_value, Exception):
            name = told.thread.name if told.thread else "?"
            self._take_down(f"an error ended the thread {name}", told.exc_value)
        self._hooks[1](told)

    def _take_down(self, what: str, error: BaseException) -> None:
        """Write to the file alone: the hook before says it on the terminal."""
        about = (type(error), error, error.__traceback__)
        record = _log.makeRecord(_log.name, logging.ERROR, __file__, 0, what, (), about)
        self._handler.handle(record)


def start_log(folder: Path, part: str) -> Log | None:
    """Begin the log of this process; None where none can be written, which hinders nothing.

    What a program before has died of is noted on the way, see `crashes`.

    Args:
        folder: of all logs.
        part: which part of the program was started.
    """
    try:
        log = _opened(folder)
    except OSError:
        return None
    if log is not None:
        log.listen(part)
        log.watch_for_faults()
    return log


def _opened(folder: Path) -> Log | None:
    """The log in the first files that nobody uses; None where too many programs run."""
    folder.mkdir(parents=True, exist_ok=True)
    bury_all(folder)
    taken = take_files(folder)
    return None if taken is None else Log(*taken)


def program_words() -> str:
    """The versions of the program and of what its work hangs on, in one line."""
    packages = (f"{name} {version_of(name)}" for name in NAMED_PACKAGES)
    return ", ".join([f"Inbetweener {inbetweener.__version__}", python_words(), *packages])


def version_of(package: str) -> str:
    """The version of an installed package, without importing it; "missing" for one that is not."""
    for name in (package, f"{package}-headless"):  # OpenCV is packed without windows of its own
        with suppress(PackageNotFoundError):
            return version(name)
    return "missing"


def _program() -> logging.Logger:
    return logging.getLogger("inbetweener")


class _QuietHandler(RotatingFileHandler):
    """Writes what it can; a full disk costs lines, and nobody hears of it."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        """Go on without this line."""


class _Repeats(logging.Filter):
    """Lets a line through unless it is the one just before: a key that is held says one thing."""

    def __init__(self) -> None:
        super().__init__()
        self._before: tuple[str, str] | None = None

    def filter(self, record: logging.LogRecord) -> bool:
        """Whether the line is new."""
        if record.levelno > logging.INFO or record.exc_info:
            return True
        before, self._before = self._before, (record.name, record.getMessage())
        return before != self._before


def _file_handler(path: Path) -> RotatingFileHandler:
    handler = _QuietHandler(
        path,
        maxBytes=PART_BYTES,
        backupCount=BACKUPS,
        encoding="utf-8",
        errors="backslashreplace",
    )
    handler.setFormatter(logging.Formatter(LINE_FORMAT))
    handler.addFilter(_Repeats())
    return handler
