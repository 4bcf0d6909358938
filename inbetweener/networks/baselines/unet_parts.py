"""The U-Net that `unet`, `resunet` and `transunet` have twice each, for motion and for the picture.

Ronneberger, Fischer and Brox, "U-Net" (MICCAI 2015); with residual blocks as Zhang, Liu and Wang,
"Road Extraction by Deep Residual U-Net" (IEEE GRSL 2018); with attention as `moving_attention`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import torch
from torch import Tensor, nn
from torch.nn import functional

from inbetweener.networks.baselines.moving_attention import MovingAttention, SkipGate


class Style(StrEnum):
    """What the stages are made of."""

    PLAIN = "plain"
    RESIDUAL = "residual"
    ATTENTION = "attention"


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """The size and kind of a U-Net.

    Attributes:
        style: of the stages.
        width: channels of the first stage; each deeper one has twice as many.
        depth: how often the size is halved.
        attends_from: the first stage that has attention, where the style has any; 0 is full size.
    """

    style: Style
    width: int = 32
    depth: int = 4
    attends_from: int = 0

    def __post_init__(self) -> None:
        if self.width < 2 or self.width % 2 or not 1 <= self.depth <= 4:
            raise ValueError(f"width is even, depth is 1 to 4, not {self.width} and {self.depth}")

    def attends_at(self, level: int) -> bool:
        """Whether a stage has attention."""
        return self.style is Style.ATTENTION and level >= self.attends_from


class DoubleConvolution(nn.Module):
    """Two convolutions, each with batch norm and ReLU; around a shortcut if it is residual."""

    def __init__(self, inputs: int, outputs: int, *, residual: bool) -> None:
        super().__init__()
        self.first = nn.Sequential(_conv(inputs, outputs), nn.BatchNorm2d(outputs), nn.ReLU())
        self.second = nn.Sequential(_conv(outputs, outputs), nn.BatchNorm2d(outputs))
        self.shortcut: nn.Module | None = None
        if residual:
            self.shortcut = nn.Conv2d(inputs, outputs, 1)

    def forward(self, features: Tensor) -> Tensor:
        """(B, inputs, H, W) to (B, outputs, H, W)."""
        found: Tensor = self.second(self.first(features))
        if self.shortcut is not None:
            found = found + self.shortcut(features)
        return found.relu()


class Stage(nn.Module):
    """A block and, where it is attentive, attention on what moves."""

    def __init__(self, inputs: int, outputs: int, style: Style, *, attentive: bool) -> None:
        super().__init__()
        self.block = DoubleConvolution(inputs, outputs, residual=style is not Style.PLAIN)
        self.attention = MovingAttention(outputs) if attentive else None

    def forward(self, features: Tensor, moving: Tensor) -> Tensor:
        """(B, inputs, H, W) and (B, 1, H, W) to (B, outputs, H, W)."""
        found: Tensor = self.block(features)
        return found if self.attention is None else self.attention(found, moving)


class Up(nn.Module):
    """Twice the size, beside what the encoder had there."""

    def __init__(self, deep: int, shallow: int, style: Style, *, attentive: bool) -> None:
        super().__init__()
        self.enlarge = nn.ConvTranspose2d(deep, shallow, 2, stride=2)
        self.gate = SkipGate(shallow) if style is Style.ATTENTION else None
        self.stage = Stage(2 * shallow, shallow, style, attentive=attentive)

    def forward(self, deep: Tensor, passed: Tensor, moving: Tensor) -> Tensor:
        """(B, deep, H / 2, W / 2) and (B, shallow, H, W) to (B, shallow, H, W)."""
        enlarged = self.enlarge(deep)
        if self.gate is not None:
            passed = self.gate(passed, enlarged)
        out: Tensor = self.stage(torch.cat([passed, enlarged], dim=1), moving)
        return out


class UNet(nn.Module):
    """An encoder and a decoder with connections across.

    Args:
        inputs: channels.
        outputs: channels; the network begins by answering 0.
        form: of the stages.
    """

    def __init__(self, inputs: int, outputs: int, form: Form) -> None:
        super().__init__()
        channels = [form.width << level for level in range(form.depth + 1)]
        ins = [inputs, *channels[:-1]]
        self.down = nn.ModuleList(
            Stage(ins[level], channels[level], form.style, attentive=form.attends_at(level))
            for level in range(form.depth + 1)
        )
        self.up = nn.ModuleList(
            Up(
                channels[level + 1],
                channels[level],
                form.style,
                attentive=form.attends_at(level),
            )
            for level in reversed(range(form.depth))
        )
        self.answer = nn.Conv2d(form.width, outputs, 1)
        nn.init.zeros_(self.answer.weight)
        if self.answer.bias is not None:
            nn.init.zeros_(self.answer.bias)

    def forward(self, values: Tensor, moving: Tensor) -> Tensor:
        """Answer for every pixel.

        Args:
            values: (B, inputs, H, W); sides multiples of 2 to the depth.
            moving: (B, 1, H, W), see `moving_attention.moving_area`.
        """
        passed: list[Tensor] = []
        masks = [moving]
        features = values
        for level, stage in enumerate(self.down):
            if level:
                features = functional.max_pool2d(features, 2)
                masks.append(functional.max_pool2d(masks[-1], 2))
            features = stage(features, masks[-1])
            passed.append(features)
        for up, across, mask in zip(self.up, passed[-2::-1], masks[-2::-1], strict=True):
            features = up(features, across, mask)
        out: Tensor = self.answer(features)
        return out


def _conv(inputs: int, outputs: int) -> nn.Conv2d:
    # Batch norm brings the offset.
    return nn.Conv2d(inputs, outputs, 3, padding=1, bias=False)
