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

from inbetweener.imaging.light import BRIGHTEST, Highlights, curved

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from inbetweener.core.motion import Motion, Way
    from inbetweener.imaging.picture import Picture, Pixels

# The weight of the nearer key as it stands, for where nothing lands. Far less than models give it:
# of a lamp a hundred times as bright as white nothing must be left standing.
_FILL: Final = 1e-6
_MOST: Final = float(curved(np.float32([BRIGHTEST]))[0]) - 1
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
            bright = (picture[..., :3] / most - _DARKEST) / (1 - _DARKEST)
            carried = faded * np.maximum(bright, 0)
        else:
            carried = self._along(self.motion, t)
        if picture.shape[2] == 4:
            alpha = picture[..., 3:] / most
            carried = np.divide(carried, alpha, out=np.zeros_like(carried), where=alpha > 0)
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
    weighed: Highlights = key.highlights * alpha
    return weighed


def _splat(light: Highlights, way: Way, share: float) -> NDArray[np.float32]:
    """Every pixel shared out among the four that it lands between, weighted.

    Returns:
        (H, W, 4) float32: the sums of light times weight, and of the weights.
    """
    height, width = light.shape[:2]
    steps, weight = _as_large(way, share, height, width)
    x = np.arange(width, dtype=np.float32) + steps[..., 0]
    y = np.arange(height, dtype=np.float32)[:, None] + steps[..., 1]
    sums = np.zeros((height * width, 4), np.float64)
    left, top = np.floor(x), np.floor(y)
    lit = light.any(axis=2)
    for across in (0, 1):
        for down in (0, 1):
            part = (1 - np.abs(x - left - across)) * (1 - np.abs(y - top - down)) * weight
            column, row = left + across, top + down
            inside = (column >= 0) & (column < width) & (row >= 0) & (row < height)
            _gather(sums, light, (row, column), part, inside, lit)
    return sums.reshape(height, width, 4).astype(np.float32)


def _gather(
    sums: NDArray[np.float64],
    light: Highlights,
    place: tuple[NDArray[np.float32], NDArray[np.float32]],
    part: NDArray[np.float32],
    inside: NDArray[np.bool_],
    lit: NDArray[np.bool_],
) -> None:
    """Add what lands in one of the four corners; most of a picture has no light to be added."""
    count, width = len(sums), light.shape[1]
    row, column = place
    index = row[inside].astype(np.intp) * width + column[inside].astype(np.intp)
    sums[:, 3] += np.bincount(index, part[inside], count)
    bright = inside & lit
    if not bright.any():
        return
    index = row[bright].astype(np.intp) * width + column[bright].astype(np.intp)
    for channel in range(3):
        sums[:, channel] += np.bincount(index, part[bright] * light[bright, channel], count)


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
