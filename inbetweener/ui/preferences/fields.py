"""The controls that most settings have: a box, a list, a number, a colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Slot
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QPushButton,
)

from inbetweener.ui.look import theme
from inbetweener.ui.parts.colour_question import ask_for_colour
from inbetweener.ui.parts.number_boxes import WholeNumberBox
from inbetweener.ui.preferences.field import Field
from inbetweener.ui.preferences.rows import Check, Choice, Colour, Number
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inbetweener.session.settings import Settings
    from inbetweener.ui.preferences.rows import FieldContext, Row

FIELD_PX = 240
NUMBER_PX = 120
_SWATCH = QSize(28, 14)


class CheckField(Field):
    """A box to tick; it carries its own words."""

    def __init__(self, row: Row) -> None:
        super().__init__(row.setting, row.title)
        self.box = QCheckBox(self._title, self)
        self.box.toggled.connect(self.chosen.emit)
        self.put(self.box)

    def show_settings(self, settings: Settings) -> None:
        """Tick it or not."""
        with QSignalBlocker(self.box):
            self.box.setChecked(getattr(settings, self._name))


class ChoiceField(Field):
    """A list to choose from."""

    def __init__(self, row: Row, options: Sequence[tuple[object, str]]) -> None:
        super().__init__(row.setting, row.title)
        self.combo = QComboBox(self)
        self.combo.setAccessibleName(self._title)
        self.combo.setMinimumWidth(FIELD_PX)  # longer words take more
        for value, text in options:
            self.combo.addItem(tr(text), value)
        self.combo.activated.connect(self._on_combo_activated)
        self.put(self.combo)

    def show_settings(self, settings: Settings) -> None:
        """Show a choice."""
        self.show_choice(getattr(settings, self._name))

    def show_choice(self, value: object) -> None:
        """Show a choice; the first where the value is none of them."""
        self.combo.setCurrentIndex(max(0, self.combo.findData(value)))

    @Slot(int)
    def _on_combo_activated(self, index: int) -> None:
        self.chosen.emit(self.combo.itemData(index))


class NumberField(Field):
    """A box for a number; told when it is complete."""

    def __init__(self, row: Row, number: Number) -> None:
        super().__init__(row.setting, row.title)
        self.spin = WholeNumberBox(self)
        self.spin.setAccessibleName(self._title)
        self.spin.setRange(number.least, number.most)
        self.spin.setSingleStep(number.step)
        self.spin.setSuffix(tr(number.unit) if number.unit else "")
        self.spin.setWrapping(number.wraps)
        self.spin.setKeyboardTracking(False)
        self.spin.setGroupSeparatorShown(True)
        self.spin.setFixedWidth(NUMBER_PX)
        self.spin.valueChanged.connect(self.chosen.emit)
        self.put(self.spin)

    def show_settings(self, settings: Settings) -> None:
        """Show a number, unless one is being typed."""
        value: int = getattr(settings, self._name)
        if value != self.spin.value():
            with QSignalBlocker(self.spin):
                self.spin.setValue(value)


class ColourField(Field):
    """A colour, and a way back to the usual one."""

    def __init__(self, row: Row, usual: str) -> None:
        super().__init__(row.setting, row.title)
        self._usual = usual
        self._colour = usual
        self.button = QPushButton(self)
        self.button.setAutoDefault(False)
        self.button.setIconSize(_SWATCH)
        self.button.setFixedWidth(NUMBER_PX)
        self.button.clicked.connect(self._on_button_clicked)
        self.reset = QPushButton(tr("Reset"), self)
        self.reset.setAutoDefault(False)
        self.reset.setAccessibleName(tr("{title}: back to the usual colour", title=self._title))
        self.reset.clicked.connect(lambda: self.chosen.emit(""))
        self.put(self.button, self.reset)

    def show_settings(self, settings: Settings) -> None:
        """Show a colour; "" is the usual one."""
        own: str = getattr(settings, self._name)
        self._colour = own or self._usual
        self.button.setText(self._colour)
        self.button.setIcon(swatch(QColor(self._colour)))
        self.button.setAccessibleName(f"{self._title}: {self._colour}")
        self.reset.setEnabled(bool(own))

    @Slot()
    def _on_button_clicked(self) -> None:
        colour = ask_for_colour(QColor(self._colour), self.window(), self._title)
        if colour.isValid():
            self.chosen.emit(colour.name())


def swatch(colour: QColor) -> QIcon:
    """A small field of a colour with an edge."""
    picture = QPixmap(_SWATCH)
    picture.fill(colour)
    with QPainter(picture) as painter:
        painter.setPen(theme.OUTLINE)
        painter.drawRect(0, 0, _SWATCH.width() - 1, _SWATCH.height() - 1)
    return QIcon(picture)


def make_field(context: FieldContext) -> Field:
    """The control of a line."""
    row = context.row
    match row.kind:
        case Check():
            return CheckField(row)
        case Choice(options):
            return ChoiceField(row, options)
        case Number():
            return NumberField(row, row.kind)
        case Colour(usual):
            return ColourField(row, usual)
        case _:
            return row.kind.make(context)
