"""Timing charts: where each inbetween lies on the way from key A to key B.

A chart is asked for any count of inbetweens, so that it survives a change of exposure. The shapes
are those that animators draw: see Williams, The Animator's Survival Kit, on halves and favours.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING

from inbetweener.errors import EditError
from inbetweener.wording import mark, tr

if TYPE_CHECKING:
    from collections.abc import Callable

# Neighbouring ticks closer than this draw the same picture twice: a tick is not dragged nearer.
# A chart may hold closer ones all the same, since a gap of thousands of inbetweens needs them.
SMALLEST_STEP = 1e-4
# A hand moves no tick nearer to its neighbour than this.
CLOSEST_TICKS = 0.01


class ChartPreset(StrEnum):
    """The shapes of a chart; labels name the drawings, since ease in/out is read both ways."""

    EVEN = "even"
    HALVES = "halves"
    THIRDS = "thirds"
    SLOW_OUT_OF_A = "slow-out-of-a"
    SLOW_IN_TO_B = "slow-in-to-b"
    SLOW_BOTH = "slow-both"
    FAVOUR_A = "favour-a"
    FAVOUR_B = "favour-b"
    FREE = "free"

    def label(self, a: str = "A", b: str = "B") -> str:
        """The preset's name for a menu, naming the two keys."""
        return tr(_LABELS[self], a=a, b=b)


_LABELS = {
    ChartPreset.EVEN: mark("even"),
    ChartPreset.HALVES: mark("halves"),
    ChartPreset.THIRDS: mark("thirds"),
    ChartPreset.SLOW_OUT_OF_A: mark("slow out of {a}"),
    ChartPreset.SLOW_IN_TO_B: mark("slow in to {b}"),
    ChartPreset.SLOW_BOTH: mark("slow out of {a}, slow in to {b}"),
    ChartPreset.FAVOUR_A: mark("favour {a}"),
    ChartPreset.FAVOUR_B: mark("favour {b}"),
    ChartPreset.FREE: mark("dragged by hand"),
}

# A single favoured inbetween lies a third of the way along: u ** p with (1/2) ** p = 1/3.
_FAVOUR_POWER = math.log(3) / math.log(2)

# Beyond these the outer drawings could not be told from the keys (a 128th, a 243rd of the way): the
# chart of so many is then read as a curve.
_MOST_HALVED = 13
_MOST_THIRDED = 10


@dataclass(frozen=True, slots=True)
class Chart:
    """The spacing of a gap.

    Attributes:
        preset: the shape.
        ticks: for FREE, the dragged positions, strictly rising in (0, 1); empty for presets.
    """

    preset: ChartPreset = ChartPreset.EVEN
    ticks: tuple[float, ...] = ()

    def __post_init__(self) -> None:
        if self.preset is not ChartPreset.FREE and self.ticks:
            raise ValueError(f"only a free chart has ticks, not {self.preset}")
        if not is_rising(self.ticks):
            raise EditError(tr("The ticks of a timing chart must rise from key A to key B."))

    @classmethod
    def free(cls, ticks: tuple[float, ...]) -> Chart:
        """A chart dragged by hand.

        Raises:
            EditError: the ticks do not rise strictly inside (0, 1).
        """
        return cls(ChartPreset.FREE, ticks)

    def times(self, count: int) -> tuple[float, ...]:
        """The t of each of `count` inbetweens, strictly rising in (0, 1).

        A free chart with another number of ticks is read as a curve and sampled anew; so are halves
        and thirds of more drawings than anybody divides by hand.
        """
        if self.preset is ChartPreset.FREE:
            return _resampled(self.ticks, count)
        if self.preset is ChartPreset.HALVES:
            return _resampled(_halves(min(count, _MOST_HALVED)), count)
        if self.preset is ChartPreset.THIRDS:
            return _resampled(_thirds(min(count, _MOST_THIRDED)), count)
        shape = _SHAPES[self.preset]
        return tuple(shape(i / (count + 1)) for i in range(1, count + 1))

    def split_at(self, count: int, order: int) -> tuple[Chart, Chart]:
        """The charts of both halves when inbetween `order` (from 1) of `count` becomes a key.

        Every other inbetween stays where it was. A half without inbetweens keeps the preset.
        """
        if self.preset is ChartPreset.EVEN:
            return self, self
        times = self.times(count)
        middle = times[order - 1]
        left = tuple(t / middle for t in times[: order - 1])
        right = tuple((t - middle) / (1 - middle) for t in times[order:])
        return self._half(left), self._half(right)

    def _half(self, ticks: tuple[float, ...]) -> Chart:
        if not ticks:
            return Chart() if self.preset is ChartPreset.FREE else self
        return Chart.free(ticks)


def is_rising(ticks: tuple[float, ...]) -> bool:
    """Whether ticks rise strictly from 0 to 1, both excluded."""
    return all(a < b for a, b in pairwise((0.0, *ticks, 1.0)))


def _halves(count: int) -> tuple[float, ...]:
    """Ticks by halving from the middle of the chart out to both keys, A's side first.

    1 gives 1/2; 2 give 1/4 1/2; 3 give 1/4 1/2 3/4; 4 give 1/8 1/4 1/2 3/4.
    """
    near_a = [1 / 2 ** (k + 1) for k in range(1, count // 2 + 1)]
    near_b = [1 - t for t in near_a[: (count - 1) // 2]]
    return tuple(sorted([*near_a, 1 / 2, *near_b])) if count else ()


def _thirds(count: int) -> tuple[float, ...]:
    """Ticks by thirding from the outer thirds of the chart out to both keys.

    1 gives 1/2; 2 give 1/3 2/3; 3 give 1/3 1/2 2/3; 4 give 1/9 1/3 2/3 8/9.
    """
    near_a = [1 / 3**k for k in range(1, count // 2 + 1)]
    middle = [1 / 2] if count % 2 else []
    return tuple(sorted([*near_a, *middle, *(1 - t for t in near_a)]))


def _resampled(ticks: tuple[float, ...], count: int) -> tuple[float, ...]:
    """`count` ticks on the piecewise linear curve through (i / (n + 1), tick i)."""
    if len(ticks) == count:
        return ticks
    ladder = (0.0, *ticks, 1.0)
    steps = len(ladder) - 1
    return tuple(_on_ladder(ladder, steps * i / (count + 1)) for i in range(1, count + 1))


def _on_ladder(ladder: tuple[float, ...], position: float) -> float:
    """The height of a ladder between two of its rungs."""
    rung = min(int(position), len(ladder) - 2)
    part = position - rung
    return ladder[rung] * (1 - part) + ladder[rung + 1] * part


def _cushioned(shape: Callable[[float], float]) -> Callable[[float], float]:
    """A curve mixed with a little of the even one, so that no two drawings fall together."""
    return lambda u: 0.98 * shape(u) + 0.02 * u


_SHAPES: dict[ChartPreset, Callable[[float], float]] = {
    ChartPreset.EVEN: lambda u: u,
    ChartPreset.SLOW_OUT_OF_A: _cushioned(lambda u: 1 - math.cos(u * math.pi / 2)),
    ChartPreset.SLOW_IN_TO_B: _cushioned(lambda u: math.sin(u * math.pi / 2)),
    ChartPreset.SLOW_BOTH: _cushioned(lambda u: (1 - math.cos(u * math.pi)) / 2),
    ChartPreset.FAVOUR_A: lambda u: u**_FAVOUR_POWER,
    ChartPreset.FAVOUR_B: lambda u: 1 - (1 - u) ** _FAVOUR_POWER,
}


def moved_tick(times: tuple[float, ...], tick: int, t: float) -> tuple[float, ...]:
    """The ticks with one moved as far as its neighbours let it."""
    ladder = (0.0, *times, 1.0)
    lowest, highest = ladder[tick] + CLOSEST_TICKS, ladder[tick + 2] - CLOSEST_TICKS
    if lowest > highest:  # so many ticks that they stand closer than this already
        return times
    return (*times[:tick], max(lowest, min(highest, t)), *times[tick + 1 :])


def snapped(t: float, reach: float = 0.02) -> float:
    """`t` drawn to the nearest quarter, third or half of the chart within `reach`."""
    anchors = (1 / 4, 1 / 3, 1 / 2, 2 / 3, 3 / 4)
    right = min(bisect_right(anchors, t), len(anchors) - 1)
    nearest = min(anchors[max(0, right - 1) : right + 1], key=lambda anchor: abs(anchor - t))
    return nearest if abs(nearest - t) <= reach else t
