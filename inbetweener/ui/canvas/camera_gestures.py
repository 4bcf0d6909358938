"""CameraGestures: the camera's frame is dragged by its edges, corners, title and turning disc."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import atan2, degrees, hypot
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent

from inbetweener.core.camera import LARGEST_ZOOM, MOST_TURNS_DEGREES, SMALLEST_ZOOM
from inbetweener.ui.canvas.camera_frame import FramePart

if TYPE_CHECKING:
    from inbetweener.core.camera import CameraPose
    from inbetweener.session.scene.camera_rig import CameraRig
    from inbetweener.ui.canvas.view import CanvasWidget

_LEFT = Qt.MouseButton.LeftButton
_SHAPES = {
    FramePart.CORNER: Qt.CursorShape.SizeFDiagCursor,
    FramePart.EDGE: Qt.CursorShape.SizeAllCursor,
    FramePart.TURN: Qt.CursorShape.PointingHandCursor,
}
# Zooms and degrees that are typed have no more digits either.
_ZOOM_DIGITS = 3
_DEGREE_DIGITS = 1
_STEP_DEGREES = 15.0  # with Shift


@dataclass(frozen=True, slots=True)
class _Hold:
    """What the hand has taken hold of.

    Attributes:
        part: of the frame.
        pose: of the camera at that time.
        x: where it was taken, in pixels of the picture.
        y: likewise.
        middle: of the frame.
    """

    part: FramePart
    pose: CameraPose
    x: float
    y: float
    middle: tuple[float, float]

    def turned(self, x: float, y: float, last: float, *, in_steps: bool) -> CameraPose:
        """How the camera stands once the hand has turned it to a point.

        Args:
            x: where the hand has come to, in pixels of the picture.
            y: likewise.
            last: how far it was turned until now, in degrees: it goes on from there, past half a
                turn and more.
            in_steps: whether it stops at every 15 degrees.
        """
        left, top = self.middle
        before, now = atan2(self.y - top, self.x - left), atan2(y - top, x - left)
        turned = self.pose.degrees + degrees(now - before)
        turned += 360 * round((last - turned) / 360)
        if in_steps:
            turned = _STEP_DEGREES * round(turned / _STEP_DEGREES)
        turned = min(max(turned, -MOST_TURNS_DEGREES), MOST_TURNS_DEGREES)
        return replace(self.pose, degrees=round(turned, _DEGREE_DIGITS))

    def dragged(self, x: float, y: float) -> CameraPose:
        """Where the camera is once the hand has come to a point; whole pixels stay whole."""
        if self.part is FramePart.EDGE:
            right, down = round(x - self.x), round(y - self.y)
            return replace(self.pose, x=self.pose.x + right, y=self.pose.y + down)
        left, top = self.middle
        before, now = hypot(self.x - left, self.y - top), hypot(x - left, y - top)
        zoom = round(self.pose.zoom * before / max(now, 1e-6), _ZOOM_DIGITS)
        return replace(self.pose, zoom=min(max(zoom, SMALLEST_ZOOM), LARGEST_ZOOM))


class CameraGestures(QObject):
    """Takes the mouse where the frame is, and leaves all else to the canvas."""

    def __init__(self, canvas: CanvasWidget, rig: CameraRig) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._rig = rig
        self._hold: _Hold | None = None
        self._shows_hand = False
        canvas.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take what is the camera's."""
        if not isinstance(event, QMouseEvent):
            return False
        if self._canvas.layers.camera is None or self._canvas.hand.is_panning:
            self._hold = None
            return False
        match event.type():
            case QEvent.Type.MouseButtonPress if event.button() is _LEFT:
                return self._press(event.position())
            case QEvent.Type.MouseMove:
                return self._move(event)
            case QEvent.Type.MouseButtonRelease if self._hold is not None:
                self._hold = None
                self._rig.end_merge()
                return True
        return False

    def _part_at(self, at: QPointF) -> FramePart | None:
        layers = self._canvas.layers
        if layers.camera is None or layers.pins is not None or layers.is_through_camera:
            return None
        return layers.camera.part_at(self._canvas.transform, at)

    def _press(self, at: QPointF) -> bool:
        part, frame = self._part_at(at), self._canvas.layers.camera
        if part is None or frame is None:
            return False
        (a, _, c, _) = frame.corners
        middle = (a[0] + c[0]) / 2, (a[1] + c[1]) / 2
        place = self._canvas.transform.to_picture(at.x(), at.y())
        self._rig.end_merge()
        self._hold = _Hold(part, self._rig.pose, *place, middle)
        return True

    def _drag(self, hold: _Hold, event: QMouseEvent) -> None:
        at = event.position()
        place = self._canvas.transform.to_picture(at.x(), at.y())
        if hold.part is FramePart.TURN:
            in_steps = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            last = self._rig.pose.degrees
            self._rig.set_pose(hold.turned(*place, last, in_steps=in_steps))
        else:
            self._rig.set_pose(hold.dragged(*place))

    def _move(self, event: QMouseEvent) -> bool:
        at = event.position()
        if self._hold is not None:
            self._drag(self._hold, event)
            return True
        part = self._part_at(at) if event.buttons() == Qt.MouseButton.NoButton else None
        if part is not None:
            self._canvas.setCursor(_SHAPES[part])
        elif self._shows_hand:
            self._canvas.unsetCursor()
        self._shows_hand = part is not None
        return part is not None
