"""The field of the inspector for whole lines, and what is told of breaks and ghosts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from inbetweener.ui.parts.form_parts import fill_silently, make_combo_box, make_muted
from inbetweener.wording import tr, tr_count

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtWidgets import QWidget

    from inbetweener.core.gap import Gap
    from inbetweener.rendering.line_work import LineNote

_AS_SHOT, _WHOLE, _ANY = "shot", "whole", "any"
_MEANINGS = {_AS_SHOT: None, _WHOLE: True, _ANY: False}


class LinesField(QObject):
    """A box to choose from and a sentence, both laid out by the inspector.

    Attributes:
        box: as the shot, whole lines, or as the model draws them.
        note: what was found of lines, and why none could be drawn anew.

    Signals:
        chosen(object): whether lines are drawn anew, None for as the shot.
    """

    chosen = Signal(object)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.box = make_combo_box(page, tr("Whether lines are drawn anew, whole"))
        self.note = make_muted("", page)
        self.box.activated.connect(self._on_box_activated)

    def show(self, gaps: Iterable[Gap], *, shot_is_whole: bool) -> None:
        """Show what holds for the selected gaps."""
        chosen = {gap.whole_lines for gap in gaps}
        words = lines_words(is_whole=shot_is_whole)
        items: list[tuple[str, object]] = [
            (tr("{lines} (the shot’s)", lines=words), _AS_SHOT),
            (lines_words(is_whole=True), _WHOLE),
            (lines_words(is_whole=False), _ANY),
        ]
        own = next((name for name, meant in _MEANINGS.items() if {meant} == chosen), None)
        fill_silently(self.box, items, own)

    def show_note(self, notes: Sequence[LineNote]) -> None:
        """Show what is known of the lines of the inbetweens that are ready."""
        self.note.setText(lines_told(notes))
        self.note.setVisible(bool(self.note.text()))

    @Slot(int)
    def _on_box_activated(self, index: int) -> None:
        self.chosen.emit(_MEANINGS[self.box.itemData(index)])


def lines_words(*, is_whole: bool) -> str:
    """How lines are drawn, in words."""
    return tr("Whole") if is_whole else tr("As drawn")


def fault_words(breaks: int, ghosts: int) -> str:
    """What speaks against an inbetween with so many breaks and ghosts; "" where nothing does."""
    told = []
    if breaks:
        told.append(tr_count("{n} line break", "{n} line breaks", breaks))
    if ghosts:
        told.append(tr_count("{n} doubled line", "{n} doubled lines", ghosts))
    return " · ".join(told)


def lines_told(notes: Sequence[LineNote]) -> str:
    """What is told of the lines of inbetweens, "" where there is nothing to tell."""
    reason = next((tr(note.reason) for note in notes if note.reason), "")
    faults = fault_words(sum(note.breaks for note in notes), sum(note.ghosts for note in notes))
    if not faults and notes and all(note.is_whole for note in notes):
        faults = tr("All lines are whole.")
    return "\n".join(filter(None, (reason, faults)))
