from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inbetweener.core.chart import Chart, ChartPreset, is_rising, snapped
from inbetweener.errors import EditError
from tests.support.shot_strategies import PRESETS, charts

COUNTS = range(301)


@pytest.mark.parametrize("preset", PRESETS)
def test_every_preset_rises_strictly_between_the_keys_for_any_count(preset):
    for count in COUNTS:
        times = Chart(preset).times(count)

        assert len(times) == count
        assert all(a < b for a, b in pairwise((0.0, *times, 1.0)))


@pytest.mark.parametrize("preset", PRESETS)
def test_presets_rise_even_in_the_longest_gap(preset):
    assert is_rising(Chart(preset).times(99_999))


@pytest.mark.parametrize(
    ("preset", "mirror"),
    [
        (ChartPreset.EVEN, ChartPreset.EVEN),
        (ChartPreset.THIRDS, ChartPreset.THIRDS),
        (ChartPreset.SLOW_OUT_OF_A, ChartPreset.SLOW_IN_TO_B),
        (ChartPreset.SLOW_BOTH, ChartPreset.SLOW_BOTH),
        (ChartPreset.FAVOUR_A, ChartPreset.FAVOUR_B),
    ],
)
def test_a_preset_towards_b_mirrors_the_one_towards_a(preset, mirror):
    for count in COUNTS:
        mirrored = [1 - t for t in reversed(Chart(mirror).times(count))]

        assert Chart(preset).times(count) == pytest.approx(mirrored)


def test_halves_of_an_odd_count_are_symmetric_and_of_an_even_one_lean_to_a():
    for count in COUNTS[1:14]:
        times = Chart(ChartPreset.HALVES).times(count)
        near_a = sum(t < 0.5 for t in times)
        near_b = sum(t > 0.5 for t in times)

        assert 0.5 in times
        assert near_a - near_b == (count + 1) % 2


def test_halves_and_thirds_are_those_that_animators_draw():
    halves, thirds = Chart(ChartPreset.HALVES), Chart(ChartPreset.THIRDS)

    assert halves.times(1) == (1 / 2,)
    assert halves.times(2) == (1 / 4, 1 / 2)
    assert halves.times(3) == (1 / 4, 1 / 2, 3 / 4)
    assert halves.times(5) == (1 / 8, 1 / 4, 1 / 2, 3 / 4, 7 / 8)
    assert thirds.times(1) == (1 / 2,)
    assert thirds.times(2) == pytest.approx((1 / 3, 2 / 3))
    assert thirds.times(4) == pytest.approx((1 / 9, 1 / 3, 2 / 3, 8 / 9))


def test_slow_and_favour_crowd_the_drawing_they_name():
    slow_out = Chart(ChartPreset.SLOW_OUT_OF_A).times(3)
    favour_b = Chart(ChartPreset.FAVOUR_B).times(1)

    assert slow_out[0] < 1 / 4
    assert slow_out[0] < slow_out[1] - slow_out[0] < slow_out[2] - slow_out[1]
    assert favour_b == pytest.approx((2 / 3,))
    assert Chart(ChartPreset.FAVOUR_A).times(1) == pytest.approx((1 / 3,))


@given(charts(), st.integers(0, 300))
def test_any_chart_serves_any_count(chart, count):
    times = chart.times(count)

    assert len(times) == count
    assert is_rising(times)


@given(charts(), st.integers(1, 60), st.data())
def test_splitting_keeps_the_place_of_every_other_inbetween(chart, count, data):
    order = data.draw(st.integers(1, count))
    times = chart.times(count)
    middle = times[order - 1]

    left, right = chart.split_at(count, order)

    before = [t * middle for t in left.times(order - 1)]
    after = [middle + t * (1 - middle) for t in right.times(count - order)]
    assert [*before, middle, *after] == pytest.approx(times)


def test_a_half_without_inbetweens_keeps_its_preset():
    chart = Chart(ChartPreset.SLOW_BOTH)

    assert chart.split_at(1, 1) == (chart, chart)


def test_a_free_chart_gives_its_own_ticks_and_is_a_curve_for_other_counts():
    chart = Chart.free((0.1, 0.2, 0.3))

    assert chart.times(3) == (0.1, 0.2, 0.3)
    assert chart.times(1) == (0.2,)
    assert chart.times(7)[1::2] == pytest.approx((0.1, 0.2, 0.3))
    assert Chart.free(()).times(1) == (0.5,)


@pytest.mark.parametrize(
    "ticks", [(0.0,), (1.0,), (0.5, 0.5), (0.6, 0.4), (-0.1,), (1.1,), (float("nan"),)]
)
def test_ticks_that_do_not_rise_inside_are_refused(ticks):
    with pytest.raises(EditError, match="rise"):
        Chart.free(ticks)


def test_only_a_free_chart_has_ticks():
    with pytest.raises(ValueError, match="free"):
        Chart(ChartPreset.EVEN, (0.5,))


def test_labels_name_the_drawings():
    assert ChartPreset.SLOW_OUT_OF_A.label("A1", "A5") == "slow out of A1"
    assert ChartPreset.SLOW_BOTH.label("A1", "A5") == "slow out of A1, slow in to A5"
    assert ChartPreset.FAVOUR_B.label() == "favour B"
    assert len({preset.label() for preset in ChartPreset}) == len(ChartPreset)


def test_a_dragged_tick_snaps_to_simple_fractions_and_nowhere_else():
    assert snapped(0.26) == 1 / 4
    assert snapped(0.32) == 1 / 3
    assert snapped(0.5) == 1 / 2
    assert snapped(0.76) == 3 / 4
    assert snapped(0.41) == 0.41
    assert snapped(0.05) == 0.05
    assert snapped(0.99) == 0.99


@given(st.floats(0, 1), st.floats(0, 0.04))
def test_snapping_never_moves_a_tick_further_than_its_reach(t, reach):
    assert abs(snapped(t, reach) - t) <= reach
