"""Peaks: how far a sound swings, at several zooms, so that any waveform is drawn at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from inbetweener.sound.clip import SoundClip

FINEST_BUCKET: Final = 64  # samples; finer waveforms are drawn from the samples themselves
_COARSER: Final = 4
_FULL_SCALE: Final = 32_768.0


@dataclass(frozen=True, slots=True, eq=False)
class Peaks:
    """The lowest and highest samples of a sound, as a pyramid.

    Attributes:
        samples: (N, C) int16, the sound itself.
        levels: (M, 2) int16 each: lowest and highest of `FINEST_BUCKET` samples, then of four
            times as many, and on; the last bucket of a level may be a short one.
    """

    samples: NDArray[np.int16]
    levels: tuple[NDArray[np.int16], ...]

    @classmethod
    def of(cls, clip: SoundClip) -> Peaks:
        """The peaks of a sound; takes about as long as reading its samples once."""
        levels = [_joined(clip.samples, clip.samples, FINEST_BUCKET)]
        while len(levels[-1]) > _COARSER:
            finer = levels[-1]
            levels.append(_joined(finer[:, :1], finer[:, 1:], _COARSER))
        return cls(clip.samples, tuple(levels))

    @property
    def loudest(self) -> float:
        """How far it swings at the most, in [0, 1]."""
        coarsest = self.levels[-1].astype(np.float64)
        return float(np.abs(coarsest).max() / _FULL_SCALE)

    def columns(self, edges: NDArray[np.float64]) -> NDArray[np.float32]:
        """How far the sound swings in each column of a picture.

        Args:
            edges: (n + 1,) the columns' edges in samples, rising; may lie outside the sound.

        Returns:
            (n, 2) float32 in [-1, 1]: the lowest and the highest; 0 outside the sound.
        """
        inside = (edges[1:] > 0) & (edges[:-1] < len(self.samples))
        found = np.zeros((len(edges) - 1, 2), np.float32)
        if inside.any():
            first, last = np.flatnonzero(inside)[[0, -1]]
            found[first : last + 1] = self._swings(edges[first : last + 2])
        return found

    def _swings(self, edges: NDArray[np.float64]) -> NDArray[np.float32]:
        """As `columns`, of columns that all show something of the sound."""
        lows, highs, bucket = self._level_for((edges[-1] - edges[0]) / (len(edges) - 1))
        count = len(lows)
        starts = np.clip((edges[:-1] / bucket).astype(np.intp), 0, count - 1)
        end = int(np.clip(np.ceil(edges[-1] / bucket), starts[-1] + 1, count))
        first = starts[0]
        # A column narrower than a bucket shows the bucket that it begins in, as `reduceat` does.
        low = np.minimum.reduceat(_lowest(lows[first:end]), starts - first)
        high = np.maximum.reduceat(_highest(highs[first:end]), starts - first)
        return np.stack((low, high), axis=1).astype(np.float32) / np.float32(_FULL_SCALE)

    def _level_for(
        self, samples_a_column: float
    ) -> tuple[NDArray[np.int16], NDArray[np.int16], int]:
        """The coarsest level that is still finer than a column, and the samples of its buckets."""
        if samples_a_column < FINEST_BUCKET:
            return self.samples, self.samples, 1
        steps = int(np.log(samples_a_column / FINEST_BUCKET) / np.log(_COARSER))
        chosen = min(steps, len(self.levels) - 1)
        level = self.levels[chosen]
        return level[:, :1], level[:, 1:], FINEST_BUCKET * _COARSER**chosen


def _joined(lows: NDArray[np.int16], highs: NDArray[np.int16], size: int) -> NDArray[np.int16]:
    """(M, 2): the lowest of every `size` rows of `lows`, and the highest of `highs`."""
    starts = np.arange(0, len(lows), size)
    low = np.minimum.reduceat(_lowest(lows), starts)
    high = np.maximum.reduceat(_highest(highs), starts)
    return np.stack((low, high), axis=1)


def _lowest(rows: NDArray[np.int16]) -> NDArray[np.int16]:
    """(N,) the lower of one or two channels; many times faster than `min(axis=1)`."""
    return np.minimum(rows[:, 0], rows[:, -1])


def _highest(rows: NDArray[np.int16]) -> NDArray[np.int16]:
    """(N,) the higher of one or two channels."""
    return np.maximum(rows[:, 0], rows[:, -1])
