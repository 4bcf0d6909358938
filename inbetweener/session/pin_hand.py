"""PinHand: what the mouse does with pins: sets them, takes hold of their ends, drags them.

Places are in pixels of the picture, from its upper left corner, as in `pin_marks`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from inbetweener.core import edits
from inbetweener.errors import EditError
from inbetweener.session.pin_edits import moved
from inbetweener.session.pin_marks import Grip, PinEnd, Place, grip_at, pin_between, places_of

if TYPE_CHECKING:
    from inbetweener.core.shot import Shot
    from inbetweener.session.pin_sheets import PinSheets
    from inbetweener.session.pin_tool import PinTool

# A hand that clicks moves the pointer by less than this share of its reach.
_CLICK_SHARE = 0.4


class Pointer(NamedTuple):
    """Where the hand points.

    Attributes:
        at: the place.
        reach: how near is near enough, in pixels of the picture.
        snaps: whether corners within reach are taken.
    """

    at: Place
    reach: float
    snaps: bool = True


@dataclass(slots=True)
class _Held:
    """An end of a pin in the hand: where it was taken, where it began, where it is by now."""

    grip: Grip
    taken_at: Place
    began: Place
    now: Place | None = None


@dataclass(slots=True)
class _Begun:
    """A pin whose point on A is set: where that was pressed, and where its point on B would be."""

    a: Place
    pressed_at: Place
    b: Place | None = None


class PinHand:
    """A hand with a pin in it, or none; the document changes when it lets go.

    Attributes:
        sheet: which key lies on top.
        snap: the corner that a click would take now.
    """

    def __init__(self, tool: PinTool, sheets: PinSheets) -> None:
        self._tool = tool
        self._sheets = sheets
        self._held: _Held | None = None
        self._begun: _Begun | None = None
        self.sheet = PinEnd.A
        self.snap: Place | None = None

    @property
    def begun(self) -> tuple[Place, Place | None] | None:
        """The points of a pin that is being set; that of B is None until it is pointed at."""
        return None if self._begun is None else (self._begun.a, self._begun.b)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is begun."""
        return self._begun is None and self._held is None

    def draft(self, shot: Shot) -> Shot:
        """The document as it would be if the hand let go now; the very same where nothing is."""
        gap, held, begun = self._tool.gap, self._held, self._begun
        try:
            if gap is not None and held is not None and held.now is not None:
                return moved(shot, gap, held.grip, held.now)
            if gap is not None and begun is not None and begun.b is not None:
                return edits.add_pin(shot, gap, pin_between(begun.a, begun.b))
        except EditError:
            return shot  # why not is told once it is let go
        return shot

    def drop(self) -> None:
        """Let go of what is begun, and set nothing."""
        self._held = self._begun = self.snap = None
        self.sheet = PinEnd.A

    def drop_held(self) -> None:
        """Let go of the end that is held: the document has changed under it."""
        self._held = None

    def press(self, pointer: Pointer, *, stays: bool = False) -> None:
        """Take hold of a pin's end, or begin a pin; `stays` sets one that does not move."""
        gap = self._tool.gap
        if gap is None:
            return
        grip = grip_at(self._tool.marks(), pointer.at, pointer.reach)
        if self._begun is not None:
            self._aim(gap, self._begun, pointer)
        elif stays:
            self._tool.add_still(pointer)
        elif grip is not None:
            began = places_of(self._tool.pins[grip.index])[grip.end is PinEnd.B]
            self._held = _Held(grip, pointer.at, began)
            self._tool.select(grip)
        elif self.is_on_picture(gap, pointer.at):
            self._begun = _Begun(self.taken(gap, PinEnd.A, pointer), pointer.at)
            self._tool.select(None)

    def drag(self, pointer: Pointer) -> None:
        """The pointer moves with its button down; by less than a click's worth it does not."""
        gap, held, begun = self._tool.gap, self._held, self._begun
        least = _CLICK_SHARE * pointer.reach
        if gap is None:
            return
        if held is not None and (held.now or pointer.at.distance(held.taken_at) > least):
            self._carry(gap, held, pointer)
        elif begun is not None and (begun.b or pointer.at.distance(begun.pressed_at) > least):
            self._aim(gap, begun, pointer)

    def release(self) -> None:
        """The button is let go: set what was dragged; after a mere click wait for B's point."""
        gap, held, begun = self._tool.gap, self._held, self._begun
        self._held = None
        if gap is not None and held is not None and held.now is not None:
            self._tool.edits.move(gap, held.grip, held.now)
        elif gap is not None and begun is not None and begun.b is not None:
            self._begun = None
            self._tool.add(gap, begun.a, begun.b)
        elif begun is not None:
            self.sheet = PinEnd.B
        self._tool.changed.emit()

    def point_at(self, pointer: Pointer) -> None:
        """The pointer moves with no button down."""
        gap = self._tool.gap
        if gap is None:
            return
        if self._begun is not None:
            self._aim(gap, self._begun, pointer)
            return
        before = self.sheet, self.snap
        self.sheet, self.snap = PinEnd.A, None
        if pointer.snaps and grip_at(self._tool.marks(), pointer.at, pointer.reach) is None:
            self.snap = self._sheets.corner(gap, PinEnd.A, pointer.at, pointer.reach)
        if before != (self.sheet, self.snap):
            self._tool.changed.emit()

    def leave(self) -> None:
        """The pointer has gone."""
        if self.snap is not None:
            self.snap = None
            self._tool.changed.emit()

    def _aim(self, gap: int, begun: _Begun, pointer: Pointer) -> None:
        begun.b = self.taken(gap, PinEnd.B, pointer)
        self.sheet = PinEnd.B
        self._tool.changed.emit()

    def _carry(self, gap: int, held: _Held, pointer: Pointer) -> None:
        x, y = (
            began + at - taken
            for began, at, taken in zip(held.began, pointer.at, held.taken_at, strict=True)
        )
        held.now = self.taken(gap, held.grip.end, pointer._replace(at=Place(x, y)))
        self._tool.changed.emit()

    def taken(self, gap: int, end: PinEnd, pointer: Pointer) -> Place:
        """Where a click sets a point: the corner nearby, or where the pointer is."""
        corner = None
        if pointer.snaps:
            corner = self._sheets.corner(gap, end, pointer.at, pointer.reach)
        self.snap = corner
        return corner or pointer.at

    def is_on_picture(self, gap: int, at: Place) -> bool:
        """Whether a place lies on key A, as far as that is in memory."""
        size = self._sheets.size(gap)
        return size is None or (0 <= at.x < size[0] and 0 <= at.y < size[1])
