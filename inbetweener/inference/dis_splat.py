"""dis-splat: classical flow both ways, softmax splatting, filled holes; needs no weights.

The fallback where there is no trained model, and the floor that each trained model must clear.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from inbetweener.core.pin import Arcs
from inbetweener.inference.dense_flow import find_flow, importance
from inbetweener.inference.device import resolve_device
from inbetweener.inference.layers import without_layers
from inbetweener.inference.memory import memory_guard
from inbetweener.inference.pinning import believed, steer
from inbetweener.inference.pixels import matching_grey, premultiply
from inbetweener.inference.preparing import prepared_gap
from inbetweener.inference.splatted_gap import Carried, moving_gap
from inbetweener.networks.travel import FILL

if TYPE_CHECKING:
    from collections.abc import Sequence

    import torch

    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.interpolator import Image, Pin, PreparedGap
    from inbetweener.inference.dense_flow import Flow
    from inbetweener.inference.splatted_gap import MovingGap
    from inbetweener.inference.still_gap import StillGap


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

        def search(keys: StillGap) -> PreparedGap:
            return self._search(keys, token).with_pins(pins, token)

        return prepared_gap(key_a, key_b, self._device, search, token)

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
    fill: float = FILL

    def with_pins(self, pins: Sequence[Pin], token: CancelToken) -> MovingGap:
        """Steer, and see how far to believe what came of it.

        Raises:
            Cancelled: the token was set.
            RenderError: there is not enough memory.
        """
        with memory_guard(self.keys.a.shape, self.device):
            keys = premultiply(self.keys.a), premultiply(self.keys.b)
            token.raise_if_cancelled()
            ways = steer(*keys, self.flows, pins, self.arcs)
            token.raise_if_cancelled()
            rest = without_layers(keys, ways)
            from_a, from_b = (
                Carried(
                    flow=way.flow,
                    bow=way.bow if pins else None,
                    log_weight=believed(importance(here, there, way.flow, other.flow), way),
                )
                for here, there, way, other in ((*rest, *ways), (*rest[::-1], *ways[::-1]))
            )
            token.raise_if_cancelled()
            return moving_gap(self.keys, ways, (from_a, from_b), self)

    def with_arcs(self, arcs: Arcs) -> _Search:
        """The same, with pinned parts on other paths; the others are straight as they are."""
        return replace(self, arcs=arcs)
