"""On which frames of a shot the frames of a film are, whether it runs evenly or not."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from math import lcm
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_USUAL: Final = (
    Fraction(12),
    Fraction(15),
    Fraction(24_000, 1001),
    Fraction(24),
    Fraction(25),
    Fraction(30_000, 1001),
    Fraction(30),
    Fraction(48),
    Fraction(50),
    Fraction(60_000, 1001),
    Fraction(60),
)
_FASTEST: Final = Fraction(60)  # of films that run unevenly
# What a container states as an average is off by less than that from the rate that is meant;
# 24 and 23.976 are further apart.
_STATED_WITHIN: Final = Fraction(1, 4000)
# Clocks of some containers tick a thousand times a second; times are off by as much.
_TICK_S: Final = Fraction(11, 10_000)
_FINEST_RATE: Final = 1001


@dataclass(frozen=True, slots=True)
class ShotGrid:
    """Where each frame of a film is in a shot.

    Attributes:
        fps: of the shot.
        frames: the first frame of the shot, from 0, that shows each frame of the film; they never
            fall, and where two are the same, only the later one is seen.
        length: frames of the shot.
        is_even: whether the film runs evenly, so that one frame of it is one of the shot.
        is_exact: whether each frame of the film begins with one of the shot, to the tick of its
            clock; else it begins up to half a frame earlier or later.
    """

    fps: Fraction
    frames: tuple[int, ...]
    length: int
    is_even: bool = True
    is_exact: bool = True

    @property
    def unseen(self) -> int:
        """Frames of the film that are shown for too short a time to be in the shot."""
        return sum(before == after for before, after in pairwise(self.frames))

    def shown_at(self, frame: int) -> int:
        """Which frame of the film is seen at a frame of the shot."""
        return max(0, bisect_right(self.frames, frame) - 1)


def shot_grid(
    times_s: Sequence[Fraction], end_s: Fraction, stated: Fraction, asked: Fraction | None = None
) -> ShotGrid:
    """Find the rate that a film's frames keep, and count by it.

    Args:
        times_s: when each frame of the film is shown, rising, the first at 0.
        end_s: when the last one is not shown any more.
        stated: frames a second, as the film says.
        asked: frames a second of the shot; None for those of the film.
    """
    times = _Times.of(times_s)
    rates = list(_meant(stated)) if asked is None else [asked]
    even = next((rate for rate in rates if times.run_evenly(rate)), None)
    if even is not None:
        return ShotGrid(even, tuple(range(len(times_s))), len(times_s))
    rates = _rates(times_s, stated) if asked is None else [asked]
    exact = next((rate for rate in rates if times.keep(rate)), None)
    known = [rate for rate in rates if rate in (*_USUAL, stated, asked)]
    fps = exact or next((rate for rate in known if times.rise(rate)), max(known))
    frames = tuple(times.frames(fps))
    length = max(frames[-1] + 1, round(end_s * fps))
    return ShotGrid(fps, frames, length, is_even=False, is_exact=exact is not None)


@dataclass(frozen=True, slots=True)
class _Times:
    """Times of frames in whole ticks of one clock: long films are counted through in no time.

    Attributes:
        ticks: of each frame.
        a_second: ticks.
    """

    ticks: tuple[int, ...]
    a_second: int

    @classmethod
    def of(cls, times_s: Sequence[Fraction]) -> _Times:
        a_second = lcm(*{time_s.denominator for time_s in times_s})
        return cls(
            tuple(each.numerator * (a_second // each.denominator) for each in times_s), a_second
        )

    def frames(self, fps: Fraction) -> Iterator[int]:
        """The nearest frame of a rate to each time."""
        scale, whole = fps.numerator, self.a_second * fps.denominator
        return ((2 * ticks * scale + whole) // (2 * whole) for ticks in self.ticks)

    def run_evenly(self, fps: Fraction) -> bool:
        """Whether each frame lies nearer to the one of its number than to any other."""
        scale, whole = fps.numerator, self.a_second * fps.denominator
        return all(
            2 * abs(ticks * scale - index * whole) < whole for index, ticks in enumerate(self.ticks)
        )

    def keep(self, fps: Fraction) -> bool:
        """Whether each frame begins with one of that rate, and no two with the same."""
        scale, whole = fps.numerator, self.a_second * fps.denominator
        most = min(_TICK_S * fps, Fraction(1, 4)) * whole
        places = zip(self.ticks, self.frames(fps), strict=True)
        if any(abs(ticks * scale - frame * whole) > most for ticks, frame in places):
            return False
        return self.rise(fps)

    def rise(self, fps: Fraction) -> bool:
        """Whether no two frames are nearest to the same one."""
        return all(before < after for before, after in pairwise(self.frames(fps)))


def _meant(stated: Fraction) -> Iterator[Fraction]:
    """The usual rate that is stated, give or take a rounding, and then the one that is stated."""
    near = min(_USUAL, key=lambda rate: abs(rate - stated))
    if abs(near / stated - 1) < _STATED_WITHIN:
        yield near
    yield stated


def _rates(times_s: Sequence[Fraction], stated: Fraction) -> list[Fraction]:
    """Rates that an uneven film may have been made at, the lowest first."""
    shortest_s = min((after - before for before, after in pairwise(times_s)), default=Fraction(1))
    by_step = (1 / shortest_s).limit_denominator(_FINEST_RATE)
    found = {*_USUAL, *(rate for rate in (by_step, stated) if 1 <= rate <= _FASTEST)}
    # Where times tell 24 not from 23.976, the plain one is meant.
    return sorted(found, key=lambda rate: (round(rate), rate.denominator))
