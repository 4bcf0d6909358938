from __future__ import annotations

from itertools import pairwise

import pytest

from inbetweener.training.recipe import Schedule
from inbetweener.training.schedule import Budget, Pace, learning_rate_share


def test_the_learning_rate_rises_to_its_peak_and_falls_along_a_cosine() -> None:
    schedule = Schedule(warm_up_share=0.2, final_share=0.1)

    rates = [learning_rate_share(share / 10, schedule) for share in range(11)]

    assert rates[1] == pytest.approx(0.5)
    assert rates[2] == pytest.approx(1.0)
    assert rates[6] == pytest.approx(0.55)
    assert rates[10] == pytest.approx(0.1)
    assert all(later < earlier for earlier, later in pairwise(rates[2:]))


def test_even_the_first_step_learns() -> None:
    assert learning_rate_share(0.0, Schedule(warm_up_share=0.5)) > 0
    assert learning_rate_share(0.0, Schedule(warm_up_share=0.0)) == 1.0


def test_a_budget_of_steps_counts_steps_alone() -> None:
    pace = Pace(Budget(unit="steps", amount=4, used=1), allowance=2)

    pace.start()
    seen = []
    for _ in range(2):
        pace.step()
        seen.append((pace.budget.share, pace.is_over, pace.budget.is_spent))

    assert seen == [(0.5, False, False), (0.75, True, False)]


def test_a_budget_of_minutes_follows_the_clock_from_the_command_on() -> None:
    clock_s = [60.0]
    pace = Pace(Budget(unit="minutes", amount=9), now=lambda: clock_s[0], began_s=0.0)

    pace.start()
    first = pace.budget
    clock_s[0] = 300.0
    pace.step()

    assert (first.used, first.began_at, first.share) == (1.0, 1.0, 0.0)
    assert pace.budget.used == 5.0
    assert pace.budget.share == 0.5
    clock_s[0] = 540.0
    pace.step()
    assert pace.is_over
    assert pace.budget.is_spent


def test_a_part_of_a_schedule_ends_where_the_next_goes_on() -> None:
    clock_s = [0.0]
    whole = Budget(unit="minutes", amount=20)
    first = Pace(whole, allowance=10, now=lambda: clock_s[0])
    first.start()
    clock_s[0] = 600.0
    first.step()

    second = Pace(first.budget, allowance=10, now=lambda: clock_s[0])
    second.start()

    assert first.is_over
    assert not second.is_over
    assert second.budget.share == first.budget.share == 0.5


def test_budgets_are_alike_whatever_is_used_of_them() -> None:
    half_used = Budget(unit="steps", amount=4, used=2)

    assert half_used.is_like(Budget(unit="steps", amount=4))
    assert not half_used.is_like(Budget(unit="steps", amount=5))
    assert not half_used.is_like(Budget(unit="minutes", amount=4))


@pytest.mark.parametrize(("unit", "amount"), [("hours", 1), ("steps", 0), ("steps", float("nan"))])
def test_nonsense_is_no_budget(unit: str, amount: float) -> None:
    with pytest.raises(ValueError, match="a budget is"):
        Budget(unit=unit, amount=amount)
