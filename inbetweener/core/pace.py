"""Pace: where a part with a spacing of its own is while the rest of its gap is at t."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inbetweener.core.chart import Chart

# What an even gap is asked at, so that a chart without a gap is read as a curve.
_OF_A_CURVE = 63


@dataclass(frozen=True, slots=True)
class Pace:
    """A rising curve from (0, 0) through knots to (1, 1), straight between them.

    Attributes:
        knots: (t of the gap, t of the part), both strictly rising in (0, 1).
    """

    knots: tuple[tuple[float, float], ...]

    @classmethod
    def between(cls, gap_times: tuple[float, ...], own_times: tuple[float, ...]) -> Pace | None:
        """The pace at which inbetween i of a gap is at the i-th of the part's own times.

        Args:
            gap_times: rising in (0, 1).
            own_times: as many, likewise.

        Returns:
            None where the part keeps step with the gap.
        """
        knots = tuple(zip(gap_times, own_times, strict=True))
        return cls(knots) if any(t != own for t, own in knots) else None

    @classmethod
    def of_chart(cls, chart: Chart) -> Pace | None:
        """The pace of a chart in a gap that is even, and of any number of inbetweens."""
        count = len(chart.ticks) or _OF_A_CURVE
        even = tuple(i / (count + 1) for i in range(1, count + 1))
        return cls.between(even, chart.times(count))

    def at(self, t: float) -> float:
        """Where the part is while the gap is at t in [0, 1]."""
        ladder = ((0.0, 0.0), *self.knots, (1.0, 1.0))
        rung = min(bisect_right([knot[0] for knot in ladder], t), len(ladder) - 1)
        (t_before, before), (t_after, after) = ladder[rung - 1], ladder[rung]
        if t in (t_before, t_after):  # exactly what the charts say
            return before if t == t_before else after
        return before + (after - before) * (t - t_before) / (t_after - t_before)

    def only(self, t: float) -> Pace | None:
        """What of it decides the drawing at t in (0, 1); None where that is nothing."""
        return Pace.between((t,), (self.at(t),))

    def backwards(self) -> Pace:
        """The same pace as seen from key B."""
        return Pace(tuple((1 - t, 1 - own) for t, own in reversed(self.knots)))
