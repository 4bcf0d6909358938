"""Which frames a new film has, and when each of them is shown."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inbetweener.rendering.films.timing import KeptFrames, Shown, Timing, evened, plan_film


def _kept(count=4, indices=None, scenes=(0,), fps=24, times_s=None):
    own = tuple(range(count)) if indices is None else tuple(indices)
    times = times_s or tuple(Fraction(number, fps) for number in range(count))
    return KeptFrames(own, times, frozenset(scenes), Fraction(fps))


def _texts(plan):
    return [f"{each.left}" + (f"+{each.t}" if each.t else "") for each in plan.shown]


def test_three_times_the_rate_has_two_new_frames_between_two():
    plan = plan_film(_kept(3), Timing(factor=Fraction(3)))

    assert _texts(plan) == ["0", "0+1/3", "0+2/3", "1", "1+1/3", "1+2/3", "2"]
    assert float(plan.fps) == 72
    assert plan.keeps_time
    assert plan.new_count == 4
    assert (plan.repeated_count, plan.most_between) == (0, 2)


def test_the_last_frame_may_be_held_for_the_whole_length():
    plan = plan_film(_kept(3), Timing(factor=Fraction(3), holds_last=True))

    assert plan.duration_s == Fraction(3, 24)
    assert _texts(plan)[-3:] == ["2", "2", "2"]


def test_nothing_is_drawn_across_a_cut():
    plan = plan_film(_kept(4, scenes=(0, 2)), Timing(factor=Fraction(2)))

    assert _texts(plan) == ["0", "0+1/2", "1", "1", "2", "2+1/2", "3"]
    assert plan.repeated_count == 1


def test_dropped_frames_are_filled_and_the_length_stays():
    plan = plan_film(_kept(7, indices=(0, 2, 4, 6)), Timing(factor=Fraction(2)))

    assert _texts(plan)[:5] == ["0", "0+1/4", "0+1/2", "0+3/4", "1"]
    assert len(plan.shown) == 13


def test_a_hold_at_the_end_stays():
    plan = plan_film(_kept(6, indices=(0, 1, 2)), Timing(factor=Fraction(1)))

    assert _texts(plan) == ["0", "1", "2", "2", "2", "2"]


def test_a_rate_that_is_no_multiple_keeps_the_first_and_the_last():
    plan = plan_film(_kept(4), Timing(factor=Fraction(5, 2)))

    assert plan.fps == 60
    assert _texts(plan) == ["0", "0+2/5", "0+4/5", "1+1/5", "1+3/5", "2", "2+2/5", "2+4/5", "3"]


def test_uneven_times_are_made_even():
    times_s = tuple(Fraction(each, 1000) for each in (0, 100, 400, 500))

    plan = plan_film(_kept(4, fps=10, times_s=times_s), Timing(factor=Fraction(1)))

    assert _texts(plan) == ["0", "1", "1+1/3", "1+2/3", "2", "3"]


def test_a_coarse_clock_is_taken_for_what_it_means():
    ticks = tuple(Fraction(round(1000 * number / 24), 1000) for number in range(50))

    assert evened(ticks, Fraction(24)) == tuple(Fraction(number, 24) for number in range(50))
    uneven = (Fraction(0), Fraction(1, 20))
    assert evened(uneven, Fraction(24)) == uneven


def test_any_number_between_two_whenever_they_were_shown():
    kept = _kept(7, indices=(0, 1, 5), scenes=(0,))

    plan = plan_film(kept, Timing(between=4))

    assert len(plan.shown) == 3 + 2 * 4
    assert _texts(plan)[:6] == ["0", "0+1/5", "0+2/5", "0+3/5", "0+4/5", "1"]
    assert plan.fps == 24 * 5
    assert not plan.keeps_time
    assert plan_film(_kept(3), Timing(between=4)).keeps_time
    assert not plan_film(_kept(3), Timing(between=4, factor=Fraction(2))).keeps_time


def test_between_and_a_factor_make_slow_motion():
    plan = plan_film(_kept(25), Timing(between=3, factor=Fraction(1)))

    assert (len(plan.shown), float(plan.fps)) == (97, 24.0)


def test_between_holds_at_a_cut():
    plan = plan_film(_kept(3, scenes=(0, 1)), Timing(between=1, holds_last=True))

    assert _texts(plan) == ["0", "0", "1", "1+1/2", "2", "2"]


def test_a_duration_stretches_the_film():
    plan = plan_film(_kept(25), Timing(factor=Fraction(1), duration_s=Fraction(2)))

    assert (len(plan.shown), float(plan.fps), float(plan.duration_s)) == (48, 24.0, 2.0)
    assert plan.shown[0] == Shown(0, Fraction(0))
    assert plan.shown[-1] == Shown(24, Fraction(0))
    assert not plan.keeps_time
    assert plan.repeated_count == 0


def test_between_and_a_duration_give_the_rate():
    plan = plan_film(_kept(5), Timing(between=1, duration_s=Fraction(3)))

    assert (len(plan.shown), float(plan.fps)) == (9, 3.0)


def test_every_rate_can_be_written():
    odd = plan_film(_kept(9_999), Timing(between=3, duration_s=Fraction(123_457, 100_000)))
    film = plan_film(_kept(9, fps=Fraction(24_000, 1001)), Timing(factor=Fraction(3)))

    assert odd.fps.numerator < 2**31
    assert abs(float(odd.duration_s) - 1.23457) < 1e-4
    assert film.fps == Fraction(72_000, 1001)


@pytest.mark.parametrize(
    "values",
    [
        {"factor": Fraction(0)},
        {"between": -1},
        {"duration_s": Fraction(0)},
        {"factor": Fraction(2), "between": 1, "duration_s": Fraction(1)},
    ],
)
def test_what_makes_no_sense_is_refused(values):
    with pytest.raises(ValueError, match=r"."):
        Timing(**values)


@given(
    data=st.data(),
    count=st.integers(1, 30),
    factor=st.fractions(Fraction(1, 3), 6, max_denominator=6),
    hold=st.booleans(),
)
def test_every_plan_keeps_order_length_and_cuts(data, count, factor, hold):
    chosen = data.draw(st.sets(st.integers(1, count), max_size=count)) - {count}
    indices = sorted({0, *chosen})
    scenes = {0, *data.draw(st.sets(st.integers(0, len(indices) - 1)))}

    kept = _kept(count, indices=indices, scenes=scenes)
    plan = plan_film(kept, Timing(factor=factor, holds_last=hold))

    places = [each.left + each.t for each in plan.shown]
    assert places == sorted(places)
    assert all(not each.t or each.left + 1 not in scenes for each in plan.shown)
    assert all(0 <= each.t < 1 for each in plan.shown)
    assert places[0] == 0
    wanted_s = kept.duration_s if hold else Fraction(count - 1, 24) + 1 / plan.fps
    assert 0 <= plan.duration_s - wanted_s < 1 / plan.fps
    if factor.denominator == 1 and factor >= 1:
        assert {each.left for each in plan.shown if not each.t} == set(range(len(indices)))
