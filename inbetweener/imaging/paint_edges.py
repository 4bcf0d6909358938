"""The edges between paints: which lie beside a pixel, and which two of them it is a mixture of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, TypeAlias, cast

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from collections.abc import Iterator

# (N, 4) float32, premultiplied, in [0, 255].
Colours: TypeAlias = NDArray[np.float32]
# (H, W) uint8: the index of each pixel's paint, NO_PAINT where it is none.
Labels: TypeAlias = NDArray[np.uint8]
# (N, words) uint64: for each pixel a bit for every paint that lies beside it.
Neighbours: TypeAlias = NDArray[np.uint64]

NO_PAINT = 255
# How far from a paint an antialiased edge reaches.
EDGE_PX = 3
_BITS = 64


class Ramp(NamedTuple):
    """Two paints between which mixtures may lie, by their indexes."""

    first: int
    second: int


@dataclass(frozen=True, slots=True)
class Guess:
    """Paints that need not be beside a pixel: a blurred line has no pixel of its own left.

    Attributes:
        is_thin: (P,) which paints.
        around: (N, words) which paints the keys have around the pixels.
        cost: what speaks against a paint that is not seen, in levels of 255.
    """

    is_thin: NDArray[np.bool_]
    around: Neighbours
    cost: float


@dataclass(frozen=True, slots=True)
class Mixtures:
    """What pixels are mixtures of.

    Attributes:
        ramp: (N,) index of the ramp, -1 where none comes near enough.
        share: (N,) how much of the second paint is in it, in [0, 1].
        missed: (N,) greatest difference of a channel, in levels of 255.
    """

    ramp: NDArray[np.int32]
    share: NDArray[np.float32]
    missed: NDArray[np.float32]


def premultiplied(straight: NDArray[np.uint8]) -> Colours:
    """(N, 4) straight RGBA as premultiplied colours in [0, 255]."""
    colours: Colours = straight.astype(np.float32)
    colours[:, :3] *= colours[:, 3:] / 255
    return colours


def paints_beside(labels: Labels, at: NDArray[np.intp], count: int) -> Neighbours:
    """Which paints lie within an antialiased edge of some pixels.

    Args:
        labels: of the whole picture.
        at: (N,) which pixels, counted row after row.
        count: how many paints there are.
    """
    width = labels.shape[1] + 2 * EDGE_PX
    framed = np.pad(labels, EDGE_PX, constant_values=NO_PAINT).ravel()
    centre = at + (at // labels.shape[1] + EDGE_PX) * 2 * EDGE_PX + EDGE_PX * labels.shape[1]
    centre += EDGE_PX
    near = np.zeros((len(at), -(-count // _BITS)), np.uint64)
    bits = _bits_of_labels(count)
    for dy in range(-EDGE_PX, EDGE_PX + 1):
        for dx in range(-EDGE_PX, EDGE_PX + 1):
            seen = framed[centre + (dy * width + dx)]
            for word, table in enumerate(bits):
                near[:, word] |= table[seen]
    return near


def _bits_of_labels(count: int) -> NDArray[np.uint64]:
    """(words, 256) the bit that stands for each label."""
    bits = np.zeros((-(-count // _BITS), NO_PAINT + 1), np.uint64)
    for paint in range(count):
        bits[paint // _BITS, paint] = np.uint64(1) << np.uint64(paint % _BITS)
    return bits


def packed(members: NDArray[np.bool_]) -> NDArray[np.uint64]:
    """(..., P) yes or no for each paint as (..., words) bits."""
    count = members.shape[-1]
    bits = _bits_of_labels(count)
    found = np.zeros((*members.shape[:-1], len(bits)), np.uint64)
    for paint in range(count):
        word = paint // _BITS
        found[..., word] |= np.where(members[..., paint], bits[word, paint], np.uint64(0))
    return found


def has_paint(near: Neighbours, paint: int) -> NDArray[np.bool_]:
    """(N,) whether a paint lies beside each pixel."""
    bit = np.uint64(1) << np.uint64(paint % _BITS)
    return cast("NDArray[np.bool_]", (near[:, paint // _BITS] & bit) != 0)


def has_paints(near: Neighbours, paints: NDArray[np.intp]) -> NDArray[np.bool_]:
    """(N,) whether of N paints each lies beside its own pixel."""
    words = near[np.arange(len(near)), paints // _BITS]
    has: NDArray[np.bool_] = ((words >> (paints % _BITS).astype(np.uint64)) & np.uint64(1)) != 0
    return has


def seen_together(near: Neighbours, count: int) -> NDArray[np.bool_]:
    """(count, count) which two paints lie beside one and the same pixel somewhere."""
    sets = np.unique(near, axis=0)
    members = np.stack([has_paint(sets, paint) for paint in range(count)], axis=1)
    shared: NDArray[np.bool_] = (members.astype(np.float32).T @ members.astype(np.float32)) > 0
    return shared & ~np.eye(count, dtype=np.bool_)


def best_mixtures(
    colours: Colours,
    near: Neighbours,
    paints: Colours,
    ramps: list[Ramp],
    *,
    most: float,
    guess: Guess | None = None,
) -> Mixtures:
    """The ramp between two paints beside each pixel that comes nearest to its colour.

    Args:
        colours: (N, 4) of the pixels.
        near: of the pixels.
        paints: (P, 4).
        ramps: which mixtures there may be.
        most: how far a mixture may be off, in levels of 255.
        guess: which paints need not be beside the pixel; None for none.
    """
    found = Mixtures(
        np.full(len(colours), -1, np.int32),
        np.zeros(len(colours), np.float32),
        np.full(len(colours), most, np.float32),
    )
    for index, ramp in enumerate(ramps):
        begin, along = paints[ramp.first], paints[ramp.second] - paints[ramp.first]
        for rows, cost in _rows(ramp, near, guess):
            missed, share = distance_to_ramp(colours[rows], begin, along)
            missed += np.float32(cost)
            is_better = missed < found.missed[rows]
            better = rows[is_better]
            found.ramp[better] = index
            found.share[better] = share[is_better]
            found.missed[better] = missed[is_better]
    return found


def _rows(
    ramp: Ramp, near: Neighbours, guess: Guess | None
) -> Iterator[tuple[NDArray[np.intp], float]]:
    """The pixels that a ramp may explain, and what speaks against it there."""
    has_first, has_second = has_paint(near, ramp.first), has_paint(near, ramp.second)
    yield np.flatnonzero(has_first & has_second), 0.0
    if guess is None:
        return
    for has, lacks, guessed in (
        (has_first, has_second, ramp.second),
        (has_second, has_first, ramp.first),
    ):
        if guess.is_thin[guessed]:
            yield np.flatnonzero(has & ~lacks & has_paint(guess.around, guessed)), guess.cost


def distance_to_ramp(
    colours: Colours, begin: NDArray[np.float32], along: NDArray[np.float32]
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """How far colours lie from the mixtures of two paints, and how much of the second is in them.

    Args:
        colours: (N, 4).
        begin: (4,), the first paint.
        along: (4,), from there to the second.

    Returns:
        (N,) greatest difference of a channel, and (N,) the share in [0, 1].
    """
    offset = colours - begin
    share = np.clip(offset @ (along / max(float(along @ along), 1e-6)), 0, 1)
    missed = np.abs(offset - share[:, None] * along).max(axis=1, initial=0)
    return missed.astype(np.float32), share.astype(np.float32)
