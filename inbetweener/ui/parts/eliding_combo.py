"""A box to choose from that gives way: a choice too long for it is shortened at its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_PADDING_PX = 2  # that styles keep free around the text


class ElidingComboBox(QComboBox):
    """Paints as Qt does, but with an ellipsis where Qt would cut through a letter."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint what fits of the choice."""
        shown = self.shown_text()
        if shown == self.currentText():
            super().paintEvent(event)
            return
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        with painter:
            self.initStyleOption(option)
            painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
            option.currentText = shown
            painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def shown_text(self) -> str:
        """The choice as far as there is room for it."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        control = QStyle.ComplexControl.CC_ComboBox
        room_px = self.style().subControlRect(control, option, field, self).width() - _PADDING_PX
        return self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, room_px
        )
