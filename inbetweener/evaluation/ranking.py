"""Rank correlation: whether one number rises with another, however crookedly."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray


def spearman(first: ArrayLike, second: ArrayLike) -> float:
    """Spearman's rank correlation: Pearson's correlation of the ranks.

    Args:
        first: any shape; read as one row of numbers.
        second: as many numbers.

    Returns:
        From -1 to 1: 1 where both put everything in the same order. Not a number where there are
        fewer than two numbers or one side is the same everywhere, since there is no order then.

    Raises:
        ValueError: the two differ in number.
    """
    ranks_a, ranks_b = ranks(first), ranks(second)
    if ranks_a.size != ranks_b.size:
        raise ValueError(f"{ranks_a.size} numbers cannot be compared with {ranks_b.size}")
    if not ranks_a.size:
        return float("nan")
    from_mean_a, from_mean_b = ranks_a - ranks_a.mean(), ranks_b - ranks_b.mean()
    spread = float(np.sqrt(np.square(from_mean_a).sum() * np.square(from_mean_b).sum()))
    return float((from_mean_a * from_mean_b).sum()) / spread if spread else float("nan")


def ranks(values: ArrayLike) -> NDArray[np.float64]:
    """The place of each number in rising order, from 1; equal numbers share their mean place."""
    _, which, counts = np.unique(np.ravel(values), return_inverse=True, return_counts=True)
    last_places = np.cumsum(counts)
    shared: NDArray[np.float64] = last_places - (counts - 1) / 2
    return shared[which]
