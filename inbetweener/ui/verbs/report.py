"""ReportVerbs: writes a report that helps to mend a fault, to be read before it is sent."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Slot, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog

from inbetweener.diagnostics.log_files import log_folder
from inbetweener.diagnostics.report import (
    Section,
    log_sections,
    machine_section,
    models_section,
    program_section,
    report_text,
    storage_section,
)
from inbetweener.errors import sentence_of
from inbetweener.paths import models_folder
from inbetweener.session.report_facts import settings_section, shot_section
from inbetweener.storage.atomic import write_atomically
from inbetweener.ui.notices.notice import Answer, NoticeKind
from inbetweener.wording import tr
from inbetweener.workers.task_thread import TaskThread

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QScreen
    from PySide6.QtWidgets import QWidget

    from inbetweener.session.workspace import Workspace
    from inbetweener.ui.notices.notice_bar import NoticeBar

_TOPIC = "report"


class ReportVerbs(QObject):
    """Asks for a file and has the report written there, off the GUI thread."""

    def __init__(self, workspace: Workspace, notices: NoticeBar, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._notices = notices
        self._window = window
        self._thread: TaskThread | None = None  # only while a report is written
        app = QGuiApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.shutdown)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions of these names do."""
        return {"save_report": self.ask}

    def ask(self) -> None:
        """Ask for a file, and write the report into it."""
        file, _ = QFileDialog.getSaveFileName(
            self._window, tr("Save report"), str(_proposed_file()), tr("Text files (*.txt)")
        )
        if file:
            path = Path(file)
            self.write(path if path.suffix else path.with_suffix(".txt"))

    def write(self, path: Path) -> None:
        """Begin to write the report; the notice tells when it is there."""
        job = partial(_write, path, self._sections())
        self._begun_thread().submit(lambda _token, _report: job())

    @Slot()
    def shutdown(self) -> None:
        """End the thread, if there is one, once it has written."""
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.shutdown(cancels=False)
            thread.deleteLater()

    def _sections(self) -> list[Callable[[], list[Section]]]:
        """What is to be gathered on the thread; what belongs to the GUI thread is taken now."""
        workspace = self._workspace
        quota_bytes = workspace.settings.disk_cache_mib << 20
        now = [
            screens_section(),
            shot_section(workspace.document),
            settings_section(workspace.settings),
        ]
        return [
            lambda: [program_section(), machine_section()],
            lambda: now,
            lambda: [models_section(workspace.models, models_folder())],
            lambda: [storage_section(workspace.folders, quota_bytes)],
            lambda: log_sections(log_folder(workspace.folders.data)),
        ]

    def _begun_thread(self) -> TaskThread:
        if self._thread is None:
            self._thread = TaskThread("report", self)
            self._thread.succeeded.connect(self._on_thread_succeeded)
            self._thread.failed.connect(self._on_thread_failed)
        return self._thread

    @Slot(object)
    def _on_thread_succeeded(self, path: Path) -> None:
        self.shutdown()
        url = QUrl.fromLocalFile(str(path))
        self._notices.show_notice(
            tr(
                "The report was written to {path}. It was sent to nobody; "
                "read it before you pass it on.",
                path=path,
            ),
            NoticeKind.INFO,
            (Answer(tr("Read Report"), lambda: QDesktopServices.openUrl(url)),),
            lasts=True,
            topic=_TOPIC,
        )

    @Slot(object)
    def _on_thread_failed(self, error: Exception) -> None:
        self.shutdown()
        sentence = sentence_of(error, tr("The report could not be written"))
        self._notices.show_notice(sentence, NoticeKind.ERROR, topic=_TOPIC)


def screens_section() -> Section:
    """What Qt shows the window on."""
    screens = (_screen_words(screen) for screen in QGuiApplication.screens())
    return Section("Screens", (f"Qt {qVersion()} on {QGuiApplication.platformName()}", *screens))


def _screen_words(screen: QScreen) -> str:
    size = screen.geometry().size()
    ratio = screen.devicePixelRatio()
    dots = round(screen.logicalDotsPerInch())
    return f"{size.width()} x {size.height()} points, scale {ratio:g}, {dots} dots an inch"


def _write(path: Path, sections: list[Callable[[], list[Section]]]) -> Path:
    text = report_text([section for gathered in sections for section in _guarded(gathered)])
    write_atomically(path, text.encode("utf-8", errors="backslashreplace"))
    return path


def _guarded(gather: Callable[[], list[Section]]) -> list[Section]:
    """A report is wanted when things are broken: what cannot be found out costs no more."""
    try:
        return gather()
    except Exception as error:  # noqa: BLE001 - whatever is broken belongs into the report
        return [Section("A part that failed", (f"{type(error).__name__}: {error}",))]


def _proposed_file() -> Path:
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    folder = Path(QStandardPaths.writableLocation(documents))
    if not folder.is_dir():
        folder = Path.home()
    return folder / f"Inbetweener report {datetime.now().astimezone():%Y-%m-%d}.txt"
