"""The header of an OpenEXR file, read by ourselves: what is refused costs no memory.

After "The OpenEXR File Layout" (https://openexr.com/en/latest/OpenEXRFileLayout.html), version 2.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, Final, NamedTuple

from inbetweener.errors import DrawingError
from inbetweener.imaging.limits import check_size
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

EXR_SIGNATURE: Final = b"\x76\x2f\x31\x01"
UINT, HALF, FLOAT = range(3)
_DEEP, _SEVERAL_PARTS = 0x800, 0x1000
_VERSION: Final = 2
_LONGEST_HEADER_BYTES: Final = 4 << 20
_LONGEST_NAME_BYTES: Final = 256
_MOST_CHANNELS: Final = 1024
_MOST_ATTRIBUTES: Final = 4096
# All channels of a chunk are unpacked at once, whichever are asked for.
_LARGEST_CHUNK_BYTES: Final = 1 << 30
_FARTHEST_PX: Final = 1 << 28
# Rows in a chunk, by compression: none, RLE, ZIPS, ZIP, PIZ, PXR24, B44, B44A, DWAA, DWAB, HTJ2K.
_CHUNK_ROWS: Final = (1, 1, 1, 16, 32, 16, 32, 32, 32, 256, 256, 32)
_ROWS_OF_OTHERS: Final = 256


class Window(NamedTuple):
    """A rectangle of pixels; both corners are inside."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def width(self) -> int:
        """In pixels."""
        return self.right - self.left + 1

    @property
    def height(self) -> int:
        """In pixels."""
        return self.bottom - self.top + 1


class Channel(NamedTuple):
    """One channel: its name, `UINT`, `HALF` or `FLOAT`, and the pixels that one sample stands for.

    `across` and `down` are 1 unless the channel is coarser than the picture.
    """

    name: str
    kind: int
    across: int
    down: int


@dataclass(frozen=True, slots=True)
class ExrHeader:
    """What is known of an OpenEXR file before its pixels.

    Attributes:
        display: the frame that is meant.
        data: what of it, or beyond it, there are pixels of.
        channels: all of the first part, in the file's order.
        chromaticities: x and y of red, green, blue and white; None where nothing is said.
        pixel_aspect: width of a pixel in its heights.
        dots_per_inch: across; None where nothing is said.
    """

    display: Window
    data: Window
    channels: tuple[Channel, ...]
    chromaticities: tuple[float, ...] | None
    pixel_aspect: float
    dots_per_inch: float | None


def read_exr_header(file: BinaryIO, path: Path, file_bytes: int) -> ExrHeader:
    """The header of the first part; `file` stands at its beginning.

    Args:
        file: open for reading.
        path: named in errors.
        file_bytes: how long the file is.

    Raises:
        DrawingError: it is damaged, deep, or larger than can be used.
    """
    head = file.read(_LONGEST_HEADER_BYTES)
    try:
        return _header(head, path, file_bytes)
    except (struct.error, IndexError, ValueError, KeyError) as error:
        raise _damaged(path) from error


def _header(head: bytes, path: Path, file_bytes: int) -> ExrHeader:
    version = int.from_bytes(head[4:8], "little")
    if not head.startswith(EXR_SIGNATURE) or version & 0xFF != _VERSION:
        raise _damaged(path)
    attributes = _attributes(head, path)
    if version & _DEEP or attributes.get("type", b"").startswith(b"deep"):
        raise DrawingError(
            path, tr("it holds deep pixels (several a place); save it as a flat OpenEXR")
        )
    display, data = (_window(attributes[name]) for name in ("displayWindow", "dataWindow"))
    for window in (display, data):
        check_size(window.width, window.height, path)
    channels = _channels(attributes["channels"], path)
    _check_chunks(attributes, data, channels, file_bytes, path)
    return ExrHeader(
        display,
        data,
        channels,
        _numbers(attributes.get("chromaticities"), 8),
        (_numbers(attributes.get("pixelAspectRatio"), 1) or (1.0,))[0],
        (_numbers(attributes.get("xDensity"), 1) or (None,))[0],
    )


def _attributes(head: bytes, path: Path) -> dict[str, bytes]:
    """The attributes of the first part by their names."""
    found: dict[str, bytes] = {}
    place = 8
    while head[place] != 0:
        name, place = _text(head, place)
        _, place = _text(head, place)
        (size,) = struct.unpack_from("<i", head, place)
        place += 4
        if size < 0 or place + size > len(head) or len(found) > _MOST_ATTRIBUTES:
            raise _damaged(path)
        found.setdefault(name, head[place : place + size])
        place += size
    return found


def _text(data: bytes, place: int) -> tuple[str, int]:
    end = data.index(b"\0", place, place + _LONGEST_NAME_BYTES)
    return data[place:end].decode("utf-8", errors="replace"), end + 1


def _window(data: bytes) -> Window:
    window = Window(*struct.unpack("<4i", data))
    if max(map(abs, window)) > _FARTHEST_PX:
        raise ValueError("a window beyond all reason")
    return window


def _channels(data: bytes, path: Path) -> tuple[Channel, ...]:
    found = []
    place = 0
    while data[place] != 0:
        name, place = _text(data, place)
        kind, across, down = struct.unpack_from("<i4xii", data, place)
        place += 16
        if kind not in (UINT, HALF, FLOAT) or across < 1 or down < 1:
            raise _damaged(path)
        found.append(Channel(name, kind, across, down))
        if len(found) > _MOST_CHANNELS:
            raise DrawingError(path, tr("it has more channels than can be used"))
    return tuple(found)


def _check_chunks(
    attributes: Mapping[str, bytes],
    data: Window,
    channels: tuple[Channel, ...],
    file_bytes: int,
    path: Path,
) -> None:
    """Refuse chunks that would take gigabytes, and more of them than the file has room to list."""
    rows = _ROWS_OF_OTHERS
    if (compression := attributes["compression"][0]) < len(_CHUNK_ROWS):
        rows = _CHUNK_ROWS[compression]
    width, height = data.width, rows
    if "tiles" in attributes:
        width, height = struct.unpack_from("<II", attributes["tiles"])
        if not 0 < width <= _FARTHEST_PX or not 0 < height <= _FARTHEST_PX:
            raise _damaged(path)
    chunks = -(-data.width // width) * -(-data.height // height)
    sample_bytes = sum(2 if channel.kind == HALF else 4 for channel in channels)
    if 8 * chunks > file_bytes:
        raise DrawingError(path, tr("it ends too early; part of the file is missing"))
    if min(width, 2 * data.width) * min(height, 2 * data.height) * sample_bytes > (
        _LARGEST_CHUNK_BYTES
    ):
        raise DrawingError(path, tr("it has more channels than can be used"))


def _numbers(data: bytes | None, count: int) -> tuple[float, ...] | None:
    """Floats of an attribute that may be missing."""
    if data is None or len(data) != 4 * count:
        return None
    return struct.unpack(f"<{count}f", data)


def _damaged(path: Path) -> DrawingError:
    return DrawingError(path, tr("it is damaged, or an unusual kind of {kind}", kind="OpenEXR"))
