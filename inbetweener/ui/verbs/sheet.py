"""SheetVerbs: sheets of other programs come in as shots, and shots go out as sheets."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from inbetweener.formats.sheet_files import sheet_suffixes
from inbetweener.session.importing.sheet_importer import opened_of_sheet
from inbetweener.ui.dialogs.export_sheet_dialog import ExportSheetDialog
from inbetweener.ui.dialogs.open_sheet_dialog import OpenSheetDialog
from inbetweener.ui.notices.notice import Answer, NoticeKind
from inbetweener.wording import tr, tr_count

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from inbetweener.rendering.sheet_export import SheetRequest, SheetWritten
    from inbetweener.session.importing.sheet_importer import SheetRead
    from inbetweener.session.workspace import Workspace
    from inbetweener.ui.notices.notice_bar import NoticeBar
    from inbetweener.ui.parts.status_strip import StatusStrip
    from inbetweener.ui.verbs.file import FileVerbs


class SheetVerbs(QObject):
    """Asks for the sheet, shows how it is understood, and opens what was confirmed."""

    def __init__(
        self,
        workspace: Workspace,
        files: FileVerbs,
        notices: NoticeBar,
        status: StatusStrip,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._files = files
        self._notices = notices
        self._status = status
        self._window = window
        self._last: SheetRequest | None = None
        self._importer = workspace.importers.sheets
        self._importer.read.connect(self._on_importer_read)
        self._importer.failed.connect(self._on_importer_failed)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the action of this name does."""
        return {"open_sheet": self.ask, "export_sheet": self.export}

    def ask(self) -> None:
        """Ask for a sheet."""
        kinds = " ".join(f"*{suffix}" for suffix in sorted(sheet_suffixes()))
        file, _ = QFileDialog.getOpenFileName(
            self._window,
            tr("Exposure sheet or timeline"),
            str(self._workspace.document.folder or Path.home()),
            tr("Sheets and timelines ({kinds})", kinds=kinds),
        )
        if file:
            self.take(Path(file))

    def take(self, path: Path) -> None:
        """Read a sheet, and show how it is understood."""
        self._status.show_message(tr("Reading {name} …", name=path.name))
        self._importer.look_into(path)

    def export(self) -> None:
        """Ask how, and write the open scene as a sheet."""
        if not self._workspace.document.plan.length:
            return
        dialog = ExportSheetDialog(self._workspace.document, self._last, self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._tell_written(dialog.request, dialog.written)
        dialog.deleteLater()

    def _tell_written(self, request: SheetRequest | None, written: SheetWritten | None) -> None:
        if request is None or written is None:
            return
        self._last = request
        url = QUrl.fromLocalFile(str(request.file.parent))
        show = Answer(tr("Show Folder"), lambda: QDesktopServices.openUrl(url))
        frames = tr_count("{n} frame", "{n} frames", written.sheet.duration)
        said = tr("{file} was written: {frames}.", file=request.file.name, frames=frames)
        if not written.missing:
            self._notices.show_notice(said, NoticeKind.INFO, (show,))
            return
        lacking = tr(
            "{name} is not there yet: export the pictures into {folder}.",
            name=written.missing[0],
            folder=request.pictures,
        )
        self._notices.show_notice(f"{said} {lacking}", NoticeKind.WARNING, (show,))

    @Slot(object)
    def _on_importer_read(self, found: SheetRead) -> None:
        self._status.show_message("")
        usual_fps = self._workspace.settings.new_fps
        dialog = OpenSheetDialog(found, self._importer, self._window, usual_fps=usual_fps)
        is_wanted = dialog.exec() == QDialog.DialogCode.Accepted
        outlook, survey = dialog.outlook, dialog.survey
        dialog.deleteLater()
        if is_wanted and outlook is not None and outlook.made is not None and survey is not None:
            opened = opened_of_sheet(outlook.made.scene, survey)
            self._files.leave_for(partial(self._workspace.show_opened, opened))

    @Slot(str)
    def _on_importer_failed(self, message: str) -> None:
        self._status.show_message("")
        self._notices.show_notice(message, NoticeKind.ERROR)


def sheet_among(paths: Iterable[Path]) -> Path | None:
    """The first file that is meant as a sheet."""
    return next((path for path in paths if path.suffix.lower() in sheet_suffixes()), None)
