"""The render queue as a list for Qt's views."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from inbetweener.ui.queue_rows import QueueRow

ROW_ROLE = Qt.ItemDataRole.UserRole


class QueueModel(QAbstractListModel):
    """One row a gap, and one a shot below; shown anew when told."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[QueueRow] = []

    def show(self, rows: list[QueueRow]) -> None:
        """Show these rows; those that stand for the same stay where they are."""
        before, self._rows = self._rows, rows
        if [row.identity for row in rows] != [row.identity for row in before]:
            self._rows = before
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        for number, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(number), self.index(number))

    def rowCount(  # noqa: N802 - Qt's name
        self, parent: QModelIndex | QPersistentModelIndex | None = None
    ) -> int:
        """How many rows, headings included."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401 - whatever the role asks for
        """The title, the row, or a sentence for screen readers."""
        row = self.row_at(index.row())
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.sentence
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        row = self.row_at(index.row())
        if row is None or row.state is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def row_at(self, number: int) -> QueueRow | None:
        """The row of a number."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def number_of(self, identity: tuple[object, ...]) -> int | None:
        """Where a row stands that was somewhere before."""
        found = (n for n, row in enumerate(self._rows) if row.identity == identity)
        return next(found, None)
