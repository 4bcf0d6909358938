"""The bar above the canvas: onion skin, what is laid over the drawing, and zoom at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QMenu,
    QSizePolicy,
    QSlider,
    QToolButton,
    QWidget,
)

from inbetweener.session.review.overlays import OVERLAYS
from inbetweener.ui.parts.onion_slots import OnionSlots
from inbetweener.wording import mark, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from inbetweener.session.workspace import Workspace
    from inbetweener.ui.canvas.view import CanvasWidget
    from inbetweener.ui.commands.actions import Actions

_SLIDER_PX = 90
_NARROW_SLIDER_PX = 56
_NARROWEST = 3
_COMPARED = ("compare_previous_key", "compare_next_key", "compare_model", "compare_file")
_OVERLAYS = tuple(f"overlay_{kind}" for kind in OVERLAYS)
_SHORT_TEXTS = {
    "compare": mark("Compare"),
    "overlay": mark("Overlay"),
    "spacing_dots": mark("Spacing"),
    "pin_tool": mark("Pin"),
}


class CanvasBar(QWidget):
    """Onion skin, comparison, overlays and zoom; where there is little room, symbols alone."""

    def __init__(
        self,
        workspace: Workspace,
        actions: Actions,
        canvas: CanvasWidget,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._actions = actions
        self._canvas = canvas
        self._neighbours = self._build_neighbours()
        self._opacity = self._build_opacity()
        self._opacity_text, self._zoom = self._build_number(), self._build_number()
        self._before, self._after = QLabel(self), QLabel(self)
        self._onion = self._button("onion", Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._more = self._button("onion_slots", Qt.ToolButtonStyle.ToolButtonIconOnly)
        self._looks = self._build_looks()
        self._slots = OnionSlots(workspace, self)
        actions.connect_all({"onion_slots": self._open_slots})
        self._lay_out()
        workspace.settings_changed.connect(self.refresh)
        canvas.zoom_changed.connect(self._on_canvas_zoom_changed)
        self._on_canvas_zoom_changed(canvas.zoom)
        self.refresh()
        self._least_px = [self._measured(level) for level in range(_NARROWEST + 1)]
        # Its hint alone does not hold: the size policy lets a layout squeeze buttons to nothing.
        self.setMinimumWidth(self._least_px[_NARROWEST])

    # Building

    def _lay_out(self) -> None:
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(10, 4, 10, 4)
        row.setSpacing(8)
        # The bar says itself how narrow it can be: less than what it shows while it is wide.
        row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        onion = (self._before, self._after, self._neighbours, self._opacity, self._opacity_text)
        flip = self._button("flip", Qt.ToolButtonStyle.ToolButtonIconOnly)
        for widget in (self._onion, *onion, self._more, flip, self._line(), *self._looks):
            row.addWidget(widget)
        row.addStretch()
        text_only = Qt.ToolButtonStyle.ToolButtonTextOnly
        row.addWidget(self._zoom)
        row.addWidget(self._button("zoom_fit", text_only))
        row.addWidget(self._button("zoom_actual", text_only))

    def _build_looks(self) -> list[QToolButton]:
        """What may be laid over the drawing."""
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        for name, text in _SHORT_TEXTS.items():
            self._actions[name].setIconText(tr(text))
        buttons = [self._button(name, style) for name in _SHORT_TEXTS]
        self._add_menu(buttons[0], _COMPARED, "compare_blink")
        self._add_menu(buttons[1], _OVERLAYS, "overlay_next")
        return buttons

    def _add_menu(self, button: QToolButton, kinds: Sequence[str], last: str) -> None:
        menu = QMenu(button)
        menu.addActions([self._actions[name] for name in kinds])
        menu.addSeparator()
        menu.addAction(self._actions[last])
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)

    def _build_neighbours(self) -> QComboBox:
        combo = QComboBox(self)
        combo.setAccessibleName(tr("What the ghosts are of"))
        combo.addItem(tr("keys"), True)
        combo.addItem(tr("drawings"), False)
        combo.setToolTip(tr("Ghosts of the neighbouring keys, or of the neighbouring drawings"))
        combo.activated.connect(self._on_neighbours_activated)
        return combo

    def _build_opacity(self) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal, self)
        slider.setRange(5, 100)
        slider.setToolTip(tr("How strong the ghosts are"))
        slider.setAccessibleName(tr("Strength of the onion skin"))
        slider.valueChanged.connect(self._on_opacity_changed)
        slider.setFixedWidth(_SLIDER_PX)
        return slider

    def _build_number(self) -> QLabel:
        label = QLabel(self)
        label.setProperty("muted", True)
        label.setMinimumWidth(label.fontMetrics().horizontalAdvance("1000 %"))
        return label

    def _button(self, name: str, style: Qt.ToolButtonStyle) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(self._actions[name])
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setProperty("toggle", True)
        button.setToolButtonStyle(style)
        button.setAccessibleName(self._actions[name].text())
        return button

    def _line(self) -> QFrame:
        line = QFrame(self)
        line.setFrameShape(QFrame.Shape.VLine)
        line.setProperty("line", True)
        return line

    # Room

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for the symbols."""
        return QSize(self._least_px[_NARROWEST], self._row.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Drop as many words as there is no room for."""
        super().resizeEvent(event)
        fitting = (level for level, px in enumerate(self._least_px) if px <= self.width())
        self._be_narrow(next(fitting, _NARROWEST))

    def _measured(self, level: int) -> int:
        self._be_narrow(level)
        return self._row.sizeHint().width()

    def _be_narrow(self, level: int) -> None:
        """0 shows every word; then the legend goes, then words of the onion skin, then all."""
        beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        alone = Qt.ToolButtonStyle.ToolButtonIconOnly
        for label in (self._before, self._after):
            label.setVisible(level < 1)
        self._opacity.setFixedWidth(_SLIDER_PX if level < 1 else _NARROW_SLIDER_PX)
        self._opacity_text.setVisible(level < 2)
        self._onion.setToolButtonStyle(beside if level < 2 else alone)
        for button in self._looks:
            button.setToolButtonStyle(beside if level < _NARROWEST else alone)

    # Showing and changing

    @Slot()
    def refresh(self) -> None:
        """Show the settings as they stand."""
        settings, onion = self._workspace.settings, self._workspace.preview.onion
        self._before.setText(
            tr('<span style="color:{colour}">●</span> before', colour=onion.before_colour)
        )
        self._after.setText(
            tr('<span style="color:{colour}">●</span> after', colour=onion.after_colour)
        )
        self._neighbours.setCurrentIndex(self._neighbours.findData(settings.onion_by_key))
        with QSignalBlocker(self._opacity):
            self._opacity.setValue(settings.onion_opacity_percent)
        self._opacity_text.setText(f"{settings.onion_opacity_percent} %")
        for widget in (self._neighbours, self._opacity, self._opacity_text):
            widget.setEnabled(settings.onion_is_on)

    def _open_slots(self) -> None:
        if self._workspace.document.is_open:
            self._slots.open_below(self._more)

    @Slot(int)
    def _on_neighbours_activated(self, index: int) -> None:
        self._workspace.change_setting(onion_by_key=self._neighbours.itemData(index))

    @Slot(int)
    def _on_opacity_changed(self, percent: int) -> None:
        self._workspace.change_setting(onion_opacity_percent=percent)

    @Slot(float)
    def _on_canvas_zoom_changed(self, zoom: float) -> None:
        self._zoom.setText(f"{100 * zoom:.0f} %")
