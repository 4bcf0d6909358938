"""A gap that a flow-warp network has searched: steered by pins, carried to any t, finished."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import torch
from torch import Tensor
from torch.nn import functional

from inbetweener.core.interpolator import Inbetween
from inbetweener.core.motion import Motion
from inbetweener.core.pin import Arcs
from inbetweener.core.steering import Steering
from inbetweener.inference.memory import memory_guard
from inbetweener.inference.pixels import confidence_of, straight_image, to_tensor
from inbetweener.inference.steered_network import steer_search, travellers_of
from inbetweener.inference.still_gap import check_moment
from inbetweener.inference.strips import strips
from inbetweener.networks.synthesis import MULTIPLE
from inbetweener.networks.travel import FILL, Arrival, Drawing, Travellers, contradiction

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.interpolator import Pin
    from inbetweener.inference.layers import Layer
    from inbetweener.inference.pixels import Premultiplied
    from inbetweener.inference.still_gap import StillGap
    from inbetweener.networks.flow_warp import FlowWarp
    from inbetweener.networks.motion import Motion as Searched


def padded(picture: Premultiplied, device: torch.device) -> Tensor:
    """(1, 4, H, W) on the device: alpha is added, edges continued to a whole multiple."""
    tensor = to_tensor(picture, device)
    if tensor.shape[1] == 3:
        tensor = torch.cat([tensor, torch.ones_like(tensor[:, :1])], dim=1)
    height, width = picture.shape[:2]
    missing = (0, -width % MULTIPLE, 0, -height % MULTIPLE)
    return functional.pad(tensor, missing, mode="replicate")


def half_precision(device: torch.device) -> torch.autocast:
    """The block in which a network runs, as precisely as is fast on a device."""
    # On a CPU bfloat16 is slower than single precision unless it has units for it.
    return torch.autocast(device.type, torch.bfloat16, enabled=device.type == "cuda")


@dataclass(frozen=True, slots=True, eq=False)
class Search:
    """What a network found between two keys before any pin was obeyed.

    Attributes:
        keys: as they came.
        network: on its device.
        motion: at the size of the padded keys.
        arcs: which path parts take where no pin says.
    """

    keys: StillGap
    network: FlowWarp
    motion: Searched
    arcs: Arcs = Arcs.AUTOMATIC

    def with_pins(self, pins: Sequence[Pin], token: CancelToken) -> MovingGap:
        """Steer, and do what all inbetweens share.

        Raises:
            Cancelled: the token was set.
            RenderError: there is not enough memory.
        """
        device = self.motion.flow.device
        with torch.inference_mode(), memory_guard(self.keys.a.shape, device):
            found = steer_search(self.motion, self.keys, Steering(tuple(pins), self.arcs))
            token.raise_if_cancelled()
            key_a, key_b = (padded(key, device) for key in found.keys)
            with half_precision(device):
                travellers = self.network.travellers(key_a, key_b, found.motion)
            travellers = replace(travellers, log_weight=found.among(travellers.log_weight))
            stand_a, stand_b = (padded(key, device) for key in found.standing)
            layers = found.layers(self.keys, travellers)
            return MovingGap(self, travellers, (stand_a, stand_b), layers)


@dataclass(frozen=True, slots=True, eq=False)
class MovingGap:
    """Implements `core.interpolator.PreparedGap`, `TakesPins` and `core.motion.TellsMotion`.

    Attributes:
        search: what it was made from.
        travellers: both keys, ready to be carried.
        standing: (1, 4, H, W) both keys as they stand in where nothing landed, padded.
        layers: what pins take out of both keys and lay into the picture, the hindmost first.
    """

    search: Search
    travellers: Travellers
    standing: tuple[Tensor, Tensor]
    layers: tuple[Layer, ...] = ()

    @property
    def keys(self) -> StillGap:
        """Both keys as they came."""
        return self.search.keys

    @property
    def network(self) -> FlowWarp:
        """What draws."""
        return self.search.network

    def with_pins(self, pins: Sequence[Pin], token: CancelToken) -> MovingGap:
        """The gap with other pins; the search is not made again.

        Raises:
            Cancelled: the token was set.
            RenderError: there is not enough memory.
        """
        return self.search.with_pins(pins, token)

    def with_arcs(self, arcs: Arcs, token: CancelToken) -> MovingGap:
        """The gap with other paths and no pins; see `core.interpolator.TakesArcs`.

        Raises:
            Cancelled: the token was set.
            RenderError: there is not enough memory.
        """
        return replace(self.search, arcs=arcs).with_pins((), token)

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
        device, shape = self.travellers.colours.device, self.keys.a.shape
        with torch.inference_mode(), memory_guard(shape, device), half_precision(device):
            return self._straight(self._draw(torch.tensor([t], device=device), token), t)

    def motion(self) -> Motion:
        """The paths along which both keys are carried."""
        height, width = self.keys.a.shape[:2]
        keys = travellers_of(self.travellers, (height, width))
        return Motion(keys[0].way(), keys[1].way(), width, height)

    def _straight(self, drawing: Drawing, t: float) -> Inbetween:
        height, width, channels = self.keys.a.shape
        picture, doubt = (
            plane[:, :, :height, :width] for plane in (drawing.picture, drawing.doubt)
        )
        for layer in self.layers:
            picture, doubt = layer.laid(picture, doubt, t)
        image = straight_image(picture[:, :channels], self.keys.a.dtype)
        return Inbetween(image, confidence_of(doubt))

    def _draw(self, t: Tensor, token: CancelToken) -> Drawing:
        stands = self.standing[float(t) > 0.5]
        arrival = replace(self.network.arrive(self.travellers, t), nearer=stands)
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
