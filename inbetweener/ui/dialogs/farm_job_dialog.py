"""How the open scene becomes a job for a render farm: where the job and the pictures go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from inbetweener.core.gap_numbers import numbered_gaps
from inbetweener.errors import ExportError, InbetweenerError
from inbetweener.formats.farm_job import FarmSettings
from inbetweener.rendering.farm import FarmBundle, FarmScene, write_bundle
from inbetweener.rendering.scene_export import layers_seen
from inbetweener.ui.dialogs.typed_folder import folder_from, refuse_keys_folder
from inbetweener.ui.look.dialog_manners import DialogManners
from inbetweener.ui.parts.folder_field import FolderField
from inbetweener.ui.parts.number_boxes import WholeNumberBox
from inbetweener.wording import tr, tr_count

if TYPE_CHECKING:
    from pathlib import Path

    from inbetweener.session.document.document_session import DocumentSession

_MOST_GAPS_A_TASK = 99
_NUMBER_PX = 90


class FarmJobDialog(QDialog):
    """Asks where to, and writes the job; what went wrong is told in it.

    Attributes:
        bundle: the job that was written; None before.
    """

    def __init__(
        self, document: DocumentSession, folder: Path, parent: QWidget | None = None
    ) -> None:
        """Ask about the open scene.

        Args:
            document: the session's.
            folder: of its drawings.
            parent: the window.
        """
        super().__init__(parent)
        self.bundle: FarmBundle | None = None
        self._document = document
        self._folder = folder
        self.setWindowTitle(tr("Job for a Render Farm"))
        self.setMinimumWidth(580)
        self._build()
        self._lay_out()
        for each in (self._job, self._pictures):
            each.chosen.connect(self._forget_problem)
        self._overwrites.toggled.connect(self._forget_problem)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        DialogManners(self)

    def _build(self) -> None:
        self._job = FolderField(tr("Folder of the job"), self)
        self._job.show_folder(self._folder.with_name(f"{self._folder.name}-job"))
        self._pictures = FolderField(tr("Folder of the pictures"), self)
        self._pictures.show_folder(self._folder.with_name(f"{self._folder.name}-inbetweens"))
        self._gaps = WholeNumberBox(self)
        self._gaps.setRange(1, _MOST_GAPS_A_TASK)
        self._gaps.setAccessibleName(tr("Gaps that a machine draws at once"))
        self._is_flat = QCheckBox(tr("Flatten the layers into one sequence"), self)
        self._overwrites = QCheckBox(tr("Replace an older job"), self)
        self._gives = self._label("muted")
        self._gives.setText(self._facts())
        self._problem = self._label("problem")
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        ok = self._buttons.addButton(tr("Write Job"), QDialogButtonBox.ButtonRole.AcceptRole)
        ok.setProperty("primary", True)
        ok.setDefault(True)
        ok.style().polish(ok)

    def _label(self, look: str) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        label.setProperty(look, True)
        return label

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.setHorizontalSpacing(12)
        form.addRow(tr("Job"), self._job)
        form.addRow(tr("Pictures"), self._pictures)
        self._gaps.setMaximumWidth(_NUMBER_PX)
        form.addRow(tr("Gaps at once"), self._gaps)
        form.addRow("", self._is_flat)
        form.setRowVisible(self._is_flat, len(self._document.scene.layers) > 1)
        form.addRow("", self._overwrites)
        form.addRow(tr("Gives"), self._gives)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 14)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self._problem)
        column.addStretch()
        column.addWidget(self._buttons)

    def accept(self) -> None:
        """Write the job, and close once it is written."""
        try:
            self.bundle = self._written()
        except InbetweenerError as error:
            self._problem.setText(str(error))
        else:
            super().accept()

    def _written(self) -> FarmBundle:
        job, pictures = folder_from(self._job.text), folder_from(self._pictures.text)
        refuse_keys_folder(pictures, self._folder, by_any_name=True)
        if job == self._folder:
            raise ExportError(tr("Give the job a folder of its own, not that of the keys."))
        is_flat = self._is_flat.isChecked() and len(self._document.scene.layers) > 1
        options = ("--flatten",) if is_flat else ()
        scene = FarmScene(self._document.scene, self._folder, pictures, options=options)
        settings = FarmSettings(gaps_per_task=self._gaps.value())
        return write_bundle([scene], job, settings, overwrite=self._overwrites.isChecked())

    def _facts(self) -> str:
        scene = self._document.scene
        gaps = [each for each in numbered_gaps(scene, layers_seen(scene)) if each.to_draw]
        drawings = sum(each.to_draw for each in gaps)
        return tr(
            "{gaps} with {drawings}, as they are now, for machines that know Open Job Description.",
            gaps=tr_count("{n} gap", "{n} gaps", len(gaps)),
            drawings=tr_count("{n} inbetween", "{n} inbetweens", drawings),
        )

    @Slot()
    def _forget_problem(self) -> None:
        self._problem.setText("")
