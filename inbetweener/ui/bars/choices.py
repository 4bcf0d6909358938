"""The toolbar's choices: model, device, what edits do to the length, frame rate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QMenu,
    QToolButton,
    QWidget,
)

from inbetweener.core.shot import HIGHEST_FPS, USUAL_FPS
from inbetweener.ui.device_words import DEVICES
from inbetweener.ui.look.numbers import short_number
from inbetweener.ui.model_words import tell_models
from inbetweener.ui.parts.eliding_combo import ElidingComboBox
from inbetweener.ui.parts.number_boxes import NumberBox
from inbetweener.wording import tr

if TYPE_CHECKING:
    from inbetweener.session.workspace import Workspace
    from inbetweener.ui.verbs.shot import ShotVerbs

_ARROW_PX = 28
_NARROW_PX = 102  # what a box with long words can do with, where the window is narrow


class Choices(QWidget):
    """Shows and changes what holds for the whole shot or program."""

    def __init__(
        self, workspace: Workspace, verbs: ShotVerbs, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._verbs = verbs
        self._fps = self._build_fps()
        self._usual_fps = self._build_usual_fps()
        self._model = self._build_combo(tr("The model that draws the inbetweens"))
        self._device = self._build_combo(tr("Where the model runs"))
        self._rule = self._build_combo(
            tr("Keep length: a gap's drawings share its frames. Ripple: what comes after moves.")
        )
        for model in workspace.models:
            self._model.addItem(model.name, model.name)
        tell_models(self._model, workspace.models)
        for name, title in DEVICES.items():
            self._device.addItem(tr(title), name)
        self._rule.addItem(tr("Keep length"), True)
        self._rule.addItem(tr("Ripple"), False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for widget in (self._fps, self._usual_fps, self._model, self._device, self._rule):
            row.addWidget(widget)
        for combo in (self._model, self._device, self._rule):
            combo.ensurePolished()
            combo.setMinimumWidth(min(combo.sizeHint().width(), _NARROW_PX))
        self._connect()
        self.refresh()

    def _build_fps(self) -> QDoubleSpinBox:
        spin = NumberBox(self)
        spin.setRange(1, HIGHEST_FPS)
        spin.setDecimals(3)
        spin.setSuffix(tr(" fps"))
        spin.setKeyboardTracking(False)
        spin.setToolTip(tr("Frames a second"))
        spin.setAccessibleName(tr("Frames a second"))
        return spin

    def _build_usual_fps(self) -> QToolButton:
        button = QToolButton(self)
        button.setToolTip(tr("Usual frame rates"))
        button.setAccessibleName(tr("Usual frame rates"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setArrowType(Qt.ArrowType.DownArrow)
        # The arrow says it already; Qt would put a second one into the corner.
        button.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        button.setFixedWidth(_ARROW_PX)
        menu = QMenu(button)
        for fps in USUAL_FPS:
            menu.addAction(tr("{fps} fps", fps=short_number(fps))).setData(fps)
        menu.triggered.connect(self._on_usual_fps_triggered)
        button.setMenu(menu)
        return button

    def _build_combo(self, tip: str) -> QComboBox:
        combo = ElidingComboBox(self)
        combo.setToolTip(tip)
        combo.setAccessibleName(tip)
        return combo

    def _connect(self) -> None:
        self._fps.valueChanged.connect(self._verbs.set_fps)
        self._model.activated.connect(self._on_model_activated)
        self._device.activated.connect(self._on_device_activated)
        self._rule.activated.connect(self._on_rule_activated)
        self._workspace.document.shot_opened.connect(self.refresh)
        self._workspace.document.shot_changed.connect(self.refresh)
        self._workspace.document.layer_activated.connect(self.refresh)
        self._workspace.settings_changed.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Show what holds."""
        shot, settings = self._workspace.document.shot, self._workspace.settings
        with QSignalBlocker(self._fps):
            self._fps.setValue(shot.fps)
        self._show_model(shot.model)
        self._device.setCurrentIndex(max(0, self._device.findData(settings.device)))
        self._rule.setCurrentIndex(self._rule.findData(settings.keeps_length))
        is_open = self._workspace.document.is_open
        self._fps.setEnabled(is_open)
        self._usual_fps.setEnabled(is_open)
        self._model.setEnabled(is_open)

    def _show_model(self, name: str) -> None:
        if self._model.findData(name) < 0:
            self._model.addItem(tr("{name} (not installed)", name=name), name)
        self._model.setCurrentIndex(self._model.findData(name))

    @Slot(QAction)
    def _on_usual_fps_triggered(self, action: QAction) -> None:
        self._verbs.set_fps(action.data())

    @Slot(int)
    def _on_model_activated(self, index: int) -> None:
        self._verbs.set_model(self._model.itemData(index))

    @Slot(int)
    def _on_device_activated(self, index: int) -> None:
        self._workspace.change_setting(device=self._device.itemData(index))

    @Slot(int)
    def _on_rule_activated(self, index: int) -> None:
        self._workspace.change_setting(keeps_length=self._rule.itemData(index))
