"""From two keys that have been carried to t to one drawing: a small U-Net that blends and repairs.

It works at half the size and coarser, on pixels folded into channels, and answers at full size.
Fully convolutional, without normalisation: what it answers for a pixel depends on no pixel farther
away than `REACH`, so large drawings can be cut into tiles without seams.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from inbetweener.networks.features import Residual, activation, conv, silent

# Sizes must be multiples of this; tiles begin at multiples of it.
MULTIPLE = 8
# Pixels of the drawing that an answer can depend on, in each direction, rounded up to MULTIPLE.
REACH = 72

_PLANES = 4 + 4 + 4 + 2 + 1  # both arrivals, their plain blend, two log weights, t
_ANSWERS = 1 + 1 + 4 + 1  # favour, fill, residual, doubt


@dataclass(frozen=True, slots=True)
class Answer:
    """What synthesis says of each pixel.

    Attributes:
        favour: (B, 1, H, W), log weight for what comes from A and, negated, from B.
        fill: (B, 1, H, W), log weight for the nearer key as it stands.
        residual: (B, 4, H, W), colour to add.
        doubt: (B, 1, H, W), at least 0: the mean absolute error of colour that it expects.
    """

    favour: Tensor
    fill: Tensor
    residual: Tensor
    doubt: Tensor


class Context(nn.Module):
    """Features of a key at half its size, which travel with its pixels."""

    def __init__(self, *, channels: int) -> None:
        super().__init__()
        self.body = nn.Sequential(
            conv(4, channels, stride=2), activation(), conv(channels, channels), activation()
        )

    def forward(self, keys: Tensor) -> Tensor:
        """(B, 4, H, W) premultiplied to (B, C, H / 2, W / 2)."""
        found: Tensor = self.body(keys * 2 - 1)
        return found


class Synthesis(nn.Module):
    """The U-Net."""

    def __init__(self, *, context_channels: int, channels: tuple[int, int, int]) -> None:
        super().__init__()
        half, quarter, eighth = channels
        self.enter = nn.Sequential(
            conv(4 * _PLANES + 2 * context_channels, half), activation(), Residual(half)
        )
        self.down_quarter = nn.Sequential(
            conv(half, quarter, stride=2), activation(), Residual(quarter)
        )
        self.down_eighth = nn.Sequential(
            conv(quarter, eighth, stride=2), activation(), Residual(eighth)
        )
        self.up_quarter = conv(eighth, quarter, kernel=1)
        self.mend_quarter = Residual(quarter)
        self.up_half = conv(quarter, half, kernel=1)
        self.mend_half = Residual(half)
        self.answer = silent(conv(half, 4 * _ANSWERS))

    def forward(self, planes: Tensor, context: Tensor) -> Answer:
        """Answer for every pixel.

        Args:
            planes: (B, 15, H, W), see `FlowWarp`; H and W multiples of `MULTIPLE`.
            context: (B, 2 * context_channels, H / 2, W / 2), features carried from both keys.
        """
        half = self.enter(_folded(planes, context))
        quarter = self.down_quarter(half)
        eighth = self.down_eighth(quarter)
        quarter = self.mend_quarter(quarter + _double(self.up_quarter(eighth)))
        half = self.mend_half(half + _double(self.up_half(quarter)))
        answers = functional.pixel_shuffle(self.answer(half), 2).float()
        favour, fill, residual, doubt = torch.split(answers, [1, 1, 4, 1], dim=1)
        return Answer(favour, fill, residual, functional.softplus(doubt - 3))


def _folded(planes: Tensor, context: Tensor) -> Tensor:
    """(B, 4 * P + C, H / 2, W / 2): `functional.pixel_unshuffle` of planes, and the context."""
    if torch.is_grad_enabled():
        return torch.cat([functional.pixel_unshuffle(planes, 2), context], dim=1)
    batch, count, height, width = planes.shape
    folded = planes.new_empty(batch, 4 * count + context.shape[1], height // 2, width // 2)
    # A quarter of the pixels at a time: pairs of pixels, as torch does it, take twice as long.
    quarters = folded[:, : 4 * count].view(batch, count, 2, 2, height // 2, width // 2)
    for y in (0, 1):
        for x in (0, 1):
            quarters[:, :, y, x] = planes[:, :, y::2, x::2]
    folded[:, 4 * count :] = context
    return folded


def _double(features: Tensor) -> Tensor:
    return functional.interpolate(features, scale_factor=2, mode="bilinear", align_corners=False)
