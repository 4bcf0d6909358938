"""Inbetweens in the keys' own paints: no colour that the artist has not mixed.

A model blends and resamples, so its flat colours are a little off and its edges hold mixtures that
no key has. Here every pixel becomes a paint of the keys, or a mixture of two paints that touch in
the keys and lie beside the pixel, as an antialiased edge is; where the keys are aliased, a paint.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

import cv2
import numpy as np

from inbetweener.imaging.alpha import with_bit_depth
from inbetweener.imaging.colour_runs import ColourRuns
from inbetweener.imaging.crossfades import stronger_paints
from inbetweener.imaging.paint_edges import (
    EDGE_PX,
    NO_PAINT,
    Colours,
    Guess,
    Labels,
    Mixtures,
    best_mixtures,
    has_paints,
    packed,
    paints_beside,
    premultiplied,
)
from inbetweener.imaging.paint_places import paints_around
from inbetweener.imaging.paints import NotFlat, Paints, find_paints

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from inbetweener.imaging.picture import Pixels

    Straight = NDArray[np.uint8] | NDArray[np.uint16]

# A pixel nearer than this to a paint is that paint.
_SAME = 3.0
# Levels of 255 that rounding may put between two colours that are meant to be one.
_ROUNDING = 2.5
# A pixel nearer than this shows that the paint is there.
_SOLID = 12.0
# A mixture may be off by so much before it is taken for a paint instead.
_MIXED = 32.0
# What speaks against a paint that is not seen beside the pixel.
_GUESSED = 16.0
_AT_ONCE = 1 << 14
_PASSES = 5


def paints_of(keys: Sequence[Pixels]) -> Paints | None:
    """What keys are painted with; None where they are no flat art, and `find_paints` says why.

    Args:
        keys: (H, W, 3 or 4) uint8 or uint16, straight alpha, all of one type.
    """
    found = find_paints(keys)
    return None if isinstance(found, NotFlat) else found


def in_exact_colours(pixels: Pixels, paints: Paints) -> Pixels:
    """A picture in the paints of its keys.

    Args:
        pixels: (H, W, 3 or 4) uint8 or uint16, straight alpha.
        paints: of the keys.

    Returns:
        The same shape and type.
    """
    seen = _Seen.of(pixels, paints)
    straight = _as_deep(paints.straight, pixels.dtype.type)
    exact = _spread_rows(seen.runs, straight[seen.nearest])
    unsure = seen.farther_than(_SAME)
    if len(unsure) and len(paints) > 1:
        exact[unsure] = _resolved(seen, unsure, paints, straight)
    whole = exact.reshape(*pixels.shape[:2], 4)
    return cast("Pixels", np.ascontiguousarray(whole[..., : pixels.shape[2]]))


def is_new_colour(pixels: Pixels, paints: Paints) -> NDArray[np.bool_]:
    """(H, W) where a picture has neither a paint of its keys nor a mixture that may be there.

    Args:
        pixels: (H, W, 3 or 4) uint8 or uint16, straight alpha.
        paints: of the keys.
    """
    seen = _Seen.of(pixels, paints)
    is_new = seen.runs.spread(seen.distance > _ROUNDING)
    unsure = seen.farther_than(_ROUNDING)
    if len(unsure) and len(paints) > 1:
        found = seen.mixtures(unsure, paints, most=_ROUNDING, guess_cost=0.0)
        is_new.ravel()[unsure] = found.ramp < 0
    return cast("NDArray[np.bool_]", is_new)


@dataclass(frozen=True, slots=True)
class _Seen:
    """A picture and the paints that its colours are nearest to.

    Attributes:
        runs: the picture.
        colours: (U, 4) each of its colours once.
        nearest: (U,) the paint nearest to each.
        distance: (U,) the greatest difference of a channel to that.
    """

    runs: ColourRuns
    colours: Colours
    nearest: NDArray[np.intp]
    distance: NDArray[np.float32]

    @classmethod
    def of(cls, pixels: Pixels, paints: Paints) -> _Seen:
        runs = ColourRuns.of(pixels)
        colours = premultiplied(runs.rgba())
        return cls(runs, colours, *_nearest(colours, paints.colours))

    def farther_than(self, levels: float) -> NDArray[np.intp]:
        """The pixels that are farther than so much from every paint, row after row."""
        return np.flatnonzero(self.runs.spread(self.distance > levels))

    def at(self, pixels: NDArray[np.intp]) -> Colours:
        """(N, 4) the colours of some pixels."""
        index = self.runs.spread(np.arange(len(self.colours))).ravel()
        return cast("Colours", self.colours[index[pixels]])

    def labels(self) -> Labels:
        """(H, W) which paint is there, as far as that is plain."""
        return cast("Labels", self.runs.spread(self._label_of_colour()))

    def _label_of_colour(self) -> Labels:
        return np.where(self.distance <= _SOLID, self.nearest, NO_PAINT).astype(np.uint8)

    def mixtures(
        self, pixels: NDArray[np.intp], paints: Paints, *, most: float, guess_cost: float
    ) -> Mixtures:
        """What some pixels are mixtures of: two paints that touch and lie beside them."""
        near = paints_beside(self.labels(), pixels, len(paints))
        around = paints_around(paints.places, pixels, self.runs.shape)
        guess = Guess(paints.is_thin, around, guess_cost)
        ramps = paints.ramps()
        return best_mixtures(self.at(pixels), near, paints.colours, ramps, most=most, guess=guess)


def _as_deep(straight: Straight, dtype: type[np.uint8] | type[np.uint16]) -> Straight:
    return cast("Straight", with_bit_depth(straight[None], dtype)[0])


def _spread_rows(runs: ColourRuns, rows: Straight) -> Straight:
    """(H * W, 4) for every pixel the row of its colour; four samples are moved as one number."""
    whole = np.uint32 if rows.dtype == np.uint8 else np.uint64
    codes = np.ascontiguousarray(rows).view(whole).ravel()
    return cast("Straight", runs.spread(codes).view(rows.dtype).reshape(-1, 4))


def _nearest(colours: Colours, paints: Colours) -> tuple[NDArray[np.intp], NDArray[np.float32]]:
    """The paint nearest to each colour, and the greatest difference of a channel to it."""
    index = np.empty(len(colours), np.intp)
    squares = np.einsum("pc,pc->p", paints, paints)
    for start in range(0, len(colours), _AT_ONCE):
        part = colours[start : start + _AT_ONCE]
        index[start : start + _AT_ONCE] = np.argmin(squares - 2 * (part @ paints.T), axis=1)
    return index, np.abs(colours - paints[index]).max(axis=1)


def _resolved(
    seen: _Seen, unsure: NDArray[np.intp], paints: Paints, straight: Straight
) -> Straight:
    """(N, 4) the best mixture of two paints beside each pixel; the strongest one elsewhere."""
    found = seen.mixtures(unsure, paints, most=_MIXED, guess_cost=_GUESSED)
    best = np.empty((len(unsure), 4), straight.dtype)
    lone, mixed = np.flatnonzero(found.ramp < 0), np.flatnonzero(found.ramp >= 0)
    if len(lone):
        at, shape = unsure[lone], seen.runs.shape
        around = paints_around(paints.places, at, shape)
        best[lone] = straight[stronger_paints(seen.at(at), at, shape, around, paints)]
    if len(mixed):
        best[mixed] = _mixed(found, mixed, paints, straight)
        _drop_stranded(best, seen, unsure, found, paints, straight)
    return best


def _drop_stranded(
    best: Straight,
    seen: _Seen,
    unsure: NDArray[np.intp],
    found: Mixtures,
    paints: Paints,
    straight: Straight,
) -> None:
    """Make paints of mixtures beside which, once all is resolved, their two paints lie no more."""
    labels, mixed = seen.labels(), np.flatnonzero(found.ramp >= 0)
    ends = np.array(paints.ramps())
    for _ in range(_PASSES):
        labels.ravel()[unsure] = _Seen.of(best[None], paints).labels()[0]
        near = paints_beside(labels, unsure[mixed], len(paints))
        around = paints_around(paints.places, unsure[mixed], seen.runs.shape)
        maybe = near | (around & packed(paints.is_thin))
        first, second = ends[found.ramp[mixed]].T
        is_stranded = ~(
            (has_paints(near, first) & has_paints(maybe, second))
            | (has_paints(maybe, first) & has_paints(near, second))
        )
        if not is_stranded.any():
            return
        rows = mixed[is_stranded]
        stronger = np.where(found.share[mixed] < 0.5, first, second)
        best[rows] = straight[stronger[is_stranded]]
        # Beside all others nothing has changed.
        mixed = mixed[~is_stranded & _is_near(unsure[rows], unsure[mixed], seen.runs.shape)]


def _is_near(
    changed: NDArray[np.intp], pixels: NDArray[np.intp], shape: tuple[int, int]
) -> NDArray[np.bool_]:
    """(N,) which pixels have one that was changed within an antialiased edge."""
    mask = np.zeros(shape, np.uint8)
    mask.ravel()[changed] = 1
    reached = cv2.dilate(mask, np.ones((2 * EDGE_PX + 1,) * 2, np.uint8))
    return reached.ravel()[pixels] > 0


def _mixed(found: Mixtures, rows: NDArray[np.intp], paints: Paints, straight: Straight) -> Straight:
    """(len(rows), 4) straight mixtures; colour counts by how much of it is there, as coverage."""
    first, second = np.array(paints.ramps())[found.ramp[rows]].T
    share = found.share[rows]
    share = np.where(paints.blending[first, second], share, np.round(share))[:, None]
    one, other = straight[first].astype(np.float32), straight[second].astype(np.float32)
    alphas = one[:, 3:] * (1 - share), other[:, 3:] * share
    alpha = alphas[0] + alphas[1]
    colour = alphas[0] * one[:, :3] + alphas[1] * other[:, :3]
    colour /= np.maximum(alpha, np.float32(1e-6))
    whole = np.rint(np.concatenate([colour, alpha], axis=1)).astype(straight.dtype)
    whole[whole[:, 3] == 0] = 0
    return cast("Straight", whole)
