"""Sounds for tests: WAV files, clips whose samples say where they are, an output that is driven."""

from __future__ import annotations

import wave
from typing import TYPE_CHECKING

import numpy as np

from inbetweener.errors import SoundError
from inbetweener.sound.clip import RATE_HZ, SoundClip

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from inbetweener.sound.output import Fill

# A clock in the samples: at any place the value is the time, in these steps.
STEP_S = 0.002


def tone(seconds: float, hertz: float = 440.0, rate: int = RATE_HZ) -> NDArray[np.int16]:
    """(N, 1) int16: a tone half as loud as can be."""
    time = np.arange(round(seconds * rate)) / rate
    return (np.sin(2 * np.pi * hertz * time) * 16_384).astype(np.int16)[:, np.newaxis]


def clock_clip(seconds: float) -> SoundClip:
    """A sound whose value is the time, up to 65 s: heard, it tells which place of it is heard."""
    steps = (np.arange(round(seconds * RATE_HZ)) / RATE_HZ / STEP_S).astype(np.int16)
    return SoundClip(steps[:, np.newaxis])


def write_wav(path: Path, samples: NDArray[np.int16], rate: int = RATE_HZ) -> Path:
    """Write (N, C) int16 samples as a WAV file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with wave.open(str(path), "wb") as file:
        file.setnchannels(samples.shape[1])
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(np.ascontiguousarray(samples).astype("<i2").tobytes())
    return path


class HandOutput:
    """An output that asks for blocks when a test says so.

    Attributes:
        fill: what gives blocks, None while stopped.
        is_there: whether there is a device; without one it cannot be started.
        starts: how often it was asked to start.
        is_closed: whether it was let go.
    """

    latency_s = 0.0

    def __init__(self, *, is_there: bool = True) -> None:
        self.fill: Fill | None = None
        self.is_there = is_there
        self.starts = 0
        self.is_closed = False

    def start(self, fill: Fill) -> None:
        """Take hold of what gives blocks."""
        self.starts += 1
        if not self.is_there:
            raise SoundError("No sound device was found, so that nothing can be heard.")
        self.fill = fill

    def stop(self) -> None:
        """Let go of it."""
        self.fill = None

    def close(self) -> None:
        """Nothing was opened."""
        self.fill = None
        self.is_closed = True

    def heard(self, count: int = 960) -> NDArray[np.int16]:
        """The next block, (count, 2) int16."""
        assert self.fill is not None
        return self.fill(count)
