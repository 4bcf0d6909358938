"""FrozenMap: an immutable mapping, equal for equal contents, as a frozen document needs it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeVar

_K = TypeVar("_K")
_V = TypeVar("_V")


class FrozenMap(Mapping[_K, _V]):
    """What the maps of a document have in common.

    Args:
        entries: in the order in which they are to stand; kept as it is.
    """

    __slots__ = ("_entries",)

    def __init__(self, entries: dict[_K, _V]) -> None:
        self._entries = entries

    def __getitem__(self, key: _K) -> _V:
        """What is noted for a key.

        Raises:
            KeyError: nothing is.
        """
        return self._entries[key]

    def __iter__(self) -> Iterator[_K]:
        """The keys, sorted."""
        return iter(self._entries)

    def __len__(self) -> int:
        """For how many keys anything is noted."""
        return len(self._entries)

    def __hash__(self) -> int:
        """Equal for equal contents."""
        return hash(tuple(self._entries.items()))

    def __repr__(self) -> str:
        """For the failures of tests."""
        return f"{type(self).__name__}({list(self._entries.items())!r})"
