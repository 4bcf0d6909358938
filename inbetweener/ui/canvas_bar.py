"""The bar above the canvas: onion skin at the left, zoom at the right; both always to be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSlider, QToolButton, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from inbetweener.session.workspace import Workspace
    from inbetweener.ui.actions import Actions
    from inbetweener.ui.canvas.view import CanvasWidget

_SLIDER_PX = 90


class CanvasBar(QWidget):
    """Onion skin and zoom."""

    def __init__(
        self,
        workspace: Workspace,
        actions: Actions,
        canvas: CanvasWidget,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._canvas = canvas
        self._neighbours = self._build_neighbours()
        self._opacity = self._build_opacity()
        self._opacity_text = QLabel(self)
        self._zoom = QLabel(self)
        for label in (self._opacity_text, self._zoom):
            label.setProperty("muted", True)
            label.setMinimumWidth(label.fontMetrics().horizontalAdvance("1000 %"))
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 4, 10, 4)
        row.setSpacing(8)
        row.addWidget(self._button(actions["onion"]))
        self._before, self._after = QLabel(self), QLabel(self)
        row.addWidget(self._before)
        row.addWidget(self._after)
        for widget in (self._neighbours, self._opacity, self._opacity_text):
            row.addWidget(widget)
        row.addStretch()
        row.addWidget(self._zoom)
        row.addWidget(self._button(actions["zoom_fit"]))
        row.addWidget(self._button(actions["zoom_actual"]))
        workspace.settings_changed.connect(self.refresh)
        canvas.zoom_changed.connect(self._on_canvas_zoom_changed)
        self._on_canvas_zoom_changed(canvas.zoom)
        self.refresh()

    def _build_neighbours(self) -> QComboBox:
        combo = QComboBox(self)
        combo.addItem("keys", True)
        combo.addItem("drawings", False)
        combo.setToolTip("Ghosts of the neighbouring keys, or of the neighbouring drawings")
        combo.activated.connect(self._on_neighbours_activated)
        return combo

    def _build_opacity(self) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal, self)
        slider.setRange(5, 100)
        slider.setFixedWidth(_SLIDER_PX)
        slider.setToolTip("How strong the ghosts are")
        slider.setAccessibleName("Strength of the onion skin")
        slider.valueChanged.connect(self._on_opacity_changed)
        return slider

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setProperty("segment", True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        return button

    @Slot()
    def refresh(self) -> None:
        """Show the settings as they stand."""
        settings, onion = self._workspace.settings, self._workspace.preview.onion
        self._before.setText(f'<span style="color:{onion.before_colour}">●</span> before')
        self._after.setText(f'<span style="color:{onion.after_colour}">●</span> after')
        self._neighbours.setCurrentIndex(self._neighbours.findData(settings.onion_by_key))
        with QSignalBlocker(self._opacity):
            self._opacity.setValue(settings.onion_opacity_percent)
        self._opacity_text.setText(f"{settings.onion_opacity_percent} %")
        for widget in (self._neighbours, self._opacity, self._opacity_text):
            widget.setEnabled(settings.onion_is_on)

    @Slot(int)
    def _on_neighbours_activated(self, index: int) -> None:
        self._workspace.change_setting(onion_by_key=self._neighbours.itemData(index))

    @Slot(int)
    def _on_opacity_changed(self, percent: int) -> None:
        self._workspace.change_setting(onion_opacity_percent=percent)

    @Slot(float)
    def _on_canvas_zoom_changed(self, zoom: float) -> None:
        self._zoom.setText(f"{100 * zoom:.0f} %")
