"""The camera at the frame under the playhead, in numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QVBoxLayout, QWidget

from inbetweener.core.camera import (
    FARTHEST_PAN_PX,
    LARGEST_ZOOM,
    MOST_TURNS_DEGREES,
    SMALLEST_ZOOM,
    CameraPose,
    Ease,
)
from inbetweener.core.drawing import CanvasSize
from inbetweener.ui.look.sight import is_in_sight
from inbetweener.ui.parts.action_button import ActionButton
from inbetweener.ui.parts.form_parts import (
    add_rows,
    align_labels,
    fill_silently,
    is_being_typed_in,
    make_combo_box,
    make_form,
    make_heading,
    make_muted,
    make_spin_box,
    set_silently,
)
from inbetweener.ui.parts.number_boxes import NumberBox
from inbetweener.wording import tr

if TYPE_CHECKING:
    from inbetweener.session.scene.camera_rig import CameraRig
    from inbetweener.ui.commands.actions import Actions

_LARGEST_PICTURE_PX = 16_384


class CameraPanel(QWidget):
    """A form; what is typed writes a key at the playhead."""

    def __init__(self, rig: CameraRig, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rig = rig
        self._heading = make_heading("", self)
        self._hint = make_muted("", self)
        pan = FARTHEST_PAN_PX
        self._x = self._box(tr("x of the middle of the view in pixels"), -pan, pan, prefix="x  ")
        self._y = self._box(tr("y of the middle of the view in pixels"), -pan, pan, prefix="y  ")
        self._zoom = self._box(tr("Zoom of the camera"), SMALLEST_ZOOM, LARGEST_ZOOM, step=0.1)
        turns = MOST_TURNS_DEGREES
        self._degrees = self._box(tr("Turn of the camera clockwise"), -turns, turns, suffix="°")
        self._ease = make_combo_box(self, tr("How the camera goes on to the next key"))
        self._ease.setObjectName("camera_ease")
        self._width = make_spin_box(self, 1, _LARGEST_PICTURE_PX)
        self._height = make_spin_box(self, 1, _LARGEST_PICTURE_PX)
        self._width.setAccessibleName(tr("Width of the camera's pictures"))
        self._height.setAccessibleName(tr("Height of the camera's pictures"))
        self._lay_out(actions)
        self._connect()
        self.refresh()

    def _box(
        self, name: str, least: float, most: float, *, step: float = 1.0, **signs: str
    ) -> QDoubleSpinBox:
        box = NumberBox(self)
        box.setRange(least, most)
        box.setDecimals(3)
        box.setSingleStep(step)
        box.setKeyboardTracking(False)
        box.setPrefix(signs.get("prefix", ""))
        box.setSuffix(signs.get("suffix", ""))
        box.setAccessibleName(name)
        box.setToolTip(name)
        box.setMinimumWidth(58)
        return box

    def _lay_out(self, actions: Actions) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addWidget(self._hint)
        form = make_form()
        add_rows(
            form,
            (tr("Position"), self._pair(self._x, self._y)),
            (tr("Zoom"), self._zoom),
            (tr("Turn"), self._degrees),
            (tr("To next key"), self._ease),
            (tr("Picture"), self._pair(self._width, self._height)),
        )
        column.addLayout(form)
        for row in (
            (("camera_key", tr("Set Key")), ("camera_delete_key", tr("Delete Key"))),
            (("camera_previous_key", tr("Previous")), ("camera_next_key", tr("Next"))),
            (("camera_clear", tr("Clear")),),
        ):
            buttons = QHBoxLayout()
            buttons.setSpacing(6)
            for name, text in row:
                buttons.addWidget(ActionButton(actions[name], text, self))
            column.addLayout(buttons)
        column.addStretch(1)
        align_labels(self)

    def _pair(self, *fields: QWidget) -> QWidget:
        box = QWidget(self)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for field in fields:
            row.addWidget(field, 1)
        box.setFocusProxy(fields[0])
        return box

    def _connect(self) -> None:
        for box in (self._x, self._y, self._zoom, self._degrees):
            box.valueChanged.connect(self._on_pose_changed)
            box.editingFinished.connect(self._rig.end_merge)
        self._ease.activated.connect(self._on_ease_activated)
        for size in (self._width, self._height):
            size.valueChanged.connect(self._on_size_changed)
        self._rig.changed.connect(self._on_rig_changed)

    @Slot()
    def refresh(self) -> None:
        """Show the camera as it stands."""
        rig, size = self._rig, self._rig.size
        self.setEnabled(size is not None)
        self._heading.setText(tr("Frame {number}", number=rig.number))
        self._hint.setText(self._told())
        pose = rig.pose
        for box, value in (
            (self._x, pose.x),
            (self._y, pose.y),
            (self._zoom, pose.zoom),
            (self._degrees, pose.degrees),
        ):
            with QSignalBlocker(box):
                box.setValue(value)
        items: list[tuple[str, object]] = [(tr(ease), ease) for ease in Ease]
        fill_silently(self._ease, items, rig.leaving.ease if rig.leaving else None)
        self._ease.setEnabled(rig.leaving is not None)
        if size is not None:
            set_silently(self._width, size.width)
            set_silently(self._height, size.height)

    def _told(self) -> str:
        """What stands at this frame."""
        if self._rig.key is not None:
            return tr("A camera key stands here.")
        if self._rig.camera.keys:
            return tr("On the way between keys. A change sets a key here.")
        return tr("The camera stands still and sees the whole field. A change sets its first key.")

    @Slot()
    def _on_rig_changed(self) -> None:
        if is_in_sight(self):
            self.refresh()

    @Slot()
    def _on_pose_changed(self) -> None:
        x, y, zoom, degrees = (
            each.value() for each in (self._x, self._y, self._zoom, self._degrees)
        )
        self._rig.set_pose(CameraPose(x, y, zoom, degrees))

    @Slot(int)
    def _on_ease_activated(self, index: int) -> None:
        self._rig.set_ease(Ease(self._ease.itemData(index)))

    @Slot()
    def _on_size_changed(self) -> None:
        if not (is_being_typed_in(self._width) or is_being_typed_in(self._height)):
            self._rig.set_size(CanvasSize(self._width.value(), self._height.value()))
