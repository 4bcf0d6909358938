"""PinBench: what the hand of the pin tool is given to work on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from inbetweener.core.pin import Fate, Pin, Shape
    from inbetweener.core.shot import Shot
    from inbetweener.session.pins.edits import PinEdits
    from inbetweener.session.pins.marks import Grip, PinMark
    from inbetweener.session.pins.sketches import Pointer


class PinBench(Protocol):
    """The pin tool as its hand needs it: where it stands, what it sets, and whom it tells.

    Attributes:
        edits: what changes the document.
        shape: what the next pin names.
        fate: what becomes of the part that it names.
    """

    edits: PinEdits
    shape: Shape
    fate: Fate

    @property
    def changed(self) -> SignalInstance:
        """Told when something that the tool shows is another."""

    @property
    def shot(self) -> Shot:
        """The document."""

    @property
    def gap(self) -> int | None:
        """The gap that it stands at; None at the last key."""

    def marks(self) -> tuple[PinMark, ...]:
        """All pins, the one in the hand where it is held, the one that is being set last."""

    def select(self, grip: Grip | None) -> None:
        """Select an end of a pin; None for no pin."""

    def add_pin(self, gap: int, pin: Pin) -> None:
        """Set a pin, and select its end."""

    def add_still(self, pointer: Pointer) -> None:
        """Set a pin that does not move."""
