"""PinGestures: mouse and keys on the canvas while the pin tool is in the hand."""

from __future__ import annotations

from math import hypot
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent

from inbetweener.session.pins.marks import PinEnd, Place
from inbetweener.session.pins.sketches import Pointer
from inbetweener.ui.canvas.pin_cross import PinCross
from inbetweener.ui.canvas.pin_looks import REACH_PX

if TYPE_CHECKING:
    from inbetweener.session.pins.pinning import Pinning
    from inbetweener.ui.canvas.view import CanvasWidget

_LARGE_STEP = 10.0
_LEFT = Qt.MouseButton.LeftButton
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_DELETE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BARE = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.KeypadModifier,
)


class PinGestures(QObject):
    """Takes the canvas's events before its hand does, and leaves it those of zoom and pan."""

    def __init__(self, canvas: CanvasWidget, pinning: Pinning) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._pinning = pinning
        self._tool = pinning.tool
        self._cross = PinCross(canvas, pinning.tool, self.pointer)
        self._is_pressed = False
        canvas.installEventFilter(self)

    def pointer(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> Pointer:
        """Where a point of the view is on the picture; Alt or Shift takes no corner."""
        place = Place(*self._canvas.transform.to_picture(at.x(), at.y()))
        loose = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
        return Pointer(place, REACH_PX / self._canvas.transform.scale, not modifiers & loose)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take what is the tool's."""
        if not self._pinning.is_seen:
            self._is_pressed = False
            return False
        match event:
            case QMouseEvent():
                return not self._canvas.hand.is_panning and self._take_mouse(event)
            case QKeyEvent():
                return self._take_key(event)
        if event.type() == QEvent.Type.Leave:
            self._tool.hand.leave()
        return False

    # The mouse

    def _take_mouse(self, event: QMouseEvent) -> bool:
        self._cross.hide()
        pointer = self.pointer(event.position(), event.modifiers())
        match event.type():
            case QEvent.Type.MouseButtonDblClick if self._straightens(event, pointer):
                return True
            case QEvent.Type.MouseButtonPress | QEvent.Type.MouseButtonDblClick:
                return self._press(event, pointer)
            case QEvent.Type.MouseMove:
                return self._move(event, pointer)
            case QEvent.Type.MouseButtonRelease if self._is_pressed and event.button() is _LEFT:
                self._is_pressed = False
                self._tool.hand.release()
                self._show_hand(pointer)
                return True
        return False

    def _straightens(self, event: QMouseEvent, pointer: Pointer) -> bool:
        """A double click on a path makes it straight, and one on a straight one as the gap's."""
        grip = self._tool.hand.grip_at(pointer) if self._tool.hand.is_empty else None
        if event.button() is not _LEFT or grip is None or grip.end is not PinEnd.PATH:
            return False
        self._tool.straighten(grip)
        return True

    def _press(self, event: QMouseEvent, pointer: Pointer) -> bool:
        if event.button() is not _LEFT:
            return False
        stays = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        self._is_pressed = not stays
        self._tool.hand.press(pointer, stays=stays)
        self._show_hand(pointer)
        return True

    def _move(self, event: QMouseEvent, pointer: Pointer) -> bool:
        self._canvas.layers.keep_inset_from(self._canvas.transform, event.position())
        if self._is_pressed:
            self._tool.hand.drag(pointer)
        elif event.buttons() == Qt.MouseButton.NoButton:
            self._tool.hand.point_at(pointer)
            self._canvas.pointed.emit(*pointer.at)
        else:
            return False
        self._show_hand(pointer)
        return True

    def _show_hand(self, pointer: Pointer) -> None:
        hand = self._tool.hand
        if self._is_pressed and hand.sketch is None:
            shape = Qt.CursorShape.ClosedHandCursor
        elif hand.sketch is None and hand.grip_at(pointer) is not None:
            shape = Qt.CursorShape.OpenHandCursor
        else:
            shape = Qt.CursorShape.CrossCursor
        self._canvas.setCursor(shape)

    # Keys

    def _take_key(self, event: QKeyEvent) -> bool:
        """What is a shortcut elsewhere in the window is the tool's here."""
        if not self._is_own(event):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        elif event.type() == QEvent.Type.KeyPress:
            self._press_key(event)
        return True

    def _is_own(self, event: QKeyEvent) -> bool:
        key, has_pins = event.key(), bool(self._tool.pins)
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier not in _BARE:
            return False
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return has_pins  # else it goes on to the next widget
        if key == Qt.Key.Key_Escape or key in _ENTER:
            return True
        can_step = self._tool.selected is not None or self._tool.hand.cross is not None
        return can_step and (key in _STEPS or key in _DELETE)

    def _press_key(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self._tool.cancel()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._tool.select_next(1 if key == Qt.Key.Key_Tab else -1)
        elif key in _DELETE:
            self._tool.delete_selected()
        elif key in _ENTER:
            self._cross.click()
        else:
            is_large = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            step = self._step(*_STEPS[Qt.Key(key)], _LARGE_STEP if is_large else 1.0)
            if not self._cross.move(*step):
                self._tool.nudge(*step)

    def _step(self, right: float, down: float, length: float) -> tuple[float, float]:
        """A step as it is seen in the view, in pixels of the picture, however that is turned."""
        begin = self._canvas.transform.to_picture(0, 0)
        end = self._canvas.transform.to_picture(right, down)
        x, y = end[0] - begin[0], end[1] - begin[1]
        share = length / hypot(x, y)
        return round(x * share, 2), round(y * share, 2)
