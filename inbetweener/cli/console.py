"""What the shell says: sentences and a bar for people, JSON lines for machines."""

from __future__ import annotations

import json
import sys
from contextlib import contextmanager
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.markup import escape
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TaskID,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)

if TYPE_CHECKING:
    from collections.abc import Iterator


class ExitCode(IntEnum):
    """What the shell command answers to its caller."""

    OK = 0
    FAILED = 1
    USAGE = 2
    NOT_OPENED = 3
    IN_THE_WAY = 4
    STOPPED = 130


class Talk:
    """Speaks to a person on standard error, or to a machine on standard output.

    Results for a person (tables, the last summary) go to standard output too.

    Attributes:
        is_json: whether a machine listens.
    """

    def __init__(self, *, is_json: bool, is_quiet: bool = False) -> None:
        self.is_json = is_json
        self._is_quiet = is_quiet or is_json
        self._notes = Console(stderr=True, highlight=False, soft_wrap=True)
        self._results = Console(highlight=False, soft_wrap=True)

    def note(self, sentence: str) -> None:
        """Say something on the way."""
        if not self._is_quiet:
            self._notes.print(escape(sentence))

    def warn(self, sentence: str, **facts: Any) -> None:  # noqa: ANN401 - any JSON value
        """Say what is not as it should be; the work goes on."""
        if self.is_json:
            self.event("warning", message=sentence, **facts)
        else:
            self._notes.print(f"[yellow]Note:[/] {escape(sentence)}")

    def error(self, sentence: str, code: ExitCode) -> None:
        """Say why the work stops."""
        if self.is_json:
            self.event("error", message=sentence, exit_code=int(code))
        else:
            self._notes.print(f"[red]Error:[/] {escape(sentence)}")

    def result(self, sentence: str) -> None:
        """Say how it ended, or what was asked."""
        if not self.is_json:
            self._results.print(escape(sentence))

    def show(self, renderable: object) -> None:
        """Show a table."""
        self._results.print(renderable)

    def event(self, name: str, /, **facts: Any) -> None:  # noqa: ANN401 - any JSON value
        """Write one JSON line for a machine, in ASCII; a person sees nothing of it."""
        if self.is_json:
            sys.stdout.write(json.dumps({"event": name, **facts}) + "\n")
            sys.stdout.flush()

    @contextmanager
    def bar(self, title: str, total: int) -> Iterator[Bar]:
        """A progress bar with the time left, while the block runs."""
        progress = Progress(
            TextColumn("{task.description}"),
            BarColumn(bar_width=None),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            TimeRemainingColumn(),
            TextColumn("left"),
            console=self._notes,
            disable=self._is_quiet,
        )
        with progress:
            yield Bar(progress, progress.add_task(title, total=total))


class Bar:
    """One progress bar."""

    def __init__(self, progress: Progress, task: TaskID) -> None:
        self._progress = progress
        self._task = task

    def set(self, done: int, total: int | None = None) -> None:
        """Show how much is done, and of how much where that is known better than before."""
        self._progress.update(self._task, completed=done, total=total)
