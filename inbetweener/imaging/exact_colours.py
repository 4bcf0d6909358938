"""Inbetweens in the keys' own paints: no colour that the artist has not mixed.

A model blends and resamples, so its flat colours are a little off and its edges hold mixtures that
no key has. Here every pixel becomes a paint of the keys, or a mixture of two paints that touch in
the keys and lie beside the pixel, as an antialiased edge is; where the keys are aliased, a paint.
"""

from __future__ import annotations

from itertools import starmap
from typing import TYPE_CHECKING, cast

import numpy as np

from inbetweener.imaging.alpha import with_bit_depth
from inbetweener.imaging.colour_runs import ColourRuns
from inbetweener.imaging.crossfades import stronger_paints
from inbetweener.imaging.paint_edges import (
    NO_PAINT,
    Colours,
    Guess,
    Labels,
    Mixtures,
    Ramp,
    best_mixtures,
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
# A pixel nearer than this shows that the paint is there.
_SOLID = 12.0
# A mixture may be off by so much before it is taken for a paint instead.
_MIXED = 32.0
# What speaks against a paint that is not seen beside the pixel.
_GUESSED = 16.0
_AT_ONCE = 1 << 14


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
    runs = ColourRuns.of(pixels)
    colours = premultiplied(runs.rgba())
    nearest, distance = _nearest(colours, paints.colours)
    straight = _as_deep(paints.straight, pixels.dtype.type)
    exact = _spread_rows(runs, straight[nearest])
    unsure = np.flatnonzero(runs.spread(distance > _SAME))
    if len(unsure) and len(paints) > 1:
        labels = runs.spread(np.where(distance <= _SOLID, nearest, NO_PAINT).astype(np.uint8))
        seen = colours[runs.spread(np.arange(len(colours))).ravel()[unsure]]
        exact[unsure] = _resolved(seen, unsure, labels, paints, straight)
    whole = exact.reshape(*pixels.shape[:2], 4)
    return cast("Pixels", np.ascontiguousarray(whole[..., : pixels.shape[2]]))


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
    colours: Colours,
    unsure: NDArray[np.intp],
    labels: Labels,
    paints: Paints,
    straight: Straight,
) -> Straight:
    """(N, 4) the best mixture of two paints beside each pixel; the strongest one elsewhere."""
    near = paints_beside(labels, unsure, len(paints))
    around = paints_around(paints.places, unsure, labels.shape)
    ramps = list(starmap(Ramp, zip(*np.nonzero(np.triu(paints.touching)), strict=True)))
    guess = Guess(paints.is_thin, around, _GUESSED)
    found = best_mixtures(colours, near, paints.colours, ramps, most=_MIXED, guess=guess)
    best = np.empty((len(colours), 4), straight.dtype)
    lone, mixed = np.flatnonzero(found.ramp < 0), np.flatnonzero(found.ramp >= 0)
    if len(lone):
        strongest = stronger_paints(colours[lone], unsure[lone], labels.shape, around[lone], paints)
        best[lone] = straight[strongest]
    if len(mixed):
        best[mixed] = _mixed(found, mixed, np.array(ramps), paints, straight)
    return best


def _mixed(
    found: Mixtures,
    rows: NDArray[np.intp],
    ramps: NDArray[np.intp],
    paints: Paints,
    straight: Straight,
) -> Straight:
    """(len(rows), 4) straight mixtures; colour counts by how much of it is there, as coverage."""
    first, second = ramps[found.ramp[rows]].T
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
