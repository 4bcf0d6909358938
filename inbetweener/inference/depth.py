"""What pins take out of the rest of a key, and what hides it where it goes behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from inbetweener.inference.steered import Lay, PinnedGap, Steered

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from inbetweener.inference.pinned_parts import PinnedKey

    Mask = NDArray[np.bool_]

# A part lies on what takes up so much of its place in the other key.
_LIES_ON_SHARE = 0.25
_RIM = np.ones((3, 3), np.uint8)


def apart(gap: PinnedGap) -> tuple[Steered, Steered]:
    """The ways of a gap with all that `layers` needs; themselves where nothing lies apart."""
    ways = gap.way_a, gap.way_b
    if not any(way.lay.any() for way in ways):
        return ways
    way_a, way_b = map(_set_apart, ways)
    return _painted(gap.key_a, way_a, way_b), _painted(gap.key_b, way_b, way_a)


def _set_apart(way: Steered) -> Steered:
    """A way whose rest lacks what lies apart, and a pixel more: no trace of its line stays."""
    is_apart = np.zeros_like(way.is_pinned)
    for lay in (Lay.BEHIND, Lay.OVER, Lay.ON_TOP):
        taken = (way.lay == lay).astype(np.uint8)
        if taken.any():
            left_out = cv2.dilate(taken, _RIM) > 0
            way.lay[left_out & (way.lay < lay)] = Lay.AMONG
            is_apart |= left_out
    return way._replace(is_apart=is_apart)


def _painted(key: PinnedKey, way: Steered, other: Steered) -> Steered:
    """A way that knows how much of each pixel is paint."""
    paint, paper = key.paint, key.paper
    if not any((each.lay == Lay.BEHIND).any() for each in (way, other)):
        return way._replace(paint=paint, paper=paper)
    return way._replace(paint=paint, paper=paper, in_front=_in_front(key, paint, way, other))


def _in_front(
    key: PinnedKey, paint: NDArray[np.float32], way: Steered, other: Steered
) -> NDArray[np.float32]:
    """How much of each pixel hides the parts that go behind: all but paper and what they lie on."""
    lies_on = other.lay == Lay.BEHIND
    labels = key.labels
    counts = np.bincount(labels[lies_on & ~way.is_apart], minlength=int(labels.max()) + 1)
    is_under = counts > _LIES_ON_SHARE * max(1, int(lies_on.sum()))
    is_under[0] = False
    hidden = ~(key.ground | is_under[labels] | way.is_apart)
    return np.where(hidden, paint, 0).astype(np.float32)
