"""Palettes for GIFs: the colours that matter exactly, the rest as near as 256 of them allow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from PIL import Image

if TYPE_CHECKING:
    from numpy.typing import NDArray

# Paints and paper, which fill most of a drawing, keep their colours; this share of a palette.
_EXACT_SHARE: Final = 0.25
_REFINEMENTS: Final = 2


def palette_of(colours: NDArray[np.uint8], most: int) -> NDArray[np.uint8]:
    """Colours to paint pixels with.

    Where the pixels have no more than `most` colours, those; else the most frequent ones exactly,
    and for the rest the medians of boxes of colours that are about equally full (Heckbert, 1982).

    Args:
        colours: (N, 3) of the pixels, N at least 1.
        most: of the palette, 2 to 256.

    Returns:
        (n, 3), n at most `most`.
    """
    codes, counts = np.unique(_codes(colours), return_counts=True)
    if len(codes) <= most:
        return _colours(codes)
    by_count = np.argsort(counts)[::-1]
    exact = codes[by_count[: int(most * _EXACT_SHARE)]]
    rest = colours[~np.isin(_codes(colours), exact)]
    strip = Image.fromarray(np.ascontiguousarray(rest[np.newaxis]), "RGB")
    boxes = strip.quantize(most - len(exact), Image.Quantize.MEDIANCUT, _REFINEMENTS)
    medians = np.array(boxes.getpalette(), np.uint8).reshape(-1, 3)
    return np.concatenate([_colours(exact), medians[: most - len(exact)]])


def painted(
    pixels: NDArray[np.uint8], palette: NDArray[np.uint8], *, dithers: bool
) -> NDArray[np.uint8]:
    """Which colour of a palette each pixel takes.

    Args:
        pixels: (H, W, 3).
        palette: (n, 3), n from 1 to 256.
        dithers: whether what a pixel is off by goes on to its neighbours (Floyd and Steinberg,
            1976); it never shows where all colours are in the palette.

    Returns:
        (H, W) places in the palette.
    """
    exact = _places(pixels, palette)
    if exact is not None:
        return exact
    how = Image.Dither.FLOYDSTEINBERG if dithers else Image.Dither.NONE
    # Places that are not used are the first colour once more, so that nothing falls on them.
    filled = np.concatenate([palette, np.repeat(palette[:1], 256 - len(palette), axis=0)])
    colours = Image.new("P", (1, 1))
    colours.putpalette(filled.tobytes())
    image = Image.fromarray(np.ascontiguousarray(pixels), "RGB").quantize(
        palette=colours, dither=how
    )
    places = np.array(image, np.uint8)
    places[places >= len(palette)] = 0
    return places


def _places(pixels: NDArray[np.uint8], palette: NDArray[np.uint8]) -> NDArray[np.uint8] | None:
    """The places of colours that are all in the palette; None where one is not."""
    known = _codes(palette)
    order = np.argsort(known)
    codes = _codes(pixels)
    found = np.minimum(np.searchsorted(known[order], codes), len(known) - 1)
    if not np.array_equal(known[order][found], codes):
        return None
    return order[found].astype(np.uint8)


def _codes(colours: NDArray[np.uint8]) -> NDArray[np.uint32]:
    """A number for each colour, (..., 3) to (...)."""
    wide = colours.astype(np.uint32)
    return np.asarray(wide[..., 0] << 16 | wide[..., 1] << 8 | wide[..., 2], np.uint32)


def _colours(codes: NDArray[np.uint32]) -> NDArray[np.uint8]:
    return np.stack([codes >> 16, codes >> 8 & 255, codes & 255], axis=-1).astype(np.uint8)
