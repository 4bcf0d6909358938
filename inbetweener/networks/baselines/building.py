"""From the name of a baseline and plain values to its network."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from inbetweener.networks.baselines.fcn import Fcn
from inbetweener.networks.baselines.fusion import Fusion
from inbetweener.networks.baselines.refine_gan import RefineGan
from inbetweener.networks.baselines.softsplat import SoftSplat
from inbetweener.networks.baselines.unet import UNETS, InbetweenUNet

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from torch import nn

BASELINES: Final[Mapping[str, Callable[..., nn.Module]]] = {
    "fcn": Fcn,
    **UNETS,
    "refine-gan": RefineGan,
    "fusion": Fusion,
    "softsplat": SoftSplat,
}
# Sides of the pictures that each can draw are multiples of these.
MULTIPLES: Final[Mapping[str, int]] = {
    "fcn": Fcn.MULTIPLE,
    **dict.fromkeys(UNETS, InbetweenUNet.MULTIPLE),
    "refine-gan": RefineGan.MULTIPLE,
    "fusion": Fusion.MULTIPLE,
    "softsplat": SoftSplat.MULTIPLE,
}


def build(architecture: str, arguments: Mapping[str, Any]) -> nn.Module:
    """A network with fresh weights.

    Args:
        architecture: one of `BASELINES`.
        arguments: of its constructor, as TOML holds them.

    Raises:
        ValueError: there is no such baseline, or it knows no such argument or value.
    """
    if architecture not in BASELINES:
        raise ValueError(f"there is no baseline {architecture!r}; there are {', '.join(BASELINES)}")
    try:
        return BASELINES[architecture](**arguments)
    except TypeError as error:
        raise ValueError(f"{architecture} cannot be built: {error}") from error
