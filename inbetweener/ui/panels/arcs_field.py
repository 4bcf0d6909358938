"""The field of the inspector for the paths that parts take in a gap."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from inbetweener.core.pin import Arcs
from inbetweener.ui.parts.form_parts import fill_silently, make_combo_box
from inbetweener.wording import mark, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_TEXTS = {
    Arcs.AUTOMATIC: mark("Arcs where parts turn"),
    Arcs.STRAIGHT: mark("Straight"),
}


class ArcsField(QObject):
    """A box to choose from, laid out by the inspector.

    Attributes:
        box: on arcs as the model finds them, or straight.

    Signals:
        chosen(Arcs): the artist has chosen.
    """

    chosen = Signal(object)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.box = make_combo_box(page, tr("Which paths parts take from key to key"))
        self.box.setObjectName("gap_arcs")
        self.box.activated.connect(self._on_box_activated)

    def show(self, arcs: Arcs | None) -> None:
        """Show what holds for the selected gaps; None where they differ."""
        items: list[tuple[str, object]] = [(tr(text), each) for each, text in _TEXTS.items()]
        fill_silently(self.box, items, arcs)

    @Slot(int)
    def _on_box_activated(self, index: int) -> None:
        self.chosen.emit(Arcs(self.box.itemData(index)))
