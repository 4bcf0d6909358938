"""Backward warping and changes of a flow's size: what all stages of a flow network share."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional


def fetch(values: Tensor, flow: Tensor) -> Tensor:
    """Bring to every pixel what lies at the end of its flow, bilinearly; edges are continued.

    Args:
        values: (B, C, H, W), floating point.
        flow: (B, 2, H, W), x then y, in pixels of `values`.

    Returns:
        (B, C, H, W), of the values' dtype.
    """
    height, width = values.shape[2:]
    # Coordinates need single precision whatever the features are kept in.
    flow = flow.float()
    x = torch.arange(width, dtype=flow.dtype, device=flow.device).expand(height, width)
    y = torch.arange(height, dtype=flow.dtype, device=flow.device)[:, None].expand(height, width)
    # Both axes at once and in place: grids are as large as pictures, and memory is what takes time.
    ends = flow + torch.stack([x, y])
    grid = ends.mul_(2).add_(1).div_(_sides(height, width, flow)).sub_(1).permute(0, 2, 3, 1)
    fetched = functional.grid_sample(
        values.float(), grid, mode="bilinear", padding_mode="border", align_corners=False
    )
    return fetched.to(values.dtype)


def _sides(height: int, width: int, like: Tensor) -> Tensor:
    """(2, 1, 1): width, then height, filled in where they are, since a copy to a GPU would wait."""
    sides = like.new_full((2, 1, 1), width)
    sides[1] = height
    return sides


def resize_flow(flow: Tensor, size: tuple[int, int]) -> Tensor:
    """The same motion at another size: resampled, and its lengths scaled with the picture.

    Each axis that gets shorter is averaged over, each that gets longer is interpolated.

    Args:
        flow: (B, 2, H, W), x then y, in its own pixels.
        size: height and width of the result.
    """
    height, width = flow.shape[2:]
    if (height, width) == size:
        return flow
    smaller = (min(height, size[0]), min(width, size[1]))
    if smaller != (height, width):
        flow = functional.interpolate(flow, smaller, mode="area")
    if smaller != size:
        flow = functional.interpolate(flow, size, mode="bilinear", align_corners=False)
    # Plain numbers: a tensor of two would be waited for on its way to a GPU.
    x, y = flow[:, :1] * (size[1] / width), flow[:, 1:] * (size[0] / height)
    return torch.cat([x, y], dim=1)


def disagreement(flow: Tensor, way_back: Tensor) -> Tensor:
    """How far a pixel ends from where it began, there and back; large where it is hidden.

    Args:
        flow: (B, 2, H, W), in pixels.
        way_back: (B, 2, H, W), from the other picture.

    Returns:
        (B, 1, H, W), in pixels, at least 0.
    """
    return (flow + fetch(way_back, flow)).square().sum(1, keepdim=True).add(1e-6).sqrt()


def exchange_halves(stacked: Tensor) -> Tensor:
    """Swap the two halves of a batch: where both keys are stacked, each one's other key."""
    first, second = stacked.chunk(2)
    return torch.cat([second, first])
