"""What becomes of the shots of a batch: noted while it runs, shown and kept at its end."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from rich.table import Table

from inbetweener.cli.console import Talk
from inbetweener.errors import ExportError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

RESULTS_FORMAT = "inbetweener-results"


class ShotState(StrEnum):
    """What has become of a shot."""

    DONE = "done"
    FAILED = "failed"
    STOPPED = "stopped"
    WAITING = "waiting"


@dataclass(slots=True)
class ShotResult:
    """What has become of one shot of a batch.

    Attributes:
        shot: its path.
        state: how it stands.
        exit_code: what the command by itself would have answered.
        message: why it failed; "" where it did not.
        out: where its pictures are.
        frames: of the shot.
        drawn: inbetweens drawn now.
        reused: inbetweens drawn before.
        written: pictures written.
        already_there: pictures that were there with the same bytes.
        seconds: how long it took.
        warnings: what was not as it should be.
    """

    shot: str
    state: ShotState = ShotState.WAITING
    exit_code: int = 0
    message: str = ""
    out: str = ""
    frames: int = 0
    drawn: int = 0
    reused: int = 0
    written: int = 0
    already_there: int = 0
    seconds: float = 0.0
    warnings: list[str] = field(default_factory=list)


class ShotTalk(Talk):
    """Speaks of one shot of a batch, and notes what it says."""

    def __init__(self, result: ShotResult, *, is_json: bool, is_quiet: bool) -> None:
        super().__init__(is_json=is_json, is_quiet=is_quiet)
        self._result = result

    def warn(self, sentence: str, **facts: Any) -> None:  # noqa: ANN401 - any JSON value
        """As of one command, and noted."""
        self._result.warnings.append(sentence)
        super().warn(sentence, **facts)

    def result(self, sentence: str) -> None:
        """Said on the way: the results are those of the batch."""
        self.note(sentence)

    def event(self, name: str, /, **facts: Any) -> None:  # noqa: ANN401 - any JSON value
        """As of one command, with the shot that it is about."""
        if name == "done":
            self._result.out = facts.get("folder", "")
            for each in ("frames", "drawn", "reused", "written", "already_there"):
                setattr(self._result, each, facts.get(each, 0))
        super().event(name, **{**facts, "shot": self._result.shot})


def results_json(results: Sequence[ShotResult]) -> bytes:
    """The table of results as a file for a machine."""
    value = {"format": RESULTS_FORMAT, "version": 1, "shots": [asdict(each) for each in results]}
    return (json.dumps(value, indent=1, ensure_ascii=False) + "\n").encode()


def results_table(results: Sequence[ShotResult]) -> Table:
    """The table of results for a person."""
    table = Table("Shot", "State", "Drawn", "Written", "There", "Seconds")
    table.add_column("Pictures in / reason", overflow="fold")
    for each in results:
        table.add_row(
            each.shot.replace("\\", "/").rsplit("/", 1)[-1],
            each.state,
            str(each.drawn),
            str(each.written),
            str(each.already_there),
            f"{each.seconds:.1f}",
            each.message or each.out,
        )
    return table


def refuse_foreign(file: Path) -> None:
    """A file of results may take the place of the one of the night before, and of nothing else.

    Raises:
        ExportError: something else is there.
    """
    if not file.exists():
        if not file.absolute().parent.is_dir():
            raise ExportError(f"There is no folder {file.absolute().parent} for the results.")
        return
    try:
        value = json.loads(file.read_bytes())
    except (OSError, ValueError, RecursionError):
        value = None
    if not isinstance(value, dict) or value.get("format") != RESULTS_FORMAT:
        raise ExportError(f"{file} is no file of results and would be overwritten. Name another.")
