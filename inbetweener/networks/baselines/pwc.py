"""PWC-Net: Sun et al., "PWC-Net: CNNs for Optical Flow Using Pyramid, Warping, and Cost Volume".

CVPR 2018. At full width, names and shapes of the weights are those of the published PyTorch port of
the official network, so that who has its weights can load them.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Final

import torch
from torch import Tensor, nn
from torch.nn import functional

from inbetweener.networks.warping import fetch, resize_flow

MULTIPLE: Final = 64

_REACH: Final = 4
_COSTS: Final = (2 * _REACH + 1) ** 2
# The published network's numbers count twentieths of a pixel of the full picture.
_UNIT_PX: Final = 20.0
_PYRAMID: Final = (16, 32, 64, 96, 128, 196)
_ESTIMATOR: Final = (128, 128, 96, 64, 32)
_CONTEXT: Final = (128, 128, 128, 96, 64, 32)
_DILATIONS: Final = (1, 2, 4, 8, 16, 1, 1)
_NUMBERS: Final = ("One", "Two", "Thr", "Fou", "Fiv", "Six")
_FINEST_LEVEL: Final = 2
_SLOPE: Final = 0.1
_FIRST_ANSWERS: Final = 1e-3
# Of each level's estimator and of the refiner.
_LAST_WEIGHTS: Final = ("netSix.0.weight", f"netMain.{2 * len(_CONTEXT)}.weight")


class Extractor(nn.Module):
    """Features at 1/2, 1/4, ... 1/64 of the size."""

    def __init__(self, channels: tuple[int, ...]) -> None:
        super().__init__()
        for number, (inputs, outputs) in zip(_NUMBERS, pairwise((3, *channels)), strict=True):
            layers: list[nn.Module] = []
            for stride, first in ((2, inputs), (1, outputs), (1, outputs)):
                layers += [nn.Conv2d(first, outputs, 3, stride=stride, padding=1), _leaky()]
            setattr(self, f"net{number}", nn.Sequential(*layers))

    def forward(self, picture: Tensor) -> list[Tensor]:
        """(B, 3, H, W) to six levels, finest first."""
        found = [picture]
        for number in _NUMBERS:
            found.append(getattr(self, f"net{number}")(found[-1]))
        return found[1:]


class Decoder(nn.Module):
    """One level: warp by what is known, compare, and answer the flow anew.

    Args:
        known: channels of the costs and, but at the coarsest level, of what is known beside them.
        coarser: channels of the features that come from the coarser level; 0 at the coarsest.
        estimator: channels of the five layers.
        level: 2 to 6; its pixels are 2 to that power as large as the picture's.
    """

    def __init__(self, known: int, coarser: int, estimator: tuple[int, ...], level: int) -> None:
        super().__init__()
        self._pixels_per_unit = _UNIT_PX / 2**level
        if coarser:
            self.netUpflow = nn.ConvTranspose2d(2, 2, 4, stride=2, padding=1)
            self.netUpfeat = nn.ConvTranspose2d(coarser, 2, 4, stride=2, padding=1)
        for number, outputs in zip(_NUMBERS, estimator, strict=False):
            layer = nn.Sequential(nn.Conv2d(known, outputs, 3, padding=1), _leaky())
            setattr(self, f"net{number}", layer)
            known += outputs
        self.netSix = nn.Sequential(nn.Conv2d(known, 2, 3, padding=1))
        self.channels = known

    def forward(
        self, first: Tensor, second: Tensor, coarser: tuple[Tensor, Tensor] | None
    ) -> tuple[Tensor, Tensor]:
        """Flow of a level, in twentieths of the picture's pixels, and the features it came from.

        Args:
            first: (B, C, H, W), features of the key that the flow starts from.
            second: of the other one.
            coarser: flow and features of the level before.
        """
        known = self._known(first, second, coarser)
        for number in _NUMBERS[:-1]:
            known = torch.cat([getattr(self, f"net{number}")(known), known], dim=1)
        return self.netSix(known), known

    def _known(
        self, first: Tensor, second: Tensor, coarser: tuple[Tensor, Tensor] | None
    ) -> Tensor:
        if coarser is None:
            return costs(first, second)
        flow, features = self.netUpflow(coarser[0]), self.netUpfeat(coarser[1])
        warped = _fetch_inside(second, flow * self._pixels_per_unit)
        return torch.cat([costs(first, warped), first, flow, features], dim=1)


class Refiner(nn.Module):
    """Dilated convolutions that look at the flow's wider surroundings."""

    def __init__(self, inputs: int, channels: tuple[int, ...]) -> None:
        super().__init__()
        layers: list[nn.Module] = []
        widths = (inputs, *channels, 2)
        for (a, b), dilation in zip(pairwise(widths), _DILATIONS, strict=True):
            layers += [nn.Conv2d(a, b, 3, padding=dilation, dilation=dilation), _leaky()]
        self.netMain = nn.Sequential(*layers[:-1])

    def forward(self, features: Tensor) -> Tensor:
        """(B, C, H, W) to what is added to the flow, (B, 2, H, W)."""
        out: Tensor = self.netMain(features)
        return out


class PwcNet(nn.Module):
    """The network.

    Args:
        share: of the published channels; 1 is as published.
    """

    def __init__(self, *, share: float = 1.0) -> None:
        super().__init__()
        if not 0 < share <= 1:
            raise ValueError(f"share is above 0 and at most 1, not {share}")
        pyramid, estimator, context = (_scaled(c, share) for c in (_PYRAMID, _ESTIMATOR, _CONTEXT))
        self.netExtractor = Extractor(pyramid)
        coarser = 0
        for level in range(len(_NUMBERS), _FINEST_LEVEL - 1, -1):
            known = _COSTS + (pyramid[level - 1] + 4 if coarser else 0)
            decoder = Decoder(known, coarser, estimator, level)
            setattr(self, f"net{_NUMBERS[level - 1]}", decoder)
            coarser = decoder.channels
        self.netRefiner = Refiner(coarser, context)
        self.apply(_begin)
        with torch.no_grad():
            for name, weight in self.named_parameters():
                # Else the first flows are tens of pixels, this way and that.
                if name.endswith(_LAST_WEIGHTS) and not name.startswith("netExtractor"):
                    weight.normal_(std=_FIRST_ANSWERS)

    def forward(self, first: Tensor, second: Tensor) -> Tensor:
        """Where everything seen in the first picture is in the second.

        Args:
            first: (B, 3, H, W), RGB in [0, 1], of any size: it is searched at the next multiples
                of 64 px.
            second: the same.

        Returns:
            (B, 2, H, W), x then y, in pixels.
        """
        size = (first.shape[2], first.shape[3])
        searched = (-(-size[0] // MULTIPLE) * MULTIPLE, -(-size[1] // MULTIPLE) * MULTIPLE)
        levels = [self.netExtractor(_as_published(key, searched)) for key in (first, second)]
        found: tuple[Tensor, Tensor] | None = None
        for level in range(len(_NUMBERS), _FINEST_LEVEL - 1, -1):
            decoder = getattr(self, f"net{_NUMBERS[level - 1]}")
            found = decoder(levels[0][level - 1], levels[1][level - 1], found)
        if found is None:
            raise RuntimeError("PWC-Net has no level")
        flow = _UNIT_PX * (found[0] + self.netRefiner(found[1])).float()
        return _enlarged(flow, searched, size)


def costs(first: Tensor, second: Tensor) -> Tensor:
    """How alike each place is to the 9 x 9 places around it in another picture.

    Returns:
        (B, 81, H, W): mean products of features, by rows of the offset, through a leaky ReLU.
    """
    height, width = first.shape[2:]
    room = functional.pad(second, (_REACH,) * 4)
    offsets = range(2 * _REACH + 1)
    products = [
        (first * room[:, :, y : y + height, x : x + width]).mean(dim=1)
        for y in offsets
        for x in offsets
    ]
    return functional.leaky_relu(torch.stack(products, dim=1), _SLOPE)


def _fetch_inside(values: Tensor, flow: Tensor) -> Tensor:
    """As `fetch`; what would come from outside is 0."""
    height, width = values.shape[2:]
    x = torch.arange(width, device=flow.device) + flow[:, 0]
    y = torch.arange(height, device=flow.device)[:, None] + flow[:, 1]
    inside = (x >= 0) & (x <= width - 1) & (y >= 0) & (y <= height - 1)
    return fetch(values, flow) * inside[:, None].to(values.dtype)


def _as_published(picture: Tensor, size: tuple[int, int]) -> Tensor:
    """At the size that is searched, and in the order of colours that the weights know: BGR."""
    if (picture.shape[2], picture.shape[3]) != size:
        picture = functional.interpolate(picture, size, mode="bilinear", align_corners=False)
    return picture.flip(1)


def _enlarged(flow: Tensor, searched: tuple[int, int], size: tuple[int, int]) -> Tensor:
    """From a quarter of the searched size, in the searched picture's pixels, to the keys' own."""
    enlarged = functional.interpolate(flow, searched, mode="bilinear", align_corners=False)
    return resize_flow(enlarged, size)


def _begin(part: nn.Module) -> None:
    """As the paper's network was begun (He et al., ICCV 2015).

    With torch's own numbers features fade from level to level, and at the coarsest nothing is left
    to compare.
    """
    if isinstance(part, nn.Conv2d):
        nn.init.kaiming_normal_(part.weight, a=_SLOPE)
        if part.bias is not None:
            nn.init.zeros_(part.bias)


def _scaled(channels: tuple[int, ...], share: float) -> tuple[int, ...]:
    return tuple(max(1, round(share * count)) for count in channels)


def _leaky() -> nn.LeakyReLU:
    return nn.LeakyReLU(_SLOPE)
