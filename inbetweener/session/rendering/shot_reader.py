"""ShotReader: reads one whole shot after the other, on a thread, so that it can be drawn."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from inbetweener.errors import sentence_of
from inbetweener.session.rendering.shot_drawing import ShotDrawing, left_out
from inbetweener.storage.opening import OnlyCelsError, OpenRequest, read_shot
from inbetweener.wording import tr
from inbetweener.workers.task_thread import TaskThread

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.scene import Scene
    from inbetweener.rendering.jobs import JobPlanner
    from inbetweener.session.rendering.shot_entries import ShotEntry
    from inbetweener.storage.opening import Opened
    from inbetweener.workers.task_thread import Report


class ShotReader(QObject):
    """The thread that reads shots, one at a time.

    Attributes:
        number: of the entry that is being read; None while none is.
        scene_of: what a shot that was read is drawn as; as its file has it, unless told otherwise.

    Signals:
        succeeded(ShotDrawing, str): a shot is read: its gaps, nothing drawn yet, and its name.
        failed(int, str): the shot of that entry cannot be opened, with the sentence why.
    """

    succeeded = Signal(object, str)
    failed = Signal(int, str)

    def __init__(
        self, make_planner: Callable[[Path], JobPlanner], parent: QObject | None = None
    ) -> None:
        """Wait for a shot.

        Args:
            make_planner: makes jobs for the shots of a folder.
            parent: of Qt.
        """
        super().__init__(parent)
        self.number: int | None = None
        self.scene_of: Callable[[Opened], Scene] = lambda opened: opened.scene
        self._make_planner = make_planner
        self._thread = TaskThread("read-shots", self)
        self._thread.succeeded.connect(self._on_thread_succeeded)
        self._thread.failed.connect(self._on_thread_failed)

    def read(self, entry: ShotEntry) -> None:
        """Begin to read a shot, and forget about the one that is being read."""
        self.number = entry.number
        request = OpenRequest(entry.path)

        def job(token: CancelToken, _report: Report) -> Opened:
            try:
                return read_shot(request, token, lambda _done, _total: None)
            except OnlyCelsError:  # nobody is there to be asked, and nothing else can be meant
                layers = replace(request, as_layers=True)
                return read_shot(layers, token, lambda _done, _total: None)

        self._thread.submit(job)

    def cancel(self) -> None:
        """Read no further, and tell nothing."""
        self._thread.cancel()
        self.number = None

    def shutdown(self) -> bool:
        """End the thread."""
        return self._thread.shutdown()

    @Slot(object)
    def _on_thread_succeeded(self, opened: Opened) -> None:
        number, self.number = self.number, None
        if number is not None:
            shots = [layer.shot for layer in self.scene_of(opened).layers]
            planner = self._make_planner(opened.folder)
            drawing = ShotDrawing(number, shots, planner, left_out(opened))
            self.succeeded.emit(drawing, opened.scene.name)

    @Slot(object)
    def _on_thread_failed(self, error: Exception) -> None:
        number, self.number = self.number, None
        if number is not None:
            self.failed.emit(number, sentence_of(error, tr("The shot cannot be opened")))
