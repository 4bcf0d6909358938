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
    from inbetweener.session.picture_refs import AnyRef

# Red and blue are told apart by those who do not tell red from green.
GHOST_BEFORE, GHOST_AFTER = "#e5484d", "#4c8dff"


@dataclass(frozen=True, slots=True)
class OnionSkin:
    """Which ghosts are shown.

    Attributes:
        is_on: whether any.
        by_key: the neighbouring keys; else the neighbouring drawings.
        opacity: of the ghosts, in (0, 1].
        before_colour: of the ghost before, "#rrggbb".
        after_colour: of the ghost after.
        is_in_front: whether they lie over the drawing, else under it.
    """

    is_on: bool = True
    by_key: bool = True
    opacity: float = 0.45
    before_colour: str = GHOST_BEFORE
    after_colour: str = GHOST_AFTER
    is_in_front: bool = False


@dataclass(frozen=True, slots=True)
class Shown:
    """What the canvas shows.

    Attributes:
        image: the picture, None where there is none to show.
        badge: why this is not the finished picture of this frame, "" where it is.
        before: the ghost of what comes before, if any.
        after: the ghost of what comes after, if any.
        before_ink: where the ghost before has ink.
        after_ink: where the ghost after has ink.
        problem: why nothing can be shown, "" where something can or will be.
    """

    image: QImage | None = None
    badge: str = ""
    before: QImage | None = None
    after: QImage | None = None
    before_ink: Ink | None = None
    after_ink: Ink | None = None
    problem: str = ""


class Companion(Protocol):
    """Something whose pictures are shown together with the frame's, such as a comparison."""

    @property
    def changed(self) -> SignalInstance:
        """Sent when other pictures may be wanted than before."""
        ...

    def refs(self, cell: Cell) -> Iterator[AnyRef]:
        """The pictures that it needs in memory while a cell is shown."""
        ...
