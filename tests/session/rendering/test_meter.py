from __future__ import annotations

import pytest

from inbetweener.session.rendering.meter import Measured, RenderMeter


class Clock:
    now_s = 100.0
    held_mib: int | None = 50


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def meter(qapp, clock):
    return RenderMeter(None, lambda: clock.now_s, lambda: clock.held_mib)


def test_it_measures_from_start_to_stop(meter, clock):
    meter.start()
    clock.now_s += 2.5
    clock.held_mib = 80
    assert meter.measured.seconds == 2.5
    meter.sample()
    clock.held_mib = 60

    assert meter.stop() == Measured(2.5, 80)
    assert meter.stop() == Measured()


def test_the_clock_runs_while_it_measures(meter, clock, qtbot):
    with qtbot.waitSignal(meter.ticked):
        meter.start()
        clock.held_mib = 90

    assert meter.measured == Measured(0.0, 90)
    meter.stop()


def test_two_runs_add_up_and_the_higher_peak_counts():
    assert Measured(1.0, 40) + Measured(2.0, 30) == Measured(3.0, 40)
    assert Measured(1.0) + Measured(2.0) == Measured(3.0)
    assert Measured(1.0) + Measured(2.0, 7) == Measured(3.0, 7)


def test_a_system_that_tells_no_memory_is_no_failure(meter, clock):
    clock.held_mib = None
    meter.start()

    assert meter.stop() == Measured(0.0, None)
