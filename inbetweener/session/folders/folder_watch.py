"""FolderWatch: takes in what comes into the folders of the open document, and tells what is gone.

Nothing is changed while the artist holds something, plays the shot or answers a dialog. What is
drawn meanwhile goes on: gaps that an arrival does not touch stay as they are.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from inbetweener.core import edits
from inbetweener.errors import EditError
from inbetweener.session.folders.arrival_finder import ArrivalFinder
from inbetweener.storage.arrival_edits import left_out, taken_in, with_new_names
from inbetweener.storage.arrivals import Arrivals
from inbetweener.wording import tr_count

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from inbetweener.core.drawing import DrawingId
    from inbetweener.core.scene import Scene
    from inbetweener.rendering.jobs import JobPlanner
    from inbetweener.session.document.document_session import DocumentSession
    from inbetweener.session.folders.folder_looker import FolderLooker
    from inbetweener.session.playback.playback import Playback
    from inbetweener.storage.arrivals import Newcomer
    from inbetweener.storage.fingerprints import FingerprintIndex
    from inbetweener.storage.image_cache import ImageCache

# How soon it is tried again to change the document while the artist holds something.
_REST_MS = 200
TAKE, ASK, IGNORE = "take", "ask", "ignore"


class FolderWatch(QObject):
    """Watches the folders of all layers.

    Attributes:
        missing: files of the document that are not there.
        unreachable: folders of it that cannot be looked into; all their files are missing.
        proposed: what the artist has not answered yet.

    Signals:
        files_changed(): files of the document were painted over, are gone, or are back.
        missing_changed(): other files are missing than before.
        taken_in(tuple): newcomers that are on the timeline now, as one edit.
        proposal_changed(): `proposed` is another than before.
        lost(frozenset): drawings on the timeline whose files have gone just now.
        returned(frozenset): drawings whose files are back.
        failed(str): something could not be taken in, with the sentence why.
    """

    files_changed = Signal()
    missing_changed = Signal()
    taken_in = Signal(object)
    proposal_changed = Signal()
    lost = Signal(object)
    returned = Signal(object)
    failed = Signal(str)

    def __init__(
        self,
        document: DocumentSession,
        playback: Playback,
        fingerprints: FingerprintIndex,
        cache: ImageCache,
        manner: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        """Watch nothing yet.

        Args:
            document: what is open.
            playback: nothing is taken in while it plays.
            fingerprints: knows what files were like that are gone.
            cache: where inbetweens are.
            manner: gives what is done about new drawings: TAKE, ASK or IGNORE.
            parent: of Qt.
        """
        super().__init__(parent)
        self._document = document
        self._playback = playback
        self._manner = manner
        self._is_first = True
        self._waiting: Arrivals | None = None
        self._known_unusable: frozenset[tuple[DrawingId, str]] = frozenset()
        self.missing: frozenset[DrawingId] = frozenset()
        self.unreachable: frozenset[str] = frozenset()
        self.proposed = Arrivals()
        self._finder = ArrivalFinder(document, fingerprints, cache, self)
        self._finder.found.connect(self._on_finder_found)
        self._finder.files_changed.connect(self.files_changed)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._act)
        document.scene_changed.connect(self._on_document_scene_changed)

    def watch(self, planner: JobPlanner) -> None:
        """Begin with another document."""
        self._is_first, self._waiting = True, None
        self._finder.begin(planner)
        self._propose(Arrivals())
        self._set_missing(frozenset())

    def shutdown(self) -> bool:
        """End the threads."""
        self._rest.stop()
        return self._finder.shutdown()

    @property
    def looker(self) -> FolderLooker:
        """Looks into the folders."""
        return self._finder.looker

    @property
    def is_at_rest(self) -> bool:
        """Whether the document may change under the artist's hands."""
        is_held = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        has_dialog = QGuiApplication.modalWindow() is not None
        return not (is_held or has_dialog or _is_menu_open() or self._playback.is_playing)

    # What the artist answers

    def accept(self) -> None:
        """Put the new drawings on the timeline that are proposed."""
        self._take_in(self.proposed.newcomers)

    def leave_out(self) -> None:
        """Note the new drawings that are proposed in the list of drawings, unused."""
        newcomers = self.proposed.newcomers
        self._settle(each.drawing.id for each in newcomers)
        text = tr_count("Leave a new drawing out", "Leave {n} new drawings out", len(newcomers))
        self._edit(text, lambda scene: left_out(scene, newcomers))

    def follow_renames(self, *, moves: bool = False) -> None:
        """Call files as they are called now; their keys stay, or go where the new numbers say."""
        renamed = self.proposed.renamed
        text = tr_count("Follow a renamed file", "Follow {n} renamed files", len(renamed))
        self._edit(text, lambda scene: with_new_names(scene, renamed, moves=moves))
        self._settle(each.drawing.id for each in renamed)

    def _take_in(self, newcomers: tuple[Newcomer, ...]) -> None:
        self._settle(each.drawing.id for each in newcomers)
        text = tr_count("Take in a new drawing", "Take in {n} new drawings", len(newcomers))
        if self._edit(text, lambda scene: taken_in(scene, newcomers)):
            self.taken_in.emit(newcomers)

    def _edit(self, text: str, edit: Callable[[Scene], Scene]) -> bool:
        try:
            self._document.edit_scene(text, edit)
        except EditError as error:
            self.failed.emit(str(error))
            return False
        return True

    def _settle(self, files: Iterable[DrawingId]) -> None:
        """Propose files no more until they have been away."""
        self._finder.settled |= set(files)
        self._propose(self._unsettled(self.proposed))

    # What was found

    @Slot(object)
    def _on_finder_found(self, found: Arrivals) -> None:
        self._tell_missing(found)
        self._waiting = found
        self._act()

    def _tell_missing(self, found: Arrivals) -> None:
        before, is_first = self.missing, self._is_first
        self.unreachable = found.unreachable
        known = frozenset(self._document.scene.drawing_ids())
        self._set_missing(found.missing & known)
        keys = {key.drawing for layer in self._document.scene.layers for key in layer.shot.keys}
        lost = (found.lost - before) & keys
        if lost and not is_first:  # what was gone before is told with the document itself
            self.lost.emit(lost)
        if back := before - found.missing:
            self.returned.emit(back & known)

    def _set_missing(self, missing: frozenset[DrawingId]) -> None:
        if missing != self.missing:
            self.missing = missing
            self.missing_changed.emit()

    # Acting upon it

    @Slot()
    def _act(self) -> None:
        found, manner = self._waiting, self._manner()
        if found is None:
            return
        if not self.is_at_rest:
            self._rest.start()
            return
        self._waiting = None
        found = self._unsettled(found)
        if self._is_first:  # told with the document itself
            self._known_unusable = frozenset(found.unusable)
        unusable = tuple(each for each in found.unusable if each not in self._known_unusable)
        found = replace(found, unusable=unusable)
        at_once = manner == TAKE and not self._is_first
        self._is_first = False
        certain = tuple(filter(self._is_certain, found.newcomers)) if at_once else ()
        asked = () if manner == IGNORE else found.newcomers
        rest = tuple(each for each in asked if each not in certain)
        self._propose(replace(found, newcomers=rest))
        if certain:
            self._take_in(certain)

    def _is_certain(self, newcomer: Newcomer) -> bool:
        """As the document stands now, which may have been edited since."""
        index = self._document.scene.index_of(newcomer.layer)
        if index is None or not newcomer.is_certain:
            return False
        shot = self._document.scene.layers[index].shot
        return edits.is_place_certain(shot, newcomer.drawing)

    def _unsettled(self, found: Arrivals) -> Arrivals:
        known = {*self._document.scene.drawing_ids()}
        settled = known | self._finder.settled
        return replace(
            found,
            newcomers=tuple(n for n in found.newcomers if n.drawing.id not in settled),
            renamed=tuple(
                each
                for each in found.renamed
                if each.drawing.id not in settled and each.old in known
            ),
        )

    def _propose(self, found: Arrivals) -> None:
        if found != self.proposed:
            self.proposed = found
            self.proposal_changed.emit()

    @Slot(object, object)
    def _on_document_scene_changed(self, before: Scene, after: Scene) -> None:
        if _same_drawings(before, after):
            return
        # What an undo takes away again was known, and is no news.
        self._finder.settled |= {*before.drawing_ids()} - {*after.drawing_ids()}
        self._propose(self._unsettled(self.proposed))
        self._finder.follow_scene()


def _is_menu_open() -> bool:
    """Whether a menu, or the list of a field, is open: it may be about a key by its place."""
    kinds = (each.type() for each in QGuiApplication.topLevelWindows() if each.isVisible())
    return any(kind is Qt.WindowType.Popup for kind in kinds)


def _same_drawings(before: Scene, after: Scene) -> bool:
    if len(before.layers) != len(after.layers):
        return False
    pairs = zip(before.layers, after.layers, strict=True)
    return all(a.shot.drawings is b.shot.drawings for a, b in pairs)
