"""The sound of a shot for its movie: from the first frame on, as loud as it is heard."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from inbetweener.sound.clip import RATE_HZ
from inbetweener.sound.reading import read_sound
from inbetweener.storage.sound_files import sound_path
from inbetweener.video.movies.sound import MovieSound

if TYPE_CHECKING:
    from fractions import Fraction
    from pathlib import Path

    from numpy.typing import NDArray

    from inbetweener.core.sound import SoundTrack
    from inbetweener.sound.clip import SoundClip

_RANGE = np.iinfo(np.int16)


@dataclass(frozen=True, slots=True)
class _Heard:
    """A sound from a frame of its shot on."""

    clip: SoundClip
    start: int
    gain: float

    def samples(self, start: int, count: int) -> NDArray[np.int16]:
        """(count, 2) int16; what is too loud is cut off, as by the loudspeaker."""
        if not count:
            return np.zeros((0, 2), np.int16)
        heard = self.clip.block(self.start + start, count, 1.0) * np.float32(self.gain)
        return np.asarray(np.clip(np.rint(heard), _RANGE.min, _RANGE.max), np.int16)


def movie_clip(track: SoundTrack | None, folder: Path) -> SoundClip | None:
    """The samples of a shot's sound; None where it has none.

    Args:
        track: which.
        folder: of the shot.

    Raises:
        SoundError: it is missing, or cannot be heard.
    """
    return None if track is None else read_sound(sound_path(track.file, folder))


def movie_sound(
    clip: SoundClip, track: SoundTrack, first: int, frames: int, fps: Fraction
) -> MovieSound:
    """What is heard of a sound during a movie.

    Args:
        clip: its samples.
        track: where it begins, and how loud it is.
        first: the frame of the shot with which the movie begins.
        frames: of the movie.
        fps: frames a second.
    """
    start = round((first - track.offset) / fps * RATE_HZ)
    return MovieSound(_Heard(clip, start, track.gain).samples, RATE_HZ, frames)
