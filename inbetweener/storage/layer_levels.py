"""Levels and drawings that a file of layers is to become; `layer_proposal` makes them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from inbetweener.imaging.blending import Blend

if TYPE_CHECKING:
    from inbetweener.imaging.layered.tree import LayerNode, PixelLayer


class Split(StrEnum):
    """How what lies at the top of a file is taken."""

    LEVELS = "levels"  # each group or layer is a level of its own
    DRAWINGS = "drawings"  # each is a drawing of one level


class Box(NamedTuple):
    """A part of the canvas, or what lies around it, in pixels.

    Attributes:
        left: of its first column.
        top: of its first row.
        width: in pixels.
        height: likewise.
    """

    left: int
    top: int
    width: int
    height: int

    def around(self, other: Box) -> Box:
        """The smallest box that holds both."""
        left, top = min(self.left, other.left), min(self.top, other.top)
        right = max(self.left + self.width, other.left + other.width)
        bottom = max(self.top + self.height, other.top + other.height)
        return Box(left, top, right - left, bottom - top)


@dataclass(frozen=True, slots=True, eq=False)
class ProposedDrawing:
    """One picture of a level.

    Attributes:
        name: of the layer or group that it is made from.
        file: the name of its PNG.
        base: the layer or group.
        clipped: layers that show only where that does, from the bottom up.
        opacity: 0 to 1, what the picture is to have of it, apart from that of its level.
    """

    name: str
    file: str
    base: LayerNode
    clipped: tuple[PixelLayer, ...] = ()
    opacity: float = 1.0


@dataclass(frozen=True, slots=True, eq=False)
class ProposedLevel:
    """A level: a folder of drawings, and how it lies in the scene.

    Attributes:
        name: of the layer or group.
        folder: a name that every system can keep, unlike that of all others.
        drawings: in their order.
        box: what part of the canvas, or beyond, each of its pictures shows.
        is_visible: whether it was switched on in the file.
        opacity: 0 to 1; not in the pictures.
        blend: likewise.
        is_background: whether it is one picture that stays, of any size.
        notes: sentences about what was lost or decided.
    """

    name: str
    folder: str
    drawings: tuple[ProposedDrawing, ...]
    box: Box
    is_visible: bool = True
    opacity: float = 1.0
    blend: Blend = Blend.NORMAL
    is_background: bool = False
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class ImportProposal:
    """How a file of layers is understood.

    Attributes:
        split: how what lies at its top is taken.
        levels: from the bottom up.
        notes: sentences about the whole file.
    """

    split: Split
    levels: tuple[ProposedLevel, ...]
    notes: tuple[str, ...] = ()
