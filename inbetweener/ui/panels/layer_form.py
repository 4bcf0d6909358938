"""What the active layer is, in a form: how it is blended, where it lies, and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtWidgets import QCheckBox, QDoubleSpinBox, QHBoxLayout, QSlider, QSpinBox, QWidget

from inbetweener.core.layer import FARTHEST_OFFSET_PX, LARGEST_PARALLAX, Blend
from inbetweener.ui.parts.form_parts import (
    add_rows,
    align_labels,
    fill_silently,
    make_combo_box,
    make_form,
    make_spin_box,
    set_silently,
)
from inbetweener.ui.parts.number_boxes import NumberBox
from inbetweener.wording import tr

if TYPE_CHECKING:
    from inbetweener.core.layer import Layer
    from inbetweener.session.document.document_session import DocumentSession
    from inbetweener.ui.verbs.layer import LayerVerbs

_FIRST, _LAST = -999_999, 999_999


class LayerForm(QWidget):
    """The fields below the list of layers, about the active one."""

    def __init__(self, document: DocumentSession, verbs: LayerVerbs, parent: QWidget) -> None:
        super().__init__(parent)
        self._document = document
        self._verbs = verbs
        self._opacity = QSlider(Qt.Orientation.Horizontal, self)
        self._percent = self._percent_box()
        self._blend = make_combo_box(self, tr("How the layer meets what is below it"))
        self._blend.setObjectName("layer_blend")
        self._blend.setMinimumContentsLength(8)  # its words are short
        self._x, self._y = (self._offset_box(axis) for axis in "xy")
        self._parallax = self._parallax_box()
        self._start = make_spin_box(self, _FIRST, _LAST)
        self._start.setAccessibleName(tr("Frame at which the layer begins"))
        self._held = QCheckBox(tr("Hold the last drawing"), self)
        self._background = QCheckBox(tr("Background"), self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        form = make_form()
        form.setContentsMargins(0, 0, 0, 0)
        add_rows(
            form,
            (tr("Opacity"), _side_by_side(self, self._opacity, self._percent)),
            (tr("Blending"), self._blend),
            (tr("Position"), _side_by_side(self, self._x, self._y)),
            (tr("Parallax"), self._parallax),
            (tr("Begins at"), self._start),
        )
        form.addRow(self._held)
        form.addRow(self._background)
        self.setLayout(form)
        align_labels(self)

    def _percent_box(self) -> QSpinBox:
        self._opacity.setRange(0, 100)
        self._opacity.setAccessibleName(tr("Opacity of the layer"))
        box = make_spin_box(self, 0, 100)
        box.setSuffix(" %")
        box.setAccessibleName(tr("Opacity of the layer in percent"))
        return box

    def _offset_box(self, axis: str) -> QDoubleSpinBox:
        box = NumberBox(self)
        box.setRange(-FARTHEST_OFFSET_PX, FARTHEST_OFFSET_PX)
        box.setKeyboardTracking(False)
        box.setPrefix(f"{axis}  ")
        box.setMinimumWidth(58)
        box.setAccessibleName(tr("{axis} of the layer in pixels", axis=axis))
        return box

    def _parallax_box(self) -> QDoubleSpinBox:
        box = NumberBox(self)
        box.setRange(0, LARGEST_PARALLAX)
        box.setSingleStep(0.1)
        box.setDecimals(3)
        box.setKeyboardTracking(False)
        box.setAccessibleName(tr("How much the layer follows the camera"))
        box.setToolTip(
            tr("1 moves with the field, less is farther, more is nearer, 0 stays on screen")
        )
        return box

    def _connect(self) -> None:
        verbs = self._verbs
        self._opacity.valueChanged.connect(self._on_opacity_value_changed)
        self._opacity.sliderReleased.connect(self._document.end_merge)
        self._percent.valueChanged.connect(self._on_opacity_value_changed)
        self._blend.activated.connect(self._on_blend_activated)
        for box in (self._x, self._y):
            box.valueChanged.connect(self._on_offset_value_changed)
        self._parallax.valueChanged.connect(verbs.set_parallax)
        self._start.valueChanged.connect(verbs.set_start)
        self._held.clicked.connect(verbs.set_held)
        self._background.clicked.connect(verbs.set_background)

    def show_layer(self, layer: Layer) -> None:
        """Show a layer as it stands."""
        percent = round(layer.opacity * 100)
        with QSignalBlocker(self._opacity):
            self._opacity.setValue(percent)
        set_silently(self._percent, percent)
        items: list[tuple[str, object]] = [(tr(blend), blend) for blend in Blend]
        fill_silently(self._blend, items, layer.blend)
        for box, value in (
            (self._x, layer.x),
            (self._y, layer.y),
            (self._parallax, layer.parallax),
        ):
            with QSignalBlocker(box):
                box.setValue(value)
        with QSignalBlocker(self._start):
            self._start.setValue(layer.shot.first_number)
        self._held.setChecked(layer.is_held)
        self._background.setChecked(layer.is_background)
        for field in (self._start, self._held):
            field.setEnabled(not layer.is_background)

    @Slot(int)
    def _on_opacity_value_changed(self, percent: int) -> None:
        self._verbs.set_opacity(percent / 100)

    @Slot(int)
    def _on_blend_activated(self, index: int) -> None:
        self._verbs.set_blend(Blend(self._blend.itemData(index)))

    @Slot()
    def _on_offset_value_changed(self) -> None:
        self._verbs.set_offset(self._x.value(), self._y.value())


def _side_by_side(parent: QWidget, *fields: QWidget) -> QWidget:
    """Fields that share a row of a form; its label belongs to the first."""
    box = QWidget(parent)
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    for field in fields:
        row.addWidget(field, 1)
    box.setFocusProxy(fields[0])
    return box
