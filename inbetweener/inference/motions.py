"""Affine motions of whole parts: how they are made, applied, undone and carried to other sizes.

A motion is the (2, 3) map from (x, y, 1) in one key to (x, y) in the other, in pixels whose
centres have whole coordinates.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from inbetweener.inference.dense_flow import Flow

# (..., 2, 3) float32.
Motions: TypeAlias = NDArray[np.float32]
Floats: TypeAlias = NDArray[np.float32]

STILL: Motions = np.eye(2, 3, dtype=np.float32)


def similarity(
    turn: NDArray[np.floating],
    scale: NDArray[np.floating],
    center: NDArray[np.floating],
    target: NDArray[np.floating],
) -> Motions:
    """Turn by an angle and scale about a centre, then carry the centre to its target.

    Args:
        turn: (...) in radians, from x towards y.
        scale: (...).
        center: (..., 2) x and y.
        target: (..., 2).
    """
    cosine, sine = np.cos(turn) * scale, np.sin(turn) * scale
    linear = np.stack([cosine, -sine, sine, cosine], -1).reshape(*np.shape(cosine), 2, 2)
    return _affine(linear, target - (linear @ center[..., None])[..., 0])


def carry(motions: Motions, points: Floats) -> Floats:
    """Carry points (..., S, 2) by motions (..., 2, 3)."""
    carried: Floats = points @ np.swapaxes(motions[..., :2], -1, -2) + motions[..., None, :, 2]
    return carried


def inverse(motions: Motions) -> Motions:
    """The motions back."""
    linear = np.linalg.inv(motions[..., :2].astype(np.float64))
    return _affine(linear, -(linear @ motions[..., 2:])[..., 0])


def after(motions: Motions, first: Motions) -> Motions:
    """The motions that do `first` and then `motions`."""
    linear = motions[..., :2] @ first[..., :2]
    return _affine(linear, carry(motions, first[..., None, :, 2])[..., 0, :])


def turns(motions: Motions) -> Floats:
    """(...) the angle that each motion turns by, in (-pi, pi]."""
    sine = motions[..., 1, 0] - motions[..., 0, 1]
    angles: Floats = np.arctan2(sine, motions[..., 0, 0] + motions[..., 1, 1])
    return angles


def growths(motions: Motions) -> Floats:
    """(...) the log of the factor by which each motion enlarges areas."""
    area = np.linalg.det(motions[..., :2])
    logs: Floats = np.log(np.maximum(np.abs(area), 1e-3))
    return logs


def at_size(motions: Motions, ratio: tuple[float, float]) -> Motions:
    """The same motions in a picture that is enlarged by a ratio in x and in y."""
    factor = np.array(ratio, np.float64)
    linear = motions[..., :2] * factor[:, None] / factor
    # Pixel (0, 0) has its centre half a pixel inside the picture at every size.
    center = (factor - 1) / 2
    shift = motions[..., 2] * factor + center - linear @ center
    return _affine(linear, shift)


def flow_of(motion: Motions, size: tuple[int, int]) -> Flow:
    """The flow of one motion over a picture of a height and width."""
    height, width = size
    x = np.arange(width, dtype=np.float32)
    y = np.arange(height, dtype=np.float32)[:, None]
    flow = np.empty((height, width, 2), np.float32)
    flow[..., 0] = (motion[0, 0] - 1) * x + motion[0, 1] * y + motion[0, 2]
    flow[..., 1] = motion[1, 0] * x + (motion[1, 1] - 1) * y + motion[1, 2]
    return flow


def bow_of(flow: Flow, turn: NDArray[np.float32] | float) -> Flow:
    """The bow of paths that turn about a fixed point by an angle while they go the flow's way.

    Halfway, an arc is away from its chord by chord / 2 * tan(angle / 4), at a right angle to it.
    """
    height = 2 * np.tan(turn / 4)
    bow: Flow = np.dstack([height * flow[..., 1], -height * flow[..., 0]]).astype(np.float32)
    return bow


def _affine(linear: NDArray[np.floating], shift: NDArray[np.floating]) -> Motions:
    return np.concatenate([linear, shift[..., None]], axis=-1).astype(np.float32)
