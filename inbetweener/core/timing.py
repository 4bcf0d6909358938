"""How the frames of a gap are shared between its drawings. Frames are whole numbers from 0."""

from __future__ import annotations

from typing import NewType

# One 1/fps tick of the shot, counted from 0; the screen shows it plus the shot's first number.
Frame = NewType("Frame", int)


def inbetweens_at(length: int, exposure: int) -> int:
    """How many inbetweens a gap of `length` frames holds when each drawing stays `exposure`."""
    return -(-length // exposure) - 1


def cells_by_exposure(length: int, exposure: int) -> tuple[int, ...]:
    """The frames of each cell, the key's first: all `exposure` long, the last one the remainder."""
    full, rest = divmod(length, exposure)
    return (exposure,) * full + ((rest,) if rest else ())


def cells_by_count(length: int, count: int) -> tuple[int, ...]:
    """The frames of each of `count` + 1 cells, shared as evenly as they go, longer cells first."""
    short, longer = divmod(length, count + 1)
    return (short + 1,) * longer + (short,) * (count + 1 - longer)
