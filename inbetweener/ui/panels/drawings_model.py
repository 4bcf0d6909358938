"""The drawings of the shot as a list for Qt's views."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Slot

from inbetweener.core.drawing import Role
from inbetweener.ui.timeline.geometry import frame_ranges

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from inbetweener.core.drawing import Drawing, DrawingId
    from inbetweener.session.pictures.thumbnails import Thumbnails
    from inbetweener.session.workspace import Workspace

ROLE_ROLE = Qt.ItemDataRole.UserRole
DRAWING_ROLE = Qt.ItemDataRole.UserRole + 1
FRAME_ROLE = Qt.ItemDataRole.UserRole + 2
MISSING_ROLE = Qt.ItemDataRole.UserRole + 3


class DrawingsModel(QAbstractListModel):
    """One row a drawing; rows that did not change are not repainted."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = workspace.document
        self._thumbnails: Thumbnails = workspace.thumbnails
        self._watch = workspace.folder_watch
        self._drawings: tuple[Drawing, ...] = ()
        self._roles: dict[DrawingId, Role] = {}
        self._key_count = 0
        self._rows: dict[DrawingId, int] = {}
        self._frames: dict[DrawingId, int] = {}
        self._shown: tuple[object, object] = ((), ())
        self._document.shot_opened.connect(self._on_document_shot_opened)
        self._document.shot_changed.connect(self._on_document_shot_changed)
        self._document.layer_activated.connect(self._on_document_shot_opened)
        self._thumbnails.ready.connect(self._on_thumbnails_ready)
        self._watch.missing_changed.connect(self._on_watch_missing_changed)

    def rowCount(  # noqa: N802 - Qt's name
        self, parent: QModelIndex | QPersistentModelIndex | None = None
    ) -> int:
        """How many drawings."""
        return 0 if parent is not None and parent.isValid() else len(self._drawings)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401 - whatever the role asks for
        """The name, thumbnail, role or file of a drawing."""
        if not index.isValid() or index.row() >= len(self._drawings):
            return None
        drawing = self._drawings[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return drawing.name
        if role == Qt.ItemDataRole.DecorationRole:
            return self._thumbnails.get(drawing.id)
        if role in (Qt.ItemDataRole.ToolTipRole, DRAWING_ROLE):
            return drawing.id
        return self._state_of(drawing.id, role)

    def _state_of(self, drawing: DrawingId, role: int) -> Any:  # noqa: ANN401 - what the role is of
        if role == ROLE_ROLE:
            return self._roles.get(drawing, Role.UNUSED)
        if role == FRAME_ROLE:
            return self._frames.get(drawing)
        return drawing in self._watch.missing if role == MISSING_ROLE else None

    def row_of(self, drawing: DrawingId) -> int | None:
        """Where a drawing stands in the list."""
        return self._rows.get(drawing)

    def key_count(self) -> int:
        """How many drawings are keys or breakdowns."""
        return self._key_count

    def _read(self) -> None:
        shot = self._document.shot
        self._drawings = shot.drawings
        self._rows = {drawing.id: row for row, drawing in enumerate(shot.drawings)}
        self._roles = shot.roles()
        self._key_count = sum(role is not Role.UNUSED for role in self._roles.values())
        starts = self._document.plan.starts
        self._shown = shot.keys, starts
        pairs = zip(reversed(shot.keys), reversed(starts), strict=True)
        self._frames = {key.drawing: frame + shot.first_number for key, frame in pairs}

    @Slot()
    def _on_document_shot_opened(self) -> None:
        self.beginResetModel()
        self._read()
        self.endResetModel()

    @Slot(object, object)
    def _on_document_shot_changed(self, _before: object, after: Any) -> None:  # noqa: ANN401 - Qt
        if after.drawings is not self._drawings:
            self._on_document_shot_opened()
            return
        if (after.keys, self._document.plan.starts) == self._shown:
            return  # most edits of timing move no key
        roles, frames = self._roles, self._frames
        self._read()
        changed = (
            row
            for row, drawing in enumerate(self._drawings)
            if roles.get(drawing.id) is not self._roles.get(drawing.id)
            or frames.get(drawing.id) != self._frames.get(drawing.id)
        )
        # Told in runs: where a key is moved along with all after it, those are half of a long shot.
        for rows in frame_ranges(changed):
            self.dataChanged.emit(self.index(rows.start), self.index(rows.stop - 1))

    @Slot()
    def _on_watch_missing_changed(self) -> None:
        if self._drawings:
            self.dataChanged.emit(self.index(0), self.index(len(self._drawings) - 1))

    @Slot(str)
    def _on_thumbnails_ready(self, drawing: DrawingId) -> None:
        row = self._rows.get(drawing)
        if row is not None:
            self.dataChanged.emit(self.index(row), self.index(row))
