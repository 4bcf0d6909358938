"""MovieVerbs: the open shot becomes a movie, after a question how."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QWidget

from inbetweener.session.exporting.movie_export import MovieRequest
from inbetweener.ui.dialogs.movie_dialog import MovieDialog
from inbetweener.ui.movie_words import written_movie
from inbetweener.ui.notices.notice import Answer, NoticeKind
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from inbetweener.rendering.movies.writing import MovieResult
    from inbetweener.session.workspace import Workspace
    from inbetweener.ui.notices.notice_bar import NoticeBar


class MovieVerbs(QObject):
    """Asks how, has it written, and tells of it."""

    def __init__(self, workspace: Workspace, window: QWidget, notices: NoticeBar) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._window = window
        self._notices = notices
        # What was answered last, by shot folder: the same movie is asked for again and again.
        self._answers: dict[Path | None, MovieRequest] = {}
        workspace.exporter.finished.connect(self._on_exporter_finished)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the action of this name does."""
        return {"export_movie": self.ask}

    def ask(self) -> None:
        """Ask how, and begin."""
        document, exporter = self._workspace.document, self._workspace.exporter
        if not document.scene.length or exporter.is_busy:
            return
        dialog = MovieDialog(self._workspace, self._answers.get(document.folder), self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            request = dialog.request()
            self._answers[document.folder] = request
            exporter.export(request)
        dialog.deleteLater()

    @Slot(object, object)
    def _on_exporter_finished(self, request: object, result: MovieResult) -> None:
        if not isinstance(request, MovieRequest):
            return
        url = QUrl.fromLocalFile(str(request.folder))
        self._notices.withdraw("export")  # what went wrong before is over
        self._notices.show_notice(
            written_movie(result),
            NoticeKind.INFO,
            (Answer(tr("Show Folder"), lambda: QDesktopServices.openUrl(url)),),
        )
