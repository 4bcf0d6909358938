"""LayerAdder: reads one more layer in the background and puts it into the scene."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from inbetweener.core import edits
from inbetweener.errors import InbetweenerError, sentence_of
from inbetweener.storage.layer_opening import read_layer
from inbetweener.storage.scene_proposal import in_middle
from inbetweener.wording import tr
from inbetweener.workers.task_thread import TaskThread

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.layer import Layer
    from inbetweener.core.scene import Scene
    from inbetweener.session.document.document_session import DocumentSession
    from inbetweener.storage.layer_opening import LayerRead, LayerRequest
    from inbetweener.workers.task_thread import Report


class LayerAdder(QObject):
    """Adds layers of folders, levels and pictures, one at a time.

    Signals:
        added(str): a layer of that name is in the scene.
        failed(str): it is not, with the sentence why.
    """

    added = Signal(str)
    failed = Signal(str)

    def __init__(
        self,
        document: DocumentSession,
        widen: Callable[[Path, str], None],
        parent: QObject | None = None,
    ) -> None:
        """Wait.

        Args:
            document: the open scene.
            widen: names all files from a folder further up, where the document's is at that place.
            parent: of Qt.
        """
        super().__init__(parent)
        self._document = document
        self._widen = widen
        self._folder: Path | None = None
        self._thread = TaskThread("add-layer", self)
        self._thread.succeeded.connect(self._on_thread_succeeded)
        self._thread.failed.connect(self._on_thread_failed)

    def add(self, request: LayerRequest) -> None:
        """Begin to read a layer; one that was asked for before is given up."""
        folder = self._folder = self._document.folder
        if folder is None:
            self.failed.emit(tr("Open a shot first; layers are added to it."))
            return

        def job(token: CancelToken, _report: Report) -> LayerRead:
            return read_layer(request, folder, token, lambda _done, _total: None)

        self._thread.submit(job)

    def shutdown(self) -> bool:
        """End the thread."""
        return self._thread.shutdown()

    @Slot(object)
    def _on_thread_succeeded(self, read: LayerRead) -> None:
        if self._document.folder != self._folder:
            return  # another document was opened meanwhile
        try:
            self._put_in(read)
        except InbetweenerError as error:
            self.failed.emit(str(error))

    def _put_in(self, read: LayerRead) -> None:
        document = self._document
        layer = _begun(read.layer, document.scene, document.layer)
        scene = edits.add_layer(document.scene, layer)  # refused before anything is changed
        if read.below:
            self._widen(read.folder, read.below)
        document.edit_scene(
            tr("Add layer {name}", name=layer.name), lambda now: edits.add_layer(now, layer)
        )
        index = scene.index_of(layer.name)
        if index is not None and not layer.is_background:
            document.activate(index)
        self.added.emit(layer.name)

    @Slot(object)
    def _on_thread_failed(self, error: Exception) -> None:
        self.failed.emit(sentence_of(error, tr("The layer could not be added")))


def _begun(layer: Layer, scene: Scene, active: Layer) -> Layer:
    """A layer to begin with: of a free name, drawn as the one that is worked on."""
    shot = replace(
        layer.shot,
        name=edits.free_layer_name(scene, layer.name),
        model=active.shot.model,
        exact_colours=active.shot.exact_colours,
        whole_lines=active.shot.whole_lines,
    )
    named = replace(layer, shot=shot)
    return in_middle(named, scene.canvas) if layer.is_background else named
