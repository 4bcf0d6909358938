"""New colours: those of an inbetween that its keys do not have.

Of flat art a colour is new if it is neither a paint nor a mixture of two that touch and lie beside
it; of other art if no key has one that is hardly different.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

import cv2
import numpy as np

from inbetweener.imaging.alpha import display_rgba8
from inbetweener.imaging.colour_runs import ColourRuns
from inbetweener.imaging.exact_colours import in_exact_colours
from inbetweener.imaging.paints import NotFlat, Paints, find_paints

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from inbetweener.imaging.picture import Pixels

# Levels of 255 that rounding may put between two colours that are meant to be one.
_ROUNDING = 2
# Colours of keys that are no flat art are told apart by their upper bits.
_DROPPED_BITS = 3


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
        return _counted(picture, _far_from_all(picture, keys))
    return new_beside_paints(picture, paints)


def new_beside_paints(picture: Pixels, paints: Paints) -> NewColours:
    """The new colours of an inbetween of flat art, whose paints are known."""
    exact = in_exact_colours(picture, paints)
    difference = cv2.absdiff(display_rgba8(picture), display_rgba8(exact)).max(axis=2)
    return _counted(picture, cast("NDArray[np.bool_]", difference > _ROUNDING))


def _counted(picture: Pixels, is_new: NDArray[np.bool_]) -> NewColours:
    runs = ColourRuns.of(picture)
    index = runs.spread(np.arange(len(runs.colours)))
    count = np.count_nonzero(np.bincount(index[is_new], minlength=1))
    return NewColours(int(count), float(is_new.mean()), is_new)


def _far_from_all(picture: Pixels, keys: Sequence[Pixels]) -> NDArray[np.bool_]:
    """(H, W) where no key has a colour like it, anywhere."""
    side = 256 >> _DROPPED_BITS
    known = np.zeros((side,) * 4, np.bool_)
    for key in keys:
        known[_bins(ColourRuns.of(key))] = True
    for axis in range(4):  # what is one bin beside is hardly different
        near = known.copy()
        ahead, behind = [slice(None)] * 4, [slice(None)] * 4
        ahead[axis], behind[axis] = slice(1, None), slice(None, -1)
        near[tuple(ahead)] |= known[tuple(behind)]
        near[tuple(behind)] |= known[tuple(ahead)]
        known = near
    runs = ColourRuns.of(picture)
    return cast("NDArray[np.bool_]", runs.spread(~known[_bins(runs)]))


def _bins(runs: ColourRuns) -> tuple[NDArray[np.uint8], ...]:
    return tuple(np.moveaxis(display_rgba8(runs.rgba()[None])[0] >> _DROPPED_BITS, 1, 0))
