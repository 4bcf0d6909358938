"""Pinned parts that hang together: sleeve, forearm and hand turn with the arm that they make up.

How far a round hand or an even stick has turned cannot be seen; the other pins of the limb tell.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from inbetweener.inference.motions import growths, turns
from inbetweener.inference.pinned_motion import fitted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from inbetweener.inference.motions import Floats

    Mask = NDArray[np.bool_]

_MOST_PARTS = 24
_STILL_PX = 2.0
# A limb that hangs together keeps its size, and its pins fit one turn as well as hands set them.
_MOST_LOG_AREA = 0.35
_MOST_MISSED_SHARE = 0.25


def joint_turns(parts: Sequence[Mask], ends: Sequence[Floats], reach_px: int) -> list[float | None]:
    """How far each part has turned by what all pins of its limb say, in radians; None if nothing.

    Args:
        parts: (H, W) each, in the key that they start from.
        ends: (N, 2, 2) of each part: pins, where they begin and end, x and y.
        reach_px: how far parts that hang together may be apart.
    """
    if not 2 <= len(parts) <= _MOST_PARTS:
        return [None] * len(parts)
    limbs = _limbs(parts, [_moves(each) for each in ends], reach_px)
    by_limb = {
        limb: _turn(
            np.concatenate([each for each, own in zip(ends, limbs, strict=True) if own == limb])
        )
        for limb in set(limbs)
    }
    return [by_limb[limb] for limb in limbs]


def _limbs(parts: Sequence[Mask], moves: Sequence[bool], reach_px: int) -> list[int]:
    """For each part the number of its limb: that of the first part that it hangs together with."""
    window = np.ones((2 * reach_px + 1, 2 * reach_px + 1), np.uint8)
    grown = [cv2.dilate(part.astype(np.uint8), window) > 0 for part in parts]
    limbs = list(range(len(parts)))
    for first in range(len(parts)):
        for second in range(first + 1, len(parts)):
            touch = moves[first] and moves[second] and (grown[first] & parts[second]).any()
            if touch and limbs[first] != limbs[second]:
                low, high = sorted((limbs[first], limbs[second]))
                limbs = [low if limb == high else limb for limb in limbs]
    return limbs


def _moves(ends: Floats) -> bool:
    return bool(np.linalg.norm(ends[:, 1] - ends[:, 0], axis=1).max() > _STILL_PX)


def _turn(ends: Floats) -> float | None:
    """The turn of the similarity that pins fit; None if they fit none or the limb would grow."""
    begins = ends[:, 0]
    spread = float(np.sqrt(np.square(begins - begins.mean(axis=0)).sum(axis=1).mean()))
    if len(ends) < 2 or spread < _STILL_PX:
        return None
    motion = fitted(begins, ends[:, 1])
    landed = begins @ motion[:, :2].T + motion[:, 2]
    missed = float(np.sqrt(np.square(landed - ends[:, 1]).sum(axis=1).mean()))
    if missed > _MOST_MISSED_SHARE * spread or abs(float(growths(motion))) > _MOST_LOG_AREA:
        return None
    return float(turns(motion))
