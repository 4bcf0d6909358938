"""Whether a model knows where it is wrong: its confidence against its real error.

Two questions are asked, both with Spearman's rank correlation, because only the order counts:

- within a picture: is the error larger where the confidence is lower? Asked of blocks of 8 x 8
  pixels, of all of them and of those alone where the keys differ, because elsewhere there is little
  to get wrong. `DOUBT_MAPS` holds what is asked: the confidence, by itself and with the change.
- over drawings: of all drawings, are the doubtful ones the bad ones? For this the map must become
  one number, and `SUMMARIES` holds ways to do so.

Two controls need no confidence: `CONTROL` looks at the keys alone, and `EDGE_CONTROL` at the edges
of what was drawn, since errors are seen at edges and not in flat colour. Confidence that tells
no more than they do is worth nothing.

All are turned so that 1 is perfect, 0 is chance, and below 0 misleads.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias, cast

import cv2
import numpy as np

from inbetweener.evaluation.metrics import WHITE, composite, luma, papers_of
from inbetweener.evaluation.ranking import spearman

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from numpy.typing import NDArray

    from inbetweener.core.interpolator import Confidence, Image
    from inbetweener.evaluation.results import FrameRow

    Summary: TypeAlias = Callable[["Evidence"], float]

CONTROL, EDGE_CONTROL = "change alone", "edges alone"
EVERYWHERE, CHANGING = "all blocks", "changing blocks"

_BLOCK_PX = 8
# A pixel changes if the keys differ by more than compression and dithering would make them.
_CHANGE = 4 / 255
# Of fewer blocks, the order is an accident.
_FEWEST_BLOCKS = 20
# Where a model is sure, large changes still go wrong more often than small ones.
_LEAST_DOUBT = 0.1
# Sobel gives so many times the slope.
_SOBEL_GAIN = 8


@dataclass(frozen=True, slots=True, eq=False)
class Evidence:
    """What is known of a drawing without its truth.

    Attributes:
        confidence: (H, W) float32 in [0, 1].
        change: (H, W) float32 in [0, 1], mean difference of the keys over channels and papers.
        edges: (H, W) float32, length of the gradient of the drawn picture on white, a pixel.
    """

    confidence: Confidence
    change: NDArray[np.float32]
    edges: NDArray[np.float32]

    @property
    def doubt(self) -> NDArray[np.float32]:
        """(H, W) float32 in [0, 1]: the rest of the confidence."""
        return np.asarray(1 - self.confidence, np.float32)

    @property
    def changing(self) -> Confidence:
        """(N,), the confidence of the pixels where the keys differ; of all if there are none."""
        chosen = self.confidence[self.change > _CHANGE]
        return chosen if chosen.size else self.confidence.ravel()


def difference(first: Image, second: Image) -> NDArray[np.float32]:
    """(H, W) float32 in [0, 1]: mean absolute difference over channels and papers."""
    papers = papers_of(first)
    maps = [np.abs(composite(first, p) - composite(second, p)).mean(axis=2) for p in papers]
    return np.asarray(np.mean(maps, axis=0), np.float32)


def _edges(drawn: Image) -> NDArray[np.float32]:
    shade = luma(composite(drawn, WHITE))
    across, down = cv2.Sobel(shade, cv2.CV_32F, 1, 0), cv2.Sobel(shade, cv2.CV_32F, 0, 1)
    return np.asarray(np.hypot(across, down) / _SOBEL_GAIN, np.float32)


def _quantile(share: float, *, changing: bool) -> Summary:
    def summary(evidence: Evidence) -> float:
        return float(np.quantile(evidence.changing if changing else evidence.confidence, share))

    return summary


def _risk(evidence: Evidence) -> NDArray[np.float32]:
    """Doubt costs most where the keys differ much."""
    return np.asarray((_LEAST_DOUBT + evidence.doubt) * evidence.change, np.float32)


# Each gives (H, W) float32 that should be higher where the error is.
DOUBT_MAPS: Mapping[str, Callable[[Evidence], NDArray[np.float32]]] = MappingProxyType(
    {
        "confidence": lambda evidence: evidence.doubt,
        "confidence and change": _risk,
        CONTROL: lambda evidence: evidence.change,
        EDGE_CONTROL: lambda evidence: evidence.edges,
    }
)

# Each turns a map into one number that should be higher for better drawings.
SUMMARIES: Mapping[str, Summary] = MappingProxyType(
    {
        "mean": lambda evidence: float(evidence.confidence.mean()),
        "mean, changing": lambda evidence: float(evidence.changing.mean()),
        "quantile 1 %": _quantile(0.01, changing=False),
        "quantile 5 %": _quantile(0.05, changing=False),
        "quantile 10 %": _quantile(0.10, changing=False),
        "quantile 10 %, changing": _quantile(0.10, changing=True),
        "median, changing": _quantile(0.50, changing=True),
        "share above 0.5": lambda evidence: float((evidence.confidence > 0.5).mean()),
        "share above 0.2": lambda evidence: float((evidence.confidence > 0.2).mean()),
        "mean of doubt x change": lambda evidence: (
            -float((evidence.doubt * evidence.change).mean())
        ),
        "mean of (0.1 + doubt) x change": lambda evidence: -float(_risk(evidence).mean()),
        "mean doubt x mean change": lambda evidence: (
            -float(evidence.doubt.mean() * evidence.change.mean())
        ),
        CONTROL: lambda evidence: -float(evidence.change.mean()),
    }
)


def within_name(doubt_map: str, where: str) -> str:
    """Under which name `measure_confidence` gives a correlation within the picture.

    Args:
        doubt_map: a name in `DOUBT_MAPS`.
        where: `EVERYWHERE` or `CHANGING`.
    """
    return f"{doubt_map}, {where}"


def measure_confidence(
    confidence: Confidence, drawn: Image, truth: Image, keys: Sequence[Image]
) -> dict[str, float]:
    """What one drawing tells about its model's confidence.

    Args:
        confidence: (H, W) float32 in [0, 1].
        drawn: (H, W, 3 or 4) uint8.
        truth: likewise.
        keys: both, likewise.

    Returns:
        By `within_name`, every correlation within the picture (left out where there is no order
        to compare); by its own name, every one of `SUMMARIES`.
    """
    evidence = Evidence(confidence, difference(keys[0], keys[1]), _edges(drawn))
    within = _within(evidence, difference(drawn, truth))
    known = {name: value for name, value in within.items() if math.isfinite(value)}
    return known | {name: summary(evidence) for name, summary in SUMMARIES.items()}


def _within(evidence: Evidence, error: NDArray[np.float32]) -> dict[str, float]:
    errors, changing = _blocks(error), _blocks(evidence.change) > _CHANGE
    enough = np.count_nonzero(changing) >= _FEWEST_BLOCKS
    found = {}
    for name, map_of in DOUBT_MAPS.items():
        doubts = _blocks(map_of(evidence))
        found[within_name(name, EVERYWHERE)] = spearman(doubts, errors)
        if enough:
            found[within_name(name, CHANGING)] = spearman(doubts[changing], errors[changing])
    return found


def _blocks(values: NDArray[np.float32]) -> NDArray[np.float32]:
    """The means of blocks of 8 x 8; what is left at the right and below is cut off."""
    height, width = (max(1, side // _BLOCK_PX) for side in values.shape)
    whole = values[: height * _BLOCK_PX, : width * _BLOCK_PX]
    means = cv2.resize(whole, (width, height), interpolation=cv2.INTER_AREA)
    return cast("NDArray[np.float32]", means)


@dataclass(frozen=True, slots=True)
class Ranking:
    """How well a summary ranks drawings, as rank correlations.

    Attributes:
        summary: its name in `SUMMARIES`.
        psnr: with PSNR.
        line: with the line distance, turned round.
    """

    summary: str
    psnr: float
    line: float

    @property
    def both(self) -> float:
        """The mean of the two."""
        return (self.psnr + self.line) / 2


def rank_drawings(rows: Sequence[FrameRow]) -> list[Ranking]:
    """How well each summary ranks these drawings, the best one first.

    Args:
        rows: of one model; those without confidence are left out.
    """
    known = [row for row in rows if row.confidence]
    psnr = [row.figures.psnr for row in known]
    line = [-row.figures.line for row in known]
    rankings = []
    for name in SUMMARIES:
        values = [(row.confidence or {}).get(name, math.nan) for row in known]
        rankings.append(Ranking(name, spearman(values, psnr), spearman(values, line)))
    return sorted(rankings, key=lambda ranking: -np.nan_to_num(ranking.both, nan=-2.0))


def mean_within(rows: Sequence[FrameRow], name: str) -> tuple[float, int]:
    """The mean correlation within pictures, and of how many pictures it is.

    Args:
        rows: of one model.
        name: as `within_name` gives it.
    """
    values = [row.confidence[name] for row in rows if row.confidence and name in row.confidence]
    return (float(np.mean(values)) if values else math.nan), len(values)


def halves(rows: Sequence[FrameRow]) -> tuple[list[FrameRow], list[FrameRow]]:
    """Every other clip to the one half, the rest to the other.

    A summary is chosen on the first and confirmed on the second; no clip is in both, since
    the drawings of one clip are much alike.
    """
    clips = list(dict.fromkeys(row.clip for row in rows))
    first = frozenset(clips[::2])
    return [row for row in rows if row.clip in first], [r for r in rows if r.clip not in first]
