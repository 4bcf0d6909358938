"""The export dialog: where to, which names, from which number; the first names are shown."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from inbetweener.core.naming import NamePattern
from inbetweener.errors import ExportError, InbetweenerError
from inbetweener.rendering.export_plan import HIGHEST_NUMBER, ExportNaming, Per, default_pattern
from inbetweener.rendering.flat_export import flat_pattern
from inbetweener.session.exporting.in_the_way import refuse_in_the_way
from inbetweener.session.exporting.picture_export import ExportRequest, ExportWhat
from inbetweener.ui.dialogs.format_box import FormatBox
from inbetweener.ui.dialogs.typed_folder import folder_from, refuse_keys_folder
from inbetweener.ui.export_words import what_it_gives
from inbetweener.ui.look.dialog_manners import DialogManners
from inbetweener.wording import tr

if TYPE_CHECKING:
    from inbetweener.session.workspace import Workspace


class ExportDialog(QDialog):
    """Asks for an `ExportRequest`."""

    def __init__(
        self,
        workspace: Workspace,
        last: ExportRequest | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Ask about the open shot.

        Args:
            workspace: the session.
            last: the answer of last time, offered again; never that files may be replaced.
            parent: the window.
        """
        super().__init__(parent)
        self.setWindowTitle(tr("Export Pictures"))
        self.setMinimumWidth(540)
        self._document, self._views = workspace.document, workspace.layer_views
        layers = range(len(self._document.scene.layers))
        self._has_layers = len(layers) > 1
        self._missing = any(self._views.states(index).missing_gaps() for index in layers)
        self._build()
        self._fill()
        if last is not None:
            self._repeat(last)
        self._connect()
        self._show_preview()
        DialogManners(self)

    def _build(self) -> None:
        self._folder = QLineEdit(self)
        self._browse = QPushButton(tr("Choose…"), self)
        self._what = QComboBox(self)
        for what in (ExportWhat.EACH, ExportWhat.FLAT, ExportWhat.LAYER):
            self._what.addItem(tr(what), what)
        self._format = FormatBox(self._document, self)
        self._per = QComboBox(self)
        self._per.addItem(tr("one file a frame (holds are repeated)"), Per.FRAME)
        self._per.addItem(tr("one file a drawing"), Per.DRAWING)
        self._pattern = QLineEdit(self)
        self._pattern.setToolTip(tr("# stands for the number: A.####.png gives A.0001.png"))
        self._start = QSpinBox(self)
        self._start.setRange(0, HIGHEST_NUMBER)
        self._line_layer = QCheckBox(tr("The lines alone too, in a folder of their own"), self)
        self._line_layer.setToolTip(
            tr("Pictures of colour and alpha without paper and fills, for whoever colours them")
        )
        self._overwrites = QCheckBox(tr("Replace files of the same names"), self)
        self._names, self._note, self._problem = (QLabel(self) for _ in range(3))
        for label in (self._names, self._note, self._problem):
            label.setWordWrap(True)
        self._problem.setProperty("problem", True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        text = tr("Render and Export") if self._missing else tr("Export")
        self._ok = self._buttons.addButton(text, QDialogButtonBox.ButtonRole.AcceptRole)
        self._ok.setProperty("primary", True)
        self._ok.style().polish(self._ok)
        self._lay_out()

    def _lay_out(self) -> None:
        where = QHBoxLayout()
        where.setSpacing(8)
        where.addWidget(self._folder, 1)
        where.addWidget(self._browse)
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.addRow(tr("Folder"), where)
        form.addRow(tr("Layers"), self._what)
        form.setRowVisible(self._what, self._has_layers)
        form.addRow(tr("Format"), self._format)
        form.addRow(tr("Files"), self._per)
        form.addRow(tr("Names"), self._pattern)
        form.addRow(tr("First number"), self._start)
        form.addRow("", self._line_layer)
        form.addRow("", self._overwrites)
        form.addRow(tr("Gives"), self._names)
        form.addRow("", self._note)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 14)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self._problem)
        column.addStretch()
        column.addWidget(self._buttons)

    def _fill(self) -> None:
        folder = (self._document.folder or Path()).absolute()
        self._folder.setText(str(folder.with_name(f"{folder.name}-inbetweens")))
        self._propose_names()

    def _propose_names(self) -> None:
        """The names and the number that fit what is written."""
        document, what = self._document, self._chosen_what()
        is_flat = what is ExportWhat.FLAT
        pattern = flat_pattern(document.scene) if is_flat else default_pattern(document.shot)
        self._pattern.setText(str(pattern.ending_in(*self._format.form.suffixes)))
        self._pattern.setEnabled(what is not ExportWhat.EACH)  # their keys have names already
        self._line_layer.setEnabled(not is_flat)
        self._propose_start()

    def _propose_start(self) -> None:
        """Frames are numbered as on the timeline, drawings from one."""
        is_one = self._chosen_what() is ExportWhat.LAYER
        document = self._document
        first = document.shot.first_number if is_one else document.scene.first_number
        self._start.setValue(first if self._per.currentData() == Per.FRAME else 1)

    def _chosen_what(self) -> ExportWhat:
        return ExportWhat(self._what.currentData()) if self._has_layers else ExportWhat.LAYER

    def _repeat(self, last: ExportRequest) -> None:
        self._folder.setText(str(last.folder))
        self._what.setCurrentIndex(self._what.findData(last.what))
        self._per.setCurrentIndex(self._per.findData(last.naming.per))
        self._format.choose(last.naming.form)
        self._propose_names()
        self._pattern.setText(str(last.naming.pattern))
        self._start.setValue(last.naming.start)
        self._line_layer.setChecked(last.naming.line_layer)

    def _connect(self) -> None:
        self._browse.clicked.connect(self._on_browse_clicked)
        self._per.activated.connect(self._on_per_activated)
        self._what.activated.connect(self._on_what_activated)
        self._format.activated.connect(self._on_format_activated)
        self._line_layer.toggled.connect(self._show_preview)
        for changed in (
            self._overwrites.toggled,
            self._folder.textChanged,
            self._pattern.textChanged,
            self._start.valueChanged,
        ):
            changed.connect(self._show_preview)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def request(self) -> ExportRequest:
        """The answer.

        Raises:
            ExportError: the names or the folder make no sense.
        """
        folder = folder_from(self._folder.text().strip())
        pattern = NamePattern.parse(self._pattern.text(), self._format.form.suffixes)
        per, what = Per(self._per.currentData()), self._chosen_what()
        has_lines = self._line_layer.isChecked() and what is not ExportWhat.FLAT
        naming = ExportNaming(pattern, self._start.value(), per, has_lines, form=self._format.form)
        refuse_keys_folder(folder, self._keys_folder())
        return ExportRequest(folder, naming, self._overwrites.isChecked(), what)

    def _keys_folder(self) -> Path | None:
        """Where pictures would be taken for keys when the bare folder is opened again."""
        return self._document.folder if self._document.project_path is None else None

    def accept(self) -> None:
        """Take the answer, unless the disk says that it cannot be written."""
        try:
            request = self.request()
            refuse_keys_folder(request.folder, self._keys_folder(), by_any_name=True)
            refuse_in_the_way(request, self._document, self._views)
        except InbetweenerError as error:
            self._show_problem(error)
        else:
            super().accept()

    def _show_problem(self, error: InbetweenerError) -> None:
        self._problem.setText(str(error))
        self._names.setText("–")
        self._ok.setEnabled(False)

    @Slot()
    def _show_preview(self) -> None:
        try:
            request = self.request()
        except ExportError as error:
            self._show_problem(error)
            return
        self._ok.setEnabled(True)
        document = self._document
        self._names.setText(what_it_gives(request, document.scene, document.plan))
        self._problem.setText("")
        self._note.setText(self._format.note())
        self._note.setVisible(bool(self._note.text()))

    @Slot()
    def _on_format_activated(self) -> None:
        """Names that were typed stay, but for their endings."""
        self._pattern.setText(self._format.renamed(self._pattern.text()))
        self._show_preview()

    @Slot()
    def _on_what_activated(self) -> None:
        self._propose_names()
        self._show_preview()

    @Slot()
    def _on_per_activated(self) -> None:
        """Names that were typed stay."""
        self._propose_start()
        self._show_preview()

    @Slot()
    def _on_browse_clicked(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, tr("Folder of the pictures"), self._folder.text()
        )
        if folder:
            self._folder.setText(folder)
