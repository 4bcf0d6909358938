"""Writing PNGs that look like the key they were made from: depth, grey, alpha, palette, chunks.

The packing is ours: OpenCV writes neither palettes nor grey with alpha, Pillow no 16 bit colour,
and both are slower (measured on flat art of 1920 x 1080: 22 ms against OpenCV's 54).
"""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING, Final, cast

import cv2
import numpy as np

from inbetweener.imaging.alpha import with_alpha, with_bit_depth
from inbetweener.imaging.palette_mapping import palette_indices
from inbetweener.imaging.png_chunks import (
    COLOUR,
    COLOUR_ALPHA,
    GREY,
    GREY_ALPHA,
    INDEXED,
    Chunk,
    join_chunks,
    legal_carried,
)
from inbetweener.imaging.traits import PngTraits, profile_suits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from inbetweener.imaging.picture import Pixels
    from inbetweener.imaging.traits import Palette

FAST_COMPRESSION: Final = 1
PLAIN_TRAITS: Final = PngTraits()

# Networks give back grey that is off by a hair: so many of 255 levels still count as grey.
_GREY_TOLERANCE: Final = 4 / 255
_FILTER_NONE: Final = 0
_FILTER_UP: Final = 2
# Flat art packs best as it is, gradients and textures as differences from the row above.
_PACKINGS: Final = ((_FILTER_NONE, zlib.Z_DEFAULT_STRATEGY), (_FILTER_UP, zlib.Z_RLE))
_SAMPLE_BANDS: Final = 4
_SAMPLE_ROWS: Final = 8


def encode_png(
    pixels: Pixels, traits: PngTraits = PLAIN_TRAITS, compression: int = FAST_COMPRESSION
) -> bytes:
    """Packs a picture as a PNG that carries a key's traits.

    - Bit depth is the traits'; 8 is widened to 16 without loss, 16 is rounded to 8.
    - Grey stays grey where the traits say so and the pixels are grey, give or take 4 of 255
      levels; 1, 2 and 4 bit grey is rounded to its levels. Pixels in colour are written in colour.
    - Alpha is written where the traits have it or any pixel is not opaque.
    - With a palette every pixel takes the nearest of its colours, in the palette's own order and
      index depth; colours outside the palette are lost, by intent.
    - A profile that does not suit the pixels (a grey one, once they are in colour) is left out.

    Args:
        pixels: (H, W, 3 or 4) uint8 or uint16, RGB or RGBA with straight alpha.
        traits: of the key.
        compression: 0 (none) to 9 (slow).

    Raises:
        ValueError: `pixels` is no picture, or `compression` is out of range.
    """
    _check(pixels, compression)
    if traits.palette is not None:
        colour_type, depth = INDEXED, traits.palette.bit_depth
        rows = _packed_rows(palette_indices(pixels, traits.palette), depth)
        palette = tuple(_palette_chunks(traits.palette))
    else:
        samples, colour_type, depth = samples_of(pixels, traits)
        rows = _packed_rows(samples, depth)
        palette = ()
    height, width = pixels.shape[:2]
    header = struct.pack(">IIBBBBB", width, height, depth, colour_type, 0, 0, 0)
    carried = _suitable(traits, is_grey=colour_type in (GREY, GREY_ALPHA))
    body = Chunk(b"IDAT", _deflated(rows, compression))
    return join_chunks([Chunk(b"IHDR", header), *carried, *palette, body, Chunk(b"IEND", b"")])


def _check(pixels: Pixels, compression: int) -> None:
    if pixels.ndim != 3 or pixels.shape[2] not in (3, 4) or 0 in pixels.shape:
        raise ValueError(f"a picture is (H, W, 3 or 4), not {pixels.shape}")
    if pixels.dtype not in (np.uint8, np.uint16):
        raise ValueError(f"a picture is uint8 or uint16, not {pixels.dtype}")
    if not 0 <= compression <= 9:
        raise ValueError(f"compression is 0 to 9, not {compression}")


def _palette_chunks(palette: Palette) -> Iterator[Chunk]:
    yield Chunk(b"PLTE", palette.colours)
    if palette.alphas:
        yield Chunk(b"tRNS", palette.alphas)


def _suitable(traits: PngTraits, *, is_grey: bool) -> Iterator[Chunk]:
    for chunk in legal_carried(traits.carried):
        if chunk.kind != b"iCCP" or profile_suits(chunk, is_grey=is_grey):
            yield chunk


def samples_of(pixels: Pixels, traits: PngTraits) -> tuple[Pixels, int, int]:
    """The samples to write, (H, W) or (H, W, C), with colour type and bit depth.

    Args:
        pixels: (H, W, 3 or 4) uint8 or uint16, straight alpha.
        traits: without a palette.
    """
    deep = with_bit_depth(pixels, np.uint16 if traits.bit_depth == 16 else np.uint8)
    has_alpha = traits.has_alpha or not _is_opaque(deep)
    depth = 16 if traits.bit_depth == 16 else 8
    if traits.is_grey and _is_grey(deep):
        grey = _grey(deep)
        if has_alpha:
            both = np.dstack([grey, with_alpha(deep)[..., 3]])
            return cast("Pixels", both), GREY_ALPHA, depth
        return _coarse(grey, traits.bit_depth), GREY, traits.bit_depth
    if has_alpha:
        return with_alpha(deep), COLOUR_ALPHA, depth
    return deep[..., :3], COLOUR, depth


def _is_opaque(pixels: Pixels) -> bool:
    return pixels.shape[2] == 3 or bool((pixels[..., 3] == np.iinfo(pixels.dtype).max).all())


def _is_grey(pixels: Pixels) -> bool:
    red, green, blue = cv2.split(pixels[..., :3])
    highest, lowest = cv2.max(cv2.max(red, green), blue), cv2.min(cv2.min(red, green), blue)
    spread = (highest - lowest).astype(np.float32)
    maximum = np.iinfo(pixels.dtype).max
    if pixels.shape[2] == 4:  # the fainter a pixel, the less its colour means
        spread *= pixels[..., 3] / np.float32(maximum)
    return bool(spread.max() <= _GREY_TOLERANCE * maximum)


def _grey(pixels: Pixels) -> Pixels:
    # The mean of the channels, rounded; where they agree, what they agree on.
    mean = cv2.transform(pixels[..., :3], np.full((1, 3), 1 / 3, np.float32))
    return cast("Pixels", mean)


def _coarse(grey: Pixels, depth: int) -> Pixels:
    if depth >= 8:
        return grey
    levels = (1 << depth) - 1
    return ((grey.astype(np.uint16) * levels + 127) // 255).astype(np.uint8)


def _packed_rows(samples: Pixels, depth: int) -> NDArray[np.uint8]:
    """(H, bytes of a row) uint8: samples as a PNG holds them, before filtering."""
    rows = samples.reshape(len(samples), -1)
    if depth == 16:
        return rows.astype(">u2").view(np.uint8)
    if depth == 8:
        return rows.astype(np.uint8, copy=False)
    return _packed_bits(rows.astype(np.uint8, copy=False), depth)


def _packed_bits(rows: NDArray[np.uint8], depth: int) -> NDArray[np.uint8]:
    in_a_byte = 8 // depth
    padded = np.pad(rows, ((0, 0), (0, -rows.shape[1] % in_a_byte)))
    packed = np.zeros((len(rows), padded.shape[1] // in_a_byte), np.uint8)
    for place in range(in_a_byte):  # the leftmost pixel is in the highest bits
        packed |= padded[:, place::in_a_byte] << (8 - depth * (place + 1))
    return packed


def _deflated(rows: NDArray[np.uint8], compression: int) -> bytes:
    sample = _sample(rows)
    sizes = [len(_packed(sample, packing, compression)) for packing in _PACKINGS]
    return _packed(rows, _PACKINGS[sizes.index(min(sizes))], compression)


def _sample(rows: NDArray[np.uint8]) -> NDArray[np.uint8]:
    if len(rows) <= 2 * _SAMPLE_BANDS * _SAMPLE_ROWS:
        return rows
    starts = np.linspace(0, len(rows) - _SAMPLE_ROWS, _SAMPLE_BANDS + 2).astype(int)[1:-1]
    return np.concatenate([rows[start : start + _SAMPLE_ROWS] for start in starts])


def _packed(rows: NDArray[np.uint8], packing: tuple[int, int], compression: int) -> bytes:
    filter_type, strategy = packing
    filtered = np.empty((len(rows), rows.shape[1] + 1), np.uint8)
    filtered[:, 0] = filter_type
    filtered[:, 1:] = rows
    if filter_type == _FILTER_UP:
        filtered[1:, 1:] -= rows[:-1]
    packer = zlib.compressobj(compression, strategy=strategy)
    return packer.compress(filtered.data) + packer.flush()
