"""The pyramid of features that both keys share, of as many levels as the picture asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from torch import nn
from torch.nn import functional

if TYPE_CHECKING:
    from torch import Tensor


def conv(inputs: int, outputs: int, *, stride: int = 1, kernel: int = 3) -> nn.Conv2d:
    """A convolution that keeps the size, or halves it with stride 2."""
    return nn.Conv2d(inputs, outputs, kernel, stride=stride, padding=kernel // 2)


def silent(last: nn.Conv2d) -> nn.Conv2d:
    """The same layer answering zero, so that training begins at what holds without it."""
    nn.init.zeros_(last.weight)
    if last.bias is not None:
        nn.init.zeros_(last.bias)
    return last


def activation() -> nn.Module:
    """The nonlinearity of all parts. No part normalises: a tile must equal its whole picture."""
    # In place: what it is put after needs its own answer neither for this nor for the gradient.
    return nn.LeakyReLU(0.1, inplace=True)


class Residual(nn.Module):
    """Two convolutions around a shortcut (He et al., CVPR 2016), without normalisation."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.body = nn.Sequential(conv(channels, channels), activation(), conv(channels, channels))
        self.activation = activation()

    def forward(self, features: Tensor) -> Tensor:
        """(B, C, H, W) to the same shape."""
        out: Tensor = self.activation(self.body(features).add_(features))
        return out


class Pyramid(nn.Module):
    """Features at 1/4 of the size, 1/8, and so on.

    All levels below 1/4 are made by one shared stage, so that a larger drawing gets more levels
    and no more parameters (as in UPR-Net, Jin et al., CVPR 2023).
    """

    def __init__(self, *, stem_channels: int, channels: int) -> None:
        super().__init__()
        self.stem = nn.Sequential(
            conv(4, stem_channels, stride=2),
            activation(),
            conv(stem_channels, stem_channels),
            activation(),
            conv(stem_channels, channels, stride=2),
            activation(),
            Residual(channels),
        )
        self.halve = nn.Sequential(conv(channels, channels, stride=2), activation())
        self.deepen = Residual(channels)

    def forward(self, pictures: Tensor, levels: int) -> list[Tensor]:
        """Features, finest first.

        Args:
            pictures: (B, 4, H, W), premultiplied, in [0, 1]; H and W multiples of
                `4 * 2 ** (levels - 1)`.
            levels: at least 1.

        Returns:
            `levels` tensors (B, C, H / 4, W / 4), (B, C, H / 8, W / 8), and so on.
        """
        found = [self.stem(pictures * 2 - 1)]
        while len(found) < levels:
            found.append(self.deepen(self.halve(found[-1])))
        return found


def shrink(pictures: Tensor, size: tuple[int, int]) -> Tensor:
    """Area-average pictures, (B, C, H, W), down to a size; themselves if it is theirs."""
    if pictures.shape[2:] == size:
        return pictures
    return functional.interpolate(pictures, size, mode="area")
