from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inbetweener.sound.clip import SoundClip
from inbetweener.sound.peaks import FINEST_BUCKET, Peaks
from tests.support.sounds import tone

NOISE = np.random.default_rng(7).integers(-32_768, 32_768, (50_000, 2), dtype=np.int16)


def columns_by_hand(samples, edges) -> list[list[float]]:
    """The slow and plain way, of columns that begin and end at whole samples."""
    found = []
    for left, right in itertools.pairwise(edges):
        part = samples[max(0, int(left)) : max(0, int(right))]
        found.append([part.min() / 32_768, part.max() / 32_768] if len(part) else [0.0, 0.0])
    return found


@pytest.mark.parametrize("width", [1, 7, 63])
def test_fine_columns_show_their_samples_to_the_sample(width):
    edges = np.arange(-200, 3000, width, dtype=float)

    assert Peaks.of(SoundClip(NOISE)).columns(edges).tolist() == columns_by_hand(NOISE, edges)


@pytest.mark.parametrize("width", [64, 256, 1024, 4096])
def test_columns_of_whole_buckets_show_exactly_what_is_in_them(width):
    edges = np.arange(-width, 60_000, width, dtype=float)

    assert Peaks.of(SoundClip(NOISE)).columns(edges).tolist() == columns_by_hand(NOISE, edges)


@given(
    start=st.floats(-60_000, 60_000),
    width=st.floats(0.01, 9000),
    count=st.integers(1, 60),
    length=st.integers(1, 3000),
)
def test_no_column_shows_more_than_the_sound_has_and_none_fails(start, width, count, length):
    samples = NOISE[:length, :1]
    edges = start + np.arange(count + 1) * width
    found = Peaks.of(SoundClip(samples)).columns(edges)

    assert found.shape == (count, 2)
    assert (found[:, 0] <= found[:, 1]).all()
    assert found.min() >= samples.min() / 32_768 or found.min() == 0
    assert found.max() <= samples.max() / 32_768 or found.max() == 0


def test_a_single_click_is_seen_at_every_zoom():
    samples = np.zeros((200_000, 1), np.int16)
    samples[77_777] = 30_000
    peaks = Peaks.of(SoundClip(samples))

    for width in (10, 100, 1000, 10_000, 100_000):
        edges = np.arange(0, 200_001, width, dtype=float)
        found = peaks.columns(edges)[:, 1]
        assert found.max() == pytest.approx(30_000 / 32_768)
        assert abs(int(found.argmax()) - 77_777 // width) <= 1


def test_the_loudest_sample_is_known():
    assert Peaks.of(SoundClip(NOISE)).loudest == pytest.approx(1.0, abs=0.001)
    assert Peaks.of(SoundClip(tone(0.5))).loudest == pytest.approx(0.5, abs=0.001)


def test_the_pyramid_is_small_beside_the_sound():
    peaks = Peaks.of(SoundClip(tone(10.0)))
    rows = sum(len(level) for level in peaks.levels)

    assert len(peaks.levels) > 4
    assert rows < 1.5 * len(peaks.samples) / FINEST_BUCKET


def test_beside_the_sound_nothing_swings():
    found = Peaks.of(SoundClip(tone(0.1))).columns(np.array([-900.0, -500.0, -1.0]))

    assert not found.any()
