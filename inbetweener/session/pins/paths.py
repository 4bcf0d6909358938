"""The paths of pins as they are painted: where a part goes, and where it is on each inbetween."""

from __future__ import annotations

from dataclasses import replace
from math import hypot
from typing import TYPE_CHECKING, TypeAlias

from inbetweener.core.motion import Course
from inbetweener.core.pin import Arcs, Fate
from inbetweener.core.route import route_of
from inbetweener.session.pins.marks import (
    HALF_PX,
    PathKind,
    PathMark,
    Place,
    Tick,
    ends_of,
    places_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from inbetweener.core.gap import Gap
    from inbetweener.core.pin import Pin
    from inbetweener.core.tracing import Path, Tracer

    _Way: TypeAlias = Callable[[float], Place]

# What moves less than this has no path that could be seen.
_LEAST_PX = 1.0
_STEPS = 24
_NEAR = 0.01  # of the way: as far as one looks for its direction


def path_of(pin: Pin, gap: Gap, tracer: Tracer | None) -> PathMark | None:
    """The path of a pin.

    Args:
        pin: of the gap.
        gap: gives its spacing and its arcs where the pin has none of its own.
        tracer: how the drawing moves; None while that is not known.

    Returns:
        None of what stays, appears or vanishes.
    """
    a, b = ends_of(pin)
    if pin.fate is not Fate.MOVES or a.distance(b) < _LEAST_PX:
        return None
    times = times_of(pin, gap)
    route = route_of(pin)
    if route is not None:
        ticks = _ticks(lambda share: _shifted(route.at(share)), times)
        return PathMark(PathKind.DRAWN, places_of(route.curve), ticks, places_of(pin.path))
    if (pin.arcs or gap.arcs) is Arcs.AUTOMATIC:
        path = tracer.path(*a, 0.0) if tracer is not None else None
        way = _straight(a, b) if path is None else _swinging(path, a, b)
        return _along(PathKind.AUTOMATIC, way, times, is_known=tracer is not None)
    return _along(PathKind.STRAIGHT, _straight(a, b), times)


def times_of(pin: Pin, gap: Gap) -> tuple[float, ...]:
    """How far the part of a pin has come on each inbetween of a gap."""
    times = gap.times
    return times if pin.chart is None else pin.chart.times(len(times))


def _along(
    kind: PathKind, way: _Way, times: tuple[float, ...], *, is_known: bool = True
) -> PathMark:
    steps = _STEPS if kind is PathKind.AUTOMATIC and is_known else 1
    line = tuple(way(step / steps) for step in range(steps + 1))
    return PathMark(kind, line, _ticks(way, times), (way(0.5),), is_known)


def _straight(a: Place, b: Place) -> _Way:
    return lambda share: Place(a.x + share * (b.x - a.x), a.y + share * (b.y - a.y))


def _swinging(path: Path, a: Place, b: Place) -> _Way:
    """The model's path, drawn to where the pin's own ends are by now; spacing is not its matter."""
    path = replace(path, course=Course())
    first, last = path.at(0.0), path.at(1.0)
    before = a.x - first[0], a.y - first[1]
    after = b.x - last[0], b.y - last[1]

    def way(share: float) -> Place:
        x, y = path.at(share)
        return Place(
            x + (1 - share) * before[0] + share * after[0],
            y + (1 - share) * before[1] + share * after[1],
        )

    return way


def _ticks(way: _Way, times: tuple[float, ...]) -> tuple[Tick, ...]:
    return tuple(Tick(way(t), _direction(way, t)) for t in times)


def _direction(way: _Way, t: float) -> Place:
    behind, ahead = way(max(0.0, t - _NEAR)), way(min(1.0, t + _NEAR))
    x, y = ahead.x - behind.x, ahead.y - behind.y
    length = hypot(x, y) or 1.0
    return Place(x / length, y / length)


def _shifted(point: tuple[float, float]) -> Place:
    return Place(point[0] + HALF_PX, point[1] + HALF_PX)
