"""Pins: what the artist says of a part holds for all of it, and for nothing else.

A pin gives one place exactly and nothing about the turn of its part; how the part turns and grows
about the pin is found by looking, as `region_matching` does, but with the pin held. Only the part
that the pin lies on takes the motion, with the line around it; everything else keeps its flow.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from inbetweener.core.pin import Arcs, Fate, Shape
from inbetweener.inference.depth import apart
from inbetweener.inference.motions import Floats, Motions, flow_of, inverse, turns
from inbetweener.inference.pinned_joints import joint_turns
from inbetweener.inference.pinned_motion import motion_between, motion_through
from inbetweener.inference.pinned_parts import LINE_SHARE, PinnedKey, PinnedPart, by_part
from inbetweener.inference.pinned_shapes import mask_in, obey_line, obey_one_sided
from inbetweener.inference.steered import Lay, Manner, PinnedGap, Steered
from inbetweener.inference.trimming import TRIMMED_PX, difference, meeting, trimmed
from inbetweener.inference.uncovering import uncovered

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from inbetweener.core.interpolator import Pin
    from inbetweener.inference.dense_flow import Flow
    from inbetweener.inference.pixels import Premultiplied

    Mask = NDArray[np.bool_]

# Parts of one limb are parted by their lines.
_JOINT_SHARE = 0.012
_PINNED_LOG_WEIGHT = -1.5
# Splatting has no depth; what the artist moves by hand is in front of paper, and not half seen.
_IN_FRONT_LOG_WEIGHT = 2.5
# What passes behind others is there in a key only where it looks as it does in the other.
_GREATEST_DIFFERENCE = 0.08


def steer(
    colours_a: Premultiplied,
    colours_b: Premultiplied,
    flows: tuple[Flow, Flow],
    pins: Sequence[Pin],
    arcs: Arcs = Arcs.AUTOMATIC,
) -> tuple[Steered, Steered]:
    """Make the flow between two keys obey the artist's pins.

    Outlined regions first, then points, on one part together, then lines, which are on parts; last
    what is in one key only, which goes as its surroundings do.

    Args:
        colours_a: (H, W, 3 or 4).
        colours_b: of the same shape.
        flows: from A to B and from B to A, as they were found without pins.
        pins: in pixels of the keys.
        arcs: which path pinned parts take that do not say.
    """
    ways = Steered.of(flows[0]), Steered.of(flows[1])
    if not pins:
        return ways
    gap = PinnedGap(PinnedKey.of(colours_a), PinnedKey.of(colours_b), *ways)
    whole = [pin for pin in pins if pin.is_in_a and pin.is_in_b]
    for pin in whole:
        if pin.shape is Shape.REGION:
            _obey_region(gap, pin, Manner.of([pin], arcs))
    _obey_points(gap, [pin for pin in whole if pin.shape is Shape.POINT], arcs)
    for pin in whole:
        if pin.shape is Shape.LINE:
            obey_line(gap, pin, Manner.of([pin], arcs))
    for pin in pins:
        if pin not in whole:
            obey_one_sided(gap, pin, Manner.of([pin], arcs))
    way_a, way_b = apart(gap)
    return _behind(gap.key_a, way_a, way_b), _behind(gap.key_b, way_b, way_a)


def believed(log_weight: NDArray[np.float32], way: Steered) -> NDArray[np.float32]:
    """How far a key's flow can be believed, as `dense_flow.importance`, the artist's word included.

    What a pin moves is there though it may be hidden in the other key, and lies over the rest.
    """
    floored = np.maximum(log_weight, _PINNED_LOG_WEIGHT)
    behind = np.where(way.is_uncovered, floored, log_weight)
    weight = np.where(way.is_pinned, floored + _IN_FRONT_LOG_WEIGHT, behind)
    return weight.astype(np.float32, copy=False)


def _behind(key: PinnedKey, way: Steered, other: Steered) -> Steered:
    """A way with what pinned parts leave behind."""
    found, flow = uncovered(key.labels, way.flow, way.is_pinned, other.is_pinned)
    return way._replace(flow=flow, is_uncovered=found)


def _obey_points(gap: PinnedGap, pins: Sequence[Pin], arcs: Arcs) -> None:
    """Move the parts that points lie on: one point leaves the turn to be found, more fix it too."""
    for pin in pins:
        if pin.fate is Fate.STAYS:
            masks = mask_in(gap.key_a, pin.a, pin.shape), mask_in(gap.key_b, pin.b, pin.shape)
            _hold(gap, masks, Manner.of([pin], arcs))
    groups = by_part(gap.key_a, [pin for pin in pins if pin.fate is Fate.MOVES])
    parts = [PinnedPart.of(gap.key_a, together) for together in groups]
    reach = round(max(3.0, _JOINT_SHARE * gap.key_a.long_side))
    likely = joint_turns([part.mask for part in parts], [part.ends for part in parts], reach)
    for together, part, turn in zip(groups, parts, likely, strict=True):
        _obey_part(gap, part, turn, Manner.of(together, arcs))


def _obey_part(gap: PinnedGap, part: PinnedPart, likely_turn: float | None, manner: Manner) -> None:
    """Move a part as its points say, in both directions."""
    key_a, key_b, way_a, way_b = gap
    part_a, mask_a, ends = part
    b_x, b_y = map(float, ends[0, 1])
    part_b = key_b.part_at(b_x, b_y)
    if not mask_a.any():  # the pin lies outside the picture
        return
    motion = motion_through(
        key_a.colours, key_b.colours, mask_a, ends[:, 0], ends[:, 1], likely_turn
    )
    mask_a = mask_a | _shared_line(mask_a, key_a, key_b, motion, way_a.flow)
    landed = _landed(mask_a, motion)
    mask_b = landed
    if part_a and part_b:
        seen = key_b.mask_of(part_b, b_x, b_y)
        # What is seen there, unless the part is joined there with something else or half hidden.
        mask_b = seen & _grown(landed, key_b) if (seen & landed).sum() * 2 > seen.sum() else landed
    mask_b = mask_b | _shared_line(mask_b, key_b, key_a, inverse(motion), way_b.flow)
    if manner.lay is Lay.BEHIND:
        mask_b = _seen_behind(gap, mask_a, key_b.mask_of(part_b, b_x, b_y), motion)
    _move(gap, (mask_a, mask_b), motion, manner, ends)


def _obey_region(gap: PinnedGap, pin: Pin, manner: Manner) -> None:
    """Move what one outline encloses into another, in both directions."""
    key_a, key_b = gap.key_a, gap.key_b
    mask_a, mask_b = mask_in(key_a, pin.a, pin.shape), mask_in(key_b, pin.b, pin.shape)
    if pin.fate is Fate.STAYS:
        _hold(gap, (mask_a, mask_b), manner)
    elif mask_a.any() and mask_b.any():
        motion = motion_between(key_a.colours, key_b.colours, mask_a, mask_b)
        _move(gap, (mask_a, mask_b), motion, manner)


_NO_ENDS: Floats = np.zeros((0, 2, 2), np.float32)


def _move(
    gap: PinnedGap,
    masks: tuple[Mask, Mask],
    motion: Motions,
    manner: Manner,
    ends: Floats = _NO_ENDS,
) -> None:
    """Let a part follow a motion in both keys, trimmed to what is seen where it leads.

    Args:
        gap: of which the ways are changed.
        masks: the part in key A and in key B.
        motion: from A to B.
        manner: as seen from A.
        ends: (N, 2, 2) pins that are to be met.
    """
    ways = (
        (gap.way_a, gap.key_a, gap.key_b, masks[0], motion, manner, ends),
        (gap.way_b, gap.key_b, gap.key_a, masks[1], inverse(motion), manner.backwards(),
         ends[:, ::-1]),
    )  # fmt: skip
    for way, source, target, part, own, seen, pins in ways:
        if part.any():
            mask = source.painted(part)
            flow = flow_of(own, mask.shape)
            flow = meeting(flow, pins) if len(pins) else flow
            flow = trimmed(mask, source.colours, target.colours, flow, pins)
            way.take(mask, flow, float(turns(own)), seen)


def _hold(gap: PinnedGap, masks: tuple[Mask, Mask], manner: Manner) -> None:
    """Let a part stay just where it is."""
    still = np.zeros_like(gap.way_a.flow)
    gap.way_a.take(masks[0], still, 0.0, manner)
    gap.way_b.take(masks[1], still, 0.0, manner.backwards())


def _seen_behind(gap: PinnedGap, mask_a: Mask, part_b: Mask, motion: Motions) -> Mask:
    """What of a part that goes behind others is seen in key B.

    The part there that looks as it does; of none, what looks so where it has gone.
    """
    key_a, key_b = gap.key_a.colours, gap.key_b.colours
    own, other = (np.median(key[mask], axis=0) for key, mask in ((key_a, mask_a), (key_b, part_b)))
    if np.abs(own - other).max() < _GREATEST_DIFFERENCE:
        return part_b
    alike = difference(key_b, key_a, flow_of(inverse(motion), mask_a.shape)) < _GREATEST_DIFFERENCE
    return _landed(mask_a, motion) & alike


def _shared_line(
    mask: Mask, source: PinnedKey, target: PinnedKey, motion: Motions, flow: Flow
) -> Mask:
    """The line beside a part that another part is nearer to, where it goes with this one."""
    away = cv2.distanceTransform((~mask).astype(np.uint8), cv2.DIST_L2, 3)
    beside = (source.regions == 0) & ~mask & (away <= max(4.0, LINE_SHARE * source.long_side))
    moved, stayed = (
        difference(source.colours, target.colours, each)
        for each in (flow_of(motion, mask.shape), flow)
    )
    line: Mask = beside & (moved < stayed)
    return line


def _landed(mask: Mask, motion: Motions) -> Mask:
    height, width = mask.shape
    moved = cv2.warpAffine(mask.astype(np.uint8), motion, (width, height), flags=cv2.INTER_NEAREST)
    landed: Mask = moved > 0
    return landed


def _grown(mask: Mask, key: PinnedKey) -> Mask:
    reach = 2 * round(TRIMMED_PX + LINE_SHARE * key.long_side) + 1
    grown: Mask = cv2.dilate(mask.astype(np.uint8), np.ones((reach, reach), np.uint8)) > 0
    return grown
