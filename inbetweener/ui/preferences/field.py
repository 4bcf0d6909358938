"""Field: a control of the preferences; it shows a value and says when another is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from inbetweener.ui.look import theme
from inbetweener.wording import tr

if TYPE_CHECKING:
    from inbetweener.session.settings import Settings


class Field(QWidget):
    """A control; it fills one line of a page.

    Args:
        setting: the field of `Settings` that it shows; "" for what is none.
        title: what it is called, in English.

    Signals:
        chosen(object): the artist wants this value.
    """

    chosen = Signal(object)

    def __init__(self, setting: str, title: str) -> None:
        super().__init__()
        self._name = setting
        self._title = tr(title)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(theme.SPACING_PX)

    def put(self, *widgets: QWidget, stretches: bool = False) -> None:
        """Place widgets side by side from the left; the first takes the keyboard."""
        for index, widget in enumerate(widgets):
            self._line.addWidget(widget, 1 if stretches and not index else 0)
        if not stretches:
            self._line.addStretch(1)
        self.setFocusProxy(widgets[0])

    def show_settings(self, settings: Settings) -> None:
        """Show the settings as they stand without telling of it."""
        raise NotImplementedError
