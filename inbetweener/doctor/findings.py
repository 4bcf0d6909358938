"""Findings: what a check has seen, and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


class State(StrEnum):
    """How bad it is."""

    OK = "ok"
    WARNING = "warning"  # the program works, but for what is said
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the doctor's.

    Attributes:
        what: was looked at.
        state: how bad it is.
        said: what was seen.
        todo: a sentence that says what to do; "" where nothing is to be done.
    """

    what: str
    state: State
    said: str
    todo: str = ""


def good(what: str, said: str) -> Finding:
    """All is well."""
    return Finding(what, State.OK, said)


def doubtful(what: str, said: str, todo: str) -> Finding:
    """The program works, but for what is said."""
    return Finding(what, State.WARNING, said, todo)


def bad(what: str, said: str, todo: str) -> Finding:
    """The program cannot work so."""
    return Finding(what, State.FAILED, said, todo)


def guarded(what: str, check: Callable[[], Iterable[Finding]]) -> list[Finding]:
    """What a check finds; a check that fails is a finding itself."""
    try:
        return list(check())
    except Exception as error:  # noqa: BLE001 - a broken machine breaks checks in any way
        said = f"this could not be looked at ({type(error).__name__}: {error})"
        return [bad(what, said, "Install the program again, or ask for help with this line.")]
