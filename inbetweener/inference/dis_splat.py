"""dis-splat: classical flow both ways, softmax splatting, filled holes; needs no weights.

The fallback where there is no trained model, and the floor that each trained model must clear.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from inbetweener.inference.dense_flow import find_flow, importance
from inbetweener.inference.device import resolve_device
from inbetweener.inference.memory import memory_guard
from inbetweener.inference.pixels import matching_grey, premultiply
from inbetweener.inference.splatted_gap import MovingGap, Traveller
from inbetweener.inference.still_gap import StillGap
from inbetweener.networks.travel import FILL

if TYPE_CHECKING:
    from collections.abc import Sequence

    import torch

    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.interpolator import Image, Pin, PreparedGap


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
        keys = StillGap.of(key_a, key_b)
        token.raise_if_cancelled()
        if keys.is_whole:
            return keys
        with memory_guard(key_a.shape, self._device):
            return self._prepare(keys, token)

    def _prepare(self, keys: StillGap, token: CancelToken) -> PreparedGap:
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
        return MovingGap(
            keys=keys,
            from_a=Traveller.of(colours_a, a_to_b, log_a, self._device),
            from_b=Traveller.of(colours_b, b_to_a, log_b, self._device),
            fill=FILL,
        )
