"""The inbetweens to review as a list for Qt's views."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from inbetweener.core.review import Standing
from inbetweener.session.rendering.cell_states import CellState
from inbetweener.ui.look.numbers import decimal
from inbetweener.ui.panels.closing_field import doubt_words
from inbetweener.ui.panels.lines_field import fault_words
from inbetweener.wording import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from inbetweener.core.drawing import DrawingId
    from inbetweener.core.plan import CellId
    from inbetweener.session.review.reviews import ReviewRow
    from inbetweener.session.workspace import Workspace

ROW_ROLE = Qt.ItemDataRole.UserRole
FRAME_ROLE = Qt.ItemDataRole.UserRole + 1


class ReviewModel(QAbstractListModel):
    """One row an inbetween, the most doubtful first; read anew when told."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._rows: list[ReviewRow] = []
        self._row_of: dict[CellId, int] = {}
        self._names: dict[DrawingId, str] = {}

    def read(self, standings: frozenset[Standing]) -> None:
        """Show the inbetweens that stand in one of these ways as they are now."""
        rows = self._workspace.reviews.rows(standings)
        shot = self._workspace.document.shot
        names = {drawing.id: drawing.name for drawing in shot.drawings}
        if [row.cell for row in rows] == [row.cell for row in self._rows] and names == self._names:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows, self._names = rows, names
        self._row_of = {row.cell: index for index, row in enumerate(rows)}
        self.endResetModel()

    def rowCount(  # noqa: N802 - Qt's name
        self, parent: QModelIndex | QPersistentModelIndex | None = None
    ) -> int:
        """How many inbetweens."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401 - whatever the role asks for
        """The name, the review or the frame of an inbetween; a sentence for screen readers."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._name(row.cell)
        if role == ROW_ROLE:
            return row
        if role == FRAME_ROLE:
            return self._frame(row.cell)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._sentence(row)
        return None

    def cell_at(self, row: int) -> CellId | None:
        """The inbetween of a row."""
        return self._rows[row].cell if 0 <= row < len(self._rows) else None

    def row_of(self, cell: CellId) -> int | None:
        """Where an inbetween stands in the list."""
        return self._row_of.get(cell)

    def _name(self, cell: CellId) -> str:
        """The key before and the place after it ("A0017 + 2")."""
        keys = self._workspace.document.shot.keys
        if cell.gap >= len(keys):
            return ""
        return f"{self._names.get(keys[cell.gap].drawing, '')} + {cell.order}"

    def _frame(self, cell: CellId) -> int | None:
        """The number of its first frame; None while the list is older than the shot."""
        document = self._workspace.document
        gaps = document.plan.gaps
        if cell.gap >= len(gaps) or cell.order >= len(gaps[cell.gap].cells):
            return None
        return document.plan.cell(cell).first_frame + document.shot.first_number

    def _sentence(self, row: ReviewRow) -> str:
        words = [
            self._name(row.cell),
            tr("frame {frame}", frame=self._frame(row.cell)),
            standing_words(row),
        ]
        if row.confidence is not None:
            words.append(tr("confidence {confidence}", confidence=decimal(row.confidence, 2)))
        words += filter(None, (doubt_words(row.leaking), fault_words(row.breaks, row.ghosts)))
        return " · ".join(words) + (f"\n{row.note}" if row.note else "")


def standing_words(row: ReviewRow) -> str:
    """How an inbetween stands; of one that is still to be drawn there is nothing to say yet."""
    is_to_come = row.standing is Standing.UNREVIEWED and row.state is not CellState.READY
    return tr(row.state) if is_to_come else tr(row.standing)
