"""ActionNotes: what became of the artist's work, noted in the log in counts and without names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from inbetweener.diagnostics.actions import note_action
from inbetweener.rendering.movies.writing import MovieResult

if TYPE_CHECKING:
    from inbetweener.session.exporting.movie_export import MovieRequest
    from inbetweener.session.exporting.picture_export import ExportRequest
    from inbetweener.session.workspace import Workspace
    from inbetweener.storage.export import ExportResult
    from inbetweener.storage.opening import Opened


class ActionNotes(QObject):
    """Notes what is opened, edited, rendered, saved and exported in a workspace."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._document = workspace.document
        workspace.shown.connect(self._on_shown)
        workspace.opener.failed.connect(self._on_opener_failed)
        workspace.document.undo_stack.indexChanged.connect(self._on_edited)
        workspace.queue.finished.connect(self._on_rendered)
        workspace.queue.gap_failed.connect(self._on_gap_failed)
        workspace.saver.saved.connect(self._on_saved)
        workspace.exporter.finished.connect(self._on_exported)
        workspace.exporter.failed.connect(self._on_export_failed)

    @Slot(object)
    def _on_shown(self, _opened: Opened) -> None:
        layers = self._document.scene.layers
        shot = self._document.shot
        note_action(
            "opened",
            f"layers: {len(layers)}, keys: {len(shot.keys)} of {shot.canvas} pixels, "
            f"frames: {self._document.plan.length}",
        )

    @Slot(object, str)
    def _on_opener_failed(self, _path: object, _sentence: str) -> None:
        note_action("failed", "opening")

    @Slot()
    def _on_edited(self) -> None:
        stack = self._document.undo_stack
        if stack.count():
            note_action("edited", f"{stack.undoText() or '–'} (step {stack.index()})")

    @Slot(bool)
    def _on_rendered(self, all_drawn: bool) -> None:
        note_action("rendered", "all" if all_drawn else "not all")

    @Slot(int, str)
    def _on_gap_failed(self, gap: int, _sentence: str) -> None:
        note_action("failed", f"rendering of gap {gap}")

    @Slot(object)
    def _on_saved(self, _path: object) -> None:
        note_action("saved", "a project")

    @Slot(object, object)
    def _on_exported(
        self, _request: ExportRequest | MovieRequest, result: ExportResult | MovieResult
    ) -> None:
        if isinstance(result, MovieResult):
            note_action("exported", f"a movie of {result.plan.frames} frames")
            return
        note_action("exported", f"{result.written} pictures, {result.skipped_same} were there")

    @Slot(object, str)
    def _on_export_failed(self, _request: ExportRequest | MovieRequest, _sentence: str) -> None:
        note_action("failed", "an export")
