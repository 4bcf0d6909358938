"""Gives the timeline its thumbnails, and has those that it misses made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QPixmap

from inbetweener.core.places import find_place
from inbetweener.core.plan import CellId

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from inbetweener.core.drawing import DrawingId
    from inbetweener.core.shot import Key, Shot
    from inbetweener.session.workspace import Workspace
    from inbetweener.ui.timeline.widget import TimelineWidget

# What one paint misses is asked for at once; scrolling asks anew, and gives up what is out of view.
_WANT_AFTER_MS = 80


class TimelineThumbnails(QObject):
    """Between the session's thumbnails and a timeline widget."""

    def __init__(self, workspace: Workspace, timeline: TimelineWidget) -> None:
        super().__init__(timeline)
        self._workspace = workspace
        self._timeline = timeline
        # One a drawing, with the cache key of the thumbnail that it shows.
        self._pixmaps: dict[DrawingId, tuple[int, QPixmap]] = {}
        # Which cells wait for a digest; several may, where a drawing is shown again.
        self._missing: dict[str, set[CellId]] = {}
        # Where each drawing is a key, of the keys that were asked about last.
        self._keys: tuple[Key, ...] = ()
        self._places: dict[DrawingId, list[int]] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WANT_AFTER_MS)
        self._timer.timeout.connect(self._want)
        timeline.set_thumbnail_source(self._of_key)
        timeline.set_inbetween_thumbnail_source(self._of_inbetween)
        workspace.document.shot_opened.connect(self._on_document_shot_opened)
        workspace.document.shot_changed.connect(self._on_document_shot_changed)
        workspace.document.layer_activated.connect(self._on_document_shot_opened)
        workspace.thumbnails.ready.connect(self._on_key_ready)
        workspace.inbetween_thumbnails.ready.connect(self._on_inbetween_ready)
        workspace.states.gaps_changed.connect(self._on_states_gaps_changed)
        workspace.playback.playing_changed.connect(self._on_playing_changed)

    def _of_key(self, key: int) -> QPixmap | None:
        keys = self._workspace.document.shot.keys
        if key >= len(keys):
            return None
        drawing = keys[key].drawing
        image = self._workspace.thumbnails.get(drawing)
        if image is None:
            return None
        version, pixmap = self._pixmaps.get(drawing, (None, QPixmap()))
        if version != image.cacheKey():
            pixmap = QPixmap.fromImage(image)
            self._pixmaps[drawing] = image.cacheKey(), pixmap
        return pixmap

    def _of_inbetween(self, cell: CellId) -> QImage | None:
        if cell.gap >= len(self._workspace.document.shot.gaps):
            return None
        hand = self._workspace.states.hand_drawing(cell)
        if hand is not None:
            return self._workspace.thumbnails.get(hand)
        digest = self._workspace.states.digest(cell)
        if digest is None:
            return None
        image = self._workspace.inbetween_thumbnails.get(digest)
        if image is None:
            self._missing.setdefault(digest, set()).add(cell)
            # Playing needs the disk and the processor for whole pictures.
            if not (self._workspace.playback.is_playing or self._timer.isActive()):
                self._timer.start()
        return image

    @Slot()
    def _want(self) -> None:
        """Ask for what is missed and still in view, from left to right."""
        first, end = self._timeline.axis.visible_frames()
        plan, states = self._workspace.document.plan, self._workspace.states
        inbetweens = [cell.id for cell in plan.cells(first, end) if not cell.id.is_key]
        in_view = {states.digest(cell): cell for cell in inbetweens}
        self._missing = {
            digest: self._missing[digest] for digest in in_view if digest in self._missing
        }
        self._workspace.inbetween_thumbnails.want(self._missing)

    @Slot(str)
    def _on_key_ready(self, drawing: DrawingId) -> None:
        shot = self._workspace.document.shot
        for index in self._places_of(shot.keys).get(drawing, ()):
            self._timeline.update_key(index)
        for place, file in shot.hand_drawn.items():
            found = find_place(shot, place) if file == drawing else None
            if found is not None:
                self._timeline.update_cell(CellId(*found))

    def _places_of(self, keys: tuple[Key, ...]) -> dict[DrawingId, list[int]]:
        """Which keys show each drawing; found once for all thumbnails of a long shot."""
        if keys is not self._keys:
            self._keys, self._places = keys, {}
            for index, key in enumerate(keys):
                self._places.setdefault(key.drawing, []).append(index)
        return self._places

    @Slot(object, object)
    def _on_document_shot_changed(self, before: Shot, after: Shot) -> None:
        if before.hand_drawn is not after.hand_drawn:
            self._workspace.make_thumbnails()

    @Slot(str)
    def _on_inbetween_ready(self, digest: str) -> None:
        for cell in self._missing.pop(digest, ()):
            self._timeline.update_cell(cell)

    @Slot()
    def _on_document_shot_opened(self) -> None:
        self._pixmaps.clear()
        self._missing.clear()

    @Slot()
    def _on_states_gaps_changed(self) -> None:
        self._workspace.inbetween_thumbnails.retry_impossible()

    @Slot(bool)
    def _on_playing_changed(self, is_playing: bool) -> None:
        if not is_playing and self._missing:
            self._timer.start()
