"""The pins of the gap under the playhead, as a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSignalBlocker, QSize, Qt, Slot
from PySide6.QtGui import QIcon, QPainter, QPixmap, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedLayout, QVBoxLayout, QWidget

from inbetweener.core.pin import Depth, Fate, Shape
from inbetweener.session.pins.marks import Grip, PathKind, PinMark
from inbetweener.ui.canvas.pin_looks import paint_warning_sign
from inbetweener.ui.look.sight import is_in_sight
from inbetweener.ui.panels.pin_form import PinForm
from inbetweener.ui.parts.action_button import ActionButton
from inbetweener.ui.parts.form_parts import make_muted
from inbetweener.ui.parts.panel_list import PanelList
from inbetweener.wording import mark, tr

if TYPE_CHECKING:
    from inbetweener.session.workspace import Workspace
    from inbetweener.ui.commands.actions import Actions

_ROW_PX, _LEAST_ROWS = 28, 3
_SIGN_PX = 16
_SHAPES = {Shape.LINE: mark("line"), Shape.REGION: mark("region")}
_FATES = {
    Fate.STAYS: mark("stays"),
    Fate.APPEARS: mark("appears"),
    Fate.VANISHES: mark("vanishes"),
}


class PinsPanel(QWidget):
    """The list beside the canvas; a row selects its pin, Delete takes it away."""

    def __init__(
        self, workspace: Workspace, actions: Actions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._pinning = workspace.pinning
        self._tool = workspace.pinning.tool
        self._shown: tuple[PinMark, ...] | None = None
        self._model = QStandardItemModel(self)
        self._build(actions)
        self._pinning.changed.connect(self._on_pinning_changed)
        workspace.preview.changed.connect(self._on_pinning_changed)
        self.refresh()

    def _build(self, actions: Actions) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        self._keys = make_muted("", self)
        column.addWidget(self._keys)
        column.addLayout(self._build_list(), 1)
        self._problem = QLabel(self)
        self._problem.setProperty("problem", True)
        self._problem.setWordWrap(True)
        column.addWidget(self._problem)
        self._form = PinForm(self._tool, self)
        column.addWidget(self._form, 2)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        for name, text in (("delete_pin", tr("Delete")), ("clear_pins", tr("Delete All"))):
            buttons.addWidget(ActionButton(actions[name], text, self))
        column.addLayout(buttons)

    def _build_list(self) -> QStackedLayout:
        self._view = PanelList(self)
        self._view.setObjectName("pins_list")
        self._view.setModel(self._model)
        self._view.setUniformItemSizes(True)
        self._view.setIconSize(QSize(_SIGN_PX, _SIGN_PX))
        self._view.setAccessibleName(tr("Pins of the gap under the playhead"))
        self._view.setMinimumHeight(_LEAST_ROWS * _ROW_PX)
        self._view.setEditTriggers(PanelList.EditTrigger.NoEditTriggers)
        self._view.clicked.connect(self._on_view_chosen)
        self._view.moved.connect(self._on_view_chosen)
        self._view.remove_requested.connect(self._on_view_remove_requested)
        self._empty = make_muted("", self)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages = QStackedLayout()
        self._pages.addWidget(self._view)
        self._pages.addWidget(self._empty)
        return self._pages

    @Slot()
    def refresh(self) -> None:
        """Show the pins as they stand."""
        marks = tuple(each for each in self._tool.marks() if not each.is_being_set)
        self._form.refresh()
        self._show_keys()
        self._empty.setText(self._how_to_begin())
        if marks == self._shown:
            return
        self._shown = marks
        self._fill(marks)
        self._pages.setCurrentWidget(self._view if marks else self._empty)
        self._show_problem(marks)

    def _show_keys(self) -> None:
        """Between which keys they are."""
        gap, shot = self._tool.gap, self._workspace.document.shot
        if gap is None:
            self._keys.clear()
        else:
            a, b = (shot.drawing(key.drawing).name for key in shot.keys[gap : gap + 2])
            self._keys.setText(f"{a} → {b}")
        self._keys.setVisible(gap is not None)

    def _fill(self, marks: tuple[PinMark, ...]) -> None:
        with QSignalBlocker(self._view.selectionModel()):
            self._model.clear()
            for pin in marks:
                self._model.appendRow(self._row(pin))
            chosen = next((pin.number - 1 for pin in marks if pin.selected), None)
            if chosen is not None:
                index = self._model.index(chosen, 0)
                how = QItemSelectionModel.SelectionFlag.ClearAndSelect
                self._view.selectionModel().setCurrentIndex(index, how)
        self._view.viewport().update()

    def _row(self, pin: PinMark) -> QStandardItem:
        item = QStandardItem(_told(pin))
        item.setSizeHint(QSize(0, _ROW_PX))
        item.setToolTip(pin.problem or _told(pin))
        if pin.problem:
            item.setIcon(_warning_icon(self.devicePixelRatioF()))
            item.setData(f"{item.text()}. {pin.problem}", Qt.ItemDataRole.AccessibleTextRole)
        return item

    def _show_problem(self, marks: tuple[PinMark, ...]) -> None:
        """In full for the pin that is selected, else for the first that has one."""
        problems = sorted((not pin.selected, pin.problem) for pin in marks if pin.problem)
        self._problem.setText(problems[0][1] if problems else "")
        self._problem.setVisible(bool(problems))

    def _how_to_begin(self) -> str:
        if self._tool.gap is None:
            return tr("Go to a gap between two keys to pin what moves there.")
        if not self._tool.is_on:
            return tr("Take up the pin tool, and say which points of the keys are the same.")
        return tr(
            "Drag a point of the key to where it is on the next one.\n\n"
            "Click instead of dragging to set the two ends one after the other. "
            "Ctrl+click pins what does not move. "
            "Lines, regions, and what appears or vanishes are in the bar on the canvas."
        )

    @Slot()
    def _on_pinning_changed(self) -> None:
        if is_in_sight(self):
            self.refresh()

    @Slot(QModelIndex)
    def _on_view_chosen(self, index: QModelIndex) -> None:
        self._tool.take_up()
        if index.isValid():
            ends = self._tool.marks()[index.row()].ends
            self._tool.select(Grip(index.row(), ends[0]))
            self._view.setFocus()

    @Slot()
    def _on_view_remove_requested(self) -> None:
        self._tool.delete()


def _told(pin: PinMark) -> str:
    """A pin in one row of words: its number, what it names, where it is, and what else it says."""
    a, b = pin.a, pin.b
    if pin.fate is Fate.MOVES:
        places = tr("{ax:.0f}, {ay:.0f} → {bx:.0f}, {by:.0f}", ax=a.x, ay=a.y, bx=b.x, by=b.y)
    else:
        places = f"{a.x:.0f}, {a.y:.0f}"
    shape, fate = _SHAPES.get(pin.shape), _FATES.get(pin.fate)
    is_drawn = pin.path is not None and pin.path.kind is PathKind.DRAWN
    words = (
        tr(shape) if shape else "",
        places,
        tr(fate) if fate else "",
        tr("behind") if pin.depth is Depth.BEHIND else "",
        tr("path") if is_drawn else "",
        tr("chart") if pin.has_chart else "",
    )
    return "   ".join((str(pin.number), *filter(None, words)))


def _warning_icon(ratio: float) -> QIcon:
    pixmap = QPixmap(round(_SIGN_PX * ratio), round(_SIGN_PX * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_warning_sign(painter, pixmap.rect().toRectF().center() / ratio, _SIGN_PX - 2)
    painter.end()
    return QIcon(pixmap)
