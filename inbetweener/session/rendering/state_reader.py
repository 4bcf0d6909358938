"""StateReader: what is told of inbetweens: how far each has come, which picture is its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from inbetweener.core.places import orders_noted, place_of
from inbetweener.core.plan import CellId
from inbetweener.core.tracking import GapWork
from inbetweener.session.rendering.cell_notes import CellNotes
from inbetweener.session.rendering.cell_states import CellState
from inbetweener.session.rendering.known_gaps import KnownGaps
from inbetweener.session.rendering.status_shelf import StatusShelf
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from inbetweener.core.drawing import DrawingId
    from inbetweener.core.shot import Shot
    from inbetweener.session.document.shown_layer import ShownLayer
    from inbetweener.session.rendering.gap_status import GapStatus


class StateReader(QObject):
    """Answers from what is known; how that comes to be known is in `RenderStates`.

    Attributes:
        shelf: what others know as well, and what was known of layers when they were left.
        notes: what is known of the pictures of inbetweens that are ready.
    """

    def __init__(
        self, session: ShownLayer, parent: QObject | None = None, shelf: StatusShelf | None = None
    ) -> None:
        """Know nothing yet.

        Args:
            session: whose shot it is about.
            parent: of Qt.
            shelf: where what is known of other layers is laid; those who share one know of each
                other's. None for one of its own.
        """
        super().__init__(parent)
        self.shelf = StatusShelf() if shelf is None else shelf
        self._session = session
        self._known = KnownGaps(session, self.shelf)
        self._queued: frozenset[int] = frozenset()
        self._rendering: int | None = None
        self._failures: dict[GapWork, str] = {}
        self.notes = CellNotes(
            self._known.current, lambda cell: self.hand_drawing(cell) is not None
        )

    def state(self, cell: CellId) -> CellState:
        """The state of a cell; keys, and what is not for a model, are always ready."""
        if cell.is_key:
            return CellState.READY
        hand = self.hand_drawing(cell)
        if hand is not None:
            return self._state_by_hand(hand)
        if not self._session.shot.gaps[cell.gap].is_rendered:
            return CellState.READY
        return self._state(cell, self._known.current(cell.gap))

    def hand_drawing(self, cell: CellId) -> DrawingId | None:
        """The artist's own drawing that stands in place of an inbetween or a blank, if any."""
        shot = self._session.shot
        if cell.is_key or not shot.hand_drawn or cell.gap >= len(shot.gaps):
            return None
        return shot.hand_drawn.get(place_of(shot, cell.gap, cell.order))

    def _state_by_hand(self, file: DrawingId) -> CellState:
        """Ready unless the file has vanished; it is nothing that a model could mend."""
        return CellState.FAILED if self.shelf.hashes.get(file) == "" else CellState.READY

    def states(self, gaps: Iterable[int] | None = None) -> dict[CellId, CellState]:
        """The states of all inbetweens of some gaps, or of all."""
        shot = self._session.shot
        chosen = range(len(shot.gaps)) if gaps is None else gaps
        return {
            cell: state
            for gap in chosen
            if gap < len(shot.gaps)
            for cell, state in self._states_of_gap(shot, gap)
        }

    def _states_of_gap(self, shot: Shot, gap: int) -> Iterator[tuple[CellId, CellState]]:
        """What all drawings of a gap share is found out once: thousands of gaps are asked for."""
        timing, status = shot.gaps[gap], self._known.current(gap)
        hand = orders_noted(shot, gap, shot.hand_drawn) if shot.hand_drawn else {}
        waiting = self._state_of_waiting(gap, status)
        for order in range(1, timing.inbetween_count + 1):
            cell = CellId(gap, order)
            if order in hand:
                yield cell, self._state_by_hand(hand[order])
            elif not timing.is_rendered or (status is not None and status.is_ready(order)):
                yield cell, CellState.READY
            else:
                yield cell, waiting or self._state_of_undrawn(cell)

    def _state(self, cell: CellId, status: GapStatus | None) -> CellState:
        """The state of an inbetween, given what is known of its gap."""
        if status is not None and status.is_ready(cell.order):
            return CellState.READY
        return self._state_of_waiting(cell.gap, status) or self._state_of_undrawn(cell)

    def _state_of_waiting(self, gap: int, status: GapStatus | None) -> CellState | None:
        """How it stands with what is not drawn of a gap; None where nobody is about to draw it."""
        if self._rendering == gap:
            return CellState.RENDERING
        if gap in self._queued:
            return CellState.QUEUED
        has_failed = (status is not None and status.problem) or self.problem(gap)
        return CellState.FAILED if has_failed else None

    def _state_of_undrawn(self, cell: CellId) -> CellState:
        return CellState.STALE if self._known.older(cell) else CellState.NOT_RENDERED

    def problem(self, gap: int) -> str:
        """Why a gap could not be rendered; "" where nothing is wrong."""
        if self._failures:
            failure = self._failures.get(GapWork.of(self._session.shot, gap))
            if failure is not None:
                return failure
        status = self._known.current(gap)
        if status is not None and status.problem:
            return status.problem
        return self._hand_problem(gap)

    def _hand_problem(self, gap: int) -> str:
        """Which drawing by hand has vanished from a gap; "" where none has."""
        shot = self._session.shot
        if not shot.hand_drawn:
            return ""
        hand = orders_noted(shot, gap, shot.hand_drawn)
        gone = [file for file in hand.values() if self.shelf.hashes.get(file) == ""]
        if not gone:
            return ""
        return tr(
            "{name} is gone or cannot be read. Bring it back, or let the model draw again.",
            name=gone[0],
        )

    def digest(self, cell: CellId) -> str | None:
        """The cache name of the picture to show for an inbetween: its own, or an older one."""
        if not self._session.shot.gaps[cell.gap].is_rendered or self.hand_drawing(cell):
            return None
        status = self._known.current(cell.gap)
        if status is not None and status.is_ready(cell.order):
            return status.digests[cell.order - 1]
        return self._known.older(cell)

    def identity(self, cell: CellId) -> str | None:
        """What tells the picture that belongs to an inbetween now from every other.

        The digest of its provenance, whether it has been drawn yet or not; for a drawing by hand,
        that of its file. None while it is not known.
        """
        hand = self.hand_drawing(cell)
        if hand is not None:
            return self.shelf.hashes.get(hand) or None
        status = self._known.current(cell.gap)
        if status is None or not 1 <= cell.order <= len(status.digests):
            return None
        return status.digests[cell.order - 1]

    def missing_gaps(self) -> tuple[int, ...]:
        """The gaps that have anything left to draw."""
        return tuple(gap for gap in self._session.plan.rendered_gaps() if self._is_missing_any(gap))

    def _is_missing_any(self, gap: int) -> bool:
        """Whether a model has anything left to draw in a gap."""
        shot = self._session.shot
        hand = orders_noted(shot, gap, shot.hand_drawn)
        states = self._states_of_gap(shot, gap)
        return any(s is not CellState.READY and cell.order not in hand for cell, s in states)

    def protected_digests(self) -> frozenset[str]:
        """The pictures of the open shot, which the cache must not throw away."""
        return self._known.digests()
