"""What of a pin is in a hand, and what becomes of the pin when it is let go there."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from inbetweener.core.chart import Chart, moved_tick, snapped
from inbetweener.core.pins import pins_of
from inbetweener.core.strokes import Stroke
from inbetweener.session.pins.grips import place_of, regripped
from inbetweener.session.pins.marks import PinEnd, Place
from inbetweener.session.pins.paths import times_of

if TYPE_CHECKING:
    from inbetweener.core.pin import Pin
    from inbetweener.core.shot import Shot
    from inbetweener.session.pins.marks import Grip, PinMark, Places
    from inbetweener.session.pins.sketches import Pointer

_SNAP_SHARE = 0.5  # of the reach: as far as ticks go to thirds and quarters


@dataclass(slots=True)
class Held:
    """What of a pin is in the hand.

    Attributes:
        grip: what it is.
        taken_at: where the hand took it.
        began: where it was then.
        line: the path of the pin, for what is moved along it.
        now: where it is by now, None until it has been moved.
        snap_share: how near to a fraction of the line a tick goes there; 0 for not at all.
    """

    grip: Grip
    taken_at: Place
    began: Place
    line: Places = ()
    now: Place | None = None
    snap_share: float = 0.0

    @classmethod
    def of(cls, mark: PinMark, pin: Pin, grip: Grip, pointer: Pointer) -> Held:
        """Take hold of a grip of a pin."""
        line = mark.path.line if mark.path is not None else ()
        return cls(grip, pointer.at, _began(mark, pin, grip, pointer), line)

    def carry(self, pointer: Pointer) -> Place:
        """Follow the hand; gives where it is by now."""
        x, y = (
            began + at - taken
            for began, at, taken in zip(self.began, pointer.at, self.taken_at, strict=True)
        )
        self.now = Place(x, y)
        length = Stroke(self.line).length if self.line else 0.0
        can_snap = pointer.snaps and length > 0
        self.snap_share = _SNAP_SHARE * pointer.reach / length if can_snap else 0.0
        return self.now

    def pin(self, shot: Shot, gap: int) -> Pin:
        """The pin as it would be if the hand let go now.

        Raises:
            EditError: no pin is like that.
        """
        pin = pins_of(shot, gap)[self.grip.index]
        if self.now is None:
            return pin
        if self.grip.end is not PinEnd.TICK:
            return regripped(pin, self.grip, self.now)
        t = snapped(Stroke(self.line).nearest(self.now).share, self.snap_share)
        times = moved_tick(times_of(pin, shot.gaps[gap]), self.grip.corner, t)
        return replace(pin, chart=Chart.free(times))


def _began(mark: PinMark, pin: Pin, grip: Grip, pointer: Pointer) -> Place:
    if grip.end is PinEnd.TICK and mark.path is not None:
        return mark.path.ticks[grip.corner].at
    if not grip.adds:
        return place_of(pin, grip)
    # A path is taken hold of by the handle that is shown, or where there is none.
    handles = mark.path.handles if mark.path is not None else ()
    near = [handle for handle in handles if handle.distance(pointer.at) <= pointer.reach]
    return near[0] if near else pointer.at
