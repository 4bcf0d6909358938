"""Probes: looks that other processes take, several at once, each with a limit of time."""

from __future__ import annotations

import json
import os
import subprocess
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from inbetweener.paths import own_command

if TYPE_CHECKING:
    from collections.abc import Mapping

PATIENCE_S = 30.0
_WORDS_LIMIT = 400


@dataclass(frozen=True, slots=True)
class Seen:
    """What a probe answered.

    Attributes:
        facts: what it saw; empty where it failed.
        fault: why it failed, in its own last words; "" where it did not.
    """

    facts: Mapping[str, Any] = field(default_factory=dict)
    fault: str = ""


class Probe:
    """A process that looks at something, from now on; ask for what it has `seen`."""

    def __init__(self, name: str, **environment: str) -> None:
        """Begin to look.

        Args:
            name: of the probe.
            environment: variables that it sees beside ours.
        """
        self._process: subprocess.Popen[bytes] | None = None
        self._fault = ""
        try:
            self._process = subprocess.Popen(  # noqa: S603 - our own program
                [*own_command(), "--probe", name],
                env={**os.environ, **environment},
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
            )
        except OSError as error:
            self._fault = f"the program cannot be started: {error.strerror}"

    def seen(self, patience_s: float = PATIENCE_S) -> Seen:
        """Wait for the answer."""
        if self._process is None:
            return Seen(fault=self._fault)
        try:
            output, errors = self._process.communicate(timeout=patience_s)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.communicate()
            return Seen(fault=f"it took more than {patience_s:g} seconds")
        return _seen(self._process.returncode, output, errors)


def _seen(code: int, output: bytes, errors: bytes) -> Seen:
    if code == 0:
        try:
            return Seen(json.loads(output.splitlines()[-1]))
        except (IndexError, ValueError):
            return Seen(fault="it gave no answer")
    words = errors.decode("utf-8", errors="replace").strip()
    return Seen(fault=words[-_WORDS_LIMIT:] or f"it ended with the code {code}")
