"""The motion of a whole drawing at any t: whence and whither what is seen in each place goes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from inbetweener.core.motion import Motion, Steps, Way

# Two parts that land in one place are told apart by this many grades of belief.
_GRADES = 255
_FAINTEST = 1e-6


@dataclass(frozen=True, slots=True)
class FlowField:
    """Where everything in a drawing comes from and goes to.

    Attributes:
        back: (H, W, 2) float32, x then y, in pixels of the keys: from a place in the drawing to
            where what is seen there is in key A.
        ahead: likewise to where it is in key B.
        width: of the keys, in pixels.
        height: of the keys.
    """

    back: Steps
    ahead: Steps
    width: int
    height: int

    @classmethod
    def at(cls, motion: Motion, t: float, most_pixels: int) -> FlowField:
        """The field of the drawing at t, of at most so many places.

        What neither key brings is taken to move as what lies nearest.
        """
        motion = motion.thinned(most_pixels)
        height, width = motion.from_a.size
        gone = motion.from_a.after(t), motion.from_b.after(1 - t)
        source = _sources(motion, gone, t)
        if source is None:
            still = np.zeros((height, width, 2), np.float32)
            return cls(still, still, motion.width, motion.height)
        scale = np.array(motion.scale, np.float32)
        back, ahead = (
            np.concatenate(pair).reshape(-1, 2)[source].reshape(height, width, 2) * scale
            for pair in (
                (-gone[0], motion.from_b.flow - gone[1]),
                (motion.from_a.flow - gone[0], -gone[1]),
            )
        )
        return cls(back, ahead, motion.width, motion.height)

    def within(self, is_seen: NDArray[np.bool_]) -> FlowField:
        """The same where `is_seen`, (H, W); elsewhere nothing moves."""
        seen = is_seen[..., None].astype(np.float32)
        return replace(self, back=self.back * seen, ahead=self.ahead * seen)

    @property
    def move(self) -> Steps:
        """From key A to key B."""
        moved: Steps = self.ahead - self.back
        return moved


def _sources(motion: Motion, gone: tuple[Steps, Steps], t: float) -> NDArray[np.intp] | None:
    """Which pixel is seen in each place: those of A come first, those of B after them.

    None where none lands anywhere.

    Args:
        motion: of both keys.
        gone: how far the pixels of each have gone at t.
        t: in [0, 1].
    """
    height, width = motion.from_a.size
    best = np.zeros(height * width, np.uint8)
    source = np.zeros(height * width, np.intp)
    ways = (motion.from_a, gone[0], 1 - t), (motion.from_b, gone[1], t)
    for index, (way, steps, part) in enumerate(ways):
        places, grades = _landed(way, steps, part)
        order = _seen(places, grades, best)
        best[places[order]] = grades[order]
        source[places[order]] = order + index * height * width
    if not best.any():
        return None
    nearest: NDArray[np.intp] = source[_nearest_known(best.reshape(height, width) > 0)]
    return nearest


def _landed(way: Way, gone: Steps, part: float) -> tuple[NDArray[np.intp], NDArray[np.uint8]]:
    """Where each pixel lands, as flat indexes, and how far it is to be believed, 0 for not at all.

    Args:
        way: of one key.
        gone: how far its pixels have gone.
        part: how much the key counts at this t.
    """
    height, width = way.size
    x = np.rint(gone[..., 0] + np.arange(width, dtype=np.float32))
    y = np.rint(gone[..., 1] + np.arange(height, dtype=np.float32)[:, None])
    is_inside = (x >= 0) & (x < width) & (y >= 0) & (y < height)
    worth = np.log(np.maximum(way.weight * part, _FAINTEST)) - np.log(_FAINTEST)
    grades = np.clip(worth * (_GRADES / 20), 1, _GRADES).astype(np.uint8)
    places = np.where(is_inside, y * width + x, 0).astype(np.intp)
    grades = np.where(is_inside & (part > 0), grades, 0).astype(np.uint8)
    return places.ravel(), grades.ravel()


def _seen(
    places: NDArray[np.intp], grades: NDArray[np.uint8], best: NDArray[np.uint8]
) -> NDArray[np.intp]:
    """The pixels that are seen, those that are believed most at the end: they are written last."""
    candidates = np.flatnonzero(grades > best[places])
    return candidates[np.argsort(grades[candidates], kind="stable")]


def _nearest_known(is_known: NDArray[np.bool_]) -> NDArray[np.intp]:
    """For each place the flat index of the nearest of those, one at least, that are known."""
    known = np.flatnonzero(is_known)
    unknown = np.where(is_known, 0, 1).astype(np.uint8)
    _, labels = cv2.distanceTransformWithLabels(
        unknown, cv2.DIST_L2, 3, labelType=cv2.DIST_LABEL_PIXEL
    )
    flat = labels.ravel()
    index_of = np.zeros(int(flat.max()) + 1, np.intp)
    index_of[flat[known]] = known
    found: NDArray[np.intp] = index_of[flat]
    return found
