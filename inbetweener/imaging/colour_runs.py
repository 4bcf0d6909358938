"""Runs of one colour: flat art has few of them, so what is asked of colours is asked once a run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from inbetweener.imaging.alpha import with_alpha, with_bit_depth

if TYPE_CHECKING:
    from typing import Any

    from numpy.typing import NDArray

    from inbetweener.imaging.picture import Pixels


@dataclass(frozen=True, slots=True)
class ColourRuns:
    """A picture as runs of one colour, row after row.

    Attributes:
        shape: height and width.
        colours: (U,) uint32, each colour of the picture once, rising: 8-bit straight RGBA in the
            bytes' own order, and 0 for whatever is wholly transparent.
        colour_of_run: (R,) the index of each run's colour.
        lengths: (R,) how many pixels each run has.
    """

    shape: tuple[int, int]
    colours: NDArray[np.uint32]
    colour_of_run: NDArray[np.intp]
    lengths: NDArray[np.intp]

    @classmethod
    def of(cls, pixels: Pixels) -> ColourRuns:
        """The runs of a picture.

        Args:
            pixels: (H, W, 3 or 4) uint8 or uint16, straight alpha; 16 bits are rounded to 8.
        """
        codes = colour_codes(pixels).ravel()
        starts = _starts(codes)
        colours, colour_of_run = np.unique(codes[starts], return_inverse=True)
        lengths = np.diff(starts, append=codes.size)
        return cls((pixels.shape[0], pixels.shape[1]), colours, colour_of_run, lengths)

    def counts(self) -> NDArray[np.intp]:
        """(U,) how many pixels each colour has."""
        counts = np.bincount(self.colour_of_run, self.lengths, len(self.colours))
        return counts.astype(np.intp)

    def spread(self, of_colour: NDArray[Any]) -> NDArray[Any]:
        """(H, W): for every pixel what (U,) says of its colour."""
        return np.repeat(of_colour[self.colour_of_run], self.lengths).reshape(self.shape)

    def rgba(self) -> NDArray[np.uint8]:
        """(U, 4) the colours, straight alpha."""
        return self.colours.view(np.uint8).reshape(-1, 4)


def colour_codes(pixels: Pixels) -> NDArray[np.uint32]:
    """(H, W): each colour as one number; whatever is wholly transparent is 0."""
    shallow = np.ascontiguousarray(with_alpha(with_bit_depth(pixels, np.uint8)))
    codes: NDArray[np.uint32] = shallow.view(np.uint32)[..., 0]
    if pixels.shape[2] == 4:
        codes = np.where(shallow[..., 3] == 0, np.uint32(0), codes)
    return codes


def run_share(pixels: Pixels) -> float:
    """How many runs a picture has a pixel: near 0 for flat art, near 1 for photographs."""
    codes = colour_codes(pixels).ravel()
    return len(_starts(codes)) / codes.size


def _starts(codes: NDArray[np.uint32]) -> NDArray[np.intp]:
    return np.flatnonzero(np.concatenate([[True], codes[1:] != codes[:-1]]))
