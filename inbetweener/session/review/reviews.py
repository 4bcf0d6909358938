"""Reviews: what the artist has said of each inbetween, and what to judge next."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from inbetweener.core import edits
from inbetweener.core.places import orders_noted
from inbetweener.core.plan import CellId
from inbetweener.core.review import TO_REVIEW, Review, Standing
from inbetweener.session.rendering.cell_states import CellState
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from inbetweener.core.review import Verdict
    from inbetweener.core.shot import Shot
    from inbetweener.session.document.document_session import DocumentSession
    from inbetweener.session.rendering.states import RenderStates


@dataclass(frozen=True, slots=True)
class CellReview:
    """How one inbetween stands.

    Attributes:
        standing: what is shown of it.
        note: the artist's words.
    """

    standing: Standing = Standing.UNREVIEWED
    note: str = ""


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """One inbetween in the list of what is to be reviewed.

    Attributes:
        cell: which.
        standing: how it stands.
        note: the artist's words.
        confidence: the model's trust in it, in [0, 1]; None where it is not known.
        leaking: how many of its regions paint would run out of, as far as it is known.
        breaks: how many pieces of its lines are lost, likewise.
        ghosts: how many of its lines are there twice, likewise.
        state: how far its picture has come.
    """

    cell: CellId
    standing: Standing
    note: str
    confidence: float | None
    leaking: int = 0
    breaks: int = 0
    ghosts: int = 0
    state: CellState = CellState.READY

    @property
    def urgency(self) -> tuple[float, int, int]:
        """Sorts the most doubtful first, then by time; what has no figure comes last."""
        doubt = 2.0 if self.confidence is None else self.confidence
        return doubt, self.cell.gap, self.cell.order


class Reviews(QObject):
    """Answers about reviews, and the edits that make them.

    Signals:
        changed(set): indexes of gaps in which an inbetween may stand otherwise than before.
    """

    changed = Signal(object)

    def __init__(
        self, session: DocumentSession, states: RenderStates, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._states = states
        session.shot_opened.connect(self._on_session_shot_opened)
        session.layer_activated.connect(self._on_session_shot_opened)
        session.shot_changed.connect(self._on_session_shot_changed)
        states.gaps_changed.connect(self.changed)

    def review_of(self, cell: CellId) -> CellReview:
        """How an inbetween or blank stands; keys, and what the shot lacks, are unreviewed."""
        shot = self._session.shot
        if cell.is_key or not 0 <= cell.gap < len(shot.gaps):
            return CellReview()
        if not (shot.reviews or shot.hand_drawn):
            return CellReview()
        said = orders_noted(shot, cell.gap, shot.reviews).get(cell.order)
        by_hand = self._states.hand_drawing(cell) is not None
        return self._stands(cell, said, by_hand=by_hand)

    def _stands(self, cell: CellId, said: Review | None, *, by_hand: bool) -> CellReview:
        review = said or Review()
        if review.verdict is None:
            standing = Standing.BY_HAND if by_hand else Standing.UNREVIEWED
        else:
            standing = review.standing(self._states.identity(cell))
        return CellReview(standing, review.note)

    def _all(self, gaps: Iterable[int] | None = None) -> Iterator[tuple[CellId, CellReview]]:
        """Every inbetween of some gaps or of all, and every blank that was drawn by hand."""
        shot = self._session.shot
        for gap in range(len(shot.gaps)) if gaps is None else gaps:
            said = orders_noted(shot, gap, shot.reviews)
            hand = orders_noted(shot, gap, shot.hand_drawn)
            is_rendered = shot.gaps[gap].is_rendered
            for order in range(1, shot.gaps[gap].inbetween_count + 1):
                if is_rendered or order in hand:
                    cell = CellId(gap, order)
                    yield cell, self._stands(cell, said.get(order), by_hand=order in hand)

    def reviews(self, gaps: Iterable[int] | None = None) -> dict[CellId, CellReview]:
        """How the inbetweens of some gaps stand, or all; those of whom nothing is said left out."""
        shot = self._session.shot
        if not (shot.reviews or shot.hand_drawn):
            return {}
        return {cell: review for cell, review in self._all(gaps) if review != CellReview()}

    def counts(self) -> Counter[Standing]:
        """How many inbetweens stand how."""
        shot, plan = self._session.shot, self._session.plan
        if not (shot.reviews or shot.hand_drawn):
            inbetweens = sum(plan.gaps[gap].inbetween_count for gap in plan.rendered_gaps())
            return Counter({Standing.UNREVIEWED: inbetweens})
        return Counter(review.standing for _, review in self._all())

    def rows(self, standings: frozenset[Standing] = TO_REVIEW) -> list[ReviewRow]:
        """The inbetweens that stand in one of these ways, the most doubtful first."""
        rows = [
            self._row(cell, review) for cell, review in self._all() if review.standing in standings
        ]
        return sorted(rows, key=_urgency)

    def _row(self, cell: CellId, review: CellReview) -> ReviewRow:
        regions = self._states.notes.regions(cell)
        leaking = regions.leaking if regions is not None else 0
        confidence = self._states.notes.confidence(cell)
        lines = self._states.notes.lines(cell)
        breaks, ghosts = (lines.breaks, lines.ghosts) if lines is not None else (0, 0)
        state = self._states.state(cell)
        return ReviewRow(
            cell, review.standing, review.note, confidence, leaking, breaks, ghosts, state
        )

    def next_to_review(self, after: CellId | None) -> CellId | None:
        """What to look at after an inbetween: the next in doubt, or else the first."""
        rows = [row for row in self.rows() if row.cell != after]
        if not rows:
            return None
        if after is None or after.is_key:
            return rows[0].cell
        here = ReviewRow(
            after, Standing.UNREVIEWED, "", self._states.notes.confidence(after)
        ).urgency
        return next((row.cell for row in rows if row.urgency > here), rows[0].cell)

    def is_drawn(self, cell: CellId) -> bool:
        """Whether the picture of an inbetween is there: what nobody has seen cannot be judged."""
        return self._states.state(cell) is CellState.READY

    def judge(self, cells: Iterable[CellId], verdict: Verdict | None) -> None:
        """Say something of inbetweens as they are now; None takes it back.

        Raises:
            EditError: one of them is no inbetween.
        """
        digests = {cell: self._states.identity(cell) or "" for cell in cells}
        text = tr("Mark as {verdict}", verdict=tr(verdict)) if verdict else tr("Clear review")
        self._session.edit(text, lambda shot: edits.set_verdict(shot, digests, verdict))

    def write_note(self, cell: CellId, note: str) -> None:
        """Note something on an inbetween.

        Raises:
            EditError: it is no inbetween, or the note is too long.
        """
        self._session.edit(tr("Write note"), lambda shot: edits.set_note(shot, cell, note))

    @Slot()
    def _on_session_shot_opened(self) -> None:
        self.changed.emit(set(range(len(self._session.shot.gaps))))

    @Slot(object, object)
    def _on_session_shot_changed(self, before: Shot, after: Shot) -> None:
        is_other = before.reviews is not after.reviews or before.hand_drawn is not after.hand_drawn
        # Where the number of gaps changes, indexes mean others than before.
        if is_other or len(before.gaps) != len(after.gaps):
            self.changed.emit(set(range(len(after.gaps))))


def _urgency(row: ReviewRow) -> tuple[float, int, int]:
    return row.urgency
