"""The exact motion of all that is seen in a rendering, and whether it is still seen elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch

from inbetweener.training.cartoons.compositing import EMPTY, Layers, Rendering, to_picture

if TYPE_CHECKING:
    from collections.abc import Iterator

    from torch import Tensor


def pixel_grid(size: tuple[int, int], device: torch.device) -> tuple[Tensor, Tensor]:
    """x, (1, W), and y, (H, 1), of the pixels' centres."""
    y = torch.arange(size[0], device=device, dtype=torch.float32)[:, None]
    return torch.arange(size[1], device=device, dtype=torch.float32)[None], y


def follow(rendering: Rendering, layers: Layers, source: int, target: int) -> tuple[Tensor, Tensor]:
    """Where all that is seen at one moment is at another.

    Args:
        rendering: all moments.
        layers: what was rendered.
        source: the moment whose pixels are followed, 0, 1 or 2.
        target: the moment to which.

    Returns:
        The flow, (B, 2, H, W) in pixels, 0 where nothing is seen; and (B, 1, H, W), 1 where the
        same thing is on top in one of the four pixels around it, and inside the picture, else 0.
    """
    owner, point = rendering.owner[:, source], rendering.point[:, source]
    samples, height, width = owner.shape
    numbers = layers.warp.forward[:, target]
    first = torch.arange(samples, device=owner.device)[:, None, None] * numbers.shape[1]
    picked = numbers.flatten(0, 1)[(first + owner.clamp(min=0)).flatten()]
    moved_x, moved_y = to_picture(point[:, 0].flatten(), point[:, 1].flatten(), picked.T)
    x, y = pixel_grid((height, width), owner.device)
    seen_there = owner != EMPTY
    to_x = torch.where(seen_there, moved_x.reshape(owner.shape), x)
    to_y = torch.where(seen_there, moved_y.reshape(owner.shape), y)
    seen = _same_on_top(owner, rendering.owner[:, target], to_x, to_y)
    return torch.stack([to_x - x, to_y - y], dim=1), seen[:, None].float()


def _same_on_top(owner: Tensor, owner_there: Tensor, x: Tensor, y: Tensor) -> Tensor:
    """Whether one of the four pixels around (x, y) has the same owner."""
    height, width = owner.shape[1:]
    inside = (x > -0.5) & (x < width - 0.5) & (y > -0.5) & (y < height - 0.5)
    same = torch.zeros_like(inside)
    flat = owner_there.flatten(1)
    for step_x, step_y in _nearby():
        column = (x + step_x).round().clamp(0, width - 1).long()
        row = (y + step_y).round().clamp(0, height - 1).long()
        there = flat.gather(1, (row * width + column).flatten(1)).view_as(owner)
        same |= there == owner
    return same & inside


def _nearby() -> Iterator[tuple[float, float]]:
    """To the four pixels around a point."""
    for step_y in (-0.5, 0.5):
        for step_x in (-0.5, 0.5):
            yield step_x, step_y
