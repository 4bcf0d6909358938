"""Pictures brought down to the colours of a palette."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import numpy as np

from inbetweener.imaging.alpha import with_alpha, with_bit_depth

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from inbetweener.imaging.picture import Pixels
    from inbetweener.imaging.traits import Palette

_COLOURS_AT_ONCE: Final = 8192


def palette_indices(pixels: Pixels, palette: Palette) -> NDArray[np.uint8]:
    """The palette entry nearest to each pixel, measured between premultiplied colours.

    Flat art has long runs of few colours, so runs are found first and each colour is looked up
    once.

    Args:
        pixels: (H, W, 3 or 4) uint8 or uint16, straight alpha.
        palette: at least one entry.

    Returns:
        (H, W) uint8; a colour of the palette maps to its own first entry.
    """
    shallow = np.ascontiguousarray(with_alpha(with_bit_depth(pixels, np.uint8)))
    codes = shallow.view(np.uint32).ravel()
    starts = np.flatnonzero(np.concatenate([[True], codes[1:] != codes[:-1]]))
    colours, colour_of_run = np.unique(codes[starts], return_inverse=True)
    nearest = _nearest_entries(colours, palette)
    runs = np.diff(starts, append=codes.size)
    return np.repeat(nearest[colour_of_run], runs).reshape(pixels.shape[:2])


def _nearest_entries(colours: NDArray[np.uint32], palette: Palette) -> NDArray[np.uint8]:
    entries = palette.rgba()
    targets = _premultiplied(entries)
    # The square of the colour itself is the same for all entries and left out.
    squares = np.einsum("nc,nc->n", targets, targets)
    nearest = np.empty(len(colours), np.uint8)
    for start in range(0, len(colours), _COLOURS_AT_ONCE):
        part = colours[start : start + _COLOURS_AT_ONCE]
        values = _premultiplied(part.view(np.uint8).reshape(-1, 4))
        nearest[start : start + len(part)] = np.argmin(squares - 2 * (values @ targets.T), axis=1)
    _keep_exact(nearest, colours, entries)
    return nearest


def _premultiplied(colours: NDArray[np.uint8]) -> NDArray[np.float32]:
    floats = colours.astype(np.float32)
    floats[:, :3] *= floats[:, 3:] / 255
    return floats


def _keep_exact(
    nearest: NDArray[np.uint8], colours: NDArray[np.uint32], entries: NDArray[np.uint8]
) -> None:
    # Rounding must not swap two entries that lie close together, as faint ones do.
    codes, first = np.unique(entries.view(np.uint32).ravel(), return_index=True)
    place = np.minimum(np.searchsorted(codes, colours), len(codes) - 1)
    is_exact = codes[place] == colours
    nearest[is_exact] = cast("NDArray[np.uint8]", first.astype(np.uint8))[place[is_exact]]
