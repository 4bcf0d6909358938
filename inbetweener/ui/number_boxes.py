"""Boxes for numbers that keep Enter: it ends what is typed, and is no shortcut there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDoubleSpinBox, QSpinBox


class WholeNumberBox(QSpinBox):
    """A box for a whole number."""

    def event(self, event: QEvent) -> bool:
        """Keep Enter from being taken as a shortcut."""
        return _keeps_enter(event) or super().event(event)


class NumberBox(QDoubleSpinBox):
    """A box for a number with a fraction."""

    def event(self, event: QEvent) -> bool:
        """Keep Enter from being taken as a shortcut."""
        return _keeps_enter(event) or super().event(event)


def _keeps_enter(event: QEvent) -> bool:
    """Accept the question whether Enter is meant for the box."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return False
    event.accept()
    return True
