"""What every baseline answers, so that training, evaluation and drawing are one path for all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch.nn import functional

if TYPE_CHECKING:
    from torch import Tensor

MIDDLE = 0.5


@dataclass(frozen=True, slots=True)
class Drawn:
    """An inbetween, and what the network worked out on its way to it.

    Attributes:
        picture: (B, 3, H, W), RGB, opaque, in about [0, 1].
        coarse: (B, 3, H, W), what a first stage drew, where there are two; else None.
        flow_a_to_b: (B, 2, H, W), x then y, in pixels; None where no motion is searched.
        flow_b_to_a: likewise.
    """

    picture: Tensor
    coarse: Tensor | None = None
    flow_a_to_b: Tensor | None = None
    flow_b_to_a: Tensor | None = None


def both_keys(key_a: Tensor, key_b: Tensor) -> Tensor:
    """Two (B, 3, H, W) keys as the six channels that most baselines see, from -1 to 1."""
    return torch.cat([key_a, key_b], dim=1) * 2 - 1


def upsampled(values: Tensor, like: Tensor) -> Tensor:
    """Values brought bilinearly to the height and width of another tensor."""
    size = (like.shape[2], like.shape[3])
    if (values.shape[2], values.shape[3]) == size:
        return values
    return functional.interpolate(values, size, mode="bilinear", align_corners=False)
