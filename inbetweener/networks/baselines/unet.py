"""`unet`, `resunet` and `transunet`: one U-Net searches motion, a second one draws with it.

The flow at t is put together from the flow between the keys as in Jiang et al., "Super SloMo"
(CVPR 2018), for t = 1/2; both keys are warped with it, and what comes is blended and repaired.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Final

import torch
from torch import Tensor, nn

from inbetweener.networks.baselines.drawn import MIDDLE, Drawn, both_keys
from inbetweener.networks.baselines.moving_attention import moving_area
from inbetweener.networks.baselines.unet_parts import Form, Style, UNet
from inbetweener.networks.warping import fetch

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

# Networks learn numbers about 1 best; moves are some tens of pixels.
_FLOW_UNIT_PX: Final = 20.0


class FlowUNet(nn.Module):
    """The motion between two keys, both ways; what `--task flow` trains alone."""

    def __init__(self, form: Form) -> None:
        super().__init__()
        self.body = UNet(6, 4, form)

    def forward(self, key_a: Tensor, key_b: Tensor) -> tuple[Tensor, Tensor]:
        """(B, 3, H, W) each to (B, 2, H, W) each: flow from A to B and from B to A, in pixels."""
        flows = _FLOW_UNIT_PX * self.body(both_keys(key_a, key_b), moving_area(key_a, key_b))
        a_to_b, b_to_a = flows.float().chunk(2, dim=1)
        return a_to_b, b_to_a


class InbetweenUNet(nn.Module):
    """Motion first, then the picture in the middle.

    Args:
        style: of the stages of both U-Nets.
        size: further entries of `unet_parts.Form`.

    Raises:
        ValueError: there is no U-Net of that size.
    """

    MULTIPLE = 16

    def __init__(self, *, style: Style, **size: int) -> None:
        super().__init__()
        form = Form(style=style, **size)
        self.flow = FlowUNet(form)
        self.synthesis = UNet(16, 4, form)

    def forward(self, key_a: Tensor, key_b: Tensor, _t: Tensor) -> Drawn:
        """Draw the picture at t = 1/2, whatever t is.

        Args:
            key_a: (B, 3, H, W), RGB, opaque, in [0, 1]; sides multiples of 16.
            key_b: the same.
        """
        a_to_b, b_to_a = self.flow(key_a, key_b)
        to_a, to_b = _from_the_middle(a_to_b, b_to_a)
        warped_a, warped_b = fetch(key_a, to_a), fetch(key_b, to_b)
        planes = [
            both_keys(key_a, key_b),
            both_keys(warped_a, warped_b),
            torch.cat([to_a, to_b], dim=1) / _FLOW_UNIT_PX,
        ]
        answer = self.synthesis(torch.cat(planes, dim=1), moving_area(key_a, key_b))
        share = answer[:, :1].sigmoid()
        picture = torch.lerp(warped_a, warped_b, share) + answer[:, 1:]
        return Drawn(picture, flow_a_to_b=a_to_b, flow_b_to_a=b_to_a)


def _from_the_middle(a_to_b: Tensor, b_to_a: Tensor) -> tuple[Tensor, Tensor]:
    """The flow from t = 1/2 to A and to B; that of a place is taken from the keys' same place."""
    t = MIDDLE
    to_a = -(1 - t) * t * a_to_b + t**2 * b_to_a
    to_b = (1 - t) ** 2 * a_to_b - t * (1 - t) * b_to_a
    return to_a, to_b


UNETS: Final[Mapping[str, Callable[..., InbetweenUNet]]] = {
    "unet": functools.partial(InbetweenUNet, style=Style.PLAIN),
    "resunet": functools.partial(InbetweenUNet, style=Style.RESIDUAL),
    "transunet": functools.partial(InbetweenUNet, style=Style.ATTENTION),
}
