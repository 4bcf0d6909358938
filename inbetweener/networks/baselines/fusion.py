"""`fusion`: features of both keys at three sizes, fused, and brought back to full size.

The smallest of the older systems: a plain stack of convolutions without any notion of motion.
"""

from __future__ import annotations

from itertools import pairwise

import torch
from torch import Tensor, nn

from inbetweener.networks.baselines.drawn import Drawn, both_keys, upsampled


class FeatureExtractor(nn.Module):
    """Two convolutions with ReLU each; the first one halves the size."""

    def __init__(self, inputs: int, outputs: int) -> None:
        super().__init__()
        self.body = nn.Sequential(
            nn.Conv2d(inputs, outputs, 3, stride=2, padding=1),
            nn.ReLU(),
            nn.Conv2d(outputs, outputs, 3, padding=1),
            nn.ReLU(),
        )

    def forward(self, features: Tensor) -> Tensor:
        """(B, inputs, H, W) to (B, outputs, H / 2, W / 2)."""
        out: Tensor = self.body(features)
        return out


class Fusion(nn.Module):
    """Three extractors in a row over both keys; what all three found is fused at half the size.

    Args:
        width: channels of the first extractor; each further one has twice as many.
    """

    MULTIPLE = 8

    def __init__(self, *, width: int = 64) -> None:
        super().__init__()
        if width < 1:
            raise ValueError(f"width is at least 1, not {width}")
        channels = (6, width, 2 * width, 4 * width)
        self.extractors = nn.ModuleList(FeatureExtractor(a, b) for a, b in pairwise(channels))
        self.fuse = nn.Sequential(nn.Conv2d(7 * width, 2 * width, 3, padding=1), nn.ReLU())
        self.enlarge = nn.ConvTranspose2d(2 * width, 3, 4, stride=2, padding=1)

    def forward(self, key_a: Tensor, key_b: Tensor, _t: Tensor) -> Drawn:
        """Draw the picture at t = 1/2, whatever t is.

        Args:
            key_a: (B, 3, H, W), RGB, opaque, in [0, 1]; sides multiples of 8.
            key_b: the same.
        """
        features, found = both_keys(key_a, key_b), []
        for extract in self.extractors:
            features = extract(features)
            found.append(features)
        fused = self.fuse(torch.cat([upsampled(each, found[0]) for each in found], dim=1))
        return Drawn(self.enlarge(fused))
