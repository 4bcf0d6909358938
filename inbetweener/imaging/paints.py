"""The paints of flat-coloured art: which colours a drawing is filled with, and which of them touch.

Antialiasing puts mixtures of two neighbouring paints between them. A colour that is only ever found
between two others, on the straight line between them, is such a mixture and no paint.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import starmap
from typing import TYPE_CHECKING

import numpy as np

from inbetweener.imaging.colour_runs import ColourRuns, run_share
from inbetweener.imaging.paint_candidates import paint_codes
from inbetweener.imaging.paint_contacts import contacts_between, thin_paints
from inbetweener.imaging.paint_edges import NO_PAINT, Colours, Labels, Ramp, premultiplied
from inbetweener.imaging.paint_places import Places, places_of
from inbetweener.wording import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from inbetweener.imaging.picture import Pixels

MOST_PAINTS = 128
# Flat art has far fewer runs of one colour than this for each pixel.
_MOST_RUNS = 0.5
# Art of which less than this has a common colour is painted and not filled.
_COMMON_SHARE = 0.8
# Keys of which more than this is neither a paint nor a mixture are not flat art.
_GREATEST_LOSS = 0.01


class NotFlat(StrEnum):
    """Why keys have no paints."""

    TEXTURED = mark("The keys are painted or textured, not filled with flat colours.")
    MANY_COLOURS = mark("The keys have too many colours for flat art.")
    NO_MIXTURES = mark("The keys have colours that are neither flat nor on an antialiased edge.")


@dataclass(frozen=True, slots=True)
class Paints:
    """What some keys are painted with.

    Attributes:
        straight: (P, 4) uint8 or uint16 as the keys are, RGBA with straight alpha, the most used
            first.
        colours: (P, 4) the same, premultiplied, in [0, 255].
        touching: (P, P) bool, symmetric: which paints lie beside each other somewhere.
        blending: (P, P) bool, symmetric: which of them are mixed where they touch. The edges
            between the others are aliased.
        is_thin: (P,) bool: which are only ever found in lines, so that a blurred one may hide them.
        places: where each is found.
    """

    straight: NDArray[np.uint8] | NDArray[np.uint16]
    colours: Colours
    touching: NDArray[np.bool_]
    blending: NDArray[np.bool_]
    is_thin: NDArray[np.bool_]
    places: Places

    def __len__(self) -> int:
        """How many there are."""
        return len(self.straight)

    def ramps(self) -> list[Ramp]:
        """The pairs of paints between which there may be mixtures."""
        return list(starmap(Ramp, np.argwhere(np.triu(self.touching)).tolist()))

    @property
    def is_aliased(self) -> bool:
        """Whether the keys hold no mixtures at all."""
        return not self.blending.any()


def find_paints(keys: Sequence[Pixels]) -> Paints | NotFlat:
    """What keys are painted with, or why nothing of that kind can be said.

    Args:
        keys: (H, W, 3 or 4) uint8 or uint16, straight alpha, all of one type.
    """
    if any(run_share(key) > _MOST_RUNS for key in keys):
        return NotFlat.TEXTURED
    pictures = [ColourRuns.of(key) for key in keys]
    codes, common_share = paint_codes(pictures, MOST_PAINTS)
    if common_share < _COMMON_SHARE:
        return NotFlat.TEXTURED
    if not 0 < len(codes) <= MOST_PAINTS:
        return NotFlat.MANY_COLOURS
    colours = premultiplied(codes.view(np.uint8).reshape(-1, 4))
    labels = [_labels(runs, codes) for runs in pictures]
    contacts = contacts_between(pictures, labels, colours)
    if contacts.lost_share > _GREATEST_LOSS:
        return NotFlat.NO_MIXTURES
    is_thin = np.logical_and.reduce([thin_paints(each, len(codes)) for each in labels])
    straight = _straight(codes, labels, keys)
    places = places_of(labels, len(codes))
    return Paints(straight, colours, contacts.touching, contacts.blending, is_thin, places)


def _labels(runs: ColourRuns, codes: NDArray[np.uint32]) -> Labels:
    """(H, W) the paint of each pixel that has exactly its colour."""
    order = np.argsort(codes)
    place = np.minimum(np.searchsorted(codes[order], runs.colours), len(codes) - 1)
    paint = order[place]
    is_paint = codes[paint] == runs.colours
    labels: Labels = runs.spread(np.where(is_paint, paint, NO_PAINT).astype(np.uint8))
    return labels


def _straight(
    codes: NDArray[np.uint32], labels: Sequence[Labels], keys: Sequence[Pixels]
) -> NDArray[np.uint8] | NDArray[np.uint16]:
    """(P, 4) the paints as deep as the keys are: of all that round to one, the most used."""
    shallow = codes.view(np.uint8).reshape(-1, 4)
    if keys[0].dtype == np.uint8:
        return shallow
    deep = shallow.astype(np.uint16) * np.uint16(257)
    for paint, code in enumerate(codes):
        if code:  # what is transparent has no colour
            deep[paint, : keys[0].shape[2]] = _most_used(paint, labels, keys)
    return deep


def _most_used(paint: int, labels: Sequence[Labels], keys: Sequence[Pixels]) -> NDArray[np.uint16]:
    found = np.concatenate([key[each == paint] for key, each in zip(keys, labels, strict=True)])
    values, counts = np.unique(found, axis=0, return_counts=True)
    most: NDArray[np.uint16] = values[counts.argmax()]
    return most
