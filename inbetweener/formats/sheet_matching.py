"""Which column of a sheet is drawn in which folder: proposed by their names, never silently taken.

Sheets say "A", folders say "A", "cel_A", "cut05-A", or A in full width. What the artist says goes
before.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import TYPE_CHECKING

from inbetweener.wording import mark

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

# Words that say what a folder is and not which cel it holds.
_PLAIN_WORDS = frozenset(
    {"cel", "cell", "cels", "cells", "layer", "level", "column", "folder", "line", "paint", "key"}
    | {"keys", "genga", "douga", "セル", "レイヤー", "原画", "動画", "線画"}
)
_WORDS = re.compile(r"[^\W\d_]+|\d+")
_CLOSE_ENOUGH = 0.75
_SHORTEST_CLOSE = 4
_LONGEST_CLOSE = 60


class Likeness(StrEnum):
    """Why a column and a folder belong together."""

    TOLD = mark("as told")
    SAME = mark("the same name")
    ALIKE = mark("names alike")
    CLOSE = mark("names close to each other")
    DRAWINGS = mark("its drawings are there")
    ALONE = mark("the only ones")


@dataclass(frozen=True, slots=True)
class Match:
    """A column and the folder of its drawings.

    Attributes:
        column: its place from the left.
        cel: the place of the folder in their list; None where none was found or wanted.
        likeness: why; None where none was found.
    """

    column: int
    cel: int | None
    likeness: Likeness | None


def propose_matches(
    columns: Sequence[str], cels: Sequence[str], told: Mapping[int, int | None] | None = None
) -> tuple[Match, ...]:
    """A folder for each column, the likeliest first; each folder once.

    Columns of one name share their folder, as they do in other programs.

    Args:
        columns: names of the columns.
        cels: names of the folders or levels.
        told: for columns, by their places, what the artist says; None for no folder.
    """
    found = {column: Match(column, cel, Likeness.TOLD) for column, cel in (told or {}).items()}
    taken = {match.cel: columns[match.column] for match in found.values()}
    scores = sorted(
        (-score, column, cel, likeness)
        for column, name in enumerate(columns)
        for cel, folder in enumerate(cels)
        for score, likeness in (_likeness(name, folder),)
        if likeness is not None
    )
    for _, column, cel, likeness in scores:
        is_free = cel not in taken or _folded(taken[cel]) == _folded(columns[column])
        is_free |= likeness is Likeness.SAME  # the artist gave its folder to another one, too
        if column not in found and is_free:
            found[column], taken[cel] = Match(column, cel, likeness), columns[column]
    if len(columns) == len(cels) == 1 and not found:
        found[0] = Match(0, 0, Likeness.ALONE)
    return tuple(found.get(n, Match(n, None, None)) for n in range(len(columns)))


def found_by_drawings(
    match: Match, named: Collection[str], cels: Sequence[Collection[str]]
) -> Match:
    """The folder whose drawings bear the names that a column shows, where its own name found none.

    Args:
        match: of the column.
        named: what the column shows. Bare numbers say nothing: every folder has them.
        cels: the names of the drawings of each folder.
    """
    telling = {_folded(name) for name in named if any(map(str.isalpha, name))}
    if match.likeness is not None or not telling:
        return match
    found = [len(telling & {_folded(name) for name in names}) for names in cels]
    most = max(found, default=0)
    if 2 * most < len(telling) or not most:
        return match
    return Match(match.column, found.index(most), Likeness.DRAWINGS)


def _likeness(column: str, cel: str) -> tuple[float, Likeness | None]:
    """How alike two names are, from 0 to 1."""
    a, b = _folded(column), _folded(cel)
    if not a or not b:
        return 0.0, None
    if a == b:
        return 1.0, Likeness.SAME
    score = _words_alike(_words(column), _words(cel))
    if score:
        return score, Likeness.ALIKE
    closeness = _closeness(a, b)
    return (closeness / 2, Likeness.CLOSE) if closeness >= _CLOSE_ENOUGH else (0.0, None)


def _closeness(a: str, b: str) -> float:
    """The share of letters that two names have in common; 0 for very short and long ones."""
    shorter, longer = sorted((len(a), len(b)))
    # The upper bound first: comparing takes long, and sheets have hundreds of columns.
    if not _SHORTEST_CLOSE <= shorter <= longer <= _LONGEST_CLOSE:
        return 0.0
    if 2 * shorter / (shorter + longer) < _CLOSE_ENOUGH:
        return 0.0
    return SequenceMatcher(None, a, b).ratio()


def _words_alike(a: tuple[str, ...], b: tuple[str, ...]) -> float:
    """How well the words of one name are found at an end of the other."""
    if not a or not b:
        return 0.0
    if a == b:
        return 0.95
    shorter, longer = sorted((a, b), key=len)
    if longer[-len(shorter) :] == shorter:
        return 0.9
    return 0.8 if longer[: len(shorter)] == shorter else 0.0


def _words(name: str) -> tuple[str, ...]:
    """The words of a name without those that say nothing of which cel it is."""
    words = _WORDS.findall(unicodedata.normalize("NFKC", name).casefold())
    return tuple(word for word in words if word not in _PLAIN_WORDS)


def _folded(name: str) -> str:
    """A name without what hand and system write differently."""
    return "".join(_WORDS.findall(unicodedata.normalize("NFKC", name).casefold()))
