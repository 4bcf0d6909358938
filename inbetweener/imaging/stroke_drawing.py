"""Strokes of a key drawn where they are at t: the key's own pixels, carried with the lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, cast

import cv2
import numpy as np

from inbetweener.imaging.stroke_matching import Nearest, pixels_of
from inbetweener.imaging.strokes import evened

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from inbetweener.imaging.line_art import Inks
    from inbetweener.imaging.stroke_paths import Carried
    from inbetweener.imaging.strokes import Places

    Colours = NDArray[np.float32]
    Mask = NDArray[np.bool_]

# How far beside its ink a line takes the paper along.
RIM_PX = 2.0
# Ink at a source is believed to have come along if it is no farther now than so.
_STRETCH, _STRAY_PX = 1.3, 1.5
# A line is bridged where two of its points have come so far apart, at most.
_LONGEST_BRIDGE_PX, _LONGEST_BRIDGE_SHARE, _LONGEST_OVER_TEAR_PX = 12.0, 0.03, 4.0
_AT_ONCE_COLUMNS = 1024
_NO_MAP = np.zeros(0, np.float32)  # both coordinates are in the first


class Layer(NamedTuple):
    """Strokes of one key, drawn.

    Attributes:
        colours: (H, W, 4) float32, premultiplied.
        ink: (H, W) float32, 0 where nothing was drawn.
        is_there: (H, W) bool: what was drawn, the paper at the lines' rims too.
        is_torn: (H, W) bool: where lines have come together that were not, and nothing was drawn.
    """

    colours: Colours
    ink: NDArray[np.float32]
    is_there: Mask
    is_torn: Mask


class _Seeds(NamedTuple):
    """Points of strokes, close enough to each other that no line breaks.

    Attributes:
        here: (M, 2) where they are.
        there: (M, 2) where that is in the key.
        turn: (M,) complex, of length 1: how the line has turned.
        normal: (M,) complex: across the line in the key.
        widening: (M,).
        reach: (M,) how far from here the line's ink may be.
    """

    here: Places
    there: Places
    turn: NDArray[np.complex64]
    normal: NDArray[np.complex64]
    widening: NDArray[np.float32]
    reach: NDArray[np.float32]


def draw_strokes(carried: Carried, chosen: Mask, inks: Inks) -> Layer:
    """Some strokes of a key, its own pixels carried along."""
    height, width = carried.strokes.shape
    colours = np.broadcast_to(inks.paper.colour, (height, width, 4)).copy()
    ink = np.zeros((height, width), np.float32)
    is_there, is_torn = np.zeros((2, height, width), bool)
    seeds = _seeds(carried, chosen)
    if not len(seeds.here):
        return Layer(colours, ink, is_there, is_torn)
    y, x, seed = _tubes(seeds, (height, width))
    there, is_own = _sources(carried, seeds, seed, x, y)
    found = _sampled(carried.art.colours, there, inks.paper.colour)
    kind_ink = _sampled(carried.art.ink, there, np.zeros(4, np.float32))
    is_torn[y[~is_own], x[~is_own]] = True
    y, x = y[is_own], x[is_own]
    colours[y, x], ink[y, x] = found[is_own], np.clip(kind_ink[is_own], 0, 1)
    is_there[y, x] = True
    return Layer(np.clip(colours, 0, 1), ink, is_there, is_torn)


def _seeds(carried: Carried, chosen: Mask) -> _Seeds:
    """The chosen points, and more between those that have come apart."""
    strokes = carried.strokes
    first, second, longest = _bridges(carried)
    turn = turns_of(carried)
    normals = strokes.normals()
    normal = (normals[:, 0] + 1j * normals[:, 1]).astype(np.complex64)
    reach = strokes.mass * carried.widening * np.float32(0.75) + np.float32(RIM_PX)
    length = np.hypot(*(carried.places[first] - carried.places[second]).T)
    is_open = chosen[first] & chosen[second] & (length > 1.5) & (length <= longest)
    pieces = np.ceil(length[is_open]).astype(np.intp)
    link = np.repeat(np.flatnonzero(is_open), pieces - 1)
    step = np.arange(len(link)) - np.repeat(np.cumsum(pieces - 1) - (pieces - 1), pieces - 1) + 1
    share = (step / np.repeat(pieces, pieces - 1)).astype(np.float32)

    def spread(values: Any) -> Any:  # noqa: ANN401 - whatever is known of points
        part = share.reshape(-1, *(1,) * (values.ndim - 1))
        between = values[first[link]] * (1 - part) + values[second[link]] * part
        return np.concatenate([values[chosen], between.astype(values.dtype)])

    known = carried.places, strokes.places, turn, normal, carried.widening, reach
    return _Seeds(*map(spread, known))


def _bridges(
    carried: Carried,
) -> tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.float64]]:
    """The points between which lines may be bridged, and how far at most."""
    widest = max(_LONGEST_BRIDGE_PX, _LONGEST_BRIDGE_SHARE * max(carried.strokes.shape))
    tears = carried.tears
    kinds = (
        (carried.strokes.links, widest),
        (tears.drawn_out, widest),
        (tears.torn, _LONGEST_OVER_TEAR_PX),
    )
    first, second = np.concatenate([links for links, _ in kinds]).T
    return first, second, np.concatenate([np.full(len(each), most) for each, most in kinds])


def turns_of(carried: Carried) -> NDArray[np.complex64]:
    """(N,) how lines have turned, of length 1."""
    first, second = carried.strokes.links.T
    before = carried.strokes.places[second] - carried.strokes.places[first]
    after = carried.places[second] - carried.places[first]
    turned = (after[:, 0] + 1j * after[:, 1]) * (before[:, 0] - 1j * before[:, 1])
    count = len(carried.strokes)
    planes = np.zeros((count, 2), np.float32)
    for end in (first, second):
        planes[:, 0] += np.bincount(end, turned.real, count)
        planes[:, 1] += np.bincount(end, turned.imag, count)
    planes[:, 0] += 1e-3  # a point that is alone does not turn
    real, imaginary = evened(planes, carried.strokes.links, 5).T
    whole = real + 1j * imaginary
    turns: NDArray[np.complex64] = (whole / np.maximum(np.abs(whole), 1e-9)).astype(np.complex64)
    return turns


def _tubes(
    seeds: _Seeds, shape: tuple[int, int]
) -> tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.intp]]:
    """Every pixel that a line may reach: row, column, and the seed that is nearest."""
    pixels, is_inside = pixels_of(seeds.here, shape)
    mask = np.ones(shape, np.uint8)
    mask.ravel()[pixels[is_inside]] = 0
    away, labels = cv2.distanceTransformWithLabels(
        mask, cv2.DIST_L2, cv2.DIST_MASK_5, labelType=cv2.DIST_LABEL_PIXEL
    )
    of_label = np.zeros(labels.max() + 1, np.intp)
    of_label[labels.ravel()[pixels[is_inside]]] = np.flatnonzero(is_inside)
    y, x = np.nonzero(away <= seeds.reach.max())
    seed = of_label[labels[y, x]]
    is_within = away[y, x] <= seeds.reach[seed]
    return y[is_within], x[is_within], seed[is_within]


def _sources(
    carried: Carried,
    seeds: _Seeds,
    seed: NDArray[np.intp],
    x: NDArray[np.intp],
    y: NDArray[np.intp],
) -> tuple[Places, Mask]:
    """(K, 2) where in the key each pixel comes from, and whether its own line is there."""
    here = seeds.here[seed]
    beside = ((x - here[:, 0]) + 1j * (y - here[:, 1])) * seeds.turn[seed].conj()
    normal = seeds.normal[seed]
    across = (beside * normal.conj()).real
    beside = beside + across * (1 / seeds.widening[seed] - 1) * normal
    there = seeds.there[seed] + np.stack([beside.real, beside.imag], axis=1)
    strokes = carried.strokes
    nearest = Nearest(strokes.places, np.zeros(len(strokes), np.uint8), strokes.shape)
    found = nearest.to(there, np.zeros(len(there), np.uint8))
    # Ink at the source may be another line's; that must have come here as well.
    own_beside = there - strokes.places[found.points]
    now_beside = np.stack([x, y], axis=1) - carried.places[found.points]
    lengths = np.hypot(*own_beside.T), np.hypot(*now_beside.T)
    is_own = found.is_there & (lengths[1] <= _STRETCH * lengths[0] + _STRAY_PX)
    return there.astype(np.float32), is_own


def _sampled(
    planes: NDArray[np.float32], places: Places, beyond: NDArray[np.float32]
) -> NDArray[np.float32]:
    """(K, ...) what lies at some places, cubic between pixels."""
    count = len(places)
    rows = -(-count // _AT_ONCE_COLUMNS)
    maps = np.zeros((rows * _AT_ONCE_COLUMNS, 2), np.float32)
    maps[:count] = places
    grid = maps.reshape(rows, _AT_ONCE_COLUMNS, 2)
    parts = [
        cv2.remap(
            planes,
            grid[start : start + 8192],
            _NO_MAP,
            cv2.INTER_CUBIC,
            borderMode=cv2.BORDER_CONSTANT,
            borderValue=beyond.tolist(),
        )
        for start in range(0, rows, 8192)
    ]
    found = np.concatenate(parts).reshape(rows * _AT_ONCE_COLUMNS, *planes.shape[2:])
    return cast("NDArray[np.float32]", found[:count])
