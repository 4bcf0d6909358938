"""The shell's commands, run in this process around a fake engine."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from inbetweener.cli import main
from tests.support.engines import FADE, FakeEngine

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command answered.

    Attributes:
        code: its exit code.
        output: what it wrote to standard output.
        errors: what it wrote to standard error.
    """

    code: int
    output: str
    errors: str

    @property
    def events(self) -> list[dict[str, Any]]:
        """The JSON lines of standard output."""
        return [json.loads(line) for line in self.output.splitlines()]

    def named(self, event: str) -> list[dict[str, Any]]:
        """The JSON lines of one sort."""
        return [each for each in self.events if each["event"] == event]


@dataclass(slots=True)
class Shell:
    """Runs commands.

    Attributes:
        capsys: pytest's.
        engine: draws.
    """

    capsys: pytest.CaptureFixture[str]
    engine: FakeEngine = field(default_factory=FakeEngine)

    def run(self, *arguments: str | Path) -> Answer:
        """Run a command as typed."""
        self.capsys.readouterr()
        code = main([str(each) for each in arguments], self.engine)
        captured = self.capsys.readouterr()
        return Answer(code, captured.out, captured.err)

    def render(self, *arguments: str | Path) -> Answer:
        """Run `render --json` with the fake engine's own model."""
        return self.run("render", *arguments, "--model", FADE.name, "--json")


def names_in(folder: Path) -> list[str]:
    """The names in a folder, hidden ones too, sorted."""
    return sorted(path.name for path in folder.iterdir())
