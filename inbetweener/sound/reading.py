"""Reading sound files: WAV, MP3, OGG Vorbis and FLAC, whole into memory, whatever their rate."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

import numpy as np

from inbetweener.errors import SoundError
from inbetweener.paths import is_file
from inbetweener.sound.clip import CHANNELS_OUT, RATE_HZ, SoundClip
from inbetweener.sound.decoding import DecodingError, decoded
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from numpy.typing import NDArray

MAX_FILE_BYTES: Final = 2 * 1024**3
LONGEST_MINUTES: Final = 30  # 330 MiB in memory
_BYTES_A_FRAME: Final = 2 * CHANNELS_OUT


def _go_on() -> None:
    """Never stops the reading."""


def read_sound(path: Path, check: Callable[[], object] = _go_on) -> SoundClip:
    """Read a sound.

    Args:
        path: the file; it is told by what is in it, not by its name.
        check: called now and then; what it raises ends the reading.

    Raises:
        SoundError: it is missing, no sound that can be read, too large or too long.
    """
    _refuse_unreadable(path)
    try:
        data = _decoded(path, check)
    except (DecodingError, OSError) as error:
        raise SoundError(
            tr(
                "{name} cannot be heard: it is no WAV, MP3, OGG Vorbis or FLAC sound, or it is "
                "damaged.",
                name=path.name,
            )
        ) from error
    if not data:
        raise SoundError(tr("{name} cannot be heard: there is nothing in it.", name=path.name))
    samples = np.frombuffer(data, np.int16).reshape(-1, CHANNELS_OUT)
    return SoundClip(_without_copies(samples))


def _refuse_unreadable(path: Path) -> None:
    """Say what the system says, which the decoder keeps to itself."""
    if not is_file(path):
        raise SoundError(
            tr("{name} is not there. Put it back or choose another sound.", name=path.name)
        )
    try:
        with path.open("rb") as file:
            size_bytes = os.fstat(file.fileno()).st_size
    except OSError as error:
        reason = error.strerror
        raise SoundError(
            tr("{name} cannot be read: {reason}.", name=path.name, reason=reason)
        ) from error
    if size_bytes > MAX_FILE_BYTES:
        gib = MAX_FILE_BYTES >> 30
        raise SoundError(
            tr(
                "{name} is larger than {gib} GiB. Cut out the part you need.",
                name=path.name,
                gib=gib,
            )
        )


def _decoded(path: Path, check: Callable[[], object]) -> bytearray:
    """All samples, of two channels; as few copies as the decoder allows."""
    longest_bytes = LONGEST_MINUTES * 60 * RATE_HZ * _BYTES_A_FRAME
    data = bytearray()
    for chunk in decoded(path):
        check()
        data += chunk
        if len(data) > longest_bytes:
            raise SoundError(
                tr(
                    "{name} is longer than {minutes} minutes. Cut out the part you need.",
                    name=path.name,
                    minutes=LONGEST_MINUTES,
                )
            )
    return data


def _without_copies(samples: NDArray[np.int16]) -> NDArray[np.int16]:
    """One channel where both are the same: half the memory."""
    if np.array_equal(samples[:, 0], samples[:, 1]):
        return np.ascontiguousarray(samples[:, :1])
    return samples
