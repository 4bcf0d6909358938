"""What a sheet becomes: which column is drawn in which folder, and what cannot be kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from inbetweener.core.shot import DEFAULT_FPS, HIGHEST_FPS
from inbetweener.rendering.sheet_import import drawings_folder
from inbetweener.rendering.sheet_outlook import SheetOutlook, SheetReading, sheet_outlook
from inbetweener.rendering.sheet_proposal import SheetProposal, propose_sheet
from inbetweener.ui.look.dialog_manners import DialogManners
from inbetweener.ui.parts.folder_field import FolderField
from inbetweener.ui.parts.form_parts import make_combo_box
from inbetweener.ui.parts.notes_list import NotesList
from inbetweener.ui.parts.number_boxes import NumberBox
from inbetweener.ui.parts.sheet_columns import SheetColumns
from inbetweener.wording import mark, tr, tr_count

if TYPE_CHECKING:
    from pathlib import Path

    from inbetweener.session.importing.sheet_importer import SheetImporter, SheetRead
    from inbetweener.storage.scene_folder import SceneSurvey

_UNMARKED = {
    None: mark("held until the next key"),
    1: mark("inbetweens on ones"),
    2: mark("inbetweens on twos"),
    3: mark("inbetweens on threes"),
}
_SIZE_PX = 780, 560


class OpenSheetDialog(QDialog):
    """Shows how a sheet is understood, and lets the artist say it otherwise; writes nothing."""

    def __init__(
        self,
        found: SheetRead,
        importer: SheetImporter,
        parent: QWidget | None = None,
        *,
        usual_fps: float = DEFAULT_FPS,
    ) -> None:
        """Begin to look for drawings.

        Args:
            found: the sheet.
            importer: looks through folders.
            parent: the window.
            usual_fps: frames a second where the sheet does not say.
        """
        super().__init__(parent)
        self._found, self._importer = found, importer
        self._survey: SceneSurvey | None = None
        self._proposal: SheetProposal | None = None
        self._outlook: SheetOutlook | None = None
        self.setWindowTitle(tr("Open sheet {name}", name=found.file.name))
        self.resize(*_SIZE_PX)
        self._build(found.sheet.fps or usual_fps)
        self._lay_out()
        self._connect()
        self._look_through(drawings_folder(found.file))
        DialogManners(self)

    # The answer

    @property
    def outlook(self) -> SheetOutlook | None:
        """What comes of the sheet as it is confirmed; None before a folder was looked through."""
        return self._outlook

    @property
    def survey(self) -> SceneSurvey | None:
        """Of the folder that was looked through."""
        return self._survey

    # Building

    def _build(self, fps: float) -> None:
        self._place = FolderField(tr("Folder that holds the drawings"), self)
        self._fps = NumberBox(self)
        self._fps.setRange(1, HIGHEST_FPS)
        self._fps.setDecimals(3)
        self._fps.setValue(fps)
        self._fps.setAccessibleName(tr("Frames a second"))
        self._unmarked = make_combo_box(self, tr("What stands between keys without marks"))
        for exposure, text in _UNMARKED.items():
            self._unmarked.addItem(tr(text), exposure)
        self._fit = QCheckBox(tr("Scale drawings of another size than the rest"), self)
        self._columns = SheetColumns(self)
        self._doubts = NotesList(tr("What to know before it is opened"), self)
        self._problem = QLabel(self)
        self._problem.setWordWrap(True)
        self._problem.setProperty("problem", True)
        self._gives = QLabel(self)
        self._gives.setWordWrap(True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._ok = self._buttons.addButton(tr("Open"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._ok.setProperty("primary", True)
        self._ok.setDefault(True)
        self._ok.style().polish(self._ok)

    def _lay_out(self) -> None:
        rate = QHBoxLayout()
        rate.setSpacing(10)
        rate.addWidget(self._fps)
        rate.addWidget(self._muted(self._rate_words()), 1)
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.setHorizontalSpacing(12)
        form.addRow(tr("Drawings in"), self._place)
        form.addRow(tr("Frames a second"), rate)
        form.addRow(tr("Keys without marks"), self._unmarked)
        form.addRow("", self._fit)
        form.setRowVisible(self._fit, False)
        self._form = form
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 14)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self._columns, 1)
        column.addWidget(self._doubts)
        column.addWidget(self._problem)
        column.addWidget(self._gives)
        column.addWidget(self._buttons)

    def _muted(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setProperty("muted", True)
        return label

    def _rate_words(self) -> str:
        is_said = self._found.sheet.fps is not None
        return tr("as the sheet says") if is_said else tr("The sheet does not say.")

    def _connect(self) -> None:
        self._place.chosen.connect(self._look_through)
        self._fps.valueChanged.connect(self._show)
        self._unmarked.activated.connect(self._show)
        self._fit.toggled.connect(self._show)
        self._columns.chosen.connect(self._on_columns_chosen)
        self._importer.progressed.connect(self._on_importer_progressed)
        self._importer.surveyed.connect(self._on_importer_surveyed)
        self._importer.survey_failed.connect(self._on_importer_survey_failed)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self.finished.connect(self._importer.cancel)

    # Looking for drawings

    @Slot(object)
    def _look_through(self, folder: Path) -> None:
        self._place.show_folder(folder)
        self._forget()
        self._gives.setText(tr("Looking through the folder …"))
        self._importer.look_through(folder)

    def _forget(self) -> None:
        self._survey = self._proposal = self._outlook = None
        self._columns.setRowCount(0)
        self._doubts.show_notes(())
        self._problem.setText("")
        self._problem.hide()
        self._ok.setEnabled(False)

    @Slot(int, int)
    def _on_importer_progressed(self, done: int, total: int) -> None:
        self._gives.setText(
            tr("Looking through the folder: {done} of {total} drawings", done=done, total=total)
        )

    @Slot(object)
    def _on_importer_surveyed(self, survey: SceneSurvey) -> None:
        self._survey = survey
        self._proposal = propose_sheet(self._found.sheet, survey)
        self._form.setRowVisible(self._fit, any(True for _ in self._proposal.odd_sizes()))
        self._columns.offer(self._proposal)
        self._columns.put_between(self._fit, self._doubts)
        self._show()

    @Slot(str)
    def _on_importer_survey_failed(self, message: str) -> None:
        self._forget()
        self._show_problem(message)

    # Showing

    @Slot(int, object)
    def _on_columns_chosen(self, column: int, cel: int | None) -> None:
        if self._proposal is not None:
            self._proposal = self._proposal.with_match(column, cel)
            self._show()

    @Slot()
    def _show(self) -> None:
        if self._proposal is None:
            return
        reading = SheetReading(
            self._fps.value(), self._unmarked.currentData(), self._fit.isChecked()
        )
        outlook = self._outlook = sheet_outlook(self._proposal, self._found.file.stem, reading)
        self._columns.show_outlook(self._proposal, outlook)
        self._doubts.show_notes(outlook.doubts)
        self._ok.setEnabled(outlook.made is not None)
        if outlook.made is None:
            self._show_problem(self._why_not(outlook))
            return
        self._problem.hide()
        self._gives.setText(_gives(outlook))

    def _why_not(self, outlook: SheetOutlook) -> str:
        """The problem; where no drawing was found at all, what can be done."""
        if self._survey is not None and not self._survey.cels:
            return tr(
                "There are no drawings in this folder. Choose the one that holds the folders of "
                "the cels."
            )
        return outlook.problem

    def _show_problem(self, sentence: str) -> None:
        self._gives.setText("")
        self._problem.setText(sentence)
        self._problem.show()


def _gives(outlook: SheetOutlook) -> str:
    """What comes of it, in a line."""
    if outlook.made is None:
        return ""
    scene = outlook.made.scene
    drawn = sum(column.inbetweens for column in outlook.columns if column is not None)
    return tr(
        "Gives {layers}, {frames}; {inbetweens}. Nothing is written until you save.",
        layers=tr_count("{n} layer", "{n} layers", len(scene.layers)),
        frames=tr_count("{n} frame", "{n} frames", scene.length),
        inbetweens=tr_count("{n} inbetween to draw", "{n} inbetweens to draw", drawn),
    )
