"""ImportVerbs: a file of layers becomes folders of drawings, which are opened as cels."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from inbetweener.imaging.layered.reading import LAYERED_SUFFIXES
from inbetweener.storage.opening import OpenRequest
from inbetweener.ui.dialogs.import_layers_dialog import ImportLayersDialog
from inbetweener.ui.notices.notice import NoticeKind
from inbetweener.wording import tr, tr_count

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from inbetweener.session.importing.layer_importer import LayersImported, LayersRead
    from inbetweener.session.workspace import Workspace
    from inbetweener.ui.notices.notice_bar import NoticeBar
    from inbetweener.ui.parts.status_strip import StatusStrip
    from inbetweener.ui.verbs.file import FileVerbs


class ImportVerbs(QObject):
    """Asks for the file, shows what is in it, and opens what came of it."""

    def __init__(
        self,
        workspace: Workspace,
        files: FileVerbs,
        notices: NoticeBar,
        status: StatusStrip,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._importer = workspace.importers.layers
        self._document = workspace.document
        self._files = files
        self._notices = notices
        self._status = status
        self._window = window
        self._importer.read.connect(self._on_importer_read)
        self._importer.progressed.connect(self._on_importer_progressed)
        self._importer.imported.connect(self._on_importer_imported)
        self._importer.failed.connect(self._on_importer_failed)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the action of this name does."""
        return {"import_layers": self.ask}

    def ask(self) -> None:
        """Ask for a file of layers."""
        folder = self._document.folder or Path.home()
        kinds = " ".join(f"*{suffix}" for suffix in sorted(LAYERED_SUFFIXES))
        file, _ = QFileDialog.getOpenFileName(
            self._window,
            tr("File of layers"),
            str(folder),
            tr("Files of layers ({kinds})", kinds=kinds),
        )
        if file:
            self.take(Path(file))

    def take(self, path: Path) -> None:
        """Look into a file of layers."""
        self._status.show_message(tr("Looking into {name} …", name=path.name))
        self._importer.look_into(path)

    @Slot(object)
    def _on_importer_read(self, found: LayersRead) -> None:
        self._status.show_message("")
        dialog = ImportLayersDialog(found, self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._importer.write(dialog.found, dialog.folder)
        dialog.deleteLater()

    @Slot(int, int)
    def _on_importer_progressed(self, done: int, total: int) -> None:
        self._status.show_message(
            tr("Writing layers: {done} of {total} drawings", done=done, total=total)
        )

    @Slot(object)
    def _on_importer_imported(self, imported: LayersImported) -> None:
        count = sum(len(layer.files) for layer in imported.layers)
        self._status.show_message(
            tr_count("{n} drawing was written.", "{n} drawings were written.", count)
        )
        if imported.project is not None:
            self._files.open(OpenRequest(imported.project))
        else:
            self._files.open(OpenRequest(imported.folder, as_layers=True))

    @Slot(str)
    def _on_importer_failed(self, message: str) -> None:
        self._status.show_message("")
        self._notices.show_notice(message, NoticeKind.ERROR)


def layered_file_among(paths: Iterable[Path]) -> Path | None:
    """The first file that can be nothing but a file of layers; TIFFs are pictures most often."""
    return next(
        (
            path
            for path in paths
            if path.suffix.lower() in LAYERED_SUFFIXES
            and path.suffix.lower() not in (".tif", ".tiff")
        ),
        None,
    )
