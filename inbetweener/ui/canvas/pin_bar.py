"""The small bar on the canvas while the pin tool is in the hand: what is pinned next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from inbetweener.wording import mark, tr

if TYPE_CHECKING:
    from inbetweener.ui.commands.actions import Actions

MARGIN_PX = 10
_FOLLOWED = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide)
# More of the canvas than this the words may not cover; then symbols have to do.
_MOST_SHARE = 0.8
_BUTTONS = (
    ("pin_points", mark("Point")),
    ("pin_lines", mark("Line")),
    ("pin_regions", mark("Region")),
    ("", ""),
    ("pin_moving", mark("Moves")),
    ("pin_staying", mark("Stays")),
    ("pin_appearing", mark("Appears")),
    ("pin_vanishing", mark("Vanishes")),
)


class PinBar(QFrame):
    """Lies in the upper left corner of the canvas; words where there is room for them.

    Args:
        actions: what its buttons do.
        canvas: that it lies on.
        notices: that lie on it too, and come first.
    """

    def __init__(self, actions: Actions, canvas: QWidget, notices: QWidget) -> None:
        super().__init__(canvas)
        self.setObjectName("pin_bar")
        self.setAccessibleName(tr("What is pinned next"))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self._canvas = canvas
        self._notices = notices
        self._buttons: list[QToolButton] = []
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(4, 4, 4, 4)
        row.setSpacing(3)
        for name, text in _BUTTONS:
            row.addWidget(self._button(actions, name, text) if name else self._line())
        self._words_px = self.sizeHint().width()
        for watched in (canvas, notices):
            watched.installEventFilter(self)
        self.hide()

    def _button(self, actions: Actions, name: str, text: str) -> QToolButton:
        actions[name].setIconText(tr(text))
        button = QToolButton(self)
        button.setDefaultAction(actions[name])
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setProperty("toggle", True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setAccessibleName(actions[name].text())
        self._buttons.append(button)
        return button

    def _line(self) -> QFrame:
        line = QFrame(self)
        line.setFrameShape(QFrame.Shape.VLine)
        line.setProperty("line", True)
        return line

    def set_shown(self, is_shown: bool) -> None:
        """Lie there, or not."""
        if is_shown != self.isVisibleTo(self._canvas):
            self.setVisible(is_shown)
            self._place()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Follow the canvas's size, and what is said above."""
        if event.type() in _FOLLOWED:
            self._place()
        return False

    def _place(self) -> None:
        has_room = self._words_px <= _MOST_SHARE * self._canvas.width()
        alone, beside = (
            Qt.ToolButtonStyle.ToolButtonIconOnly,
            Qt.ToolButtonStyle.ToolButtonTextBesideIcon,
        )
        for button in self._buttons:
            button.setToolButtonStyle(beside if has_room else alone)
        self._row.activate()
        self.adjustSize()
        is_told = self._notices.isVisibleTo(self._canvas)
        top = self._notices.geometry().bottom() + 1 if is_told else 0
        self.move(MARGIN_PX, top + MARGIN_PX)
