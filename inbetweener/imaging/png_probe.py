"""What a PNG is, from its chunks before the pixels and from its end, without decoding it."""

from __future__ import annotations

import io
import os
import zlib
from typing import TYPE_CHECKING, BinaryIO, Final

from inbetweener.errors import DrawingError
from inbetweener.imaging.kinds import PictureKind
from inbetweener.imaging.limits import check_size
from inbetweener.imaging.picture import PictureInfo
from inbetweener.imaging.png_chunks import INDEXED, SIGNATURE, TAIL, Chunk, PngInfo, png_info
from inbetweener.wording import mark, tr

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_PROBED: Final = frozenset({b"IHDR", b"PLTE", b"tRNS"})
_LONGEST_PROBED_BYTES: Final = 4096
_TOO_SHORT: Final = mark("it ends too early; part of the file is missing")


def probe_png(file: BinaryIO, path: Path) -> PictureInfo:
    """The facts about an open PNG, and whether its end is there.

    Args:
        file: the whole file, which can be sought in.
        path: what to call it in errors.

    Raises:
        DrawingError: it is damaged as far as can be seen, or is larger than
            `inbetweener.imaging.limits` allows.
    """
    info = png_info(_chunks_before_pixels(file, path), path)
    header = info.header
    check_size(header.width, header.height, path)
    _check_end(file, path)
    return _info(info)


def _info(info: PngInfo) -> PictureInfo:
    """The same facts in the words that hold for every format."""
    return PictureInfo(
        width=info.header.width,
        height=info.header.height,
        bit_depth=info.header.bit_depth,
        channels=4 if info.has_alpha else 3,
        has_alpha=info.has_alpha,
        is_indexed=info.header.colour_type == INDEXED,
        format=PictureKind.PNG,
    )


def info_of_png_head(head: bytes, path: Path) -> PictureInfo:
    """The facts about a PNG that begins like this; its end is not looked at.

    Raises:
        DrawingError: it is no PNG, or damaged as far as can be seen.
    """
    if not head.startswith(SIGNATURE):
        raise DrawingError(path, tr("it is damaged (its picture is no PNG)"))
    return _info(png_info(_chunks_before_pixels(io.BytesIO(head), path), path))


def _chunks_before_pixels(file: BinaryIO, path: Path) -> Iterator[Chunk]:
    file.seek(len(SIGNATURE))
    while True:
        length, kind = _next_chunk(file, path)
        if kind in (b"IDAT", b"IEND"):
            return
        if kind in _PROBED and length <= _LONGEST_PROBED_BYTES:
            data, checksum = file.read(length), file.read(4)
            if zlib.crc32(data, zlib.crc32(kind)) != int.from_bytes(checksum):
                raise DrawingError(
                    path,
                    tr("it is damaged (the checksum of {chunk} is wrong)", chunk=kind.decode()),
                )
            yield Chunk(kind, data)
        else:
            file.seek(length + 4, os.SEEK_CUR)


def _next_chunk(file: BinaryIO, path: Path) -> tuple[int, bytes]:
    head = file.read(8)
    if len(head) < 8:
        raise DrawingError(path, tr(_TOO_SHORT))
    return int.from_bytes(head[:4]), head[4:]


def _check_end(file: BinaryIO, path: Path) -> None:
    size = file.seek(0, os.SEEK_END)
    file.seek(max(0, size - len(TAIL)))
    if file.read() == TAIL:
        return
    # Some programs leave bytes after the end: then the end is where the chunks lead to.
    file.seek(len(SIGNATURE))
    kind = b""
    while kind != b"IEND":
        length, kind = _next_chunk(file, path)
        if file.seek(length + 4, os.SEEK_CUR) > size:
            raise DrawingError(path, tr(_TOO_SHORT))
