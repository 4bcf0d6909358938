"""What a picture file is, from its first and last bytes, without decoding it."""

from __future__ import annotations

import io
import os
import zlib
from typing import TYPE_CHECKING, BinaryIO, Final

from inbetweener.errors import DrawingError
from inbetweener.imaging.files import open_drawing
from inbetweener.imaging.kinds import DOCUMENT_KINDS, HEAD_BYTES, PictureKind, kind_of
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


def probe(path: Path) -> PictureInfo:
    """Reads a picture's header, and for a PNG looks whether its end is there.

    Costs about 0.1 ms for a PNG, whatever its size. The name's extension does not matter, except
    for TGA, which cannot be told otherwise.

    Args:
        path: of the file.

    Raises:
        DrawingError: it cannot be read, is no picture, is damaged as far as can be seen from
            here, or is larger than `inbetweener.imaging.limits` allows.
    """
    with open_drawing(path) as file:
        kind = kind_of(file.read(HEAD_BYTES), path)
        file.seek(0)
        return _probe_png(file, path) if kind is PictureKind.PNG else _probe_other(file, kind, path)


def _probe_other(file: BinaryIO, kind: PictureKind, path: Path) -> PictureInfo:
    # Each costs a fraction of a second to import, and PNGs can be used without any.
    if kind is PictureKind.EXR:
        from inbetweener.imaging.exr_pictures import probe_exr  # noqa: PLC0415

        return probe_exr(file, path)
    if kind in DOCUMENT_KINDS:
        from inbetweener.imaging.layered.merged import probe_merged  # noqa: PLC0415

        return probe_merged(file, kind, path)
    from inbetweener.imaging.pillow_pictures import probe_with_pillow  # noqa: PLC0415

    return probe_with_pillow(file, kind, path)


def _probe_png(file: BinaryIO, path: Path) -> PictureInfo:
    info = png_info(_chunks_before_pixels(file, path), path)
    header = info.header
    check_size(header.width, header.height, path)
    _check_end(file, path)
    return picture_info_of_png(info)


def picture_info_of_png(info: PngInfo) -> PictureInfo:
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
    return picture_info_of_png(png_info(_chunks_before_pixels(io.BytesIO(head), path), path))


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
