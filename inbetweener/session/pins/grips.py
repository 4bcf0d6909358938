"""What of a pin a hand can take hold of, and what becomes of the pin when it is moved."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from inbetweener.core.pin import Corner, Fate, Shape
from inbetweener.core.strokes import Stroke
from inbetweener.session.pins.marks import (
    ENDS,
    WHOLE,
    Grip,
    PathKind,
    PinEnd,
    Place,
    ends_of,
    places_of,
    points_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inbetweener.core.pin import Pin, Points
    from inbetweener.session.pins.marks import PathMark, PinMark, Places, Tick

MOST_BENDS = 8
# A path that is shorter than so many times the reach of a hand has no room for a grip between.
_LEAST_REACHES = 4.0
# How near to a line one has to come to mean it, as a share of the reach.
_LINE_SHARE = 0.7
# So many reaches beside its tick stands a number.
TICK_REACHES = 1.6


def grip_at(marks: tuple[PinMark, ...], at: Place, reach: float) -> Grip | None:
    """What lies under a point, the nearest; None where nothing is within reach.

    Ends come before paths, and paths before lines. Of ends in one place that of B is meant, being
    on top, unless that of A is selected.
    """
    near = (_ends_near, _paths_near, _ticks_near)
    found = [each for look in near for each in look(marks, at, reach)]
    if found:
        return min(found)[-1]
    strokes = [*_strokes_near(marks, at, reach * _LINE_SHARE)]
    return min(strokes)[-1] if strokes else None


def _ends_near(
    marks: tuple[PinMark, ...], at: Place, reach: float
) -> Iterator[tuple[int, float, bool, Grip]]:
    for index, mark in enumerate(marks):
        for end in mark.ends:
            away = mark.place(end).distance(at)
            if away <= reach:
                yield 0, away, end is not (mark.selected or PinEnd.B), Grip(index, end)
            elif mark.selected is not None and mark.has_corners and not mark.is_being_set:
                yield from _corners_near(index, mark, end, at, reach)


def _corners_near(
    index: int, mark: PinMark, end: PinEnd, at: Place, reach: float
) -> Iterator[tuple[int, float, bool, Grip]]:
    """The points of the line or outline of the selected pin."""
    for corner, place in enumerate(mark.stroke(end)):
        away = place.distance(at)
        if away <= reach * _LINE_SHARE:
            yield 1, away, end is not (mark.selected or PinEnd.B), Grip(index, end, corner)


def _paths_near(
    marks: tuple[PinMark, ...], at: Place, reach: float
) -> Iterator[tuple[int, float, bool, Grip]]:
    """Handles of all paths; of the selected pin's any place of it."""
    for index, mark in enumerate(marks):
        path = mark.path
        if path is None or mark.is_being_set or _length(path) < _LEAST_REACHES * reach:
            continue
        near = [(handle.distance(at), corner) for corner, handle in enumerate(path.handles)]
        away, corner = min(near)
        if away <= reach:
            adds = path.kind is not PathKind.DRAWN
            yield 1, away, mark.selected is None, Grip(index, PinEnd.PATH, corner, adds)
        elif mark.selected is not None and len(path.handles) < MOST_BENDS:
            along = Stroke(path.line).nearest(at)
            if along.distance <= reach * _LINE_SHARE:
                corner = _corner_after(path, along.share)
                yield 2, along.distance, False, Grip(index, PinEnd.PATH, corner, adds=True)


def _ticks_near(
    marks: tuple[PinMark, ...], at: Place, reach: float
) -> Iterator[tuple[int, float, bool, Grip]]:
    """The numbers beside the ticks of the selected pin, on whichever side the view has them."""
    for index, mark in enumerate(marks):
        if mark.selected is None or mark.path is None or mark.is_being_set:
            continue
        for corner, tick in enumerate(mark.path.ticks):
            away = min(at.distance(place) for place in _beside(tick, TICK_REACHES * reach))
            if away <= reach * _LINE_SHARE:
                yield 1, away, False, Grip(index, PinEnd.TICK, corner)


def _beside(tick: Tick, distance: float) -> tuple[Place, Place]:
    """The places so far from a tick on either side of the path."""
    (x, y), along = tick.at, tick.along
    across_x, across_y = -along.y * distance, along.x * distance
    return Place(x + across_x, y + across_y), Place(x - across_x, y - across_y)


def _strokes_near(
    marks: tuple[PinMark, ...], at: Place, reach: float
) -> Iterator[tuple[float, bool, Grip]]:
    for index, mark in enumerate(marks):
        for end in mark.ends:
            stroke = mark.stroke(end)
            if not stroke or mark.is_being_set:
                continue
            is_closed = mark.shape is Shape.REGION
            line = (*stroke, stroke[0]) if is_closed else stroke
            away = Stroke(line).nearest(at).distance
            if away <= reach:
                yield away, end is not PinEnd.A, Grip(index, end)


def _length(path: PathMark) -> float:
    return Stroke(path.line).length


def _corner_after(path: PathMark, share: float) -> int:
    """How many of the points that a path is drawn through lie before a share of its length."""
    if path.kind is not PathKind.DRAWN:
        return 0
    stroke = Stroke(path.line)
    return sum(stroke.nearest(handle).share < share for handle in path.handles)


def place_of(pin: Pin, grip: Grip, middle: Place | None = None) -> Place:
    """Where a grip is.

    Args:
        pin: of the document.
        grip: one of its own.
        middle: of the path, where that is not drawn.
    """
    if grip.end is PinEnd.PATH:
        if pin.path and not grip.adds:
            return places_of(pin.path)[grip.corner]
        a, b = ends_of(pin)
        return middle or Place((a.x + b.x) / 2, (a.y + b.y) / 2)
    if grip.corner == WHOLE:
        return ends_of(pin)[grip.end is PinEnd.B]
    return places_of(pin.b if grip.end is PinEnd.B else pin.a)[grip.corner]


def regripped(pin: Pin, grip: Grip, to: Place) -> Pin:
    """The pin with what is gripped in another place.

    Raises:
        EditError: no pin is like that.
        IndexError: it has no such point.
    """
    [point] = points_of([to])
    if grip.end is PinEnd.PATH:
        return replace(pin, path=_bent(pin.path, grip, point))
    if grip.corner != WHOLE:
        return pin.dragged(Corner(grip.end is PinEnd.B, grip.corner), *point)
    here = place_of(pin, grip)
    step = to.x - here.x, to.y - here.y
    if grip.end is PinEnd.B:
        return pin.placed(*(_both(pin, _moved(pin.b, step)) or (pin.a, _moved(pin.b, step))))
    return pin.placed(*(_both(pin, _moved(pin.a, step)) or (_moved(pin.a, step), pin.b)))


def without_bend(pin: Pin, corner: int) -> Pin:
    """The pin with its path drawn through one point fewer."""
    return replace(pin, path=(*pin.path[:corner], *pin.path[corner + 1 :]))


def fitting(grip: Grip, pins: tuple[Pin, ...]) -> Grip | None:
    """A grip as it is by now, for undo may have taken what it was of; None without its pin."""
    if grip.index >= len(pins):
        return None
    pin = pins[grip.index]
    if grip.end is PinEnd.PATH:
        is_drawn = 0 <= grip.corner < len(pin.path)
        return grip if is_drawn else path_grip(grip.index, pin)
    is_there = grip.corner < len(pin.b if grip.end is PinEnd.B else pin.a)
    return grip if is_there else Grip(grip.index, grip.end)


def path_grip(index: int, pin: Pin) -> Grip:
    """What keys bend the path of a pin by."""
    return Grip(index, PinEnd.PATH, 0, adds=not pin.path)


def grips_of(pins: tuple[Pin, ...]) -> list[Grip]:
    """What Tab goes through: the ends of each pin, and then its path."""
    found = []
    for index, pin in enumerate(pins):
        is_there = {PinEnd.A: pin.fate is not Fate.APPEARS, PinEnd.B: pin.is_in_b}
        is_there[PinEnd.B] = is_there[PinEnd.B] and pin.fate is not Fate.STAYS
        found += [Grip(index, end) for end in ENDS if is_there[end]]
        if pin.fate is Fate.MOVES and pin.a != pin.b:
            count = max(1, len(pin.path))
            adds = not pin.path
            found += [Grip(index, PinEnd.PATH, corner, adds) for corner in range(count)]
    return found


def _both(pin: Pin, points: Points) -> tuple[Points, Points] | None:
    return None if pin.fate is Fate.MOVES else (points, points)


def _moved(points: Points, step: tuple[float, float]) -> Points:
    moved: Places = tuple(Place(x + step[0], y + step[1]) for x, y in places_of(points))
    return points_of(moved)


def _bent(path: Points, grip: Grip, point: tuple[float, float]) -> Points:
    after = grip.corner if grip.adds else grip.corner + 1
    return (*path[: grip.corner], point, *path[after:])
