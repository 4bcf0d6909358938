"""FileVerbs: open, save, export, and the questions that go with them."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget

from inbetweener.core.naming import safe_stem
from inbetweener.errors import StorageError
from inbetweener.session.exporting.movie_export import MovieRequest
from inbetweener.storage.opening import OpenRequest
from inbetweener.storage.project_file import PROJECT_SUFFIX
from inbetweener.ui.dialogs.export_dialog import ExportDialog
from inbetweener.ui.export_words import written_sentence
from inbetweener.ui.notices.notice import Answer, NoticeKind
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from inbetweener.session.exporting.picture_export import ExportRequest
    from inbetweener.session.workspace import Workspace
    from inbetweener.storage.autosave import Recovery
    from inbetweener.storage.export import ExportResult
    from inbetweener.storage.opening import Opened
    from inbetweener.ui.notices.notice_bar import NoticeBar


class FileVerbs(QObject):
    """Commands about files.

    Signals:
        may_close(): the artist has answered, and nothing unsaved is left that is wanted.
    """

    may_close = Signal()

    def __init__(self, workspace: Workspace, window: QWidget, notices: NoticeBar) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._window = window
        self._notices = notices
        self._after_save: Callable[[], object] | None = None
        self._closes_after_save = False
        # What was answered last, by shot folder: the same export is asked for again and again.
        self._exports: dict[Path | None, ExportRequest] = {}
        workspace.saver.saved.connect(self._on_saver_saved)
        workspace.saver.failed.connect(self._on_saver_failed)
        workspace.saver.autosave_failed.connect(self._on_saver_autosave_failed)
        workspace.opening_held.connect(self._on_workspace_opening_held)
        workspace.housekeeping.recoveries_found.connect(self.offer_recovery)
        workspace.exporter.finished.connect(self._on_exporter_finished)
        workspace.exporter.failed.connect(self._on_exporter_failed)

    def open_folder(self) -> None:
        """Ask for a folder and open it."""
        folder = QFileDialog.getExistingDirectory(
            self._window, tr("Folder of key drawings"), str(self._start_folder())
        )
        if folder:
            self.open(OpenRequest(Path(folder)))

    def open_project(self) -> None:
        """Ask for a project file and open it."""
        file, _ = QFileDialog.getOpenFileName(
            self._window,
            tr("Open project"),
            str(self._start_folder()),
            tr("Inbetweener projects (*{suffix})", suffix=PROJECT_SUFFIX),
        )
        if file:
            self.open(OpenRequest(Path(file)))

    def open_sample(self) -> None:
        """Open the artist's copy of the shot that comes with the program."""
        try:
            self.open(OpenRequest(self._workspace.sample_folder()))
        except StorageError as error:
            self._notices.show_notice(str(error), NoticeKind.ERROR)

    def open(self, request: OpenRequest) -> None:
        """Open a shot, after asking what becomes of unsaved edits."""
        self.leave_for(partial(self._workspace.open, request))

    def leave_for(self, then: Callable[[], object]) -> None:
        """Do what takes the open shot away, after asking what becomes of unsaved edits."""
        if self._workspace.document.is_modified:
            answer = self._ask_about_edits()
            if answer is QMessageBox.StandardButton.Cancel:
                return
            if answer is QMessageBox.StandardButton.Save:
                self._after_save = then
                self.save()
                return
        then()

    def save(self) -> None:
        """Save under the name it has, or ask for one."""
        path = self._workspace.document.project_path
        if path is None:
            self.save_as()
        else:
            self._workspace.saver.save(path)

    def save_as(self) -> None:
        """Ask for a name and save."""
        document = self._workspace.document
        if document.folder is None:
            return
        name = document.project_path or document.folder / (
            safe_stem(document.scene.name) + PROJECT_SUFFIX
        )
        file, _ = QFileDialog.getSaveFileName(
            self._window,
            tr("Save project"),
            str(name),
            tr("Inbetweener projects (*{suffix})", suffix=PROJECT_SUFFIX),
        )
        if not file:
            self._forget_plans()
            return
        path = Path(file)
        if path.suffix.lower() != PROJECT_SUFFIX:
            path = path.with_name(path.name + PROJECT_SUFFIX)
        self._workspace.saver.save(path)

    def export(self) -> None:
        """Ask for names and a folder and export."""
        if not self._workspace.document.plan.length or self._workspace.exporter.is_busy:
            return
        shot_folder = self._workspace.document.folder
        dialog = ExportDialog(self._workspace, self._exports.get(shot_folder), self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            request = dialog.request()
            self._exports[shot_folder] = request
            self._workspace.exporter.export(request)
        dialog.deleteLater()

    def close_when_saved(self) -> bool:
        """Ask about unsaved edits before the window closes.

        Returns:
            Whether it may close now; where not, `may_close` may follow.
        """
        if not self._workspace.document.is_modified:
            return True
        answer = self._ask_about_edits()
        if answer is QMessageBox.StandardButton.Discard:
            self._workspace.saver.forget_autosave()
            return True
        if answer is QMessageBox.StandardButton.Save:
            self._closes_after_save = True
            self.save()
        return False

    def offer_recovery(self, recoveries: tuple[Recovery, ...]) -> None:
        """Say that a crash left unsaved work behind, and offer it back."""
        for recovery in recoveries[:2]:
            saved_at = QDateTime.fromSecsSinceEpoch(int(recovery.saved_at.timestamp()))
            when = QLocale().toString(saved_at, tr("d MMMM, HH:mm"))  # in Qt's signs
            self._notices.show_notice(
                tr(
                    "Unsaved work on {shot} from {when} was kept when the program "
                    "ended unexpectedly.",
                    shot=recovery.scene.name,
                    when=when,
                ),
                NoticeKind.WARNING,
                (
                    Answer(tr("Recover"), partial(self._recover, recovery)),
                    Answer(tr("Discard"), partial(self._workspace.autosaves.discard, recovery)),
                ),
                lasts=True,  # the shot of the command line is opened right after
            )

    def _recover(self, recovery: Recovery) -> None:
        """Take unsaved work back, unless that would throw other unsaved work away."""
        if self._workspace.document.is_modified:
            self._notices.show_notice(
                tr("Save or undo the changes to this shot first; the other is kept until then."),
                NoticeKind.WARNING,
            )
            self.offer_recovery((recovery,))
            return
        self._workspace.recover(recovery)

    def _ask_about_edits(self) -> QMessageBox.StandardButton:
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(tr("Unsaved changes"))
        box.setText(tr("Save the changes to {shot}?", shot=self._workspace.document.scene.name))
        box.setInformativeText(tr("Without saving, the timing you have set since is lost."))
        box.setStandardButtons(
            QMessageBox.StandardButton.Save
            | QMessageBox.StandardButton.Discard
            | QMessageBox.StandardButton.Cancel
        )
        box.setDefaultButton(QMessageBox.StandardButton.Save)
        answer = QMessageBox.StandardButton(box.exec())
        box.deleteLater()
        return answer

    def _start_folder(self) -> Path:
        """Beside the shot that is open, or the last one; never among the program's own files."""
        own, recent = self._workspace.folders.data, self._workspace.settings.recent_paths
        known = [each for each in (self._workspace.document.folder, *recent) if each]
        return next((each.parent for each in known if not each.is_relative_to(own)), Path.home())

    def _forget_plans(self) -> None:
        self._after_save, self._closes_after_save = None, False

    @Slot(object)
    def _on_saver_saved(self, _path: Path) -> None:
        then, closes = self._after_save, self._closes_after_save
        self._forget_plans()
        if then is not None:
            self.leave_for(then)
        if closes and not self._workspace.document.is_modified:
            self.may_close.emit()

    @Slot(str)
    def _on_saver_autosave_failed(self, message: str) -> None:
        self._notices.show_notice(message, NoticeKind.ERROR)

    @Slot(object)
    def _on_workspace_opening_held(self, opened: Opened) -> None:
        """Ask again: the shot was edited while the other was being read."""
        answer = self._ask_about_edits()
        if answer is QMessageBox.StandardButton.Discard:
            self._workspace.show_opened(opened)
        elif answer is QMessageBox.StandardButton.Save:
            self._after_save = partial(self._workspace.open, opened.request)
            self.save()

    @Slot(str)
    def _on_saver_failed(self, message: str) -> None:
        self._forget_plans()
        self._notices.show_notice(message, NoticeKind.ERROR)

    @Slot(object, object)
    def _on_exporter_finished(
        self, request: ExportRequest | MovieRequest, result: ExportResult
    ) -> None:
        if isinstance(request, MovieRequest):
            return  # MovieVerbs tells of it
        url = QUrl.fromLocalFile(str(request.folder))
        self._notices.withdraw("export")  # what went wrong before is over
        self._notices.show_notice(
            written_sentence(request.folder, result),
            NoticeKind.INFO,
            (Answer(tr("Show Folder"), lambda: QDesktopServices.openUrl(url)),),
        )

    @Slot(object, str)
    def _on_exporter_failed(self, _request: ExportRequest | MovieRequest, message: str) -> None:
        self._notices.show_notice(message, NoticeKind.ERROR, topic="export")
