"""From a flow to the arcs that its parts swing on.

What turns by an angle about any centre moves, as complex numbers, by F = (e^(i angle) - 1) r, with
r the place as seen from the centre. A share s of the turn is (e^(i s angle) - 1) r, which is a
factor of F that needs no centre. Its middle lies off the straight line by -i tan(angle / 4) / 2 of
F; a bow that is added as s (1 - s) is four times that. The angle itself shows in how F changes
from pixel to pixel.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor
from torch.nn import functional

# Neighbouring pixels whose flows differ by more than this belong to different parts, most often.
_TEAR_PX = 0.8
_AROUND = 9  # pixels across the neighbourhood whose turning is averaged
_WIDEST_TURN = 0.75 * math.pi


def turning(flow: Tensor) -> Tensor:
    """The angle by which the surroundings of each pixel turn.

    Args:
        flow: (B, 2, H, W), x then y, in pixels.

    Returns:
        (B, 1, H, W), radians from x towards y, in [-3/4 pi, 3/4 pi]; 0 where the flow tears
        everywhere around.
    """
    along_x = _difference(flow, dim=3)
    along_y = _difference(flow, dim=2)
    strain = along_x.square().sum(1, keepdim=True) + along_y.square().sum(1, keepdim=True)
    whole = torch.exp(-strain / (2 * _TEAR_PX**2))
    sine = (along_x[:, 1:] - along_y[:, :1]) / 2
    cosine = 1 + (along_x[:, :1] + along_y[:, 1:]) / 2
    sine, cosine = _average(whole * sine), _average(whole * cosine)
    # A little of "does not turn" decides where next to nothing is whole.
    return torch.atan2(sine, (cosine + 1e-3).clamp(min=1e-3)).clamp(-_WIDEST_TURN, _WIDEST_TURN)


def bow_of(flow: Tensor, angle: Tensor) -> Tensor:
    """The bow of parts that turn by an angle while they move by a flow.

    Args:
        flow: (B, 2, H, W), x then y.
        angle: (B, 1, H, W), radians.

    Returns:
        (B, 2, H, W), in units of the flow.
    """
    return 2 * torch.tan(angle / 4) * turned_back(flow)


def turned_back(flow: Tensor) -> Tensor:
    """The flow turned by minus a right angle: (x, y) becomes (y, -x)."""
    return torch.cat([flow[:, 1:], -flow[:, :1]], dim=1)


def _difference(flow: Tensor, *, dim: int) -> Tensor:
    """Central differences, in pixels a pixel; those of the neighbours at the edges."""
    length = flow.shape[dim]
    if length < 3:
        return torch.zeros_like(flow)
    inner = (flow.narrow(dim, 2, length - 2) - flow.narrow(dim, 0, length - 2)) / 2
    pad = (1, 1, 0, 0) if dim == 3 else (0, 0, 1, 1)
    return functional.pad(inner, pad, mode="replicate")


def _average(values: Tensor) -> Tensor:
    return functional.avg_pool2d(
        values, _AROUND, stride=1, padding=_AROUND // 2, count_include_pad=False
    )
