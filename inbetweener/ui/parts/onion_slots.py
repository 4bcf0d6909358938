"""The popover of the onion skin: how many ghosts on either side, and how strong each of them is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from inbetweener.session.settings import GHOST_PERCENTS, MOST_GHOSTS
from inbetweener.wording import mark, tr

if TYPE_CHECKING:
    from inbetweener.session.workspace import Workspace

_SLIDER_PX = 96
_COLUMN_PX = 42


class OnionSlots(QFrame):
    """Opens under a button; what is changed is seen at once."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popover")
        self.setAccessibleName(tr("Ghosts before and after"))
        self._workspace = workspace
        self.before = OnionSide(mark("before"), self)
        self.after = OnionSide(mark("after"), self)
        reset = QPushButton(tr("One on Either Side"), self)
        reset.setToolTip(tr("One ghost before and one after; farther ones weaker, as at first"))
        reset.clicked.connect(self._reset)
        sides = QHBoxLayout()
        sides.setSpacing(20)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(12)
        column.addLayout(sides)
        column.addWidget(reset, 0, Qt.AlignmentFlag.AlignRight)
        for name, side in (("before", self.before), ("after", self.after)):
            sides.addWidget(side)
            side.count_changed.connect(partial(self._change, f"onion_{name}_count"))
            side.percents_changed.connect(partial(self._change, f"onion_{name}_percents"))
        workspace.settings_changed.connect(self.refresh)
        self.refresh()

    def open_below(self, button: QWidget) -> None:
        """Show it under a button, on the screen altogether."""
        self.adjustSize()
        corner = button.mapToGlobal(QPoint(0, button.height() + 4))
        room = button.screen().availableGeometry()
        x = max(room.left(), min(corner.x(), room.right() - self.width()))
        y = max(room.top(), min(corner.y(), room.bottom() - self.height()))
        self.move(x, y)
        self.show()
        self.before.setFocus()

    @Slot()
    def refresh(self) -> None:
        """Show the settings as they stand."""
        settings, onion = self._workspace.settings, self._workspace.preview.onion
        self.before.show_state(
            settings.onion_before_count, settings.onion_before_percents, onion.before_colour
        )
        self.after.show_state(
            settings.onion_after_count, settings.onion_after_percents, onion.after_colour
        )

    def _change(self, setting: str, value: object) -> None:
        # Whoever asks for ghosts wants to see them.
        self._workspace.change_setting(**{setting: value}, onion_is_on=True)

    @Slot()
    def _reset(self) -> None:
        self._workspace.change_setting(
            onion_before_count=1,
            onion_after_count=1,
            onion_before_percents=GHOST_PERCENTS,
            onion_after_percents=GHOST_PERCENTS,
        )


class OnionSide(QWidget):
    """The ghosts on one side, as they stand in time: the nearest next to the middle.

    Attributes:
        count: the box with their number.
        sliders: one for each, the nearest first.

    Signals:
        count_changed(int): the artist wants so many.
        percents_changed(tuple): so strong each, in percent of all, the nearest first.
    """

    count_changed = Signal(int)
    percents_changed = Signal(tuple)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self._title = QLabel(self)
        self.count = self._build_count()
        self.setFocusProxy(self.count)
        self.sliders = [self._build_slider(distance) for distance in range(1, MOST_GHOSTS + 1)]
        self._texts = [QLabel(self) for _ in self.sliders]
        self._places = [QLabel(self) for _ in self.sliders]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(4)
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch()
        head.addWidget(self.count)
        grid.addLayout(head, 0, 0, 1, MOST_GHOSTS)
        for distance in range(1, MOST_GHOSTS + 1):
            self._add_column(grid, distance)

    def _build_count(self) -> QSpinBox:
        box = QSpinBox(self)
        box.setRange(0, MOST_GHOSTS)
        box.setToolTip(tr("How many ghosts {side}", side=tr(self._name)))
        box.setAccessibleName(tr("Ghosts {side}", side=tr(self._name)))
        box.valueChanged.connect(self.count_changed)
        return box

    def _build_slider(self, distance: int) -> QSlider:
        slider = QSlider(Qt.Orientation.Vertical, self)
        slider.setRange(5, 100)
        slider.setFixedHeight(_SLIDER_PX)
        slider.setToolTip(
            tr("How strong ghost {number} {side} is", number=distance, side=tr(self._name))
        )
        slider.setAccessibleName(
            tr("Strength of ghost {number} {side}", number=distance, side=tr(self._name))
        )
        slider.valueChanged.connect(self._on_slider_changed)
        return slider

    def _add_column(self, grid: QGridLayout, distance: int) -> None:
        is_before = self._name == "before"
        column = MOST_GHOSTS - distance if is_before else distance - 1
        text, place = self._texts[distance - 1], self._places[distance - 1]
        place.setText(f"{'−' if is_before else '+'}{distance}")  # noqa: RUF001 - a true minus
        place.setProperty("muted", True)
        grid.setColumnMinimumWidth(column, _COLUMN_PX)
        middle = Qt.AlignmentFlag.AlignHCenter
        for row, widget in enumerate((self.sliders[distance - 1], text, place), 1):
            grid.addWidget(widget, row, column, middle)

    def show_state(self, count: int, percents: tuple[int, ...], colour: str) -> None:
        """Show a state without telling of it."""
        self._title.setText(f'<span style="color:{colour}">●</span> {tr(self._name)}')
        with QSignalBlocker(self.count):
            self.count.setValue(count)
        for index, slider in enumerate(self.sliders):
            with QSignalBlocker(slider):
                slider.setValue(percents[index])
            self._texts[index].setText(f"{percents[index]} %")
            for widget in (slider, self._texts[index], self._places[index]):
                widget.setEnabled(index < count)

    @Slot()
    def _on_slider_changed(self) -> None:
        self.percents_changed.emit(tuple(slider.value() for slider in self.sliders))
