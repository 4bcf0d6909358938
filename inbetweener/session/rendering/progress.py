"""How far rendering has come, and a guess of how long the rest takes."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class RenderProgress:
    """How far the queue has come.

    Attributes:
        done: inbetweens drawn since the queue was last empty.
        total: those and the ones still to draw.
        gap: the gap being drawn, None when nothing is.
        seconds_left: a guess from the pace so far; None before there is one.
    """

    done: int
    total: int
    gap: int | None
    seconds_left: float | None


class Pace:
    """Counts inbetweens and guesses how long the rest will take.

    Attributes:
        done: inbetweens drawn or found drawn.
        drawn_of_gap: those of the gap that is being drawn.
    """

    def __init__(self, clock_s: Callable[[], float] = time.monotonic) -> None:
        self.done = 0
        self.drawn_of_gap = 0
        self._clock_s = clock_s
        self._really_drawn = 0
        self._worked_s = 0.0
        self._pace_s: float | None = None  # an inbetween takes so long, as of the last one
        self._paced_at_s = 0.0  # how long had been worked then
        self._started_s: float | None = None

    def start_gap(self) -> None:
        """Begin to count for another gap."""
        self.drawn_of_gap = 0
        self._started_s = self._clock_s()

    def end_gap(self) -> None:
        """Nothing is being drawn now: the clock stands."""
        self._worked_s = self._spent_s()
        self._started_s = None

    def put_back_gap(self) -> None:
        """The gap is left half done: what is drawn of it is found and counted the next time."""
        self.end_gap()
        self.done -= self.drawn_of_gap
        self.drawn_of_gap = 0

    def count(self, *, was_cached: bool) -> None:
        """One inbetween more is there; one that was found in the cache tells nothing of time."""
        self.done += 1
        self.drawn_of_gap += 1
        self._really_drawn += not was_cached
        if self._really_drawn:
            self._paced_at_s = self._spent_s()
            self._pace_s = self._paced_at_s / self._really_drawn

    def left_s(self, left: int) -> float | None:
        """How long `left` inbetweens take; None before one was drawn.

        It runs down while the next is drawn, which at worst is as good as there.
        """
        if self._pace_s is None:
            return None
        since_s = min(self._pace_s, self._spent_s() - self._paced_at_s)
        return max(0.0, self._pace_s * left - since_s)

    def _spent_s(self) -> float:
        if self._started_s is None:
            return self._worked_s
        return self._worked_s + self._clock_s() - self._started_s
