"""GIFs, written frame by frame: a palette for whatever changes, and delays that do not drift.

Pillow packs the pixels of a frame, but keeps all frames in memory, gives them all one delay and
paints what stands still anew with every palette, so that it flickers. Follows the GIF89a
specification (CompuServe, 1990) and Netscape's block for loops.
"""

from __future__ import annotations

import struct
from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO, Final

import numpy as np
from PIL import Image

from inbetweener.imaging.changed_part import Part, changed_part, changed_pixels
from inbetweener.imaging.gif_palettes import painted, palette_of
from inbetweener.imaging.gif_ticks import SHORTEST_TICKS, TICKS_A_S

if TYPE_CHECKING:
    from fractions import Fraction

    from numpy.typing import NDArray

_LONGEST_TICKS: Final = 0xFFFF
_LOOPS_FOR_EVER: Final = b"\x21\xff\x0bNETSCAPE2.0\x03\x01\0\0\0"
_KEEPS_WHAT_IS_THERE: Final = 1 << 2
_END: Final = b"\x3b"


class GifWriter:
    """Writes one GIF that plays for ever.

    A frame holds only what has changed, in a palette of its own; what stands still is never
    painted twice.

    Args:
        file: stays open.
        width_px: of the frames.
        height_px: likewise.
        fps: frames a second.
        colours: of a palette, 4 to 256.
        dithers: whether colours that are not in the palette are made of dots of others.

    Attributes:
        left_out: frames that a GIF is too slow for.
    """

    def __init__(
        self,
        file: BinaryIO,
        width_px: int,
        height_px: int,
        fps: Fraction,
        *,
        colours: int = 256,
        dithers: bool = True,
    ) -> None:
        self._file = file
        self._fps = fps
        self._colours, self._dithers = colours, dithers
        self._waiting: NDArray[np.uint8] | None = None
        self._written: NDArray[np.uint8] | None = None
        self._begins = 0  # the tick at which the waiting picture is first shown
        self._frames = 0
        self.left_out = 0
        size = struct.pack("<HHBBB", width_px, height_px, 0b0111_0000, 0, 0)
        file.write(b"GIF89a" + size + _LOOPS_FOR_EVER)

    def write(self, pixels: NDArray[np.uint8]) -> None:
        """Add a frame.

        Args:
            pixels: (H, W, 3) RGB of the size of the GIF.

        Raises:
            OSError: it cannot be written.
        """
        now = round(self._frames / self._fps * TICKS_A_S)
        self._frames += 1
        before = self._waiting
        if before is pixels or (before is not None and np.array_equal(before, pixels)):
            return
        if before is not None and now - self._begins < SHORTEST_TICKS:
            self.left_out += 1
        else:
            self._flush(now)
            self._begins = now
        self._waiting = pixels

    def finish(self) -> None:
        """Write what is left.

        Raises:
            OSError: as for `write`.
        """
        end = round(self._frames / self._fps * TICKS_A_S)
        self._flush(max(end, self._begins + SHORTEST_TICKS))
        self._file.write(_END)

    def _flush(self, until: int) -> None:
        """Write the waiting picture, which is shown until a tick."""
        pixels = self._waiting
        if pixels is None:
            return
        left = until - self._begins
        delay = min(left, _LONGEST_TICKS)
        self._put_picture(pixels, delay)
        while left := left - delay:
            delay = min(left, _LONGEST_TICKS)
            self._put(np.zeros((1, 1), np.uint8), pixels[:1, :1, :3].reshape(1, 3), (0, 0), delay)
        self._written = pixels

    def _put_picture(self, pixels: NDArray[np.uint8], delay: int) -> None:
        if self._written is None:
            palette = palette_of(pixels.reshape(-1, 3), self._colours)
            self._put(painted(pixels, palette, dithers=self._dithers), palette, (0, 0), delay)
            return
        changed = changed_pixels(pixels, self._written)
        part = changed_part(changed) or Part(0, 0, 1, 1)
        inside, is_new = part.of(pixels), part.of(changed)
        # One place of the palette is for what stays.
        palette = palette_of(inside[is_new] if is_new.any() else inside[0], self._colours - 1)
        shown = np.where(is_new[..., np.newaxis], inside, palette[0])
        places = painted(shown, palette, dithers=self._dithers)
        places[~is_new] = len(palette)
        clear = None if is_new.all() else len(palette)
        self._put(places, palette, (part.left, part.top), delay, clear)

    def _put(
        self,
        places: NDArray[np.uint8],
        palette: NDArray[np.uint8],
        corner: tuple[int, int],
        delay: int,
        clear: int | None = None,
    ) -> None:
        """Write a frame: its delay, its place, its palette, its pixels."""
        packed, colours = _packed(places, palette)
        flags = _KEEPS_WHAT_IS_THERE | (clear is not None)
        control = struct.pack("<BBBBHBB", 0x21, 0xF9, 4, flags, delay, clear or 0, 0)
        bits = (len(colours) // 3).bit_length() - 2
        place = struct.pack("<BHHHHB", 0x2C, *corner, *places.shape[::-1], 0x80 | bits)
        self._file.write(control + place + colours + packed)


def _packed(places: NDArray[np.uint8], palette: NDArray[np.uint8]) -> tuple[bytes, bytes]:
    """The pixels as blocks of a GIF, and its table of colours, of a length that is a power of 2.

    Pillow packs them as a GIF of one frame, out of which they are taken.
    """
    image = Image.fromarray(places, "P")
    full = np.zeros((256, 3), np.uint8)
    full[: len(palette)] = palette
    image.putpalette(full.tobytes())
    held = BytesIO()
    image.save(held, "GIF", optimize=False, interlace=False)
    data = held.getvalue()
    size = 3 << ((data[10] & 7) + 1) if data[10] & 0x80 else 0
    at, table = 13 + size, data[13 : 13 + size]
    while data[at] == 0x21:  # an extension: its name, then blocks up to an empty one
        at = _after_blocks(data, at + 2)
    flags = data[at + 9]
    at += 10
    if flags & 0x80:
        size = 3 << ((flags & 7) + 1)
        table, at = data[at : at + size], at + size
    return data[at : _after_blocks(data, at + 1)], table


def _after_blocks(data: bytes, at: int) -> int:
    while data[at]:
        at += data[at] + 1
    return at + 1
