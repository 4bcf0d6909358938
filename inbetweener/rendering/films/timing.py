"""Which frames a film with more frames has: its own, new ones between them, and when."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from math import ceil
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# A new frame that lies nearer to one of the film's own than this share of the way is that frame.
_SAME: Final = Fraction(1, 1000)
# Clocks of some containers tick a thousand times a second; times are off by as much.
_TICK_S: Final = Fraction(11, 10_000)

_FINEST_RATE: Final = 10_000


@dataclass(frozen=True, slots=True)
class KeptFrames:
    """The frames of a film that are worth keeping.

    Attributes:
        indices: of the kept frames, rising, the first of the film among them.
        times_s: when each of all frames of the film is shown, from the first on.
        scenes: the kept frames, counted in `indices`, with which a scene begins; 0 among them.
        fps: of the film.
    """

    indices: tuple[int, ...]
    times_s: tuple[Fraction, ...]
    scenes: frozenset[int]
    fps: Fraction

    @property
    def duration_s(self) -> Fraction:
        """How long the film is; its last frame is shown for as long as one is on average."""
        return self.times_s[-1] + 1 / self.fps


@dataclass(frozen=True, slots=True)
class Shown:
    """A frame of the new film.

    Attributes:
        left: the kept frame, counted in `KeptFrames.indices`, that it is or comes after.
        t: 0: it is that frame itself; else where it lies on the way to the next, in (0, 1).
    """

    left: int
    t: Fraction


@dataclass(frozen=True, slots=True)
class Timing:
    """What is asked for.

    Attributes:
        factor: frames a second of the new film for one of the old; None: as many as `between`
            leaves the speed as it is, or twice as many.
        between: new frames between two that are kept; None: as many as the factor needs.
        duration_s: of the new film; None: that of the old one, or what frames and factor give.
        holds_last: whether the last frame is shown for as long as in the old film, and not once.
    """

    factor: Fraction | None = None
    between: int | None = None
    duration_s: Fraction | None = None
    holds_last: bool = False

    def __post_init__(self) -> None:
        if self.factor is not None and self.factor <= 0:
            raise ValueError("the factor is above 0")
        if self.between is not None and self.between < 0:
            raise ValueError("there are 0 or more frames between two")
        if self.duration_s is not None and self.duration_s <= 0:
            raise ValueError("a film lasts longer than 0 s")
        if None not in (self.factor, self.between, self.duration_s):
            raise ValueError("of factor, between and duration at most two can be chosen")


@dataclass(frozen=True, slots=True)
class FilmPlan:
    """All frames of the new film, in order.

    Attributes:
        shown: one for each frame.
        fps: of the new film.
        keeps_time: whether everything happens when it did in the old film, so that its sound fits.
    """

    shown: tuple[Shown, ...]
    fps: Fraction
    keeps_time: bool

    @property
    def duration_s(self) -> Fraction:
        """How long it is."""
        return len(self.shown) / self.fps

    @property
    def new_count(self) -> int:
        """How many frames have to be drawn."""
        return sum(1 for each in self.shown if each.t)

    @property
    def repeated_count(self) -> int:
        """How many frames show one of the film's own once more: at cuts, and in its own holds."""
        return sum(1 for one, after in pairwise(self.shown) if one == after)

    @property
    def most_between(self) -> int:
        """The most frames that are drawn between the same two."""
        counts: dict[int, int] = {}
        for each in self.shown:
            counts[each.left] = counts.get(each.left, 0) + bool(each.t)
        return max(counts.values(), default=0)


def plan_film(kept: KeptFrames, timing: Timing) -> FilmPlan:
    """Where every frame of the new film comes from.

    Across a cut nothing is drawn: the last frame of a scene is held until the next one begins.
    """
    times_s = evened(kept.times_s, kept.fps)
    if timing.between is None:
        return _by_time(kept, times_s, timing)
    return _by_count(kept, times_s, timing, timing.between)


def evened(times_s: Sequence[Fraction], fps: Fraction) -> tuple[Fraction, ...]:
    """Times as they were meant: a frame after another, where only a coarse clock says otherwise."""
    steps = (after - before for before, after in pairwise(times_s))
    if all(abs(step - 1 / fps) <= _TICK_S for step in steps):
        return tuple(number / fps for number in range(len(times_s)))
    return tuple(times_s)


def _by_time(kept: KeptFrames, times_s: Sequence[Fraction], timing: Timing) -> FilmPlan:
    """A frame at every tick of the new film's clock."""
    fps = _writable(kept.fps * (timing.factor or 2))
    old_s = times_s[-1] + (1 / kept.fps if timing.holds_last else 0)
    if timing.duration_s is None:
        # Where the last frame is shown once, it has a tick of its own, at its time or just after.
        count = ceil(old_s * fps) + (not timing.holds_last)
        speed = Fraction(1)
    else:
        count = max(1, round(timing.duration_s * fps))
        last = count if timing.holds_last else count - 1
        speed = old_s * fps / last if last else Fraction(1)
    moments_s = [tick * speed / fps for tick in range(count)]
    own_s = [times_s[index] for index in kept.indices]
    shown = tuple(_at(moment_s, own_s, kept.scenes) for moment_s in moments_s)
    return FilmPlan(shown, fps, keeps_time=timing.duration_s is None)


def _at(moment_s: Fraction, own_s: Sequence[Fraction], scenes: frozenset[int]) -> Shown:
    left = bisect_right(own_s, moment_s) - 1
    if left == len(own_s) - 1:
        return Shown(left, Fraction(0))
    t = (moment_s - own_s[left]) / (own_s[left + 1] - own_s[left])
    if 1 - t < _SAME:
        return Shown(left + 1, Fraction(0))
    return Shown(left, Fraction(0) if t < _SAME or left + 1 in scenes else t)


def _by_count(
    kept: KeptFrames, times_s: Sequence[Fraction], timing: Timing, between: int
) -> FilmPlan:
    """So many frames between every two, whenever they were shown."""
    shown = tuple(_counted(kept, between, timing))
    if timing.duration_s is not None:
        fps = _writable(len(shown) / timing.duration_s)
    else:
        fps = _writable(kept.fps * (timing.factor or between + 1))
    is_whole = len(kept.indices) == len(times_s) and times_s == evened(times_s, kept.fps)
    keeps_time = is_whole and fps == kept.fps * (between + 1)
    return FilmPlan(shown, fps, keeps_time)


def _counted(kept: KeptFrames, between: int, timing: Timing) -> Iterator[Shown]:
    last = len(kept.indices) - 1
    for left in range(len(kept.indices)):
        yield Shown(left, Fraction(0))
        if left == last and not timing.holds_last:
            return
        is_held = left == last or left + 1 in kept.scenes
        for order in range(1, between + 1):
            yield Shown(left, Fraction(0) if is_held else Fraction(order, between + 1))


def _writable(fps: Fraction) -> Fraction:
    """A rate that containers can hold: whole numbers of 31 bits above and below the line."""
    return fps.limit_denominator(_FINEST_RATE)
