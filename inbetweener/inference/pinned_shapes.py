"""Pins of lines, and of what is in one key only: what they name, and how it goes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import cv2
import numpy as np

from inbetweener.core.motion import Course
from inbetweener.core.pin import Fate, Shape
from inbetweener.inference.pinned_lines import PinnedLine, ink_of
from inbetweener.inference.trimming import trimmed

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from inbetweener.core.interpolator import Pin
    from inbetweener.core.pin import Points
    from inbetweener.inference.pinned_parts import PinnedKey
    from inbetweener.inference.steered import Manner, PinnedGap, Steered

    Mask = NDArray[np.bool_]

# How far around a part its surroundings reach, in shares of the long side, and how much of them has
# to be painted for the paper among them not to count.
_AROUND_SHARE = 0.02
_PAINTED_SHARE = 0.15
# What is in one key only is seen on that key's half of its own way; the middle is A's.
_HALF_OF_A, _HALF_OF_B = 0.5, 0.5 - 1e-6


def mask_in(key: PinnedKey, points: Points, shape: Shape) -> Mask:
    """The pixels of a key that a pin's points name there."""
    if shape is Shape.LINE:
        return ink_of(key, points)
    if len(points) > 2:
        return key.enclosed(points)
    x, y = points[0]
    return key.mask_of(key.part_at(x, y), x, y)


def obey_line(gap: PinnedGap, pin: Pin, manner: Manner) -> None:
    """Move a stroke into another, in both directions, each place of it where it belongs."""
    ink_a, ink_b = (
        key.painted(ink_of(key, points)) for key, points in ((gap.key_a, pin.a), (gap.key_b, pin.b))
    )
    line = PinnedLine.of(pin.a, pin.b)
    if pin.fate is Fate.MOVES:
        line = line.snapped(ink_a, ink_b)
    ways = (
        (gap.way_a, gap.key_a, gap.key_b, line, ink_a, manner),
        (gap.way_b, gap.key_b, gap.key_a, line.backwards(), ink_b, manner.backwards()),
    )
    for way, source, target, own, mask, seen in ways:
        if not mask.any():
            continue
        flow = own.flow(mask)
        if pin.fate is Fate.MOVES:
            tips = np.stack([own.begins[[0, -1]], own.ends[[0, -1]]], axis=1)
            flow = trimmed(mask, source.colours, target.colours, flow, tips)
        way.take(mask, flow, own.turn, seen)


def obey_one_sided(gap: PinnedGap, pin: Pin, manner: Manner) -> None:
    """Let what is in one key only go with what is around it, and be seen on that key's side."""
    key, way = (gap.key_a, gap.way_a) if pin.is_in_a else (gap.key_b, gap.way_b)
    if not pin.is_in_a:
        manner = manner.backwards()
    mask = key.painted(mask_in(key, pin.a, pin.shape))
    if not mask.any():
        return
    around = _Surroundings.of(key, way, mask)
    course = Course(
        route=around.course.route,
        pace=manner.course.pace or around.course.pace,
        until=_HALF_OF_A if pin.is_in_a else _HALF_OF_B,
    )
    flow, bow = (np.broadcast_to(each, way.flow.shape) for each in (around.flow, around.bow))
    way.put(mask, flow, bow, manner._replace(course=course))


class _Surroundings(NamedTuple):
    """How what is around a part goes: (2,) flow and bow, medians, and the course of most of it."""

    flow: NDArray[np.float32]
    bow: NDArray[np.float32]
    course: Course

    @classmethod
    def of(cls, key: PinnedKey, way: Steered, mask: Mask) -> _Surroundings:
        """Look around a part: at what is painted there, at paper where next to nothing is."""
        reach = 2 * max(3, round(_AROUND_SHARE * key.long_side)) + 1
        grown = cv2.dilate(mask.astype(np.uint8), np.ones((reach, reach), np.uint8)) > 0
        ring = grown & ~mask & ~way.is_apart
        painted = ring & ~key.ground
        if painted.sum() > _PAINTED_SHARE * ring.sum():
            ring = painted
        if not ring.any():
            return cls(np.zeros(2, np.float32), np.zeros(2, np.float32), Course())
        number = int(np.bincount(way.course_of[ring]).argmax())
        ring &= way.course_of == number
        flow, bow = (np.median(each[ring], axis=0) for each in (way.flow, way.bow))
        return cls(flow, bow, way.courses[number - 1] if number else Course())
