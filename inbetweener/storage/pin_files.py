"""Files of pins, written by hand or by a program: TOML, or the same as JSON.

    [[pin]]                              # a point of A0001 is a point of A0005
    keys = ["A0001", "A0005"]
    a = [120, 88]
    b = [131, 90]
    path = [[125, 60]]                   # on the way it goes through here
    chart = "slow-out-of-a"              # or ticks: [0.1, 0.3, 0.7]

    [[pin]]                              # a line is a line
    keys = ["A0001", "A0005"]
    shape = "line"
    a = [[10, 10], [20, 40]]
    b = [[30, 10], [44, 38]]

    [[pin]]                              # what is enclosed appears, or vanishes, or stays
    keys = ["A0001", "A0005"]
    fate = "appears"
    shape = "region"
    b = [[60, 10], [90, 10], [75, 40]]

`depth = "behind"` lets a part pass behind others, `arcs = "straight"` straight on.
"""

from __future__ import annotations

import json
import tomllib
from typing import TYPE_CHECKING, NamedTuple

from inbetweener.core.pins import MOST_PINS
from inbetweener.errors import ProjectFileError
from inbetweener.storage.fields import Field, read_bounded
from inbetweener.storage.pin_json import pin_from_json
from inbetweener.wording import tr

if TYPE_CHECKING:
    from pathlib import Path

    from inbetweener.core.pin import Pin

_LONGEST_NAME = 1024
_MOST_IN_A_FILE = 100 * MOST_PINS


class NamedPin(NamedTuple):
    """A pin of two keys that are told by name, and where it stands in its file."""

    left: str
    right: str
    pin: Pin
    place: str


def read_pins(path: Path) -> list[NamedPin]:
    """The pins of a file.

    Raises:
        ProjectFileError: it cannot be read, or a value is missing, of the wrong kind or out of
            bounds; a sentence that names the file and the place.
    """
    try:
        whole = Field(_parsed(path))
        return [_named(each) for each in whole.member("pin").items(_MOST_IN_A_FILE)]
    except ProjectFileError as error:
        raise ProjectFileError(tr("{file}: {reason}.", file=path.name, reason=error)) from error


def _parsed(path: Path) -> object:
    try:
        text = read_bounded(path).decode()
        return json.loads(text) if path.suffix.lower() == ".json" else tomllib.loads(text)
    except OSError as error:
        raise ProjectFileError(error.strerror or str(error)) from error
    except (ValueError, RecursionError) as error:
        raise ProjectFileError(tr("it is no file of pins ({reason})", reason=error)) from error


def _named(field: Field) -> NamedPin:
    keys = field.member("keys")
    names = [each.text(_LONGEST_NAME) for each in keys.items(2)]
    if len(names) != 2:
        keys.fault(tr("does not name two keys"))
    return NamedPin(names[0], names[1], pin_from_json(field), field.place)
