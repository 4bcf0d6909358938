"""What became of the keys' lines in an inbetween, held against where the motion takes them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from inbetweener.imaging.lines import fates_of_lines, lines_in, shade_on_white
from inbetweener.rendering.motion_shelf import MOST_PIXELS

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from inbetweener.core.motion import Motion, Way


def line_fates(
    own: NDArray[np.uint8],
    key_a: NDArray[np.uint8],
    key_b: NDArray[np.uint8],
    motion: Motion,
    t: float,
) -> NDArray[np.uint8]:
    """Where the lines of an inbetween come from, and which are lost; about 50 ms at 1080p.

    Args:
        own: the inbetween, (H, W, 4) uint8, premultiplied, alpha last.
        key_a: the key before, of the same size.
        key_b: the key after.
        motion: of the gap.
        t: where the inbetween stands.

    Returns:
        (h, w) uint8 of `LineFate`, of at most `MOST_PIXELS`.
    """
    return KeyLines.of(key_a, key_b, motion).fates(own, t)


@dataclass(frozen=True, slots=True, eq=False)
class KeyLines:
    """The lines of both keys of a gap, and how they travel.

    Attributes:
        before: (h, w) where key A has lines.
        after: likewise key B.
        motion: of as many pixels.
    """

    before: NDArray[np.bool_]
    after: NDArray[np.bool_]
    motion: Motion

    @classmethod
    def of(cls, key_a: NDArray[np.uint8], key_b: NDArray[np.uint8], motion: Motion) -> KeyLines:
        """Look at keys; see `line_fates`."""
        thin = motion.thinned(MOST_PIXELS)
        size = thin.from_a.size
        return cls(_seen(key_a, size), _seen(key_b, size), thin)

    def fates(self, own: NDArray[np.uint8], t: float) -> NDArray[np.uint8]:
        """Where the lines of an inbetween at t come from; see `line_fates`."""
        return fates_of_lines(
            _seen(own, self.before.shape),
            _carried(self.before, self.motion.from_a, t),
            _carried(self.after, self.motion.from_b, 1 - t),
        )

    @property
    def share(self) -> float:
        """How much of the keys is lines, in [0, 1]."""
        return float(self.before.mean() + self.after.mean()) / 2


def _seen(picture: NDArray[np.uint8], size: tuple[int, ...]) -> NDArray[np.bool_]:
    height, width = size
    small = cv2.resize(shade_on_white(picture), (width, height), interpolation=cv2.INTER_AREA)
    return lines_in(small.astype(np.uint8, copy=False))


def _carried(lines: NDArray[np.bool_], way: Way, share: float) -> NDArray[np.bool_]:
    """The lines of a key after a share of its way."""
    height, width = lines.shape
    y, x = np.nonzero(lines)
    gone = np.rint(way.after(share)[y, x]).astype(np.intp)
    x, y = x + gone[:, 0], y + gone[:, 1]
    is_inside = (x >= 0) & (x < width) & (y >= 0) & (y < height)
    there = np.zeros(lines.shape, np.uint8)
    there[y[is_inside], x[is_inside]] = 1
    # What stretches leaves holes behind.
    return cv2.morphologyEx(there, cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8)) > 0
