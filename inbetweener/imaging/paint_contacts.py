"""Where paints meet in the keys: which touch, and whether they are mixed there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from inbetweener.imaging.paint_edges import (
    EDGE_PX,
    NO_PAINT,
    Colours,
    Labels,
    Ramp,
    best_mixtures,
    paints_beside,
    premultiplied,
    seen_together,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from inbetweener.imaging.colour_runs import ColourRuns

# A mixture in a key may be off by so much; more looks otherwise.
_LOST = 8.0
_FEWEST_MIXTURES = 3
_BLENDING_SHARE = 0.05
# Paints that meet in fewer pixels are mixed as all others are.
_FEWEST_CONTACTS = 20
_THIN_SHARE = 0.1


@dataclass(frozen=True, slots=True)
class Contacts:
    """How paints meet.

    Attributes:
        touching: (P, P) bool, symmetric: which are beside each other, or have a mixture between.
        blending: (P, P) bool, symmetric: which of them have mixtures between.
        lost_share: of all pixels, how many are neither a paint nor a mixture of two.
    """

    touching: NDArray[np.bool_]
    blending: NDArray[np.bool_]
    lost_share: float


def contacts_between(
    pictures: Sequence[ColourRuns], labels: Sequence[Labels], paints: Colours
) -> Contacts:
    """How paints meet in keys.

    Args:
        pictures: the keys.
        labels: the paint of each of their pixels.
        paints: (P, 4).
    """
    sharp, mixed = np.zeros((2, len(paints), len(paints)), np.intp)
    lost = 0
    for runs, each in zip(pictures, labels, strict=True):
        sharp += _sharp_contacts(each, len(paints))
        lost += _count_mixtures(runs, each, paints, mixed)
    sharp, mixed = sharp + sharp.T, mixed + mixed.T
    touching = (sharp > 0) | (mixed >= _FEWEST_MIXTURES)
    blending = touching & _blends(sharp, mixed)
    return Contacts(touching, blending, lost / sum(each.size for each in labels))


def _blends(sharp: NDArray[np.intp], mixed: NDArray[np.intp]) -> NDArray[np.bool_]:
    contacts = sharp + mixed
    is_mixed: NDArray[np.bool_] = mixed > _BLENDING_SHARE * contacts
    as_all_others = mixed.sum() > _BLENDING_SHARE * contacts.sum()
    return np.where(contacts < _FEWEST_CONTACTS, as_all_others, is_mixed)


def _sharp_contacts(labels: Labels, count: int) -> NDArray[np.intp]:
    """(P, P) how often one paint lies right beside another, or corner to corner."""
    found = np.zeros((count, count), np.intp)
    right, down = (slice(None), slice(1, None)), (slice(1, None), slice(None))
    left, up = (slice(None), slice(None, -1)), (slice(None, -1), slice(None))
    corners = (slice(None, -1), slice(None, -1)), (slice(1, None), slice(1, None))
    others = (slice(None, -1), slice(1, None)), (slice(1, None), slice(None, -1))
    for here, there in ((left, right), (up, down), corners, others):
        one, other = labels[here], labels[there]
        at = np.flatnonzero(one != other)
        pairs = one.ravel()[at] if one.flags.c_contiguous else one[np.unravel_index(at, one.shape)]
        beside = other[np.unravel_index(at, other.shape)]
        both = (pairs != NO_PAINT) & (beside != NO_PAINT)
        codes = pairs[both].astype(np.intp) * count + beside[both]
        found += np.bincount(codes, minlength=count * count).reshape(count, count)
    return found


def _count_mixtures(
    runs: ColourRuns, labels: Labels, paints: Colours, mixed: NDArray[np.intp]
) -> int:
    """Add to (P, P) which two paints each other pixel is mixed of; how many are of none."""
    at = np.flatnonzero(labels == NO_PAINT)
    if not len(at) or len(paints) < 2:
        return len(at)
    near = paints_beside(labels, at, len(paints))
    pairs = zip(*np.nonzero(np.triu(seen_together(near, len(paints)))), strict=True)
    ramps = [Ramp(int(first), int(second)) for first, second in pairs]
    colours = premultiplied(runs.rgba())[runs.spread(np.arange(len(runs.colours))).ravel()[at]]
    found = best_mixtures(colours, near, paints, ramps, most=_LOST)
    used = np.bincount(found.ramp[found.ramp >= 0], minlength=len(ramps))
    for ramp, times in zip(ramps, used, strict=True):
        mixed[ramp] += times
    return int((found.ramp < 0).sum())


def thin_paints(labels: Labels, count: int) -> NDArray[np.bool_]:
    """(P,) which paints have hardly a place with nothing else around it."""
    window = np.ones((2 * EDGE_PX + 1,) * 2, np.uint8)
    is_inside = cv2.erode(labels, window) == cv2.dilate(labels, window)
    inside = np.bincount(labels[is_inside], minlength=NO_PAINT + 1)[:count]
    whole = np.bincount(labels.ravel(), minlength=NO_PAINT + 1)[:count]
    thin: NDArray[np.bool_] = inside <= _THIN_SHARE * whole
    return thin
