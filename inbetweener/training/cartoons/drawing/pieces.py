"""What the bank keeps: a small picture, and where it hangs and what hangs on it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from inbetweener.training.cartoons.drawing.looks import Style
    from inbetweener.training.cartoons.drawing.sketch import Place


class Role(IntEnum):
    """What a piece is used for."""

    PART = 0
    """Of a figure."""
    PROP = 1
    """Anything that moves on its own."""
    SCENERY = 2
    """Stands in the place and moves with the camera."""
    BACKDROP = 3
    """Painted, fills the picture."""
    PLAIN = 4
    """One flat colour, fills the picture."""
    PAPER = 5
    """White or nearly white, fills the picture."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One drawing of the bank.

    Attributes:
        pixels: (H, W, 4) uint8 RGBA, premultiplied.
        role: what it is used for.
        style: what it is filled with.
        pivot: where it turns: a limb's joint.
        tip: where the next one of a chain hangs.
    """

    pixels: NDArray[np.uint8]
    role: Role
    style: Style
    pivot: Place
    tip: Place
