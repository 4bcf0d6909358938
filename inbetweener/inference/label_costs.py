"""How badly each motion that is on offer suits each place of a key.

Label 0 is the dense flow, label 1 is to stay, and the labels from 2 on are the motions of parts.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from inbetweener.inference.motions import flow_of
from inbetweener.inference.regions import find_ground, flat_regions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from inbetweener.inference.dense_flow import Flow
    from inbetweener.inference.motions import Motions
    from inbetweener.inference.pixels import Premultiplied

DENSE, STAY = 0, 1

# Pixels to a side of a cell, in the picture that labels are chosen in.
CELL_PX = 2
# Colours that differ by this much, the mean over channels, are simply wrong.
_GREATEST_DIFFERENCE = 0.2
# What lies outside the other key may or may not be right.
_OUTSIDE = 0.5
# Dense flow follows anything into anything: it is the dearer, the more it bends what it carries
# and the less it returns. All else has to be clearly better than dense flow that does neither.
_DISTORTION = 0.25
_NO_RETURN = 0.6
_DENSE_ANYWAY = 0.02
_NOT_DENSE = 0.4
# Flow that returns to within this many pixels, plus a share of its length, is in doubt, not wrong.
_RETURN_PX = 1.5
_RETURN_SHARE = 0.2
_WINDOW = (3, 3)
# Paper may stay where no flow can be believed, and never goes with a part.
_PAPER_STAYS = 0.25
_PAPER_GOES = 1.0


@dataclass(frozen=True, slots=True)
class KeyView:
    """A key in the size in which labels are chosen, and its dense flow to the other key.

    Attributes:
        picture: (h, w, C), premultiplied.
        flow: (h, w, 2), in pixels of this size.
        ground: (h, w) bool, paper that is connected with the edge.
    """

    picture: Premultiplied
    flow: Flow
    ground: NDArray[np.bool_]

    @classmethod
    def of(cls, picture: Premultiplied, flow: Flow) -> KeyView:
        """Look for the ground."""
        return cls(picture, flow, find_ground(picture))

    @property
    def size(self) -> tuple[int, int]:
        """Height and width in pixels."""
        return self.picture.shape[0], self.picture.shape[1]

    def cells(self, plane: NDArray[np.float32] | NDArray[np.bool_]) -> NDArray[np.float32]:
        """The mean of a plane in every cell."""
        height, width = self.size
        size = (-(-width // CELL_PX), -(-height // CELL_PX))
        averaged = cv2.resize(plane.astype(np.float32), size, interpolation=cv2.INTER_AREA)
        return averaged.astype(np.float32, copy=False)


def label_flows(view: KeyView, motions: Motions) -> Iterator[Flow]:
    """The flow of every label in turn, K of them, each (h, w, 2)."""
    yield view.flow
    yield np.zeros_like(view.flow)
    for motion in motions:
        yield flow_of(motion, view.size)


def pixel_costs(view: KeyView, other: KeyView, motions: Motions) -> NDArray[np.float32]:
    """(K, h, w): what each label would cost at each pixel; about 0 fits, 1 does not."""
    costs = np.stack([differences(view, other, flow) for flow in label_flows(view, motions)])
    costs[DENSE] += _DENSE_ANYWAY + doubt(view, other)
    costs[STAY:] += _NOT_DENSE
    return costs


def cell_costs(view: KeyView, costs: NDArray[np.float32]) -> NDArray[np.float32]:
    """(gh, gw, K): the costs of cells, each counted with the mean over its flat region."""
    blurred = [cv2.blur(view.cells(plane), _WINDOW) for plane in costs]
    cells = np.stack(blurred, axis=-1).astype(np.float32, copy=False)
    paper = view.cells(view.ground) > 0.99
    cells[paper, STAY] = _PAPER_STAYS
    cells[paper, STAY + 1 :] = _PAPER_GOES
    return cells + _region_means(view, cells)


def differences(view: KeyView, other: KeyView, flow: Flow) -> NDArray[np.float32]:
    """(h, w) how other the colours are at the ends of a flow, 0 to 1."""
    height, width = view.size
    x = np.arange(width, dtype=np.float32) + flow[..., 0]
    y = np.arange(height, dtype=np.float32)[:, None] + flow[..., 1]
    found = cv2.remap(other.picture, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    channels = view.picture.shape[2]
    mean = np.full((1, channels), 1 / (channels * _GREATEST_DIFFERENCE), np.float32)
    difference = np.minimum(cv2.transform(cv2.absdiff(view.picture, found), mean), 1)
    outside = (x < 0) | (x > width - 1) | (y < 0) | (y > height - 1)
    difference[outside] = _OUTSIDE
    return difference


def doubt(view: KeyView, other: KeyView) -> NDArray[np.float32]:
    """(h, w) how little dense flow deserves belief: it does not return, or bends too much."""
    height, width = view.size
    x = np.arange(width, dtype=np.float32) + view.flow[..., 0]
    y = np.arange(height, dtype=np.float32)[:, None] + view.flow[..., 1]
    back = cv2.remap(other.flow, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    missed_by = np.linalg.norm(view.flow + back, axis=-1)
    slack = _RETURN_PX * (1 + _RETURN_SHARE * np.linalg.norm(view.flow, axis=-1))
    bent = cv2.blur(_distortion(view.flow), (5, 5))
    doubtful: NDArray[np.float32] = (
        _NO_RETURN * np.minimum(missed_by / slack, 1) + _DISTORTION * bent
    )
    return doubtful


def _distortion(flow: Flow) -> NDArray[np.float32]:
    """(h, w) 0 where flow carries and turns, up to 1 where it bends, shrinks or tears."""
    (x_by_y, x_by_x), (y_by_y, y_by_x) = np.gradient(flow[..., 0]), np.gradient(flow[..., 1])
    bent = np.hypot(x_by_x - y_by_y, x_by_y + y_by_x)
    distortion: NDArray[np.float32] = np.minimum(bent + 0.5 * np.abs(x_by_x + y_by_y), 1)
    return distortion


def _region_means(view: KeyView, cells: NDArray[np.float32]) -> NDArray[np.float32]:
    """(gh, gw, K) the mean over the flat region of each cell; 0 outside them."""
    height, width, count = cells.shape
    regions = cv2.resize(
        flat_regions(view.picture), (width, height), interpolation=cv2.INTER_NEAREST
    )
    _, region = np.unique(regions.ravel(), return_inverse=True)
    order = np.argsort(region, kind="stable")
    starts = np.flatnonzero(np.diff(region[order], prepend=-1))
    sums = np.add.reduceat(cells.reshape(-1, count)[order], starts, axis=0)
    means = sums / np.diff(starts, append=len(order)).astype(np.float32)[:, None]
    of_cells = means[region].reshape(cells.shape).astype(np.float32, copy=False)
    of_cells[regions == 0] = 0
    return of_cells
