"""Reading untrusted JSON: every value is asked for by kind and bounds, every fault names its place.

Nothing here believes the file: sizes, depths and counts are bounded before anything is built.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

from inbetweener.errors import EditError, ProjectFileError
from inbetweener.paths import is_file, is_there
from inbetweener.wording import tr, tr_list

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from enum import StrEnum
    from pathlib import Path

_Choice = TypeVar("_Choice", bound="StrEnum")

LARGEST_FILE_BYTES = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Field:
    """One JSON value and where it stands in its file ("shot.gaps[3].length").

    Attributes:
        value: whatever the file holds there.
        place: for messages; "" is the whole file.
    """

    value: Any
    place: str = ""

    def fault(self, reason: str) -> NoReturn:
        """Give up on this value.

        Raises:
            ProjectFileError: always; `reason` is the end of a sentence ("is not a number").
        """
        raise ProjectFileError(
            tr("“{place}” {reason}", place=self.place, reason=reason)
            if self.place
            else tr("the file {reason}", reason=reason)
        )

    def fault_by(self, error: EditError) -> NoReturn:
        """Give up on this value, since it breaks a rule that edits keep to.

        Raises:
            ProjectFileError: always; quotes the error without the stop at its end.
        """
        rule = str(error).rstrip(".。")  # also that of Japanese
        self.fault(tr("makes no sense (“{rule}”)", rule=rule))

    def member(self, name: str) -> Field:
        """A member of an object, which must be there."""
        if not isinstance(self.value, dict):
            self.fault(tr("is not an object"))
        place = f"{self.place}.{name}" if self.place else name
        if name not in self.value:
            Field(None, place).fault(tr("is missing"))
        return Field(self.value[name], place)

    def optional(self, name: str) -> Field | None:
        """A member of an object, or None where a file of an older program has none."""
        is_there = isinstance(self.value, dict) and name in self.value
        return self.member(name) if is_there else None

    def at(self, name: str, value: Any) -> Field:  # noqa: ANN401 - any JSON
        """A value of our own in the place of a member, where a file has none."""
        return Field(value, f"{self.place}.{name}" if self.place else name)

    def items(self, most: int) -> Iterator[Field]:
        """The items of a list of at most `most`."""
        if not isinstance(self.value, list):
            self.fault(tr("is not a list"))
        if len(self.value) > most:
            self.fault(
                tr(
                    "has {count} entries; {most} at most can be read",
                    count=len(self.value),
                    most=most,
                )
            )
        return (Field(item, f"{self.place}[{index}]") for index, item in enumerate(self.value))

    @property
    def is_null(self) -> bool:
        """Whether the file says that there is no value."""
        return self.value is None

    def text(self, longest: int) -> str:
        """Text of at most `longest` characters."""
        if not isinstance(self.value, str):
            self.fault(tr("is not text"))
        if len(self.value) > longest:
            self.fault(tr("is longer than {longest} characters", longest=longest))
        return self.value

    def truth(self) -> bool:
        """True or false."""
        if not isinstance(self.value, bool):
            self.fault(tr("is neither true nor false"))
        return self.value

    def whole(self, low: int, high: int) -> int:
        """A whole number in [low, high]."""
        if not isinstance(self.value, int) or isinstance(self.value, bool):
            self.fault(tr("is not a whole number"))
        if not low <= self.value <= high:
            self.fault(tr("is not between {low} and {high}", low=low, high=high))
        return self.value

    def real(self) -> float:
        """A finite number."""
        if not isinstance(self.value, int | float) or isinstance(self.value, bool):
            self.fault(tr("is not a number"))
        try:
            number = float(self.value)
        except OverflowError:
            self.fault(tr("is too large"))
        if not math.isfinite(number):
            self.fault(tr("is not a finite number"))
        return number

    def choice(self, kind: type[_Choice]) -> _Choice:
        """One of the words of an enumeration."""
        word = self.text(longest=100)
        if word not in {member.value for member in kind}:
            self.fault(tr("is “{word}”, which is none of {names}", word=word, names=tr_list(kind)))
        return kind(word)


def read_bounded(path: Path) -> bytes:
    """The bytes of a file that must be of a sane size.

    Raises:
        ProjectFileError: it is no plain file or too large; the end of a sentence, as by `Field`.
        OSError: it cannot be read.
    """
    if is_there(path) and not is_file(path):
        raise ProjectFileError(tr("it is not a file"))
    with path.open("rb") as file:
        data = file.read(LARGEST_FILE_BYTES + 1)
    if len(data) > LARGEST_FILE_BYTES:
        raise ProjectFileError(tr("it is larger than {mib} MiB", mib=LARGEST_FILE_BYTES // 1024**2))
    return data


def parsed(data: bytes) -> Field:
    """The JSON value that some bytes hold.

    Raises:
        ProjectFileError: they are no JSON, nest too deep, or hold NaN or infinity.
    """
    try:
        return Field(json.loads(data.decode("utf-8-sig"), parse_constant=_refuse_constant))
    except UnicodeDecodeError as error:
        raise ProjectFileError(tr("it is not UTF-8 text")) from error
    except json.JSONDecodeError as error:
        raise ProjectFileError(
            tr("it breaks off or is garbled in line {line}", line=error.lineno)
        ) from error
    except RecursionError as error:
        raise ProjectFileError(tr("its values are nested too deep")) from error
    except ValueError as error:  # a number of thousands of digits
        raise ProjectFileError(tr("it holds a number that is too large")) from error


def json_bytes(value: dict[str, Any], depth: int = 3) -> bytes:
    """A JSON object as UTF-8 text that a person can read and compare: one drawing or gap a line.

    Args:
        value: the object.
        depth: how deep objects and lists of objects are spread over lines.
    """
    try:
        return (_lines(value, depth, 1, _READABLE.encode) + "\n").encode()
    except UnicodeEncodeError:  # file names that are no Unicode keep their bytes only escaped
        return (_lines(value, depth, 1, _ESCAPED.encode) + "\n").encode()


_READABLE = json.JSONEncoder(ensure_ascii=False, allow_nan=False)
_ESCAPED = json.JSONEncoder(ensure_ascii=True, allow_nan=False)


def _lines(
    value: Any,  # noqa: ANN401 - any JSON
    depth: int,
    level: int,
    text_of: Callable[[Any], str],
) -> str:
    """Objects, and lists of objects, spread over lines down to a depth."""
    if depth and isinstance(value, dict) and value:
        inner = [
            f"{text_of(k)}: {_lines(v, depth - 1, level + 1, text_of)}" for k, v in value.items()
        ]
        brackets = "{}"
    elif depth and isinstance(value, list) and value and isinstance(value[0], dict):
        inner = [_lines(item, depth - 1, level + 1, text_of) for item in value]
        brackets = "[]"
    else:
        return text_of(value)
    indent = " " * level
    body = f",\n{indent}".join(inner)
    return f"{brackets[0]}\n{indent}{body}\n{indent[1:]}{brackets[1]}"


def _refuse_constant(name: str) -> NoReturn:
    raise ProjectFileError(tr("it holds {name}, which is no number", name=name))
