"""HandDrawings: inbetweens that the artist draws over in a paint program, taken in once saved."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from inbetweener.core import edits
from inbetweener.core.places import find_place, place_of
from inbetweener.core.plan import CellId, CellKind
from inbetweener.errors import InbetweenerError, RenderError, sentence_of
from inbetweener.paths import is_file, is_folder
from inbetweener.rendering.finished import FinishedPictures
from inbetweener.session.folders.file_watch import FileWatch
from inbetweener.session.rendering.cell_states import CellState
from inbetweener.storage.hand_files import HAND_FOLDER, digest_if_whole, offer_hand_file
from inbetweener.wording import tr
from inbetweener.workers.task_thread import TaskThread

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.drawing import DrawingId
    from inbetweener.core.place import Place
    from inbetweener.core.plan import Cell
    from inbetweener.core.shot import Shot
    from inbetweener.rendering.jobs import JobPlanner
    from inbetweener.session.document.document_session import DocumentSession
    from inbetweener.session.rendering.states import RenderStates
    from inbetweener.storage.image_cache import ImageCache
    from inbetweener.workers.task_thread import Report

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Offer:
    """A file that was opened for the artist; taken in when it is another than it was."""

    place: Place
    digest: str


class HandDrawings(QObject):
    """Offers inbetweens to a paint program and watches over the files.

    Signals:
        opened(str): a file is open in the paint program; its name.
        taken_in(str): what was saved there stands in the shot now.
        changed(str): a drawing that stood there already was saved again.
        vanished(str): the file of a drawing by hand is gone; the shot keeps its place.
        failed(str): something could not be done, with the sentence why.
    """

    opened = Signal(str)
    taken_in = Signal(str)
    changed = Signal(str)
    vanished = Signal(str)
    failed = Signal(str)

    def __init__(
        self,
        session: DocumentSession,
        states: RenderStates,
        cache: ImageCache,
        open_file: Callable[[Path], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._states = states
        self._cache = cache
        self._open_file = open_file
        self._planner: JobPlanner | None = None
        self._offers: dict[DrawingId, _Offer] = {}
        self._files = FileWatch(self)
        self._files.changed.connect(self.look)
        self._offer_thread = self._thread("hand-offer", self._on_offer_thread_succeeded)
        self._offer_thread.failed.connect(self._on_offer_thread_failed)
        self._look_thread = self._thread("hand-look", self._on_look_thread_succeeded)
        self._look_thread.failed.connect(self._on_look_thread_failed)
        session.shot_changed.connect(self._on_session_shot_changed)
        session.layer_activated.connect(self._watch_files)
        states.key_changed.connect(self._on_states_key_changed)

    def _thread(self, name: str, on_success: Callable[..., None]) -> TaskThread:
        thread = TaskThread(name, self)
        thread.succeeded.connect(on_success)
        return thread

    def watch(self, planner: JobPlanner) -> None:
        """Begin with another shot."""
        self._planner = planner
        self._offers.clear()
        self._watch_files()

    def shutdown(self) -> bool:
        """End the threads, a file that is being written first."""
        self._planner = None
        self._files.close()  # a look would begin threads that have been ended
        ended = [self._offer_thread.shutdown(cancels=False), self._look_thread.shutdown()]
        return all(ended)

    # Offering

    def draw(self, cell: Cell) -> None:
        """Open an inbetween or a blank in the paint program.

        It begins as the rendered picture, or as empty paper for a blank. What was drawn by hand
        before is opened again.
        """
        folder, shot = self._session.folder, self._session.shot
        if folder is None or cell.kind is CellKind.KEY:
            self.failed.emit(tr("Go to an inbetween to draw it by hand; keys are your own files."))
            return
        file = self._states.hand_drawing(cell.id)
        place = place_of(shot, cell.id.gap, cell.id.order)
        if file is not None and is_file(folder / file):
            self._open(folder / file)
            return
        if self._states.state(cell.id) is not CellState.READY and file is None:
            self.failed.emit(tr("Render this inbetween first: your drawing begins with it."))
            return
        self._offer_thread.submit(self._job(cell, place))

    def _job(
        self, cell: Cell, place: Place
    ) -> Callable[[CancelToken, Report], tuple[DrawingId, _Offer]]:
        shot, planner, cache = self._session.shot, self._planner, self._cache
        own = {file for at, file in shot.hand_drawn.items() if at != place}
        taken = own | self._files_of_other_layers()
        left, right = (shot.drawing(drawing).name for drawing in place[:2])
        # Of the rendered picture, also where a drawing by hand has vanished.
        shot = edits.set_hand_drawing(shot, cell.id, None)

        def job(_token: CancelToken, _report: Report) -> tuple[DrawingId, _Offer]:
            if planner is None:
                raise RenderError(tr("No shot is open."))
            start = FinishedPictures(shot, planner, cache).read(cell)
            file = offer_hand_file(planner.folder, left, right, place.t, start, taken)
            begun = planner.folder / file
            is_new = begun.read_bytes() == start
            return file, _Offer(place, digest_if_whole(begun) if is_new else "")

        return job

    def _files_of_other_layers(self) -> set[DrawingId]:
        """Keys of several layers may bear one name, and so would what is drawn between them."""
        layers, shot = self._session.scene.layers, self._session.shot
        files = {file for each in layers for file in each.shot.hand_drawn.values()}
        offered = {
            file for file, offer in self._offers.items() if offer.place.left not in shot.roles()
        }
        return (files - {*shot.hand_drawn.values()}) | offered

    @Slot(object)
    def _on_offer_thread_succeeded(self, answer: tuple[DrawingId, _Offer]) -> None:
        file, offer = answer
        if self._planner is None:
            return
        self._offers[file] = offer
        self._watch_files()
        self._open(self._planner.folder / file)
        if not offer.digest:  # drawn over already, before an undo or in an earlier session
            self.look()

    @Slot(object)
    def _on_offer_thread_failed(self, error: Exception) -> None:
        self.failed.emit(sentence_of(error, tr("The inbetween could not be opened")))

    def _open(self, path: Path) -> None:
        try:
            self._open_file(path)
        except InbetweenerError as error:
            self.failed.emit(tr("{error} The drawing is at {path}.", error=error, path=path))
            return
        self.opened.emit(path.name)

    def forget(self, cell: Cell) -> None:
        """Let the model draw an inbetween again; the artist's file stays where it is."""
        try:
            self._session.edit(
                tr("Let the model draw again"),
                lambda shot: edits.set_hand_drawing(shot, cell.id, None),
            )
        except InbetweenerError as error:
            self.failed.emit(str(error))

    # Watching

    @Slot()
    def _watch_files(self) -> None:
        """Watch every file that is offered or stands in the shot, and their folder for renames."""
        if self._planner is None:
            return
        folder = self._planner.folder
        layers = self._session.scene.layers
        files = {file for each in layers for file in each.shot.hand_drawn.values()}
        files |= {*self._offers}
        wanted = {str(folder / file) for file in files if is_file(folder / file)}
        if files and is_folder(folder / HAND_FOLDER):
            wanted.add(str(folder / HAND_FOLDER))
        self._files.watch(wanted)

    @Slot(object, object)
    def _on_session_shot_changed(self, before: Shot, after: Shot) -> None:
        if before.hand_drawn is not after.hand_drawn:
            self._watch_files()

    @Slot()
    def look(self) -> None:
        """See whether anything was saved, as when the window is come back to."""
        self._watch_files()  # a file that was replaced is not watched any more
        self._look_at_shot()
        planner, offers = self._planner, dict(self._offers)
        if planner is None or not offers:
            return

        def job(_token: CancelToken, _report: Report) -> dict[DrawingId, tuple[_Offer, str]]:
            found = {file: digest_if_whole(planner.folder / file) for file in offers}
            return {file: (offers[file], digest) for file, digest in found.items()}

        self._look_thread.submit(job)

    def _look_at_shot(self) -> None:
        """Have the gaps looked at in which anything is drawn by hand."""
        shot = self._session.shot
        cells = [find_place(shot, place) for place in shot.hand_drawn]
        gaps = {found[0] for found in cells if found is not None}
        if gaps:
            self._states.refresh(gaps)

    @Slot(object)
    def _on_look_thread_succeeded(self, found: dict[DrawingId, tuple[_Offer, str]]) -> None:
        for file, (offer, digest) in found.items():
            is_saved = digest and digest != offer.digest and self._offers.get(file) == offer
            if is_saved:
                self._offers[file] = _Offer(offer.place, digest)
                self._take_in(file, offer.place)

    @Slot(object)
    def _on_look_thread_failed(self, error: Exception) -> None:
        _log.error("looking at drawings by hand has failed", exc_info=error)

    def _take_in(self, file: DrawingId, place: Place) -> None:
        """Show a saved drawing in place of its inbetween."""
        layers = [layer.shot for layer in self._session.scene.layers]
        if any(shot.hand_drawn.get(place) == file for shot in layers):
            return  # it stands there; that it was saved again is found by the render states
        places = ((index, find_place(shot, place)) for index, shot in enumerate(layers))
        layer, found = next((each for each in places if each[1] is not None), (0, None))
        if found is None:
            self.failed.emit(
                tr(
                    "{file} was saved, but its inbetween is not on the timeline any more. "
                    "The file is kept.",
                    file=file,
                )
            )
            return
        cell = CellId(*found)
        self._stand_in(layer, cell, file)
        self.taken_in.emit(file)

    def _stand_in(self, layer: int, cell: CellId, file: DrawingId) -> None:
        """Put a drawing in the place of an inbetween, in whichever layer that is."""

        def edit(shot: Shot) -> Shot:
            return edits.set_hand_drawing(shot, cell, file)

        if layer == self._session.active:
            self._session.edit(tr("Draw by hand"), edit)
        else:
            self._session.edit_scene(
                tr("Draw by hand"), lambda scene: edits.edit_layer(scene, layer, edit)
            )

    @Slot(str)
    def _on_states_key_changed(self, drawing: DrawingId) -> None:
        if drawing not in self._session.shot.hand_drawn.values() or self._planner is None:
            return
        if is_file(self._planner.folder / drawing):
            self.changed.emit(drawing)
        else:
            self.vanished.emit(drawing)
