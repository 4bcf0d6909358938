"""Decoded pictures that several frames share, within a budget; safe to use from several threads."""

from __future__ import annotations

import threading
from collections import OrderedDict
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

_Thing = TypeVar("_Thing")


class _Place(Generic[_Thing]):
    """Where one thing lies, or will lie as soon as the thread that makes it is done."""

    def __init__(self) -> None:
        self.guard = threading.Lock()
        self.thing: _Thing | None = None
        self.size_bytes = 0


class PictureShelf(Generic[_Thing]):
    """Keeps what was made lately, and makes nothing twice at once.

    Args:
        budget_bytes: beyond it the things longest unused are forgotten; one that is in use lives
            on as long as it is used.
    """

    def __init__(self, budget_bytes: int) -> None:
        self._budget_bytes = budget_bytes
        self._guard = threading.Lock()
        self._places: OrderedDict[Hashable, _Place[_Thing]] = OrderedDict()
        self._total_bytes = 0

    def get(self, key: Hashable, make: Callable[[], tuple[_Thing, int]]) -> _Thing:
        """A thing by its key; made where it is not there, while others of that key wait.

        Args:
            key: equal for equal things.
            make: gives the thing and the memory that it takes, in bytes; what it raises is raised
                here, and the next who asks tries again.
        """
        with self._guard:
            place = self._places.setdefault(key, _Place())
            self._places.move_to_end(key)
        with place.guard:
            if place.thing is None:
                thing, size_bytes = make()
                self._put(key, place, thing, size_bytes)
                return thing
            return place.thing

    def _put(self, key: Hashable, place: _Place[_Thing], thing: _Thing, size_bytes: int) -> None:
        place.thing = thing
        with self._guard:
            if self._places.get(key) is not place:
                return  # forgotten while it was made
            place.size_bytes = size_bytes
            self._total_bytes += size_bytes
            while self._total_bytes > self._budget_bytes and len(self._places) > 1:
                _, oldest = self._places.popitem(last=False)
                self._total_bytes -= oldest.size_bytes
