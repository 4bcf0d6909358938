"""Trained flow-warp networks on the artist's drawings: weights, devices, the search."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor

from inbetweener.errors import ModelError
from inbetweener.inference.device import resolve_device
from inbetweener.inference.flow_warp_gap import Search, half_precision, padded
from inbetweener.inference.pixels import premultiply
from inbetweener.inference.preparing import prepared_gap
from inbetweener.inference.proposers import PROPOSERS, propose
from inbetweener.inference.strips import searched_size
from inbetweener.inference.weights import load_weights
from inbetweener.networks.features import shrink
from inbetweener.networks.flow_warp import FlowWarp, FlowWarpConfig, Proposals
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.interpolator import Image, Pin, PreparedGap
    from inbetweener.inference.registry import RegisteredModel
    from inbetweener.inference.still_gap import StillGap


def open_registered(model: RegisteredModel, device: str) -> FlowWarpInterpolator:
    """A trained network on a device, named as in `resolve_device`.

    Raises:
        ModelError: there is no such device, or the weights are missing, damaged or of another
            network.
    """
    where = resolve_device(device)
    try:
        network = FlowWarp(FlowWarpConfig.of(model.arguments))
    except (TypeError, ValueError) as error:
        raise ModelError(
            tr(
                "The list of models asks for a {model} that this program cannot build: {error}.",
                model=model.name,
                error=error,
            )
        ) from error
    if unknown := [name for name in model.proposers if name not in PROPOSERS]:
        raise ModelError(
            tr(
                "The model {model} needs a search that is not here: {search}.",
                model=model.name,
                search=unknown[0],
            )
        )
    load_weights(network, model)
    return FlowWarpInterpolator(network, device=where, proposers=model.proposers)


class FlowWarpInterpolator:
    """Implements `core.interpolator.Interpolator`; keeps nothing between calls but its weights."""

    __slots__ = ("_device", "_network", "_proposers")

    def __init__(
        self, network: FlowWarp, *, device: torch.device, proposers: Sequence[str]
    ) -> None:
        # torch's types do not know that modules take a memory format.
        self._network = network.to(device).eval()
        self._network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        self._device = device
        self._proposers = tuple(proposers)

    @property
    def device(self) -> str:
        """Where the network runs; classical searches are always made on the CPU."""
        return str(self._device)

    def prepare(
        self,
        key_a: Image,
        key_b: Image,
        pins: Sequence[Pin],
        token: CancelToken,
    ) -> PreparedGap:
        """Find the motion between two keys.

        The part that a pin lies on goes where the pin says, on an arc where it turns.

        Raises:
            Cancelled: the token was set.
            ValueError: the keys differ in shape or type, or are no `Image`.
            RenderError: there is not enough memory.
        """

        @torch.inference_mode()
        def search(keys: StillGap) -> PreparedGap:
            return self._search(keys, token).with_pins(pins, token)

        return prepared_gap(key_a, key_b, self._device, search, token)

    def _search(self, keys: StillGap, token: CancelToken) -> Search:
        key_a, key_b = (padded(premultiply(key), self._device) for key in (keys.a, keys.b))
        size = (key_a.shape[2], key_a.shape[3])
        small_a, small_b = (shrink(key, searched_size(size)) for key in (key_a, key_b))
        proposals = self._propose(small_a, small_b, channels=keys.a.shape[2])
        token.raise_if_cancelled()
        with half_precision(self._device):
            motion = self._network.search(small_a, small_b, proposals).resized(size)
        token.raise_if_cancelled()
        return Search(keys, self._network, motion)

    def _propose(self, small_a: Tensor, small_b: Tensor, *, channels: int) -> Proposals | None:
        if not self._proposers:
            return None
        arrays = [
            np.ascontiguousarray(small[0, :channels].permute(1, 2, 0).cpu().numpy())
            for small in (small_a, small_b)
        ]
        found = propose(self._proposers, arrays[0], arrays[1])
        both = [torch.from_numpy(way).to(self._device).permute(0, 3, 1, 2)[None] for way in found]
        return Proposals(*both)
