"""Trained flow-warp networks on the artist's drawings: sizes, devices, strips, confidence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from inbetweener.core.interpolator import Inbetween
from inbetweener.core.motion import Motion
from inbetweener.errors import ModelError
from inbetweener.inference.device import resolve_device
from inbetweener.inference.memory import memory_guard
from inbetweener.inference.pinning import steer
from inbetweener.inference.pixels import (
    confidence_of,
    premultiply,
    straight_image,
    to_tensor,
    way_of,
)
from inbetweener.inference.proposers import PROPOSERS, propose
from inbetweener.inference.still_gap import StillGap, check_moment
from inbetweener.inference.strips import searched_size, strips
from inbetweener.inference.weights import load_weights
from inbetweener.networks.features import shrink
from inbetweener.networks.flow_warp import FlowWarp, FlowWarpConfig, Proposals
from inbetweener.networks.motion import Motion as Searched
from inbetweener.networks.synthesis import MULTIPLE
from inbetweener.networks.travel import FILL, Arrival, Drawing, Traveller, contradiction
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.interpolator import Image, Pin, PreparedGap
    from inbetweener.inference.registry import RegisteredModel


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
        keys = StillGap.of(key_a, key_b)
        token.raise_if_cancelled()
        if keys.is_whole:
            return keys
        with torch.inference_mode(), memory_guard(key_a.shape, self._device):
            return _MovingGap(keys, self._network, self._travel(keys, pins, token))

    def _padded(self, image: Image) -> Tensor:
        """(1, 4, H, W) on the device: alpha is added, edges continued to a whole multiple."""
        tensor = to_tensor(premultiply(image), self._device)
        if tensor.shape[1] == 3:
            tensor = torch.cat([tensor, torch.ones_like(tensor[:, :1])], dim=1)
        height, width = image.shape[:2]
        missing = (0, -width % MULTIPLE, 0, -height % MULTIPLE)
        return functional.pad(tensor, missing, mode="replicate")

    def _travel(self, keys: StillGap, pins: Sequence[Pin], token: CancelToken) -> Traveller:
        key_a, key_b = self._padded(keys.a), self._padded(keys.b)
        size = (key_a.shape[2], key_a.shape[3])
        small_a, small_b = (shrink(key, searched_size(size)) for key in (key_a, key_b))
        proposals = self._propose(small_a, small_b, channels=keys.a.shape[2])
        token.raise_if_cancelled()
        with _half_precision(self._device):
            motion = self._network.search(small_a, small_b, proposals).resized(size)
            token.raise_if_cancelled()
            if pins:
                motion = _pinned(motion, keys, pins)
            return self._network.traveller(key_a, key_b, motion)

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


def _pinned(motion: Searched, keys: StillGap, pins: Sequence[Pin]) -> Searched:
    """A network's motion (2, ...) with what the artist's pins say of it.

    What a pin moves is worth the most: the network knows nothing of why it goes there.
    """
    height, width = keys.a.shape[:2]
    flow, bow, importance = (
        field.float().clone() for field in (motion.flow, motion.bow, motion.importance)
    )
    found = flow[:, :, :height, :width].permute(0, 2, 3, 1).cpu().numpy()
    ways = steer(premultiply(keys.a), premultiply(keys.b), (found[0], found[1]), pins)
    for index, way in enumerate(ways):
        is_pinned = torch.from_numpy(way.is_pinned).to(flow.device)
        for field, steered in ((flow, way.flow), (bow, way.bow)):
            planes = torch.from_numpy(steered).to(flow.device).permute(2, 0, 1)
            field[index, :, :height, :width] = torch.where(
                is_pinned, planes, field[index, :, :height, :width]
            )
        importance[index, :, :height, :width].masked_fill_(is_pinned, 0.0)
    return Searched(flow, bow, importance)


@dataclass(frozen=True, slots=True)
class _MovingGap:
    keys: StillGap
    network: FlowWarp
    traveller: Traveller

    def at(self, t: float, token: CancelToken) -> Inbetween:
        """Draw at t.

        Raises:
            Cancelled: the token was set.
            ValueError: t is outside [0, 1].
            RenderError: there is not enough memory.
        """
        check_moment(t, token)
        if t in (0, 1):
            return self.keys.at(t, token)
        device, shape = self.traveller.colours.device, self.keys.a.shape
        with torch.inference_mode(), memory_guard(shape, device), _half_precision(device):
            return self._straight(self._draw(torch.tensor([t], device=device), token))

    def motion(self) -> Motion:
        """The paths along which both keys are carried."""
        height, width = self.keys.a.shape[:2]
        moved, log_weight = self.traveller.motion, self.traveller.log_weight
        fields = [
            field[..., :height, :width]
            for field in (moved.flow, moved.bow, log_weight.float().exp())
        ]
        from_a, from_b = (way_of(*(field[key] for field in fields)) for key in (0, 1))
        return Motion(from_a, from_b, width, height)

    def _straight(self, drawing: Drawing) -> Inbetween:
        height, width, channels = self.keys.a.shape
        picture = drawing.picture[:, :channels, :height, :width]
        return Inbetween(
            image=straight_image(picture, self.keys.a.dtype),
            confidence=confidence_of(drawing.doubt[:, :, :height, :width]),
        )

    def _draw(self, t: Tensor, token: CancelToken) -> Drawing:
        arrival = self.network.arrive(self.traveller, t)
        pictures, doubts = [], []
        height, width = arrival.nearer.shape[2:]
        for strip in strips(height, width):
            token.raise_if_cancelled()
            rows = arrival.rows(strip.read_from, strip.read_to)
            drawing = self.network.finish(rows)
            own = slice(strip.begin - strip.read_from, strip.end - strip.read_from)
            picture = drawing.picture * _near_paint(rows)
            pictures.append(picture[:, :, own].clamp(0, 1))
            doubts.append(_doubt(rows, drawing)[:, :, own])
        return Drawing(torch.cat(pictures, dim=2), torch.cat(doubts, dim=2))


def _doubt(arrival: Arrival, drawing: Drawing) -> Tensor:
    """The colour error to be expected, (1, 1, H, W).

    What the keys contradict each other in predicts it better than the network does so far; where
    nothing landed, and they cannot contradict, the network's own word is taken.
    """
    disputed = contradiction(arrival.sums, arrival.nearer, FILL)
    landed = arrival.sums[:, -1:].amax(0, keepdim=True)
    doubt = disputed + drawing.doubt * FILL / (landed + FILL)
    return functional.avg_pool2d(doubt, 5, stride=1, padding=2, count_include_pad=False)


def _near_paint(arrival: Arrival) -> Tensor:
    """(1, 1, H, W): 1 where there is paint to be drawn or repaired, 0 in the void of a cel.

    In the void a trained network is never exactly silent. Paint is what arrived and what the nearer
    key has; whole blocks around it may be repaired, so that the cracks of what stretches can.
    """
    alphas = torch.cat([arrival.sums[:, 3:4], arrival.nearer[:, 3:4]])
    paint = (alphas.amax(0, keepdim=True) > 0).float()
    around = functional.max_pool2d(functional.max_pool2d(paint, MULTIPLE), 3, 1, 1)
    return functional.interpolate(around, scale_factor=MULTIPLE, mode="nearest")


def _half_precision(device: torch.device) -> torch.autocast:
    # On a CPU bfloat16 is slower than single precision unless it has units for it.
    return torch.autocast(device.type, torch.bfloat16, enabled=device.type == "cuda")
