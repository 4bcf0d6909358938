"""Boxes for numbers that keep Enter: it ends what is typed, and is no shortcut there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QKeyEvent, QValidator
from PySide6.QtWidgets import QDoubleSpinBox, QSpinBox


class WholeNumberBox(QSpinBox):
    """A box for a whole number."""

    def event(self, event: QEvent) -> bool:
        """Keep Enter from being taken as a shortcut."""
        return keeps_enter(event) or super().event(event)


class NumberBox(QDoubleSpinBox):
    """A box for a number with a fraction, without zeros that say nothing.

    It is written with the sign of the locale; a point is taken for that too, as keypads have it.
    """

    def textFromValue(self, value: float) -> str:  # noqa: N802 - Qt's name
        """The number without needless zeros."""
        locale = self.locale()
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        return locale.toString(value, "g", 6)

    def valueFromText(self, text: str) -> float:  # noqa: N802 - Qt's name
        """The number that is typed."""
        return super().valueFromText(self._localised(text))

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Whether it is a number, or may become one."""
        return super().validate(self._localised(text), position)

    def _localised(self, text: str) -> str:
        return text.replace(".", self.locale().decimalPoint())

    def event(self, event: QEvent) -> bool:
        """Keep Enter from being taken as a shortcut."""
        return keeps_enter(event) or super().event(event)


def keeps_enter(event: QEvent) -> bool:
    """Accept the question whether Enter is meant for the box."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return False
    event.accept()
    return True
