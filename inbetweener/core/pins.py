"""The pins of a gap: parts of a drawing that the artist says are the same as parts of the next."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from typing import TYPE_CHECKING

from inbetweener.core.pace import Pace
from inbetweener.core.pin_board import Pair
from inbetweener.core.rivals import contradict

if TYPE_CHECKING:
    from inbetweener.core.gap import Gap
    from inbetweener.core.pin import Points
    from inbetweener.core.pin_board import Pins
    from inbetweener.core.shot import Shot

MOST_PINS = 200  # of two drawings
MOST_POINTS = 400  # of one line or outline
FARTHEST_PIN_PX = 1_000_000.0


def pair_of(shot: Shot, gap: int) -> Pair:
    """The drawings around a gap.

    Raises:
        IndexError: the shot has no such gap.
    """
    return Pair(shot.keys[gap].drawing, shot.keys[gap + 1].drawing)


def pins_of(shot: Shot, gap: int) -> Pins:
    """The pins of a gap, in the order in which they were set.

    Raises:
        IndexError: the shot has no such gap.
    """
    return shot.pins.get(pair_of(shot, gap), ()) if shot.pins else ()


def contradictions(pins: Pins) -> tuple[tuple[int, int], ...]:
    """Which pins cannot both be meant: one place that goes to two, or two that come to one.

    Returns:
        Pairs of indexes, the older pin first.
    """
    return tuple(
        (first, second)
        for (first, one), (second, other) in combinations(enumerate(pins), 2)
        if contradict(one, other)
    )


def overruled(pins: Pins) -> dict[int, int]:
    """The pins that are not obeyed: of two that contradict each other, the one set later.

    Returns:
        Their indexes, each with that of the first pin that is obeyed and that it contradicts.
    """
    kept: list[int] = []
    found: dict[int, int] = {}
    for index, pin in enumerate(pins):
        rival = next((other for other in kept if contradict(pin, pins[other])), None)
        if rival is None:
            kept.append(index)
        else:
            found[index] = rival
    return found


def agreed(pins: Pins) -> Pins:
    """The pins that are obeyed: of two that contradict each other, the one that was set first."""
    refused = overruled(pins)
    return tuple(pin for index, pin in enumerate(pins) if index not in refused)


def paced(pins: Pins, gap: Gap) -> Pins:
    """The pins as an engine takes them: charts of their own made into paces beside the gap's."""
    times = gap.times
    return tuple(
        pin
        if pin.chart is None
        else replace(pin, chart=None, pace=Pace.between(times, pin.chart.times(len(times))))
        for pin in pins
    )


def at_time(pins: Pins, t: float) -> Pins:
    """The pins as far as they decide the drawing at t of the gap: of a pace, what it says there."""
    return tuple(pin if pin.pace is None else replace(pin, pace=pin.pace.only(t)) for pin in pins)


def at_size(pins: Pins, x_ratio: float, y_ratio: float) -> Pins:
    """The same pins in pictures enlarged by these ratios; a pixel's centre is half a pixel in."""

    def moved(points: Points) -> Points:
        return tuple(((x + 0.5) * x_ratio - 0.5, (y + 0.5) * y_ratio - 0.5) for x, y in points)

    return tuple(
        replace(pin.placed(moved(pin.a), moved(pin.b)), path=moved(pin.path)) for pin in pins
    )
