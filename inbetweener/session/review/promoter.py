"""Promoter: makes an inbetween a drawing of the shot, and a breakdown of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from inbetweener.core import edits
from inbetweener.core.numbering import NumberedName
from inbetweener.core.plan import CellKind
from inbetweener.core.shot import Numbering
from inbetweener.errors import RenderError, StorageError, sentence_of
from inbetweener.imaging.files import read_drawing
from inbetweener.rendering.export_plan import default_pattern
from inbetweener.session.rendering.cell_states import CellState
from inbetweener.storage.placing import place_file
from inbetweener.storage.staging import flush_folder
from inbetweener.wording import tr
from inbetweener.workers.task_thread import TaskThread

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.drawing import Drawing
    from inbetweener.core.plan import Cell
    from inbetweener.core.shot import Shot
    from inbetweener.session.document.document_session import DocumentSession
    from inbetweener.session.rendering.states import RenderStates
    from inbetweener.storage.image_cache import ImageCache
    from inbetweener.workers.task_thread import Report


@dataclass(frozen=True, slots=True)
class _Promoted:
    folder: Path
    shot: Shot
    cell: Cell
    drawing: Drawing


class Promoter(QObject):
    """Writes a rendered inbetween into the shot folder, under a name that nobody has.

    Signals:
        promoted(str): the breakdown stands on the timeline; its file's name.
        failed(str): it does not, with the sentence why.
    """

    promoted = Signal(str)
    failed = Signal(str)

    def __init__(
        self,
        session: DocumentSession,
        states: RenderStates,
        cache: ImageCache,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._states = states
        self._cache = cache
        self._thread = TaskThread("promote", self)
        self._thread.succeeded.connect(self._on_thread_succeeded)
        self._thread.failed.connect(self._on_thread_failed)

    def promote(self, cell: Cell) -> None:
        """Begin; the edit is made once the file is safe on the disk.

        Refused while another is being made: the first would be on the disk and in no shot.
        """
        if not self._thread.is_idle:
            self.failed.emit(tr("Another breakdown is being made. Try again in a moment."))
            return
        folder, shot, cache = self._session.folder, self._session.shot, self._cache
        hand = self._states.hand_drawing(cell.id)
        digest = self._states.digest(cell.id) if cell.kind is CellKind.INBETWEEN else None
        is_ready = self._states.state(cell.id) is CellState.READY
        if folder is None or (digest is None and hand is None) or not is_ready:
            self.failed.emit(tr("Go to a rendered inbetween to make it a breakdown."))
            return

        def job(_token: CancelToken, _report: Report) -> _Promoted:
            png = read_drawing(folder / hand) if hand else cache.read(digest or "")
            if png is None:
                raise RenderError(tr("The picture is gone from the cache. Render the gap again."))
            name = _write(folder, shot, cell, png)
            return _Promoted(folder, shot, cell, NumberedName.of(name).drawing)

        self._thread.submit(job)

    def shutdown(self) -> bool:
        """End the thread, a file that is being written first."""
        return self._thread.shutdown(cancels=False)

    @Slot(object)
    def _on_thread_succeeded(self, done: _Promoted) -> None:
        cell = done.cell.id
        is_made = self._edit_layer(
            tr("Make breakdown"),
            lambda shot: edits.promote(shot, cell.gap, cell.order, done.drawing),
            lambda shot: shot is done.shot,
        )
        if is_made:
            self.promoted.emit(done.drawing.id)
        else:
            self._keep_unused(done)

    def _edit_layer(
        self, text: str, edit: Callable[[Shot], Shot], is_meant: Callable[[Shot], bool]
    ) -> bool:
        """Edit the layer that is meant, whichever is worked on by now; whether there is one."""
        layers = self._session.scene.layers
        index = next((n for n, each in enumerate(layers) if is_meant(each.shot)), None)
        if index is None or self._session.folder is None:
            return False
        if index == self._session.active:
            self._session.edit(text, edit)
        else:
            self._session.edit_scene(text, lambda scene: edits.edit_layer(scene, index, edit))
        return True

    def _keep_unused(self, done: _Promoted) -> None:
        """Let the artist find a drawing whose place on the timeline is not certain any more."""
        name = done.drawing.id
        if self._session.folder != done.folder:
            self.failed.emit(
                tr(
                    "{name} was written to {folder}, but another shot is open now. "
                    "Open that one again to make it a key.",
                    name=name,
                    folder=done.folder,
                )
            )
            return
        self._edit_layer(
            tr("Add drawing"),
            lambda shot: edits.add_drawings(shot, [done.drawing]),
            lambda shot: shot.name == done.shot.name,
        )
        self.failed.emit(
            tr(
                "{name} was written, but the shot has changed since. "
                "Make it a key from the list of drawings.",
                name=name,
            )
        )

    @Slot(object)
    def _on_thread_failed(self, error: Exception) -> None:
        self.failed.emit(sentence_of(error, tr("No breakdown could be made")))


def _write(folder: Path, shot: Shot, cell: Cell, png: bytes) -> str:
    """Write the picture under a free name: its frame's number, or its left key's with a letter.

    It is put where the left key is, which may be a folder of the layer's own.
    """
    for name in _names(shot, cell):
        try:
            place_file(folder / name, png, overwrite=False)
        except FileExistsError:
            continue
        except OSError as error:
            raise StorageError(
                tr(
                    "{name} could not be written to {folder}: {reason}. "
                    "Make room or allow writing there.",
                    name=name,
                    folder=folder,
                    reason=error.strerror,
                )
            ) from error
        flush_folder((folder / name).parent)
        return name
    raise RenderError(tr("No free name was found in {folder} for the breakdown.", folder=folder))


def _names(shot: Shot, cell: Cell) -> list[str]:
    names = []
    if shot.numbering is Numbering.FRAMES:
        names.append(default_pattern(shot).name(cell.first_frame + shot.first_number))
    left = shot.drawing(shot.keys[cell.id.gap].drawing)
    names += [f"{left.name}{letter}.png" for letter in "bcdefghijklmnopqrstuvwxyz"]
    return [str(PurePosixPath(left.id).with_name(name)) for name in names]
