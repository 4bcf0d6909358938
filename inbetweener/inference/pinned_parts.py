"""The parts of a key as pins see them: patches of one colour, each with its line."""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce
from typing import TYPE_CHECKING, NamedTuple

import cv2
import numpy as np

from inbetweener.inference.regions import find_ground, flat_regions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from inbetweener.core.interpolator import Pin
    from inbetweener.core.pin import Points
    from inbetweener.inference.motions import Floats
    from inbetweener.inference.pixels import Premultiplied

    Mask = NDArray[np.bool_]

# How far from its flat colour a part's own line reaches, and how far beside a part a pin may lie,
# in shares of the picture's long side.
LINE_SHARE = 0.008
_ASIDE_SHARE = 0.012
# A pin on a line, or on paper, takes what lies within this share along.
_PATCH_SHARE = 0.03
_ENOUGH_PIXELS = 2000
# Paper that differs less from its usual colour, of 1, is not painted at all.
_LEAST_PAINT = 0.06


@dataclass(frozen=True, slots=True)
class PinnedKey:
    """A key as pins see it.

    Attributes:
        colours: (H, W, 3 or 4).
        ground: (H, W) the paper.
        regions: (H, W) flat regions from 1, 0 on lines and paper.
        nearest: (H, W) the number of the nearest of them.
        distance: (H, W) how far that is, in pixels.
    """

    colours: Premultiplied
    ground: Mask
    regions: NDArray[np.int32]
    nearest: NDArray[np.int32]
    distance: NDArray[np.float32]

    @classmethod
    def of(cls, colours: Premultiplied) -> PinnedKey:
        """Look at a key, (H, W, 3 or 4)."""
        regions = flat_regions(colours)
        ground = find_ground(colours)
        regions[ground] = 0
        distance, seeds = cv2.distanceTransformWithLabels(
            (regions == 0).astype(np.uint8), cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL
        )
        of_seed = np.zeros(int(seeds.max()) + 1, np.int32)
        inside = regions > 0
        of_seed[seeds[inside]] = regions[inside]
        return cls(
            colours, ground, regions, of_seed[seeds], distance.astype(np.float32, copy=False)
        )

    @property
    def long_side(self) -> int:
        """The greater of width and height, in pixels."""
        height, width = self.regions.shape
        return max(int(height), int(width))

    @property
    def labels(self) -> NDArray[np.int32]:
        """(H, W) the part that each pixel belongs to, lines to the nearest; 0 of the paper."""
        reach = max(3.0, LINE_SHARE * self.long_side)
        return np.where(self.distance <= reach, self.nearest, 0)

    def part_at(self, x: float, y: float) -> int:
        """The number of the part that a point lies on or beside; 0 of none."""
        height, width = self.regions.shape
        column, row = min(max(round(x), 0), width - 1), min(max(round(y), 0), height - 1)
        if self.distance[row, column] > _ASIDE_SHARE * self.long_side:
            return 0
        part: int = self.nearest[row, column].item()
        return part

    def mask_of(self, part: int, x: float, y: float) -> Mask:
        """The part with its line; of no part, what lies around the point."""
        if part:
            reach = self.distance <= max(3.0, LINE_SHARE * self.long_side)
            mask: Mask = (self.nearest == part) & reach
            return mask
        height, width = self.regions.shape
        away = np.hypot(np.arange(width) - x, np.arange(height)[:, None] - y)
        patch: Mask = away <= max(8.0, _PATCH_SHARE * self.long_side)
        return patch

    def enclosed(self, outline: Points) -> Mask:
        """What an outline encloses, paper left out unless there is nothing else."""
        drawn = np.zeros(self.regions.shape, np.uint8)
        fixed = np.rint(np.array(outline) * 16).astype(np.int32)
        cv2.fillPoly(drawn, [fixed], color=1, shift=4)
        inside: Mask = drawn > 0
        painted = inside & ~self.ground
        return painted if painted.any() else inside

    def painted(self, mask: Mask) -> Mask:
        """A part without the paper around it, but with what its edge shares with that.

        All of it where nothing is painted.
        """
        painted = mask & ~self.ground
        if not painted.any():
            return mask
        edge = _grown(painted) & (self.regions == 0)
        whole: Mask = painted | edge | (_grown(edge) & self.ground)
        return whole

    @property
    def paper(self) -> NDArray[np.float32] | None:
        """(C,) the paper's colour; None where there is none."""
        ground = self.colours[self.ground]
        if not len(ground):
            return None
        some = ground[:: max(1, len(ground) // _ENOUGH_PIXELS)]
        return np.median(some, axis=0).astype(np.float32)

    @property
    def paint(self) -> NDArray[np.float32]:
        """(H, W) how much of each pixel is paint: less than 1 at edges towards the paper.

        There a pixel is as far from the paper's colour as it is painted: its neighbours tell how
        far all paint is.
        """
        if self.colours.shape[2] == 4:
            return self.colours[..., 3]
        paper = self.paper
        if paper is None:
            return np.ones(self.ground.shape, np.float32)
        away = reduce(np.maximum, np.moveaxis(np.abs(self.colours - paper), -1, 0))
        share = away / np.maximum(cv2.dilate(away, np.ones((3, 3), np.uint8)), _LEAST_PAINT)
        return np.where(_grown(self.ground), share, 1).astype(np.float32)


class PinnedPart(NamedTuple):
    """What pins of key A lie on: its number, 0 of none, its mask, and (N, 2, 2) the pins' ends."""

    number: int
    mask: Mask
    ends: Floats

    @classmethod
    def of(cls, key: PinnedKey, pins: list[Pin]) -> PinnedPart:
        """The part that the first of its pins lies on."""
        first = pins[0]
        number = key.part_at(first.a_x, first.a_y)
        ends = np.array([[[pin.a_x, pin.a_y], [pin.b_x, pin.b_y]] for pin in pins], np.float32)
        return cls(number, key.mask_of(number, first.a_x, first.a_y), ends)


def _grown(mask: Mask) -> Mask:
    grown: Mask = cv2.dilate(mask.astype(np.uint8), np.ones((3, 3), np.uint8)) > 0
    return grown


def by_part(key: PinnedKey, pins: Sequence[Pin]) -> list[list[Pin]]:
    """The pins of each part together; those on no part each by itself."""
    of_part: dict[int, list[Pin]] = {}
    alone = []
    for pin in pins:
        part = key.part_at(pin.a_x, pin.a_y)
        if part:
            of_part.setdefault(part, []).append(pin)
        else:
            alone.append([pin])
    return [*of_part.values(), *alone]
