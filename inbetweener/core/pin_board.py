"""PinBoard: the pins of a shot, noted for pairs of drawings.

They belong to the two drawings, not to the gap between them: a gap that is moved, retimed or taken
away and brought back finds its pins again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from inbetweener.core.frozen_map import FrozenMap

if TYPE_CHECKING:
    from collections.abc import Iterable

    from inbetweener.core.drawing import DrawingId
    from inbetweener.core.pin import Pin

Pins: TypeAlias = "tuple[Pin, ...]"


class Pair(NamedTuple):
    """Two drawings that follow each other on a timeline."""

    left: DrawingId
    right: DrawingId


class PinBoard(FrozenMap[Pair, Pins]):
    """An immutable mapping from pairs of drawings to their pins, equal for equal contents.

    Args:
        entries: pairs and their pins, in the order in which they were set; pairs without any are
            left out.
    """

    __slots__ = ()

    def __init__(self, entries: Iterable[tuple[Pair, Pins]] = ()) -> None:
        super().__init__({pair: pins for pair, pins in sorted(dict(entries).items()) if pins})

    def put(self, pair: Pair, pins: Pins) -> PinBoard:
        """With other pins for two drawings; none takes theirs away."""
        return PinBoard({**self._entries, pair: pins}.items())
