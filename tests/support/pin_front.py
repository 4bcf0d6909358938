"""What tests do with pins in the real window: mouse and keys on the canvas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from inbetweener.core.pins import pins_of

if TYPE_CHECKING:
    from inbetweener.core.pin import Pin
    from tests.support.front import Front

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def settle(front: Front) -> None:
    """Wait for every thread that pins have to do with."""
    workspace = front.workspace
    front.studio.settle()
    front.studio.wait(
        lambda: workspace.pictures._thread.is_idle and not workspace.pin_previews.is_busy
    )


def pins(front: Front, gap: int = 0) -> list[tuple[float, ...]]:
    """The pins of a gap as places of the picture, to the pixel."""
    found = pins_of(front.workspace.document.shot, gap)
    return [tuple(round(v + 0.5) for v in (p.a_x, p.a_y, p.b_x, p.b_y)) for p in found]


def send(
    front: Front,
    kind: QEvent.Type,
    x: float,
    y: float,
    held: Qt.MouseButton = LEFT,
    keys: Qt.KeyboardModifier = SHIFT,
) -> None:
    """A mouse event at a place of the picture; Shift takes no corner."""
    canvas = front.window.canvas
    at = QPointF(*canvas.transform.to_view(x, y))
    button = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else LEFT
    event = QMouseEvent(kind, at, canvas.mapToGlobal(at), button, held, keys)
    QApplication.sendEvent(canvas, event)


def drag(front: Front, *places: tuple[float, float], keys: Qt.KeyboardModifier = SHIFT) -> None:
    """Press at the first place, drag along the others, let go."""
    send(front, QEvent.Type.MouseButtonPress, *places[0], keys=keys)
    for place in places[1:]:
        send(front, QEvent.Type.MouseMove, *place, keys=keys)
    nothing = Qt.MouseButton.NoButton
    send(front, QEvent.Type.MouseButtonRelease, *places[-1], held=nothing, keys=keys)


def hover(front: Front, x: float, y: float) -> None:
    """Move the mouse over a place of the picture with no button down."""
    send(front, QEvent.Type.MouseMove, x, y, held=Qt.MouseButton.NoButton)


def key(front: Front, code: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    """As Qt does it: whoever does not claim a key leaves it to the shortcuts."""
    canvas = front.window.canvas
    claim = QKeyEvent(QEvent.Type.ShortcutOverride, code, held)
    claim.ignore()
    QApplication.sendEvent(canvas, claim)
    assert claim.isAccepted() or code in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
    QTest.keyClick(canvas, code, held)


def double_click(front: Front, x: float, y: float) -> None:
    """As Qt tells of it: a click, and a press that is called otherwise."""
    drag(front, (x, y))
    send(front, QEvent.Type.MouseButtonDblClick, x, y)
    send(front, QEvent.Type.MouseButtonRelease, x, y, held=Qt.MouseButton.NoButton)


def last_pin(front: Front, gap: int = 0) -> Pin:
    """The pin of a gap that was set last."""
    return pins_of(front.workspace.document.shot, gap)[-1]
