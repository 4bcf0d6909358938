"""LayerImporter: reads files of layers and writes their drawings, in the background."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from inbetweener.errors import FolderError, sentence_of
from inbetweener.imaging.layered.reading import read_layered
from inbetweener.storage.imported_scene import imported_scene, save_imported
from inbetweener.storage.layer_import import write_import
from inbetweener.storage.layer_proposal import propose_import
from inbetweener.wording import tr
from inbetweener.workers.task_thread import TaskThread

if TYPE_CHECKING:
    from pathlib import Path

    from inbetweener.core.cancel import CancelToken
    from inbetweener.imaging.layered.tree import LayeredFile
    from inbetweener.storage.layer_import import ImportedLayer
    from inbetweener.storage.layer_levels import ImportProposal, Split
    from inbetweener.workers.task_thread import Report


@dataclass(frozen=True, slots=True, eq=False)
class LayersRead:
    """A file of layers that was looked into; nothing is unpacked yet.

    Attributes:
        file: what is in it.
        proposal: what it would become.
    """

    file: LayeredFile
    proposal: ImportProposal

    def taken_as(self, split: Split) -> LayersRead:
        """The same, understood in another way; costs no reading."""
        return LayersRead(self.file, propose_import(self.file, split))


@dataclass(frozen=True, slots=True, eq=False)
class LayersImported:
    """An import that is done.

    Attributes:
        folder: where the levels are; a folder of cels that can be opened as a scene.
        project: the project file that opens them as they lay in the file; None where another one
            was there, which is left alone.
        layers: what was written, from the bottom up.
    """

    folder: Path
    project: Path | None
    layers: tuple[ImportedLayer, ...]


class LayerImporter(QObject):
    """Looks into files of layers, and writes them into folders, one at a time.

    Signals:
        read(LayersRead): a file was looked into.
        progressed(int, int): so many drawings of all are written.
        imported(LayersImported): all of a file is written.
        failed(str): a file cannot be read or written, with the sentence why.
    """

    read = Signal(object)
    progressed = Signal(int, int)
    imported = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = TaskThread("import-layers", self)
        self._thread.progressed.connect(self._on_thread_progressed)
        self._thread.succeeded.connect(self._on_thread_succeeded)
        self._thread.failed.connect(self._on_thread_failed)

    def look_into(self, path: Path, split: Split | None = None) -> None:
        """Begin to read a file; what was asked for before is given up."""

        def job(_token: CancelToken, _report: Report) -> LayersRead:
            file = read_layered(path)
            return LayersRead(file, propose_import(file, split))

        self._thread.submit(job)

    def write(self, found: LayersRead, folder: Path) -> None:
        """Begin to write what was read into a folder, over no other file."""

        def job(token: CancelToken, report: Report) -> LayersImported:
            return _written(found, folder, token, report)

        self._thread.submit(job)

    def cancel(self) -> None:
        """Stop; drawings that are written are whole and stay, and the next time are passed over."""
        self._thread.cancel()

    def shutdown(self) -> bool:
        """End the thread."""
        return self._thread.shutdown()

    @Slot(object)
    def _on_thread_progressed(self, value: tuple[int, int]) -> None:
        self.progressed.emit(*value)

    @Slot(object)
    def _on_thread_succeeded(self, result: LayersRead | LayersImported) -> None:
        if isinstance(result, LayersRead):
            self.read.emit(result)
        else:
            self.imported.emit(result)

    @Slot(object)
    def _on_thread_failed(self, error: Exception) -> None:
        self.failed.emit(sentence_of(error, tr("The layers could not be imported")))


def _written(found: LayersRead, folder: Path, token: CancelToken, report: Report) -> LayersImported:
    file, proposal = found.file, found.proposal
    if not proposal.levels:
        raise FolderError(tr("{file} has no layer with pixels.", file=file.path.name))
    layers = write_import(
        file, proposal, folder, token=token, report=lambda done, total: report((done, total))
    )
    scene = imported_scene(file.path.stem, layers, folder, token)
    return LayersImported(folder, save_imported(scene, folder), layers)
