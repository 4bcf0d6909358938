"""The layer: one cel of a scene, where it lies and how it meets what is below it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from math import isfinite
from typing import TYPE_CHECKING

from inbetweener.errors import EditError
from inbetweener.wording import mark, tr

if TYPE_CHECKING:
    from inbetweener.core.shot import Shot

FARTHEST_OFFSET_PX = 1_000_000.0
LARGEST_PARALLAX = 100.0


class Blend(StrEnum):
    """How a layer's colours meet those below it."""

    NORMAL = mark("normal")
    MULTIPLY = mark("multiply")
    SCREEN = mark("screen")
    ADD = mark("add")


@dataclass(frozen=True, slots=True)
class Layer:
    """One cel: a column of the exposure sheet.

    Attributes:
        shot: its drawings and timing. Its `first_number` is the frame number at which its first key
            stands, so that columns which begin at other rows of the sheet stay apart.
        is_visible: whether it is part of the picture.
        opacity: from 0, not seen, to 1.
        x: how far the left edge of its pictures lies right of that of the field, in pixels.
        y: how far their upper edge lies below that of the field.
        blend: how it meets what is below it.
        parallax: how much it moves over the screen while the camera pans: 1 as the field does,
            less for what is farther away, more for what is nearer, 0 for what stays on the screen.
        is_background: whether it is a picture under (or over) the whole scene: shown on every
            frame, of any size, and no measure of the scene's length.
        is_held: whether its last drawing stays until the scene ends, as on an exposure sheet where
            nothing is crossed out; else the layer is empty after its end.
    """

    shot: Shot
    is_visible: bool = True
    opacity: float = 1.0
    x: float = 0.0
    y: float = 0.0
    blend: Blend = Blend.NORMAL
    parallax: float = 1.0
    is_background: bool = False
    is_held: bool = True

    def __post_init__(self) -> None:
        if not 0 <= self.opacity <= 1:
            raise EditError(
                tr("A layer's opacity is from 0 to 1, not {opacity:g}.", opacity=self.opacity)
            )
        if not all(isfinite(each) and abs(each) <= FARTHEST_OFFSET_PX for each in (self.x, self.y)):
            raise EditError(tr("A layer lies within {most:g} pixels.", most=FARTHEST_OFFSET_PX))
        if not 0 <= self.parallax <= LARGEST_PARALLAX:
            raise EditError(
                tr(
                    "A layer follows the camera 0 to {most:g} times, not {parallax:g}.",
                    most=LARGEST_PARALLAX,
                    parallax=self.parallax,
                )
            )

    @property
    def name(self) -> str:
        """What the artist calls it: its shot's name."""
        return self.shot.name

    @property
    def is_still(self) -> bool:
        """Whether it shows one drawing and nothing else."""
        return len(self.shot.keys) == 1
