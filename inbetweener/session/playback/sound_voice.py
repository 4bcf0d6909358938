"""SoundVoice: what is heard at any moment, block by block, in step with the picture. No Qt.

The output asks for blocks on its own thread. What to play is handed over as one value, so that
nothing needs a lock: a block is made of the value that it finds.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

import numpy as np

from inbetweener.sound.clip import CHANNELS_OUT, RATE_HZ
from inbetweener.sound.output_clock import OutputClock

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from inbetweener.core.playing import Run
    from inbetweener.core.sound import SoundTrack
    from inbetweener.sound.clip import SoundClip

FADE_SAMPLES: Final = 240  # 5 ms: short enough for an accent, long enough not to click
JUMP_S: Final = 0.02  # a lag that is jumped over; a smaller one is caught up with unheard
_CATCH_UP_A_S: Final = 0.5  # this share of a lag each second ...
_MOST_CATCH_UP: Final = 0.004  # ... but never by more than 7 cents of pitch
_FORGOTTEN_AFTER_S: Final = 1.0
_LOWEST, _HIGHEST = -32_768, 32_767


@dataclass(frozen=True, slots=True, eq=False)
class HeardSound:
    """A sound under a shot.

    Attributes:
        clip: its samples.
        track: where it begins, and how loud it is.
        fps: frames a second of the shot.
    """

    clip: SoundClip
    track: SoundTrack
    fps: float

    def sample_at(self, position: float) -> float:
        """The sample that is heard at a place of the shot, in frames."""
        return self.track.seconds_at(position, self.fps) * RATE_HZ

    def block(self, start: float, count: int, speed: float) -> NDArray[np.float32]:
        """(count, 2) float32, as loud as it is heard."""
        return self.clip.block(start, count, speed) * np.float32(self.track.gain)


class _Source(Protocol):
    """Something that is heard until something else is."""

    def block(self, count: int, due_s: float) -> NDArray[np.float32]:
        """(count, 2): what is heard from a moment on."""


class _Silence:
    """Nothing."""

    def block(self, count: int, _due_s: float) -> NDArray[np.float32]:
        return silence(count)


class _Running:
    """The sound of a run of frames; it runs by itself and is kept in step with the clock."""

    def __init__(self, sound: HeardSound, run: Run) -> None:
        self._sound = sound
        self._run = run
        self._at: float | None = None  # the sample that comes next; None while silent

    def block(self, count: int, due_s: float) -> NDArray[np.float32]:
        """What is heard from a moment on, with no click where it jumps."""
        position = self._run.position_at(due_s)
        target = None if position is None else self._sound.sample_at(position)
        at, speed = self._at, self._run.manner.speed
        if at is not None and target is not None:
            lag_s = (target - at) / RATE_HZ / speed
            if abs(lag_s) <= JUMP_S:
                return self._forward(at, count, speed * _caught_up(lag_s))
        self._at = None
        fading = silence(count) if at is None else self._sound.block(at, count, speed)
        coming = silence(count) if target is None else self._forward(target, count, speed)
        return cross_faded(fading, coming)

    def _forward(self, at: float, count: int, speed: float) -> NDArray[np.float32]:
        self._at = at + count * speed
        return self._sound.block(at, count, speed)


def _caught_up(lag_s: float) -> float:
    """How much faster to play so as to lose a lag without a change of pitch that is heard."""
    return 1 + min(max(lag_s * _CATCH_UP_A_S, -_MOST_CATCH_UP), _MOST_CATCH_UP)


class _Snippet:
    """A moment of sound that is heard once, as when the playhead is moved by hand."""

    def __init__(self, sound: HeardSound, position: float, seconds: float) -> None:
        self._sound = sound
        self._at = sound.sample_at(position)
        self._left = round(seconds * RATE_HZ)

    def block(self, count: int, _due_s: float) -> NDArray[np.float32]:
        """What is left of it, faded out at its end, and silence."""
        block = silence(count)
        heard = min(count, self._left)
        if heard:
            block[:heard] = self._sound.block(self._at, heard, 1.0)
            ends = (self._left - np.arange(heard, dtype=np.float32)) / FADE_SAMPLES
            block[:heard] *= np.minimum(ends, 1)[:, np.newaxis]
            self._at += heard
            self._left -= heard
        return block


class SoundVoice:
    """Gives an output its blocks.

    Attributes:
        asked_s: when it was asked for a block last, by the clock.
    """

    def __init__(self, clock_s: Callable[[], float] = time.perf_counter) -> None:
        """Be silent.

        Args:
            clock_s: the clock that pictures are shown by.
        """
        self.asked_s = 0.0
        self._latency_s = 0.0
        self._queued = 0
        self._clock_s = clock_s
        self._output_clock = OutputClock()
        self._wanted: _Source = _Silence()
        self._playing: _Source = self._wanted

    def begin(self, latency_s: float) -> None:
        """Be ready for an output that starts: it fills its queue at once, which tells no time.

        Args:
            latency_s: how long after it was asked for a block is heard.
        """
        self._latency_s = latency_s
        self._queued = round(latency_s * RATE_HZ)
        self._output_clock = OutputClock()
        self.asked_s = self._clock_s()

    @property
    def is_forgotten(self) -> bool:
        """Whether an output that was begun asks no more, as when headphones are pulled out."""
        return self._clock_s() - self.asked_s > _FORGOTTEN_AFTER_S

    def play(self, sound: HeardSound, run: Run) -> None:
        """Be heard in step with a run of frames."""
        self._wanted = _Running(sound, run)

    def play_once(self, sound: HeardSound, position: float, seconds: float) -> None:
        """Be heard for a moment, from a place of the shot on, in frames."""
        self._wanted = _Snippet(sound, position, seconds)

    def hush(self) -> None:
        """Be silent."""
        if not isinstance(self._wanted, _Silence):
            self._wanted = _Silence()

    def fill(self, count: int) -> NDArray[np.int16]:
        """The next block, (count, 2) int16; called by the output on its thread."""
        self.asked_s = self._clock_s()
        if self._queued > 0:
            self._queued -= count
            return silence(count).astype(np.int16)
        due_s = self._output_clock.block_begins_s(self.asked_s, count) + self._latency_s
        wanted = self._wanted
        block = wanted.block(count, due_s)
        if wanted is not self._playing:
            block = cross_faded(self._playing.block(count, due_s), block)
            self._playing = wanted
        return np.clip(np.rint(block), _LOWEST, _HIGHEST).astype(np.int16)


def cross_faded(fading: NDArray[np.float32], coming: NDArray[np.float32]) -> NDArray[np.float32]:
    """(N, 2): what was heard goes over into what will be, within `FADE_SAMPLES`."""
    share = np.arange(1, len(coming) + 1, dtype=np.float32) / np.float32(FADE_SAMPLES)
    share = np.minimum(share, 1)[:, np.newaxis]
    faded: NDArray[np.float32] = fading * (1 - share) + coming * share
    return faded


def silence(count: int) -> NDArray[np.float32]:
    """(count, 2) of nothing."""
    return np.zeros((count, CHANNELS_OUT), np.float32)
