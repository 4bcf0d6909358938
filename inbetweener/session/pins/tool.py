"""PinTool: the tool that pins are set with: which gap it stands at, what is selected, its keys."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from inbetweener.core.pin import Arcs, Fate, Pin, Shape
from inbetweener.core.pins import pair_of, pins_of
from inbetweener.session.pins.edits import PinEdits
from inbetweener.session.pins.grips import fitting, grips_of, path_grip
from inbetweener.session.pins.hand import PinHand
from inbetweener.session.pins.marks import ENDS, Grip, PinEnd, PinMark, points_of

if TYPE_CHECKING:
    from inbetweener.core.pin_board import Pair, Pins
    from inbetweener.core.shot import Shot
    from inbetweener.session.canvas.preview import Preview
    from inbetweener.session.document.document_session import DocumentSession
    from inbetweener.session.pins.marker import PinMarker
    from inbetweener.session.pins.sheets import PinSheets
    from inbetweener.session.pins.sketches import Pointer


class PinTool(QObject):
    """The state of the tool; the document changes when a gesture ends, one undo step each.

    Attributes:
        edits: what changes the document.
        hand: what the mouse does.
        shape: what the next pin names.
        fate: what becomes of the part that it names.

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
        marker: PinMarker,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.edits = PinEdits(session, self)
        self._session = session
        self._preview = preview
        self._marker = marker
        self._sheets = sheets
        self._is_on = False
        self._pair: Pair | None = None  # the drawings that the selection belongs to
        self._selected: Grip | None = None
        self.shape = Shape.POINT
        self.fate = Fate.MOVES
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
        """What keys move; None of a gap that has been left."""
        if self._selected is None or self._pair != self._pair_here():
            return None
        return fitting(self._selected, self.pins)

    @property
    def shot(self) -> Shot:
        """The document."""
        return self._session.shot

    @property
    def selected_pin(self) -> Pin | None:
        """The pin that is selected, or has its end selected."""
        selected = self.selected
        return None if selected is None else self.pins[selected.index]

    def draft(self) -> Shot:
        """The document as it would be if the hand let go now; the very same where nothing is."""
        return self.hand.draft(self._session.shot)

    def marks(self) -> tuple[PinMark, ...]:
        """All pins, the one in the hand where it is held, the one that is being set last."""
        gap = self.gap
        if gap is None:
            return ()
        begun = self.hand.mark(len(self.pins) + 1)
        if begun is None:
            return self._marker.marks(self.draft(), gap, self.selected)
        return (*self._marker.marks(self._session.shot, gap, None), begun)

    # Taking it up and laying it down

    def switch(self) -> None:
        """Take it up, or lay it down."""
        (self.lay_down if self._is_on else self.take_up)()

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
            self.shape, self.fate = Shape.POINT, Fate.MOVES
            self.hand.drop()
            self._selected = None
            self.switched.emit(False)
            self.changed.emit()

    def choose(self, what: Shape | Fate) -> None:
        """Pin something else next, and take the tool up for it."""
        self.take_up()
        if self._is_on and isinstance(what, Shape):
            self.shape = what
        elif self._is_on and isinstance(what, Fate):
            self.fate = what
        self.hand.drop()
        self.changed.emit()

    def cancel(self) -> None:
        """Let go of what is begun; with nothing begun, lay the tool down."""
        if self.hand.is_empty and self.hand.cross is None:
            self.lay_down()
        else:
            self.drop()

    @Slot()
    def drop(self) -> None:
        """Let go of what is begun, and set nothing."""
        if not self.hand.is_empty or self.hand.cross is not None:
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
        if self._sheets.is_on_picture(gap, place):
            self.add_pin(gap, Pin.at(points_of([place]), Fate.STAYS))

    def select(self, grip: Grip | None) -> None:
        """Select an end of a pin, whose key is shown; None for no pin."""
        self._selected, self._pair = grip, self._pair_here()
        self.hand.sheet = PinEnd.B if grip is not None and grip.end is PinEnd.B else PinEnd.A
        self.changed.emit()

    def select_next(self, step: int = 1) -> None:
        """Select the next end or path of each pin in turn, or with -1 the one before."""
        grips = grips_of(self.pins)
        if grips and self.hand.is_empty:
            here = self.selected
            at = grips.index(here) + step if here in grips else min(step, 0)
            self.select(grips[at % len(grips)])

    def nudge(self, dx: float, dy: float) -> None:
        """Move what is selected by so many pixels."""
        gap, grip = self.gap, self.selected
        if gap is None or grip is None or not self.hand.is_empty:
            return
        middle = None
        if grip.end is PinEnd.PATH and grip.adds:
            path = self.marks()[grip.index].path
            middle = path.handles[0] if path is not None else None
        self.hand.sheet = PinEnd.B if grip.end is PinEnd.B else PinEnd.A
        if self.edits.nudge(gap, grip, dx, dy, middle):
            self.select(replace(grip, adds=False))

    def delete_selected(self) -> None:
        """Take the selected point of a path away, and where none is the selected pin."""
        gap, grip = self.gap, self.selected
        if gap is not None and grip is not None and grip.end is PinEnd.PATH and not grip.adds:
            self.edits.unbend(gap, grip)
            self.select(path_grip(grip.index, self.pins[grip.index]))
        else:
            self.delete()

    def delete(self) -> None:
        """Take the selected pin away; the one before it is selected then."""
        gap, grip = self.gap, self.selected
        if gap is not None and grip is not None and self.edits.remove(gap, grip.index):
            left = len(self.pins)
            end = grip.end if grip.end in ENDS else PinEnd.A
            self.select(Grip(min(grip.index, left - 1), end) if left else None)

    def straighten(self, grip: Grip) -> None:
        """Make the path of a pin straight, or let a straight one follow its gap again."""
        gap = self.gap
        if gap is not None:
            pin = self.pins[grip.index]
            is_straight = pin.arcs is Arcs.STRAIGHT and not pin.path
            self.edits.set_arcs(gap, grip.index, None if is_straight else Arcs.STRAIGHT)
            self.select(Grip(grip.index, PinEnd.PATH, 0, adds=True))

    def add_pin(self, gap: int, pin: Pin) -> None:
        """Set a pin, unless there is the same already, and select its end."""
        if pin in self.pins or self.edits.add(gap, pin):
            ends_on_b = pin.fate in (Fate.MOVES, Fate.APPEARS)
            end = PinEnd.B if ends_on_b else PinEnd.A
            self.select(Grip(self.pins.index(pin), end))

    def _pair_here(self) -> Pair | None:
        gap = self.gap
        return None if gap is None else pair_of(self._session.shot, gap)

    @Slot(object, object)
    def _on_session_shot_changed(self, _before: Shot, _after: Shot) -> None:
        if self._is_on:
            self.hand.drop_held()
            self.changed.emit()
