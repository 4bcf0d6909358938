"""Pins given on the command line: `--pin A0001:120,88:A0005:131,90:behind`, `--pins FILE`."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import typer

from inbetweener.cli.timing_options import parsed_chart
from inbetweener.core import edits
from inbetweener.core.pin import Arcs, Depth, Pin, points_of
from inbetweener.core.pins import overruled, pins_of
from inbetweener.storage.pin_files import read_pins

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from inbetweener.cli.console import Talk
    from inbetweener.core.shot import Shot

_NUMBER = r"(-?\d+(?:\.\d+)?)"
# Names may hold colons where the system allows it: the numbers tell where they end.
_PIN = re.compile(
    rf"(?P<a>.+?):{_NUMBER},{_NUMBER}:(?P<b>.+?):{_NUMBER},{_NUMBER}(?P<said>(?::[a-z].*)?)"
)


@dataclass(frozen=True, slots=True)
class PinsAsked:
    """The pins that a command is asked to set.

    Attributes:
        words: `--pin`, as typed.
        file: `--pins`, a file of pins.
    """

    words: Sequence[str] = ()
    file: Path | None = None

    def __bool__(self) -> bool:
        """Whether any are asked for."""
        return bool(self.words) or self.file is not None

    def set_in(self, shot: Shot, talk: Talk) -> Shot:
        """The shot with these pins beside those that it has; contradictions are told.

        Raises:
            EditError: a gap cannot take so many.
            ProjectFileError: the file cannot be read.
            typer.BadParameter: a word makes no sense, or its keys do not follow each other.
        """
        for named in [] if self.file is None else read_pins(self.file):
            gap = _gap_between(shot, named.left, named.right, f"--pins {named.place}")
            shot = edits.add_pin(shot, gap, named.pin)
        for word in self.words:
            shot = edits.add_pin(shot, *_parsed(shot, word))
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
    numbers = (match[index] for index in (2, 3, 5, 6))
    gap = _gap_between(shot, match["a"], match["b"], f"--pin {word}")
    pin = Pin(*map(float, numbers))
    for said in match["said"].split(":")[1:]:
        pin = _told(pin, said)
    return gap, pin


def _told(pin: Pin, said: str) -> Pin:
    """The pin with one more thing that is said of it.

    Raises:
        typer.BadParameter: it makes no sense.
    """
    if said == Depth.BEHIND:
        return replace(pin, depth=Depth.BEHIND)
    if said in set(Arcs):
        return replace(pin, arcs=Arcs(said))
    name, _, value = said.partition("=")
    if name == "chart":
        return replace(pin, chart=parsed_chart(value, "--pin … :chart="))
    if name == "path" and re.fullmatch(rf"{_NUMBER},{_NUMBER}(/{_NUMBER},{_NUMBER})*", value):
        return replace(
            pin, path=points_of([[float(x) for x in each.split(",")] for each in value.split("/")])
        )
    raise typer.BadParameter(
        "--pin may end in :behind, :straight, :automatic, :chart=slow-both or :path=x,y/x,y, "
        f"not “:{said}”."
    )


def _gap_between(shot: Shot, left: str, right: str, told: str) -> int:
    """Which gap lies between two keys.

    Raises:
        typer.BadParameter: one is no key, or they do not follow each other.
    """
    before, after = _key_of(shot, left), _key_of(shot, right)
    if after != before + 1:
        raise typer.BadParameter(f"{told}: {right} is not the key that follows {left}.")
    return before


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
