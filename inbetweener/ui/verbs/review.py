"""ReviewVerbs: what the commands of the review do, to the inbetween under the playhead."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inbetweener.core.plan import CellId
from inbetweener.core.review import Verdict
from inbetweener.errors import InbetweenerError
from inbetweener.wording import mark, tr, tr_count

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from inbetweener.session.workspace import Workspace

_NOTHING_LEFT = mark("Every inbetween has been reviewed.")


class ReviewVerbs(QObject):
    """Judging, and going from one doubtful inbetween to the next.

    Signals:
        refused(str): it could not be done, with the sentence why.
        said(str): what has been done, where the screen does not show it by itself.
        note_requested(): the artist wants to write a note on the inbetween under the playhead.
    """

    refused = Signal(str)
    said = Signal(str)
    note_requested = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._reviews = workspace.reviews

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions of these names do."""
        return {
            "review_accept": partial(self.judge, Verdict.ACCEPTED),
            "review_accept_next": self.accept_and_go_on,
            "review_accept_gaps": self.accept_selected_gaps,
            "review_reject": partial(self.judge, Verdict.REJECTED),
            "review_needs_hand": partial(self.judge, Verdict.NEEDS_HAND),
            "review_clear": partial(self.judge, None),
            "review_next": self.go_to_next,
            "review_note": self.note_requested.emit,
        }

    def judge(self, verdict: Verdict | None) -> bool:
        """Judge the inbetween under the playhead; whether that was possible."""
        cell = self._workspace.preview.cell()
        return cell is not None and self._judge([cell.id], verdict)

    def accept_and_go_on(self) -> None:
        """Accept the inbetween under the playhead, and show the next in the order of doubt."""
        cell = self._workspace.preview.cell()
        following = self._reviews.next_to_review(None if cell is None else cell.id)
        if not self.judge(Verdict.ACCEPTED):
            return
        if following is None:
            self.said.emit(tr(_NOTHING_LEFT))
        else:
            self.show_cell(following)

    def accept_selected_gaps(self) -> None:
        """Accept every inbetween of the selected gaps that is drawn, and say how many are not."""
        plan = self._workspace.document.plan
        gaps = sorted(self._workspace.selection.gaps)
        cells = [CellId(g, o) for g in gaps for o in range(1, len(plan.gaps[g].cells))]
        drawn = [cell for cell in cells if self._reviews.is_drawn(cell)]
        if drawn:
            self._judge(drawn, Verdict.ACCEPTED)
        left_out = len(cells) - len(drawn)
        if left_out:
            self.said.emit(
                tr_count(
                    "{n} inbetween is not ready, and was not accepted.",
                    "{n} inbetweens are not ready, and were not accepted.",
                    left_out,
                )
            )

    def go_to_next(self) -> None:
        """Show the next inbetween to review, the most doubtful after the one that is shown."""
        cell = self._workspace.preview.cell()
        following = self._reviews.next_to_review(None if cell is None else cell.id)
        if following is None:
            self.said.emit(tr(_NOTHING_LEFT))
        else:
            self.show_cell(following)

    def write_note(self, cell: CellId, note: str) -> None:
        """Note something on an inbetween, or say why that cannot be."""
        try:
            self._reviews.write_note(cell, note)
        except InbetweenerError as error:
            self.refused.emit(str(error))

    def show_cell(self, cell: CellId) -> None:
        """Go to where a drawing stands on the timeline."""
        plan, playback = self._workspace.document.plan, self._workspace.playback
        if cell.gap >= len(plan.gaps) or cell.order >= len(plan.gaps[cell.gap].cells):
            return
        playback.pause()
        playback.show_frame(plan.cell(cell).first_frame)

    def _judge(self, cells: Iterable[CellId], verdict: Verdict | None) -> bool:
        try:
            self._reviews.judge(cells, verdict)
        except InbetweenerError as error:
            self.refused.emit(str(error))
            return False
        return True
