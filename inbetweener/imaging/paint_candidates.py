"""Which colours of some keys are paints, and which are mixtures that antialiasing has made."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from inbetweener.imaging.paint_edges import Colours, distance_to_ramp, premultiplied

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from inbetweener.imaging.colour_runs import ColourRuns

_MOST_CANDIDATES = 512
# A colour that is used for less may be a mixture as well as a paint ...
_SMALLEST_SHARE = 2e-5
_FEWEST_PIXELS = 12
# ... but for one that fills squares of 2 x 2 pixels, as mixtures along an edge never do.
_FEWEST_SQUARES = 4
_FILLED_SHARE = 0.25
_LOOKED_AT = 48
_WINDOW_PX = 2
_SIDE_PX = 2 * _WINDOW_PX + 1
_RAMP_TOLERANCE = 4.0
_RAMP_SHARE = 0.6


def paint_codes(pictures: Sequence[ColourRuns], few: int) -> tuple[NDArray[np.uint32], float]:
    """The colours that are paints, and how much of the pictures has a common colour.

    Args:
        pictures: the keys.
        few: where there are no more colours than this, the rarest may be a paint, unless the
            art is antialiased.

    Returns:
        (P,) codes, the most used first, and a share in [0, 1].
    """
    codes = np.unique(np.concatenate([runs.colours for runs in pictures]))
    counts, squares = np.zeros((2, len(codes)), np.intp)
    for runs in pictures:
        place = np.searchsorted(codes, runs.colours)
        counts[place] += runs.counts()
        squares[place] += _squares(runs)
    order = np.argsort(-counts, kind="stable")
    total = int(counts.sum())
    is_common = counts >= max(_FEWEST_PIXELS, _SMALLEST_SHARE * total)
    is_common |= squares >= _FEWEST_SQUARES
    is_candidate = is_common | (len(codes) <= few)
    order = order[is_candidate[order]][:_MOST_CANDIDATES]
    is_filled = squares[order] >= _FILLED_SHARE * counts[order]
    is_paint = _are_paints(codes[order], is_filled, pictures)
    if not is_paint.all():  # antialiased: what is rare is a mixture of three
        is_paint &= is_common[order]
    return codes[order][is_paint], float(counts[order].sum() / total)


def _squares(runs: ColourRuns) -> NDArray[np.intp]:
    """(U,) how many squares of 2 x 2 pixels each colour fills."""
    indexes = runs.spread(np.arange(len(runs.colours), dtype=np.int32))
    here = indexes[:-1, :-1]
    is_square = here == indexes[:-1, 1:]
    is_square &= here == indexes[1:, :-1]
    is_square &= here == indexes[1:, 1:]
    return np.bincount(here[is_square], minlength=len(runs.colours))


def _are_paints(
    candidates: NDArray[np.uint32],
    is_filled: NDArray[np.bool_],
    pictures: Sequence[ColourRuns],
) -> NDArray[np.bool_]:
    """(C,) which candidates are no mixtures of more used ones."""
    colours = premultiplied(candidates.view(np.uint8).reshape(-1, 4))
    windows = _windows(candidates, pictures)
    is_kept = np.zeros(len(candidates) + 1, np.bool_)  # the last stands for no candidate
    for index in range(len(candidates)):
        is_ramp = not is_filled[index] and _is_ramp(index, windows[index], is_kept, colours)
        is_kept[index] = not is_ramp
    return is_kept[:-1]


def _windows(
    candidates: NDArray[np.uint32], pictures: Sequence[ColourRuns]
) -> list[NDArray[np.int32]]:
    """For each candidate (n, 25): which candidates stand around some of its places, -1 for none."""
    found: list[list[NDArray[np.int32]]] = [[] for _ in candidates]
    order = np.argsort(candidates)
    for runs in pictures:
        place = np.minimum(np.searchsorted(candidates[order], runs.colours), len(order) - 1)
        index = order[place]
        of_colour = np.where(candidates[index] == runs.colours, index, -1).astype(np.int32)
        for candidate, windows in _windows_of_one(runs, of_colour, len(candidates)):
            found[candidate].append(windows)
    return [np.concatenate(each) for each in found]


def _windows_of_one(
    runs: ColourRuns, of_colour: NDArray[np.int32], count: int
) -> list[tuple[int, NDArray[np.int32]]]:
    """The same of one picture."""
    framed = np.pad(runs.spread(of_colour), _WINDOW_PX, constant_values=-1)
    views = np.lib.stride_tricks.sliding_window_view(framed, (_SIDE_PX, _SIDE_PX))
    of_run = of_colour[runs.colour_of_run]
    by_candidate = np.argsort(of_run, kind="stable")
    bounds = np.searchsorted(of_run[by_candidate], np.arange(count + 1))
    middles = np.cumsum(runs.lengths) - (runs.lengths + 1) // 2
    found = []
    for candidate, (begin, end) in enumerate(pairwise(bounds)):
        some = by_candidate[begin : end : max(1, (end - begin) // _LOOKED_AT)][:_LOOKED_AT]
        y, x = np.unravel_index(middles[some], runs.shape)
        found.append((candidate, views[y, x].reshape(len(some), _SIDE_PX**2)))
    return found


def _is_ramp(
    index: int, windows: NDArray[np.int32], is_kept: NDArray[np.bool_], colours: Colours
) -> bool:
    """Whether most places of a colour lie between two paints, on the line from one to the other."""
    near = np.unique(windows)
    near = near[is_kept[near]]
    has = (windows[:, None] == near[:, None]).any(axis=2)
    is_between = np.zeros(len(windows), np.bool_)
    for first, second in zip(*np.triu_indices(len(near), 1), strict=True):
        begin, end = colours[near[first]], colours[near[second]]
        missed, _ = distance_to_ramp(colours[[index]], begin, end - begin)
        if missed[0] <= _RAMP_TOLERANCE:
            is_between |= has[:, first] & has[:, second]
    return bool(is_between.mean() >= _RAMP_SHARE)
