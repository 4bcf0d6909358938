"""The sound of a movie, as its encoders ask for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from fractions import Fraction

    import numpy as np
    from numpy.typing import NDArray


class GivesSamples(Protocol):
    """Gives what is heard from a place on."""

    def __call__(self, start: int, count: int) -> NDArray[np.int16]:
        """(count, 2) int16; silence where there is nothing.

        Args:
            start: the place, in samples from the first frame of the movie.
            count: how many.
        """
        ...


@dataclass(frozen=True, slots=True)
class MovieSound:
    """What is heard during a movie.

    Attributes:
        samples: gives them.
        rate_hz: samples a second.
        frames: of the movie.
    """

    samples: GivesSamples
    rate_hz: int
    frames: int

    def samples_in(self, frames: int, fps: Fraction) -> int:
        """How many samples last as long as so many frames; rounded anew, so that none add up."""
        return round(frames / fps * self.rate_hz)
