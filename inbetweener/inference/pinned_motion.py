"""The motion of a part through pins that hold: what they leave open is found by looking."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from inbetweener.inference.motions import Floats, Motions, carry, growths, similarity, turns

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from inbetweener.inference.pixels import Premultiplied

_POINTS = 192
# A point that looks more different than this is hidden or wrong: how wrong does not matter.
_GREATEST_ERROR = 0.25
# Of looks alike the least change is right.
_PENALTY_OF_HALF_TURN = 0.03
_PENALTY_OF_LOG_AREA = 0.12
_TURNS = np.deg2rad(np.arange(-180, 180, 5.0))
_TURNS_NEAR = np.deg2rad(np.arange(-60, 61, 5.0))  # a limb may bend by so much
_LOG_SCALES = np.log([0.8, 0.9, 1.0, 1.11, 1.25])
_ROUNDS = 5
_MISSED_SHARE = 0.005
_SMALLEST_SPREAD_SQUARED = 4.0


def motion_through(
    source: Premultiplied,
    target: Premultiplied,
    mask: NDArray[np.bool_],
    begins: Floats,
    ends: Floats,
    likely_turn: float | None = None,
) -> Motions:
    """The similarity that carries a part through its pins.

    Through one pin it goes exactly, turned and scaled as the part looks best; through two exactly;
    through more as near to all of them as a similarity can.

    Args:
        source: the key of the part, (H, W, C).
        target: the other key.
        mask: (H, W), the part.
        begins: (N, 2) the pins on the part, x then y.
        ends: (N, 2) where they are in the target.
        likely_turn: in radians; only what is near it is looked at. None looks at every turn.

    Returns:
        (2, 3) float32.
    """
    spread = np.square(begins - begins.mean(axis=0)).sum()
    if len(begins) > 1 and spread > _SMALLEST_SPREAD_SQUARED:
        return fitted(begins, ends)
    places = begins.mean(axis=0), ends.mean(axis=0)
    return _looked_for(source, target, mask, *places, likely_turn)


def motion_between(
    source: Premultiplied,
    target: Premultiplied,
    mask: NDArray[np.bool_],
    goal: NDArray[np.bool_],
) -> Motions:
    """The similarity that carries a region into another, by their shapes and by how they look.

    Args:
        source: the key of the region, (H, W, C).
        target: the other key.
        mask: (H, W), the region, of one pixel or more.
        goal: (H, W), where it is in the target, likewise.

    Returns:
        (2, 3) float32.
    """
    # What lies in the region is one more channel: its shape counts as a colour does.
    shaped, aimed = (
        np.dstack([key, region.astype(np.float32)])
        for key, region in ((source, mask), (target, goal))
    )
    begin, end = (np.argwhere(each).mean(axis=0)[::-1].astype(np.float32) for each in (mask, goal))
    return _looked_for(shaped, aimed, mask, begin, end, None)


def fitted(begins: Floats, ends: Floats) -> Motions:
    """The similarity nearest to pins: least squares (Umeyama 1991, in the plane).

    Args:
        begins: (N, 2), in two places at least.
        ends: (N, 2).
    """
    center, goal = begins.mean(axis=0), ends.mean(axis=0)
    before, behind = begins - center, ends - goal
    cosine = (before * behind).sum()
    sine = (before[:, 0] * behind[:, 1] - before[:, 1] * behind[:, 0]).sum()
    scale = np.hypot(cosine, sine) / np.square(before).sum()
    return similarity(np.arctan2(sine, cosine), np.maximum(scale, 0.1), center, goal)


def _looked_for(
    source: Premultiplied,
    target: Premultiplied,
    mask: NDArray[np.bool_],
    begin: Floats,
    end: Floats,
    likely_turn: float | None,
) -> Motions:
    points = _points(source, mask)
    rows, columns = points[:, 1].astype(np.intp), points[:, 0].astype(np.intp)
    # A hand that sets pins misses by a pixel or two, which a thin line forgives for no turn.
    where = _softened(target)
    seen = _softened(source)[rows, columns]
    least_turn = likely_turn or 0.0
    possible = _TURNS if likely_turn is None else likely_turn + _TURNS_NEAR
    turn, log_scale = (each.ravel() for each in np.meshgrid(possible, _LOG_SCALES))
    turn_step, scale_step = _TURNS[1] - _TURNS[0], 0.1
    for _ in range(_ROUNDS):
        motions = similarity(turn, np.exp(log_scale), begin, np.broadcast_to(end, (len(turn), 2)))
        best = int(_errors(where, points, seen, motions, least_turn).argmin())
        turn_step, scale_step = turn_step / 2, scale_step / 2
        around = np.array([-1.0, 0.0, 1.0])
        turns_near, scales_near = np.meshgrid(
            turn[best] + around * turn_step, log_scale[best] + around * scale_step
        )
        found: Motions = motions[best]
        turn, log_scale = turns_near.ravel(), scales_near.ravel()
        seen, where = source[rows, columns], target
    return found


def _softened(picture: Premultiplied) -> Premultiplied:
    blur_px = max(1.0, _MISSED_SHARE * max(picture.shape))
    return cv2.GaussianBlur(picture, (0, 0), blur_px).astype(np.float32, copy=False)


def _points(source: Premultiplied, mask: NDArray[np.bool_]) -> Floats:
    """(S, 2) places that tell the part: half where there is detail, half anywhere in it."""
    window = np.ones((3, 3), np.uint8)
    detail = (cv2.dilate(source, window) - cv2.erode(source, window)).max(axis=2) > 0.06
    places = [np.argwhere(mask & detail), np.argwhere(mask)]
    some = [
        each[((np.arange(_POINTS // 2) + 0.5) * len(each) / (_POINTS // 2)).astype(np.intp)]
        for each in places
        if len(each)
    ]
    points: Floats = np.concatenate(some)[:, ::-1].astype(np.float32)
    return points


def _errors(
    target: Premultiplied, points: Floats, seen: Floats, motions: Motions, likely_turn: float
) -> Floats:
    """(N,) how different the points look after each motion, and what the motion costs."""
    places = carry(motions, points)
    x, y = (np.ascontiguousarray(each) for each in np.moveaxis(places, -1, 0))
    found = cv2.remap(target, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    difference = np.abs(found - seen).mean(axis=-1)
    unlikely = np.abs(np.remainder(turns(motions) - likely_turn + np.pi, 2 * np.pi) - np.pi)
    errors: Floats = (
        np.minimum(difference, _GREATEST_ERROR).mean(axis=-1)
        + _PENALTY_OF_HALF_TURN * unlikely / np.pi
        + _PENALTY_OF_LOG_AREA * np.abs(growths(motions))
    )
    return errors
