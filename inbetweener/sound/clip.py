"""SoundClip: a sound in memory, and blocks of it from any place at any speed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

RATE_HZ: Final = 48_000  # of every sound in memory, and of what goes out
CHANNELS_OUT: Final = 2


@dataclass(frozen=True, slots=True, eq=False)
class SoundClip:
    """A sound in memory.

    Attributes:
        samples: (N, C) int16 at `RATE_HZ`; C is 1 where both ears hear the same, else 2.
    """

    samples: NDArray[np.int16]

    @property
    def duration_s(self) -> float:
        """How long it is."""
        return len(self.samples) / RATE_HZ

    def block(self, start: float, count: int, speed: float) -> NDArray[np.float32]:
        """What is heard from a place on; silence before the beginning and after the end.

        Between samples it is interpolated on a line: at half speed a voice is an octave lower, as
        in other programs, and what lies above its band is no louder than a hiss.

        Args:
            start: the place, in samples; may lie outside the sound.
            count: how many samples go out, 1 or more.
            speed: samples of the sound for one that goes out, above 0.

        Returns:
            (count, 2) float32 in int16's range.
        """
        first = int(np.floor(start))
        places = (start - first) + np.arange(count) * speed
        left = places.astype(np.intp)
        source = self._between(first, first + int(left[-1]) + 2)
        share = (places - left).astype(np.float32)[:, np.newaxis]
        block = source[left] * (1 - share) + source[left + 1] * share
        return np.broadcast_to(block, (count, CHANNELS_OUT))

    def _between(self, first: int, end: int) -> NDArray[np.float32]:
        """Samples of [first, end), with zeros where the sound has none."""
        inside = self.samples[max(0, first) : max(0, end)].astype(np.float32)
        if len(inside) == end - first:
            return inside
        before = min(max(0, -first), end - first - len(inside))
        after = end - first - len(inside) - before
        return np.pad(inside, ((before, after), (0, 0)))
