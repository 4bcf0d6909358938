"""CameraView: what the camera sees, as the flattened export will give it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from inbetweener.core.camera_moves import pose_at, view_of
from inbetweener.session.canvas.shown import Shown
from inbetweener.session.scene.piles import stacked
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inbetweener.core.plan import Cell
    from inbetweener.session.canvas.preview import Preview
    from inbetweener.session.document.document_session import DocumentSession
    from inbetweener.session.pictures.refs import AnyRef, StackRef
    from inbetweener.session.pictures.store import PictureStore
    from inbetweener.session.playback.playback import Playback
    from inbetweener.session.scene.other_layers import OtherLayers


# More frames would take longer to find than to show.
_MOST_FRAMES_AHEAD = 48


class CameraView(QObject):
    """Looks through the camera, or not; each frame is a picture of its own.

    Signals:
        changed(): `shown()` may give something else than before.
    """

    changed = Signal()

    def __init__(
        self,
        document: DocumentSession,
        preview: Preview,
        pictures: PictureStore,
        playback: Playback,
        others: OtherLayers,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._pictures = pictures
        self._playback = playback
        self._others = others
        self._is_on = False
        self._last: StackRef | None = None
        document.shot_opened.connect(self._on_document_shot_opened)
        preview.accompany(self)
        preview.look_ahead_with(self._ahead)

    @property
    def is_on(self) -> bool:
        """Whether the canvas shows what the camera sees."""
        return self._is_on

    def set_on(self, *, is_on: bool) -> None:
        """Look through the camera, or at the field."""
        if is_on != self._is_on:
            self._is_on = is_on
            self._last = None
            self.changed.emit()

    def shown(self) -> Shown | None:
        """What the camera sees at the playhead, or saw last; None while nobody looks through it."""
        ref = self._ref(self._scene_frame) if self._is_on else None
        if ref is None:
            return None
        if self._pictures.has(ref):
            self._last = ref
        image = self._pictures.get(self._last) if self._last is not None else None
        badge = "" if self._last == ref or self._playback.is_playing else tr("loading")
        return Shown(image, badge, problem=self._pictures.problem(ref) if image is None else "")

    def refs(self, _cell: Cell) -> Iterator[AnyRef]:
        """The pictures that it needs in memory now."""
        if self._is_on:
            yield from self._refs_at(self._scene_frame)

    @property
    def _scene_frame(self) -> int:
        return self._document.scene_frame(self._playback.frame)

    def _ahead(self, cell: Cell, count: int) -> Iterator[AnyRef]:
        """What the camera sees at the next frames, since it moves at each; else what lies ahead."""
        if not self._is_on:
            yield from self._others.ahead(cell, count)
            return
        length = self._document.plan.length
        for step in range(1, min(count, length, _MOST_FRAMES_AHEAD)):
            frame = (self._playback.frame + step) % length
            yield from self._refs_at(self._document.scene_frame(frame))

    def _refs_at(self, frame: int) -> Iterator[AnyRef]:
        ref = self._ref(frame)
        if ref is not None:
            if not self._pictures.has(ref):
                yield from ref.parts
            yield ref

    def _ref(self, frame: int) -> StackRef | None:
        """What names the picture that the camera gives at a frame of the scene."""
        scene = self._document.scene
        field = scene.canvas if self._document.is_open else None
        if field is None:
            return None
        size = scene.camera.size or field
        pose = pose_at(scene.camera, frame)
        layers = [
            (shown, view_of(pose, field, size, shown.layer.parallax))
            for _, shown in self._others.piles.shown_at(frame)
        ]
        return stacked(layers, size, is_whole=True)

    @Slot()
    def _on_document_shot_opened(self) -> None:
        self._last = None
        self.set_on(is_on=False)
