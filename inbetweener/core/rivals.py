"""Pins that cannot both be meant: they send one place to two, or bring two places to one."""

from __future__ import annotations

from functools import lru_cache
from math import hypot
from typing import TYPE_CHECKING, NamedTuple

from inbetweener.core.pin import Shape
from inbetweener.core.strokes import Stroke, encloses

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inbetweener.core.pin import Pin, Points
    from inbetweener.core.strokes import Point

# Two pins nearer than this in one drawing name one place of it; farther than that in the other,
# they send it to two.
_ONE_PLACE_PX = 2.0
_TWO_PLACES_PX = 8.0
# Strokes may cross, and slide over each other; the same for so much of the shorter, they are one.
_SAMPLES = 17
_ONE_STROKE_SHARE = 0.25


class _Claim(NamedTuple):
    """A place of key A that is a place of key B; None where the part is not there at all."""

    a: Point | None
    b: Point | None


def contradict(one: Pin, other: Pin) -> bool:
    """Whether two pins cannot both be meant."""
    if one.shape is other.shape is Shape.POINT:
        aside_px = min(abs(one.a_x - other.a_x), abs(one.b_x - other.b_x))
        return aside_px <= _ONE_PLACE_PX and _point_rivals(one, other)
    return _shapes_contradict(one, other)


# Asked for again and again while one pin of many is dragged.
@lru_cache(maxsize=1 << 14)
def _shapes_contradict(one: Pin, other: Pin) -> bool:
    if _are_apart(one.a, other.a) and _are_apart(one.b, other.b):
        return False
    if Shape.REGION in (one.shape, other.shape) and one.shape is not other.shape:
        inner, outer = (other, one) if one.shape is Shape.REGION else (one, other)
        return any(_leaves(claim, outer) for claim in _claims(inner)) or _point_rivals(one, other)
    if one.shape is other.shape is Shape.LINE:
        rivals = [_rival_of_line(claim, other) for claim in _claims(one)]
        back = [_rival_of_line(claim, one) for claim in _claims(other)]
        return max(sum(rivals), sum(back)) > _ONE_STROKE_SHARE * _SAMPLES
    if Shape.LINE in (one.shape, other.shape):
        line, point = (one, other) if one.shape is Shape.LINE else (other, one)
        return any(_rival_of_line(claim, line) for claim in _claims(point))
    return _point_rivals(one, other)


def _are_apart(one: Points, other: Points) -> bool:
    """Whether the boxes around points do not touch, so that much need not be looked at."""
    return any(
        min(place[axis] for place in first) - max(place[axis] for place in second) > _ONE_PLACE_PX
        for axis in (0, 1)
        for first, second in ((one, other), (other, one))
    )


def _point_rivals(one: Pin, other: Pin) -> bool:
    """Whether two pins contradict each other by where they begin and end."""
    if len(one.a) > 1 or len(other.a) > 1:
        return False
    return _are_rivals(_claim(one, one.a[0], one.b[0]), _claim(other, other.a[0], other.b[0]))


def _claims(pin: Pin) -> Iterator[_Claim]:
    """What a pin says of single places."""
    if pin.shape is not Shape.LINE:
        yield _claim(pin, pin.a[0], pin.b[0])
        return
    ends = Stroke(pin.a).sampled(_SAMPLES), Stroke(pin.b).sampled(_SAMPLES)
    for a, b in zip(*ends, strict=True):
        yield _claim(pin, a, b)


def _claim(pin: Pin, a: Point, b: Point) -> _Claim:
    return _Claim(a if pin.is_in_a else None, b if pin.is_in_b else None)


def _rival_of_line(claim: _Claim, line: Pin) -> bool:
    """Whether a line sends a place elsewhere, or brings another one there."""
    strokes = Stroke(line.a), Stroke(line.b)
    for place, own in ((claim.a, strokes[0]), (claim.b, strokes[1])):
        if place is None:
            continue
        near = own.nearest(place)
        there = _claim(line, strokes[0].at(near.share), strokes[1].at(near.share))
        if near.distance <= _ONE_PLACE_PX and _are_rivals(claim, there):
            return True
    return False


def _leaves(claim: _Claim, region: Pin) -> bool:
    """Whether a place lies well inside an outline in one key and well outside in the other."""
    if len(region.a) < 3 or len(region.b) < 3:
        return False
    inside = [
        None if place is None or not is_there else _depth(outline, place)
        for place, outline, is_there in (
            (claim.a, region.a, region.is_in_a),
            (claim.b, region.b, region.is_in_b),
        )
    ]
    in_a, in_b = inside
    if in_a is None or in_b is None:
        # What is in one key only holds nothing that is in both.
        here = in_a if in_b is None else in_b
        is_of_one_key = region.is_in_a != region.is_in_b and None not in claim
        return here is not None and is_of_one_key and here > _ONE_PLACE_PX
    return max(in_a, in_b) > _ONE_PLACE_PX and min(in_a, in_b) < -_TWO_PLACES_PX


def _depth(outline: Points, place: Point) -> float:
    """How far inside an outline a place lies, in pixels; negative outside."""
    away = Stroke((*outline, outline[0])).nearest(place).distance
    return away if encloses(outline, place) else -away


def _are_rivals(one: _Claim, other: _Claim) -> bool:
    apart_a, apart_b = _apart(one.a, other.a), _apart(one.b, other.b)
    if apart_a is None or apart_b is None:
        # One says that it is not there: so near to it, the other may not say where it goes.
        apart = apart_a if apart_b is None else apart_b
        return apart is not None and apart <= _ONE_PLACE_PX and _is_whole(one) != _is_whole(other)
    nearer, farther = sorted((apart_a, apart_b))
    return nearer <= _ONE_PLACE_PX and farther > _TWO_PLACES_PX


def _is_whole(claim: _Claim) -> bool:
    return None not in claim


def _apart(one: Point | None, other: Point | None) -> float | None:
    return None if one is None or other is None else hypot(one[0] - other[0], one[1] - other[1])
