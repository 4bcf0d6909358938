"""Commands found by words, as an artist half remembers them; without Qt."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_T = TypeVar("_T")

# What a word of the query costs, by how it is found; a command costs the sum, the cheapest first.
_WHOLE, _BEGINNING, _INSIDE, _LETTERS = 0, 1, 3, 6
_IN_MENU = 4  # more, where it is not in the command's own name but in its menu's


@dataclass(frozen=True, slots=True)
class Wording:
    """The words that a command is found by.

    Attributes:
        title: what it is called.
        menu: where it stands, "View → Guides".
        more: further words, such as its tool tip.
    """

    title: str
    menu: str = ""
    more: str = ""


def cost(query: str, wording: Wording) -> int | None:
    """How far a command is from what was typed.

    Every word of the query must be found: as a word, as the beginning of one, inside one, or as
    letters of the title in their order ("osk" for "Onion Skin").

    Returns:
        0 or more, the nearest least; None where a word is not found.
    """
    costs = [_word_cost(word, wording) for word in _words(query)]
    known = [each for each in costs if each is not None]
    return sum(known) if len(known) == len(costs) else None


def find(query: str, items: Sequence[_T], wording_of: Callable[[_T], Wording]) -> list[_T]:
    """The items that match, the nearest first; those equally near stay in their order."""
    found = [(cost(query, wording_of(item)), item) for item in items]
    matching = [(each, item) for each, item in found if each is not None]
    return [item for _, item in sorted(matching, key=lambda pair: pair[0])]


def _words(text: str) -> list[str]:
    """Lower-case words; a sign that is no letter is a word if it stands alone."""
    return re.findall(r"\w+|[^\w\s]+", text.casefold())


def _word_cost(word: str, wording: Wording) -> int | None:
    title = _words(wording.title)
    around = _words(f"{wording.menu} {wording.more}")
    in_title, near = _cost_among(word, title), _cost_among(word, around)
    costs = [
        each for each in (in_title, None if near is None else near + _IN_MENU) if each is not None
    ]
    if not costs and _are_letters_of(word, title):
        costs.append(_LETTERS)
    return min(costs, default=None)


def _cost_among(word: str, words: Sequence[str]) -> int | None:
    if word in words:
        return _WHOLE
    if any(each.startswith(word) for each in words):
        return _BEGINNING
    return _INSIDE if len(word) > 1 and any(word in each for each in words) else None


def _are_letters_of(word: str, words: Sequence[str]) -> bool:
    """Whether the letters come in this order, the first of them at the beginning of a word."""
    starts = [place for place, each in enumerate(words) if each.startswith(word[0])]
    return any(_is_in_order(word, "".join(words[place:])) for place in starts)


def _is_in_order(letters: str, text: str) -> bool:
    rest = iter(text)
    return all(letter in rest for letter in letters)
