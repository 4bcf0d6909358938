"""The field of the inspector for exact colours, and what is told of the colours that were drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from inbetweener.ui.panels.inspector_colours import ColourChoice
from inbetweener.ui.parts.form_parts import fill_silently, make_combo_box, make_muted
from inbetweener.wording import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from inbetweener.ui.panels.inspector_colours import ColourFields

_VALUES = {ColourChoice.SHOT: None, ColourChoice.EXACT: True, ColourChoice.ANY: False}


class ColourField(QObject):
    """A box to choose from and a sentence, both laid out by the inspector.

    Attributes:
        box: as the shot, exact, or whatever the model draws.
        note: how many new colours there are, or why there are no exact ones.

    Signals:
        chosen(object): True, False, or None for as the shot.
    """

    chosen = Signal(object)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.box = make_combo_box(page, tr("Whether inbetweens keep to the colours of their keys"))
        self.note = make_muted("", page)
        self.box.activated.connect(self._on_box_activated)

    def show(self, fields: ColourFields, *, shot_is_exact: bool) -> None:
        """Show what holds for the selected gaps."""
        of_shot = tr("Exact (the shot’s)") if shot_is_exact else tr("Any (the shot’s)")
        items: list[tuple[str, object]] = [
            (of_shot, ColourChoice.SHOT),
            (tr("Exact: the keys’ alone"), ColourChoice.EXACT),
            (tr("Any: as the model draws"), ColourChoice.ANY),
        ]
        fill_silently(self.box, items, fields.choice)
        # Who has asked for them can still take that back.
        self.box.setEnabled(not fields.reason or fields.choice is not ColourChoice.SHOT)
        tip = tr("Whether inbetweens keep to the colours of their keys")
        self.box.setToolTip(fields.reason or tip)
        self.show_note(fields)

    def show_note(self, fields: ColourFields) -> None:
        """Show what is known of the colours."""
        self.note.setText(fields.note)
        self.note.setVisible(bool(fields.note))

    @Slot(int)
    def _on_box_activated(self, index: int) -> None:
        self.chosen.emit(_VALUES[ColourChoice(self.box.itemData(index))])
