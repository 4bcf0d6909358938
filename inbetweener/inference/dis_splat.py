"""dis-splat: classical flow both ways, softmax splatting, filled holes; needs no weights.

The fallback where there is no trained model, and the floor that each trained model must clear.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor

from inbetweener.core.interpolator import Inbetween
from inbetweener.inference.dense_flow import Flow, find_flow, importance
from inbetweener.inference.device import resolve_device
from inbetweener.inference.memory import memory_guard
from inbetweener.inference.pixels import (
    Premultiplied,
    check_keys,
    matching_grey,
    premultiply,
    straight_image,
    to_tensor,
)
from inbetweener.networks.sharpening import sharpen_for_splatting
from inbetweener.networks.splatting import Landing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.interpolator import Image, Pin, PreparedGap

# The weight of the nearer key as it stands. It decides only where next to nothing else landed: in
# holes, and where no flow can be believed.
_FILL = 2e-3
# How much of the blur of splatting is cancelled. Measured on real drawings: more is crisper still,
# but rings on thin lines whose flow is a little off.
_SHARPENING = 0.7


def open_on(device: str) -> DisSplat:
    """The interpolator on a device, named as in `resolve_device`.

    Raises:
        ModelError: there is no such device.
    """
    return DisSplat(resolve_device(device))


class DisSplat:
    """Implements `core.interpolator.Interpolator`; keeps nothing between calls."""

    __slots__ = ("_device",)

    def __init__(self, device: torch.device) -> None:
        self._device = device

    @property
    def device(self) -> str:
        """Where the splatting runs; flow is always found on the CPU."""
        return str(self._device)

    def prepare(
        self,
        key_a: Image,
        key_b: Image,
        pins: Sequence[Pin],  # noqa: ARG002 - part of the contract, see the docstring
        token: CancelToken,
    ) -> PreparedGap:
        """Find the flow between two keys, both ways, and how far it can be believed.

        Pins do not change the result: DIS takes no fixed correspondences.

        Raises:
            Cancelled: the token was set.
            ValueError: the keys differ in shape or type, or are no `Image`.
            RenderError: there is not enough memory.
        """
        check_keys(key_a, key_b)
        token.raise_if_cancelled()
        key_a, key_b = key_a.copy(), key_b.copy()
        if np.array_equal(key_a, key_b):
            return _Keys(key_a, key_b)
        with memory_guard(key_a.shape, self._device):
            return self._prepare(_Keys(key_a, key_b), token)

    def _prepare(self, keys: _Keys, token: CancelToken) -> PreparedGap:
        colours_a, colours_b = premultiply(keys.a), premultiply(keys.b)
        grey_a, grey_b = matching_grey(colours_a), matching_grey(colours_b)
        token.raise_if_cancelled()
        a_to_b = find_flow(grey_a, grey_b)
        token.raise_if_cancelled()
        b_to_a = find_flow(grey_b, grey_a)
        token.raise_if_cancelled()
        log_a = importance(colours_a, colours_b, a_to_b, b_to_a)
        token.raise_if_cancelled()
        log_b = importance(colours_b, colours_a, b_to_a, a_to_b)
        token.raise_if_cancelled()
        return _Moving(
            keys=keys,
            from_a=_Traveller.of(colours_a, a_to_b, log_a, self._device),
            from_b=_Traveller.of(colours_b, b_to_a, log_b, self._device),
        )


@dataclass(frozen=True, slots=True)
class _Keys:
    """The two keys as they came; a whole gap by itself where both are the same picture."""

    a: Image
    b: Image

    def at(self, t: float, token: CancelToken) -> Inbetween:
        """The key on t's side: A up to the middle, then B."""
        _check_moment(t, token)
        key = self.a if t <= 0.5 else self.b
        return Inbetween(key.copy(), np.ones(key.shape[:2], np.float32))


@dataclass(frozen=True, slots=True)
class _Traveller:
    """A key on its way to the other one.

    Attributes:
        colours: (1, C, H, W) float32, premultiplied.
        weight: (1, 1, H, W) float32 in (0, 1]: how far the flow is believed.
        flow: (1, 2, H, W) float32, to the other key.
    """

    colours: Tensor
    weight: Tensor
    flow: Tensor

    @classmethod
    def of(
        cls,
        colours: Premultiplied,
        flow: Flow,
        log_weight: NDArray[np.float32],
        device: torch.device,
    ) -> _Traveller:
        weight = np.exp(log_weight)
        return cls(*(to_tensor(each, device) for each in (colours, weight, flow)))

    def after(self, share: float) -> Tensor:
        """What arrives everywhere after this share of the way.

        Returns:
            (1, C + 1, H, W): sums of colours times weight, then of the weight itself.
        """
        flow = self.flow * share
        # Kept in range: paper cannot be whiter than white, and halos would be new colours.
        colours = sharpen_for_splatting(self.colours, flow, _SHARPENING).clamp_(0, 1)
        weighted = torch.cat([colours * self.weight, self.weight], dim=1)
        return Landing.along(flow).sum(weighted)


@dataclass(frozen=True, slots=True)
class _Moving:
    keys: _Keys
    from_a: _Traveller
    from_b: _Traveller

    def at(self, t: float, token: CancelToken) -> Inbetween:
        """Carry both keys to t, blend them by nearness and weight, fill what neither reaches.

        Raises:
            Cancelled: the token was set.
            ValueError: t is outside [0, 1].
            RenderError: there is not enough memory.
        """
        _check_moment(t, token)
        if t in (0, 1):
            return self.keys.at(t, token)
        with torch.inference_mode(), memory_guard(self.keys.a.shape, self.from_a.flow.device):
            return self._draw(t, token)

    def _draw(self, t: float, token: CancelToken) -> Inbetween:
        arrived_a = self.from_a.after(t)
        token.raise_if_cancelled()
        arrived_b = self.from_b.after(1 - t)
        token.raise_if_cancelled()
        total = torch.lerp(arrived_a, arrived_b, t)
        nearest = self.from_a.colours if t <= 0.5 else self.from_b.colours
        picture = (total[:, :-1] + _FILL * nearest) / (total[:, -1:] + _FILL)
        token.raise_if_cancelled()
        believed = torch.maximum(arrived_a[:, -1:], arrived_b[:, -1:]).clamp(0, 1)
        return Inbetween(
            image=straight_image(picture, self.keys.a.dtype),
            confidence=believed[0, 0].cpu().numpy(),
        )


def _check_moment(t: float, token: CancelToken) -> None:
    token.raise_if_cancelled()
    if not 0 <= t <= 1:
        raise ValueError(f"t must be in [0, 1], got {t}")
