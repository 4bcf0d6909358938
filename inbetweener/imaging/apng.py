"""Animated PNGs, written frame by frame: every pixel and every moment exact, whatever the depth.

Pillow and FFmpeg keep all frames in memory or know no 16 bits, so this is ours. Follows the PNG
specification, third edition, section 11.3.6 (https://www.w3.org/TR/png-3/#apng-chunks).
"""

from __future__ import annotations

import struct
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final, cast

import numpy as np

from inbetweener.imaging.changed_part import Part, changed_part, changed_pixels
from inbetweener.imaging.png_chunks import SIGNATURE, Chunk, split_chunks
from inbetweener.imaging.traits import PngTraits
from inbetweener.imaging.writing import encode_png

if TYPE_CHECKING:
    from collections.abc import Iterator
    from fractions import Fraction

    from inbetweener.imaging.picture import Pixels

_COMPRESSION: Final = 6
_LARGEST: Final = 0xFFFF  # both halves of a delay
_FOR_EVER: Final = 0
_SRGB: Final = Chunk(b"sRGB", b"\0")
_COUNTS_AT: Final = len(SIGNATURE) + 12 + 13  # behind the header, with its length, name and sum


class ApngWriter:
    """Writes one animated PNG that plays for ever.

    What stays the same from one frame to the next is not written again, and a hold is one frame
    that lasts longer.

    Args:
        file: can be sought in; stays open.
        fps: frames a second.
        has_alpha: whether pictures may be transparent.
        is_deep: whether they have 16 bits a sample.
    """

    def __init__(self, file: BinaryIO, fps: Fraction, *, has_alpha: bool, is_deep: bool) -> None:
        self._file = file
        self._fps = fps
        self._traits = PngTraits(bit_depth=16 if is_deep else 8, has_alpha=has_alpha)
        self._waiting: Pixels | None = None
        self._written: Pixels | None = None
        self._stay = 0  # frames that the waiting picture is shown
        self._count = 0
        self._sequence = 0

    def write(self, pixels: Pixels) -> None:
        """Add a frame.

        Args:
            pixels: (H, W, 3 or 4) uint8 or uint16, straight alpha; all of one shape and type.

        Raises:
            OSError: it cannot be written.
        """
        if self._waiting is None or _differ(pixels, self._waiting):
            self._flush()
            self._waiting = pixels
        self._stay += 1

    def finish(self) -> None:
        """Write what is left, and how many frames there are.

        Raises:
            OSError: as for `write`.
        """
        self._flush()
        self._put(Chunk(b"IEND", b""))
        self._file.seek(_COUNTS_AT)
        self._put(_counts(self._count))

    def _flush(self) -> None:
        """Write the waiting picture, in as many pieces as its stay needs."""
        pixels = self._waiting
        if pixels is None:
            return
        for number, delay in enumerate(_delays(self._stay, self._fps)):
            # A delay that is too long for one frame goes on with a pixel that changes nothing.
            self._put_frame(pixels, self._part(pixels) if number == 0 else Part(0, 0, 1, 1), delay)
        self._written, self._stay = pixels, 0

    def _part(self, pixels: Pixels) -> Part:
        whole = Part(0, 0, pixels.shape[1], pixels.shape[0])
        if self._written is None:
            return whole
        return changed_part(changed_pixels(pixels, self._written)) or whole

    def _put_frame(self, pixels: Pixels, part: Part, delay: Fraction) -> None:
        chunks = split_chunks(
            encode_png(cast("Pixels", part.of(pixels)), self._traits, _COMPRESSION), Path("frame")
        )
        if not self._count:
            self._file.write(SIGNATURE)
            self._put(chunks[0])
            self._put(_counts(0))
            self._put(_SRGB)
        # Dispose of nothing; every pixel of the part is taken as it is.
        place = (part.width, part.height, part.left, part.top)
        numbers = (*place, delay.numerator, delay.denominator, 0, 0)
        self._put(Chunk(b"fcTL", self._next_number() + struct.pack(">IIIIHHBB", *numbers)))
        for chunk in chunks:
            if chunk.kind == b"IDAT":
                self._put(chunk if not self._count else self._later(chunk))
        self._count += 1

    def _later(self, chunk: Chunk) -> Chunk:
        return Chunk(b"fdAT", self._next_number() + chunk.data)

    def _next_number(self) -> bytes:
        self._sequence += 1
        return struct.pack(">I", self._sequence - 1)

    def _put(self, chunk: Chunk) -> None:
        self._file.write(chunk.packed())


def _differ(pixels: Pixels, before: Pixels) -> bool:
    return pixels is not before and not np.array_equal(pixels, before)


def _counts(frames: int) -> Chunk:
    return Chunk(b"acTL", struct.pack(">II", frames, _FOR_EVER))


def _delays(stay: int, fps: Fraction) -> Iterator[Fraction]:
    """How long a picture stays, in seconds, in fractions that a frame can hold."""
    most = _LARGEST // fps.denominator
    while stay:
        whole = _held(stay / fps)
        part = stay if whole.numerator <= _LARGEST else min(stay, most)
        yield _held(part / fps)
        stay -= part


def _held(delay: Fraction) -> Fraction:
    """The delay itself at all usual rates; at odd ones it is off by less than a nanosecond."""
    return delay.limit_denominator(_LARGEST)
