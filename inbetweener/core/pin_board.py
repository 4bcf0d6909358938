"""PinBoard: the pins of a shot, noted for pairs of drawings.

They belong to the two drawings, not to the gap between them: a gap that is moved, retimed or taken
away and brought back finds its pins again.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

    from inbetweener.core.drawing import DrawingId
    from inbetweener.core.pin import Pin

Pins: TypeAlias = "tuple[Pin, ...]"


class Pair(NamedTuple):
    """Two drawings that follow each other on a timeline."""

    left: DrawingId
    right: DrawingId


class PinBoard(Mapping[Pair, Pins]):
    """An immutable mapping from pairs of drawings to their pins, equal for equal contents.

    Args:
        entries: pairs and their pins, in the order in which they were set; pairs without any are
            left out.
    """

    __slots__ = ("_entries",)

    def __init__(self, entries: Iterable[tuple[Pair, Pins]] = ()) -> None:
        self._entries = {pair: pins for pair, pins in sorted(dict(entries).items()) if pins}

    def __getitem__(self, pair: Pair) -> Pins:
        """The pins of two drawings.

        Raises:
            KeyError: they have none.
        """
        return self._entries[pair]

    def __iter__(self) -> Iterator[Pair]:
        """The pairs, sorted."""
        return iter(self._entries)

    def __len__(self) -> int:
        """How many pairs have pins."""
        return len(self._entries)

    def __hash__(self) -> int:
        """Equal for equal contents."""
        return hash(tuple(self._entries.items()))

    def __repr__(self) -> str:
        """For the failures of tests."""
        return f"PinBoard({list(self._entries.items())!r})"

    def put(self, pair: Pair, pins: Pins) -> PinBoard:
        """With other pins for two drawings; none takes theirs away."""
        return PinBoard({**self._entries, pair: pins}.items())
