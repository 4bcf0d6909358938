"""What lies around the drawing that is worked on: plain values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from inbetweener.core.layer import Blend

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from inbetweener.core.stage import Box

# So much of the others is seen as on a light table.
DIM_OPACITY = 0.3


class OtherLayersLook(StrEnum):
    """How the canvas shows the layers that are not worked on."""

    SHOWN = "shown"
    DIMMED = "dimmed"
    HIDDEN = "hidden"


@dataclass(frozen=True, slots=True)
class Laid:
    """A picture of one layer, or of several, where it lies.

    Attributes:
        image: the picture.
        left: of its left edge, in pixels of the drawing that is worked on.
        top: of its upper edge.
        opacity: of it all, 0 to 1.
        blend: how it meets what is below it.
    """

    image: QImage
    left: float
    top: float
    opacity: float = 1.0
    blend: Blend = Blend.NORMAL

    def covers(self, stage: Box) -> bool:
        """Whether nothing of a stage is seen through it or beside it."""
        right, bottom = self.left + self.image.width(), self.top + self.image.height()
        reaches = right >= stage.right and bottom >= stage.bottom
        is_around = self.left <= stage.left and self.top <= stage.top and reaches
        is_plain = self.opacity == 1 and self.blend is Blend.NORMAL
        return is_around and is_plain and not self.image.hasAlphaChannel()

    @property
    def look(self) -> object:
        """Equal for what looks the same."""
        return self.image.cacheKey(), self.left, self.top, self.opacity, self.blend


@dataclass(frozen=True, slots=True)
class Around:
    """Where a drawing lies, and what is seen below and above it.

    All places are in pixels of the drawing, from its upper left corner.

    Attributes:
        stage: what is shown; all beyond it is cut off.
        field: the field of the scene.
        below: what lies under the drawing, from the bottom up.
        above: what lies over it.
        opacity: of the drawing, 0 to 1; 0 where its layer is hidden.
        blend: how the drawing meets what is below it.
    """

    stage: Box
    field: Box
    below: tuple[Laid, ...] = ()
    above: tuple[Laid, ...] = ()
    opacity: float = 1.0
    blend: Blend = Blend.NORMAL

    @property
    def is_covered(self) -> bool:
        """Whether the lowest picture leaves nothing of the stage open."""
        return bool(self.below) and self.below[0].covers(self.stage)

    @property
    def look(self) -> object:
        """Equal for what looks the same."""
        sides = tuple(tuple(each.look for each in side) for side in (self.below, self.above))
        return self.stage, self.field, sides, self.opacity, self.blend
