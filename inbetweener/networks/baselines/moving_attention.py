"""Attention that looks at, and changes, what moves: the part that `transunet` adds to a U-Net."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

_WINDOW = 8
# A difference of a quarter of the range or more between the keys is motion for certain.
_CERTAIN = 4.0
_LEAST = 1e-3


def moving_area(key_a: Tensor, key_b: Tensor) -> Tensor:
    """Where two (B, 3, H, W) keys differ: (B, 1, H, W), 0 where nothing does, 1 where much does."""
    return (_CERTAIN * (key_a - key_b).abs().amax(dim=1, keepdim=True)).clamp(max=1)


class MovingAttention(nn.Module):
    """Self-attention within windows of 8 x 8 places (as in Liu et al., "Swin", ICCV 2021).

    Places that do not move are hardly looked at, and what was found is added to moving ones alone.

    Args:
        channels: of the features; a multiple of `heads`.
        heads: of the attention.
    """

    def __init__(self, channels: int, *, heads: int = 2) -> None:
        super().__init__()
        self._heads = heads
        self.ask = nn.Conv2d(channels, 3 * channels, 1)
        self.answer = nn.Conv2d(channels, channels, 1)
        nn.init.zeros_(self.answer.weight)
        if self.answer.bias is not None:
            nn.init.zeros_(self.answer.bias)

    def forward(self, features: Tensor, moving: Tensor) -> Tensor:
        """Look around.

        Args:
            features: (B, C, H, W).
            moving: (B, 1, H, W) in [0, 1].

        Returns:
            (B, C, H, W), where nothing moves the features themselves.
        """
        height, width = features.shape[2:]
        room = (0, -width % _WINDOW, 0, -height % _WINDOW)
        # What is added around is no place that moves, so that nobody looks at it.
        asked, mask = functional.pad(self.ask(features), room), functional.pad(moving, room)
        query, key, value = (_windows(part, self._heads) for part in asked.chunk(3, dim=1))
        bias = _windows(mask, 1).clamp(min=_LEAST).log().transpose(2, 3)
        seen = functional.scaled_dot_product_attention(query, key, value, attn_mask=bias)
        whole = _joined(seen, (asked.shape[2], asked.shape[3]))[..., :height, :width]
        out: Tensor = features + moving * self.answer(whole)
        return out


class SkipGate(nn.Module):
    """An enhanced skip connection: what is passed on is chosen by what the decoder looks for.

    Oktay et al., "Attention U-Net" (MIDL 2018).
    """

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.choose = nn.Sequential(
            nn.Conv2d(2 * channels, channels, 1),
            nn.ReLU(),
            nn.Conv2d(channels, channels, 3, padding=1),
        )

    def forward(self, passed: Tensor, wanted: Tensor) -> Tensor:
        """(B, C, H, W) each: the encoder's features, some of them dimmed."""
        gate: Tensor = self.choose(torch.cat([passed, wanted], dim=1))
        return passed * (1 + gate.tanh())


def _windows(values: Tensor, heads: int) -> Tensor:
    """(B, C, H, W) to (B * windows, heads, 64, C / heads)."""
    count, channels, height, width = values.shape
    rows, columns = height // _WINDOW, width // _WINDOW
    parted = values.reshape(count, heads, channels // heads, rows, _WINDOW, columns, _WINDOW)
    ordered = parted.permute(0, 3, 5, 1, 4, 6, 2)
    return ordered.reshape(count * rows * columns, heads, _WINDOW**2, channels // heads)


def _joined(windows: Tensor, size: tuple[int, int]) -> Tensor:
    """What `_windows` parted."""
    rows, columns = size[0] // _WINDOW, size[1] // _WINDOW
    _, heads, _, depth = windows.shape
    parted = windows.reshape(-1, rows, columns, heads, _WINDOW, _WINDOW, depth)
    return parted.permute(0, 3, 6, 1, 4, 2, 5).reshape(-1, heads * depth, *size)
