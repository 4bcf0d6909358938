from __future__ import annotations

import numpy as np
import pytest

from inbetweener.core.playing import Manner, Run, Span
from inbetweener.core.shot import USUAL_FPS
from inbetweener.core.sound import SoundTrack
from inbetweener.session.playback.sound_voice import HeardSound, SoundVoice
from inbetweener.sound.clip import RATE_HZ, SoundClip
from tests.support.sounds import STEP_S, clock_clip, tone

BLOCK = 960
BLOCK_S = BLOCK / RATE_HZ
LATENCY_S = 0.04
TOGETHER_S = 0.04
MINUTE = clock_clip(64.0)
TRACK = SoundTrack("talk.wav")


class Output:
    """A sound card whose quartz is not the computer's, and which asks now early and now late."""

    def __init__(self, *, drift=0.0, jitter_s=0.0, burst=1) -> None:
        self.now_s = 100.0
        self.voice = SoundVoice(lambda: self.now_s)
        self.voice.begin(LATENCY_S)
        self.voice.fill(BLOCK)  # the queue is filled before time begins
        self.voice.fill(BLOCK)
        self._drift = drift
        self._jitter_s = jitter_s
        self._burst = burst
        self._blocks = 0
        self._random = np.random.default_rng(5)

    def next_block(self) -> tuple[float, np.ndarray]:
        """When a block is really heard, and the block."""
        begins_s = 100.0 + self._blocks * BLOCK_S * (1 + self._drift)
        asked = self._blocks - self._blocks % self._burst
        late_s = self._random.uniform(0, self._jitter_s) if self._jitter_s else 0.0
        self.now_s = 100.0 + asked * BLOCK_S * (1 + self._drift) + late_s
        self._blocks += 1
        return begins_s + LATENCY_S, self.voice.fill(BLOCK)


def sound(clip=MINUTE, fps=24.0, **track) -> HeardSound:
    return HeardSound(clip, SoundTrack("talk.wav", **track), fps)


def run_of(frames: int, fps=24.0, *, loops=True, start=0, **manner) -> Run:
    return Run(100.0, start, Span(0, frames - 1), fps, Manner(**manner), loops)


def worst_lag_s(output: Output, run: Run, seconds: float) -> float:
    """How far apart what is heard and what is seen come; by the samples themselves."""
    worst, told = 0.0, 0
    for _ in range(round(seconds / BLOCK_S)):
        heard_s, block = output.next_block()
        middle_s = heard_s + BLOCK_S / 2
        position = run.position_at(middle_s)
        # Where a loop has just begun again, two places are heard at once for a moment.
        if position is not None and position - run.played.first > 0.06 * run.fps:
            seen_s = position / run.fps
            worst = max(worst, abs(block[BLOCK // 2, 0] * STEP_S - seen_s))
            told += 1
    assert told > 20
    return worst


@pytest.mark.parametrize(("fps", "speed"), [*((fps, 1.0) for fps in USUAL_FPS), (23.976, 0.5)])
def test_sound_and_picture_stay_together_for_a_minute(fps, speed):
    run = run_of(round(62 * fps), fps, speed=speed)
    output = Output(drift=2e-4, jitter_s=0.012)
    output.voice.play(sound(fps=fps), run)

    assert worst_lag_s(output, run, 60) < TOGETHER_S / 2


@pytest.mark.parametrize("drift", [-1e-3, 1e-3])
def test_a_quartz_that_is_far_off_is_followed(drift):
    run = run_of(62 * 24)
    output = Output(drift=drift, jitter_s=0.01)
    output.voice.play(sound(), run)

    assert worst_lag_s(output, run, 60) < TOGETHER_S


def test_blocks_that_are_asked_for_three_at_a_time_come_evenly():
    run = run_of(62 * 24)
    output = Output(burst=3)
    output.voice.play(sound(), run)

    assert worst_lag_s(output, run, 20) < TOGETHER_S


def test_after_a_gap_in_the_sound_it_is_together_again_at_once():
    run = run_of(62 * 24)
    output = Output()
    output.voice.play(sound(), run)
    for _ in range(20):
        output.next_block()
    output._blocks += 40  # the computer slept for 0.8 s
    output.next_block()

    assert worst_lag_s(output, run, 2) < TOGETHER_S


@pytest.mark.parametrize("frames", [12, 25, 100])
def test_a_loop_is_heard_from_its_beginning_each_time(frames):
    run = run_of(frames)
    output = Output(jitter_s=0.005)
    output.voice.play(sound(), run)

    assert worst_lag_s(output, run, 20) < TOGETHER_S


def test_a_sound_that_begins_later_or_earlier_than_the_shot():
    for offset, at_start_s in ((-48, 2.0), (24, 0.0)):
        output = Output()
        output.voice.play(sound(offset=offset), run_of(240))
        for _ in range(75):  # 1.5 s
            heard_s, block = output.next_block()
        expected_s = heard_s - 100.0 - offset / 24
        assert block[0, 0] * STEP_S == pytest.approx(expected_s, abs=0.01)
        assert expected_s > at_start_s


def test_before_the_sound_begins_there_is_silence():
    output = Output()
    output.voice.play(sound(offset=100), run_of(240))

    assert not output.next_block()[1].any()


def test_the_way_back_is_silent():
    run = run_of(24, is_ping_pong=True)  # 1 s there, 22 frames back
    output = Output()
    output.voice.play(sound(SoundClip(tone(2.0))), run)
    heard = [(run.position_at(s + BLOCK_S / 2), block.any()) for s, block in blocks(output, 150)]
    # At each turn a block may still belong to what was before.
    changes = sum(is_heard != (place is not None) for place, is_heard in heard)

    assert {is_heard for _, is_heard in heard} == {True, False}
    assert changes <= 4


def test_after_the_end_there_is_silence():
    output = Output()
    output.voice.play(sound(SoundClip(tone(9.0))), run_of(24, loops=False))
    heard = [block.any() for _, block in blocks(output, 100)]

    assert heard[10]
    assert not any(heard[52:])


def test_a_queue_that_is_filled_at_once_does_not_put_sound_ahead_of_the_picture():
    now_s = 100.0
    voice = SoundVoice(lambda: now_s)
    voice.play(sound(), run_of(240))
    voice.begin(LATENCY_S)
    assert not any(voice.fill(BLOCK).any() for _ in range(2))
    for block in range(10):
        now_s = 100.0 + block * BLOCK_S
        heard = voice.fill(BLOCK)

    assert heard[500, 0] * STEP_S == pytest.approx(now_s - 100 + LATENCY_S + 0.01, abs=0.003)


def blocks(output: Output, count: int) -> list[tuple[float, np.ndarray]]:
    return [output.next_block() for _ in range(count)]


def longest_step(samples) -> int:
    return int(np.abs(np.diff(samples[:, 0].astype(int))).max())


def test_nothing_clicks_where_sound_begins_jumps_and_ends():
    clip = SoundClip(tone(9.0, 220))
    output = Output()
    smooth = longest_step(clip.samples)
    heard = [block for _, block in blocks(output, 3)]
    output.voice.play(sound(clip), run_of(31))
    heard += [block for _, block in blocks(output, 150)]  # loops twice
    output.voice.play_once(sound(clip), 7.3, 0.05)
    heard += [block for _, block in blocks(output, 2)]
    output.voice.play_once(sound(clip), 20.1, 0.05)
    heard += [block for _, block in blocks(output, 9)]
    output.voice.play(sound(clip), run_of(100, start=50))
    heard += [block for _, block in blocks(output, 9)]
    output.voice.hush()
    heard += [block for _, block in blocks(output, 3)]

    assert longest_step(np.concatenate(heard)) < 1.5 * smooth + 16_384 / 240 * 2


def test_moving_the_playhead_is_heard_for_that_long_and_no_longer():
    output = Output()
    output.voice.play_once(sound(), 24 * 10, 1 / 24)
    samples = np.concatenate([block for _, block in blocks(output, 5)])[:, 0]

    assert samples[1000] * STEP_S == pytest.approx(10 + 1000 / RATE_HZ, abs=0.01)
    assert not samples[2000:].any()


def test_volume_is_a_factor_that_never_wraps_around():
    loud = SoundClip(np.full((RATE_HZ, 2), 30_000, np.int16))
    for gain, expected in ((0.5, 15_000), (2.0, 32_767), (0.0, 0)):
        output = Output()
        output.voice.play(sound(loud, gain=gain), run_of(24))
        blocks(output, 3)
        assert output.next_block()[1].max() == expected
