"""A ring around the control that has the keyboard, the same for every kind of control."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Slot
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QKeySequenceEdit,
    QRadioButton,
    QTabBar,
    QWidget,
)
from shiboken6 import isValid

from inbetweener.ui.look import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_RINGED = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QKeySequenceEdit,
    QTabBar,
)
RINGED = "ringed"
"""The property of a widget of our own that wants the ring as those controls have it."""
_BARE = (QCheckBox, QRadioButton)
"""Controls without an edge of their own: a ring on it would lie over their sign."""
_AROUND_BARE_PX = 4, 3
_WIDTH_PX = 2
_FOLLOWED = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show)


class FocusRing(QWidget):
    """Lies over whatever has the keyboard; widgets that paint themselves show it on their own."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._window = window
        self._around: QWidget | None = None
        self.hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        if not isValid(self._window):  # the focus goes while the window is taken apart
            return
        if self._around is not None:
            self._around.removeEventFilter(self)
            self._around.destroyed.disconnect(self._on_around_destroyed)
        self._around = now if self._is_ringed(now) else None
        if self._around is None:
            self._go_home()
            return
        self._around.installEventFilter(self)
        self._around.destroyed.connect(self._on_around_destroyed)
        # A sibling of what it lies over: it scrolls along, and goes no further than that is seen.
        self.setParent(self._around.parentWidget())
        self._place()

    def _is_ringed(self, control: QWidget | None) -> bool:
        if control is None or control.window() is not self._window:
            return False
        return isinstance(control, _RINGED) or bool(control.property(RINGED))

    def _go_home(self) -> None:
        if not isValid(self._window):  # it is being taken apart, and this with it
            return
        self.hide()
        self.setParent(self._window)

    def _place(self) -> None:
        if self._around is not None:
            self.setGeometry(_place_around(self._around))
            self.setVisible(self._around.isVisible())
            self.raise_()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Follow the control."""
        if event.type() in _FOLLOWED:
            self._place()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the ring; around a control that is filled with the accent in the ink of text."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.TEXT if self._is_filled() else theme.ACCENT, _WIDTH_PX))
            half = _WIDTH_PX / 2
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 4, 4)

    def _is_filled(self) -> bool:
        button = self._around
        if not isinstance(button, QAbstractButton) or isinstance(button, _BARE):
            return False
        return button.isChecked() or bool(button.property("primary"))

    @Slot()
    def _on_around_destroyed(self) -> None:
        self._around = None
        self._go_home()


def _place_around(control: QWidget) -> QRect:
    """Where the ring goes: on the edge of a control, a little outside of what has none."""
    place = control.geometry()
    if isinstance(control, _BARE):
        beside, above = _AROUND_BARE_PX
        place.setWidth(min(place.width(), control.sizeHint().width()))
        place.adjust(-beside, -above, beside, above)
    return place
