"""How the open scene is written as a sheet of other programs: format, marks, layers, where to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from inbetweener.core.naming import safe_stem
from inbetweener.errors import ExportError, InbetweenerError
from inbetweener.formats.scene_to_sheet import Inbetweens, sheet_of_scene
from inbetweener.formats.sheet_files import SheetKind
from inbetweener.rendering.sheet_export import (
    SheetRequest,
    SheetWritten,
    export_sheet,
    lost_in_sheet,
)
from inbetweener.ui.dialogs.typed_folder import folder_from
from inbetweener.ui.look.dialog_manners import DialogManners
from inbetweener.ui.parts.folder_field import FolderField
from inbetweener.ui.parts.form_parts import make_combo_box
from inbetweener.wording import mark, tr, tr_count

if TYPE_CHECKING:
    from inbetweener.core.scene import Scene
    from inbetweener.session.document.document_session import DocumentSession

_KINDS = {
    SheetKind.XDTS: (".xdts", mark("XDTS (OpenToonz, Clip Studio Paint, TVPaint)")),
    SheetKind.CLIP_STUDIO: (".csv", mark("CSV, laid out as by Clip Studio Paint")),
    SheetKind.CSV: (".csv", mark("CSV, for spreadsheets")),
    SheetKind.OTIO: (".otio", mark("OpenTimelineIO (editing programs)")),
}
# What the inbetweens are called in the sheet, and the name of a file that has them so.
_INBETWEENS = {
    Inbetweens.MARKS: ("planned", mark("marks ○ between the keys, still to be drawn")),
    Inbetweens.CELLS: ("drawn", mark("drawings, numbered as “one file a drawing” does")),
}


class ExportSheetDialog(QDialog):
    """Asks how, and writes the sheet; what went wrong is told in it."""

    def __init__(
        self,
        document: DocumentSession,
        last: SheetRequest | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Ask about the open scene.

        Args:
            document: the session's.
            last: the answer of last time, offered again; never that a file may be replaced.
            parent: the window.
        """
        super().__init__(parent)
        self.request: SheetRequest | None = None
        self.written: SheetWritten | None = None
        self._document = document
        self._proposed = ""
        self.setWindowTitle(tr("Export Sheet"))
        self.setMinimumWidth(580)
        self._build()
        self._lay_out()
        self._repeat(last)
        self._connect()
        self._show()
        DialogManners(self)

    def _build(self) -> None:
        self._kind = make_combo_box(self, tr("Format of the sheet"))
        for kind, (_suffix, text) in _KINDS.items():
            self._kind.addItem(tr(text), kind)
        self._inbetweens = make_combo_box(self, tr("How inbetweens stand in the sheet"))
        for inbetweens, (_word, text) in _INBETWEENS.items():
            self._inbetweens.addItem(tr(text), inbetweens)
        self._layers = make_combo_box(self, tr("Layers that become columns"))
        self._layers.addItem(tr("all that are seen"), False)
        self._layers.addItem(tr("only {name}", name=self._document.shot.name), True)
        self._file = QLineEdit(self)
        self._file.setObjectName("sheet_file")
        self._file.setAccessibleName(tr("File of the sheet"))
        self._browse = QPushButton(tr("Choose…"), self)
        self._browse.setAutoDefault(False)
        self._pictures = FolderField(tr("Folder of the exported pictures"), self)
        self._overwrites = QCheckBox(tr("Replace a file of the same name"), self)
        self._gives = self._label("muted")
        self._problem = self._label("problem")
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._ok = self._buttons.addButton(tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._ok.setProperty("primary", True)
        self._ok.setDefault(True)
        self._ok.style().polish(self._ok)

    def _label(self, look: str) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        label.setProperty(look, True)
        return label

    def _lay_out(self) -> None:
        where = QHBoxLayout()
        where.setSpacing(6)
        where.addWidget(self._file, 1)
        where.addWidget(self._browse)
        form = self._form = QFormLayout()
        form.setVerticalSpacing(10)
        form.setHorizontalSpacing(12)
        form.addRow(tr("Format"), self._kind)
        form.addRow(tr("Inbetweens as"), self._inbetweens)
        form.addRow(tr("Layers"), self._layers)
        form.setRowVisible(self._layers, len(self._document.scene.layers) > 1)
        form.addRow(tr("File"), where)
        form.addRow(tr("Pictures"), self._pictures)
        form.addRow("", self._overwrites)
        form.addRow(tr("Gives"), self._gives)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 14)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self._problem)
        column.addStretch()
        column.addWidget(self._buttons)

    def _repeat(self, last: SheetRequest | None) -> None:
        if last is not None:
            self._kind.setCurrentIndex(self._kind.findData(last.kind))
            self._inbetweens.setCurrentIndex(self._inbetweens.findData(last.inbetweens))
        self._propose_file()

    def _connect(self) -> None:
        self._browse.clicked.connect(self._on_browse_clicked)
        for box in (self._kind, self._inbetweens):
            box.activated.connect(self._propose_file)
        for box in (self._kind, self._inbetweens, self._layers):
            box.activated.connect(self._show)
        self._file.textChanged.connect(self._forget_problem)
        self._overwrites.toggled.connect(self._forget_problem)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    # The answer

    def accept(self) -> None:
        """Write the sheet, and close once it is written."""
        try:
            self.request = self._asked()
            self.written = export_sheet(self._scene(), self.request)
        except InbetweenerError as error:
            self._show_problem(str(error))
        else:
            super().accept()

    def _asked(self) -> SheetRequest:
        file = folder_from(self._file.text().strip())
        suffix, _ = _KINDS[self._chosen_kind()]
        if file.suffix.lower() != suffix:
            raise ExportError(
                tr("The name of a file of this format ends in {suffix}.", suffix=suffix)
            )
        is_otio = self._chosen_kind() is SheetKind.OTIO
        pictures = self._pictures.text if is_otio else ""
        return SheetRequest(
            file,
            self._chosen_kind(),
            Inbetweens(self._inbetweens.currentData()),
            folder_from(pictures) if pictures else None,
            self._overwrites.isChecked(),
        )

    def _chosen_kind(self) -> SheetKind:
        return SheetKind(self._kind.currentData())

    def _scene(self) -> Scene:
        """What is written: the scene, or the layer worked on alone."""
        scene = self._document.scene
        is_one = bool(self._layers.currentData()) and len(scene.layers) > 1
        return scene.with_layers((self._document.layer,)) if is_one else scene

    # Showing

    @Slot()
    def _propose_file(self) -> None:
        """A name that says what is in it; of one that was typed only the ending changes."""
        text, (suffix, _) = self._file.text().strip(), _KINDS[self._chosen_kind()]
        if text == self._proposed:
            word, _ = _INBETWEENS[Inbetweens(self._inbetweens.currentData())]
            folder = (self._document.folder or Path()).absolute()
            name = f"{safe_stem(self._document.scene.name)}-{word}{suffix}"
            self._proposed = str(folder / name)
            self._file.setText(self._proposed)
        elif Path(text).suffix.lower() in {each for each, _ in _KINDS.values()}:
            self._file.setText(str(Path(text).with_suffix(suffix)))

    @Slot()
    def _show(self) -> None:
        self._form.setRowVisible(self._pictures, self._chosen_kind() is SheetKind.OTIO)
        self._forget_problem()
        scene = self._scene()
        try:
            sheet = sheet_of_scene(scene, Inbetweens(self._inbetweens.currentData()))
        except InbetweenerError as error:
            self._show_problem(str(error))
            return
        names = ", ".join(column.name for column in sheet.columns)
        columns = tr_count(
            "{n} column: {names}", "{n} columns: {names}", len(sheet.columns), names=names
        )
        frames = tr_count("{n} frame", "{n} frames", sheet.duration)
        facts = tr("{frames}, {columns}.", frames=frames, columns=columns)
        self._gives.setText(" ".join((facts, *lost_in_sheet(scene))))

    def _show_problem(self, sentence: str) -> None:
        self._problem.setText(sentence)

    @Slot()
    def _forget_problem(self) -> None:
        self._problem.setText("")

    @Slot()
    def _on_browse_clicked(self) -> None:
        suffix, _ = _KINDS[self._chosen_kind()]
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("Export Sheet"), self._file.text(), f"*{suffix}"
        )
        if chosen:
            is_replaced = Path(chosen).suffix.lower() == suffix
            self._file.setText(chosen if is_replaced else f"{chosen}{suffix}")
            self._overwrites.setChecked(is_replaced and Path(chosen).exists())  # it has asked
