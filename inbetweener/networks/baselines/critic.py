"""The critic of adversarial training: patch by patch, is this the picture between these keys?

Isola et al., "Image-to-Image Translation with Conditional Adversarial Networks" (pix2pix, CVPR
2017), with the spectral normalisation of Miyato et al. (ICLR 2018) in place of batch norm.
"""

from __future__ import annotations

from itertools import pairwise

import torch
from torch import Tensor, nn
from torch.nn.utils.parametrizations import spectral_norm


class Critic(nn.Module):
    """Sees both keys and a picture; each of its answers looks at about 70 x 70 pixels.

    Args:
        width: channels of the first layer.
    """

    def __init__(self, *, width: int = 64) -> None:
        super().__init__()
        channels = (9, width, 2 * width, 4 * width)
        layers: list[nn.Module] = []
        for inputs, outputs in pairwise(channels):
            layers += [_normed(inputs, outputs, stride=2), nn.LeakyReLU(0.2)]
        layers += [_normed(4 * width, 4 * width, stride=1), nn.LeakyReLU(0.2)]
        self.body = nn.Sequential(*layers, _normed(4 * width, 1, stride=1))

    def forward(self, key_a: Tensor, key_b: Tensor, picture: Tensor) -> Tensor:
        """(B, 3, H, W) each to (B, 1, about H / 8, W / 8): above 0 where it believes."""
        out: Tensor = self.body(torch.cat([key_a, picture, key_b], dim=1) * 2 - 1)
        return out


def _normed(inputs: int, outputs: int, *, stride: int) -> nn.Module:
    return spectral_norm(nn.Conv2d(inputs, outputs, 4, stride=stride, padding=1))
