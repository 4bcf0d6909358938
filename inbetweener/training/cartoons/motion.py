"""Poses that change in time, as numbers: turned, stretched, hung on one another, seen by a camera.

Every parameter runs linearly from key A to key B, so a turning limb travels on an arc, and each
point has one exact place at each moment. All arrays hold whole batches.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Motion:
    """One quantity of every slot in key A and in key B.

    Attributes:
        start: (B, S) or (B, S, 2) in key A.
        end: the same in key B.
    """

    start: Array
    end: Array

    @classmethod
    def still(cls, value: Array) -> Motion:
        """The same value throughout."""
        return cls(start=value, end=value)

    @classmethod
    def by(cls, start: Array, change: Array) -> Motion:
        """From a value, changing by so much."""
        return cls(start=start, end=start + change)

    def at(self, moments: Array) -> Array:
        """The values at moments, (B, M), as (B, M, S) or (B, M, S, 2)."""
        share = moments.reshape(*moments.shape, *[1] * (self.start.ndim - 1))
        return self.start[:, None] * (1 - share) + self.end[:, None] * share


@dataclass(frozen=True, slots=True, kw_only=True)
class Poses:
    """How each slot lies on what it hangs on.

    Attributes:
        place: (B, S, 2) of the pivot, in the parent's pixels counted from the parent's pivot, or
            in the world's pixels for a root.
        angle: (B, S), radians, clockwise as seen.
        log_scale: (B, S, 2), natural logarithm of the scale along x and y.
        shear: (B, S), x gained per y.
    """

    place: Motion
    angle: Motion
    log_scale: Motion
    shear: Motion

    def local(self, moments: Array) -> Array:
        """From each slot's pixels, counted from its pivot, to its parent's.

        Args:
            moments: (B, M).

        Returns:
            (B, M, S, 2, 3) affine maps.
        """
        angle = self.angle.at(moments)
        scale = np.exp(self.log_scale.at(moments))
        shear = self.shear.at(moments)
        cos, sin = np.cos(angle), np.sin(angle)
        columns = [
            np.stack([cos, sin], -1) * scale[..., :1],
            np.stack([cos * shear - sin, sin * shear + cos], -1) * scale[..., 1:],
            self.place.at(moments),
        ]
        return np.stack(columns, axis=-1)


def compose(outer: Array, inner: Array) -> Array:
    """The affine map that does `inner`, then `outer`; (..., 2, 3) each."""
    linear = outer[..., :2] @ inner[..., :2]
    moved = outer[..., :2] @ inner[..., 2:] + outer[..., 2:]
    return np.concatenate([linear, moved], axis=-1)


def invert(affine: Array) -> Array:
    """The affine map back, (..., 2, 3)."""
    linear = np.linalg.inv(affine[..., :2])
    return np.concatenate([linear, -linear @ affine[..., 2:]], axis=-1)


def hang(local: Array, parents: NDArray[np.int64], hung: NDArray[np.bool_]) -> Array:
    """From each slot's own pixels to the world, through all that it hangs on.

    Args:
        local: (B, M, S, 2, 3).
        parents: (S,), an earlier slot each, or -1 for a root.
        hung: (B, S), where a slot that has a parent really hangs on it.
    """
    world = local.copy()
    for slot, parent in enumerate(parents):
        if parent >= 0:
            through = compose(world[:, :, parent], local[:, :, slot])
            chosen = hung[:, None, slot, None, None]
            world[:, :, slot] = np.where(chosen, through, local[:, :, slot])
    return world


def camera_maps(size: int, moments: Array, pan: Motion, log_zoom: Motion, roll: Motion) -> Array:
    """From the world to the picture, about the picture's middle.

    Args:
        size: of the picture in pixels.
        moments: (B, M).
        pan: (B, S, 2) in pixels.
        log_zoom: (B, S).
        roll: (B, S), radians.

    Returns:
        (B, M, S, 2, 3).
    """
    middle = np.full((*roll.start.shape, 2), (size - 1) / 2)
    zoom = Motion(
        start=np.repeat(log_zoom.start[..., None], 2, -1),
        end=np.repeat(log_zoom.end[..., None], 2, -1),
    )
    place = Motion(start=middle + pan.start, end=middle + pan.end)
    poses = Poses(
        place=place, angle=roll, log_scale=zoom, shear=Motion.still(np.zeros_like(roll.start))
    )
    maps = poses.local(moments)
    maps[..., 2] -= np.einsum("bmsij,bsj->bmsi", maps[..., :2], middle)
    return maps
