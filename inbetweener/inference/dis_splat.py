"""dis-splat: classical flow both ways, softmax splatting, filled holes; needs no weights.

The fallback where there is no trained model, and the floor that each trained model must clear.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from inbetweener.core.pin import Arcs
from inbetweener.inference.dense_flow import find_flow, importance
from inbetweener.inference.device import resolve_device
from inbetweener.inference.layers import layers_of, without_layers
from inbetweener.inference.memory import memory_guard
from inbetweener.inference.pinning import believed, steer
from inbetweener.inference.pixels import matching_grey, premultiply
from inbetweener.inference.splatted_gap import MovingGap
from inbetweener.inference.still_gap import StillGap
from inbetweener.inference.traveller import Traveller, courses_of
from inbetweener.networks.travel import FILL

if TYPE_CHECKING:
    from collections.abc import Sequence

    import torch

    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.interpolator import Image, Pin, PreparedGap
    from inbetweener.inference.dense_flow import Flow


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
            return self._search(keys, token).with_pins(pins, token)

    def _search(self, keys: StillGap, token: CancelToken) -> _Search:
        grey_a, grey_b = (matching_grey(premultiply(key)) for key in (keys.a, keys.b))
        token.raise_if_cancelled()
        a_to_b = find_flow(grey_a, grey_b)
        token.raise_if_cancelled()
        b_to_a = find_flow(grey_b, grey_a)
        token.raise_if_cancelled()
        return _Search(keys, (a_to_b, b_to_a), self._device)


@dataclass(frozen=True, slots=True, eq=False)
class _Search:
    """Implements `splatted_gap.Search`: flow from A to B and from B to A."""

    keys: StillGap
    flows: tuple[Flow, Flow]
    device: torch.device
    arcs: Arcs = Arcs.AUTOMATIC

    def with_pins(self, pins: Sequence[Pin], token: CancelToken) -> MovingGap:
        """Steer, and see how far to believe what came of it.

        Raises:
            Cancelled: the token was set.
            RenderError: there is not enough memory.
        """
        with memory_guard(self.keys.a.shape, self.device):
            keys = premultiply(self.keys.a), premultiply(self.keys.b)
            ways = steer(*keys, self.flows, pins, self.arcs)
            colours = without_layers(keys, ways)
            travellers = []
            for here, there in ((0, 1), (1, 0)):
                token.raise_if_cancelled()
                way = ways[here]
                log_weight = importance(colours[here], colours[there], way.flow, ways[there].flow)
                travellers.append(
                    Traveller.of(
                        colours[here],
                        way.flow,
                        believed(log_weight, way),
                        self.device,
                        bow=way.bow if pins else None,
                        courses=courses_of(way, self.device),
                    )
                )
            from_a, from_b = travellers
            layers = layers_of((from_a, from_b), ways, keys)
            return MovingGap(self.keys, from_a, from_b, FILL, self, layers)

    def with_arcs(self, arcs: Arcs) -> _Search:
        """The same, with pinned parts on other paths; the others are straight as they are."""
        return replace(self, arcs=arcs)
