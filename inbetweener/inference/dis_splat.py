"""dis-splat: classical flow both ways, softmax splatting, filled holes; needs no weights.

The fallback where there is no trained model, and the floor that each trained model must clear.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from inbetweener.inference.dense_flow import find_flow, importance
from inbetweener.inference.device import resolve_device
from inbetweener.inference.memory import memory_guard
from inbetweener.inference.pinning import believed, steer
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
        pins: Sequence[Pin],
        token: CancelToken,
    ) -> PreparedGap:
        """Find the flow between two keys, both ways, and how far it can be believed.

        The part that a pin lies on goes where the pin says, on an arc where it turns.

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
            return self._prepare(keys, pins, token)

    def _prepare(self, keys: StillGap, pins: Sequence[Pin], token: CancelToken) -> PreparedGap:
        colours = premultiply(keys.a), premultiply(keys.b)
        grey_a, grey_b = (matching_grey(each) for each in colours)
        token.raise_if_cancelled()
        a_to_b = find_flow(grey_a, grey_b)
        token.raise_if_cancelled()
        b_to_a = find_flow(grey_b, grey_a)
        token.raise_if_cancelled()
        ways = steer(*colours, (a_to_b, b_to_a), pins)
        travellers = []
        for here, there in ((0, 1), (1, 0)):
            token.raise_if_cancelled()
            log_weight = importance(
                colours[here], colours[there], ways[here].flow, ways[there].flow
            )
            travellers.append(
                Traveller.of(
                    colours[here],
                    ways[here].flow,
                    believed(log_weight, ways[here]),
                    self._device,
                    bow=ways[here].bow if pins else None,
                )
            )
        return MovingGap(keys=keys, from_a=travellers[0], from_b=travellers[1], fill=FILL)
