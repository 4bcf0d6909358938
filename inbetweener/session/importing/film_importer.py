"""FilmImporter: reads films and writes their drawings, in the background."""

from __future__ import annotations

import time
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from inbetweener.errors import sentence_of
from inbetweener.rendering.film_import.sensitivity import TESTS
from inbetweener.video import require_pyav
from inbetweener.wording import tr
from inbetweener.workers.task_thread import TaskThread

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from inbetweener.core.cancel import CancelToken
    from inbetweener.rendering.film_import.proposal import Between, FilmProposal
    from inbetweener.rendering.film_import.reading import FilmReading
    from inbetweener.rendering.film_import.writing import ImportedFilm
    from inbetweener.workers.task_thread import Report

_TOLD_EVERY_S = 0.1
_FEWEST_FOR_A_GUESS = 0.02  # of the way; before it, nobody knows how long it will take


class Stage(Enum):
    """What is being done."""

    READING = auto()
    WRITING = auto()


@dataclass(frozen=True, slots=True)
class FilmProgress:
    """How far it has come.

    Attributes:
        stage: what is being done.
        done: frames.
        total: of so many; 0 where the film does not say.
        left_s: how long it may go on, in seconds; None where nobody knows yet.
    """

    stage: Stage
    done: int
    total: int
    left_s: float | None


class FilmImporter(QObject):
    """Reads a film, and writes what was made of it, one at a time.

    Signals:
        read(FilmReading): a film was read; nothing is written.
        progressed(FilmProgress): how far it has come, now and then.
        imported(ImportedFilm): all of a film is written.
        failed(str): a film cannot be read or written, with the sentence why.
    """

    read = Signal(object)
    progressed = Signal(object)
    imported = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = TaskThread("import-film", self)
        self._thread.progressed.connect(self.progressed)
        self._thread.succeeded.connect(self._on_thread_succeeded)
        self._thread.failed.connect(self._on_thread_failed)

    def look_into(self, film: Path) -> None:
        """Begin to read a film by every sensitivity; what was asked for before is given up."""

        def job(token: CancelToken, report: Report) -> tuple[Stage, FilmReading]:
            return Stage.READING, _read(film, token, report)

        self._thread.submit(job)

    def write(self, proposal: FilmProposal, folder: Path, between: Between) -> None:
        """Begin to write what is proposed into a new folder."""

        def job(token: CancelToken, report: Report) -> tuple[Stage, ImportedFilm]:
            return Stage.WRITING, _written(proposal, folder, between, token, report)

        self._thread.submit(job)

    def cancel(self) -> None:
        """Stop; of what was being written, nothing is left."""
        self._thread.cancel()

    def shutdown(self) -> bool:
        """End the thread."""
        return self._thread.shutdown()

    @Slot(object)
    def _on_thread_succeeded(self, result: tuple[Stage, object]) -> None:
        stage, value = result
        (self.read if stage is Stage.READING else self.imported).emit(value)

    @Slot(object)
    def _on_thread_failed(self, error: Exception) -> None:
        self.failed.emit(sentence_of(error, tr("The film could not be imported")))


def _read(film: Path, token: CancelToken, report: Report) -> FilmReading:
    require_pyav()
    # The window works without PyAV; only films do not.
    from inbetweener.rendering.film_import.reading import read_for_shot  # noqa: PLC0415

    tell = _teller(Stage.READING, report)

    def on_frame(done: int, total: int) -> None:
        token.raise_if_cancelled()
        tell(done, total)

    return read_for_shot(film, list(TESTS.values()), on_frame)


def _written(
    proposal: FilmProposal, folder: Path, between: Between, token: CancelToken, report: Report
) -> ImportedFilm:
    from inbetweener.rendering.film_import.writing import write_film  # noqa: PLC0415

    tell = _teller(Stage.WRITING, report)
    return write_film(proposal, folder, between, token=token, report=tell)


def _teller(stage: Stage, report: Report) -> Callable[[int, int], None]:
    """Reports now and then, with the time left as the time so far says."""
    began_s = told_s = time.monotonic()

    def tell(done: int, total: int) -> None:
        nonlocal told_s
        now_s = time.monotonic()
        if done != total and now_s - told_s < _TOLD_EVERY_S:
            return
        told_s = now_s
        is_known = total and done / total >= _FEWEST_FOR_A_GUESS
        left_s = (now_s - began_s) * max(0, total - done) / done if is_known else None
        report(FilmProgress(stage, done, total, left_s))

    return tell
