"""Shows the reviews on the timeline and the status strip, and which of its commands make sense."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from inbetweener.core.plan import CellKind
from inbetweener.core.review import Standing
from inbetweener.wording import tr

if TYPE_CHECKING:
    from inbetweener.session.workspace import Workspace
    from inbetweener.ui.commands.actions import Actions
    from inbetweener.ui.parts.status_strip import StatusStrip
    from inbetweener.ui.timeline.widget import TimelineWidget

# Counting all inbetweens for every picture that is drawn would cost more than it shows.
_COUNT_MS = 80
_OF_THE_PICTURE = ("review_accept", "review_accept_next", "review_reject")
_OF_THE_CELL = ("review_needs_hand", "review_note")
_OF_THE_SHOT = ("review_next", "review_accept_gaps")


class ReviewPresenter(QObject):
    """Between the session's reviews and the window."""

    def __init__(
        self, workspace: Workspace, timeline: TimelineWidget, strip: StatusStrip, actions: Actions
    ) -> None:
        super().__init__(timeline)
        self._workspace = workspace
        self._timeline = timeline
        self._strip = strip
        self._actions = actions
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_COUNT_MS)
        self._timer.timeout.connect(self._show_all)
        workspace.reviews.changed.connect(self._on_reviews_changed)
        workspace.document.shot_changed.connect(self._on_reviews_changed)
        workspace.playback.frame_changed.connect(self._show_enabled)
        self._show_all()

    @Slot()
    def _on_reviews_changed(self) -> None:
        self._show_enabled()
        if not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _show_all(self) -> None:
        reviews = self._workspace.reviews
        self._timeline.set_reviews(
            {cell: review.standing for cell, review in reviews.reviews().items()}
        )
        self._strip.set_review(review_words(reviews.counts()))
        self._show_enabled()

    @Slot()
    def _show_enabled(self) -> None:
        cell = self._workspace.preview.cell()
        is_inbetween = cell is not None and cell.kind is CellKind.INBETWEEN
        for name in _OF_THE_CELL:
            self._actions[name].setEnabled(is_inbetween)
        is_drawn = cell is not None and is_inbetween and self._workspace.reviews.is_drawn(cell.id)
        for name in _OF_THE_PICTURE:
            self._actions[name].setEnabled(is_drawn)
        review = None if cell is None else self._workspace.reviews.review_of(cell.id)
        is_said = review is not None and review.standing not in (
            Standing.UNREVIEWED,
            Standing.BY_HAND,
        )
        self._actions["review_clear"].setEnabled(is_said)
        for name in _OF_THE_SHOT:
            self._actions[name].setEnabled(self._workspace.document.plan.length > 0)


def review_words(counts: dict[Standing, int]) -> str:
    """How far the review has come, in the words of the status strip; "" before it has begun."""
    said = [
        tr("{n} {state}", n=counts[each], state=tr(each)) for each in Standing if counts.get(each)
    ]
    if set(counts) <= {Standing.UNREVIEWED}:
        return ""
    return " · ".join(said)
