"""`fcn`: a network for segmentation that is asked for colours instead of classes.

Long, Shelhamer and Darrell, "Fully Convolutional Networks for Semantic Segmentation" (CVPR 2015) on
a dilated ResNet-50 (He et al., CVPR 2016). Names and shapes of the weights are those of
torchvision's `fcn_resnet50`, but for the first layer, which sees two pictures, and the last one,
which answers three channels.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import torch
from torch import Tensor, nn

from inbetweener.networks.baselines.drawn import Drawn, upsampled

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

# What the published weights expect of RGB in [0, 1].
_MEAN: Final = (0.485, 0.456, 0.406)
_DEVIATION: Final = (0.229, 0.224, 0.225)
_EXPANSION: Final = 4
_FIRST: Final = "backbone.conv1.weight"


class Bottleneck(nn.Module):
    """Narrow, look around, widen again, around a shortcut."""

    def __init__(self, inputs: int, planes: int, *, stride: int, dilation: int) -> None:
        super().__init__()
        outputs = planes * _EXPANSION
        self.conv1 = nn.Conv2d(inputs, planes, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(planes)
        self.conv2 = nn.Conv2d(
            planes, planes, 3, stride=stride, padding=dilation, dilation=dilation, bias=False
        )
        self.bn2 = nn.BatchNorm2d(planes)
        self.conv3 = nn.Conv2d(planes, outputs, 1, bias=False)
        self.bn3 = nn.BatchNorm2d(outputs)
        self.relu = nn.ReLU()
        self.downsample: nn.Module | None = None
        if stride != 1 or inputs != outputs:
            self.downsample = nn.Sequential(
                nn.Conv2d(inputs, outputs, 1, stride=stride, bias=False), nn.BatchNorm2d(outputs)
            )

    def forward(self, features: Tensor) -> Tensor:
        """(B, C, H, W) to (B, 4 * planes, H / stride, W / stride)."""
        shortcut = features if self.downsample is None else self.downsample(features)
        features = self.relu(self.bn1(self.conv1(features)))
        features = self.relu(self.bn2(self.conv2(features)))
        out: Tensor = self.relu(self.bn3(self.conv3(features)) + shortcut)
        return out


class Backbone(nn.Module):
    """ResNet whose last two stages widen their view instead of halving the size again."""

    def __init__(self, *, width: int, blocks: Sequence[int]) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(6, width, 7, stride=2, padding=3, bias=False)
        self.bn1 = nn.BatchNorm2d(width)
        self.relu = nn.ReLU()
        self.maxpool = nn.MaxPool2d(3, stride=2, padding=1)
        self._inputs, first, second, third, fourth = width, *blocks
        self.layer1 = self._stage(width, first)
        self.layer2 = self._stage(2 * width, second, stride=2)
        self.layer3 = self._stage(4 * width, third, before=1, dilation=2)
        self.layer4 = self._stage(8 * width, fourth, before=2, dilation=4)

    def forward(self, keys: Tensor) -> Tensor:
        """(B, 6, H, W) to (B, 32 * width, H / 8, W / 8)."""
        features = self.maxpool(self.relu(self.bn1(self.conv1(keys))))
        out: Tensor = self.layer4(self.layer3(self.layer2(self.layer1(features))))
        return out

    def _stage(
        self, planes: int, blocks: int, *, stride: int = 1, before: int = 1, dilation: int = 1
    ) -> nn.Sequential:
        """A stage; its first block still looks around as the stage before it did."""
        stage = [Bottleneck(self._inputs, planes, stride=stride, dilation=before)]
        self._inputs = planes * _EXPANSION
        stage += [
            Bottleneck(self._inputs, planes, stride=1, dilation=dilation) for _ in range(blocks - 1)
        ]
        return nn.Sequential(*stage)


class Fcn(nn.Module):
    """Both keys in, the picture in their middle out, at an eighth of the size and enlarged.

    Args:
        width: channels of the first layer; 64 is ResNet-50's own.
        blocks: of each of the four stages.
    """

    MULTIPLE = 8

    def __init__(self, *, width: int = 64, blocks: Sequence[int] = (3, 4, 6, 3)) -> None:
        super().__init__()
        if width < 1 or len(blocks) != 4 or min(blocks) < 1:
            raise ValueError(f"fcn has a width and four stages of blocks, not {width}, {blocks}")
        self.backbone = Backbone(width=width, blocks=blocks)
        deep, hidden = 32 * width, 8 * width
        self.classifier = nn.Sequential(
            nn.Conv2d(deep, hidden, 3, padding=1, bias=False),
            nn.BatchNorm2d(hidden),
            nn.ReLU(),
            nn.Dropout(0.1),
            nn.Conv2d(hidden, 3, 1),
        )

    def forward(self, key_a: Tensor, key_b: Tensor, _t: Tensor) -> Drawn:
        """Draw the picture at t = 1/2, whatever t is.

        Args:
            key_a: (B, 3, H, W), RGB, opaque, in [0, 1].
            key_b: the same.
        """
        features = self.backbone(torch.cat([_normalised(key_a), _normalised(key_b)], dim=1))
        return Drawn(upsampled(self.classifier(features), key_a))

    def adopted(self, weights: Mapping[str, Tensor]) -> dict[str, Tensor]:
        """Published weights of `fcn_resnet50` as far as they fit, our own elsewhere.

        The first layer sees each key through half of the published kernel; the last layer, which
        tells classes apart, and the auxiliary head are left out.

        Args:
            weights: torchvision's; those of this network itself come back as they are.
        """
        if weights[_FIRST].shape[1] == 6:
            return dict(weights)
        taken = {name: tensor for name, tensor in weights.items() if self._takes(name)}
        taken[_FIRST] = weights[_FIRST].repeat(1, 2, 1, 1) / 2
        return {**self.state_dict(), **taken}

    def _takes(self, name: str) -> bool:
        return not name.startswith(("classifier.4.", "aux_classifier."))


def _normalised(key: Tensor) -> Tensor:
    mean, deviation = (key.new_tensor(v)[:, None, None] for v in (_MEAN, _DEVIATION))
    return (key - mean) / deviation
