"""How a cast moves from key A to key B: by lot, from hardly at all to half a picture and more."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from inbetweener.training.cartoons.grading import pick_grades
from inbetweener.training.cartoons.motion import Motion, Poses
from inbetweener.training.cartoons.scenes import (
    BACKDROP,
    FIGURE,
    LOOSE,
    SCENERY,
    SLOTS,
    SUPPLENESS,
    SWING,
    Cast,
    Kind,
    Staging,
)

if TYPE_CHECKING:
    from numpy.random import Generator
    from numpy.typing import NDArray

    from inbetweener.training.cartoons.bank import Bank

    Array = NDArray[np.float64]

_ROOTS = np.array([1, 2, FIGURE.start, *range(16, 20)])
_REST = np.zeros(SLOTS)
_REST[FIGURE] = [0, 0, 0, 0, 0, 0.7, 0.3, -0.7, -0.3, 0.12, -0.05, -0.12, 0.05]
_REST_SPREAD = np.zeros(SLOTS)
_REST_SPREAD[FIGURE] = [0.2, 0.2, 0, 0.1, 0.04, 0.7, 0.6, 0.7, 0.6, 0.35, 0.3, 0.35, 0.3]
_REST_SPREAD[LOOSE] = 2.0


@dataclass(frozen=True, slots=True)
class _Energy:
    """How much moves.

    Attributes:
        vigour: (B, 1) in (0, 1], heavy-tailed: small moves are common.
        moving: (B, S), 1 where a slot moves on its own, 0 where it stays as it hangs.
        camera: (B, 1), 1 where the camera moves.
    """

    vigour: Array
    moving: Array
    camera: Array

    @classmethod
    def pick(cls, random: Generator, cast: Cast) -> _Energy:
        count = len(cast.kinds)
        vigour = np.exp(random.uniform(np.log(0.07), 0.0, (count, 1)))
        vigour = np.where(random.random((count, 1)) < 0.08, 0.03, vigour)
        activity = random.choice([0.25, 0.6, 0.9, 1.0], (count, 1))
        moving = (random.random((count, SLOTS)) < activity).astype(np.float64)
        camera = (random.random((count, 1)) < 0.4).astype(np.float64)
        alone = random.random(count) < 0.12
        one = np.argmax(random.random((count, SLOTS)) * (cast.pieces >= 0) * (SWING > 0.2), axis=1)
        moving[alone] = 0.0
        moving[np.arange(count), one] = 1.0
        camera[alone] = 0.0
        return cls(vigour, moving, camera)


def stage(
    random: Generator, bank: Bank, cast: Cast, *, size: int, max_motion_share: float
) -> Staging:
    """Choose all poses.

    Args:
        random: draws the lots.
        bank: for the pieces' sizes.
        cast: who is on stage.
        size: of the picture in pixels.
        max_motion_share: how far a root travels at most, as a share of the picture.
    """
    energy = _Energy.pick(random, cast)
    lengths = bank.boxes[cast.pieces, 0, 3].astype(np.float64)
    far = max_motion_share * size
    pan, log_zoom, roll = _move_camera(random, cast, energy, far)
    appears, vanishes = _come_and_go(random, cast)
    bow, cross_bow = _bend(random, energy, lengths)
    return Staging(
        poses=_pose(random, bank, cast, energy, (size, far)),
        bow=bow,
        cross_bow=cross_bow,
        fold=_lean(random, energy, size),
        pan=pan,
        log_zoom=log_zoom,
        roll=roll,
        appears=appears,
        vanishes=vanishes,
        opacity=_fade(random, cast),
        stepped=random.random(len(cast.kinds)) < 0.06,
        grades=pick_grades(random, cast.kinds),
    )


def _pose(
    random: Generator, bank: Bank, cast: Cast, energy: _Energy, distances: tuple[int, float]
) -> Poses:
    """Places, angles and scales of all slots."""
    size, far = distances
    count = len(cast.kinds)
    lively = energy.moving * np.minimum(1.0, 2 * energy.vigour)
    scale = _pick_scales(random, bank, cast, size)
    angle = _REST + _REST_SPREAD * random.uniform(-1, 1, (count, SLOTS))
    angle = np.where(cast.chained, random.normal(0, 0.5, angle.shape), angle)
    swing = SWING * random.normal(0, 1, angle.shape) * lively
    squash = random.normal(0, 0.12, (count, SLOTS, 1)) * lively[..., None] * [1.0, -1.0]
    squash[:, FIGURE.start + 1 : FIGURE.stop] *= 0.4
    growth = random.normal(0, 0.22, (count, SLOTS, 1)) * lively[..., None]
    growth[:, FIGURE.start + 1 : FIGURE.stop] = 0
    squash[:, :3] = growth[:, :3] = 0
    shear = random.normal(0, 0.15, (count, SLOTS)) * (SUPPLENESS > 0.2)
    return Poses(
        place=_pick_places(random, cast, energy, distances=(size, far), scale=scale),
        angle=Motion.by(angle, swing),
        log_scale=Motion.by(scale, squash + growth),
        shear=Motion.by(shear * energy.moving, shear * lively * random.normal(0, 1.5, shear.shape)),
    )


def _pick_scales(random: Generator, bank: Bank, cast: Cast, size: int) -> Array:
    """Logarithms of the scales, (B, S, 2), at key A."""
    count, art = len(cast.kinds), size / 128 / bank.detail
    scale = np.zeros((count, SLOTS))
    scale[:, BACKDROP] = random.uniform(np.log(0.5), np.log(1.1), count) + np.log(art)
    scale[:, SCENERY] = random.uniform(np.log(0.5), np.log(1.1), (count, 2)) + np.log(art)
    scale[:, FIGURE.start] = random.uniform(np.log(0.4), np.log(1.3), count) + np.log(art)
    loose = random.uniform(np.log(0.4), np.log(1.3), (count, 4)) + np.log(art)
    scale[:, LOOSE] = np.where(cast.chained[:, LOOSE], loose * 0.2, loose)
    return np.repeat(scale[..., None], 2, axis=-1)


def _pick_places(
    random: Generator,
    cast: Cast,
    energy: _Energy,
    *,
    distances: tuple[int, float],
    scale: Array,
) -> Motion:
    """Where the pivots are: roots about the picture, the rest at their joints."""
    size, far = distances
    count = len(cast.kinds)
    start = cast.joints.copy()
    start[:, _ROOTS] += random.uniform(0.15, 0.85, (count, len(_ROOTS), 2)) * size
    start[:, BACKDROP] = (size - 1) / 2 + random.normal(0, 0.15, (count, 2)) * size
    close = np.exp(scale[:, FIGURE.start, 1]) * 128 / size
    start[:, FIGURE.start, 1] = size * (0.4 + 0.4 * close + random.uniform(-0.12, 0.12, count))
    start[:, SCENERY, 1] = size * random.uniform(0.1, 0.5, (count, 2))
    way = random.uniform(0, 2 * np.pi, (count, SLOTS))
    reach = far * energy.vigour * energy.moving * random.uniform(0.2, 1.0, (count, SLOTS))
    change = np.stack([np.cos(way), np.sin(way)], axis=-1) * reach[..., None]
    kept = np.ones(SLOTS, bool)
    kept[_ROOTS[2:]] = False
    change[:, kept] = 0
    face = FIGURE.start + 2
    turn = random.normal(0, 4.0, (count, 2)) * energy.moving[:, face, None] * energy.vigour
    change[:, face] = turn
    start = np.where(cast.chained[..., None], cast.joints, start)
    change = np.where(cast.chained[..., None], 0.0, change)
    return Motion.by(start, change)


def _bend(random: Generator, energy: _Energy, lengths: Array) -> tuple[Motion, Motion]:
    """Bows and waves of what is supple."""
    shape = lengths.shape
    reach = SUPPLENESS * np.maximum(lengths, 1.0)
    lively = energy.moving * np.minimum(1.0, 2 * energy.vigour)
    wavy = random.random(shape) < 0.35
    per_square = np.maximum(lengths, 1.0) ** 2
    quadratic = random.normal(0, 0.6, shape) * reach / per_square
    height = 0.18 * reach * wavy
    number = random.uniform(0.8, 2.0, shape) * 2 * np.pi / np.maximum(lengths, 8.0)
    phase = random.uniform(0, 2 * np.pi, shape)
    start = np.stack([quadratic, height, number, phase], axis=-1)
    turned = random.normal(0, 1.0, shape) * reach / per_square * lively
    running = random.normal(0, 1.5, shape) * lively
    change = np.stack([turned, 0 * turned, 0 * turned, running], axis=-1)
    cross = 0.4 * random.normal(0, 1.0, (2, *shape)) * reach / per_square * (SUPPLENESS > 0.2)
    return Motion.by(start, change), Motion.by(cross[0], cross[1] * lively)


def _lean(random: Generator, energy: _Energy, size: int) -> Motion:
    """The bow of a whole figure, pinned at its hips."""
    count = len(energy.vigour)
    fold = np.zeros((2, count, SLOTS))
    fold[..., FIGURE] = random.normal(0, 0.12, (2, count, 1)) / size
    lively = energy.moving[:, FIGURE.start, None] * np.minimum(1.0, 2 * energy.vigour)
    return Motion.by(fold[0], fold[1] * lively * 2)


def _move_camera(
    random: Generator, cast: Cast, energy: _Energy, far: float
) -> tuple[Motion, Motion, Motion]:
    """Pan, zoom and roll, each weaker for what is far away; flat grounds stay as they are."""
    count = len(cast.kinds)
    near = np.ones((count, SLOTS))
    near[:, BACKDROP] = random.uniform(0.2, 1.0, count)
    near[:, SCENERY] = np.where(
        cast.depths[:, SCENERY] < 0, random.uniform(0.5, 1, (count, 2)), 1.3
    )
    painted = cast.kinds == Kind.PAINTED
    near[~painted, BACKDROP] = 0
    way = random.normal(0, 0.35, (count, 1, 2)) * [1.0, 0.5]
    pan = far * near[..., None] * way * (energy.vigour * energy.camera)[..., None]
    zooming = energy.camera * (random.random((count, 1)) < 0.4)
    zoom = random.normal(0, 0.25, (count, 1)) * energy.vigour * zooming * near
    rolling = energy.camera * (random.random((count, 1)) < 0.15)
    roll = random.normal(0, 0.25, (count, 1)) * energy.vigour * rolling * (near > 0)
    still = np.zeros((count, SLOTS))
    return (
        Motion.by(np.zeros((count, SLOTS, 2)), pan),
        Motion.by(still, zoom),
        Motion.by(still, roll),
    )


def _come_and_go(random: Generator, cast: Cast) -> tuple[Array, Array]:
    """A very few loose pieces pop in or out: when they do is not to be learned."""
    shape = cast.pieces.shape
    moment, lot = random.uniform(0.05, 0.95, shape), random.random(shape)
    loose = np.zeros(SLOTS, bool)
    loose[LOOSE] = True
    appears = np.where(loose & (lot < 0.05), moment, -1.0)
    vanishes = np.where(loose & (lot > 0.95), moment, 2.0)
    return appears, vanishes


def _fade(random: Generator, cast: Cast) -> Motion:
    """A few loose pieces fade in or out."""
    opacity = np.ones((2, *cast.pieces.shape))
    fading = random.random((2, len(cast.kinds), LOOSE.stop - LOOSE.start)) < 0.02
    opacity[..., LOOSE] = np.where(fading, random.uniform(0.0, 0.6, fading.shape), 1.0)
    return Motion(start=opacity[0], end=opacity[1])
