"""Flow between two keys that also finds long moves: dense flow where it holds, else by parts.

DIS follows lines to a fraction of a pixel, but loses what moves further than its own size. So the
parts of both keys are matched as wholes, each match is a motion that all places may choose from,
and a place keeps its dense flow unless one of them suits it clearly better.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import cv2
import numpy as np

from inbetweener.inference.dense_flow import Flow, find_flow
from inbetweener.inference.label_costs import DENSE, STAY, KeyView, differences, doubt
from inbetweener.inference.motion_choice import Labels, choose_labels
from inbetweener.inference.motions import Motions, at_size, bow_of, carry, flow_of, inverse, turns
from inbetweener.inference.pixels import Premultiplied, matching_grey
from inbetweener.inference.region_matching import match_parts
from inbetweener.inference.regions import find_ground, find_parts, flat_regions
from inbetweener.inference.shrinking import (
    ratio_to_shrunk,
    shrunk,
    shrunk_flow,
    shrunk_size,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

# Parts are matched in pictures of at most this long side, and motions chosen in half of that.
_LONGEST_SIDE_PX = 480
_SMALLEST_SIDE_PX = 32
# Of a long strip there is less left than parts could be told by.
_SMALLEST_VIEW_PX = 4
_POINTS_EACH = 96
_MOST_MOTIONS = 40
# Where figures move by less than this, dense flow is the better one, unless much of their flat
# colour is lost: on real animation, parts matched over short moves tear lines.
_FAR_SHARE_OF_SIDE = 0.06
_FAR_PERCENTILE = 95
_LOST_COST = 0.5
_LOST_SHARE = 0.25
# Errors of a match from which on it is not offered, and at which it is worth nothing.
_GREATEST_ERROR = 0.12
_WORTHLESS_ERROR = 0.15
# Motions that differ by less than this at every point of a part are one, and none is to stay.
_SAME_MOTION_PX = 2.0
_NO_MOTION_PX = 1.0


class Moves(NamedTuple):
    """How one key moves to the other.

    Attributes:
        flow: (H, W, 2) float32, x then y, in pixels: where each pixel is in the other key.
        bow: (H, W, 2) float32, in pixels: at t it is t * flow + t * (1 - t) * bow on its way, so
            that what turns goes on an arc.
        is_matched: (H, W) bool, true where a part's motion or the resting paper was chosen, false
            where dense flow was.
        is_paper: (H, W) bool, true on paper before which parts may pass.
    """

    flow: Flow
    bow: Flow
    is_matched: NDArray[np.bool_]
    is_paper: NDArray[np.bool_]

    def straightened(self) -> Moves:
        """The same moves along straight lines."""
        return self._replace(bow=np.zeros_like(self.bow))


def find_region_flow(
    colours_a: Premultiplied, colours_b: Premultiplied, dense: tuple[Flow, Flow] | None = None
) -> tuple[Flow, Flow]:
    """Flow between two keys both ways, long moves included; the same for the same keys.

    Args:
        colours_a: (H, W, 3 or 4) of any size.
        colours_b: of the same shape.
        dense: what `dense_flow` finds both ways; found here if not given.

    Returns:
        From A to B and from B to A, (H, W, 2) float32 each, x then y, in pixels.
    """
    from_a, from_b = find_moves(colours_a, colours_b, dense=dense)
    return from_a.flow, from_b.flow


def find_moves(
    colours_a: Premultiplied,
    colours_b: Premultiplied,
    between_steps: Callable[[], None] | None = None,
    *,
    dense: tuple[Flow, Flow] | None = None,
) -> tuple[Moves, Moves]:
    """`find_region_flow` with the arcs, and with what is known of the flow's origin.

    Args:
        colours_a: as for `find_region_flow`.
        colours_b: as for `find_region_flow`.
        between_steps: called now and then; what it raises ends the search.
        dense: as for `find_region_flow`.
    """
    pause = between_steps or (lambda: None)
    dense = dense or _dense_flows(colours_a, colours_b, pause)
    size = colours_a.shape[:2]
    share = min(1.0, _LONGEST_SIDE_PX / max(size))
    if min(size) < _SMALLEST_SIDE_PX or min(shrunk_size(size, share / 2)) < _SMALLEST_VIEW_PX:
        return _dense_only(dense[0]), _dense_only(dense[1])
    views = _views(colours_a, colours_b, dense, share / 2)
    if not _is_wanting(*views):
        return _dense_only(dense[0]), _dense_only(dense[1])
    motions = _motions_at_full_size(colours_a, colours_b, dense, share)
    pause()
    x_ratio, y_ratio = ratio_to_shrunk(size, share / 2)
    labels = choose_labels(views, at_size(motions, (1 / x_ratio, 1 / y_ratio)))
    pause()
    return (
        _moves(colours_a, labels[0], dense[0], motions),
        _moves(colours_b, labels[1], dense[1], inverse(motions)),
    )


def _dense_flows(
    colours_a: Premultiplied, colours_b: Premultiplied, pause: Callable[[], None]
) -> tuple[Flow, Flow]:
    grey_a, grey_b = matching_grey(colours_a), matching_grey(colours_b)
    a_to_b = find_flow(grey_a, grey_b)
    pause()
    b_to_a = find_flow(grey_b, grey_a)
    pause()
    return a_to_b, b_to_a


def _dense_only(flow: Flow) -> Moves:
    nowhere = np.zeros(flow.shape[:2], np.bool_)
    return Moves(flow, np.zeros_like(flow), nowhere, nowhere)


def _motions_at_full_size(
    colours_a: Premultiplied, colours_b: Premultiplied, dense: tuple[Flow, Flow], share: float
) -> Motions:
    """`_find_motions` of the keys made small, for the keys as they are."""
    found = _find_motions(
        *(shrunk(colours, share) for colours in (colours_a, colours_b)),
        *(shrunk_flow(flow, share) for flow in dense),
    )
    return at_size(found, ratio_to_shrunk(colours_a.shape[:2], share))


def _find_motions(
    colours_a: Premultiplied, colours_b: Premultiplied, a_to_b: Flow, b_to_a: Flow
) -> Motions:
    """(N, 2, 3): how the parts of both keys move from A to B, what explains most first."""
    parts_a, parts_b = find_parts(colours_a, _POINTS_EACH), find_parts(colours_b, _POINTS_EACH)
    soft_a, soft_b = (
        cv2.GaussianBlur(each, (0, 0), 1).astype(np.float32, copy=False)
        for each in (colours_a, colours_b)
    )
    match_a = match_parts(soft_a, soft_b, parts_a, parts_b, a_to_b)
    match_b = match_parts(soft_b, soft_a, parts_b, parts_a, b_to_a)
    from_b = inverse(match_b.motions)
    return _distinct(
        np.concatenate([match_a.motions, from_b]),
        np.concatenate([match_a.errors, match_b.errors]),
        np.concatenate([parts_a.areas, parts_b.areas]),
        np.concatenate([parts_a.points, carry(match_b.motions, parts_b.points)]),
    )


def _distinct(
    motions: Motions,
    errors: NDArray[np.float32],
    areas: NDArray[np.float32],
    points: NDArray[np.float32],
) -> Motions:
    """The motions without the bad, the idle and the repeated ones; points (N, S, 2) are in A."""
    worth = np.sqrt(areas) * (_WORTHLESS_ERROR - errors)
    kept: list[int] = []
    for i in np.argsort(-worth, kind="stable"):
        some = points[i, ::8]
        moved = carry(motions[i], some)
        if errors[i] >= _GREATEST_ERROR or np.abs(moved - some).max() < _NO_MOTION_PX:
            continue
        known = carry(motions[kept], some)
        if (np.abs(known - moved).max(axis=(1, 2)) < _SAME_MOTION_PX).any():
            continue
        kept.append(int(i))
        if len(kept) == _MOST_MOTIONS:
            break
    return motions[kept]


def _views(
    colours_a: Premultiplied, colours_b: Premultiplied, dense: tuple[Flow, Flow], share: float
) -> tuple[KeyView, KeyView]:
    view_a, view_b = (
        KeyView.of(shrunk(colours, share), shrunk_flow(flow, share))
        for colours, flow in zip((colours_a, colours_b), dense, strict=True)
    )
    return view_a, view_b


def _is_wanting(view_a: KeyView, view_b: KeyView) -> bool:
    """Whether dense flow may not be enough: figures go far, or it has lost them altogether."""
    lengths, is_lost = [], []
    for view, other in ((view_a, view_b), (view_b, view_a)):
        figure = ~view.ground
        lengths.append(np.linalg.norm(view.flow, axis=-1)[figure])
        costs = differences(view, other, view.flow) + doubt(view, other)
        # Lines are off by a pixel in any flow; flat colour is off only where it is lost.
        is_lost.append(costs[figure & (flat_regions(view.picture) > 0)] > _LOST_COST)
    far, lost = np.concatenate(lengths), np.concatenate(is_lost)
    if not len(far):
        return False
    goes_far = np.percentile(far, _FAR_PERCENTILE) > _FAR_SHARE_OF_SIDE * max(view_a.size)
    return bool(goes_far or (len(lost) and lost.mean() > _LOST_SHARE))


def _moves(colours: Premultiplied, chosen: Labels, dense: Flow, motions: Motions) -> Moves:
    """Give every pixel of a key the motion of its label."""
    ground = find_ground(colours)
    labels = _at_full_size(chosen, ground)
    flow, turn = dense.copy(), np.zeros(labels.shape, np.float32)
    flow[labels == STAY] = 0
    for index, angle in enumerate(turns(motions)):
        follows = labels == STAY + 1 + index
        if follows.any():
            flow[follows] = flow_of(motions[index], labels.shape)[follows]
            turn[follows] = angle
    return Moves(flow, bow_of(flow, turn), labels != DENSE, ground)


def _at_full_size(labels: Labels, ground: NDArray[np.bool_]) -> NDArray[np.uint8]:
    """Labels for a larger picture, of which it is known exactly what is paper."""
    size = (ground.shape[1], ground.shape[0])
    figure, paper = (cv2.resize(each, size, interpolation=cv2.INTER_NEAREST) for each in labels)
    return np.where(ground, paper, figure).astype(np.uint8)
