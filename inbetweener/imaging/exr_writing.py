"""Writing OpenEXR: half floats of linear light, scan lines, ZIP; the same bytes every time.

After "The OpenEXR File Layout" (https://openexr.com/en/latest/OpenEXRFileLayout.html). The packing
is ours, so nothing that changes from one time to the next gets into a file.
"""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING, Final

import numpy as np

from inbetweener.imaging.exr_header import EXR_SIGNATURE, HALF
from inbetweener.imaging.light import BRIGHTEST, light_of_pixels

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from inbetweener.imaging.picture import Picture, Pixels
    from inbetweener.imaging.png_chunks import Chunk

REC709: Final = (0.64, 0.33, 0.3, 0.6, 0.15, 0.06, 0.3127, 0.329)
_VERSION: Final = 2
_ZIP: Final = 3
_CHUNK_ROWS: Final = 16
_LIGHT_ROWS: Final = 128  # so many at once, so that light needs little memory
_LEVEL: Final = 4  # as OpenEXR's own library packs
_METRES_AN_INCH: Final = 0.0254


def encode_exr(picture: Picture) -> bytes:
    """Packs a picture as OpenEXR: R, G, B, and A (associated) where it has alpha.

    Values are taken to be on the curve of sRGB and become linear light, with what is above white;
    the primaries that the picture carries are told, those of sRGB where it carries none.

    Args:
        picture: with pixels of at least one row and column.
    """
    pixels = picture.pixels
    if not picture.traits.has_alpha and pixels.shape[2] == 4 and _is_opaque(pixels):
        pixels = pixels[..., :3]
    halves = np.empty(pixels.shape, "<f2")
    for top in range(0, len(halves), _LIGHT_ROWS):
        rows = slice(top, top + _LIGHT_ROWS)
        highlights = None if picture.highlights is None else picture.highlights[rows]
        halves[rows] = np.minimum(light_of_pixels(pixels[rows], highlights), BRIGHTEST)
    header = _header(halves, picture)
    chunks = list(_chunks(halves))
    place = len(header) + 8 * len(chunks)
    offsets = []
    for chunk in chunks:
        offsets.append(place)
        place += len(chunk)
    return b"".join([header, struct.pack(f"<{len(offsets)}Q", *offsets), *chunks])


def _is_opaque(pixels: Pixels) -> bool:
    return bool((pixels[..., 3] == np.iinfo(pixels.dtype).max).all())


def _header(halves: NDArray[np.float16], picture: Picture) -> bytes:
    height, width, count = halves.shape
    window = struct.pack("<4i", 0, 0, width - 1, height - 1)
    carried = {chunk.kind: chunk for chunk in picture.traits.carried}
    aspect, density = _resolution(carried.get(b"pHYs"))
    attributes = [
        (b"channels", b"chlist", _channel_list(count)),
        (b"chromaticities", b"chromaticities", struct.pack("<8f", *_primaries(carried))),
        (b"compression", b"compression", bytes([_ZIP])),
        (b"dataWindow", b"box2i", window),
        (b"displayWindow", b"box2i", window),
        (b"lineOrder", b"lineOrder", b"\0"),
        (b"pixelAspectRatio", b"float", struct.pack("<f", aspect)),
        (b"screenWindowCenter", b"v2f", struct.pack("<2f", 0, 0)),
        (b"screenWindowWidth", b"float", struct.pack("<f", 1)),
    ]
    if density is not None:
        attributes.append((b"xDensity", b"float", struct.pack("<f", density)))
    body = b"".join(
        name + b"\0" + kind + b"\0" + struct.pack("<i", len(data)) + data
        for name, kind, data in attributes
    )
    return EXR_SIGNATURE + struct.pack("<i", _VERSION) + body + b"\0"


def _channel_list(count: int) -> bytes:
    names = "ABGR" if count == 4 else "BGR"
    about = struct.pack("<iB3xii", HALF, 0, 1, 1)
    return b"".join(name.encode() + b"\0" + about for name in names) + b"\0"


def _primaries(carried: dict[bytes, Chunk]) -> tuple[float, ...]:
    """X and y of red, green, blue and white: as a PNG has them, white last."""
    chunk = carried.get(b"cHRM")
    if chunk is None or b"sRGB" in carried or b"iCCP" in carried:
        return REC709
    xy = [value / 100_000 for value in struct.unpack(">8I", chunk.data)]
    return (*xy[2:], *xy[:2])


def _resolution(chunk: Chunk | None) -> tuple[float, float | None]:
    """The aspect of a pixel, and dots an inch across where they are told."""
    if chunk is None:
        return 1.0, None
    across, down, unit = struct.unpack(">IIB", chunk.data)
    if not across or not down:
        return 1.0, None
    return down / across, across * _METRES_AN_INCH if unit == 1 else None


def _chunks(halves: NDArray[np.float16]) -> Iterator[bytes]:
    """Sixteen rows each: their first row, their size, and they themselves, packed."""
    planes = np.ascontiguousarray(np.moveaxis(halves[..., ::-1], -1, 1))  # A, B, G, R in each row
    for top in range(0, len(planes), _CHUNK_ROWS):
        raw = planes[top : top + _CHUNK_ROWS].tobytes()
        packed = zlib.compress(_apart(raw), _LEVEL)
        data = packed if len(packed) < len(raw) else raw
        yield struct.pack("<ii", top, len(data)) + data


def _apart(raw: bytes) -> bytes:
    """Low bytes first, then high ones, each as its difference from the one before it."""
    samples = np.frombuffer(raw, np.uint8)
    parted = np.concatenate([samples[::2], samples[1::2]])
    parted[1:] = parted[1:] - parted[:-1] + np.uint8(128)
    return parted.tobytes()
