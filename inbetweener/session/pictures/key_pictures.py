"""KeyPictures: small pictures of the open shot's own files, and of the shot among recent ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from pathlib import Path

    from inbetweener.core.drawing import DrawingId
    from inbetweener.core.scene import Scene
    from inbetweener.session.document.document_session import DocumentSession
    from inbetweener.session.document.recent_shots import RecentShots
    from inbetweener.session.document.saver import Saver
    from inbetweener.session.pictures.thumbnails import Thumbnails
    from inbetweener.session.rendering.states import RenderStates


class KeyPictures(QObject):
    """Has thumbnails made when a shot is shown, grows or is painted over."""

    def __init__(
        self,
        document: DocumentSession,
        thumbnails: Thumbnails,
        recents: RecentShots,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._thumbnails = thumbnails
        self._recents = recents
        thumbnails.ready.connect(self._on_thumbnails_ready)
        document.scene_changed.connect(self._on_document_scene_changed)

    def follow(self, states: RenderStates, saver: Saver) -> None:
        """Take in that a file was painted over, and that the shot was saved under a name."""
        states.key_changed.connect(self._on_states_key_changed)
        saver.saved.connect(self._on_saver_saved)

    def make(self) -> None:
        """Have the missing thumbnails made."""
        if self._document.folder is not None:
            self._thumbnails.make(self._document.folder, self._pictured())

    @Slot(object, object)
    def _on_document_scene_changed(self, before: Scene, after: Scene) -> None:
        known = {id(layer.shot.drawings) for layer in before.layers}
        if any(id(layer.shot.drawings) not in known for layer in after.layers):
            self.make()

    @Slot(str)
    def _on_states_key_changed(self, drawing: str) -> None:
        for each in self._pictured():
            if each == drawing:
                self._thumbnails.forget(each)
        self.make()

    @Slot(str)
    def _on_thumbnails_ready(self, drawing: str) -> None:
        keys = self._document.shot.keys
        if keys and keys[0].drawing == drawing:
            self._keep_for_recents()

    @Slot(object)
    def _on_saver_saved(self, _path: Path) -> None:
        self._keep_for_recents()

    def _keep_for_recents(self) -> None:
        """The first key stands for the shot among the recent ones."""
        document = self._document
        keys, place = document.shot.keys, document.project_path or document.folder
        image = self._thumbnails.get(keys[0].drawing) if keys else None
        if place is not None and image is not None:
            self._recents.keep(place, image)

    def _pictured(self) -> list[DrawingId]:
        """The files that have a thumbnail of their own: keys, what could be one, drawings by hand.

        Those of the active layer come first.
        """
        document = self._document
        own = [drawing.id for drawing in document.shot.drawings]
        return list(dict.fromkeys([*own, *document.scene.drawing_ids()]))
