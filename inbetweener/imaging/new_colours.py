"""New colours: those of an inbetween that its keys do not have.

Of flat art a colour is new if it is neither a paint nor a mixture of two that touch and lie beside
it; of other art if no key has one that is hardly different.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from inbetweener.imaging.alpha import display_rgba8
from inbetweener.imaging.colour_runs import colour_codes
from inbetweener.imaging.exact_colours import is_new_colour
from inbetweener.imaging.paints import NotFlat, Paints, find_paints

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from inbetweener.imaging.picture import Pixels

# Colours of keys that are no flat art are told apart by their upper bits.
_DROPPED_BITS = 3
_BINS = 256 >> _DROPPED_BITS


@dataclass(frozen=True, slots=True)
class NewColours:
    """What of an inbetween is in colours that its keys do not have.

    Attributes:
        count: how many colours, at 8 bits a channel.
        share: of all pixels, in [0, 1].
        is_new: (H, W) bool, where.
    """

    count: int
    share: float
    is_new: NDArray[np.bool_]


def new_colours(picture: Pixels, keys: Sequence[Pixels]) -> NewColours:
    """The new colours of an inbetween.

    Args:
        picture: (H, W, 3 or 4) uint8 or uint16, straight alpha.
        keys: of the same shape and type.
    """
    paints = find_paints(keys)
    if isinstance(paints, NotFlat):
        return new_colours_of_painted(picture, keys)
    return new_beside_paints(picture, paints)


def new_colours_of_painted(picture: Pixels, keys: Sequence[Pixels]) -> NewColours:
    """The new colours of an inbetween whose keys are no flat art."""
    return _counted(picture, _far_from_all(picture, keys))


def new_beside_paints(picture: Pixels, paints: Paints) -> NewColours:
    """The new colours of an inbetween of flat art, whose paints are known."""
    return _counted(picture, is_new_colour(picture, paints))


def _counted(picture: Pixels, is_new: NDArray[np.bool_]) -> NewColours:
    count = len(np.unique(colour_codes(picture)[is_new]))
    return NewColours(count, float(is_new.mean()), is_new)


def _far_from_all(picture: Pixels, keys: Sequence[Pixels]) -> NDArray[np.bool_]:
    """(H, W) where no key has a colour like it, anywhere."""
    known = np.zeros(_BINS**4, np.bool_)
    for key in keys:
        known[_bins(key)] = True
    near = known.reshape((_BINS,) * 4)
    for axis in range(4):  # what is one bin beside is hardly different
        near = _with_neighbours(near, axis)
    is_new: NDArray[np.bool_] = ~near.ravel()[_bins(picture)]
    return is_new


def _with_neighbours(known: NDArray[np.bool_], axis: int) -> NDArray[np.bool_]:
    near = known.copy()
    ahead, behind = [slice(None)] * 4, [slice(None)] * 4
    ahead[axis], behind[axis] = slice(1, None), slice(None, -1)
    near[tuple(ahead)] |= known[tuple(behind)]
    near[tuple(behind)] |= known[tuple(ahead)]
    return near


def _bins(picture: Pixels) -> NDArray[np.uint32]:
    """(H, W) in which bin each colour is, premultiplied."""
    upper = display_rgba8(picture) >> _DROPPED_BITS
    bins = np.zeros(picture.shape[:2], np.uint32)
    for channel in range(4):
        bins = bins * np.uint32(_BINS) + upper[..., channel]
    return bins
