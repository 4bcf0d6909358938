"""PinHand: what the mouse does with pins: sets them, takes hold of them, drags them.

Places are in pixels of the picture, from its upper left corner, as in `pins.marks`.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from inbetweener.core import edits
from inbetweener.core.pin import Fate, Pin, Shape
from inbetweener.core.pins import pins_of
from inbetweener.errors import EditError
from inbetweener.session.pins.grips import grip_at, path_grip
from inbetweener.session.pins.holds import Held
from inbetweener.session.pins.marks import ENDS, WHOLE, PinEnd, Place, points_of
from inbetweener.session.pins.sketches import PointSketch
from inbetweener.session.pins.strokes import StrokeSketch

if TYPE_CHECKING:
    from inbetweener.core.shot import Shot
    from inbetweener.session.pins.bench import PinBench
    from inbetweener.session.pins.marks import Grip, PinMark, Places
    from inbetweener.session.pins.sheets import PinSheets
    from inbetweener.session.pins.sketches import Pointer, Sketch


class PinHand:
    """A hand with a pin in it, or none; the document changes when it lets go.

    Attributes:
        sheet: which key lies on top.
        snap: the corner that a click would take now.
        part: the outline of the region that a click would take now.
        cross: where the keyboard points, None while it does not.
    """

    def __init__(self, tool: PinBench, sheets: PinSheets) -> None:
        self._tool = tool
        self._sheets = sheets
        self._held: Held | None = None
        self._sketch: Sketch | None = None
        self._drafted: tuple[Shot, object, Shot] | None = None  # of what, for what, and it
        self.sheet = PinEnd.A
        self.snap: Place | None = None
        self.part: Places = ()
        self.cross: Place | None = None

    @property
    def sketch(self) -> Sketch | None:
        """The pin that is being set."""
        return self._sketch

    @property
    def is_empty(self) -> bool:
        """Whether nothing is begun."""
        return self._sketch is None and self._held is None

    def draft(self, shot: Shot) -> Shot:
        """The document as it would be if the hand let go now; the very same where nothing is."""
        gap, held = self._tool.gap, self._held
        pin = self._sketch.pin() if self._sketch is not None else None
        if self.is_empty:
            return shot
        asked = gap, held.grip if held else None, held.now if held else None, pin
        if self._drafted is None or self._drafted[0] is not shot or self._drafted[1] != asked:
            self._drafted = shot, asked, self._draft(shot, gap, held, pin)
        return self._drafted[2]

    @staticmethod
    def _draft(shot: Shot, gap: int | None, held: Held | None, pin: Pin | None) -> Shot:
        try:
            if gap is not None and held is not None and held.now is not None:
                return edits.move_pin(shot, gap, held.grip.index, held.pin(shot, gap))
            if gap is not None and pin is not None:
                return edits.add_pin(shot, gap, pin)
        except EditError:
            return shot  # why not is told once it is let go
        return shot

    def drop(self) -> None:
        """Let go of what is begun, and set nothing."""
        self._held = self._sketch = self.snap = self.cross = None
        self.part = ()
        self.sheet = self._home

    def drop_held(self) -> None:
        """Let go of what is held: the document has changed under it."""
        self._held = None

    @property
    def _home(self) -> PinEnd:
        """The key that the next pin begins on."""
        return PinEnd.B if self._tool.fate is Fate.APPEARS else PinEnd.A

    def press(self, pointer: Pointer, *, stays: bool = False) -> None:
        """Take hold of a pin, or begin one; `stays` sets one that does not move."""
        gap = self._tool.gap
        if gap is None:
            return
        grip = self.grip_at(pointer)
        if self._sketch is not None:
            self._sketch.press(pointer)
            self._show(self._sketch)
        elif stays:
            self._tool.add_still(pointer)
        elif grip is not None:
            self._take_hold(gap, grip, pointer)
        elif self._sheets.is_on_picture(gap, pointer.at):
            self._begin(gap, pointer)

    def grip_at(self, pointer: Pointer) -> Grip | None:
        """What of a pin lies under the pointer."""
        return grip_at(self._tool.marks(), pointer.at, pointer.reach)

    def _take_hold(self, gap: int, grip: Grip, pointer: Pointer) -> None:
        mark = self._tool.marks()[grip.index]
        pin = pins_of(self._tool.shot, gap)[grip.index]
        self._held = Held.of(mark, pin, grip, pointer)
        is_tick = grip.end is PinEnd.TICK
        self._tool.select(path_grip(grip.index, pin) if is_tick else grip)

    def _begin(self, gap: int, pointer: Pointer) -> None:
        shape, fate = self._tool.shape, self._tool.fate
        if shape is Shape.POINT and fate is not Fate.MOVES:
            place = self.taken(gap, self._home, pointer)
            self._tool.add_pin(gap, Pin.at(points_of([place]), fate))
            return
        take = partial(self.taken, gap)
        if shape is Shape.POINT:
            self._sketch = PointSketch(take, pointer)
        else:
            self._sketch = StrokeSketch(shape, fate, take, partial(self._sheets.part, gap))
            self._sketch.press(pointer)
        self._tool.select(None)
        self._show(self._sketch)

    def drag(self, pointer: Pointer) -> None:
        """The pointer moves with its button down; by less than a click's worth it does not."""
        gap, held = self._tool.gap, self._held
        if gap is None:
            return
        if held is not None and (held.now or pointer.has_left(held.taken_at)):
            self._carry(gap, held, pointer)
        elif self._sketch is not None:
            self._sketch.drag(pointer)
            self._show(self._sketch)

    def release(self) -> None:
        """The button is let go: set what was dragged; after a mere click wait for the next."""
        gap, held = self._tool.gap, self._held
        self._held = None
        if gap is not None and held is not None and held.now is not None:
            self._tool.edits.put(gap, held)
            if held.grip.end is not PinEnd.TICK:
                self._tool.select(replace(held.grip, adds=False))
        elif gap is not None and self._sketch is not None:
            self._sketch.release()
            self._settle(gap, self._sketch)
        self._tool.changed.emit()

    def finish(self) -> None:
        """Complete the stroke that is being clicked."""
        gap = self._tool.gap
        if gap is not None and self._sketch is not None:
            self._sketch.finish()
            self._settle(gap, self._sketch)
            self._tool.changed.emit()

    def _settle(self, gap: int, sketch: Sketch) -> None:
        """Set the pin once nothing is missing."""
        pin = sketch.pin()
        self.sheet = sketch.sheet
        self.part = ()
        if sketch.is_done and pin is not None:
            self._sketch = None
            self._tool.add_pin(gap, pin)

    def point_at(self, pointer: Pointer) -> None:
        """The pointer moves with no button down."""
        gap = self._tool.gap
        if gap is None:
            return
        before = self.sheet, self.snap, self.part
        if self._sketch is not None:
            self._sketch.point_at(pointer)
            self.sheet = self._sketch.sheet
        else:
            self._look(gap, pointer)
        self.part = self._part_under(gap, pointer)
        is_aiming = self._sketch is not None and self._tool.shape is Shape.POINT
        if is_aiming or before != (self.sheet, self.snap, self.part):
            self._tool.changed.emit()

    def _look(self, gap: int, pointer: Pointer) -> None:
        self.sheet, self.snap = self._home, None
        if pointer.snaps and self._tool.shape is not Shape.REGION and not self.grip_at(pointer):
            self.snap = self._sheets.corner(gap, self._home, pointer.at, pointer.reach)

    def _part_under(self, gap: int, pointer: Pointer) -> Places:
        """What a click would take as a region."""
        is_free = self._sketch is not None or self.grip_at(pointer) is None
        if self._tool.shape is not Shape.REGION or not is_free:
            return ()
        return self._sheets.part(gap, self.sheet, pointer.at)

    def leave(self) -> None:
        """The pointer has gone."""
        if self.snap is not None or self.part:
            self.snap, self.part = None, ()
            self._tool.changed.emit()

    def _show(self, sketch: Sketch) -> None:
        self.sheet, self.part = sketch.sheet, ()
        self._tool.changed.emit()

    def _carry(self, gap: int, held: Held, pointer: Pointer) -> None:
        at = held.carry(pointer)
        if self._keeps_to_corners(gap, held.grip):
            held.now = self.taken(gap, held.grip.end, pointer._replace(at=at))
        self._tool.changed.emit()

    def _keeps_to_corners(self, gap: int, grip: Grip) -> bool:
        """Whether it is a point of a drawing: neither of a path, nor the middle of a line."""
        shape = pins_of(self._tool.shot, gap)[grip.index].shape
        return grip.end in ENDS and (shape is Shape.POINT or grip.corner != WHOLE)

    def taken(self, gap: int, end: PinEnd, pointer: Pointer) -> Place:
        """Where a click sets a point: the corner nearby, or where the pointer is."""
        corner = None
        if pointer.snaps:
            corner = self._sheets.corner(gap, end, pointer.at, pointer.reach)
        self.snap = corner
        return corner or pointer.at

    def mark(self, number: int) -> PinMark | None:
        """The pin that is being set."""
        return None if self._sketch is None else self._sketch.mark(number)
