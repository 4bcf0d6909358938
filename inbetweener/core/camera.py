"""The camera: what part of the field is seen at which frame, apart from the cels' own timing.

A pan runs on ones while the character under it stays on twos: camera keys stand at frames of the
scene and never at drawings.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from math import isfinite
from typing import TYPE_CHECKING

from inbetweener.errors import EditError
from inbetweener.wording import mark, tr

if TYPE_CHECKING:
    from inbetweener.core.drawing import CanvasSize

SMALLEST_ZOOM, LARGEST_ZOOM = 0.01, 100.0
FARTHEST_PAN_PX = 1_000_000.0
MOST_TURNS_DEGREES = 36_000.0
MOST_CAMERA_KEYS = 100_000
FARTHEST_CAMERA_FRAME = 1_000_000


class Ease(StrEnum):
    """How the camera goes from one key to the next."""

    EVEN = mark("even")
    SLOW_OUT = mark("slow out")
    SLOW_IN = mark("slow in")
    SLOW_BOTH = mark("slow both")
    HOLD = mark("hold")  # it stays, and jumps at the next key


@dataclass(frozen=True, slots=True)
class CameraPose:
    """What the camera sees.

    Attributes:
        x: how far the middle of the view lies right of the middle of the field, in its pixels.
        y: how far below.
        zoom: how much larger things are seen: at 2 the view is half as wide as the picture.
        degrees: how far the camera is turned clockwise, so that things are seen turned against it.
    """

    x: float = 0.0
    y: float = 0.0
    zoom: float = 1.0
    degrees: float = 0.0

    def __post_init__(self) -> None:
        if not all(map(isfinite, (self.x, self.y, self.zoom, self.degrees))):
            raise EditError(tr("A place of the camera is told by finite numbers."))
        if max(abs(self.x), abs(self.y)) > FARTHEST_PAN_PX:
            raise EditError(tr("The camera stays within {most:g} pixels.", most=FARTHEST_PAN_PX))
        if not SMALLEST_ZOOM <= self.zoom <= LARGEST_ZOOM:
            raise EditError(
                tr(
                    "The camera's zoom is from {least:g} to {most:g}, not {zoom:g}.",
                    least=SMALLEST_ZOOM,
                    most=LARGEST_ZOOM,
                    zoom=self.zoom,
                )
            )
        if abs(self.degrees) > MOST_TURNS_DEGREES:
            raise EditError(
                tr("The camera turns by up to {most:g} degrees.", most=MOST_TURNS_DEGREES)
            )


@dataclass(frozen=True, slots=True)
class CameraKey:
    """Where the camera is at a frame.

    Attributes:
        frame: of the scene, counted from 0; under 0 where the scene begins later.
        pose: what it sees there.
        ease: how it goes on to the next key.
    """

    frame: int
    pose: CameraPose = CameraPose()
    ease: Ease = Ease.EVEN

    def __post_init__(self) -> None:
        if abs(self.frame) > FARTHEST_CAMERA_FRAME:
            raise EditError(
                tr("A camera key stands within {most} frames.", most=FARTHEST_CAMERA_FRAME)
            )


@dataclass(frozen=True, slots=True)
class Camera:
    """The moves of the camera. Without keys it sees the whole field, and stands still.

    Attributes:
        keys: rising by frame, one a frame. Before the first and after the last it stands still.
        size: of the pictures that it gives; None for that of the field.
    """

    keys: tuple[CameraKey, ...] = ()
    size: CanvasSize | None = None

    def __post_init__(self) -> None:
        if any(b.frame <= a.frame for a, b in pairwise(self.keys)):
            raise ValueError("camera keys must rise by frame")

    def key_at(self, frame: int) -> CameraKey | None:
        """The key of a frame, if it has one."""
        index = bisect_left(self.keys, frame, key=_frame_of)
        has_one = index < len(self.keys) and self.keys[index].frame == frame
        return self.keys[index] if has_one else None

    def keys_around(self, frame: float) -> tuple[CameraKey | None, CameraKey | None]:
        """The last key at a frame or before it, and the first after it."""
        after = next((i for i, key in enumerate(self.keys) if key.frame > frame), len(self.keys))
        return (
            self.keys[after - 1] if after else None,
            self.keys[after] if after < len(self.keys) else None,
        )


def _frame_of(key: CameraKey) -> int:
    return key.frame
