"""How a view that is mirrored and rotated lies against the upright one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTransform

if TYPE_CHECKING:
    from inbetweener.ui.canvas.geometry import ViewTransform


def view_turn(transform: ViewTransform) -> QTransform:
    """From the upright view to the one shown, in logical pixels."""
    return _turn(transform, transform.view_width / 2, transform.view_height / 2)


def device_turn(transform: ViewTransform) -> QTransform:
    """From the upright view to the one shown, in device pixels."""
    ratio = transform.pixel_ratio
    return _turn(transform, transform.view_width / 2 * ratio, transform.view_height / 2 * ratio)


def _turn(transform: ViewTransform, middle_x: float, middle_y: float) -> QTransform:
    if transform.is_upright:
        return QTransform()
    turn = QTransform()
    turn.translate(middle_x, middle_y)
    turn.rotate(transform.rotation_degrees)
    turn.scale(-1 if transform.is_mirrored else 1, 1)
    turn.translate(-middle_x, -middle_y)
    return turn
