from __future__ import annotations

import numpy as np
import pytest

from inbetweener.core.sound import SoundTrack
from inbetweener.sound.clip import RATE_HZ, SoundClip
from inbetweener.sound.peaks import Peaks
from inbetweener.ui.timeline.geometry import SOUND_PX, Bands
from inbetweener.ui.timeline.hits import Zone, hit_at
from inbetweener.ui.timeline.sound_lane import SoundDragGesture, SoundLane
from inbetweener.ui.timeline.time_axis import TimeAxis
from tests.support.shots import plan_of


def lane_of(seconds: float = 1.0, fps: float = 24.0, **track) -> SoundLane:
    """A sound that is loud in its first half and silent in the second."""
    samples = np.zeros((round(seconds * RATE_HZ), 1), np.int16)
    samples[: len(samples) // 2] = 16_384
    peaks = Peaks.of(SoundClip(samples))
    return SoundLane(SoundTrack("sounds/talk.wav", **track), fps, peaks)


AXIS = TimeAxis(800, 48, 10.0)


@pytest.mark.parametrize(("offset", "begin"), [(0, 24.0), (5, 74.0), (-12, -96.0)])
def test_a_sound_lies_where_it_is_heard(offset, begin):
    left, right = lane_of(2.0, offset=offset).span_px(AXIS)

    assert (left, right - left) == (begin, 480.0)


@pytest.mark.parametrize("fps", [12, 23.976, 60])
def test_its_length_in_frames_goes_by_the_frame_rate(fps):
    assert lane_of(2.0, fps).length == pytest.approx(2 * fps)


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("offset", [0, -6, 9])
def test_the_waveform_stands_at_the_frames_where_it_is_heard(ratio, offset):
    lane = lane_of(1.0, offset=offset)  # loud for 12 frames, silent for 12
    swings = lane.swings(AXIS, 0, 800, ratio)
    loud = np.flatnonzero(swings[:, 1] > 0.4) / ratio

    assert len(swings) == 800 * ratio
    assert loud[0] == pytest.approx(max(0, AXIS.x_of(offset)), abs=1)
    assert loud[-1] == pytest.approx(AXIS.x_of(offset + 12), abs=2)


def test_a_part_of_the_view_shows_what_the_whole_shows_there():
    lane = SoundLane(SoundTrack("a.wav"), 24.0, Peaks.of(SoundClip(_noise())))
    whole, part = lane.swings(AXIS, 0, 800, 1.0), lane.swings(AXIS, 310, 330, 1.0)

    assert part == pytest.approx(whole[310:330])


def _noise() -> np.ndarray:
    return np.random.default_rng(1).integers(-9000, 9000, (RATE_HZ * 2, 2), dtype=np.int16)


def test_the_loudest_moment_fills_the_lane_and_a_softer_volume_is_lower():
    for gain, height in ((1.0, 1.0), (0.5, 0.5), (4.0, 1.0)):
        assert lane_of(gain=gain).swings(AXIS, 30, 100, 1.0)[:, 1].max() == pytest.approx(height)


def test_without_a_waveform_the_lane_says_why():
    reading = SoundLane(SoundTrack("talk.wav"), 24.0)
    missing = SoundLane(SoundTrack("talk.wav"), 24.0, problem="talk.wav is not there.")

    assert "Reading" in reading.note
    assert missing.note == "talk.wav is not there."
    assert lane_of().note == ""
    assert not reading.swings(AXIS, 0, 100, 1.0).any()


def test_the_label_says_what_is_heard_differently_than_it_looks():
    assert lane_of().label == "talk.wav"
    assert lane_of(gain=0.5).label == "talk.wav · 50 %"
    assert lane_of(is_muted=True).label == "talk.wav · muted"
    assert "sounds/talk.wav" in lane_of().tip


def drag(lane, to_frames, axis=AXIS) -> SoundDragGesture:
    gesture = SoundDragGesture.begin(lane, axis, axis.x_of(20))
    gesture.update(axis, axis.x_of(20 + to_frames))
    return gesture


@pytest.mark.parametrize(("frames", "offset"), [(3.0, 7), (-9.4, -5), (0.6, 5)])
def test_a_drag_moves_the_sound_by_whole_frames(frames, offset):
    gesture = drag(lane_of(offset=4), frames)

    assert gesture.shown.track.offset == offset
    assert gesture.finish() == offset


def test_a_press_that_hardly_moves_moves_nothing():
    gesture = drag(lane_of(offset=4), 0.3)

    assert not gesture.has_moved
    assert gesture.finish() is None


def test_a_drag_back_to_where_it_was_asks_for_nothing():
    gesture = drag(lane_of(offset=4), 3)
    gesture.update(AXIS, AXIS.x_of(20))

    assert gesture.has_moved
    assert gesture.finish() is None


def test_the_lane_is_hit_below_the_gaps_and_only_where_there_is_one():
    plan = plan_of(8, 8)
    bands = Bands(210, SOUND_PX)
    axis = TimeAxis(800, plan.length, 20)

    assert hit_at(axis, bands, plan, 200, bands.sound_top + 5).zone is Zone.SOUND
    assert hit_at(axis, bands, plan, 200, bands.gaps_top + 5).zone is Zone.GAP
    assert hit_at(axis, Bands(210), plan, 200, bands.sound_top + 5).zone is not Zone.SOUND
