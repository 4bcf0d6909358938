"""What a canvas shows of a frame, and what may accompany it: plain values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import SignalInstance
    from PySide6.QtGui import QImage

    from inbetweener.core.plan import Cell
    from inbetweener.imaging.ink import Ink
    from inbetweener.session.pictures.refs import AnyRef

# Red and blue are told apart by those who do not tell red from green.
GHOST_BEFORE, GHOST_AFTER = "#e5484d", "#4c8dff"


@dataclass(frozen=True, slots=True)
class OnionSkin:
    """Which ghosts are shown.

    Attributes:
        is_on: whether any.
        by_key: the neighbouring keys; else the neighbouring drawings.
        before: how opaque each ghost before is, in (0, 1], the nearest first.
        after: how opaque each ghost after is.
        before_colour: of the ghosts before, "#rrggbb".
        after_colour: of the ghosts after.
        is_in_front: whether they lie over the drawing, else under it.
    """

    is_on: bool = True
    by_key: bool = True
    before: tuple[float, ...] = (0.45,)
    after: tuple[float, ...] = (0.45,)
    before_colour: str = GHOST_BEFORE
    after_colour: str = GHOST_AFTER
    is_in_front: bool = False


@dataclass(frozen=True, slots=True)
class GhostPicture:
    """A neighbouring drawing that shines through.

    Attributes:
        image: the drawing.
        ink: where it has ink, None where that is not known.
        opacity: of its ink, in (0, 1].
        distance: 1 for the nearest on its side, and so on.
    """

    image: QImage
    ink: Ink | None
    opacity: float
    distance: int


@dataclass(frozen=True, slots=True)
class Shown:
    """What the canvas shows.

    Attributes:
        image: the picture, None where there is none to show.
        badge: why this is not the finished picture of this frame, "" where it is.
        before: the ghosts of what comes before, the nearest first; those in memory.
        after: the ghosts of what comes after.
        problem: why nothing can be shown, "" where something can or will be.
        t: where the image stands on the timing chart of the frame's gap, be it that of this frame
            or one that stands in for it; None of an empty sheet.
    """

    image: QImage | None = None
    badge: str = ""
    before: tuple[GhostPicture, ...] = ()
    after: tuple[GhostPicture, ...] = ()
    problem: str = ""
    t: float | None = None


class Companion(Protocol):
    """Something whose pictures are shown together with the frame's, such as a comparison."""

    @property
    def changed(self) -> SignalInstance:
        """Sent when other pictures may be wanted than before."""
        ...

    def refs(self, cell: Cell) -> Iterator[AnyRef]:
        """The pictures that it needs in memory while a cell is shown."""
        ...


class OnTop(Companion, Protocol):
    """A companion that may show something else in the place of the frame's picture."""

    def shown(self, cell: Cell) -> Shown | None:
        """What it shows instead of a cell, with its own ghosts if it has no badge; None for it."""
        ...
