"""Strokes that the artist says are the same: which pixels they are, and how each of them goes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import cv2
import numpy as np

from inbetweener.core.strokes import Stroke
from inbetweener.inference.motions import Floats, turns
from inbetweener.inference.pinned_motion import fitted

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from inbetweener.core.pin import Points
    from inbetweener.inference.dense_flow import Flow
    from inbetweener.inference.pinned_parts import PinnedKey

    Mask = NDArray[np.bool_]

# How far beside where the artist drew it a line's ink may lie, in shares of the long side.
_BESIDE_SHARE = 0.012
_LEAST_BESIDE_PX = 4.0
_SMOOTHED_SAMPLES = 7
_SMALLEST_STEP_PX, _MOST_STEPS = 2.0, 256
# A flat patch of which so much lies beside the stroke is the inside of a thick line.
_INSIDE_SHARE = 0.6


class PinnedLine(NamedTuple):
    """A stroke in both keys, sampled at as many places of each.

    Attributes:
        begins: (S, 2) places in the one key, from end to end, x then y.
        ends: (S, 2) the same in the other.
    """

    begins: Floats
    ends: Floats

    @classmethod
    def of(cls, a: Points, b: Points) -> PinnedLine:
        """Match two polylines by their lengths."""
        strokes = Stroke(a), Stroke(b)
        longest = max(stroke.length for stroke in strokes)
        count = int(np.clip(longest / _SMALLEST_STEP_PX, 2, _MOST_STEPS))
        begins, ends = (np.array(stroke.sampled(count), np.float32) for stroke in strokes)
        return cls(begins, ends)

    def snapped(self, ink_a: Mask, ink_b: Mask) -> PinnedLine:
        """The same line in the middle of its ink, beside which a hand may have drawn it."""
        return PinnedLine(_in_the_middle(self.begins, ink_a), _in_the_middle(self.ends, ink_b))

    def backwards(self) -> PinnedLine:
        """From the other key."""
        return PinnedLine(self.ends, self.begins)

    @property
    def turn(self) -> float:
        """How far it turns as a whole, in radians; 0 where it has no length."""
        if np.ptp(self.begins, axis=0).max() < 1:
            return 0.0
        return float(turns(fitted(self.begins, self.ends)))

    def flow(self, mask: Mask) -> Flow:
        """(H, W, 2) how what a mask covers goes: along with what of the stroke is nearest.

        Every place of the stroke goes where it is in the other key, turned as the stroke turns
        there and stretched along as it stretches.
        """
        flow = np.zeros((*mask.shape, 2), np.float32)
        places = np.argwhere(mask)[:, ::-1].astype(np.float32)
        nearest = _nearest(places, self.begins)
        here, there = _frames(self.begins)[nearest], _frames(self.ends)[nearest]
        offset = places - self.begins[nearest]
        own = np.einsum("nij,nj->ni", here, offset)
        own[:, 0] *= self._stretch
        moved = self.ends[nearest] + np.einsum("nji,nj->ni", there, own)
        flow[mask] = moved - places
        return flow

    @property
    def _stretch(self) -> float:
        before, after = (
            float(np.linalg.norm(np.diff(each, axis=0), axis=1).sum()) for each in self
        )
        return after / max(before, 1e-3)


def ink_of(key: PinnedKey, points: Points) -> Mask:
    """The pixels of the line that a stroke was drawn along; what lies under it if there is none."""
    beside = max(_LEAST_BESIDE_PX, _BESIDE_SHARE * key.long_side)
    band, wide = (_band(points, key.regions.shape, reach) for reach in (beside, 2 * beside))
    counts = np.bincount(key.regions[wide], minlength=1)
    whole = np.bincount(key.regions[key.regions > 0], minlength=len(counts))[: len(counts)]
    is_inside = counts > _INSIDE_SHARE * whole
    is_inside[0] = True  # what is flat nowhere
    numbers = np.where(key.regions < len(counts), key.regions, 0)
    ink: Mask = band & ~key.ground & is_inside[numbers]
    return ink if ink.any() else _band(points, key.regions.shape, 2.0)


def _band(points: Points, size: tuple[int, ...], reach_px: float) -> Mask:
    drawn = np.zeros(size, np.uint8)
    fixed = np.rint(np.array(points) * 16).astype(np.int32)
    cv2.polylines(drawn, [fixed], isClosed=False, color=1, thickness=round(2 * reach_px), shift=4)
    band: Mask = drawn > 0
    return band


def _in_the_middle(samples: Floats, ink: Mask) -> Floats:
    """Samples of a stroke, moved across it to where its ink is on the mean."""
    places = np.argwhere(ink)[:, ::-1].astype(np.float32)
    if not len(places):
        return samples
    nearest, across = _nearest(places, samples), _frames(samples)[:, 1]
    offset = np.einsum("nj,nj->n", across[nearest], places - samples[nearest])
    # A few samples on either side have their say: what is moved stays smooth.
    window = np.ones(_SMOOTHED_SAMPLES)
    total, count = (
        np.convolve(np.pad(each, _SMOOTHED_SAMPLES // 2), window, mode="valid")
        for each in (
            np.bincount(nearest, offset, minlength=len(samples)),
            np.bincount(nearest, minlength=len(samples)),
        )
    )
    moved: Floats = samples + across * (total / np.maximum(count, 1))[:, None].astype(np.float32)
    return moved


def _nearest(places: Floats, samples: Floats) -> NDArray[np.intp]:
    """(N,) which of the samples is nearest to each place."""
    squared = np.square(samples).sum(axis=1) - 2 * places @ samples.T
    nearest: NDArray[np.intp] = squared.argmin(axis=1)
    return nearest


def _frames(places: Floats) -> Floats:
    """(S, 2, 2) at each place of a stroke the direction along it and the one across."""
    ahead = np.gradient(places, axis=0) if len(places) > 1 else np.zeros_like(places)
    length = np.maximum(np.linalg.norm(ahead, axis=1, keepdims=True), 1e-6)
    along = ahead / length
    across = np.stack([-along[:, 1], along[:, 0]], axis=1)
    frames: Floats = np.stack([along, across], axis=1).astype(np.float32)
    return frames
