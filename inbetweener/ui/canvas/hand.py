"""The hand on the canvas: what mouse and Space do to the picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QCursor, QKeyEvent, QMouseEvent, QWheelEvent

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

_WHEEL_NOTCH = 120.0
_WHEEL_ZOOM = 1.2


class CanvasHand(QObject):
    """Pans with the middle button, or the left with Space held; zooms; drags the divider.

    Signals:
        panned(QPointF): by so many logical pixels.
        zoomed(float, QPointF): by a factor, about a point of the view.
        divider_moved(QPointF): the divider is dragged to a point of the view.
        space_tapped(): Space was pressed and let go without panning.
        pointed(QPointF): the pointer moved to a point of the view, with nothing in its hand.
        pointer_left(): it left the view.
        marked(QPointF): a point of the view was clicked with Shift.
    """

    panned = Signal(QPointF)
    zoomed = Signal(float, QPointF)
    divider_moved = Signal(QPointF)
    space_tapped = Signal()
    pointed = Signal(QPointF)
    pointer_left = Signal()
    marked = Signal(QPointF)

    def __init__(self, canvas: QWidget, is_on_divider: Callable[[QPointF], bool]) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._is_on_divider = is_on_divider
        self._panned_from: QPointF | None = None
        self._drags_divider = False
        self._is_space_held = False
        self._has_panned = False
        canvas.setMouseTracking(True)  # the divider shows that it can be taken hold of
        canvas.installEventFilter(self)

    @property
    def is_panning(self) -> bool:
        """Whether the picture is being moved, or Space is held to move it."""
        return self._is_space_held or self._panned_from is not None

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take the events of mouse and Space."""
        match event:
            case QWheelEvent():
                return self._turn_wheel(event)
            case QMouseEvent():
                return self._take_mouse(event)
            case QKeyEvent() if event.key() == Qt.Key.Key_Space:
                return self._take_space(event)
        if event.type() == QEvent.Type.FocusOut:
            self._let_go_of_space()  # its release goes elsewhere
        elif event.type() == QEvent.Type.Leave:
            self.pointer_left.emit()
        return False

    def _turn_wheel(self, event: QWheelEvent) -> bool:
        notches = event.angleDelta().y() / _WHEEL_NOTCH
        if notches:
            self.zoomed.emit(_WHEEL_ZOOM**notches, event.position())
        return True

    def _take_mouse(self, event: QMouseEvent) -> bool:
        match event.type():
            case QEvent.Type.MouseButtonPress | QEvent.Type.MouseButtonDblClick:
                self._press(event)
            case QEvent.Type.MouseMove:
                self._move(event.position())
            case QEvent.Type.MouseButtonRelease:
                self._panned_from = None
                self._drags_divider = False
                self._show_hand()
            case _:
                return False
        return True

    def _press(self, event: QMouseEvent) -> None:
        is_left = event.button() is Qt.MouseButton.LeftButton
        is_middle = event.button() is Qt.MouseButton.MiddleButton
        if is_left and not self._is_space_held and self._is_on_divider(event.position()):
            self._drags_divider = True
        elif is_middle or (is_left and self._is_space_held):
            self._panned_from = event.position()
            self._has_panned = True
            self._canvas.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif is_left and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self.marked.emit(event.position())

    def _move(self, at: QPointF) -> None:
        if self._drags_divider:
            self.divider_moved.emit(at)
        elif self._panned_from is not None:
            moved, self._panned_from = at - self._panned_from, at
            self.panned.emit(moved)
        else:
            self._show_hand()
            self.pointed.emit(at)

    def _take_space(self, event: QKeyEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # here Space is no shortcut: held, it pans
        elif not event.isAutoRepeat() and event.type() == QEvent.Type.KeyPress:
            self._is_space_held, self._has_panned = True, False
            self._show_hand()
        elif not event.isAutoRepeat() and self._is_space_held:
            self._let_go_of_space()
            if not self._has_panned:
                self.space_tapped.emit()
        return True

    def _let_go_of_space(self) -> None:
        self._is_space_held = False
        self._show_hand()

    def _show_hand(self) -> None:
        at = QPointF(self._canvas.mapFromGlobal(QCursor.pos()))
        if self._is_space_held:
            self._canvas.setCursor(Qt.CursorShape.OpenHandCursor)
        elif self._is_on_divider(at):
            self._canvas.setCursor(Qt.CursorShape.SplitHCursor)
        else:
            self._canvas.unsetCursor()
