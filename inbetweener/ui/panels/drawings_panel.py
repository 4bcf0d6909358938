"""The drawings of the shot, with thumbnails and roles; a click goes to the drawing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QMenu, QVBoxLayout, QWidget

from inbetweener.core.drawing import Role
from inbetweener.ui.panels.drawing_delegate import DrawingDelegate
from inbetweener.ui.panels.drawings_model import DRAWING_ROLE, ROLE_ROLE, DrawingsModel
from inbetweener.wording import tr, tr_count

if TYPE_CHECKING:
    from inbetweener.core.drawing import DrawingId
    from inbetweener.session.workspace import Workspace


class DrawingsPanel(QWidget):
    """The list at the left.

    Signals:
        drawing_chosen(str): a drawing was clicked.
        use_requested(str, bool): a drawing is to become a key, or to leave the timeline.
    """

    drawing_chosen = Signal(str)
    use_requested = Signal(str, bool)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = DrawingsModel(workspace, self)
        self._count = QLabel(self)
        self._count.setProperty("muted", True)
        self._view = self._build_view()
        head = QHBoxLayout()
        head.setContentsMargins(10, 2, 10, 4)
        head.addWidget(self._count)
        head.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._view)
        self._model.modelReset.connect(self._show_count)
        self._model.dataChanged.connect(self._show_count)

    def _build_view(self) -> QListView:
        view = QListView(self)
        view.setModel(self._model)
        view.setItemDelegate(DrawingDelegate(view))
        view.setUniformItemSizes(True)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.setAccessibleName(tr("Drawings of the shot"))
        view.clicked.connect(self._on_view_clicked)
        view.activated.connect(self._on_view_clicked)
        view.customContextMenuRequested.connect(self._on_view_context_menu)
        return view

    def show_current(self, drawing: DrawingId | None) -> None:
        """Mark the drawing under the playhead."""
        row = self._model.row_of(drawing) if drawing is not None else None
        if row is None:
            self._view.clearSelection()
        elif self._view.currentIndex().row() != row or not self._view.selectedIndexes():
            self._view.setCurrentIndex(self._model.index(row))

    @Slot()
    def _show_count(self) -> None:
        keys, all_ = self._model.key_count(), self._model.rowCount()
        words = tr_count("{n} key", "{n} keys", keys)
        unused = all_ - keys
        self._count.setText(tr("{keys} · {n} unused", keys=words, n=unused) if unused else words)

    @Slot(QModelIndex)
    def _on_view_clicked(self, index: QModelIndex) -> None:
        self.drawing_chosen.emit(index.data(DRAWING_ROLE))

    @Slot(QPoint)
    def _on_view_context_menu(self, position: QPoint) -> None:
        index = self._view.indexAt(position)
        if not index.isValid():
            return
        is_unused = index.data(ROLE_ROLE) == Role.UNUSED  # Qt gives it back as plain text
        menu = QMenu(self)
        menu.addAction(tr("Use as Key") if is_unused else tr("Take off the Timeline"))
        chosen = menu.exec(self._view.viewport().mapToGlobal(position))
        menu.deleteLater()
        if chosen is not None:
            self.use_requested.emit(index.data(DRAWING_ROLE), is_unused)
