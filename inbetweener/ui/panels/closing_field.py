"""The field of the inspector for closing gaps in lines, and what is told of leaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from inbetweener.core.gap_closing import CLOSED_WIDTHS_PX
from inbetweener.ui.parts.form_parts import fill_silently, make_combo_box, make_muted
from inbetweener.wording import tr, tr_count

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtWidgets import QWidget

    from inbetweener.core.gap import Gap
    from inbetweener.rendering.regions import RegionNote

_AS_SHOT = "shot"


class ClosingField(QObject):
    """A box to choose from and a sentence, both laid out by the inspector.

    Attributes:
        box: as the shot, none, or up to which width gaps are closed.
        note: how many regions leak, and how many gaps were closed.

    Signals:
        chosen(object): a width in pixels, 0 for none, or None for as the shot.
    """

    chosen = Signal(object)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.box = make_combo_box(page, tr("Up to which width gaps in lines are closed"))
        self.note = make_muted("", page)
        self.box.activated.connect(self._on_box_activated)

    def show(self, gaps: Iterable[Gap], shot_width_px: int) -> None:
        """Show what holds for the selected gaps."""
        chosen = {gap.close_gaps_px for gap in gaps}
        own = chosen.pop() if len(chosen) == 1 else -1
        widths = sorted({*CLOSED_WIDTHS_PX, *({own} if own is not None and own > 0 else ())})
        items: list[tuple[str, object]] = [
            (tr("{width} (the shot’s)", width=width_words(shot_width_px)), _AS_SHOT),
            *((width_words(width), width) for width in widths),
        ]
        current = _AS_SHOT if own is None else own
        fill_silently(self.box, items, None if current == -1 else current)

    def show_note(self, notes: Sequence[RegionNote]) -> None:
        """Show what is known of the regions of the inbetweens that are ready."""
        self.note.setText(regions_told(notes))
        self.note.setVisible(bool(self.note.text()))

    @Slot(int)
    def _on_box_activated(self, index: int) -> None:
        data = self.box.itemData(index)
        self.chosen.emit(None if data == _AS_SHOT else data)


def width_words(width_px: int) -> str:
    """Up to which width gaps are closed, in words."""
    return tr("Up to {width} px", width=width_px) if width_px else tr("Left open")


def doubt_words(leaking: int) -> str:
    """What speaks against an inbetween of which so many regions leak; "" where none does."""
    return tr_count("{n} region leaks", "{n} regions leak", leaking) if leaking else ""


def regions_told(notes: Sequence[RegionNote]) -> str:
    """A sentence about the regions of inbetweens, "" where there is nothing to tell."""
    told = list(filter(None, [doubt_words(sum(note.leaking for note in notes))]))
    closed = sum(len(note.closed) for note in notes)
    if closed:
        told.append(tr_count("{n} gap closed", "{n} gaps closed", closed))
    return " · ".join(told)
