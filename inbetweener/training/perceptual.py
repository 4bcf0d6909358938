"""A perceptual loss: pictures are compared by what a trained network sees in them.

Johnson, Alahi and Fei-Fei, "Perceptual Losses for Real-Time Style Transfer" (ECCV 2016), over
several layers. VGG's weights may not be shipped: who has them names the file, and without one the
features are those of our own flow-warp's encoder.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

import torch
from torch import Tensor, nn

from inbetweener.errors import ModelError
from inbetweener.inference.registry import read_registry
from inbetweener.networks.features import Pyramid
from inbetweener.paths import models_folder
from inbetweener.training.errors import TrainingError
from inbetweener.training.tensor_files import read_tensors

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from inbetweener.inference.registry import RegisteredModel

# VGG-19 up to its fourth block: convolutions by channels, "M" where the size is halved.
_VGG: Final = (64, 64, "M", 128, 128, "M", 256, 256, 256, 256, "M", 512)
# relu1_2, relu2_2, relu3_2, relu4_1 in torchvision's numbering.
_VGG_LAYERS: Final = (3, 8, 13, 20)
_MEAN: Final = (0.485, 0.456, 0.406)
_DEVIATION: Final = (0.229, 0.224, 0.225)
_ENCODER: Final = "search.pyramid."
_LEVELS: Final = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Seer:
    """Whose eyes the perceptual loss sees with.

    Attributes:
        vgg_file: safetensors with `features.0.weight` and so on of torchvision's VGG-19; "": none.
        model: without a VGG, the registered flow-warp whose encoder sees.
    """

    vgg_file: str = ""
    model: str = "flow-warp"


class VggFeatures(nn.Module):
    """VGG-19's first four blocks, under torchvision's names (Simonyan and Zisserman, ICLR 2015)."""

    def __init__(self) -> None:
        super().__init__()
        layers: list[nn.Module] = []
        inputs = 3
        for part in _VGG:
            if isinstance(part, int):
                layers += [nn.Conv2d(inputs, part, 3, padding=1), nn.ReLU()]
                inputs = part
            else:
                layers.append(nn.MaxPool2d(2))
        self.features = nn.Sequential(*layers)

    def forward(self, picture: Tensor) -> list[Tensor]:
        """(B, 3, H, W) RGB in [0, 1] to the features of four layers."""
        mean, deviation = (picture.new_tensor(v)[:, None, None] for v in (_MEAN, _DEVIATION))
        return _seen(self.features, (picture - mean) / deviation, _VGG_LAYERS)


class EncoderFeatures(nn.Module):
    """The encoder of a trained flow-warp: learned on cartoons, to find the same thing again.

    Args:
        pyramid: with its weights.
    """

    def __init__(self, pyramid: Pyramid) -> None:
        super().__init__()
        self.pyramid = pyramid

    def forward(self, picture: Tensor) -> list[Tensor]:
        """(B, 3, H, W) RGB in [0, 1], sides multiples of 8, to features at 1/2, 1/4 and 1/8."""
        opaque = torch.cat([picture, torch.ones_like(picture[:, :1])], dim=1)
        half = self.pyramid.stem[:2](opaque * 2 - 1)
        return [half, *self.pyramid(opaque, _LEVELS)]


def perceptual_loss(see: nn.Module, picture: Tensor, truth: Tensor) -> Tensor:
    """The mean L1 distance of features, layer by layer, each in units of what the truth has there.

    Args:
        see: from `open_seer`, on the pictures' device.
        picture: (B, 3, H, W), RGB in [0, 1].
        truth: the same.

    Returns:
        (B,): 1 where features are as far off as they are large.
    """
    with torch.no_grad():
        expected = see(truth)
    parts = []
    for found, wanted in zip(see(picture), expected, strict=True):
        scale = wanted.abs().mean() + 1e-6
        parts.append((found - wanted).abs().mean(dim=(1, 2, 3)) / scale)
    return torch.stack(parts).mean(dim=0)


@functools.lru_cache(maxsize=4)
def open_seer(seer: Seer, device: torch.device) -> nn.Module:
    """The network that sees, which learns nothing.

    Raises:
        TrainingError: its weights are missing, damaged or of another network.
    """
    network = _vgg(Path(seer.vgg_file)) if seer.vgg_file else _encoder(seer.model)
    return network.to(device).eval().requires_grad_(False)


def _vgg(path: Path) -> VggFeatures:
    network = VggFeatures()
    wanted = network.state_dict().keys()
    tensors = {name: tensor for name, tensor in read_tensors([path]).items() if name in wanted}
    _fill(network, tensors, path)
    return network


def _encoder(name: str) -> EncoderFeatures:
    model = _registered(name)
    arguments = model.arguments
    pyramid = Pyramid(stem_channels=arguments["stem_channels"], channels=arguments["channels"])
    tensors = {
        key.removeprefix(_ENCODER): tensor.float()
        for key, tensor in read_tensors([model.weights]).items()
        if key.startswith(_ENCODER)
    }
    _fill(pyramid, tensors, model.weights)
    return EncoderFeatures(pyramid)


def _registered(name: str) -> RegisteredModel:
    try:
        known = {model.name: model for model in read_registry(models_folder())}
    except ModelError as error:
        raise TrainingError(str(error)) from error
    if name not in known or known[name].architecture != "flow-warp":
        raise TrainingError(
            f"There is no trained flow-warp named {name!r} to see with. Name a file of VGG-19's "
            "weights (vgg_file), or leave the perceptual loss out."
        )
    return known[name]


def _fill(network: nn.Module, tensors: Mapping[str, Tensor], path: Path) -> None:
    try:
        network.load_state_dict(tensors)
    except RuntimeError as error:
        raise TrainingError(f"The weights {path.name} are of another network.") from error


def _seen(layers: nn.Sequential, values: Tensor, wanted: Sequence[int]) -> list[Tensor]:
    found = []
    for number, layer in enumerate(layers):
        values = layer(values)
        if number in wanted:
            found.append(values)
    return found
