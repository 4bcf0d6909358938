"""The mathematics of the camera: where it is at a frame, and where a point of a layer is then seen.

Places are in pixels of the field, x right, y down; (0, 0) is its upper left corner and not the
centre of its first pixel.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from inbetweener.core.camera import CameraPose, Ease

if TYPE_CHECKING:
    from collections.abc import Callable

    from inbetweener.core.camera import Camera
    from inbetweener.core.drawing import CanvasSize

_EASES: dict[Ease, Callable[[float], float]] = {
    Ease.EVEN: lambda u: u,
    Ease.SLOW_OUT: lambda u: 1 - math.cos(u * math.pi / 2),
    Ease.SLOW_IN: lambda u: math.sin(u * math.pi / 2),
    Ease.SLOW_BOTH: lambda u: (1 - math.cos(u * math.pi)) / 2,
    Ease.HOLD: lambda _u: 0.0,
}


def pose_at(camera: Camera, frame: float) -> CameraPose:
    """What the camera sees at a frame; between frames for what is shown more often.

    Before the first key and after the last it stands still. The zoom goes in equal ratios, since
    equal steps look as if they slowed down while it comes nearer.

    Args:
        camera: its keys.
        frame: of the scene, counted from 0.
    """
    before, after = camera.keys_around(frame)
    if before is None:
        return after.pose if after is not None else CameraPose()
    if after is None:
        return before.pose
    way = _EASES[before.ease]((frame - before.frame) / (after.frame - before.frame))
    return _between(before.pose, after.pose, way) if way else before.pose


def _between(a: CameraPose, b: CameraPose, way: float) -> CameraPose:
    return CameraPose(
        _mixed(a.x, b.x, way),
        _mixed(a.y, b.y, way),
        a.zoom if a.zoom == b.zoom else a.zoom * (b.zoom / a.zoom) ** way,
        _mixed(a.degrees, b.degrees, way),
    )


def _mixed(a: float, b: float, way: float) -> float:
    """A value on the way; where both are one it stays that, to the last bit."""
    return a if a == b else a + (b - a) * way


class View(NamedTuple):
    """Where points of a layer are seen: (xx x + xy y + dx, yx x + yy y + dy).

    Attributes:
        xx: the part of x in the x that is seen.
        xy: of y in x.
        dx: what is added to x, in pixels of the picture.
        yx: of x in y.
        yy: of y in y.
        dy: what is added to y.
    """

    xx: float
    xy: float
    dx: float
    yx: float
    yy: float
    dy: float

    def seen(self, x: float, y: float) -> tuple[float, float]:
        """Where a point is seen."""
        return self.xx * x + self.xy * y + self.dx, self.yx * x + self.yy * y + self.dy

    def moved(self, x: float, y: float) -> View:
        """The view of something whose own corner lies at a place of the field."""
        dx, dy = self.seen(x, y)
        return self._replace(dx=dx, dy=dy)


def view_of(
    pose: CameraPose, field: CanvasSize, picture: CanvasSize, parallax: float = 1.0
) -> View:
    """How a layer is seen: from places in the field to places in the picture.

    The camera zooms and turns about the middle of what it sees. Without zoom and turn, and with
    pans by whole pixels, pixels meet pixels: where the field and the picture differ by an odd
    number of pixels, the middle is taken half a pixel to the left or above.

    Args:
        pose: of the camera.
        field: size of the field.
        picture: size of what the camera gives.
        parallax: how much the layer follows the pan; at 0 it stays on the screen, whatever the
            camera does.
    """
    left = (field.width - picture.width) // 2
    top = (field.height - picture.height) // 2
    if parallax == 0:
        return View(1, 0, -left, 0, 1, -top)
    middle_x, middle_y = picture.width / 2, picture.height / 2
    x, y = left + middle_x + pose.x * parallax, top + middle_y + pose.y * parallax
    cosine, sine = pose.zoom * _cosine(pose.degrees), pose.zoom * _cosine(pose.degrees - 90)
    turned = View(cosine, sine, 0, -sine, cosine, 0)
    dx, dy = turned.seen(x, y)
    return turned._replace(dx=middle_x - dx, dy=middle_y - dy)


def _cosine(degrees: float) -> float:
    """Exact for quarters of a turn, so that turning by 90 degrees is a copy."""
    turn = degrees % 360
    if turn % 90 == 0:
        return (1.0, 0.0, -1.0, 0.0)[int(turn // 90) % 4]
    return math.cos(math.radians(turn))
