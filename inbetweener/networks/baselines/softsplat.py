"""`softsplat`: both keys are carried to any t along their flow, and joined there.

Niklaus and Liu, "Softmax Splatting for Video Frame Interpolation" (CVPR 2020): PWC-Net flow both
ways, feature pyramids of three levels, softmax splatting with the mask Z from brightness constancy,
GridNet synthesis.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn
from torch.nn import functional

from inbetweener.networks.baselines.drawn import Drawn
from inbetweener.networks.baselines.gridnet import GridNet
from inbetweener.networks.baselines.pwc import PwcNet
from inbetweener.networks.splatting import splat_softmax
from inbetweener.networks.warping import fetch, resize_flow

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

# Less than this share of a pixel's area reached by a key leaves it unreached.
_REACHED = 0.02
_STEEPNESS = 20.0
_FLOW = "flow."


@dataclass(frozen=True, slots=True)
class Arrived:
    """One key, carried to t.

    Attributes:
        picture: (B, 3, H, W); 0 where nothing came.
        reached: (B, 1, H, W), bool.
        levels: three tensors of features, at full, half and quarter size.
    """

    picture: Tensor
    reached: Tensor
    levels: tuple[Tensor, ...]


@dataclass(frozen=True, slots=True)
class Meeting:
    """Both keys at t.

    Attributes:
        planes: for `SoftSplat.finish`, at full, half and quarter size; the pictures of A and of B,
            each weighed by its nearness, come first.
        disputed: (B, 1, H, W), how far the two pictures differ.
    """

    planes: tuple[Tensor, ...]
    disputed: Tensor


class FeaturePyramid(nn.Module):
    """Features of a key at full, half and quarter size."""

    def __init__(self, channels: Sequence[int]) -> None:
        super().__init__()
        first, second, third = channels
        self.finest = nn.Sequential(*_twice(3, first, stride=1))
        self.middle = nn.Sequential(*_twice(first, second, stride=2))
        self.coarsest = nn.Sequential(*_twice(second, third, stride=2))

    def forward(self, key: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """(B, 3, H, W) to three levels; H and W multiples of 4."""
        full = self.finest(key * 2 - 1)
        half = self.middle(full)
        return full, half, self.coarsest(half)


class SoftSplat(nn.Module):
    """The network; inference calls its steps, training calls `forward`.

    Args:
        channels: of the feature pyramid and of the grid's rows; (32, 64, 96) is the paper's.
        columns: of the grid.
        flow_share: of PWC-Net's published channels.
    """

    MULTIPLE = 4

    def __init__(
        self,
        *,
        channels: Sequence[int] = (32, 64, 96),
        columns: int = 6,
        flow_share: float = 1.0,
    ) -> None:
        super().__init__()
        if len(channels) != 3 or min(channels) < 1:
            raise ValueError(f"channels are three numbers above 0, not {channels}")
        self.flow = PwcNet(share=flow_share)
        self.pyramid = FeaturePyramid(channels)
        first, second, third = (2 * count for count in channels)
        self.synthesis = GridNet((first + 6, second, third), channels, 3, columns=columns)
        self.steepness = nn.Parameter(torch.tensor(_STEEPNESS))

    def forward(self, key_a: Tensor, key_b: Tensor, t: Tensor) -> Drawn:
        """Draw the picture at t.

        Args:
            key_a: (B, 3, H, W), RGB, opaque, in [0, 1]; sides multiples of 4.
            key_b: the same.
            t: (B,), in (0, 1).
        """
        a_to_b, b_to_a = self.search(key_a, key_b)
        meeting = self.carry((key_a, key_b), (a_to_b, b_to_a), t)
        return Drawn(self.finish(meeting.planes), flow_a_to_b=a_to_b, flow_b_to_a=b_to_a)

    def search(self, key_a: Tensor, key_b: Tensor) -> tuple[Tensor, Tensor]:
        """Flow from A to B and from B to A, (B, 2, H, W) each, in pixels."""
        firsts, seconds = torch.cat([key_a, key_b]), torch.cat([key_b, key_a])
        a_to_b, b_to_a = self.flow(firsts, seconds).chunk(2)
        return a_to_b, b_to_a

    def carry(
        self, keys: tuple[Tensor, Tensor], flows: tuple[Tensor, Tensor], t: Tensor
    ) -> Meeting:
        """Both keys at t, without a hole: what neither reaches is filled from both as they stand.

        Args:
            keys: (B, 3, H, W) each.
            flows: (B, 2, H, W) each, from A to B and from B to A.
            t: (B,).
        """
        share = t.to(keys[0].dtype)[:, None, None, None]
        arrived = [
            self._arrive(keys[i], keys[1 - i], flows[i], gone)
            for i, gone in enumerate((share, 1 - share))
        ]
        still = torch.lerp(keys[0], keys[1], share)
        filled = [_filled(arrived[i], arrived[1 - i], still) for i in (0, 1)]
        # Weighed by nearness beforehand: their sum is the picture where both agree.
        near = [filled[0] * (1 - share), filled[1] * share]
        levels = [torch.cat(both, dim=1) for both in zip(*(a.levels for a in arrived), strict=True)]
        disputed = (filled[0] - filled[1]).abs().mean(dim=1, keepdim=True)
        return Meeting((torch.cat([*near, levels[0]], dim=1), *levels[1:]), disputed)

    def finish(self, planes: Sequence[Tensor]) -> Tensor:
        """(B, 3, H, W): the keys' pictures blended by nearness, and mended by the grid."""
        blended = planes[0][:, :3] + planes[0][:, 3:6]
        out: Tensor = blended + self.synthesis(planes)
        return out

    def adopted(self, weights: Mapping[str, Tensor]) -> dict[str, Tensor]:
        """Published weights of PWC-Net for the flow, our own elsewhere.

        Args:
            weights: PWC-Net's; those of this network itself come back as they are.
        """
        if not any(name.startswith("netExtractor.") for name in weights):
            return dict(weights)
        return {**self.state_dict(), **{f"{_FLOW}{n}": tensor for n, tensor in weights.items()}}

    def importance(self, key: Tensor, other: Tensor, flow: Tensor) -> Tensor:
        """The mask Z, (B, 1, H, W): the lower, the less a pixel looks like where it goes."""
        return -self.steepness * (key - fetch(other, flow)).abs().mean(dim=1, keepdim=True)

    def _arrive(self, key: Tensor, other: Tensor, flow: Tensor, share: Tensor) -> Arrived:
        importance = self.importance(key, other, flow)
        picture, coverage = splat_softmax(key, flow * share, importance)
        levels = []
        for features in self.pyramid(key):
            size = (features.shape[2], features.shape[3])
            weight = functional.interpolate(importance, size, mode="area")
            carried, _ = splat_softmax(features, resize_flow(flow, size) * share, weight)
            levels.append(carried)
        return Arrived(picture, coverage > _REACHED, tuple(levels))


def _filled(arrived: Arrived, other: Arrived, still: Tensor) -> Tensor:
    elsewhere = torch.where(other.reached, other.picture, still)
    return torch.where(arrived.reached, arrived.picture, elsewhere)


def _twice(inputs: int, outputs: int, *, stride: int) -> list[nn.Module]:
    return [
        nn.Conv2d(inputs, outputs, 3, stride=stride, padding=1),
        nn.PReLU(outputs, 0.25),
        nn.Conv2d(outputs, outputs, 3, padding=1),
        nn.PReLU(outputs, 0.25),
    ]
