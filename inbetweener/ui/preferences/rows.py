"""What the table of the preferences is made of; without Qt."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from inbetweener.session.settings import Settings
    from inbetweener.session.workspace import Workspace
    from inbetweener.ui.commands.actions import Actions
    from inbetweener.ui.preferences.field import Field

_ACCENTS = re.compile("[\u0300-\u036f]")  # not the voicing marks of kana, which make other letters
_APOSTROPHES = str.maketrans(dict.fromkeys("\u2018\u2019\u02bc", "'"))


@dataclass(frozen=True, slots=True)
class Check:
    """A setting that is on or off."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several values.

    Attributes:
        options: each value with its words.
    """

    options: tuple[tuple[object, str], ...]


@dataclass(frozen=True, slots=True)
class Number:
    """A whole number.

    Attributes:
        least: the smallest.
        most: the largest.
        unit: what it counts, as it follows the number: " %".
        step: how far the arrows go.
        wraps: whether the smallest follows the largest, as with degrees.
    """

    least: int
    most: int
    unit: str = ""
    step: int = 1
    wraps: bool = False


@dataclass(frozen=True, slots=True)
class Colour:
    """A colour as "#rrggbb".

    Attributes:
        usual: what an empty setting stands for.
    """

    usual: str


@dataclass(frozen=True, slots=True)
class Special:
    """A control of its own.

    Attributes:
        make: makes it.
    """

    make: Callable[[FieldContext], Field]


Kind: TypeAlias = Check | Choice | Number | Colour | Special


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a page.

    Attributes:
        setting: the name of a field of `Settings`; "" for what is none.
        title: what it is called.
        kind: how it is changed.
        help: a sentence or two below it.
        words: further words that it is found by.
        also: other fields that are changed in this line.
    """

    setting: str
    title: str
    kind: Kind
    help: str = ""
    words: str = ""
    also: tuple[str, ...] = ()

    @property
    def settings(self) -> tuple[str, ...]:
        """Every field of `Settings` that is changed here."""
        return tuple(name for name in (self.setting, *self.also) if name)

    def matches(self, query: str, around: str = "") -> bool:
        """Whether every word of a query is found in its words, or in those around it."""
        options = self.kind.options if isinstance(self.kind, Choice) else ()
        texts = [self.title, self.help, self.words, *(text for _, text in options)]
        shown = " ".join(tr(text) for text in texts if text)
        return has_words(query, f"{shown} {around}")


@dataclass(frozen=True, slots=True)
class FieldContext:
    """What controls of their own may need.

    Attributes:
        workspace: the session.
        actions: the window's commands.
        row: the line that the control stands in.
    """

    workspace: Workspace
    actions: Actions
    row: Row


@dataclass(frozen=True, slots=True)
class Group:
    """Rows that belong together, under a heading."""

    title: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """One page.

    Attributes:
        name: for tests and for those who open it, never shown.
        title: for the eye.
        symbol: its icon, of qtawesome.
        groups: what stands on it.
    """

    name: str
    title: str
    symbol: str
    groups: tuple[Group, ...] = field(default=())

    def rows(self) -> Iterator[Row]:
        """Every line from the top."""
        for group in self.groups:
            yield from group.rows

    def found(self, query: str) -> tuple[Row, ...]:
        """The rows that a query finds; none for an empty one."""
        if not query.strip():
            return ()
        return tuple(
            row
            for group in self.groups
            for row in group.rows
            if row.matches(query, f"{tr(self.title)} {tr(group.title)}")
        )

    def changed(self, settings: Settings, usual: Settings) -> tuple[Row, ...]:
        """The rows whose settings are not as they were at first."""
        return tuple(
            row
            for row in self.rows()
            if any(getattr(settings, name) != getattr(usual, name) for name in row.settings)
        )


def has_words(query: str, text: str) -> bool:
    """Whether every word of a query begins a word of a text.

    Three letters or more may stand inside a word too, and so may signs of scripts that part no
    words.
    """
    folded = _folded(text)
    words = re.findall(r"[\w,']+", folded)
    return all(
        any(each.startswith(part) for each in words)
        or ((len(part) > 2 or not part.isascii()) and part in folded)
        for part in _folded(query).split()
    )


def _folded(text: str) -> str:
    """A text as it is typed in haste: small letters, no accents, one kind of apostrophe."""
    bare = _ACCENTS.sub("", unicodedata.normalize("NFKD", text.translate(_APOSTROPHES)))
    return unicodedata.normalize("NFKC", bare).casefold()
