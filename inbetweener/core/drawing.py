"""Drawings: the artist's files, and what part each plays on the timeline."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from inbetweener.wording import mark

# The path of a drawing's file relative to the shot folder, with forward slashes.
DrawingId = NewType("DrawingId", str)


class Role(StrEnum):
    """What part a drawing plays in the shot."""

    KEY = mark("key")
    BREAKDOWN = mark("breakdown")  # a key placed between keys
    INBETWEEN = mark("inbetween")  # generated; the artist's own corrections become breakdowns
    UNUSED = mark("unused")


class FitRule(StrEnum):
    """What happens to a drawing whose size is not the canvas's."""

    REFUSE = "refuse"
    FIT = "fit"  # scaled to fit, aspect kept, centred


@dataclass(frozen=True, slots=True)
class CanvasSize:
    """The size of the shot's pictures, in pixels."""

    width: int
    height: int

    def __str__(self) -> str:
        return f"{self.width} × {self.height}"


@dataclass(frozen=True, slots=True)
class Drawing:
    """One file of the shot; never written by us.

    Attributes:
        id: where the file is.
        name: what the artist calls it, the file name without its extension; kept for ever.
        number: the number in the name, None where it has none.
    """

    id: DrawingId
    name: str
    number: int | None = None
