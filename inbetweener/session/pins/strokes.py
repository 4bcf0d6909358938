"""Lines and regions that are being set: drawn, clicked, or drawn around.

Places are in pixels of the picture, from its upper left corner, as in `pins.marks`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from inbetweener.core.pin import Fate, Pin, Shape
from inbetweener.core.strokes import center_of
from inbetweener.imaging.outlines import thinned
from inbetweener.session.pins.marks import PinEnd, PinMark, Place, ends_of, points_of
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from inbetweener.session.pins.marks import Places
    from inbetweener.session.pins.sketches import Pointer

_STEP_SHARE = 0.25
_LEAST_CORNERS = 3
_MOST_POINTS = 48


class StrokeSketch:
    """A line or a region: drawn on the key it is in, of what moves on A first and then on B.

    A region is clicked, or drawn around; a line is drawn along, or clicked from corner to corner.
    """

    def __init__(
        self,
        shape: Shape,
        fate: Fate,
        take: Callable[[PinEnd, Pointer], Place],
        part: Callable[[PinEnd, Place], Places],
    ) -> None:
        self._shape = shape
        self._fate = fate
        self._take = take
        self._part = part
        self._first: Places = ()
        self._second: Places = ()
        self._now: list[Place] = []
        self._pressed_at = Place(0, 0)
        self._last: Pointer | None = None
        self._is_dragged = self._is_closing = False
        self.sheet = PinEnd.B if fate is Fate.APPEARS else PinEnd.A
        self.problem = ""
        self.is_done = False

    @property
    def is_clicked(self) -> bool:
        """Whether a line waits for its next corner."""
        return bool(self._now) and not self._is_dragged and self._shape is Shape.LINE

    def press(self, pointer: Pointer) -> None:
        """Begin a stroke, or set the next corner of a line; on the last one that completes it."""
        self.problem = ""
        self._pressed_at, self._last = pointer.at, pointer
        self._is_dragged = False
        if self._shape is Shape.REGION:
            self._now = [pointer.at]
            return
        is_on_last = bool(self._now) and self._now[-1].distance(pointer.at) <= pointer.reach
        self._is_closing = len(self._now) > 1 and is_on_last
        if not is_on_last:
            self._now.append(self._take(self.sheet, pointer))

    def drag(self, pointer: Pointer) -> None:
        """Draw on."""
        self._last = pointer
        if self._is_dragged or pointer.has_left(self._pressed_at):
            self._is_dragged = True
            if not self._now or pointer.at.distance(self._now[-1]) > _STEP_SHARE * pointer.reach:
                self._now.append(pointer.at)

    def release(self) -> None:
        """Complete what was drawn; after the click of a corner wait for the next."""
        if self._shape is Shape.REGION:
            self._take_region()
        elif self._is_dragged and self._last is not None:
            self._now[-1] = self._take(self.sheet, self._last)
            self.finish()
        elif self._is_closing:
            self.finish()

    def point_at(self, pointer: Pointer) -> None:
        """Nothing is drawn with no button down."""
        if self._shape is Shape.LINE:
            self._take(self.sheet, pointer)  # shows what a click would take

    def finish(self) -> None:
        """The stroke under way is complete."""
        if self._shape is Shape.LINE and len(self._now) > 1:
            self._keep(_thin(self._now, is_closed=False))

    def _take_region(self) -> None:
        outline = _thin(self._now, is_closed=True) if self._is_dragged else ()
        if len(outline) >= _LEAST_CORNERS:
            self._keep(outline)
        elif self._part(self.sheet, self._pressed_at):
            self._keep((self._middle_of_part(self._pressed_at),))
        else:
            self._now = []
            self.problem = tr("No closed region there: draw around the part instead")

    def _middle_of_part(self, at: Place) -> Place:
        """The same place of a region wherever in it was clicked; where that lies outside, there."""
        outline = self._part(self.sheet, at)
        middle = Place(*center_of(outline))
        return middle if self._part(self.sheet, middle) == outline else at

    def _keep(self, places: Places) -> None:
        self._now = []
        if self._fate is Fate.MOVES and not self._first:
            self._first, self.sheet = places, PinEnd.B
            return
        self._second, self.is_done = places, True

    def pin(self) -> Pin | None:
        """The pin, once it is complete: before that nothing is known of where it goes."""
        if not self.is_done:
            return None
        if self._fate is Fate.MOVES:
            return Pin.between(points_of(self._first), points_of(self._second), self._shape)
        return Pin.at(points_of(self._second), self._fate, self._shape)

    def mark(self, number: int) -> PinMark:
        """What is drawn so far."""
        now = tuple(self._now)
        on_b = self.sheet is PinEnd.B
        first = now if not on_b else self._outlined(self._first)
        second = now if on_b else ()
        anchor = self._anchor(self._first or now)
        return PinMark(
            number,
            anchor,
            anchor if not second else self._anchor(second),
            self.sheet,
            is_being_set=True,
            shape=self._shape,
            fate=self._fate,
            stroke_a=first,
            stroke_b=second,
        )

    def _outlined(self, places: Places) -> Places:
        return self._part(PinEnd.A, places[0]) if len(places) == 1 else places

    def _anchor(self, places: Places) -> Place:
        points = points_of(places or (self._pressed_at,))
        if self._shape is Shape.LINE and len(points) < 2:
            points = (points[0], points[0])
        shape = Shape.REGION if len(points) == 1 else self._shape
        if shape is Shape.REGION and len(points) == 2:
            points = points[:1]
        return ends_of(Pin.between(points, points, shape))[0]


def _thin(places: list[Place], *, is_closed: bool) -> Places:
    found = thinned(tuple((p.x, p.y) for p in places), _MOST_POINTS, is_closed=is_closed)
    return tuple(Place(x, y) for x, y in found)
