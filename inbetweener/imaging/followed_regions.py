"""Which closed regions of one key are which of the other, by the motion between the keys.

A region is believed to be another only where both ways agree and the two are of one size: of what
is hidden in one key, appears or vanishes nothing is said.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inbetweener.imaging.closed_regions import Carry, ClosedRegions, Outline

# Both ways the region must lie on the other by at least this.
_LEAST_FIT = 0.6


@dataclass(frozen=True, slots=True)
class Followed:
    """A region that both keys have, closed.

    Attributes:
        in_a: its border in key A.
        in_b: in key B.
        areas: in pixels, in A and B.
    """

    in_a: Outline
    in_b: Outline
    areas: tuple[int, int]


def follow(a: ClosedRegions, b: ClosedRegions, to_b: Carry, to_a: Carry) -> tuple[Followed, ...]:
    """The closed regions that both keys have.

    Args:
        a: of key A.
        b: of key B, of the same size.
        to_b: where points of A are in B.
        to_a: the other way.
    """
    there = dict(_partners(a.outlines, b, to_b))
    back = dict(_partners(b.outlines, a, to_a))
    return tuple(
        Followed(a.outlines[one], b.outlines[other], (int(a.areas[one]), int(b.areas[other])))
        for one, other in there.items()
        if back.get(other) == one and other in b.outlines
    )


def _partners(
    outlines: dict[int, Outline], others: ClosedRegions, carry: Carry
) -> Iterator[tuple[int, int]]:
    """Each region of one key with the one of the other that it lies on."""
    for number, outline in outlines.items():
        carried = outline.carried(carry)
        window = carried.window(others.shape)
        mask = carried.inside(window)
        found, counts = others.counts(window, mask)
        if not len(found):
            continue
        best = int(counts.argmax())
        shared, other = counts[best], int(found[best])
        whole = max(int(np.count_nonzero(mask)), int(others.areas[other]))
        if shared >= _LEAST_FIT * whole:
            yield number, other
