"""Means over groups of frames, and how far chance in the choice of clips may have moved them."""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from inbetweener.evaluation.results import FrameRow

ALL = "all"
# In % of the diagonal, from where each bin reaches up to the next one.
_MOTION_FLOORS: Final = (0, 2, 5, 10, 20)
MOTION_BINS: Final = (
    *(f"motion {low}-{high} %" for low, high in pairwise(_MOTION_FLOORS)),
    f"motion from {_MOTION_FLOORS[-1]} %",
)

_NORMAL_95 = 1.96


@dataclass(frozen=True, slots=True)
class Average:
    """A mean over frames.

    Attributes:
        mean: of all frames alike.
        half_width: of its 95 % confidence interval; not a number for fewer than two clips.
        frames: how many.
        clips: from how many.
    """

    mean: float
    half_width: float
    frames: int
    clips: int


def average(rows: Sequence[FrameRow], figure: Callable[[FrameRow], float]) -> Average:
    """The mean of a figure, with the interval that the choice of clips leaves open.

    The frames of a clip are much alike, so clips and not frames count as independent: the standard
    error is that of a ratio estimator over clusters (Cochran, "Sampling Techniques", 1977, ch. 9A).

    Args:
        rows: at least one.
        figure: of a row.
    """
    by_clip: defaultdict[str, list[float]] = defaultdict(list)
    for row in rows:
        by_clip[row.clip].append(figure(row))
    values = list(by_clip.values())
    mean = float(np.mean([value for clip in values for value in clip]))
    return Average(mean, _NORMAL_95 * _standard_error(values, mean), len(rows), len(values))


def bootstrap(
    rows: Sequence[FrameRow], figure: Callable[[FrameRow], float], draws: int = 2000
) -> tuple[float, float]:
    """The 95 % interval of the mean if the clips had been drawn again (Efron, 1979).

    Args:
        rows: at least one.
        figure: of a row.
        draws: how often; the lots are the same every time.

    Returns:
        The 2.5th and the 97.5th percentile; the mean twice where there is one clip.
    """
    by_clip: defaultdict[str, list[float]] = defaultdict(list)
    for row in rows:
        by_clip[row.clip].append(figure(row))
    sums = np.array([sum(values) for values in by_clip.values()])
    counts = np.array([len(values) for values in by_clip.values()])
    chances = np.full(len(sums), 1 / len(sums))
    lots = np.random.default_rng(0).multinomial(len(sums), chances, size=draws)
    low, high = np.percentile((lots @ sums) / (lots @ counts), [2.5, 97.5])
    return float(low), float(high)


def _standard_error(values: Sequence[Sequence[float]], mean: float) -> float:
    clips, frames = len(values), sum(map(len, values))
    if clips < 2:
        return math.nan
    surplus = sum((sum(clip) - mean * len(clip)) ** 2 for clip in values)
    return math.sqrt(clips / (clips - 1) * surplus) / frames


def motion_bin(motion: float) -> str:
    """Which of `MOTION_BINS` a motion (in % of the diagonal, from 0) falls into."""
    return MOTION_BINS[int(np.searchsorted(_MOTION_FLOORS, motion, side="right")) - 1]


def grouped(rows: Sequence[FrameRow]) -> dict[str, list[FrameRow]]:
    """The rows by group: all, then by category, by gap and by size of motion.

    Returns:
        Every row is in four groups; each group's rows keep their order.
    """
    groups: defaultdict[str, list[FrameRow]] = defaultdict(list)
    for row in rows:
        for name in (ALL, row.category, row.gap, motion_bin(row.motion)):
            groups[name].append(row)
    return {name: groups[name] for name in sorted(groups, key=_order)}


def _order(name: str) -> tuple[int, float, str]:
    if name == ALL:
        return 0, 0, ""
    if name.startswith("gap") and name[3:].isdigit():
        return 2, int(name[3:]), ""
    return (3, MOTION_BINS.index(name), "") if name in MOTION_BINS else (1, 0, name)
