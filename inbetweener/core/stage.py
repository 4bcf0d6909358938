"""The stage: what of the field, and of what lies around it, a canvas shows."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from inbetweener.core.camera import Camera

if TYPE_CHECKING:
    from inbetweener.core.layer import Layer
    from inbetweener.core.scene import Scene


# So many fields are shown on each side at most, whatever a layer may be.
_MOST_FIELDS = 2


class Box(NamedTuple):
    """An upright rectangle.

    Attributes:
        left: of its left edge, in pixels of the field.
        top: of its upper edge.
        width: in pixels.
        height: in pixels.
    """

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Of its right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """Of its lower edge."""
        return self.top + self.height

    def moved(self, right: float, down: float) -> Box:
        """The same, elsewhere."""
        return self._replace(left=self.left + right, top=self.top + down)

    def united(self, other: Box) -> Box:
        """The smallest box around two."""
        left, top = min(self.left, other.left), min(self.top, other.top)
        right, bottom = max(self.right, other.right), max(self.bottom, other.bottom)
        return Box(left, top, right - left, bottom - top)

    def shared(self, other: Box) -> Box:
        """What two boxes share; they must meet."""
        left, top = max(self.left, other.left), max(self.top, other.top)
        right, bottom = min(self.right, other.right), min(self.bottom, other.bottom)
        return Box(left, top, right - left, bottom - top)


def field_of(scene: Scene) -> Box | None:
    """The field; None where no layer has pictures."""
    size = scene.canvas
    return None if size is None else Box(0, 0, size.width, size.height)


def stage_of(scene: Scene) -> Box | None:
    """The field, and under a camera as much around it as has pictures.

    It does not follow the camera, so that nothing shifts while that is moved.

    Returns:
        With whole numbers, in pixels of the field; None where no layer has pictures.
    """
    field = field_of(scene)
    if field is None or scene.camera == Camera():
        return field
    drawn = field
    for layer in scene.layers:
        drawn = drawn.united(_place_of(layer) or field)
    across, down = _MOST_FIELDS * field.width, _MOST_FIELDS * field.height
    return drawn.shared(Box(-across, -down, field.width + 2 * across, field.height + 2 * down))


def _around(corners: tuple[tuple[float, float], ...]) -> Box:
    """The box of whole pixels around points."""
    left, top = math.floor(min(x for x, _ in corners)), math.floor(min(y for _, y in corners))
    right, bottom = math.ceil(max(x for x, _ in corners)), math.ceil(max(y for _, y in corners))
    return Box(left, top, right - left, bottom - top)


def _place_of(layer: Layer) -> Box | None:
    """Where the pictures of a layer lie."""
    size = layer.shot.canvas
    if size is None:
        return None
    x, y = layer.x, layer.y
    return _around(((x, y), (x + size.width, y + size.height)))
