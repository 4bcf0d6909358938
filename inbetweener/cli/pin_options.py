"""Pins given on the command line: `--pin A0001:120,88:A0005:131,90`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import typer

from inbetweener.core import edits
from inbetweener.core.interpolator import Pin
from inbetweener.core.pins import overruled, pins_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inbetweener.cli.console import Talk
    from inbetweener.core.shot import Shot

_NUMBER = r"(-?\d+(?:\.\d+)?)"
# Names may hold colons where the system allows it: the numbers tell where they end.
_PIN = re.compile(rf"(?P<a>.+):{_NUMBER},{_NUMBER}:(?P<b>.+):{_NUMBER},{_NUMBER}")


def with_pins(shot: Shot, words: Sequence[str], talk: Talk) -> Shot:
    """The shot with pins as typed, beside those that it has; contradictions are told.

    Raises:
        EditError: a gap cannot take so many.
        typer.BadParameter: a word makes no sense, or its keys do not follow each other.
    """
    for word in words:
        gap, pin = _parsed(shot, word)
        shot = edits.add_pin(shot, gap, pin)
    _tell_contradictions(shot, talk)
    return shot


def _parsed(shot: Shot, word: str) -> tuple[int, Pin]:
    """The gap and the pin of a word.

    Raises:
        typer.BadParameter: as above.
    """
    match = _PIN.fullmatch(word)
    if match is None:
        raise typer.BadParameter(
            f"--pin takes KEY:x,y:NEXT_KEY:x,y, such as A0001:120,88:A0005:131,90, not “{word}”."
        )
    left, right = (_key_of(shot, match[name]) for name in ("a", "b"))
    if right != left + 1:
        raise typer.BadParameter(
            f"--pin {word}: {match['b']} is not the key that follows {match['a']}."
        )
    numbers = (match[index] for index in (2, 3, 5, 6))
    return left, Pin(*map(float, numbers))


def _key_of(shot: Shot, name: str) -> int:
    """Which key a file or its name without a suffix is; the first, where it stands twice."""
    for index, key in enumerate(shot.keys):
        if name in (key.drawing, shot.drawing(key.drawing).name):
            return index
    raise typer.BadParameter(f"--pin: there is no key “{name}” in this shot.")


def _tell_contradictions(shot: Shot, talk: Talk) -> None:
    for gap in range(len(shot.gaps)):
        for index, rival in overruled(pins_of(shot, gap)).items():
            talk.warn(
                f"Gap {gap + 1}: pin {index + 1} contradicts pin {rival + 1} and is not used.",
                gap=gap + 1,
                pin=index + 1,
                contradicts=rival + 1,
            )
