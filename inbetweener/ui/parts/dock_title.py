"""The title of a dock: its name, and buttons to let it float and to close it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from inbetweener.ui.look.icons import icon
from inbetweener.wording import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDockWidget

_ICON_PX = 14


class DockTitle(QWidget):
    """Painted in the theme's colours, unlike Qt's own; dragging it moves the dock.

    Signals:
        help_requested(): the artist asks what the panel is for.
    """

    help_requested = Signal()

    def __init__(self, dock: QDockWidget) -> None:
        super().__init__(dock)
        self.setProperty("dockTitle", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        name = QLabel(dock.windowTitle(), self)
        name.setProperty("heading", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 3, 4, 3)
        row.setSpacing(2)
        row.addWidget(name)
        row.addStretch()
        tip = tr("What is the panel {panel} for?", panel=dock.windowTitle())
        row.addWidget(self._button("mdi6.help", tip, self.help_requested))
        row.addWidget(
            self._button(
                "mdi6.dock-window",
                tr("Float {panel}", panel=dock.windowTitle()),
                self._float,
            )
        )
        row.addWidget(
            self._button("mdi6.close", tr("Close {panel}", panel=dock.windowTitle()), dock.close)
        )
        self._dock = dock

    def _button(self, symbol: str, tip: str, pressed: object) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("flat", True)
        button.setIcon(icon(symbol))
        button.setIconSize(QSize(_ICON_PX, _ICON_PX))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(pressed)
        return button

    def _float(self) -> None:
        self._dock.setFloating(not self._dock.isFloating())
