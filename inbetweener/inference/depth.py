"""What pins take out of the rest of a key, with its rim, and what hides it where it goes behind."""

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
    way_a, way_b = (
        _with_rim(key, way) for key, way in ((gap.key_a, ways[0]), (gap.key_b, ways[1]))
    )
    return (
        way_a._replace(in_front=_in_front(gap.key_a, way_a, way_b)),
        way_b._replace(in_front=_in_front(gap.key_b, way_b, way_a)),
    )


def _with_rim(key: PinnedKey, way: Steered) -> Steered:
    """What lies apart with the pixels that its line shares with what is around it.

    They go with it; one more is left out of the rest, so that no trace of the line stays.
    """
    taken = (way.lay > 0).astype(np.uint8)
    grown = cv2.dilate(taken, _RIM)
    rim = (grown > 0) & (taken == 0) & (key.regions == 0) & ~way.is_pinned
    for plane in (way.flow, way.bow, way.lay, way.course_of):
        plane[rim] = _from_beside(plane, taken, rim)
    way.is_pinned[rim] = True
    return way._replace(is_apart=cv2.dilate(grown, _RIM) > 0)


def _from_beside(
    plane: NDArray[np.float32] | NDArray[np.uint8], taken: NDArray[np.uint8], rim: Mask
) -> NDArray[np.float32] | NDArray[np.uint8]:
    """What a plane holds at the nearest pixels that are taken."""
    _, labels = cv2.distanceTransformWithLabels(
        1 - taken, cv2.DIST_L2, 3, labelType=cv2.DIST_LABEL_PIXEL
    )
    places = np.zeros(int(labels.max()) + 1, np.intp)
    inside = np.flatnonzero(taken)
    places[labels.ravel()[inside]] = inside
    found: NDArray[np.float32] = plane.reshape(rim.size, -1)[places[labels[rim]]]
    return found.reshape(plane[rim].shape)


def _in_front(key: PinnedKey, way: Steered, other: Steered) -> NDArray[np.float32]:
    """How much of each pixel hides the parts that go behind: all but paper and what they lie on."""
    lies_on = other.lay == Lay.BEHIND
    labels = key.labels
    counts = np.bincount(labels[lies_on & ~way.is_apart], minlength=int(labels.max()) + 1)
    is_under = counts > _LIES_ON_SHARE * max(1, int(lies_on.sum()))
    is_under[0] = False
    hidden = ~(key.ground | is_under[labels] | way.is_apart)
    return np.where(hidden, key.paint, 0).astype(np.float32)
