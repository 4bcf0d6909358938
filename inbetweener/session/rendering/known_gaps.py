"""KnownGaps: what was found out about the gaps of one layer, for as long as it holds."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from inbetweener.core.tracking import GapWork, moved_gaps, touched_gaps

if TYPE_CHECKING:
    from inbetweener.core.plan import CellId
    from inbetweener.core.shot import Shot
    from inbetweener.session.document.shown_layer import ShownLayer
    from inbetweener.session.rendering.gap_status import GapStatus
    from inbetweener.session.rendering.status_shelf import PictureSlot, StatusShelf


class KnownGaps:
    """Statuses by gap; what is known of a gap holds while it is as it was when it was found out.

    Attributes:
        shelf: where what is known of other layers lies, and the latest picture of each place.
    """

    def __init__(self, session: ShownLayer, shelf: StatusShelf) -> None:
        self.shelf = shelf
        self._session = session
        self._about = session.shot  # that whose statuses are known
        self._statuses: dict[int, GapStatus] = {}
        # Whether a status holds is asked many times for each drawing: the answers, and of which
        # shot they are.
        self._answers: dict[int, GapStatus | None] = {}
        self._answered = session.shot

    def current(self, gap: int) -> GapStatus | None:
        """What is known of a gap, if it still is as it was when it was found out."""
        shot = self._session.shot
        if shot is not self._answered:
            self._answered, self._answers = shot, {}
        if gap not in self._answers:
            self._answers[gap] = self._checked(gap, shot)
        return self._answers[gap]

    def _checked(self, gap: int, shot: Shot) -> GapStatus | None:
        status = self._statuses.get(gap)
        if status is None or gap >= len(shot.gaps):
            return None
        return status if status.work == GapWork.of(shot, gap) else None

    def older(self, cell: CellId) -> str | None:
        """The digest of the latest picture that stood in the place of an inbetween, if any did."""
        return self.shelf.drawn.get(self._slot(cell)) if self.shelf.drawn else None

    def _slot(self, cell: CellId) -> PictureSlot:
        shot = self._session.shot
        ends = shot.keys[cell.gap].drawing, shot.keys[cell.gap + 1].drawing
        return ends, shot.gaps[cell.gap].inbetween_count, cell.order

    def keep(self, status: GapStatus) -> None:
        """Take note of what was found out."""
        self._statuses[status.index] = status
        self._answers.pop(status.index, None)
        count = len(status.digests)
        for order, digest in enumerate(status.digests, 1):
            if status.is_ready(order):
                self.shelf.drawn[status.work.ends, count, order] = digest

    def follow(self, before: Shot, after: Shot) -> set[int]:
        """Take note of an edit; the gaps whose pictures may be others now."""
        self._about = after
        if len(before.gaps) != len(after.gaps):
            moved = moved_gaps(before, after)
            self._statuses = {
                moved[index]: status
                if moved[index] == index
                else replace(status, index=moved[index])
                for index, status in self._statuses.items()
                if index in moved
            }
            self._answers = {}
        touched = touched_gaps(before, after)
        if self._answered is before:
            kept = {gap: known for gap, known in self._answers.items() if gap not in touched}
            self._answered, self._answers = after, kept
        return touched

    def begin(self) -> None:
        """Be about the shot that has been opened; what is known of its gaps holds."""
        self._about = self._session.shot

    def lay(self) -> None:
        """Lay what is known on the shelf, since somebody else will be about this layer."""
        self.shelf.lay(self._about, self._statuses)

    def take(self) -> set[int]:
        """Be about another layer; the gaps of which nothing is known that holds for sure."""
        self.lay()
        self._about = self._session.shot
        self._statuses, unknown = self.shelf.take(self._about)
        self._answers = {}
        return unknown

    def forget(self) -> None:
        """Let go of all statuses."""
        self._statuses = {}
        self._answers = {}

    def digests(self) -> frozenset[str]:
        """The pictures of this layer, and of those that lie on the shelf."""
        statuses = self._statuses.values()
        known = frozenset(digest for each in statuses for digest in each.digests)
        return known | self.shelf.digests()
