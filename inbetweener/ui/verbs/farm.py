"""FarmVerbs: the open scene as a job that several machines draw together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QWidget

from inbetweener.core.gap_numbers import parsed_numbers
from inbetweener.ui.dialogs.farm_job_dialog import FarmJobDialog
from inbetweener.ui.notices.notice import Answer, NoticeKind
from inbetweener.wording import tr, tr_count

if TYPE_CHECKING:
    from collections.abc import Callable

    from inbetweener.rendering.farm import FarmBundle
    from inbetweener.session.workspace import Workspace
    from inbetweener.ui.notices.notice_bar import NoticeBar


class FarmVerbs(QObject):
    """Asks where to, writes the job, and says so."""

    def __init__(self, workspace: Workspace, notices: NoticeBar, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._notices = notices
        self._window = window

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the action of this name does."""
        return {"farm_job": self.write}

    def write(self) -> None:
        """Ask how, and write the job."""
        document = self._workspace.document
        if not document.plan.length or document.folder is None:
            return
        dialog = FarmJobDialog(document, document.folder, self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.bundle is not None:
            self._tell(dialog.bundle)
        dialog.deleteLater()

    def _tell(self, bundle: FarmBundle) -> None:
        url = QUrl.fromLocalFile(str(bundle.folder))
        show = Answer(tr("Show Folder"), lambda: QDesktopServices.openUrl(url))
        gaps = sum(len(parsed_numbers(shot.gaps)) for shot in bundle.shots)
        said = tr(
            "{file} was written: {gaps} to draw.",
            file=bundle.template,
            gaps=tr_count("{n} gap", "{n} gaps", gaps),
        )
        self._notices.show_notice(said, NoticeKind.INFO, (show,))
