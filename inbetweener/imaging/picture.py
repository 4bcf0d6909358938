"""A picture in memory, and what is known of one before it is decoded."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from inbetweener.imaging.kinds import PictureKind
    from inbetweener.imaging.traits import PngTraits

# (H, W, 3 or 4) uint8 or uint16, RGB or RGBA with straight alpha, full range of the type.
Pixels: TypeAlias = NDArray[np.uint8] | NDArray[np.uint16]
# (H, W, 3) float32, at least 0: what each colour exceeds white by, in values of the sRGB curve,
# straight alpha.
Highlights: TypeAlias = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class PictureInfo:
    """What the header of a file tells.

    Attributes:
        width: in pixels, as it is shown (a turned photograph is turned).
        height: in pixels, likewise.
        bit_depth: of a sample, or of an index, as it is in the file: 1, 2, 4, 8, 16 or 32.
        channels: of the pixels that `read_picture` gives: 3, or 4 with alpha.
        has_alpha: whether any pixel can be transparent.
        is_indexed: whether the file has a palette.
        format: what the file is, whatever its name says.
    """

    width: int
    height: int
    bit_depth: int
    channels: int
    has_alpha: bool
    is_indexed: bool
    format: PictureKind


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """A decoded picture.

    Attributes:
        pixels: (H, W, 3 or 4) uint8 or uint16, RGB or RGBA with straight alpha, contiguous.
        traits: what a new frame made from it should carry.
        highlights: (H, W, 3) float32: what its light is above white, which the pixels cannot hold;
            None for files that have none. See `inbetweener.imaging.light`.
    """

    pixels: Pixels
    traits: PngTraits
    highlights: Highlights | None = None

    def with_pixels(self, pixels: Pixels, highlights: Highlights | None = None) -> Picture:
        """Other pixels that carry the same traits, and what they have above white."""
        return replace(self, pixels=pixels, highlights=highlights)
