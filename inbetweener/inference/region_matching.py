"""Where each part of one key lies in the other: guesses from its moments, bettered by search.

The search is by propagation and random change, as in PatchMatch (Barnes et al., SIGGRAPH 2009),
with parts for patches and the parts nearby for neighbours. Random numbers have a fixed seed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from inbetweener.inference.motions import (
    STILL,
    Floats,
    Motions,
    after,
    carry,
    growths,
    similarity,
    turns,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from inbetweener.inference.dense_flow import Flow
    from inbetweener.inference.pixels import Premultiplied
    from inbetweener.inference.regions import Parts

# A point that looks more different than this is simply wrong, as where it is hidden.
_GREATEST_ERROR = 0.25
# What moves far, turns or grows has to look better for it: of looks alike, the nearest is right.
_PENALTY_OF_DIAGONAL = 0.03
_PENALTY_OF_HALF_TURN = 0.03
_PENALTY_OF_LOG_AREA = 0.02
# How different two parts may be before this difference alone speaks against them.
_COLOUR_TOLERANCE = 0.12
_LOG_AREA_TOLERANCE = 1.0
_OTHER_KIND = 4.0
_GUESSES_EACH = 4
_SCALES = (0.5, 2.0)
_NEIGHBOURS = 6
_ROUNDS = 4
_CHANGES_EACH = 10
# Random change in the first round; it halves in each.
_JUMP_SHARE = 0.25
_GREATEST_JUMP_PX = 10
_TURN_CHANGE = 0.25
_LOG_SCALE_CHANGE = 0.08


class Match(NamedTuple):
    """The best motion found of every part, and how it looks there.

    Attributes:
        motions: (R, 2, 3).
        errors: (R,) float32, 0 is perfect; 0.25 is no match at all.
    """

    motions: Motions
    errors: Floats


def match_parts(
    source: Premultiplied, target: Premultiplied, parts: Parts, others: Parts, flow: Flow
) -> Match:
    """Find every part of one key in the other.

    Args:
        source: the key of `parts`, (H, W, C), a little blurred, as points see single pixels.
        target: the other key, blurred alike.
        parts: what is looked for.
        others: the parts of the target.
        flow: dense flow from source to target; its own idea of each part is one of the guesses.
    """
    if not len(parts):
        return Match(np.zeros((0, 2, 3), np.float32), np.zeros(0, np.float32))
    looks = _Looks(source, target, parts)
    random = np.random.default_rng(0)
    near = _neighbours(parts)
    motions = np.concatenate(
        [
            np.broadcast_to(STILL, (len(parts), 1, 2, 3)),
            _fit_to_flow(parts, flow),
            _guesses(parts, others, float(np.hypot(*source.shape[:2]))),
        ],
        axis=1,
    )
    best, errors = looks.best(motions)
    for step in range(_ROUNDS):
        changed = _changes(parts, best, random, 0.5**step)
        best, errors = looks.best(np.concatenate([best[:, None], best[near], changed], axis=1))
    return Match(best, errors)


class _Looks:
    """Tells how a part looks after a motion: its points' colours against what lies there."""

    __slots__ = ("_parts", "_seen", "_size", "_target")

    def __init__(self, source: Premultiplied, target: Premultiplied, parts: Parts) -> None:
        height, width, channels = target.shape
        self._size = (width, height)
        self._target = np.ascontiguousarray(target).reshape(-1, channels)
        self._parts = parts
        x, y = np.moveaxis(parts.points.astype(np.intp), -1, 0)
        self._seen = source[y, x]

    def best(self, motions: Motions) -> tuple[Motions, Floats]:
        """The best of each part's motions (R, N, 2, 3), as (R, 2, 3), and its errors, (R,)."""
        errors = self._errors(motions)
        rows, picked = np.arange(len(motions)), errors.argmin(axis=1)
        return motions[rows, picked], errors[rows, picked]

    def _errors(self, motions: Motions) -> Floats:
        center = self._parts.centers[:, None, None]
        moved = np.linalg.norm(carry(motions, center) - center, axis=-1)[..., 0]
        penalty = (
            _PENALTY_OF_DIAGONAL * moved / np.hypot(*self._size)
            + _PENALTY_OF_HALF_TURN * np.abs(turns(motions)) / np.pi
            + _PENALTY_OF_LOG_AREA * np.abs(growths(motions))
        )
        errors: Floats = penalty + self._differences(carry(motions, self._parts.points[:, None]))
        return errors

    def _differences(self, places: Floats) -> Floats:
        """(R, N) for places (R, N, S, 2) of the points."""
        width, height = self._size
        # Clipped before the conversion: a motion may lead anywhere.
        x = np.rint(np.clip(places[..., 0], -1, width)).astype(np.int32)
        y = np.rint(np.clip(places[..., 1], -1, height)).astype(np.int32)
        outside = (x < 0) | (x >= width) | (y < 0) | (y >= height)
        index = np.clip(y, 0, height - 1) * width + np.clip(x, 0, width - 1)
        found = np.take(self._target, index, axis=0)
        difference = np.abs(found - self._seen[:, None]).mean(axis=-1)
        np.minimum(difference, _GREATEST_ERROR, out=difference)
        # What has left the picture may or may not be right.
        difference[outside] = 0.5 * _GREATEST_ERROR
        mean: Floats = difference.mean(axis=-1)
        return mean


def _guesses(parts: Parts, others: Parts, diagonal_px: float) -> Motions:
    """(R, N, 2, 3): onto each of the parts most alike, with and without their turn and size."""
    if not len(others):
        return np.zeros((len(parts), 0, 2, 3), np.float32)
    alike = np.argsort(_unlikeness(parts, others, diagonal_px), axis=1, kind="stable")
    alike = alike[:, :_GUESSES_EACH]
    scale = np.clip(np.sqrt(others.areas[alike] / parts.areas[:, None]), *_SCALES)
    # The axes tell a turn but for half a turn.
    turn = others.axes[alike] - parts.axes[:, None]
    turn = (turn + np.pi / 2) % np.pi - np.pi / 2
    center = np.broadcast_to(parts.centers[:, None], (*alike.shape, 2))
    ways = [(0 * turn, 0 * scale + 1), (turn, scale), (turn + np.pi, scale)]
    ways += [(0 * turn, scale), (turn, 0 * scale + 1)]
    return np.concatenate(
        [similarity(t, s, center, others.centers[alike]) for t, s in ways], axis=1
    )


def _unlikeness(parts: Parts, others: Parts, diagonal_px: float) -> Floats:
    """(R, Q) how little each part is like each other one."""
    colour = np.abs(parts.colours[:, None] - others.colours).mean(axis=-1)
    log_area = np.abs(np.log(parts.areas[:, None] / others.areas))
    shape = np.abs(parts.elongations[:, None] - others.elongations)
    distance = np.linalg.norm(parts.centers[:, None] - others.centers, axis=-1)
    unlikeness: Floats = (
        colour / _COLOUR_TOLERANCE
        + log_area / _LOG_AREA_TOLERANCE
        + shape
        + distance / diagonal_px
        + _OTHER_KIND * (parts.is_figure[:, None] != others.is_figure)
    )
    return unlikeness


def _fit_to_flow(parts: Parts, flow: Flow) -> Motions:
    """(R, 1, 2, 3): the similarity that fits the flow of each part's points best."""
    x, y = np.moveaxis(parts.points.astype(np.intp), -1, 0)
    ends = parts.points + flow[y, x]
    center, target = parts.points.mean(axis=1), ends.mean(axis=1)
    before, behind = parts.points - center[:, None], ends - target[:, None]
    cosine = (before * behind).sum(axis=(1, 2))
    sine = (before[..., 0] * behind[..., 1] - before[..., 1] * behind[..., 0]).sum(axis=1)
    spread = np.maximum(np.square(before).sum(axis=(1, 2)), 1e-3)
    scale = np.clip(np.hypot(cosine, sine) / spread, *_SCALES)
    return similarity(np.arctan2(sine, cosine), scale, center, target)[:, None]


def _neighbours(parts: Parts) -> NDArray[np.intp]:
    """(R, N) the parts whose centres are nearest."""
    distance = np.linalg.norm(parts.centers[:, None] - parts.centers, axis=-1)
    return np.argsort(distance, axis=1, kind="stable")[:, 1 : 1 + _NEIGHBOURS]


def _changes(parts: Parts, best: Motions, random: np.random.Generator, reach: float) -> Motions:
    """(R, N, 2, 3): the best motions after small random ones about each part's centre."""
    shape = (len(parts), _CHANGES_EACH)
    jump = np.minimum(_JUMP_SHARE * np.sqrt(parts.areas), _GREATEST_JUMP_PX)[:, None, None]
    center = np.broadcast_to(parts.centers[:, None], (*shape, 2))
    change = similarity(
        random.normal(size=shape) * _TURN_CHANGE * reach,
        np.exp(random.normal(size=shape) * _LOG_SCALE_CHANGE * reach),
        center,
        center + random.normal(size=(*shape, 2)) * jump * reach,
    )
    return after(best[:, None], change)
