"""SheetColumns: the columns of a sheet beside the folders in which they are drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from inbetweener.formats.sheet_matching import Likeness
from inbetweener.rendering.sheet_proposal import cel_folder
from inbetweener.ui.parts.form_parts import make_combo_box
from inbetweener.wording import tr, tr_count

if TYPE_CHECKING:
    from inbetweener.formats.sheet_matching import Match
    from inbetweener.rendering.sheet_outlook import ColumnOutlook, SheetOutlook
    from inbetweener.rendering.sheet_proposal import SheetProposal
    from inbetweener.storage.scene_folder import CelSource

_COLUMN, _DRAWINGS, _WHY, _FIRST_NUMBER = range(4)
_ROW_PX = 38
_NOT_DRAWN = -1


class SheetColumns(QTableWidget):
    """A row for each column of the sheet, from the left, with a box for its drawings.

    Signals:
        chosen(int, object): the drawings of a column were chosen: its place, and that of the cel
            in the survey, or None to leave the column out.
    """

    chosen = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 7, parent)
        self._boxes: list[QComboBox] = []
        self._put_heads()
        self.setAccessibleName(tr("Columns of the sheet, from the left, and their drawings"))
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its boxes are what the keyboard is for
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW_PX)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_DRAWINGS, QHeaderView.ResizeMode.Stretch)

    def _put_heads(self) -> None:
        heads = (
            tr("Column"),
            tr("Drawings"),
            tr("Why"),
            tr("Keys"),
            tr("Inbetweens"),
            tr("Holds"),
            tr("Empty frames"),
        )
        for column, head in enumerate(heads):
            is_number = column >= _FIRST_NUMBER
            self.setHorizontalHeaderItem(column, _item(head, is_number=is_number))

    def offer(self, proposal: SheetProposal) -> None:
        """Offer the folders that were found to every column."""
        self._boxes = []
        self.setRowCount(0)
        self.setRowCount(len(proposal.sheet.columns))
        choices = self._choices(proposal)
        for row, column in enumerate(proposal.sheet.columns):
            name = column.name or tr("(no name)")
            self._put(row, _COLUMN, name)
            box = self._box(row, name, choices)
            self._boxes.append(box)
            self.setCellWidget(row, _DRAWINGS, self._with_air(box))

    def put_between(self, before: QWidget, after: QWidget) -> None:
        """Have Tab go through the boxes, from one widget of the dialog to another."""
        for box in self._boxes:
            QWidget.setTabOrder(before, box)
            before = box
        QWidget.setTabOrder(before, after)

    def show_outlook(self, proposal: SheetProposal, outlook: SheetOutlook) -> None:
        """Say what is chosen, why, and what comes of it."""
        for row, match in enumerate(proposal.matches):
            place = _NOT_DRAWN if match.cel is None else match.cel
            box = self._boxes[row]
            box.setCurrentIndex(box.findData(place))
            is_empty = not proposal.sheet.columns[row].entries
            self._put(row, _WHY, _why(match, is_empty=is_empty))
            for place, number in enumerate(_numbers(outlook.columns[row])):
                self._put(row, _FIRST_NUMBER + place, number, is_number=True)

    def _with_air(self, box: QComboBox) -> QWidget:
        holder = QWidget(self)
        air = QHBoxLayout(holder)
        air.setContentsMargins(2, 3, 8, 3)
        air.addWidget(box)
        return holder

    def _choices(self, proposal: SheetProposal) -> QAbstractItemModel:
        """What all boxes offer, once: a sheet may have hundreds of columns."""
        first = QComboBox(self)
        first.hide()
        for place, cel in enumerate(proposal.survey.cels):
            first.addItem(_cel_text(cel), place)
        if first.count():
            first.insertSeparator(first.count())
        first.addItem(tr("Leave out"), _NOT_DRAWN)
        return first.model()

    def _box(self, row: int, name: str, choices: QAbstractItemModel) -> QComboBox:
        box = make_combo_box(self, tr("Drawings of column {name}", name=name))
        box.setModel(choices)
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.installEventFilter(self)
        box.activated.connect(lambda index: self._on_box_activated(row, index))
        return box

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The wheel rolls the table, and changes no choice in passing."""
        is_in_passing = isinstance(watched, QComboBox) and not watched.hasFocus()
        if event.type() == QEvent.Type.Wheel and is_in_passing:
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _on_box_activated(self, row: int, index: int) -> None:
        place = self._boxes[row].itemData(index)
        self.chosen.emit(row, None if place == _NOT_DRAWN else place)

    def _put(self, row: int, column: int, text: str, *, is_number: bool = False) -> None:
        item = _item(text, is_number=is_number)
        item.setToolTip(text)
        self.setItem(row, column, item)


def _item(text: str, *, is_number: bool) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
    item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    return item


def _cel_text(cel: CelSource) -> str:
    """A folder or level as the artist knows it, and how many drawings are in it."""
    place = cel_folder(cel)
    return tr_count(
        "{name} · {n} drawing",
        "{name} · {n} drawings",
        len(cel.level.names),
        name=cel.name if place == "." else place,
    )


def _why(match: Match, *, is_empty: bool) -> str:
    if match.likeness is Likeness.TOLD:
        return tr("your choice")
    if match.likeness is not None:
        return tr(match.likeness)
    return tr("nothing on the sheet") if is_empty else tr("no name like it was found")


def _numbers(outlook: ColumnOutlook | None) -> tuple[str, ...]:
    if outlook is None:
        return ("–",) * 4
    counts = (outlook.keys, outlook.inbetweens, outlook.holds, outlook.empty_frames)
    return tuple(str(count) for count in counts)
