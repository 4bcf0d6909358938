"""JSON values of a sheet that nobody vouches for: asked for by kind and bounds.

Stricter than the sheet's readers elsewhere in what it bounds, and as lenient in what it takes:
numbers may be written as text, and text as numbers.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NoReturn

from inbetweener.errors import SheetError
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST_TEXT = 1_000
_LONGEST_NUMBER = 20
_DEEPEST_KEPT = 50


@dataclass(frozen=True, slots=True)
class SheetValue:
    """A JSON value and where it stands ("timeTables[0].duration").

    Attributes:
        value: whatever the file holds there.
        place: for messages.
    """

    value: Any
    place: str = ""

    def fault(self, reason: str) -> NoReturn:
        """Give up on the file.

        Raises:
            SheetError: always; the end of a sentence.
        """
        raise SheetError(tr("“{place}” {reason}", place=self.place or "{}", reason=reason))

    def members(self) -> dict[str, Any]:
        """The members of an object."""
        if not isinstance(self.value, dict):
            self.fault(tr("is not an object"))
        return self.value

    def find(self, name: str) -> SheetValue | None:
        """A member of an object; None where it has none of that name, or null."""
        value = self.members().get(name)
        place = f"{self.place}.{name}" if self.place else name
        return None if value is None else SheetValue(value, place)

    def items(self, most: int) -> Iterator[SheetValue]:
        """The items of a list of at most so many."""
        if not isinstance(self.value, list):
            self.fault(tr("is not a list"))
        if len(self.value) > most:
            self.fault(tr("has more than {most} items", most=most))
        return (SheetValue(each, f"{self.place}[{n}]") for n, each in enumerate(self.value))

    def whole(self, low: int, high: int) -> int:
        """A whole number in [low, high], also as text or as 144.0."""
        number = self.value
        if isinstance(number, str) and len(number) <= _LONGEST_NUMBER:
            number = _number_of(number)
        if isinstance(number, float) and number.is_integer():
            number = int(number)
        if not isinstance(number, int) or isinstance(number, bool):
            self.fault(tr("is not a whole number"))
        if not low <= number <= high:
            self.fault(tr("is not between {low} and {high}", low=low, high=high))
        return number

    def real(self) -> float | None:
        """A finite number; None where it is none."""
        is_number = isinstance(self.value, int | float) and not isinstance(self.value, bool)
        try:
            number = float(self.value) if is_number else math.nan
        except OverflowError:
            return None
        return number if math.isfinite(number) else None

    def text(self) -> str:
        """Text of a sane length; a whole number counts as the text that it is written as."""
        value = self.value
        if isinstance(value, int) and not isinstance(value, bool) and abs(value) < 10**9:
            return str(value)
        if not isinstance(value, str):
            self.fault(tr("is not text"))
        if len(value) > LONGEST_TEXT:
            self.fault(tr("is longer than {longest} characters", longest=LONGEST_TEXT))
        return value


def parsed(text: str) -> SheetValue:
    """The JSON value that a text holds.

    Raises:
        SheetError: it is no JSON; the end of a sentence, as by `SheetValue`.
    """
    try:
        return SheetValue(json.loads(text, parse_constant=_refuse_constant))
    except json.JSONDecodeError as error:
        raise SheetError(
            tr("it breaks off or is garbled in line {line}", line=error.lineno)
        ) from error
    except RecursionError as error:
        raise SheetError(tr("its values are nested too deep")) from error
    except ValueError as error:
        raise SheetError(tr("it holds a number that is too large")) from error


def kept_json(value: Any) -> str | None:  # noqa: ANN401 - any JSON
    """A value as JSON to keep; None where it nests too deep for that."""
    return json.dumps(value, ensure_ascii=True) if is_shallow(value, _DEEPEST_KEPT) else None


def is_shallow(value: Any, depth: int) -> bool:  # noqa: ANN401 - any JSON
    """Whether lists and objects nest no deeper than so."""
    inner = value.values() if isinstance(value, dict) else value
    if not isinstance(value, dict | list):
        return True
    return depth > 0 and all(is_shallow(each, depth - 1) for each in inner)


def _number_of(text: str) -> int | None:
    try:
        return int(text)
    except ValueError:
        return None


def _refuse_constant(name: str) -> NoReturn:
    raise SheetError(tr("it holds {name}, which is no number", name=name))
