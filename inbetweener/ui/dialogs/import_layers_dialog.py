"""What a file of layers becomes: its levels and drawings, how it is taken, and where to."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from inbetweener.errors import ExportError, InbetweenerError
from inbetweener.storage.export_errors import refuse_no_folder
from inbetweener.storage.layer_import import import_folder
from inbetweener.storage.layer_levels import Split
from inbetweener.ui.dialogs.typed_folder import folder_from
from inbetweener.ui.look.dialog_manners import DialogManners
from inbetweener.wording import mark, tr, tr_count

if TYPE_CHECKING:
    from inbetweener.session.importing.layer_importer import LayersRead
    from inbetweener.storage.layer_levels import ProposedLevel

_SPLITS = {
    Split.LEVELS: mark("Each group or layer is a level of its own"),
    Split.DRAWINGS: mark("Each group or layer is a drawing of one level"),
}
_NAMED = 3


class ImportLayersDialog(QDialog):
    """Shows what was understood of a file, and asks how to take it and where to put it."""

    def __init__(self, found: LayersRead, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.found = found
        self.setWindowTitle(tr("Import layers of {name}", name=found.file.path.name))
        self.setMinimumSize(620, 420)
        self._split = QComboBox(self)
        for split, text in _SPLITS.items():
            self._split.addItem(tr(text), split)
        self._split.setCurrentIndex(self._split.findData(found.proposal.split))
        self._table = self._build_table()
        self._folder = QLineEdit(str(import_folder(found.file.path)), self)
        self._notes = QLabel(self)
        self._notes.setWordWrap(True)
        self._notes.setProperty("muted", True)
        self._problem = QLabel(self)
        self._problem.setWordWrap(True)
        self._problem.setProperty("problem", True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._ok = self._buttons.addButton(tr("Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._ok.setProperty("primary", True)
        self._ok.style().polish(self._ok)
        self._ok.setDefault(True)
        self._lay_out()
        self._split.activated.connect(self._on_split_activated)
        self._folder.textChanged.connect(self._show_problem)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._show()
        DialogManners(self)

    @property
    def folder(self) -> Path:
        """Where the folders of drawings go.

        Raises:
            ExportError: it is none, or could be anywhere.
        """
        return folder_from(self._folder.text().strip())

    def accept(self) -> None:
        """Take the answer, unless nothing can be written there."""
        try:
            refuse_no_folder(self.folder)
        except InbetweenerError as error:
            self._say(str(error))
        else:
            super().accept()

    def _build_table(self) -> QTableWidget:
        table = QTableWidget(0, 3, self)
        table.setHorizontalHeaderLabels([tr("Level"), tr("Drawings"), tr("What to know")])
        table.verticalHeader().hide()
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        table.setShowGrid(False)
        table.setWordWrap(True)
        table.setTabKeyNavigation(False)  # Tab goes on to the answer
        table.setAccessibleName(tr("Levels that the file becomes, the uppermost first"))
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        return table

    def _lay_out(self) -> None:
        browse = QPushButton(tr("Choose…"), self)
        browse.setAutoDefault(False)  # Enter in the line is no click on it
        browse.clicked.connect(self._on_browse_clicked)
        where = QHBoxLayout()
        where.setSpacing(8)
        where.addWidget(self._folder, 1)
        where.addWidget(browse)
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.setHorizontalSpacing(12)
        form.addRow(tr("Taken as"), self._split)
        form.addRow(tr("Folder"), where)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 14)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self._table, 1)
        column.addWidget(self._notes)
        column.addWidget(self._problem)
        column.addWidget(self._buttons)
        cancel = self._buttons.button(QDialogButtonBox.StandardButton.Cancel)
        order = (self._split, self._folder, browse, self._table, self._ok, cancel)
        for before, after in pairwise(order):
            self.setTabOrder(before, after)

    def _show(self) -> None:
        levels = self.found.proposal.levels
        self._table.setRowCount(len(levels))
        for row, level in enumerate(reversed(levels)):
            for column, text in enumerate((level.folder, _drawings(level), _to_know(level))):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self._table.setItem(row, column, item)
        self._table.resizeRowsToContents()
        notes = [*self.found.proposal.notes, tr("The file itself is not changed.")]
        if not levels:
            notes.insert(0, tr("There is no layer with pixels in it."))
        self._notes.setText(" ".join(notes))
        self._show_problem()

    @Slot()
    def _show_problem(self) -> None:
        """What is wrong with the folder that is typed, without a look at the disk."""
        try:
            _ = self.folder
        except ExportError as error:
            self._say(str(error))
        else:
            self._say("")

    def _say(self, problem: str) -> None:
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        self._ok.setEnabled(not problem and bool(self.found.proposal.levels))

    @Slot(int)
    def _on_split_activated(self, index: int) -> None:
        self.found = self.found.taken_as(Split(self._split.itemData(index)))
        self._show()

    @Slot()
    def _on_browse_clicked(self) -> None:
        proposed = import_folder(self.found.file.path)
        folder = QFileDialog.getExistingDirectory(
            self, tr("Folder for the drawings"), str(proposed.parent)
        )
        if folder:
            self._folder.setText(str(Path(folder) / proposed.name))


def _drawings(level: ProposedLevel) -> str:
    names = [drawing.file for drawing in level.drawings]
    listed = ", ".join(names[:_NAMED]) + (" …" if len(names) > _NAMED else "")
    return tr_count("{n}: {names}", "{n}: {names}", len(names), names=listed)


def _to_know(level: ProposedLevel) -> str:
    facts = (
        tr("background") if level.is_background else "",
        "" if level.is_visible else tr("hidden"),
        f"{level.opacity:.0%}" if level.opacity < 1 else "",
        tr(level.blend) if level.blend != "normal" else "",
    )
    return " · ".join(filter(None, (*facts, *level.notes)))
