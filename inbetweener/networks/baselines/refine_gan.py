"""`refine-gan`: an encoder-decoder guesses the picture, a U-Net makes it look drawn.

The encoder-decoder has residual blocks, and a decoder with the skip-layer excitation of Liu et al.,
"Towards Faster and Stabilized GAN Training" (FastGAN, ICLR 2021). The U-Net is the generator of
Isola et al. (pix2pix, CVPR 2017) with spectral normalisation (Miyato et al., ICLR 2018), and with
nearest upsampling and a convolution instead of transposed convolution, which leaves a chequered
pattern (Odena et al., Distill 2016).
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn.utils.parametrizations import spectral_norm

from inbetweener.networks.baselines.drawn import Drawn, both_keys

_EXCITING = 4
_LEAST_WIDTH = 4


class ResidualDown(nn.Module):
    """Half the size, around a shortcut."""

    def __init__(self, inputs: int, outputs: int) -> None:
        super().__init__()
        self.body = nn.Sequential(
            nn.Conv2d(inputs, outputs, 3, stride=2, padding=1),
            nn.BatchNorm2d(outputs),
            nn.ReLU(),
            nn.Conv2d(outputs, outputs, 3, padding=1),
            nn.BatchNorm2d(outputs),
        )
        self.shortcut = nn.Conv2d(inputs, outputs, 1, stride=2)

    def forward(self, features: Tensor) -> Tensor:
        """(B, inputs, H, W) to (B, outputs, H / 2, W / 2)."""
        out: Tensor = (self.body(features) + self.shortcut(features)).relu()
        return out


class Excitation(nn.Module):
    """Skip-layer excitation: coarse features say which channels of fine ones matter."""

    def __init__(self, coarse: int, fine: int) -> None:
        super().__init__()
        self.weigh = nn.Sequential(
            nn.AdaptiveAvgPool2d(_EXCITING),
            nn.Conv2d(coarse, fine, _EXCITING),
            nn.LeakyReLU(0.1),
            nn.Conv2d(fine, fine, 1),
            nn.Sigmoid(),
        )

    def forward(self, coarse: Tensor, fine: Tensor) -> Tensor:
        """(B, coarse, h, w) and (B, fine, H, W) to (B, fine, H, W)."""
        out: Tensor = fine * self.weigh(coarse)
        return out


class Extractor(nn.Module):
    """The first stage: the picture through a bottleneck of an eighth of the size.

    At 256 x 256 and the full width of 32 that is 32 x 32 x 128.
    """

    def __init__(self, *, width: int) -> None:
        super().__init__()
        self.enter = nn.Sequential(
            nn.Conv2d(6, width, 3, padding=1), nn.BatchNorm2d(width), nn.ReLU()
        )
        self.down = nn.ModuleList(
            ResidualDown(a, b)
            for a, b in ((width, width), (width, 2 * width), (2 * width, 4 * width))
        )
        self.up = nn.ModuleList(
            _upsampling(a, b)
            for a, b in ((4 * width, 2 * width), (2 * width, width), (width, width))
        )
        self.excite = nn.ModuleList(
            Excitation(4 * width, fine) for fine in (2 * width, width, width)
        )
        self.answer = nn.Conv2d(width, 3, 3, padding=1)

    def forward(self, keys: Tensor) -> Tensor:
        """(B, 6, H, W) from -1 to 1 to a picture, (B, 3, H, W); sides multiples of 8."""
        features = self.enter(keys)
        for down in self.down:
            features = down(features)
        deepest = features
        for up, excite in zip(self.up, self.excite, strict=True):
            features = excite(deepest, up(features))
        out: Tensor = self.answer(features).sigmoid()
        return out


class Refinement(nn.Module):
    """The second stage: a U-Net that sees the keys and the first guess, and answers what to add.

    Args:
        width: channels at half size; each of the four sizes below has up to eight times as many.
    """

    def __init__(self, *, width: int) -> None:
        super().__init__()
        channels = (width, 2 * width, 4 * width, 8 * width)
        self.down = nn.ModuleList(
            nn.Sequential(_normed(a, b, 4, stride=2), nn.LeakyReLU(0.2))
            for a, b in zip((9, *channels[:-1]), channels, strict=True)
        )
        ins = (8 * width, 8 * width, 4 * width)
        self.up = nn.ModuleList(
            _spectral_upsampling(a, b) for a, b in zip(ins, channels[-2::-1], strict=True)
        )
        self.last = nn.Sequential(
            nn.Upsample(scale_factor=2), nn.Conv2d(2 * width, 3, 3, padding=1), nn.Tanh()
        )

    def forward(self, keys: Tensor, coarse: Tensor) -> Tensor:
        """(B, 6, H, W) from -1 to 1 and (B, 3, H, W) to (B, 3, H, W); sides multiples of 16."""
        features, passed = torch.cat([keys, coarse * 2 - 1], dim=1), []
        for down in self.down:
            features = down(features)
            passed.append(features)
        for up, across in zip(self.up, passed[-2::-1], strict=True):
            features = torch.cat([up(features), across], dim=1)
        out: Tensor = self.last(features)
        return out


class RefineGan(nn.Module):
    """Both stages; the critic that they are trained against is no part of it.

    Args:
        width: channels of the first stage at full size.
        refinement_width: of the second stage at half size; 64 is pix2pix's own.
    """

    MULTIPLE = 32

    def __init__(self, *, width: int = 32, refinement_width: int = 64) -> None:
        super().__init__()
        if min(width, refinement_width) < _LEAST_WIDTH:
            raise ValueError(f"widths are at least {_LEAST_WIDTH}")
        self.extractor = Extractor(width=width)
        self.refinement = Refinement(width=refinement_width)

    def forward(self, key_a: Tensor, key_b: Tensor, _t: Tensor) -> Drawn:
        """Draw the picture at t = 1/2, whatever t is.

        Args:
            key_a: (B, 3, H, W), RGB, opaque, in [0, 1]; sides multiples of 32.
            key_b: the same.
        """
        keys = both_keys(key_a, key_b)
        coarse = self.extractor(keys)
        return Drawn(coarse + self.refinement(keys, coarse), coarse=coarse)


def _upsampling(inputs: int, outputs: int) -> nn.Sequential:
    return nn.Sequential(
        nn.Upsample(scale_factor=2),
        nn.Conv2d(inputs, outputs, 3, padding=1),
        nn.BatchNorm2d(outputs),
        nn.ReLU(),
    )


def _spectral_upsampling(inputs: int, outputs: int) -> nn.Sequential:
    return nn.Sequential(nn.Upsample(scale_factor=2), _normed(inputs, outputs, 3), nn.ReLU())


def _normed(inputs: int, outputs: int, kernel: int, *, stride: int = 1) -> nn.Module:
    return spectral_norm(nn.Conv2d(inputs, outputs, kernel, stride=stride, padding=1))
