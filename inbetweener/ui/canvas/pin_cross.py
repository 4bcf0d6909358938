"""PinCross: a cross hair on the canvas, for hands that point with the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt

from inbetweener.session.pins.marks import Place

if TYPE_CHECKING:
    from collections.abc import Callable

    from inbetweener.session.pins.sketches import Pointer
    from inbetweener.session.pins.tool import PinTool
    from inbetweener.ui.canvas.view import CanvasWidget

    PointerAt = Callable[[QPointF, Qt.KeyboardModifier], Pointer]

_LOOSE = Qt.KeyboardModifier.AltModifier  # keys go to the pixel: no corner takes them away


class PinCross:
    """Enter shows it and clicks with it, the arrows move it, Escape and the mouse hide it."""

    def __init__(self, canvas: CanvasWidget, tool: PinTool, pointer_at: PointerAt) -> None:
        self._canvas = canvas
        self._tool = tool
        self._pointer_at = pointer_at

    def click(self) -> None:
        """Click where it is; where it is not shown, complete what the mouse began, or show it."""
        hand, at = self._tool.hand, self._tool.hand.cross
        if at is None and hand.sketch is not None and hand.sketch.is_clicked:
            hand.finish()
            return
        if at is None:
            self._show()
            return
        hand.press(self._pointer(at))
        hand.release()
        if hand.is_empty:  # the pin that was set, or taken, has the arrows now
            hand.cross = None
            self._tool.changed.emit()

    def move(self, dx: float, dy: float) -> bool:
        """Move it by so many pixels of the picture; whether it is shown."""
        hand = self._tool.hand
        if hand.cross is None:
            return False
        hand.cross = Place(hand.cross.x + dx, hand.cross.y + dy)
        hand.point_at(self._pointer(hand.cross))
        self._tool.changed.emit()
        return True

    def hide(self) -> None:
        """The mouse points again."""
        if self._tool.hand.cross is not None:
            self._tool.hand.cross = None
            self._tool.changed.emit()

    def _show(self) -> None:
        self._tool.select(None)
        middle = self._canvas.rect().center()
        x, y = self._canvas.transform.to_picture(middle.x(), middle.y())
        self._tool.hand.cross = Place(round(x) + 0.5, round(y) + 0.5)
        self.move(0, 0)

    def _pointer(self, at: Place) -> Pointer:
        x, y = self._canvas.transform.to_view(at.x, at.y)
        return self._pointer_at(QPointF(x, y), _LOOSE)._replace(at=at)
