"""The classical searches that a network may be offered as first guesses of the flow."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, TypeAlias

import numpy as np

from inbetweener.inference.dense_flow import Flow, find_flow
from inbetweener.inference.pixels import Premultiplied, matching_grey
from inbetweener.inference.region_flow import find_region_flow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

# From two keys to the flow from the first to the second, and back.
Proposer: TypeAlias = "Callable[[Premultiplied, Premultiplied], tuple[Flow, Flow]]"


def dense_search(colours_a: Premultiplied, colours_b: Premultiplied) -> tuple[Flow, Flow]:
    """DIS flow both ways: sure of short moves and of textures."""
    grey_a, grey_b = matching_grey(colours_a), matching_grey(colours_b)
    return find_flow(grey_a, grey_b), find_flow(grey_b, grey_a)


PROPOSERS: dict[str, Proposer] = {"dis": dense_search, "regions": find_region_flow}
# What these add to dense flow, which is then found once for all of them.
_AFTER_DENSE: dict[str, Callable[..., tuple[Flow, Flow]]] = {
    "dis": lambda _a, _b, dense: dense,
    "regions": find_region_flow,
}


def propose(
    names: Sequence[str], colours_a: Premultiplied, colours_b: Premultiplied
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """What each search finds.

    Args:
        names: keys of `PROPOSERS`.
        colours_a: (H, W, 3 or 4), premultiplied.
        colours_b: the same.

    Returns:
        Flows from A to B and from B to A, (K, H, W, 2) float32 each, in pixels.
    """
    keys = colours_a, colours_b
    dense = cache(lambda: dense_search(*keys))
    found = [
        _AFTER_DENSE[name](*keys, dense()) if name in _AFTER_DENSE else PROPOSERS[name](*keys)
        for name in names
    ]
    shape = (len(found), *colours_a.shape[:2], 2)
    a_to_b = np.array([way for way, _ in found], np.float32).reshape(shape)
    b_to_a = np.array([way for _, way in found], np.float32).reshape(shape)
    return a_to_b, b_to_a
