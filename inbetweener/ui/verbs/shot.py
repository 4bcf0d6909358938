"""ShotVerbs: what the commands do to the document, on the selected gaps or under the playhead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inbetweener.core import edits
from inbetweener.core.drawing import FitRule
from inbetweener.core.edits import LengthRule
from inbetweener.core.gap import Treatment
from inbetweener.core.pin import Arcs
from inbetweener.errors import InbetweenerError
from inbetweener.wording import mark, tr, tr_count

if TYPE_CHECKING:
    from collections.abc import Callable

    from inbetweener.core.chart import Chart
    from inbetweener.core.drawing import DrawingId
    from inbetweener.core.shot import Shot
    from inbetweener.session.workspace import Workspace

_EXPOSURE_WORDS = {1: mark("ones"), 2: mark("twos"), 3: mark("threes")}
_TREATING = {
    Treatment.INBETWEEN: mark("Inbetween the gap"),
    Treatment.HOLD: mark("Hold the first key"),
    Treatment.CUT: mark("Cut between the keys"),
    Treatment.BLANK: mark("Leave the gap blank"),
}


class ShotVerbs(QObject):
    """Edits with their names for the undo menu; one that fails becomes a sentence.

    Signals:
        refused(str): an edit could not be made, with the sentence why.
    """

    refused = Signal(str)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._document = workspace.document

    @property
    def rule(self) -> LengthRule:
        """What edits of timing do to the length."""
        keeps = self._workspace.settings.keeps_length
        return LengthRule.KEEP if keeps else LengthRule.RIPPLE

    @property
    def gaps(self) -> frozenset[int]:
        """The selected gaps."""
        return self._workspace.selection.gaps

    def set_exposure(self, exposure: int) -> None:
        """Put the selected gaps on ones, twos, threes."""
        known = exposure in _EXPOSURE_WORDS
        frames = tr_count("{n} frame", "{n} frames", exposure)
        text = tr("Set on {exposure}", exposure=tr(_EXPOSURE_WORDS[exposure]) if known else frames)
        gaps, rule = self.gaps, self.rule
        self.edit(text, lambda shot: edits.set_exposure(shot, gaps, exposure, rule))

    def set_count(self, count: int) -> None:
        """Give the selected gaps a number of inbetweens."""
        gaps, rule = self.gaps, self.rule
        self.edit(
            tr_count("Set {n} inbetween", "Set {n} inbetweens", count),
            lambda shot: edits.set_count(shot, gaps, count, rule),
            merge_key=f"count {sorted(gaps)}",
        )

    def change_count(self, change: int) -> None:
        """Give the first selected gap's count, one more or fewer, to all selected."""
        if self.gaps:
            first = self._document.shot.gaps[min(self.gaps)]
            self.set_count(max(0, first.inbetween_count + change))

    @property
    def can_set_length(self) -> bool:
        """Whether the selected gaps can be given a length: several only where the rest moves.

        Each would have to take its frames from the next, which is to have as many.
        """
        return len(self.gaps) == 1 or (bool(self.gaps) and self.rule is LengthRule.RIPPLE)

    def set_length(self, length: int) -> None:
        """Make the selected gaps longer or shorter."""
        gaps, rule = self.gaps, self.rule
        if not self.can_set_length:
            return

        def edit(shot: Shot) -> Shot:
            if len(gaps) > 1:
                return edits.set_gap_lengths(shot, gaps, length)
            return edits.set_gap_length(shot, min(gaps), length, rule)

        self.edit(tr("Set gap length"), edit, merge_key=f"length {sorted(gaps)}")

    def set_chart(self, chart: Chart, *, is_final: bool = True) -> None:
        """Space the selected gaps; the steps of one drag become one."""
        gaps = self.gaps
        self.edit(
            tr("Change spacing"), lambda shot: edits.set_chart(shot, gaps, chart), merge_key="chart"
        )
        if is_final:
            self._document.end_merge()

    def set_treatment(self, treatment: Treatment) -> None:
        """Say what becomes of the selected gaps."""
        gaps = self.gaps
        self.edit(
            tr(_TREATING[treatment]),
            lambda shot: edits.set_treatment(shot, gaps, treatment),
        )

    def set_gap_model(self, model: str | None) -> None:
        """Draw the selected gaps with a model of their own, or with None by the shot's."""
        gaps = self.gaps
        self.edit(tr("Change model"), lambda shot: edits.set_gap_model(shot, gaps, model))

    def try_other_model(self) -> None:
        """Draw the selected gaps with the model listed after theirs; baselines are passed over."""
        gaps = self.gaps
        if not gaps:
            return
        names = [model.name for model in self._workspace.models if not model.is_baseline]
        current = self._workspace.document.shot.model_of(min(gaps))
        place = names.index(current) + 1 if current in names else 0
        self.set_gap_model(names[place % len(names)])

    def set_model(self, model: str) -> None:
        """Draw the shot with another model."""
        self.edit(tr("Change model"), lambda shot: edits.set_model(shot, model))

    def set_arcs(self, arcs: Arcs) -> None:
        """Let the parts of the selected gaps go on arcs, or straight."""
        gaps = self.gaps
        is_straight = arcs is Arcs.STRAIGHT
        text = tr("Let parts go straight") if is_straight else tr("Let parts go on arcs")
        self.edit(text, lambda shot: edits.set_arcs(shot, gaps, arcs))

    def set_gap_exact_colours(self, exact: bool | None) -> None:
        """Keep the selected gaps to the colours of their keys or not, or with None as the shot."""
        gaps = self.gaps
        self.edit(
            tr("Change colours"), lambda shot: edits.set_gap_exact_colours(shot, gaps, exact=exact)
        )

    def toggle_exact_colours(self) -> None:
        """Keep the shot to the colours of its keys, or no more."""
        exact = not self._document.shot.exact_colours
        text = tr("Use exact colours") if exact else tr("Use any colours")
        self.edit(text, lambda shot: edits.set_exact_colours(shot, exact=exact))

    def set_gap_whole_lines(self, whole: bool | None) -> None:
        """Draw lines of the selected gaps anew or not, or with None as the shot says."""
        gaps = self.gaps
        self.edit(
            tr("Change lines"), lambda shot: edits.set_gap_whole_lines(shot, gaps, whole=whole)
        )

    def toggle_whole_lines(self) -> None:
        """Draw lines of the shot anew, whole and of their width, or no more."""
        whole = not self._document.shot.whole_lines
        text = tr("Draw whole lines") if whole else tr("Leave lines as drawn")
        self.edit(text, lambda shot: edits.set_whole_lines(shot, whole=whole))

    def set_gap_closing(self, width_px: int | None) -> None:
        """Close gaps in the lines of the selected gaps, 0 none, or with None as the shot says."""
        gaps = self.gaps
        self.edit(
            tr("Change closing of gaps"),
            lambda shot: edits.set_gap_closing_px(shot, gaps, width_px),
        )

    def set_closing(self, width_px: int) -> None:
        """Close gaps in the lines of the shot's inbetweens up to so wide, with 0 none."""
        text = tr("Close gaps") if width_px else tr("Leave gaps open")
        self.edit(text, lambda shot: edits.set_closing_px(shot, width_px))

    def set_last_exposure(self, frames: int) -> None:
        """Let the last key stay."""
        self.edit(
            tr("Hold last key"),
            lambda shot: edits.set_last_exposure(shot, frames),
            merge_key="last",
        )

    def set_fps(self, fps: float) -> None:
        """Run the shot at another rate."""
        self.edit(tr("Set frame rate"), lambda shot: edits.set_fps(shot, fps), merge_key="fps")

    def move_key(self, key: int, frame: int, rule: LengthRule | None = None) -> None:
        """Retime a key, by the rule that holds where none is given."""
        rule = rule or self.rule
        self.edit(tr("Move key"), lambda shot: edits.move_key(shot, key, frame, rule))

    def remove_key(self) -> None:
        """Take the key under the playhead off the timeline."""
        cell = self._workspace.preview.cell()
        if cell is None or not cell.id.is_key:
            self.refused.emit(tr("Go to a key to take it off the timeline."))
            return
        self.edit(tr("Remove key"), lambda shot: edits.remove_key(shot, cell.id.gap))

    def set_drawing_used(self, drawing: DrawingId, *, used: bool) -> None:
        """Mark a drawing as a key, or take it off the timeline."""
        text = tr("Use as key") if used else tr("Take off timeline")
        self.edit(text, lambda shot: edits.set_drawing_used(shot, drawing, used=used))

    def set_fit(self, *, fits: bool) -> None:
        """Scale drawings of another size to the canvas, or refuse them."""
        rule = FitRule.FIT if fits else FitRule.REFUSE
        canvas = self._document.shot.canvas
        if canvas is None:
            if self._document.is_open:
                self.refused.emit(
                    tr("The shot has no size to fit drawings to: no file could be read.")
                )
            return
        self.edit(tr("Fit drawings"), lambda shot: edits.set_canvas(shot, canvas, rule))

    def edit(self, text: str, edit: Callable[[Shot], Shot], merge_key: str | None = None) -> None:
        """Make an edit, or say why it cannot be made."""
        if not self._document.is_open:
            return
        try:
            self._document.edit(text, edit, merge_key)
        except InbetweenerError as error:
            self.refused.emit(str(error))
