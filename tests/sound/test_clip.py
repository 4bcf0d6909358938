from __future__ import annotations

import numpy as np
import pytest

from inbetweener.sound.clip import SoundClip
from tests.support.sounds import tone


def ramp(count: int) -> SoundClip:
    return SoundClip(np.arange(1, count + 1, dtype=np.int16)[:, np.newaxis])


def test_one_channel_is_heard_with_both_ears():
    block = ramp(10).block(2, 3, 1.0)

    assert block.tolist() == [[3, 3], [4, 4], [5, 5]]


def test_two_channels_stay_apart():
    clip = SoundClip(np.array([[1, -1], [2, -2], [3, -3]], np.int16))

    assert clip.block(0, 2, 1.0).tolist() == [[1, -1], [2, -2]]


@pytest.mark.parametrize(
    ("start", "heard"),
    [(-2, [0, 0, 1, 2]), (8, [9, 10, 0, 0]), (-50, [0, 0, 0, 0]), (50, [0, 0, 0, 0])],
)
def test_before_and_after_the_sound_there_is_silence(start, heard):
    assert ramp(10).block(start, 4, 1.0)[:, 0].tolist() == heard


def test_a_sound_shorter_than_a_block_lies_within_it():
    assert ramp(2).block(-1, 5, 1.0)[:, 0].tolist() == [0, 1, 2, 0, 0]


@pytest.mark.parametrize("speed", [0.5, 0.999, 1.003, 2.0])
def test_other_speeds_step_evenly_between_the_samples(speed):
    heard = ramp(100).block(20.25, 30, speed)[:, 0]

    assert heard == pytest.approx(21.25 + np.arange(30) * speed, abs=1e-3)


def test_half_speed_is_an_octave_lower():
    clip = SoundClip(tone(1.0, 800))
    heard = clip.block(0, 48_000, 0.5)[:, 0]

    assert np.abs(np.fft.rfft(heard)).argmax() == pytest.approx(400, abs=1)
