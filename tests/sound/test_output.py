from __future__ import annotations

import threading

import miniaudio  # type: ignore[import-untyped]
import numpy as np
import pytest

from inbetweener.errors import SoundError
from inbetweener.sound.output import DeviceOutput
from inbetweener.sound.output_clock import OutputClock

PERIOD_S = 0.02
PERIOD = 960


class Filler:
    """Gives silence, and tells when it was asked for enough."""

    def __init__(self, wanted: int = 4) -> None:
        self.counts: list[int] = []
        self.wanted = wanted
        self.has_enough = threading.Event()

    def __call__(self, count):
        self.counts.append(count)
        if len(self.counts) >= self.wanted:
            self.has_enough.set()
        return np.zeros((count, 2), np.int16)


@pytest.fixture
def output():
    output = DeviceOutput([miniaudio.Backend.NULL])
    yield output
    output.close()


def test_a_device_asks_for_block_after_block_until_it_is_stopped(output):
    filler = Filler()
    output.start(filler)
    assert filler.has_enough.wait(60)
    output.stop()
    asked = len(filler.counts)

    assert sum(filler.counts) > 0
    assert len(filler.counts) == asked


def test_it_is_started_again_with_another_giver(output):
    first, second = Filler(), Filler()
    output.start(first)
    assert first.has_enough.wait(60)
    output.stop()
    output.start(second)

    assert second.has_enough.wait(60)


def test_starting_twice_is_starting_once(output):
    first, second = Filler(), Filler()
    output.start(first)
    output.start(second)

    assert first.has_enough.wait(60)
    assert not second.counts


def test_a_giver_that_fails_is_silent_and_asked_again(output, caplog):
    filler = Filler()

    def failing(count):
        filler(count)
        raise RuntimeError("no")

    output.start(failing)

    assert filler.has_enough.wait(60)
    assert "could not be made" in caplog.text


def test_no_device_is_one_sentence(monkeypatch):
    def refuses(**_options):
        raise miniaudio.MiniaudioError("failed to init device", -401)

    monkeypatch.setattr(miniaudio, "PlaybackDevice", refuses)

    with pytest.raises(SoundError, match="No sound device was found"):
        DeviceOutput().start(Filler())


def times_of(calls) -> list[float]:
    clock = OutputClock()
    return [clock.block_begins_s(now_s, PERIOD) for now_s in calls]


def test_even_calls_are_believed():
    calls = [10 + k * PERIOD_S for k in range(50)]

    assert times_of(calls) == pytest.approx(calls)


def test_uneven_calls_are_evened_out():
    rng = np.random.default_rng(3)
    even = 10 + np.arange(500) * PERIOD_S
    told = np.array(times_of(even + rng.uniform(0, 0.015, 500)))
    steps = np.diff(told[100:])

    assert np.abs(steps - PERIOD_S).max() < 0.001
    assert np.abs(told[100:] - even[100:] - 0.0075).max() < 0.004


def test_a_clock_that_runs_a_little_fast_is_followed():
    calls = [10 + k * PERIOD_S * 1.0002 for k in range(3000)]

    assert abs(times_of(calls)[-1] - calls[-1]) < 0.001


def test_after_a_gap_it_begins_anew():
    assert times_of([10.0, 10.02, 11.5])[-1] == 11.5
