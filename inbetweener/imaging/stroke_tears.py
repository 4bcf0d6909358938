"""Where motion tears strokes apart, and what of them still belongs together.

Two lines that cross share points, and those can go with one of them only: the other would be left
with a hole. So short pieces between tears are given up, and what lay on both sides of one and moves
alike is linked across it.
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from inbetweener.imaging.strokes import Links, Places, Strokes

# Neighbours that come apart by more than this belong to two lines that only met in the key.
_TORN_PX = 2.5
_LONGEST_STRAY = 6
# Both sides of a crossing that move alike to within this are one line.
_ALIKE_PX = 4.0
_MOST_SIDES = 6


class Tears(NamedTuple):
    """The links of strokes in motion.

    Attributes:
        whole: (M, 2) between points that stay together.
        torn: (K, 2) between points that do not, where lines meet: two that only touched.
        drawn_out: (D, 2) likewise, but within one line, which the engine has no reason to break.
        across: (L, 2) between points that move alike, on both sides of a stray piece.
        is_stray: (N,) which points are of short pieces between tears.
    """

    whole: Links
    torn: Links
    drawn_out: Links
    across: Links
    is_stray: NDArray[np.bool_]


def tears_of(strokes: Strokes, gone: Places) -> Tears:
    """Tell what a motion tears.

    Args:
        strokes: of a key.
        gone: (N, 2) how far each point goes, all the way.
    """
    first, second = strokes.links.T
    is_torn = np.hypot(*(gone[first] - gone[second]).T) > _TORN_PX
    is_meeting = strokes.meets[first] | strokes.meets[second]
    whole = strokes.links[~is_torn]
    torn, drawn_out = strokes.links[is_torn & is_meeting], strokes.links[is_torn & ~is_meeting]
    pieces = pieces_of(len(strokes), whole)
    is_at_tear = np.zeros(len(strokes), bool)
    is_at_tear[torn.ravel()] = True
    tears_in = np.bincount(pieces, is_at_tear, len(strokes))[pieces]
    size = np.bincount(pieces, minlength=len(strokes))[pieces]
    is_stray = (tears_in > 0) & (size <= _LONGEST_STRAY)
    found = list(_across(torn, pieces, is_stray, gone))
    across = np.array(found, np.intp).reshape(-1, 2)
    return Tears(whole, torn, drawn_out, across, is_stray)


def pieces_of(count: int, links: Links) -> NDArray[np.intp]:
    """(N,) a number for each connected piece: the least of its points."""
    label = np.arange(count)
    first, second = links.T
    while True:
        low = np.minimum(label[first], label[second])
        linked = label.copy()
        for end in (first, second):
            np.minimum.at(linked, label[end], low)
        while (linked[linked] != linked).any():
            linked = linked[linked]
        if (linked == label).all():
            return label
        label = linked


def _across(
    torn: Links, pieces: NDArray[np.intp], is_stray: NDArray[np.bool_], gone: Places
) -> Iterator[tuple[int, int]]:
    """The pairs of points around each stray piece that move alike."""
    ends = np.concatenate([torn, torn[:, ::-1]])
    ends = ends[is_stray[ends[:, 0]] & ~is_stray[ends[:, 1]]]
    beside: dict[int, set[int]] = {}
    for inner, outer in ends.tolist():
        beside.setdefault(int(pieces[inner]), set()).add(outer)
    for outers in beside.values():
        if len(outers) > _MOST_SIDES:
            continue
        for one, other in combinations(sorted(outers), 2):
            is_one_piece = pieces[one] == pieces[other]
            if not is_one_piece and np.hypot(*(gone[one] - gone[other])) <= _ALIKE_PX:
                yield one, other
