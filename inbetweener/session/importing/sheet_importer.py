"""SheetImporter: reads sheets and looks through folders of drawings for them, in the background."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from inbetweener.errors import sentence_of
from inbetweener.formats.sheet_files import read_sheet
from inbetweener.storage.opening import Opened, OpenRequest
from inbetweener.storage.scene_folder import SceneSurvey, survey_scene
from inbetweener.storage.shot_folder import survey_folder
from inbetweener.wording import tr
from inbetweener.workers.task_thread import TaskThread

if TYPE_CHECKING:
    from pathlib import Path

    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.scene import Scene
    from inbetweener.formats.time_sheet import TimeSheet
    from inbetweener.workers.task_thread import Report


@dataclass(frozen=True, slots=True, eq=False)
class SheetRead:
    """A sheet that was read; its drawings are still to be found.

    Attributes:
        file: where it lies.
        sheet: what stands when.
    """

    file: Path
    sheet: TimeSheet


class SheetImporter(QObject):
    """Reads one sheet at a time, and looks through one folder at a time.

    Signals:
        read(SheetRead): a sheet was read.
        failed(str): it cannot be, with the sentence why.
        progressed(int, int): so many drawings of all found so far are looked at.
        surveyed(SceneSurvey): a folder was looked through.
        survey_failed(str): it cannot be, with the sentence why.
    """

    read = Signal(object)
    failed = Signal(str)
    progressed = Signal(int, int)
    surveyed = Signal(object)
    survey_failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = TaskThread("read-sheet", self)
        self._reader.succeeded.connect(self.read)
        self._reader.failed.connect(self._on_reader_failed)
        self._surveyor = TaskThread("survey-cels", self)
        self._surveyor.progressed.connect(self._on_surveyor_progressed)
        self._surveyor.succeeded.connect(self.surveyed)
        self._surveyor.failed.connect(self._on_surveyor_failed)

    def look_into(self, file: Path) -> None:
        """Begin to read a sheet; what was asked for before is given up."""

        def job(_token: CancelToken, _report: Report) -> SheetRead:
            return SheetRead(file, read_sheet(file))

        self._reader.submit(job)

    def look_through(self, folder: Path) -> None:
        """Begin to look through a folder for drawings; another one is given up."""

        def job(token: CancelToken, report: Report) -> SceneSurvey:
            def seen(done: int, total: int) -> None:
                report((done, total))

            return survey_scene(survey_folder(folder, token, seen), token, seen)

        self._surveyor.submit(job)

    def cancel(self) -> None:
        """Look no further; nothing more is heard of it."""
        self._surveyor.cancel()

    def shutdown(self) -> bool:
        """End the threads."""
        return all([self._reader.shutdown(), self._surveyor.shutdown()])

    @Slot(object)
    def _on_reader_failed(self, error: Exception) -> None:
        self.failed.emit(sentence_of(error, tr("The sheet could not be opened")))

    @Slot(object)
    def _on_surveyor_progressed(self, counts: tuple[int, int]) -> None:
        self.progressed.emit(*counts)

    @Slot(object)
    def _on_surveyor_failed(self, error: Exception) -> None:
        self.survey_failed.emit(sentence_of(error, tr("The folder could not be looked through")))


def opened_of_sheet(scene: Scene, survey: SceneSurvey) -> Opened:
    """A scene made of a sheet as a shot that was opened, in no project file yet.

    Args:
        scene: as confirmed.
        survey: of the folder that holds its drawings.
    """
    folder = survey.folder.absolute()
    request = OpenRequest(folder, as_layers=True)
    return Opened(request, scene, folder, None, survey.files, is_unsaved=True)
