"""The parts of a drawing that can be followed as wholes: flat-coloured regions and whole figures.

A window sees nothing in flat colour, but the border of the colour has a shape; so what is to be
found far away is looked for part by part, each known by points on its border and inside it. After
the segments of AnimeInterp (Siyao et al., CVPR 2021), without a network.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce
from typing import TYPE_CHECKING, TypeVar

import cv2
import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from inbetweener.inference.pixels import Premultiplied

_Number = TypeVar("_Number", np.int32, np.float32)

# The greatest range of a channel in a 3 x 3 window of flat colour; antialiasing exceeds it.
_FLAT_RANGE = 0.06
# Where this share of the picture's edge has one colour, that colour is the paper.
_PAPER_SHARE = 0.4
_PAPER_RANGE = 0.08
# A larger share of the picture is background: it is not looked for elsewhere.
_GREATEST_SHARE = 0.5
_SMALLEST_SHARE = 1e-4
_SMALLEST_AREA_PX = 12
_MOST_PARTS = 160
# How far beyond its border a part is looked at, so that its line is seen with it.
_RIM_PX = 3
# Moments and points of a part are taken from about so many of its pixels.
_ENOUGH_PIXELS = 4000


@dataclass(frozen=True, slots=True)
class Parts:
    """What can be followed in one picture, largest first: R parts, known by S points each.

    Attributes:
        points: (R, S, 2) float32, x then y in pixels: half where there is detail, above all the
            part's own line, half anywhere inside.
        colours: (R, C) float32, the mean inside.
        areas: (R,) float32, in pixels.
        centers: (R, 2) float32, centre of mass, x then y.
        spreads: (R, 2, 2) float32, covariance of the pixels' places.
        is_figure: (R,) bool: all that is connected on the paper, not one colour.
    """

    points: NDArray[np.float32]
    colours: NDArray[np.float32]
    areas: NDArray[np.float32]
    centers: NDArray[np.float32]
    spreads: NDArray[np.float32]
    is_figure: NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.areas)

    @property
    def axes(self) -> NDArray[np.float32]:
        """(R,) the direction of each part's long axis in radians, in (-pi/2, pi/2]."""
        along = self.spreads[:, 0, 0] - self.spreads[:, 1, 1]
        angles: NDArray[np.float32] = 0.5 * np.arctan2(2 * self.spreads[:, 0, 1], along)
        return angles

    @property
    def elongations(self) -> NDArray[np.float32]:
        """(R,) from 0, as long as wide, to 1, a line."""
        along = self.spreads[:, 0, 0] - self.spreads[:, 1, 1]
        size = np.maximum(self.spreads[:, 0, 0] + self.spreads[:, 1, 1], 1e-6)
        ratios: NDArray[np.float32] = np.hypot(along, 2 * self.spreads[:, 0, 1]) / size
        return ratios


def find_parts(picture: Premultiplied, points_each: int) -> Parts:
    """Find the flat regions of a picture and its figures.

    Args:
        picture: (H, W, 3 or 4).
        points_each: S, even.
    """
    flat = _flat(picture)
    painted = flat & (picture[..., 3] > _PAPER_RANGE) if picture.shape[2] == 4 else flat
    figures = ~_like_paper(picture)
    components = [*_components(painted, is_figure=False), *_components(figures, is_figure=True)]
    components.sort(key=lambda component: -component.area)
    return _describe(components[:_MOST_PARTS], picture, flat, points_each)


def flat_regions(picture: Premultiplied) -> NDArray[np.int32]:
    """(H, W) the number of the flat region that each pixel is in, from 1; 0 on lines and edges."""
    _, labels = cv2.connectedComponents(_flat(picture).astype(np.uint8), connectivity=4)
    return labels.astype(np.int32, copy=False)


def find_ground(picture: Premultiplied) -> NDArray[np.bool_]:
    """(H, W) the paper, or what has no paint, that is connected with the picture's edge."""
    alike = _like_paper(picture)
    if not alike.any():
        return alike
    count, labels = cv2.connectedComponents(alike.astype(np.uint8), connectivity=4)
    is_ground = np.zeros(count, np.bool_)
    is_ground[_edge(labels.astype(np.int32, copy=False))] = True
    is_ground[0] = False
    ground: NDArray[np.bool_] = is_ground[labels]
    return ground


def _flat(picture: Premultiplied) -> NDArray[np.bool_]:
    window = np.ones((3, 3), np.uint8)
    spread = cv2.dilate(picture, window) - cv2.erode(picture, window)
    flat: NDArray[np.bool_] = _greatest(spread) <= _FLAT_RANGE
    return flat


def _greatest(planes: NDArray[np.float32]) -> NDArray[np.float32]:
    """(H, W) the greatest of (H, W, C) at each pixel; several times faster than along an axis."""
    return reduce(np.maximum, np.moveaxis(planes, -1, 0))


def _like_paper(picture: Premultiplied) -> NDArray[np.bool_]:
    """Where the picture is as most of its edge is; nowhere if its edge has no one colour."""
    edge = _edge(picture)
    paper = np.median(edge, axis=0)
    if (np.abs(edge - paper).max(axis=1) <= _PAPER_RANGE).mean() < _PAPER_SHARE:
        return np.zeros(picture.shape[:2], np.bool_)
    alike: NDArray[np.bool_] = _greatest(np.abs(picture - paper)) <= _PAPER_RANGE
    return alike


def _edge(plane: NDArray[_Number]) -> NDArray[_Number]:
    return np.concatenate([plane[0], plane[-1], plane[:, 0], plane[:, -1]])


@dataclass(frozen=True, slots=True)
class _Component:
    """A connected area: its mask in its box with a margin, and where the box begins."""

    mask: NDArray[np.bool_]
    left: int
    top: int
    area: int
    is_figure: bool

    def of(self, plane: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """What a whole plane holds in the box."""
        height, width = self.mask.shape
        return plane[self.top : self.top + height, self.left : self.left + width]

    def places(self, mask: NDArray[np.bool_]) -> NDArray[np.float32]:
        """(N, 2) x and y, in the whole picture, of what a mask of the box holds; thinned out."""
        y, x = np.nonzero(mask)
        stride = max(1, len(x) // _ENOUGH_PIXELS)
        corner = np.array([self.left, self.top], np.float32)
        return np.stack([x[::stride], y[::stride]], axis=1).astype(np.float32) + corner


def _components(mask: NDArray[np.bool_], *, is_figure: bool) -> Iterator[_Component]:
    _, labels, boxes, _ = cv2.connectedComponentsWithStats(mask.astype(np.uint8), connectivity=4)
    areas = boxes[:, cv2.CC_STAT_AREA]
    smallest = max(_SMALLEST_AREA_PX, _SMALLEST_SHARE * mask.size)
    kept = np.flatnonzero((areas >= smallest) & (areas <= _GREATEST_SHARE * mask.size))
    for index in kept[kept > 0]:
        left, top, width, height, area = boxes[index].tolist()
        x, y = max(0, left - _RIM_PX), max(0, top - _RIM_PX)
        box = labels[y : top + height + _RIM_PX, x : left + width + _RIM_PX]
        yield _Component(box == index, x, y, area, is_figure)


def _describe(
    components: list[_Component],
    picture: Premultiplied,
    flat: NDArray[np.bool_],
    points_each: int,
) -> Parts:
    count = len(components)
    parts = Parts(
        points=np.zeros((count, points_each, 2), np.float32),
        colours=np.zeros((count, picture.shape[2]), np.float32),
        areas=np.array([component.area for component in components], np.float32),
        centers=np.zeros((count, 2), np.float32),
        spreads=np.zeros((count, 2, 2), np.float32),
        is_figure=np.array([component.is_figure for component in components], np.bool_),
    )
    for i, component in enumerate(components):
        inside = component.places(component.mask)
        x, y = inside.astype(np.intp).T
        parts.colours[i] = picture[y, x].mean(axis=0)
        parts.centers[i] = inside.mean(axis=0)
        offsets = inside - parts.centers[i]
        parts.spreads[i] = offsets.T @ offsets / len(inside)
        parts.points[i] = _points(component, inside, flat, points_each)
    return parts


def _points(
    component: _Component,
    inside: NDArray[np.float32],
    flat: NDArray[np.bool_],
    count: int,
) -> NDArray[np.float32]:
    window = np.ones((2 * _RIM_PX + 1,) * 2, np.uint8)
    reach = cv2.dilate(component.mask.astype(np.uint8), window) > 0
    detail = component.places(reach & ~(component.mask & component.of(flat)))
    if not len(detail):
        detail = inside
    return np.concatenate([_evenly(detail, count // 2), _evenly(inside, count - count // 2)])


def _evenly(points: NDArray[np.float32], count: int) -> NDArray[np.float32]:
    """So many of the points, evenly spread over their order; repeated where there are fewer."""
    return points[((np.arange(count) + 0.5) * len(points) / count).astype(np.intp)]
