"""Paces: an inbetween of the gap takes its own tick of the pin's chart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inbetweener.core import edits
from inbetweener.core.chart import Chart, ChartPreset
from inbetweener.core.interpolator import Pin
from inbetweener.core.pace import Pace
from inbetweener.core.pins import at_time, paced
from tests.support.shot_strategies import charts, make_shot

SLOW = Chart(ChartPreset.SLOW_OUT_OF_A)


@given(charts(), charts(), st.integers(1, 12))
def test_inbetween_i_of_n_is_at_tick_i_of_n(gap_chart, own, count):
    shot = edits.set_chart(make_shot([count + 1], exposure=1), [0], gap_chart)
    gap = shot.gaps[0]

    (pin,) = paced((Pin(1, 2, 3, 4, chart=own),), gap)

    assert pin.chart is None
    found = gap.times if pin.pace is None else tuple(map(pin.pace.at, gap.times))
    assert found == own.times(count)


@given(charts(), st.integers(1, 9), st.floats(0, 1))
def test_backwards_is_the_same_as_seen_from_b(own, count, t):
    pace = Pace.between(Chart().times(count), own.times(count))
    if pace is None:
        return

    assert pace.at(0) == 0
    assert pace.at(1) == 1
    assert pace.backwards().at(1 - t) == pytest.approx(1 - pace.at(t), abs=1e-6)


def test_a_chart_without_a_gap_is_a_curve_over_an_even_one():
    assert Pace.of_chart(Chart()) is None
    dragged = Pace.of_chart(Chart.free((0.1, 0.2, 0.9)))

    assert dragged is not None
    assert [dragged.at(t) for t in (0.25, 0.5, 0.75)] == [0.1, 0.2, 0.9]
    assert dragged.at(0.375) == pytest.approx(0.15)


def test_another_tick_decides_its_own_drawing_alone():
    gap = make_shot([4], exposure=1).gaps[0]
    before, after = (
        paced((Pin(1, 2, 3, 4, chart=Chart.free((0.1, middle, 0.9))),), gap)
        for middle in (0.5, 0.6)
    )

    same = [at_time(before, t) == at_time(after, t) for t in gap.times]

    assert same == [True, False, True]
    assert at_time(before, 0.5) == (Pin(1, 2, 3, 4),)  # it keeps step there
