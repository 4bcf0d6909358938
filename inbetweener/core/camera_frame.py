"""The camera's frame: what it sees, as a rectangle on the field that may be turned."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from inbetweener.core.camera import CameraPose
    from inbetweener.core.drawing import CanvasSize

Corners: TypeAlias = tuple[tuple[float, float], ...]


def frame_corners(pose: CameraPose, field: CanvasSize, picture: CanvasSize) -> Corners:
    """Where the corners of what the camera gives lie on the field.

    The inverse of `camera_moves.view_of`, for what follows the pan as the field does.

    Args:
        pose: of the camera.
        field: size of the field.
        picture: size of what the camera gives.

    Returns:
        Upper left, upper right, lower right, lower left as the picture has them; in pixels of
        the field.
    """
    middle_x, middle_y = frame_middle(pose, field, picture)
    angle = math.radians(pose.degrees)
    cosine, sine = math.cos(angle) / pose.zoom, math.sin(angle) / pose.zoom
    across, down = picture.width / 2, picture.height / 2
    return tuple(
        (middle_x + x * cosine - y * sine, middle_y + x * sine + y * cosine)
        for x, y in ((-across, -down), (across, -down), (across, down), (-across, down))
    )


def frame_middle(pose: CameraPose, field: CanvasSize, picture: CanvasSize) -> tuple[float, float]:
    """Where the middle of what the camera sees lies on the field, as `camera_moves.view_of` has it.

    Returns:
        x and y in pixels of the field.
    """
    left = (field.width - picture.width) // 2
    top = (field.height - picture.height) // 2
    return left + picture.width / 2 + pose.x, top + picture.height / 2 + pose.y
