"""How much of a run's budget is used, and the learning rate that goes with it."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

    from inbetweener.training.recipe import Schedule

_UNITS: Final = ("steps", "minutes")
_FIRST_STEP = 0.01


@dataclass(frozen=True, slots=True, kw_only=True)
class Budget:
    """What a whole schedule may take, from warm-up to the end of the cosine, and has taken.

    Attributes:
        unit: "steps" or "minutes". A budget of steps is repeatable to the bit; one of minutes
            follows the clock, and what it took is recorded with the checkpoint.
        amount: of the whole schedule, in that unit.
        used: by all runs so far.
        began_at: what was used before the first step; getting ready takes minutes, too.
    """

    unit: str
    amount: float
    used: float = 0.0
    began_at: float = 0.0

    def __post_init__(self) -> None:
        if self.unit not in _UNITS:
            raise ValueError(f"a budget is in steps or minutes, not in {self.unit!r}")
        if not self.amount > 0:
            raise ValueError(f"a budget is above 0 {self.unit}, not {self.amount}")

    @property
    def is_spent(self) -> bool:
        """Whether the schedule is through."""
        return self.used >= self.amount

    @property
    def share(self) -> float:
        """How far the schedule is through, in [0, 1]."""
        if self.is_spent:
            return 1.0
        return max(0.0, self.used - self.began_at) / (self.amount - self.began_at)

    def is_like(self, other: Budget) -> bool:
        """Whether another one asks for as much of the same."""
        return (self.unit, self.amount) == (other.unit, other.amount)


class Pace:
    """Counts what a run uses of its budget.

    Args:
        budget: as earlier runs left it.
        allowance: how much this run may use at most; None: all that is left.
        now: a clock, in seconds.
        began_s: that clock's time when the run's command was given.
    """

    def __init__(
        self,
        budget: Budget,
        *,
        allowance: float | None = None,
        now: Callable[[], float] = time.monotonic,
        began_s: float | None = None,
    ) -> None:
        self._budget = budget
        self._used, self._began_at = budget.used, budget.began_at
        self._stop_at = min(budget.amount, budget.used + _or_all(allowance))
        self._now = now
        self._last_s = now() if began_s is None else began_s

    @property
    def budget(self) -> Budget:
        """As it stands now."""
        return Budget(
            unit=self._budget.unit,
            amount=self._budget.amount,
            used=self._used,
            began_at=self._began_at,
        )

    @property
    def is_over(self) -> bool:
        """Whether this run may take no further step."""
        return self._used >= self._stop_at

    def start(self) -> None:
        """All is ready for the first step of this run."""
        fresh = self._used == 0
        self._count_time()
        if fresh:
            self._began_at = self._used

    def step(self) -> None:
        """A step is done."""
        if self._budget.unit == "steps":
            self._used += 1
        self._count_time()

    def follow(self, used: float) -> None:
        """Take another process's count for one's own, so that all agree."""
        self._used = used

    def _count_time(self) -> None:
        if self._budget.unit == "minutes":
            now_s = self._now()
            self._used += (now_s - self._last_s) / 60
            self._last_s = now_s


def _or_all(allowance: float | None) -> float:
    return math.inf if allowance is None else allowance


def learning_rate_share(share: float, schedule: Schedule) -> float:
    """The learning rate as a share of its peak: a straight rise, then half a cosine.

    Args:
        share: of the schedule that is through, in [0, 1].
        schedule: the shape.

    Returns:
        Above 0 from the first step on, 1 at the end of the warm-up, `final_share` at the end.
    """
    if share < schedule.warm_up_share:
        return max(share / schedule.warm_up_share, _FIRST_STEP)
    way = (share - schedule.warm_up_share) / (1 - schedule.warm_up_share)
    falling = 0.5 * (1 + math.cos(math.pi * way))
    return schedule.final_share + (1 - schedule.final_share) * falling
