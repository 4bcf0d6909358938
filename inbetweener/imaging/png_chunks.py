"""The chunks of a PNG: taken apart with every check, and put back in legal order.

Neither OpenCV nor Pillow carries resolution, profile and gamma from one file to another, so this
is ours. Follows the PNG specification, third edition (https://www.w3.org/TR/png-3/).
"""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from inbetweener.errors import DrawingError
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
TAIL: Final = b"\0\0\0\0IEND\xaeB`\x82"  # the last 12 bytes of a whole file

GREY: Final = 0
COLOUR: Final = 2
INDEXED: Final = 3
GREY_ALPHA: Final = 4
COLOUR_ALPHA: Final = 6

_DEPTHS: Final = {
    GREY: (1, 2, 4, 8, 16),
    COLOUR: (8, 16),
    INDEXED: (1, 2, 4, 8),
    GREY_ALPHA: (8, 16),
    COLOUR_ALPHA: (8, 16),
}
# What a new frame takes over from its key, with the legal lengths. sBIT, bKGD, hIST and the text
# chunks stay behind: they speak of the old pixels.
_CARRIED_LENGTHS: Final = {
    b"cICP": range(4, 5),
    b"iCCP": range(4, 1 << 26),
    b"sRGB": range(1, 2),
    b"gAMA": range(4, 5),
    b"cHRM": range(32, 33),
    b"pHYs": range(9, 10),
}
_CRITICAL: Final = frozenset({b"IHDR", b"PLTE", b"IDAT", b"IEND"})
_NEEDED_FOR_PIXELS: Final = _CRITICAL | {b"tRNS"}


@dataclass(frozen=True, slots=True)
class Chunk:
    """One chunk of a PNG.

    Attributes:
        kind: its four letters.
        data: what it holds, without length and checksum.
    """

    kind: bytes
    data: bytes

    def packed(self) -> bytes:
        """The chunk as it stands in a file."""
        checksum = zlib.crc32(self.data, zlib.crc32(self.kind))
        return struct.pack(">I", len(self.data)) + self.kind + self.data + checksum.to_bytes(4)


@dataclass(frozen=True, slots=True)
class PngHeader:
    """What the IHDR chunk says.

    Attributes:
        width: in pixels, at least 1.
        height: in pixels, at least 1.
        bit_depth: of a sample, or of an index: 1, 2, 4, 8 or 16.
        colour_type: `GREY`, `COLOUR`, `INDEXED`, `GREY_ALPHA` or `COLOUR_ALPHA`.
        is_interlaced: whether the pixels come in Adam7 order.
    """

    width: int
    height: int
    bit_depth: int
    colour_type: int
    is_interlaced: bool


@dataclass(frozen=True, slots=True)
class PngInfo:
    """All that a PNG holds beside its pixels.

    Attributes:
        header: size, depth and colour type.
        palette: the PLTE chunk, red, green, blue of each entry; None where the file is not indexed.
        transparency: the tRNS chunk: an alpha for each of the first palette entries, or the colour
            that is transparent; None where there is none.
        carried: the chunks that a new frame takes over, in legal order.
        is_complete: whether the file has its end.
    """

    header: PngHeader
    palette: bytes | None
    transparency: bytes | None
    carried: tuple[Chunk, ...]
    is_complete: bool

    @property
    def has_alpha(self) -> bool:
        """Whether any pixel can be transparent."""
        return self.header.colour_type in (GREY_ALPHA, COLOUR_ALPHA) or bool(self.transparency)


def is_png(data: bytes) -> bool:
    """Whether `data` begins like a PNG."""
    return data.startswith(SIGNATURE)


def split_chunks(data: bytes, path: Path) -> tuple[Chunk, ...]:
    """Takes a PNG apart, from IHDR to IEND; what follows the end is left out.

    Args:
        data: the bytes of a whole file.
        path: named in errors.

    Raises:
        DrawingError: it is no PNG, ends too early, or a checksum does not match.
    """
    if not is_png(data):
        raise DrawingError(path, tr("it is not a PNG picture"))
    chunks = tuple(_chunks_of(data, path))
    if chunks[0].kind != b"IHDR":
        raise DrawingError(path, tr("it is damaged (the PNG header is missing)"))
    if not any(chunk.kind == b"IDAT" for chunk in chunks):
        raise DrawingError(path, tr("it is damaged (there are no pixels in it)"))
    return chunks


def _chunks_of(data: bytes, path: Path) -> Iterator[Chunk]:
    place = len(SIGNATURE)
    while True:
        length, kind = _chunk_head(data[place : place + 8], path)
        body_end = place + 8 + length
        if body_end + 4 > len(data):
            raise DrawingError(path, tr("it ends too early; part of the file is missing"))
        body = data[place + 8 : body_end]
        if zlib.crc32(body, zlib.crc32(kind)) != int.from_bytes(data[body_end : body_end + 4]):
            raise DrawingError(
                path, tr("it is damaged (the checksum of {chunk} is wrong)", chunk=kind.decode())
            )
        yield Chunk(kind, body)
        if kind == b"IEND":
            return
        place = body_end + 4


def _chunk_head(head: bytes, path: Path) -> tuple[int, bytes]:
    if len(head) < 8:
        raise DrawingError(path, tr("it ends too early; part of the file is missing"))
    length, kind = int.from_bytes(head[:4]), head[4:]
    if length > 0x7FFFFFFF or not (kind.isalpha() and kind.isascii()):
        raise DrawingError(path, tr("it is damaged (there is no PNG chunk where one should be)"))
    return length, kind


def parse_header(data: bytes, path: Path) -> PngHeader:
    """Reads what an IHDR chunk holds.

    Raises:
        DrawingError: the header makes no sense.
    """
    if len(data) != 13:
        raise DrawingError(path, tr("it is damaged (the PNG header has the wrong length)"))
    width, height, depth, colour_type, method, filters, interlace = struct.unpack(">IIBBBBB", data)
    if not (0 < width <= 0x7FFFFFFF and 0 < height <= 0x7FFFFFFF):
        raise DrawingError(
            path,
            tr("its size of {width} × {height} pixels makes no sense", width=width, height=height),
        )
    if depth not in _DEPTHS.get(colour_type, ()) or method or filters or interlace > 1:
        raise DrawingError(path, tr("it is damaged (the PNG header makes no sense)"))
    return PngHeader(width, height, depth, colour_type, interlace == 1)


def png_info(chunks: Iterable[Chunk], path: Path) -> PngInfo:
    """Gathers what is known about a PNG from its chunks, or from those before its pixels.

    Raises:
        DrawingError: the header makes no sense, or an indexed picture has no palette.
    """
    kept = tuple(chunks)
    first: dict[bytes, bytes] = {}
    for chunk in kept:
        first.setdefault(chunk.kind, chunk.data)
    header = parse_header(first.get(b"IHDR", b""), path)
    palette = first.get(b"PLTE") if header.colour_type == INDEXED else None
    if header.colour_type == INDEXED and not _is_palette(palette, header.bit_depth):
        raise DrawingError(path, tr("it is damaged (its palette is missing or makes no sense)"))
    return PngInfo(
        header=header,
        palette=palette,
        transparency=_transparency(first.get(b"tRNS"), header, palette),
        carried=legal_carried(kept),
        is_complete=b"IEND" in first,
    )


def _is_palette(palette: bytes | None, bit_depth: int) -> bool:
    if not palette or len(palette) % 3:
        return False
    return len(palette) <= 3 << bit_depth


def _transparency(data: bytes | None, header: PngHeader, palette: bytes | None) -> bytes | None:
    # A tRNS chunk of the wrong length is ignored, as libpng does.
    if not data:
        return None
    lengths = {GREY: range(2, 3), COLOUR: range(6, 7)}
    if palette is not None:
        lengths[INDEXED] = range(1, len(palette) // 3 + 1)
    return data if len(data) in lengths.get(header.colour_type, range(0)) else None


def legal_carried(chunks: Iterable[Chunk]) -> tuple[Chunk, ...]:
    """Those chunks that a new frame takes over, sound ones only, in an order that is legal.

    They all belong after IHDR and before PLTE and IDAT. Of each kind the first counts, and a
    profile wins over sRGB, for only one of them may stand.
    """
    first: dict[bytes, Chunk] = {}
    for chunk in chunks:
        if len(chunk.data) in _CARRIED_LENGTHS.get(chunk.kind, range(0)):
            first.setdefault(chunk.kind, chunk)
    if b"iCCP" in first:
        first.pop(b"sRGB", None)
    return tuple(first[kind] for kind in _CARRIED_LENGTHS if kind in first)


def without_extras(data: bytes, chunks: Iterable[Chunk]) -> bytes:
    """The same PNG with nothing beside its pixels, for decoders that complain about the rest.

    Args:
        data: the whole file, given back as it is where nothing has to go.
        chunks: of `data`.
    """
    kept = [chunk for chunk in chunks if chunk.kind in _NEEDED_FOR_PIXELS]
    if 12 * len(kept) + sum(len(chunk.data) for chunk in kept) + len(SIGNATURE) == len(data):
        return data
    return join_chunks(kept)


def join_chunks(chunks: Iterable[Chunk]) -> bytes:
    """A PNG from its chunks, which must come in legal order."""
    return SIGNATURE + b"".join(chunk.packed() for chunk in chunks)
