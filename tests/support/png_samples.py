"""PNG files of every sort, written and read by pypng, which shares no code with what is tested."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import png

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

GREY, COLOUR, INDEXED, GREY_ALPHA, COLOUR_ALPHA = 0, 2, 3, 4, 6
CHANNELS = {GREY: 1, COLOUR: 3, INDEXED: 1, GREY_ALPHA: 2, COLOUR_ALPHA: 4}
# Every colour type with every bit depth that the specification allows it.
ALL_SORTS = (
    *((GREY, depth) for depth in (1, 2, 4, 8, 16)),
    *((INDEXED, depth) for depth in (1, 2, 4, 8)),
    *((kind, depth) for kind in (COLOUR, GREY_ALPHA, COLOUR_ALPHA) for depth in (8, 16)),
)


@dataclass(frozen=True, slots=True, eq=False)
class RawPng:
    """A PNG as pypng sees it.

    Attributes:
        samples: (H, W, planes) int64, as they are in the file: palette indices where indexed.
        bit_depth: of a sample or index.
        colour_type: as the IHDR chunk has it.
        palette: (red, green, blue[, alpha]) of each entry, or None.
    """

    samples: NDArray[np.int64]
    bit_depth: int
    colour_type: int
    palette: list[tuple[int, ...]] | None


def random_png(
    colour_type: int,
    bit_depth: int,
    *,
    interlaced: bool = False,
    transparent: bool = False,
    size: tuple[int, int] = (17, 13),
) -> bytes:
    """A PNG of random pixels; its first two rows begin alike.

    Args:
        colour_type: one of the constants above.
        bit_depth: as allowed for it.
        interlaced: Adam7.
        transparent: with a tRNS chunk: alphas in the palette, or the first pixel's colour as key.
        size: width and height.
    """
    width, height = size
    random = np.random.default_rng(colour_type * 100 + bit_depth)
    options: dict[str, Any] = {"bitdepth": bit_depth, "interlace": interlaced}
    highest = 2**bit_depth - 1
    if colour_type == INDEXED:
        options["palette"] = random_palette(min(2**bit_depth, 200), transparent=transparent)
        highest = len(options["palette"]) - 1
    else:
        options["greyscale"] = colour_type in (GREY, GREY_ALPHA)
        options["alpha"] = colour_type in (GREY_ALPHA, COLOUR_ALPHA)
    channels = CHANNELS[colour_type]
    rows = random.integers(0, highest, (height, width * channels), endpoint=True)
    rows[1, : 3 * channels] = rows[0, : 3 * channels]
    if transparent and colour_type != INDEXED:
        key = tuple(int(sample) for sample in rows[0, :channels])
        options["transparent"] = key[0] if channels == 1 else key
    return write_png(rows.tolist(), size, options)


def random_palette(count: int, *, transparent: bool) -> list[tuple[int, ...]]:
    """Random colours, with random alphas in the first half where `transparent`."""
    random = np.random.default_rng(count)
    colours = [tuple(map(int, colour)) for colour in random.integers(0, 256, (count, 3))]
    if not transparent:
        return colours
    faint = max(1, count // 2)
    alphas = [*map(int, random.integers(0, 255, faint)), *[255] * (count - faint)]
    return [(*colour, alpha) for colour, alpha in zip(colours, alphas, strict=True)]


def write_png(
    rows: Sequence[Sequence[int]], size: tuple[int, int], options: dict[str, Any]
) -> bytes:
    """Rows of flat samples as a PNG; `options` are pypng's."""
    stream = io.BytesIO()
    png.Writer(width=size[0], height=size[1], **options).write(stream, rows)
    return stream.getvalue()


def png_of(pixels: NDArray[Any]) -> bytes:
    """(H, W), (H, W, 3) or (H, W, 4) uint8 or uint16 as a PNG of that depth."""
    height, width = pixels.shape[:2]
    planes = 1 if pixels.ndim == 2 else pixels.shape[2]
    options = {
        "bitdepth": pixels.dtype.itemsize * 8,
        "greyscale": planes < 3,
        "alpha": planes in (2, 4),
    }
    return write_png(pixels.reshape(height, -1).tolist(), (width, height), options)


def raw_png(data: bytes) -> RawPng:
    """What is in a PNG, sample by sample; every checksum and the end are checked by pypng."""
    width, height, rows, info = png.Reader(bytes=data).read()
    samples = np.array([list(row) for row in rows], np.int64).reshape(height, width, -1)
    header = dict(chunks_of(data))[b"IHDR"]
    return RawPng(samples, header[8], header[9], info.get("palette"))


def expected_pixels(data: bytes) -> NDArray[np.int64]:
    """A PNG as (H, W, 3 or 4) RGB or RGBA, spread over 8 bits unless it has 16."""
    width, height, rows, info = png.Reader(bytes=data).asDirect()
    samples = np.array([list(row) for row in rows], np.int64).reshape(height, width, -1)
    highest = 2 ** info["bitdepth"] - 1
    samples = samples * (65535 if highest == 65535 else 255) // highest
    if samples.shape[2] < 3:
        samples = np.concatenate([samples[..., :1].repeat(3, axis=2), samples[..., 1:]], axis=2)
    return samples


def chunks_of(data: bytes) -> list[tuple[bytes, bytes]]:
    """Kind and content of every chunk; every checksum is checked by pypng."""
    return list(png.Reader(bytes=data).chunks())


def with_chunks(data: bytes, added: Iterable[tuple[bytes, bytes]]) -> bytes:
    """The same PNG with further chunks after its header."""
    head, *rest = chunks_of(data)
    return from_chunks([head, *added, *rest])


def from_chunks(chunks: Iterable[tuple[bytes, bytes]]) -> bytes:
    """A PNG of these chunks, in this order, with right checksums."""
    stream = io.BytesIO()
    png.write_chunks(stream, chunks)
    return stream.getvalue()
