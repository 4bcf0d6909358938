"""PinTool: the tool that pins are set with: which gap it stands at, what is selected, its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from inbetweener.core.pins import pair_of, pins_of
from inbetweener.session.pin_edits import PinEdits
from inbetweener.session.pin_hand import PinHand
from inbetweener.session.pin_marks import (
    Grip,
    PinEnd,
    PinMark,
    marks_of,
    pin_between,
)

if TYPE_CHECKING:
    from inbetweener.core.pins import Pair, Pins
    from inbetweener.core.shot import Shot
    from inbetweener.session.document_session import DocumentSession
    from inbetweener.session.pin_hand import Pointer
    from inbetweener.session.pin_marks import Place
    from inbetweener.session.pin_sheets import PinSheets
    from inbetweener.session.preview import Preview


class PinTool(QObject):
    """The state of the tool; the document changes when a gesture ends, one undo step each.

    Attributes:
        edits: what changes the document.
        hand: what the mouse does.

    Signals:
        changed(): something that it shows is another.
        switched(bool): it was taken up or laid down.
    """

    changed = Signal()
    switched = Signal(bool)

    def __init__(
        self,
        session: DocumentSession,
        preview: Preview,
        sheets: PinSheets,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.edits = PinEdits(session, self)
        self._session = session
        self._preview = preview
        self._is_on = False
        self._pair: Pair | None = None  # the drawings that the selection belongs to
        self._selected: Grip | None = None
        self.hand = PinHand(self, sheets)
        session.shot_changed.connect(self._on_session_shot_changed)
        session.shot_opened.connect(self.lay_down)

    # What it stands at

    @property
    def is_on(self) -> bool:
        """Whether it is in the artist's hand."""
        return self._is_on

    @property
    def gap(self) -> int | None:
        """The gap under the playhead; None at the last key."""
        cell = self._preview.cell()
        if cell is None or cell.id.gap >= len(self._session.shot.gaps):
            return None
        return cell.id.gap

    @property
    def pins(self) -> Pins:
        """The pins of that gap, in the document."""
        gap = self.gap
        return () if gap is None else pins_of(self._session.shot, gap)

    @property
    def selected(self) -> Grip | None:
        """The end that keys move; None of a gap that has been left."""
        is_here = self._selected is not None and self._selected.index < len(self.pins)
        return self._selected if is_here and self._pair == self._pair_here() else None

    def draft(self) -> Shot:
        """The document as it would be if the hand let go now; the very same where nothing is."""
        return self.hand.draft(self._session.shot)

    def marks(self) -> tuple[PinMark, ...]:
        """All pins, the one in the hand where it is held, the one that is being set last."""
        gap, begun = self.gap, self.hand.begun
        if gap is None:
            return ()
        if begun is None:
            return marks_of(pins_of(self.draft(), gap), self.selected)
        set_already = marks_of(self.pins, None)
        a, b = begun
        number = len(set_already) + 1
        return (*set_already, PinMark(number, a, b or a, PinEnd.B, is_being_set=True))

    # Taking it up and laying it down

    def switch(self) -> None:
        """Take it up, or lay it down."""
        if self._is_on:
            self.lay_down()
        else:
            self.take_up()

    def take_up(self) -> None:
        """Show the keys, with their pins."""
        if not self._is_on and self._session.is_open:
            self._is_on = True
            self.hand.drop()
            self.switched.emit(True)
            self.changed.emit()

    @Slot()
    def lay_down(self) -> None:
        """Show the drawing under the playhead again."""
        if self._is_on:
            self._is_on = False
            self.hand.drop()
            self._selected = None
            self.switched.emit(False)
            self.changed.emit()

    def cancel(self) -> None:
        """Let go of what is begun; with nothing begun, lay the tool down."""
        if self.hand.is_empty:
            self.lay_down()
        else:
            self.drop()

    @Slot()
    def drop(self) -> None:
        """Let go of what is begun, and set nothing."""
        if not self.hand.is_empty:
            self.hand.drop()
            self.changed.emit()

    # Keys and commands

    def add_still(self, pointer: Pointer) -> None:
        """Set a pin that does not move, and take the tool up for it."""
        self.take_up()
        gap = self.gap
        if gap is None:
            return
        self.drop()
        place = self.hand.taken(gap, PinEnd.A, pointer)
        if self.hand.is_on_picture(gap, place):
            self.add(gap, place, place)

    def select(self, grip: Grip | None) -> None:
        """Select an end of a pin, whose key is shown; None for no pin."""
        self._selected, self._pair = grip, self._pair_here()
        self.hand.sheet = grip.end if grip is not None else PinEnd.A
        self.changed.emit()

    def select_next(self, step: int = 1) -> None:
        """Select the next end, A and B of each pin in turn, or with -1 the one before."""
        ends = [Grip(index, end) for index in range(len(self.pins)) for end in PinEnd]
        if ends and self.hand.is_empty:
            here = self.selected
            at = ends.index(here) + step if here is not None else min(step, 0)
            self.select(ends[at % len(ends)])

    def nudge(self, dx: float, dy: float) -> None:
        """Move the selected end by so many pixels."""
        gap, grip = self.gap, self.selected
        if gap is not None and grip is not None and self.hand.is_empty:
            self.hand.sheet = grip.end
            self.edits.nudge(gap, grip, dx, dy)

    def delete(self) -> None:
        """Take the selected pin away; the one before it is selected then."""
        gap, grip = self.gap, self.selected
        if gap is not None and grip is not None and self.edits.remove(gap, grip.index):
            left = len(self.pins)
            self.select(Grip(min(grip.index, left - 1), grip.end) if left else None)

    def add(self, gap: int, a: Place, b: Place) -> None:
        """Set a pin, unless there is the same already, and select its end on B."""
        pin = pin_between(a, b)
        if pin in self.pins or self.edits.add(gap, a, b):
            self.select(Grip(self.pins.index(pin), PinEnd.B))

    def _pair_here(self) -> Pair | None:
        gap = self.gap
        return None if gap is None else pair_of(self._session.shot, gap)

    @Slot(object, object)
    def _on_session_shot_changed(self, _before: Shot, _after: Shot) -> None:
        if self._is_on:
            self.hand.drop_held()
            self.changed.emit()
