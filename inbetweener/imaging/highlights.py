"""Light above white inside a PNG: a chunk of our own beside its pixels, which are cut at white.

Any other program sees a plain PNG and passes the chunk over; one that changes the pixels must drop
it, by its name (private, and not safe to copy).

The chunk holds the height, the width and, deflated, three half floats a pixel: the linear light of
white plus the highlight, 0 where there is none. So a half float in a key comes back exactly.
"""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING, Final

import numpy as np

from inbetweener.imaging.light import BRIGHTEST, curved, linear
from inbetweener.imaging.png_chunks import SIGNATURE, Chunk, join_chunks, split_chunks

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from inbetweener.imaging.picture import Highlights

HIGHLIGHTS_KIND: Final = b"hiLT"
_SIZE: Final = struct.Struct("<II")
_COMPRESSION: Final = 1


def highlights_chunk(highlights: Highlights) -> Chunk:
    """What is above white, packed.

    Args:
        highlights: (H, W, 3) float32, at least 0.
    """
    height, width = highlights.shape[:2]
    halves = np.zeros(highlights.shape, "<f2")
    is_lit = highlights > 0
    halves[is_lit] = np.minimum(linear(np.float32(1) + highlights[is_lit]), BRIGHTEST)
    # Bytes of one kind side by side pack to half the size.
    planes = np.ascontiguousarray(halves).view(np.uint8).reshape(-1, 2).T
    packed = zlib.compress(np.ascontiguousarray(planes).tobytes(), _COMPRESSION)
    return Chunk(HIGHLIGHTS_KIND, _SIZE.pack(height, width) + packed)


def highlights_in(chunks: Iterable[Chunk], height: int, width: int) -> Highlights | None:
    """What a PNG of this size has above white; None where it has nothing, or nothing legible."""
    data = next((chunk.data for chunk in chunks if chunk.kind == HIGHLIGHTS_KIND), b"")
    if data[: _SIZE.size] != _SIZE.pack(height, width):
        return None
    wanted = height * width * 6
    try:  # never more than one byte above what is wanted, however much is packed
        planes = zlib.decompressobj().decompress(data[_SIZE.size :], wanted + 1)
    except zlib.error:
        return None
    if len(planes) != wanted:
        return None
    halves = np.ascontiguousarray(np.frombuffer(planes, np.uint8).reshape(2, -1).T).view("<f2")
    light = halves.reshape(height, width, 3)
    is_lit = light > 1  # no number is not
    found = np.zeros((height, width, 3), np.float32)
    found[is_lit] = curved(np.minimum(light[is_lit].astype(np.float32), BRIGHTEST)) - 1
    return found


def with_highlights(png: bytes, highlights: Highlights | None, path: Path) -> bytes:
    """A PNG with what is above white; itself where nothing is.

    Args:
        png: the whole file, of the highlights' size.
        highlights: (H, W, 3) float32, or None.
        path: named in errors.

    Raises:
        DrawingError: it is no PNG.
    """
    if highlights is None:
        return png
    chunks = list(split_chunks(png, path))
    chunks.insert(1, highlights_chunk(highlights))  # behind IHDR
    return join_chunks(chunks)


def without_highlights(png: bytes, path: Path) -> bytes:
    """A PNG cut at white, for programs that know of nothing above it; itself where it is so.

    Raises:
        DrawingError: it is damaged.
    """
    if not png.startswith(SIGNATURE) or HIGHLIGHTS_KIND not in png:
        return png
    chunks = split_chunks(png, path)
    kept = [chunk for chunk in chunks if chunk.kind != HIGHLIGHTS_KIND]
    return png if len(kept) == len(chunks) else join_chunks(kept)
