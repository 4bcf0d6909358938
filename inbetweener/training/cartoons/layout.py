"""From staged scenes to the numbers that the device composites by."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING

import numpy as np
import torch

from inbetweener.training.cartoons.bank import LEVELS, Bank
from inbetweener.training.cartoons.compositing import Layers, Warp, Window, to_picture
from inbetweener.training.cartoons.drawing.pieces import Role
from inbetweener.training.cartoons.motion import camera_maps, hang, invert
from inbetweener.training.cartoons.scenes import FIGURE, SLOT_PARENTS, Cast, Staging

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[np.float64]

_EDGE_POINTS = 12
"""On each side of a piece, to find where in the picture it lies."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenes:
    """A batch of scenes, slots ordered back to front, the empty ones last.

    Attributes:
        forward: (B, M, S, 21) float32, see `compositing.Warp`.
        inverse: (B, M, S, 21) float32.
        cells: (B, S, 4) float32.
        shrinks: (B, S) float32.
        opacity: (B, M, S) float32, 0 where a slot is empty.
        stepped: (B,) bool: sampled without smoothing.
        grades: (B, 4, 4) float32, see `grading.pick_grades`.
        endless: (B, S) bool.
    """

    forward: NDArray[np.float32]
    inverse: NDArray[np.float32]
    cells: NDArray[np.float32]
    shrinks: NDArray[np.float32]
    opacity: NDArray[np.float32]
    stepped: NDArray[np.bool_]
    grades: NDArray[np.float32]
    endless: NDArray[np.bool_]

    def part(self, start: int, stop: int) -> Scenes:
        """Some of the samples."""
        return Scenes(**{f.name: getattr(self, f.name)[start:stop] for f in fields(self)})

    def to(self, device: torch.device) -> Layers:
        """What is drawn, on the device."""
        on = {f.name: torch.from_numpy(getattr(self, f.name)).to(device) for f in fields(self)}
        return Layers(
            warp=Warp(on["forward"], on["inverse"]),
            cell=on["cells"],
            shrink=on["shrinks"],
            opacity=on["opacity"],
            stepped=on["stepped"],
            grades=on["grades"],
            endless=on["endless"],
        )

    def windows(self, size: tuple[int, int], device: torch.device) -> list[Window | None]:
        """For each slot the pictures that show it and the rows and columns that hold all of it."""
        left, top, right, bottom = self._bounds()
        height, width = size
        inside = (right > 0) & (left < width) & (bottom > 0) & (top < height)
        shown = inside & (self.opacity > 0)
        windows: list[Window | None] = []
        for slot in range(shown.shape[2]):
            rows = np.flatnonzero(shown[:, :, slot])
            ends = [edge[:, :, slot].ravel()[rows] for edge in (left, top, right, bottom)]
            window = _window(rows, ends, size, device) if len(rows) else None
            windows.append(
                window and replace(window, everywhere=len(rows) == shown[:, :, slot].size)
            )
        return windows

    def _bounds(self) -> list[Array]:
        """Left, top, right and bottom of every slot in every picture, (B, M, S) each."""
        s = np.linspace(0.0, 1.0, _EDGE_POINTS)
        edge_x = np.concatenate([s, s, 0 * s, 0 * s + 1])
        edge_y = np.concatenate([0 * s, 0 * s + 1, s, s])
        reach = self.cells[:, None, :, 2:] / self.shrinks[:, None, :, None]
        x = torch.from_numpy(np.float32(edge_x) * reach[..., :1])
        y = torch.from_numpy(np.float32(edge_y) * reach[..., 1:])
        numbers = torch.from_numpy(self.forward).movedim(-1, 0)[..., None]
        at_x, at_y = (at.numpy().astype(np.float64) for at in to_picture(x, y, numbers))
        everywhere = np.where(self.endless, 1e6, 2.0)[:, None]
        return [
            at_x.min(-1) - everywhere,
            at_y.min(-1) - everywhere,
            at_x.max(-1) + everywhere,
            at_y.max(-1) + everywhere,
        ]


def _window(
    rows: NDArray[np.int64], ends: list[Array], size: tuple[int, int], device: torch.device
) -> Window:
    """The smallest that holds all of them."""
    left, top, right, bottom = ends
    return Window(
        rows=torch.from_numpy(rows).to(device),
        everywhere=False,
        top=int(max(0, np.floor(top.min()))),
        bottom=int(min(size[0], np.ceil(bottom.max()) + 1)),
        left=int(max(0, np.floor(left.min()))),
        right=int(min(size[1], np.ceil(right.max()) + 1)),
    )


def lay_out(bank: Bank, cast: Cast, staging: Staging, t: Array, size: int) -> Scenes:
    """Work out every slot's way into the pictures at key A, t and key B.

    Args:
        bank: for the pieces' boxes.
        cast: who is on stage.
        staging: how they move.
        t: (B,), the moment between.
        size: of the picture in pixels.
    """
    moments = np.stack([np.zeros_like(t), t, np.ones_like(t)], axis=1)
    world, camera = _maps(cast, staging, moments, size)
    bends = _bends(bank, cast, staging, moments, world)
    forward = _numbers(bends, world, camera)
    inverse = _numbers(bends, invert(world), invert(camera))
    levels = _pick_levels(world, camera)
    cells = bank.boxes[cast.pieces[..., None], levels[..., None]][..., 0, :]
    order = np.argsort(np.where(cast.pieces < 0, np.inf, cast.depths), axis=1)
    by_depth = np.take_along_axis
    return Scenes(
        forward=by_depth(forward, order[:, None, :, None], 2),
        inverse=by_depth(inverse, order[:, None, :, None], 2),
        cells=by_depth(cells, order[..., None], 1),
        shrinks=by_depth(0.5 ** levels.astype(np.float32), order, 1),
        opacity=by_depth(_opacity(cast, staging, moments), order[:, None], 2),
        stepped=staging.stepped,
        grades=staging.grades,
        endless=by_depth(bank.roles[cast.pieces] >= Role.BACKDROP, order, 1),
    )


def _maps(cast: Cast, staging: Staging, moments: Array, size: int) -> tuple[Array, Array]:
    """Piece to world and world to picture, (B, M, S, 2, 3) each."""
    local = staging.poses.local(moments)
    world = hang(local, SLOT_PARENTS, np.where(FIGURE.stop <= SLOT_PARENTS, cast.chained, True))
    camera = camera_maps(size, moments, staging.pan, staging.log_zoom, staging.roll)
    return world, camera


def _bends(
    bank: Bank, cast: Cast, staging: Staging, moments: Array, world: Array
) -> tuple[Array, Array]:
    """Pivot and bow, (B, M, S, 7), and fold, (B, M, S, 2)."""
    bow, cross = staging.bow.at(moments), staging.cross_bow.at(moments)[..., None]
    pivots = np.broadcast_to(bank.pivots[cast.pieces][:, None], (*bow.shape[:3], 2))
    hips = np.broadcast_to(world[:, :, FIGURE.start, None, 1, 2], bow.shape[:3])
    fold = np.stack([hips, staging.fold.at(moments)], axis=-1)
    return np.concatenate([pivots, bow, cross], axis=-1), fold


def _numbers(bends: tuple[Array, Array], world: Array, camera: Array) -> NDArray[np.float32]:
    """All in one row, (B, M, S, 21)."""
    bow, fold = bends
    flat = [maps.reshape(*maps.shape[:3], 6) for maps in (world, camera)]
    return np.concatenate([bow, flat[0], fold, flat[1]], axis=-1).astype(np.float32)


def _pick_levels(world: Array, camera: Array) -> NDArray[np.int64]:
    """The level whose pixels are nearest to the picture's, the same at all moments, (B, S)."""
    areas = np.abs(np.linalg.det(world[..., :2]) * np.linalg.det(camera[..., :2]))
    shrinking = -0.5 * np.log2(areas).mean(axis=1)
    return np.asarray(np.clip(np.round(shrinking), 0, LEVELS - 1), np.int64)


def _opacity(cast: Cast, staging: Staging, moments: Array) -> NDArray[np.float32]:
    """1 where a slot has a piece and is in sight, (B, M, S)."""
    at = moments[..., None]
    in_sight = (at >= staging.appears[:, None]) & (at < staging.vanishes[:, None])
    shown = in_sight & (cast.pieces >= 0)[:, None]
    return (shown * staging.opacity.at(moments)).astype(np.float32)
