"""Light above white between two keys: carried along the motion that the model found.

Models draw what is up to white. Carrying and blending are linear in what is carried, so what is
above it can be carried by itself, along the same paths with the same weights, and added afterwards:
for all that a model does not repaint the sum is what carrying the whole light would give.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import cv2
import numpy as np

from inbetweener.imaging.light import BRIGHTEST, curved

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from inbetweener.core.motion import Motion, Way
    from inbetweener.imaging.picture import Highlights, Picture, Pixels

# The weight of the nearer key as it stands, for where nothing lands. Far less than models give it:
# of a lamp a hundred times as bright as white nothing must be left standing.
_FILL: Final = 1e-6
_MOST: Final = float(curved(np.array([BRIGHTEST], np.float32))[0]) - 1
# Without a motion, what is darker than this in a drawn picture is no light.
_DARKEST: Final = 0.5


@dataclass(frozen=True, slots=True, eq=False)
class CarriedHighlights:
    """What two keys have above white, on its way.

    Attributes:
        a: (H, W, 3) float32 of the left key, premultiplied.
        b: of the right key.
        motion: how the keys travel; None where the model cannot tell: then what is above white
            fades over, where the drawn picture is bright.
    """

    a: Highlights
    b: Highlights
    motion: Motion | None

    @classmethod
    def of(cls, left: Picture, right: Picture, motion: Motion | None) -> CarriedHighlights | None:
        """Of two keys of one size; None where neither has any."""
        if left.highlights is None and right.highlights is None:
            return None
        return cls(_weighed(left), _weighed(right), motion)

    def at(self, t: float, picture: Pixels) -> Highlights:
        """What an inbetween has above white.

        Args:
            t: where it stands in the gap, in [0, 1].
            picture: (H, W, 3 or 4) uint8 or uint16, straight alpha, drawn up to white.

        Returns:
            (H, W, 3) float32, straight alpha.
        """
        most = np.float32(np.iinfo(picture.dtype).max)
        if self.motion is None:
            faded = (1 - t) * self.a + t * self.b
            bright = np.maximum((picture[..., :3] / most - _DARKEST) / (1 - _DARKEST), 0)
            carried: Highlights = (faded * bright).astype(np.float32)
        else:
            carried = self._along(self.motion, t)
        if picture.shape[2] == 4:
            alpha = picture[..., 3:] / most
            np.divide(carried, alpha, out=carried, where=alpha > 0)
            carried *= alpha > 0
        found: Highlights = np.minimum(carried, _MOST).astype(np.float32)
        return found

    def _along(self, motion: Motion, t: float) -> Highlights:
        sums = (1 - t) * _splat(self.a, motion.from_a, t) + t * _splat(self.b, motion.from_b, 1 - t)
        stands = self.a if t <= 0.5 else self.b
        along: Highlights = (sums[..., :3] + _FILL * stands) / (sums[..., 3:] + _FILL)
        return along


def _weighed(key: Picture) -> Highlights:
    """What a key has above white, multiplied by alpha."""
    if key.highlights is None:
        return np.zeros((*key.pixels.shape[:2], 3), np.float32)
    if key.pixels.shape[2] == 3:
        return key.highlights
    alpha = key.pixels[..., 3:] / np.float32(np.iinfo(key.pixels.dtype).max)
    weighed: Highlights = (key.highlights * alpha).astype(np.float32)
    return weighed


def _splat(light: Highlights, way: Way, share: float) -> NDArray[np.float32]:
    """Every pixel shared out among the four that it lands between, weighted.

    Returns:
        (H, W, 4) float32: the sums of light times weight, and of the weights.
    """
    height, width = light.shape[:2]
    steps, weight = _as_large(way, share, height, width)
    # With a border of a pixel, in which lands whatever leaves the picture.
    x = np.clip(np.arange(width, dtype=np.float32) + steps[..., 0], -1, width) + 1
    y = np.clip(np.arange(height, dtype=np.float32)[:, None] + steps[..., 1], -1, height) + 1
    left, top = np.floor(x), np.floor(y)
    right_share, lower_share = (x - left).ravel(), (y - top).ravel()
    size = (height + 3, width + 3)
    index = (top.astype(np.int32) * size[1] + left.astype(np.int32)).ravel()
    sums = np.zeros((4, size[0] * size[1]), np.float64)
    lit = np.flatnonzero(light.any(axis=2))  # most of a picture has no light to be added
    colours = light.reshape(-1, 3)[lit].T
    for across in (0, 1):
        for down in (0, 1):
            part = right_share if across else 1 - right_share
            part = part * (lower_share if down else 1 - lower_share) * weight.ravel()
            shift = down * size[1] + across
            _add(sums[3], index, part, shift)
            for channel, colour in enumerate(colours):
                _add(sums[channel], index[lit], part[lit] * colour, shift)
    whole = sums.reshape(4, *size)[:, 1 : height + 1, 1 : width + 1]
    return np.ascontiguousarray(np.moveaxis(whole, 0, -1), np.float32)


def _add(
    plane: NDArray[np.float64], index: NDArray[np.int32], part: NDArray[np.float32], shift: int
) -> None:
    """Add what lands in one of the four corners."""
    if len(index):
        plane[shift:] += np.bincount(index, part, len(plane) - shift)[: len(plane) - shift]


def _as_large(
    way: Way, share: float, height: int, width: int
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Steps and weights for every pixel of a key, which may be larger than its way."""
    steps = way.after(share)
    if way.size == (height, width):
        return steps, way.weight
    ratio = np.array([width / way.size[1], height / way.size[0]], np.float32)
    large = cv2.resize(steps * ratio, (width, height), interpolation=cv2.INTER_LINEAR)
    weight = cv2.resize(way.weight, (width, height), interpolation=cv2.INTER_LINEAR)
    return large.astype(np.float32), weight.astype(np.float32)
