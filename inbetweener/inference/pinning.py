"""Pins: what the artist says of a point holds for the part that the point lies on.

A pin gives one place exactly and nothing about the turn of its part; how the part turns and grows
about the pin is found by looking, as `region_matching` does, but with the pin held. Only the part
that the pin lies on takes the motion, with the line around it; everything else keeps its flow.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import cv2
import numpy as np

from inbetweener.inference.dense_flow import Flow, find_flow
from inbetweener.inference.motions import Floats, Motions, bow_of, flow_of, inverse, turns
from inbetweener.inference.pinned_joints import joint_turns
from inbetweener.inference.pinned_motion import motion_through
from inbetweener.inference.pinned_parts import LINE_SHARE, PinnedKey, PinnedPart, by_part
from inbetweener.inference.pixels import Premultiplied, matching_grey
from inbetweener.inference.uncovering import uncovered

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from inbetweener.core.interpolator import Pin

    Mask = NDArray[np.bool_]

# Parts of one limb are parted by their lines.
_JOINT_SHARE = 0.012
# What is seen after the part has been moved may still be bettered by so much.
_TRIMMED_PX = 6.0
_WORTH_TRIMMING = 0.8
_PINNED_LOG_WEIGHT = -1.5
# Splatting has no depth; what the artist moves by hand is in front of paper, and not half seen.
_IN_FRONT_LOG_WEIGHT = 2.5


class Steered(NamedTuple):
    """How one key moves to the other once pins have been obeyed.

    Attributes:
        flow: (H, W, 2) float32, x then y, in pixels.
        bow: (H, W, 2) float32, in pixels: what a pin turns is at t on an arc, at
            t * flow + t * (1 - t) * bow; 0 elsewhere.
        is_pinned: (H, W) bool, where pins have decided.
        is_uncovered: (H, W) bool, what lies behind a pinned part in the other key, and is there all
            the same.
    """

    flow: Flow
    bow: Flow
    is_pinned: NDArray[np.bool_]
    is_uncovered: NDArray[np.bool_]


def steer(
    colours_a: Premultiplied,
    colours_b: Premultiplied,
    flows: tuple[Flow, Flow],
    pins: Sequence[Pin],
) -> tuple[Steered, Steered]:
    """Make the flow between two keys obey the artist's pins.

    Pins on one part move it together: one by itself leaves the turn to be found, more fix it too.

    Args:
        colours_a: (H, W, 3 or 4).
        colours_b: of the same shape.
        flows: from A to B and from B to A, as they were found without pins.
        pins: in pixels of the keys.
    """
    size = colours_a.shape[:2]
    ways = tuple(
        Steered(flow.copy(), np.zeros_like(flow), *(np.zeros(size, np.bool_) for _ in range(2)))
        for flow in flows
    )
    if not pins:
        return ways[0], ways[1]
    key_a, key_b = PinnedKey.of(colours_a), PinnedKey.of(colours_b)
    parts = [PinnedPart.of(key_a, together) for together in by_part(key_a, pins)]
    reach = round(max(3.0, _JOINT_SHARE * key_a.long_side))
    likely = joint_turns([part.mask for part in parts], [part.ends for part in parts], reach)
    for part, turn in zip(parts, likely, strict=True):
        _obey(key_a, key_b, part, turn, ways)
    return _behind(key_a, ways[0], ways[1]), _behind(key_b, ways[1], ways[0])


def _behind(key: PinnedKey, way: Steered, other: Steered) -> Steered:
    """A way with what pinned parts leave behind."""
    found, flow = uncovered(key.labels, way.flow, way.is_pinned, other.is_pinned)
    return way._replace(flow=flow, is_uncovered=found)


def believed(log_weight: NDArray[np.float32], way: Steered) -> NDArray[np.float32]:
    """How far a key's flow can be believed, as `dense_flow.importance`, the artist's word included.

    What a pin moves is there though it may be hidden in the other key, and lies over the rest.
    """
    floored = np.maximum(log_weight, _PINNED_LOG_WEIGHT)
    behind = np.where(way.is_uncovered, floored, log_weight)
    weight = np.where(way.is_pinned, floored + _IN_FRONT_LOG_WEIGHT, behind)
    return weight.astype(np.float32, copy=False)


def _obey(
    key_a: PinnedKey,
    key_b: PinnedKey,
    part: PinnedPart,
    likely_turn: float | None,
    ways: tuple[Steered, ...],
) -> None:
    """Move a part as its pins say, in both directions."""
    part_a, mask_a, ends = part
    b_x, b_y = map(float, ends[0, 1])
    part_b = key_b.part_at(b_x, b_y)
    if not mask_a.any():  # the pin lies outside the picture
        return
    motion = motion_through(
        key_a.colours, key_b.colours, mask_a, ends[:, 0], ends[:, 1], likely_turn
    )
    mask_a = mask_a | _shared_line(mask_a, key_a, key_b, motion, ways[0].flow)
    landed = _landed(mask_a, motion)
    mask_b = landed
    if part_a and part_b:
        seen = key_b.mask_of(part_b, b_x, b_y)
        # What is seen there, unless the part is joined there with something else or half hidden.
        mask_b = seen & _grown(landed, key_b) if (seen & landed).sum() * 2 > seen.sum() else landed
    mask_b = mask_b | _shared_line(mask_b, key_b, key_a, inverse(motion), ways[1].flow)
    _take(ways[0], mask_a, key_a, key_b, motion, ends)
    _take(ways[1], mask_b, key_b, key_a, inverse(motion), ends[:, ::-1])


def _shared_line(
    mask: Mask, source: PinnedKey, target: PinnedKey, motion: Motions, flow: Flow
) -> Mask:
    """The line beside a part that another part is nearer to, where it goes with this one."""
    away = cv2.distanceTransform((~mask).astype(np.uint8), cv2.DIST_L2, 3)
    beside = (source.regions == 0) & ~mask & (away <= max(4.0, LINE_SHARE * source.long_side))
    moved, stayed = (
        _difference(source.colours, target.colours, each)
        for each in (flow_of(motion, mask.shape), flow)
    )
    line: Mask = beside & (moved < stayed)
    return line


def _difference(source: Premultiplied, target: Premultiplied, flow: Flow) -> Floats:
    """(H, W) how different each pixel looks at the end of its flow, smoothed a little."""
    channels = source.shape[2]
    apart = cv2.absdiff(source, _brought_home(target, flow))
    difference = cv2.transform(apart, np.full((1, channels), 1 / channels, np.float32))
    smoothed: Floats = cv2.blur(difference, (3, 3)).astype(np.float32, copy=False)
    return smoothed


def _landed(mask: Mask, motion: Motions) -> Mask:
    height, width = mask.shape
    moved = cv2.warpAffine(mask.astype(np.uint8), motion, (width, height), flags=cv2.INTER_NEAREST)
    landed: Mask = moved > 0
    return landed


def _grown(mask: Mask, key: PinnedKey) -> Mask:
    reach = 2 * round(_TRIMMED_PX + LINE_SHARE * key.long_side) + 1
    grown: Mask = cv2.dilate(mask.astype(np.uint8), np.ones((reach, reach), np.uint8)) > 0
    return grown


def _take(
    way: Steered, mask: Mask, source: PinnedKey, target: PinnedKey, motion: Motions, ends: Floats
) -> None:
    """Let what a mask covers follow a motion, trimmed to what is seen where it leads."""
    if not mask.any():
        return
    flow = flow_of(motion, mask.shape)
    flow += _missed(flow, ends)
    trimmed = flow + _trim(mask, source.colours, target.colours, flow, ends)
    moved, better = (
        _difference(source.colours, target.colours, each)[mask].mean() for each in (flow, trimmed)
    )
    if better < _WORTH_TRIMMING * moved:  # what is stiff stays stiff
        flow = trimmed
    way.flow[mask] = flow[mask]
    way.bow[mask] = bow_of(flow, float(turns(motion)))[mask]
    way.is_pinned[mask] = True


def _missed(flow: Flow, ends: Floats) -> Flow:
    """What the flow misses the pins by, spread between them: near a pin its own counts most."""
    begins, missed = ends[:, 0], np.empty((len(ends), 2), np.float32)
    for index, (begin, end) in enumerate(ends):
        missed[index] = end - begin - _sampled(flow, begin)
    weights = 1 / (_squared_distances(begins, flow.shape[:2]) + 1)
    shares = weights / weights.sum(axis=-1, keepdims=True)
    spread: Flow = np.tensordot(shares, missed, axes=1).astype(np.float32)
    return spread


def _trim(
    mask: Mask, source: Premultiplied, target: Premultiplied, flow: Flow, ends: Floats
) -> Flow:
    """The small rest of the flow, found densely on what the motion brings home; none at pins."""
    rows, columns = np.nonzero(mask)
    margin = round(4 * _TRIMMED_PX)
    box = (
        slice(max(0, rows.min() - margin), rows.max() + margin + 1),
        slice(max(0, columns.min() - margin), columns.max() + margin + 1),
    )
    trimmed = np.zeros_like(flow)
    home = _brought_home(target, flow, box)
    rest = find_flow(matching_grey(source[box]), matching_grey(home))
    is_small = np.linalg.norm(rest, axis=-1) <= _TRIMMED_PX
    nearest = _squared_distances(ends[:, 0], mask.shape).min(axis=-1)
    fading = 1 - np.exp(-nearest / np.square(2 * _TRIMMED_PX))
    trimmed[box] = np.where(is_small, fading[box], 0)[..., None] * rest
    return trimmed


def _brought_home(
    target: Premultiplied, flow: Flow, box: tuple[slice, slice] = (slice(None), slice(None))
) -> Premultiplied:
    """What is seen in the target where the flow leads from a box of the source."""
    x = flow[..., 0] + np.arange(flow.shape[1], dtype=np.float32)
    y = flow[..., 1] + np.arange(flow.shape[0], dtype=np.float32)[:, None]
    home = cv2.remap(target, x[box], y[box], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return home.astype(np.float32, copy=False)


def _sampled(flow: Flow, place: Floats) -> Floats:
    x, y = np.float32(place[0]), np.float32(place[1])
    found = cv2.remap(flow, x.reshape(1, 1), y.reshape(1, 1), cv2.INTER_LINEAR)
    return found.reshape(2).astype(np.float32, copy=False)


def _squared_distances(points: Floats, size: tuple[int, ...]) -> Floats:
    """(H, W, N) of every pixel to every point."""
    x = np.arange(size[1], dtype=np.float32)[None, :, None] - points[:, 0]
    y = np.arange(size[0], dtype=np.float32)[:, None, None] - points[:, 1]
    squared: Floats = np.square(x) + np.square(y)
    return squared
