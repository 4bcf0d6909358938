"""FilteredDrawings: which drawings are shown clearly, and the way from one to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from inbetweener.core.review import ReviewFilter, Standing

if TYPE_CHECKING:
    from inbetweener.core.plan import CellId
    from inbetweener.session.document.document_session import DocumentSession
    from inbetweener.session.review.reviews import Reviews


class FilteredDrawings(QObject):
    """A choice among the inbetweens by how they stand; no part of the document.

    Attributes:
        chosen: which are shown clearly.

    Signals:
        changed(): others are than before, or may be.
    """

    changed = Signal()

    def __init__(self, session: DocumentSession, reviews: Reviews) -> None:
        super().__init__(reviews)
        self.chosen = ReviewFilter.ALL
        self._reviews = reviews
        session.shot_opened.connect(self.clear)
        session.layer_activated.connect(self.clear)
        session.shot_changed.connect(self.changed)
        reviews.changed.connect(self.changed)

    def choose(self, chosen: ReviewFilter) -> None:
        """Show others clearly."""
        if chosen is not self.chosen:
            self.chosen = chosen
            self.changed.emit()

    @Slot()
    def clear(self) -> None:
        """Show all of them."""
        self.choose(ReviewFilter.ALL)

    def cells(self) -> list[CellId]:
        """The inbetweens that the filter admits, in time."""
        rows = self._reviews.rows(frozenset(Standing))
        admitted = [row.cell for row in rows if self.chosen.admits(row.standing, row.confidence)]
        return sorted(admitted, key=_time)

    def clear_cells(self) -> frozenset[CellId] | None:
        """The drawings that are not dimmed; None where none is."""
        return None if self.chosen is ReviewFilter.ALL else frozenset(self.cells())

    def following(self, cell: CellId | None, step: int) -> CellId | None:
        """The one to go to.

        Args:
            cell: where one is, None for nowhere.
            step: 1 for the next one in time, -1 for the last one; beyond the ends the other end.

        Returns:
            None where the filter admits none.
        """
        cells = self.cells()
        if not cells or cell is None:
            return cells[0] if cells else None
        here = _time(cell)
        if step > 0:
            return next((each for each in cells if _time(each) > here), cells[0])
        return next((each for each in reversed(cells) if _time(each) < here), cells[-1])


def _time(cell: CellId) -> tuple[int, int]:
    return cell.gap, cell.order
