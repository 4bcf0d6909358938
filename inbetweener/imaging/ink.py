"""Where a drawing has ink, for ghosts of it in one colour with its white paper left clear."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

import cv2
import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

_PAPER_TOLERANCE = 0.94  # grain and scanner noise of paper are no ink
_DARKEST_PAPER = 64
_LINE_CONTRAST = 1.4  # over 1, flat fills are fainter than lines
_ALL_LEVELS = tuple(range(256))


@dataclass(frozen=True, slots=True)
class Ink:
    """Where a picture has ink.

    Attributes:
        levels: (H, W) uint8, contiguous; what they mean is in `opacities`.
        opacities: how much ink each of the 256 levels is, 0 to 255.
    """

    levels: NDArray[np.uint8]
    opacities: tuple[int, ...]


def ink_of(pixels: NDArray[np.uint8]) -> Ink:
    """The ink of a picture.

    On paper ink is what is darker than the paper, which is taken to be the lightest large part;
    on a cel every painted part counts, dark ones more.

    Args:
        pixels: (H, W, 4) uint8 RGBA, premultiplied alpha, of at least one pixel. One that is
            opaque everywhere is paper, any other a cel.
    """
    # Planes are worked on many times faster than every fourth byte.
    red, green, blue, alpha = cast("Sequence[NDArray[np.uint8]]", cv2.split(pixels))
    # Rough luma; three times faster than an exact one, and near enough for ghosts.
    grey = (blue >> 3) + (green >> 1) + (red >> 2) + (red >> 3)
    if alpha.min() == 255:
        return Ink(grey, _opacities_on_paper(float(np.percentile(grey[::8, ::8], 90))))
    # Of premultiplied colour: how far it is from white under the same alpha. White counts too.
    darkness = alpha - np.minimum(grey, alpha)
    return Ink(darkness - (darkness >> 2) + (alpha >> 2), _ALL_LEVELS)


def _opacities_on_paper(paper: float) -> tuple[int, ...]:
    """How much ink each grey level is; lines are brought out against flat fills."""
    lightest = _PAPER_TOLERANCE * max(_DARKEST_PAPER, paper)
    darkness = (max(0.0, (lightest - level) / lightest) for level in range(256))
    return tuple(round(255 * part**_LINE_CONTRAST) for part in darkness)
