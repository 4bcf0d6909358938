"""Writing TIFF: 8 or 16 bits a sample, grey or RGB, straight alpha, deflated; nothing of the clock.

After "TIFF Revision 6.0" (Adobe, 1992) and its technical notes of 2002 for deflate. Pillow writes
no 16 bit colour and OpenCV neither profiles nor the kind of alpha, so the packing is ours.
"""

from __future__ import annotations

import struct
import zlib
from dataclasses import replace
from typing import TYPE_CHECKING, Final, NamedTuple

from inbetweener.imaging.traits import profile_suits
from inbetweener.imaging.writing import samples_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inbetweener.imaging.picture import Picture, Pixels
    from inbetweener.imaging.png_chunks import Chunk

_SHORT, _LONG, _RATIONAL, _BYTES = 3, 4, 5, 7
_DEFLATE: Final = 8
_DIFFERENCES: Final = 2
_STRAIGHT_ALPHA: Final = 2
_NO_UNIT, _CENTIMETRE = 1, 3
_STRIP_BYTES: Final = 1 << 18
_LONGEST_PROFILE_BYTES: Final = 64 << 20
_LEVEL: Final = 6


class _Entry(NamedTuple):
    """A tag with its values, packed."""

    tag: int
    kind: int
    values: int
    data: bytes


def encode_tiff(picture: Picture) -> bytes:
    """Packs a picture as a TIFF that carries a key's depth, greyness, profile and resolution.

    Indexed pictures become RGB, and grey of 1, 2 or 4 bits gets 8; what is above white is cut.

    Args:
        picture: with pixels of at least one row and column.
    """
    depth = 16 if picture.traits.bit_depth == 16 else 8
    plain = replace(picture.traits, palette=None, bit_depth=depth)
    samples = samples_of(picture.pixels, plain)[0]
    samples = samples[..., None] if samples.ndim == 2 else samples
    rows = max(1, _STRIP_BYTES // (samples.shape[1] * samples.shape[2] * samples.itemsize))
    strips = [_packed(samples[top : top + rows]) for top in range(0, len(samples), rows)]
    entries = sorted([*_form(samples, rows), *_carried(picture, samples.shape[2] < 3)])
    return _file(entries, strips)


def _packed(strip: Pixels) -> bytes:
    """Rows as differences from the pixel before, deflated."""
    differences = strip.copy()
    differences[:, 1:] -= strip[:, :-1]
    return zlib.compress(differences.astype(differences.dtype.newbyteorder("<")).tobytes(), _LEVEL)


def _form(samples: Pixels, rows: int) -> Iterator[_Entry]:
    height, width, count = samples.shape
    yield _shorts(256, width)
    yield _shorts(257, height)
    yield _shorts(258, *[8 * samples.itemsize] * count)
    yield _shorts(259, _DEFLATE)
    yield _shorts(262, 1 if count < 3 else 2)
    yield _shorts(277, count)
    yield _Entry(278, _LONG, 1, struct.pack("<I", min(rows, height)))
    yield _shorts(284, 1)
    yield _shorts(317, _DIFFERENCES)
    if count in (2, 4):
        yield _shorts(338, _STRAIGHT_ALPHA)


def _shorts(tag: int, *values: int) -> _Entry:
    return _Entry(tag, _SHORT, len(values), struct.pack(f"<{len(values)}H", *values))


def _carried(picture: Picture, is_grey: bool) -> Iterator[_Entry]:
    """Resolution and profile."""
    for chunk in picture.traits.carried:
        if chunk.kind == b"pHYs":
            yield from _resolution(chunk)
        elif chunk.kind == b"iCCP" and profile_suits(chunk, is_grey=is_grey):
            packed = chunk.data.partition(b"\0")[2][1:]
            profile = zlib.decompressobj().decompress(packed, _LONGEST_PROFILE_BYTES)
            yield _Entry(34675, _BYTES, len(profile), profile)


def _resolution(chunk: Chunk) -> Iterator[_Entry]:
    across, down, unit = struct.unpack(">IIB", chunk.data)
    # What a PNG counts in a metre, whole, a TIFF counts in a centimetre, as a fraction.
    divisor = 100 if unit == 1 else 1
    yield _Entry(282, _RATIONAL, 1, struct.pack("<II", across, divisor))
    yield _Entry(283, _RATIONAL, 1, struct.pack("<II", down, divisor))
    yield _shorts(296, _CENTIMETRE if unit == 1 else _NO_UNIT)


def _file(entries: list[_Entry], strips: list[bytes]) -> bytes:
    """The header, the pixels, the values that are too long for the list of tags, and that list."""
    place = 8
    offsets = []
    for strip in strips:
        offsets.append(place)
        place += len(strip)
    count = len(strips)
    sizes = [len(strip) for strip in strips]
    entries = sorted(
        [
            *entries,
            _Entry(273, _LONG, count, struct.pack(f"<{count}I", *offsets)),
            _Entry(279, _LONG, count, struct.pack(f"<{count}I", *sizes)),
        ]
    )
    values = bytearray(b"\0" * (place % 2))
    table = struct.pack("<H", len(entries))
    for entry in entries:
        table += struct.pack("<HHI", entry.tag, entry.kind, entry.values)
        if len(entry.data) <= 4:
            table += entry.data.ljust(4, b"\0")
        else:
            table += struct.pack("<I", place + len(values))
            values += entry.data + b"\0" * (len(entry.data) % 2)
    head = b"II*\0" + struct.pack("<I", place + len(values))
    return b"".join([head, *strips, values, table, b"\0\0\0\0"])
