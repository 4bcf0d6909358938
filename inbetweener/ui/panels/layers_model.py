"""The layers of the scene as a list for Qt's views, the uppermost first, as they lie."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)

from inbetweener.wording import tr, tr_count

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QObject

    from inbetweener.core.layer import Layer
    from inbetweener.session.workspace import Workspace

VISIBLE_ROLE = Qt.ItemDataRole.UserRole
ACTIVE_ROLE = Qt.ItemDataRole.UserRole + 1
ABOUT_ROLE = Qt.ItemDataRole.UserRole + 2
THUMBNAIL_ROLE = Qt.ItemDataRole.UserRole + 3
_MIME = "application/x-inbetweener-layer"
_Index = QModelIndex | QPersistentModelIndex


class LayersModel(QAbstractListModel):
    """One row a layer; it edits nothing itself.

    Signals:
        rename_requested(int, str): a layer is to be called otherwise.
        visible_requested(int, bool): a layer is to be shown, or hidden.
        move_requested(int, int): a layer was dropped where so many of the others lie below it.
    """

    rename_requested = Signal(int, str)
    visible_requested = Signal(int, bool)
    move_requested = Signal(int, int)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = workspace.document
        self._thumbnails = workspace.thumbnails
        self._layers: tuple[Layer, ...] = ()
        self._tellers: dict[int, Callable[[int, Layer], object]] = {
            Qt.ItemDataRole.DisplayRole: lambda _number, layer: layer.name,
            Qt.ItemDataRole.EditRole: lambda _number, layer: layer.name,
            Qt.ItemDataRole.ToolTipRole: lambda _number, layer: about(layer),
            Qt.ItemDataRole.AccessibleTextRole: lambda _number, layer: _told(layer),
            VISIBLE_ROLE: lambda _number, layer: layer.is_visible,
            ACTIVE_ROLE: lambda number, _layer: number == self._document.active,
            ABOUT_ROLE: lambda _number, layer: about(layer),
            THUMBNAIL_ROLE: lambda _number, layer: self._thumbnail(layer),
        }
        self._document.shot_opened.connect(self.refresh)
        self._document.scene_changed.connect(self.refresh)
        self._document.layer_activated.connect(self._repaint)
        self._thumbnails.ready.connect(self._repaint)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the layers as they stand."""
        layers = self._document.scene.layers if self._document.is_open else ()
        if len(layers) == len(self._layers):
            self._layers = layers
            self._repaint()
            return
        self.beginResetModel()
        self._layers = layers
        self.endResetModel()

    @Slot()
    def _repaint(self) -> None:
        if self._layers:
            self.dataChanged.emit(self.index(0), self.index(len(self._layers) - 1))

    def layer_at(self, row: int) -> int:
        """The index of the layer in a row, and the row of a layer: it is the same reckoning."""
        return len(self._layers) - 1 - row

    def rowCount(  # noqa: N802 - Qt's name
        self, parent: _Index | None = None
    ) -> int:
        """How many layers."""
        return 0 if parent is not None and parent.isValid() else len(self._layers)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Rows can be renamed, ticked and dragged between others."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsEditable
            | Qt.ItemFlag.ItemIsDragEnabled
        )

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """What a row says of its layer."""
        if not index.isValid() or index.row() >= len(self._layers):
            return None
        number = self.layer_at(index.row())
        layer = self._layers[number]
        told = self._tellers.get(role)
        return None if told is None else told(number, layer)

    def _thumbnail(self, layer: Layer) -> object:
        keys = layer.shot.keys
        return self._thumbnails.get(keys[0].drawing) if keys else None

    def setData(  # noqa: N802 - Qt's name
        self,
        index: _Index,
        value: Any,  # noqa: ANN401 - whatever an editor gives
        role: int = Qt.ItemDataRole.EditRole,
    ) -> bool:
        """Ask for another name, or to show or hide; the answer comes through the document."""
        number = self.layer_at(index.row())
        if role == Qt.ItemDataRole.EditRole:
            self.rename_requested.emit(number, str(value))
        elif role == VISIBLE_ROLE:
            self.visible_requested.emit(number, bool(value))
        else:
            return False
        return True

    # Dragging

    def supportedDropActions(self) -> Qt.DropAction:  # noqa: N802 - Qt's name
        """Layers are moved among each other."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:  # noqa: N802 - Qt's name
        """Layers, and nothing else."""
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802 - Qt's name
        """What is dragged: the number of a layer."""
        data = QMimeData()
        data.setData(_MIME, str(self.layer_at(indexes[0].row())).encode())
        return data

    def dropMimeData(  # noqa: N802 - Qt's name
        self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: _Index
    ) -> bool:
        """Ask for the move. Nothing was moved yet, so Qt is told that nothing was dropped."""
        number = int(data.data(_MIME).toStdString())
        row = row if row >= 0 else (parent.row() if parent.isValid() else self.rowCount())
        below = len(self._layers) - row  # of all layers, the dragged one perhaps among them
        self.move_requested.emit(number, below - (1 if number < below else 0))
        return False


def _told(layer: Layer) -> str:
    """A row in full, for those who cannot see the eye."""
    hidden = "" if layer.is_visible else tr("hidden")
    return " · ".join(filter(None, (layer.name, about(layer), hidden)))


def about(layer: Layer) -> str:
    """A layer in a few words: what it holds, and how it differs from a plain cel."""
    keys = tr_count("{n} key", "{n} keys", len(layer.shot.keys))
    differs = (
        tr("background") if layer.is_background else "",
        tr(layer.blend) if layer.blend != "normal" else "",
        f"{layer.opacity:.0%}" if layer.opacity < 1 else "",
    )
    return " · ".join(filter(None, (keys if not layer.is_background else "", *differs)))
