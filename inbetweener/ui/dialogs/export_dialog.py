"""The export dialog: where to, which names, from which number; the first names are shown."""

from __future__ import annotations

from itertools import islice
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
from inbetweener.errors import ExportError
from inbetweener.rendering.export_plan import HIGHEST_NUMBER, ExportNaming, Per, default_pattern
from inbetweener.session.exporter import ExportRequest

if TYPE_CHECKING:
    from inbetweener.session.workspace import Workspace

_PREVIEWED_NAMES = 4


class ExportDialog(QDialog):
    """Asks for an `ExportRequest`."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Export PNG sequence")
        self.setMinimumWidth(540)
        self._document = workspace.document
        self._missing = len(workspace.states.missing_gaps())
        self._build()
        self._fill()
        self._connect()
        self._show_preview()

    def _build(self) -> None:
        self._folder = QLineEdit(self)
        self._browse = QPushButton("Choose…", self)
        self._pattern = QLineEdit(self)
        self._pattern.setToolTip("# stands for the number: A.####.png gives A.0001.png")
        self._start = QSpinBox(self)
        self._start.setRange(0, HIGHEST_NUMBER)
        self._per = QComboBox(self)
        self._per.addItem("one file a frame (holds are repeated)", Per.FRAME)
        self._per.addItem("one file a drawing", Per.DRAWING)
        self._overwrites = QCheckBox("Replace files of the same names", self)
        self._names = QLabel(self)
        self._names.setWordWrap(True)
        self._problem = QLabel(self)
        self._problem.setWordWrap(True)
        self._problem.setStyleSheet("color: #ff7b72;")
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        text = "Render and Export" if self._missing else "Export"
        self._ok = self._buttons.addButton(text, QDialogButtonBox.ButtonRole.AcceptRole)
        self._ok.setProperty("primary", True)
        self._ok.style().polish(self._ok)
        self._lay_out()

    def _lay_out(self) -> None:
        where = QHBoxLayout()
        where.addWidget(self._folder, 1)
        where.addWidget(self._browse)
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.addRow("Folder", where)
        form.addRow("Files", self._per)
        form.addRow("Names", self._pattern)
        form.addRow("First number", self._start)
        form.addRow("", self._overwrites)
        form.addRow("Gives", self._names)
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
        self._pattern.setText(str(default_pattern(self._document.shot)))
        self._start.setValue(self._document.shot.first_number)

    def _connect(self) -> None:
        self._browse.clicked.connect(self._on_browse_clicked)
        self._per.activated.connect(self._on_per_activated)
        for changed in (
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
        if not self._folder.text().strip():
            raise ExportError("Choose a folder for the pictures.")
        pattern = NamePattern.parse(self._pattern.text())
        naming = ExportNaming(pattern, self._start.value(), Per(self._per.currentData()))
        folder = Path(self._folder.text().strip()).expanduser()
        self._refuse_keys_folder(folder)
        return ExportRequest(folder, naming, self._overwrites.isChecked())

    def _refuse_keys_folder(self, folder: Path) -> None:
        """Keep pictures from being taken for keys the next time the bare folder is opened."""
        keys, project = self._document.folder, self._document.project_path
        if project is None and keys is not None and folder.resolve() == keys.resolve():
            raise ExportError(
                "This is the folder of the keys: the pictures would be taken for keys when it is "
                "opened again. Choose a folder in it, or save the project there first."
            )

    @Slot()
    def _show_preview(self) -> None:
        try:
            request = self.request()
        except ExportError as error:
            self._problem.setText(str(error))
            self._names.setText("–")
            self._ok.setEnabled(False)
            return
        self._ok.setEnabled(True)
        self._names.setText(_names_in_words(request, self))
        self._problem.setText("")

    @property
    def plan_length(self) -> int:
        """Files that the answer gives, for the preview."""
        return self.request().naming.file_count(self._document.plan)

    def first_names(self, request: ExportRequest) -> list[str]:
        """The names of the first files."""
        names = request.naming.names(self._document.plan)
        return [name for name, _ in islice(names, _PREVIEWED_NAMES)]

    @Slot(int)
    def _on_per_activated(self, _index: int) -> None:
        is_frame = self._per.currentData() == Per.FRAME
        self._start.setValue(self._document.shot.first_number if is_frame else 1)
        self._show_preview()

    @Slot()
    def _on_browse_clicked(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, "Folder of the pictures", self._folder.text()
        )
        if folder:
            self._folder.setText(folder)


def _names_in_words(request: ExportRequest, dialog: ExportDialog) -> str:
    count = dialog.plan_length
    names = dialog.first_names(request)
    more = " …" if count > len(names) else ""
    return f"{', '.join(names)}{more}  ({count} file{'s' * (count != 1)})"
