"""Places: where an inbetween stands, told by what is drawn there and not by where that is now.

Gaps move when keys come and go, and an index means another drawing then. A place names the two
drawings around an inbetween and its t, so what is noted for it survives every edit that leaves that
picture as it is, and is found again when the edit is undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeVar

from inbetweener.core.frozen_map import FrozenMap

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from inbetweener.core.drawing import DrawingId

_T = TypeVar("_T")

# Curves of charts come from the machine's own sine: their last digits differ between machines.
_DIGITS_OF_T = 9


class Place(NamedTuple):
    """Which inbetween: the drawings of both keys, and t between them.

    Make one by `between`, which rounds t.
    """

    left: DrawingId
    right: DrawingId
    t: float

    @classmethod
    def between(cls, left: DrawingId, right: DrawingId, t: float) -> Place:
        """The place at t, rounded so that it is the same on every machine."""
        return cls(left, right, round(t, _DIGITS_OF_T))


class PlaceMap(FrozenMap[Place, _T]):
    """An immutable mapping from places to values, equal for equal contents.

    Args:
        entries: places and what is noted there; a later one of the same place wins.
    """

    __slots__ = ("_pairs",)

    def __init__(self, entries: Iterable[tuple[Place, _T]] = ()) -> None:
        super().__init__(dict(sorted(dict(entries).items(), key=_place_of)))
        self._pairs = frozenset(place[:2] for place in self._entries)

    def has_pair(self, left: DrawingId, right: DrawingId) -> bool:
        """Whether anything is noted between two drawings."""
        return (left, right) in self._pairs

    def put(self, values: Mapping[Place, _T | None]) -> PlaceMap[_T]:
        """With other values at some places; None takes what is noted there away."""
        merged = {**self._entries, **values}
        return PlaceMap((place, value) for place, value in merged.items() if value is not None)

    def moved(self, moves: Mapping[Place, Place]) -> PlaceMap[_T]:
        """With what is noted at some places noted at others; the same object where nothing is."""
        moving = {place: to for place, to in moves.items() if place in self._entries}
        if all(place == to for place, to in moving.items()):
            return self
        stays = [(place, value) for place, value in self.items() if place not in moving]
        return PlaceMap([*stays, *((to, self[place]) for place, to in moving.items())])


def _place_of(entry: tuple[Place, object]) -> Place:
    return entry[0]
