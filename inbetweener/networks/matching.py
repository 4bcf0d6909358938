"""Global matching: every place of one key is compared with every place of the other.

After Xu et al., "GMFlow: Learning Optical Flow via Global Matching" (CVPR 2022): attention within
and between the keys, then a softmax over all places gives the expected place. Costs the square of
the places, so it runs at the coarsest level only.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from torch.nn import functional

from inbetweener.networks.warping import exchange_halves


class GlobalMatching(nn.Module):
    """From features of both keys to a first flow of any length."""

    def __init__(self, *, channels: int, layers: int, heads: int) -> None:
        super().__init__()
        self.layers = nn.ModuleList(
            _ExchangeLayer(channels=channels, heads=heads) for _ in range(layers)
        )
        self.log_sharpness = nn.Parameter(torch.tensor(2.0))

    def forward(self, features: Tensor) -> Tensor:
        """Match both ways.

        Args:
            features: (2B, C, H, W): of key A in the first half of the batch, of B in the second.

        Returns:
            The flow, (2B, 2, H, W) float32, in pixels of this level.
        """
        _, channels, height, width = features.shape
        position = _position_code(channels, height, width, features)
        tokens = (features + position).flatten(2).transpose(1, 2)
        for layer in self.layers:
            tokens = layer(tokens, exchange_halves(tokens))
        return self._match(tokens, exchange_halves(tokens), (height, width))

    def _match(self, source: Tensor, target: Tensor, size: tuple[int, int]) -> Tensor:
        # In single precision: half has no room for coordinates nor for sharp softmaxes.
        source, target = (functional.normalize(each.float(), dim=2) for each in (source, target))
        with torch.autocast(source.device.type, enabled=False):
            likeness = source @ target.transpose(1, 2) * self.log_sharpness.float().exp()
            places = _places(size, source)
            flow = likeness.softmax(dim=2) @ places - places
        return flow.transpose(1, 2).reshape(-1, 2, *size)


class _ExchangeLayer(nn.Module):
    """Attention within a key, then to the other key, then a two-layer perceptron."""

    def __init__(self, *, channels: int, heads: int) -> None:
        super().__init__()
        self.within = _Attention(channels=channels, heads=heads)
        self.between = _Attention(channels=channels, heads=heads)
        self.perceptron = nn.Sequential(
            nn.LayerNorm(channels),
            nn.Linear(channels, 2 * channels),
            nn.GELU(),
            nn.Linear(2 * channels, channels),
        )

    def forward(self, own: Tensor, other: Tensor) -> Tensor:
        own = own + self.within(own, own)
        other = other + self.within(other, other)
        own = own + self.between(own, other)
        out: Tensor = own + self.perceptron(own)
        return out


class _Attention(nn.Module):
    def __init__(self, *, channels: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.norm = nn.LayerNorm(channels)
        self.query = nn.Linear(channels, channels)
        self.key_value = nn.Linear(channels, 2 * channels)
        self.out = nn.Linear(channels, channels)

    def forward(self, asking: Tensor, asked: Tensor) -> Tensor:
        query = self._by_head(self.query(self.norm(asking)))
        key, value = (
            self._by_head(each) for each in self.key_value(self.norm(asked)).chunk(2, dim=2)
        )
        mixed = functional.scaled_dot_product_attention(query, key, value)
        out: Tensor = self.out(mixed.transpose(1, 2).flatten(2))
        return out

    def _by_head(self, tokens: Tensor) -> Tensor:
        batch, count, channels = tokens.shape
        return tokens.view(batch, count, self.heads, channels // self.heads).transpose(1, 2)


def _places(size: tuple[int, int], like: Tensor) -> Tensor:
    """(H * W, 2): x and y of every place."""
    y, x = torch.meshgrid(
        *(torch.arange(length, dtype=like.dtype, device=like.device) for length in size),
        indexing="ij",
    )
    return torch.stack([x.flatten(), y.flatten()], dim=1)


def _position_code(channels: int, height: int, width: int, like: Tensor) -> Tensor:
    """(1, C, H, W) of sines and cosines over x and y (Vaswani et al., NeurIPS 2017)."""
    quarter = channels // 4
    scale = math.log(1000.0) / max(1, quarter - 1)
    frequency = torch.exp(-scale * torch.arange(quarter, device=like.device, dtype=torch.float32))
    x = torch.arange(width, device=like.device, dtype=torch.float32)
    y = torch.arange(height, device=like.device, dtype=torch.float32)
    along_x = (frequency[:, None] * x)[:, None, :].expand(-1, height, -1)
    along_y = (frequency[:, None] * y)[:, :, None].expand(-1, -1, width)
    code = torch.cat([along_x.sin(), along_x.cos(), along_y.sin(), along_y.cos()])
    return code[None].to(like.dtype)
