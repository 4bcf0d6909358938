"""Animated WebP, which FFmpeg does not decode: by OpenCV, as the frames of any film."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Final

import av
import cv2
import numpy as np

from inbetweener.errors import VideoError
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from numpy.typing import NDArray

_CLOCK: Final = Fraction(1, 1000)
_HEADER_BYTES: Final = 40
_ANIMATED: Final = 0x02  # of the flags in the chunk VP8X
_SHORTEST_MS: Final = 10
_LARGEST_FILE_BYTES: Final = 512 * 1024 * 1024  # all frames are unpacked at once


@dataclass(frozen=True, slots=True)
class Animation:
    """An animated WebP.

    Attributes:
        frames: (H, W, 4) uint8 RGBA, straight alpha, each whole.
        durations_ms: how long each is shown.
    """

    frames: tuple[NDArray[np.uint8], ...]
    durations_ms: tuple[int, ...]

    @property
    def fps(self) -> Fraction:
        """Frames a second, on average."""
        return Fraction(1000 * len(self.frames), sum(self.durations_ms))

    def decoded(self) -> Iterator[av.VideoFrame]:
        """The frames as PyAV would give them."""
        now_ms = 0
        for pixels, duration_ms in zip(self.frames, self.durations_ms, strict=True):
            frame = av.VideoFrame.from_ndarray(pixels, "rgba")
            frame.pts, frame.time_base, frame.duration = now_ms, _CLOCK, duration_ms
            now_ms += duration_ms
            yield frame


def is_animated_webp(path: Path) -> bool:
    """Whether a file says at its beginning that it is one."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEADER_BYTES)
    except OSError:
        return False
    is_webp = head[:4] == b"RIFF" and head[8:16] == b"WEBPVP8X"
    return is_webp and len(head) > 20 and bool(head[20] & _ANIMATED)


def read_animation(path: Path) -> Animation:
    """Unpack an animated WebP.

    Raises:
        VideoError: it is damaged or too large.
    """
    if path.stat().st_size > _LARGEST_FILE_BYTES:
        raise VideoError(
            tr("{name} is too large for an animated picture. Save it as a film.", name=path.name)
        )
    try:
        is_read, found = cv2.imreadanimation(str(path))
    except cv2.error:
        is_read, found = False, None
    if not is_read or found is None or not len(found.frames):
        raise VideoError(
            tr("{name} is no film that can be read, or it is damaged.", name=path.name)
        )
    frames = tuple(_rgba(np.asarray(each, np.uint8)) for each in found.frames)
    durations = [max(_SHORTEST_MS, int(each)) for each in np.ravel(found.durations)]
    return Animation(frames, tuple(durations))


def _rgba(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    code = cv2.COLOR_BGRA2RGBA if pixels.shape[2] == 4 else cv2.COLOR_BGR2RGBA
    return np.asarray(cv2.cvtColor(pixels, code), np.uint8)
