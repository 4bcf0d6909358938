"""Places: where an inbetween stands, told by what is drawn there and not by where that is now.

Gaps move when keys come and go, and an index means another drawing then. A place names the two
drawings around an inbetween and its t, so what is noted for it survives every edit that leaves that
picture as it is, and is found again when the edit is undone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable

    from inbetweener.core.drawing import DrawingId
    from inbetweener.core.shot import Shot

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


class PlaceMap(Mapping[Place, _T], Generic[_T]):
    """An immutable mapping from places to values, equal for equal contents.

    Args:
        entries: places and what is noted there; a later one of the same place wins.
    """

    __slots__ = ("_entries", "_pairs")

    def __init__(self, entries: Iterable[tuple[Place, _T]] = ()) -> None:
        self._entries: dict[Place, _T] = dict(sorted(dict(entries).items(), key=_place_of))
        self._pairs = frozenset(place[:2] for place in self._entries)

    def __getitem__(self, place: Place) -> _T:
        """What is noted at a place.

        Raises:
            KeyError: nothing is.
        """
        return self._entries[place]

    def __iter__(self) -> Iterator[Place]:
        """The places, sorted."""
        return iter(self._entries)

    def __len__(self) -> int:
        """How many places."""
        return len(self._entries)

    def __hash__(self) -> int:
        """Equal for equal contents."""
        return hash(tuple(self._entries.items()))

    def __repr__(self) -> str:
        """For the failures of tests."""
        return f"PlaceMap({list(self._entries.items())!r})"

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


def places_of(shot: Shot, gap: int) -> tuple[Place, ...]:
    """The places of a gap's inbetweens or blanks, in time.

    Raises:
        IndexError: the shot has no such gap.
    """
    left, right = shot.keys[gap].drawing, shot.keys[gap + 1].drawing
    return tuple(Place.between(left, right, t) for t in shot.gaps[gap].times)


def place_of(shot: Shot, gap: int, order: int) -> Place:
    """The place of inbetween `order` (from 1) of a gap.

    Raises:
        IndexError: the shot has no such inbetween.
    """
    t = shot.gaps[gap].cells[order].t
    return Place.between(shot.keys[gap].drawing, shot.keys[gap + 1].drawing, t)


def orders_noted(shot: Shot, gap: int, notes: PlaceMap[_T]) -> dict[int, _T]:
    """What is noted for the inbetweens of a gap, by their order from 1."""
    if not notes or not notes.has_pair(shot.keys[gap].drawing, shot.keys[gap + 1].drawing):
        return {}
    places = enumerate(places_of(shot, gap), 1)
    return {order: notes[place] for order, place in places if place in notes}


def find_place(shot: Shot, place: Place) -> tuple[int, int] | None:
    """The gap and the order of the inbetween that stands at a place; None where none does."""
    ends = pairwise(key.drawing for key in shot.keys)
    for gap, pair in enumerate(ends):
        if pair == place[:2] and place in (places := places_of(shot, gap)):
            return gap, places.index(place) + 1
    return None
