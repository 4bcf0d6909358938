"""Strokes of one drawing brought onto those of another, from near them.

An engine's motion is a pixel or a few off where lines are thin, and then the lines of both keys do
not meet. Lines can be seen, so that what is left is found as in the registration of curves: each
point looks for the nearest line of its kind and direction, and neighbours agree on where to go
(Chen and Medioni, "Object Modelling by Registration of Multiple Range Images", 1992, in the plane).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import cv2
import numpy as np

from inbetweener.imaging.strokes import evened

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from inbetweener.imaging.strokes import Places, Strokes

# The sine of the angle at which two lines are no longer one.
_MOST_ASLANT = 0.7
# Along a line nothing tells where a point belongs, so little is believed of that.
_ALONG = 0.05
_NOTHING = 1e-3
# How far each round looks, as a share of the picture's longer side, and how many points agree.
_ROUNDS = ((0.010, 60), (0.008, 40), (0.006, 24), (0.004, 12), (0.003, 6), (0.003, 3))
CLOSE_ROUNDS = ((0.003, 6), (0.002, 3))
_LEAST_REACH_PX = 2.0
_MET_PX = 1.25
_FARTHEST_SHARE = 0.015
_GAP_PASSES = 6
_HIDING_INK = 0.5
_MARGIN_PX = 48
_MATCHED_SHARE = 0.4


class Near(NamedTuple):
    """The nearest points of other strokes.

    Attributes:
        points: (N,) which.
        is_there: (N,) whether there is one of the kind at all, within the picture.
    """

    points: NDArray[np.intp]
    is_there: NDArray[np.bool_]


class Nearest:
    """Tells for any place which point of some strokes is the nearest of a kind.

    Places far from all of them have none: only a box around the strokes is looked at.
    """

    def __init__(self, places: Places, kinds: NDArray[np.uint8], shape: tuple[int, int]) -> None:
        self._parts = {
            int(kind): _Part.around(places, np.flatnonzero(kinds == kind), shape)
            for kind in np.unique(kinds)
        }

    def to(self, places: Places, kinds: NDArray[np.uint8]) -> Near:
        """The nearest of the same kind to each place."""
        points = np.zeros(len(places), np.intp)
        is_there = np.zeros(len(places), bool)
        for kind, part in self._parts.items():
            own = np.flatnonzero(kinds == kind)
            pixels, is_inside = pixels_of(places[own] - part.corner, part.points.shape)
            own, pixels = own[is_inside], pixels[is_inside]
            points[own] = part.points.ravel()[pixels]
            is_there[own] = True
        return Near(points, is_there)


def pixels_of(places: Places, shape: tuple[int, int]) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
    """(N,) the pixel that each place lies in, row after row, and whether it lies in the picture."""
    x, y = np.rint(places).astype(np.intp).T
    is_inside = (x >= 0) & (y >= 0) & (x < shape[1]) & (y < shape[0])
    return np.where(is_inside, y * shape[1] + x, 0), is_inside


class _Part(NamedTuple):
    """The box around some points.

    Attributes:
        corner: (2,) x and y of its upper left pixel.
        points: (h, w) which of them is the nearest to each pixel.
    """

    corner: NDArray[np.intp]
    points: NDArray[np.intp]

    @classmethod
    def around(cls, places: Places, which: NDArray[np.intp], shape: tuple[int, int]) -> _Part:
        pixels, is_inside = pixels_of(places[which], shape)
        pixels, which = pixels[is_inside], which[is_inside]
        y, x = np.divmod(pixels, shape[1])
        if not len(which):
            return cls(np.zeros(2, np.intp), np.zeros((0, 0), np.intp))
        top, left = max(0, y.min() - _MARGIN_PX), max(0, x.min() - _MARGIN_PX)
        bottom, right = min(shape[0], y.max() + _MARGIN_PX), min(shape[1], x.max() + _MARGIN_PX)
        mask = np.ones((bottom - top + 1, right - left + 1), np.uint8)
        mask[y - top, x - left] = 0
        _, labels = cv2.distanceTransformWithLabels(
            mask, cv2.DIST_L2, cv2.DIST_MASK_5, labelType=cv2.DIST_LABEL_PIXEL
        )
        of_label = np.zeros(labels.max() + 1, np.intp)
        of_label[labels[y - top, x - left]] = which
        return cls(np.array([left, top]), of_label[labels])


@dataclass(frozen=True, slots=True, eq=False)
class Match:
    """How strokes that were carried to another drawing meet its own.

    Attributes:
        correction: (N, 2) what is to be added to where they were carried.
        is_met: (N,) bool: which then lie on a line of their kind.
        partner: (N,) the point of the other drawing that each met, or the nearest.
    """

    correction: Places
    is_met: NDArray[np.bool_]
    partner: NDArray[np.intp]


def match(
    own: Strokes,
    carried: Places,
    other: Strokes,
    rounds: tuple[tuple[float, int], ...] = _ROUNDS,
    ink: NDArray[np.float32] | None = None,
) -> Match:
    """Bring strokes that were carried near those of another drawing onto them.

    Args:
        own: what was carried.
        carried: (N, 2) to where.
        other: the strokes that are there.
        rounds: how far each round looks, as a share of the longer side, and how many passes along
            the lines its points agree over.
        ink: (H, W) of the other drawing: what ends under ink of any kind is hidden and not gone.
    """
    nothing = np.zeros(len(own), bool)
    if not len(own) or not len(other):
        return Match(np.zeros_like(carried), nothing, np.zeros(len(own), np.intp))
    lines = _Lines(other)
    correction = np.zeros_like(carried)
    longest = max(own.shape)
    for share, passes in rounds:
        reach = max(_LEAST_REACH_PX, share * longest)
        pull = lines.pull(own, carried + correction, reach)
        correction += _agreed(pull, own, passes)
    return _met(own, carried, correction, lines, ink)


class _Pull(NamedTuple):
    """What draws each point to a line.

    Attributes:
        step: (N, 2) to the nearest point of the line.
        normal: (N, 2) across the line.
        weight: (N,) in [0, 1], how far it is to be believed.
        partner: (N,) that point.
    """

    step: Places
    normal: Places
    weight: NDArray[np.float32]
    partner: NDArray[np.intp]


class _Lines:
    """The strokes that others are brought onto."""

    def __init__(self, strokes: Strokes) -> None:
        self._places = strokes.places
        self._normals = strokes.normals()
        self._nearest = Nearest(strokes.places, strokes.kinds, strokes.shape)

    def pull(self, own: Strokes, places: Places, reach: float) -> _Pull:
        """What draws strokes that were carried to some places, from so far."""
        near = self._nearest.to(places, own.kinds)
        step = self._places[near.points] - places
        normal = self._normals[near.points]
        aslant = np.abs((_headings(places, own) * normal).sum(axis=1))
        distance = np.hypot(step[:, 0], step[:, 1])
        is_line = near.is_there & (aslant <= _MOST_ASLANT) & (distance < reach)
        weight = np.exp(-2 * (distance / reach) ** 2) * is_line
        return _Pull(step, normal, weight.astype(np.float32), near.points)


def _headings(places: Places, own: Strokes) -> Places:
    """(N, 2) unit vectors along carried strokes; 0 for a point that is alone."""
    first, second = own.links.T
    step = places[second] - places[first]
    double = (step[:, 0] + 1j * step[:, 1]) ** 2
    count = len(own)
    total = np.zeros(count, np.complex128)
    for end in (first, second):
        total += np.bincount(end, double.real, count) + 1j * np.bincount(end, double.imag, count)
    planes = np.stack([total.real, total.imag], axis=1).astype(np.float32)
    real, imaginary = evened(planes, own.links, 3).T
    total = real + 1j * imaginary
    half = np.sqrt(total)
    half /= np.maximum(np.abs(half), 1e-9)
    return np.stack([half.real, half.imag], axis=1).astype(np.float32)


def _agreed(pull: _Pull, own: Strokes, passes: int) -> Places:
    """(N, 2) the step that suits the neighbours of each point best, by least squares."""
    (x, y), weight = pull.normal.T, pull.weight
    across = (pull.step * pull.normal).sum(axis=1)
    sums = np.stack(
        [
            weight * (x * x + _ALONG),
            weight * x * y,
            weight * (y * y + _ALONG),
            weight * (x * across + _ALONG * pull.step[:, 0]),
            weight * (y * across + _ALONG * pull.step[:, 1]),
        ],
        axis=1,
    ).astype(np.float32)
    xx, xy, yy, bx, by = own.evened(sums, passes).T
    xx, yy = xx + _NOTHING, yy + _NOTHING
    whole = xx * yy - xy * xy
    return np.stack([(bx * yy - by * xy) / whole, (by * xx - bx * xy) / whole], axis=1)


def _met(
    own: Strokes,
    carried: Places,
    correction: Places,
    lines: _Lines,
    ink: NDArray[np.float32] | None,
) -> Match:
    pull = lines.pull(own, carried + correction, 2 * _MET_PX)
    across = np.abs((pull.step * pull.normal).sum(axis=1))
    farthest = max(2 * _LEAST_REACH_PX, _FARTHEST_SHARE * max(own.shape))
    is_met = (pull.weight > 0) & (across <= _MET_PX)
    is_met &= np.hypot(correction[:, 0], correction[:, 1]) <= farthest
    if ink is not None:
        pixels, is_inside = pixels_of(carried + correction, own.shape)
        is_met |= is_inside & (ink.ravel()[pixels] >= _HIDING_INK)
    share = own.evened(is_met.astype(np.float32), _GAP_PASSES)
    is_met = share > _MATCHED_SHARE
    # What meets nothing keeps to where it was carried, eased in from where it does.
    eased = own.evened(is_met.astype(np.float32), 2 * _GAP_PASSES)
    return Match(correction * np.minimum(1, 2 * eased)[:, None], is_met, pull.partner)
