"""The places of a shot's inbetweens: from gap and order to what is drawn there, and back."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, TypeVar

from inbetweener.core.place import Place

if TYPE_CHECKING:
    from inbetweener.core.place import PlaceMap
    from inbetweener.core.shot import Shot

_T = TypeVar("_T")


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
