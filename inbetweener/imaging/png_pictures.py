"""PNG as keys: the pixels of all its colour types, and what a new frame should carry of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from inbetweener.errors import DrawingError
from inbetweener.imaging.decoding import decode_with_opencv, rgb_from_grey
from inbetweener.imaging.highlights import highlights_in
from inbetweener.imaging.limits import MOST_UNPACKED, check_size
from inbetweener.imaging.picture import Picture, Pixels
from inbetweener.imaging.png_chunks import PngInfo, png_info, split_chunks, without_extras
from inbetweener.imaging.traits import traits_of_png
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from numpy.typing import NDArray

    from inbetweener.imaging.png_chunks import Chunk, PngHeader


def read_png(data: bytes, path: Path) -> Picture:
    """The picture in the bytes of a PNG.

    Samples come as they are: 16 bits stay 16, 1, 2 and 4 bits are spread over 8, grey and indexed
    colour become RGB, transparent colours get an alpha, which is straight.

    Args:
        data: the whole file.
        path: what to call it in errors.

    Raises:
        DrawingError: it is no PNG, is damaged, or is larger than `inbetweener.imaging.limits`
            allows.
    """
    chunks = split_chunks(data, path)
    info = png_info(chunks, path)
    check_size(info.header.width, info.header.height, path)
    _refuse_hollow(chunks, info.header, path)
    decoded = decode_with_opencv(without_extras(data, chunks))
    if decoded is None or decoded.shape[:2] != (info.header.height, info.header.width):
        raise DrawingError(path, tr("it is damaged (its pixels cannot be unpacked)"))
    pixels = rgb_from_grey(decoded) if decoded.ndim == 2 else decoded
    if info.has_alpha and pixels.shape[2] == 3:
        pixels = _with_transparent_grey(pixels, info)
    highlights = highlights_in(chunks, *pixels.shape[:2])
    return Picture(pixels, traits_of_png(info), highlights)


def _refuse_hollow(chunks: Iterable[Chunk], header: PngHeader, path: Path) -> None:
    """Refuse a header that promises more pixels than its file can hold, before they get memory."""
    packed_bytes = sum(len(chunk.data) for chunk in chunks if chunk.kind == b"IDAT")
    if header.width * header.height * header.bit_depth > 8 * MOST_UNPACKED * packed_bytes:
        raise DrawingError(path, tr("it is damaged (its pixels cannot be unpacked)"))


def _with_transparent_grey(pixels: Pixels, info: PngInfo) -> Pixels:
    # OpenCV leaves out the colour key of grey pictures, alone of all kinds.
    depth = info.header.bit_depth
    key = int.from_bytes(info.transparency or b"") & ((1 << depth) - 1)
    spread = key if depth >= 8 else key * 255 // ((1 << depth) - 1)
    alpha: NDArray[np.bool_] = pixels[..., :1] != spread
    maximum = np.iinfo(pixels.dtype).max
    return np.concatenate([pixels, alpha.astype(pixels.dtype) * maximum], axis=2)
