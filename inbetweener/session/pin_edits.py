"""PinEdits: pins of the open document, each change one step to be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inbetweener.core import edits
from inbetweener.core.pins import pins_of
from inbetweener.errors import EditError
from inbetweener.session.pin_marks import Grip, PinEnd, Place, pin_between, places_of
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from inbetweener.core.interpolator import Pin
    from inbetweener.core.shot import Shot
    from inbetweener.session.document_session import DocumentSession


class PinEdits(QObject):
    """Edits with their names for the undo menu; one that fails becomes a sentence.

    Signals:
        refused(str): an edit could not be made, with the sentence why.
    """

    refused = Signal(str)

    def __init__(self, session: DocumentSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def add(self, gap: int, a: Place, b: Place) -> bool:
        """Set a pin; whether that was possible."""
        pin = pin_between(a, b)
        return self._edit(tr("Set pin"), lambda shot: edits.add_pin(shot, gap, pin))

    def move(self, gap: int, grip: Grip, to: Place) -> bool:
        """Move one end of a pin; whether that was possible."""
        return self._edit(tr("Move pin"), lambda shot: moved(shot, gap, grip, to))

    def nudge(self, gap: int, grip: Grip, dx: float, dy: float) -> bool:
        """Move one end by a step; steps of one end in a row are undone together."""
        at = places_of(pins_of(self._session.shot, gap)[grip.index])[grip.end is PinEnd.B]
        return self._edit(
            tr("Move pin"),
            lambda shot: moved(shot, gap, grip, Place(at.x + dx, at.y + dy)),
            merge_key=f"pin {gap} {grip.index} {grip.end}",
        )

    def remove(self, gap: int, index: int) -> bool:
        """Take a pin away; whether that was possible."""
        return self._edit(tr("Delete pin"), lambda shot: edits.remove_pin(shot, gap, index))

    def clear(self, gap: int) -> bool:
        """Take all pins of a gap away; whether that was possible."""
        return self._edit(tr("Delete all pins"), lambda shot: edits.clear_pins(shot, [gap]))

    def _edit(self, text: str, edit: Callable[[Shot], Shot], merge_key: str | None = None) -> bool:
        try:
            self._session.edit(text, edit, merge_key)
        except EditError as error:
            self.refused.emit(str(error))
            return False
        return True


def moved(shot: Shot, gap: int, grip: Grip, to: Place) -> Shot:
    """The shot with one end of a pin in another place.

    Raises:
        EditError: there is no such pin, or it would lie nowhere.
    """
    pins = pins_of(shot, gap)
    a, b = places_of(pins[grip.index])
    pin: Pin = pin_between(to, b) if grip.end is PinEnd.A else pin_between(a, to)
    return edits.move_pin(shot, gap, grip.index, pin)
