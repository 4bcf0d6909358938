"""Which of the motions on offer each place of both keys follows.

Semi-global matching (Hirschmueller, PAMI 2008) over cells of two pixels, with motions in place of
disparities; then again with what the other key chose, since a motion has to lead to where the
same motion leads back; then pixel by pixel along the borders of what was chosen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import cv2
import numpy as np

from inbetweener.inference.label_costs import (
    CELL_PX,
    DENSE,
    STAY,
    KeyView,
    cell_costs,
    label_flows,
    pixel_costs,
)
from inbetweener.inference.motions import inverse

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from inbetweener.inference.motions import Motions

# What it costs to go over to another label between two cells of one colour; less where the colour
# changes, and next to nothing between paper and figure, which have no motion in common.
_CHANGE = 2.0
_CHEAPEST_CHANGE = 0.15
_COLOUR_STEP = 1 / 8
_PAPER_STEP = 0.9
_DISAGREEMENT = 0.6
_AGREEING_CELLS = 2.0
_AGREEING_SHARE = 0.1
_CROSS_CHECKS = 2
_BORDER_WINDOW = (5, 5)
_OTHER_LABEL = 0.05
# A cell with less paper than this belongs to a figure.
_FIGURE_BELOW = 0.85


class Labels(NamedTuple):
    """What the pixels of a key follow: `DENSE`, `STAY`, or 2 plus the index of a motion.

    Attributes:
        figure: (h, w) uint8, for what is no paper; also said where there is paper, so that a
            larger picture, which sees the border better, can be labelled with it.
        paper: (h, w) uint8, for paper: `DENSE` or `STAY`.
    """

    figure: NDArray[np.uint8]
    paper: NDArray[np.uint8]


def choose_labels(views: tuple[KeyView, KeyView], motions: Motions) -> tuple[Labels, Labels]:
    """Choose a label for every pixel of both keys.

    Args:
        views: the keys A and B, of one size.
        motions: (K - 2, 2, 3) from A to B, in pixels of the views.

    Returns:
        For A and for B.
    """
    ways = (motions, inverse(motions))
    costs = [
        pixel_costs(view, other, way)
        for view, other, way in zip(views, reversed(views), ways, strict=True)
    ]
    cells = np.stack([cell_costs(view, cost) for view, cost in zip(views, costs, strict=True)])
    steps = np.stack([_steps(view) for view in views])
    flows = np.stack([_cell_flows(view, way) for view, way in zip(views, ways, strict=True)])
    chosen = _aggregate(cells, steps).argmin(axis=-1)
    for _ in range(_CROSS_CHECKS):
        chosen = _aggregate(cells + _disagreement(flows, chosen), steps).argmin(axis=-1)
    first, second = (
        _along_borders(view, cost, labels.astype(np.uint8))
        for view, cost, labels in zip(views, costs, chosen, strict=True)
    )
    return first, second


def _cell_flows(view: KeyView, motions: Motions) -> NDArray[np.float32]:
    """(gh, gw, K, 2) in cells."""
    flows = np.stack([view.cells(flow) for flow in label_flows(view, motions)], axis=2)
    return flows / np.float32(CELL_PX)


def _steps(view: KeyView) -> NDArray[np.float32]:
    """(gh, gw, 2): the cost of a change between a cell and the one below it, and right of it."""
    colours = np.dstack([view.cells(plane) for plane in np.moveaxis(view.picture, 2, 0)])
    paper = view.cells(view.ground)
    steps = np.ones((*paper.shape, 2), np.float32)
    for axis in (0, 1):
        inner = steps[:-1, :, 0] if axis == 0 else steps[:, :-1, 1]
        colour_step = np.abs(np.diff(colours, axis=axis)).mean(axis=-1)
        inner[...] = np.maximum(np.exp(-colour_step / _COLOUR_STEP), _CHEAPEST_CHANGE)
        inner *= 1 - _PAPER_STEP * np.abs(np.diff(paper, axis=axis))
    return np.float32(_CHANGE) * steps


def _aggregate(costs: NDArray[np.float32], steps: NDArray[np.float32]) -> NDArray[np.float32]:
    """Sum, over paths from four sides, the least costs of every label; (N, gh, gw, K)."""
    total = np.zeros_like(costs)
    for axis in (0, 1):
        along = np.moveaxis(costs, 1 + axis, 0)
        change = np.moveaxis(steps[..., axis], 1 + axis, 0)[:-1, ..., None]
        sums = np.moveaxis(total, 1 + axis, 0)
        _sweep(along, change, sums)
        _sweep(along[::-1], change[::-1], sums[::-1])
    return total


def _sweep(
    costs: NDArray[np.float32], change: NDArray[np.float32], total: NDArray[np.float32]
) -> None:
    """Add to `total` the least costs of paths along the first axis."""
    path = costs[0]
    total[0] += path
    for i in range(1, len(costs)):
        beyond_least = path - path.min(axis=-1, keepdims=True)
        path = costs[i] + np.minimum(beyond_least, change[i - 1])
        total[i] += path


def _disagreement(flows: NDArray[np.float32], chosen: NDArray[np.intp]) -> NDArray[np.float32]:
    """(2, gh, gw, K): the cost of leading to where the other key chose not to lead back."""
    _, height, width, count, _ = flows.shape
    picked = np.take_along_axis(flows, chosen[..., None, None], axis=3)[:, :, :, 0]
    y, x = np.indices((height, width), np.float32)
    costs = np.empty(flows.shape[:-1], np.float32)
    for key in (0, 1):
        flow = flows[key].reshape(height, -1, 2)
        end_x = np.repeat(x, count, axis=1) + flow[..., 0]
        end_y = np.repeat(y, count, axis=1) + flow[..., 1]
        back = cv2.remap(
            picked[1 - key], end_x, end_y, cv2.INTER_NEAREST, borderMode=cv2.BORDER_REPLICATE
        )
        missed_by = np.linalg.norm(flow + back, axis=-1)
        slack = _AGREEING_CELLS * (1 + _AGREEING_SHARE * np.linalg.norm(flow, axis=-1))
        costs[key] = np.minimum(missed_by / slack, 1).reshape(height, width, count)
    return _DISAGREEMENT * costs


def _along_borders(view: KeyView, costs: NDArray[np.float32], cells: NDArray[np.uint8]) -> Labels:
    """Labels of pixels from those of cells, (gh, gw).

    A figure takes the best of the labels that figures have nearby, and paper what paper has: so
    that a line on the border of the paper goes with its figure.
    """
    height, width = view.size
    is_figure = (view.cells(view.ground) < _FIGURE_BELOW).astype(np.uint8)
    coarse, figure = (
        cv2.resize(plane, (width, height), interpolation=cv2.INTER_NEAREST)
        for plane in (cells, is_figure)
    )
    paper = np.where(coarse == DENSE, DENSE, STAY).astype(np.uint8)
    labels, least = paper.copy(), np.full((height, width), np.inf, np.float32)
    reach = np.ones((2 * CELL_PX + 1,) * 2, np.uint8)
    for label in np.unique(coarse[figure > 0]):
        is_near = cv2.dilate(((coarse == label) & (figure > 0)).astype(np.uint8), reach) > 0
        cost = cv2.blur(costs[label], _BORDER_WINDOW) + _OTHER_LABEL * (coarse != label)
        better = is_near & (cost < least)
        least[better] = cost[better]
        labels[better] = label
    return Labels(labels, paper)
