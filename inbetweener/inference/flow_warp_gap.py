"""A gap that a flow-warp network has searched: steered by pins, carried to any t, finished."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch import Tensor
from torch.nn import functional

from inbetweener.core.interpolator import Inbetween
from inbetweener.core.motion import Motion
from inbetweener.inference.memory import memory_guard
from inbetweener.inference.pinning import steer
from inbetweener.inference.pixels import (
    confidence_of,
    premultiply,
    straight_image,
    to_tensor,
    way_of,
)
from inbetweener.inference.still_gap import check_moment
from inbetweener.inference.strips import strips
from inbetweener.networks.motion import Motion as Searched
from inbetweener.networks.synthesis import MULTIPLE
from inbetweener.networks.travel import FILL, Arrival, Drawing, Traveller, contradiction

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.interpolator import Image, Pin
    from inbetweener.inference.still_gap import StillGap
    from inbetweener.networks.flow_warp import FlowWarp


# Log weights: what the artist moves is in front of what a network believes firmly. What is hidden
# in the other key has another colour there, for which a network trusts it little.
_PINNED_WORTH, _UNCOVERED_WORTH = 4.5, 4.0


def padded(image: Image, device: torch.device) -> Tensor:
    """(1, 4, H, W) on the device: alpha is added, edges continued to a whole multiple."""
    tensor = to_tensor(premultiply(image), device)
    if tensor.shape[1] == 3:
        tensor = torch.cat([tensor, torch.ones_like(tensor[:, :1])], dim=1)
    height, width = image.shape[:2]
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
    """

    keys: StillGap
    network: FlowWarp
    motion: Searched

    def with_pins(self, pins: Sequence[Pin], token: CancelToken) -> MovingGap:
        """Steer, and do what all inbetweens share.

        Raises:
            Cancelled: the token was set.
            RenderError: there is not enough memory.
        """
        device = self.motion.flow.device
        with torch.inference_mode(), memory_guard(self.keys.a.shape, device):
            motion = _pinned(self.motion, self.keys, pins) if pins else self.motion
            token.raise_if_cancelled()
            key_a, key_b = (padded(key, device) for key in (self.keys.a, self.keys.b))
            with half_precision(device):
                traveller = self.network.traveller(key_a, key_b, motion)
            return MovingGap(self, traveller)


@dataclass(frozen=True, slots=True, eq=False)
class MovingGap:
    """Implements `core.interpolator.PreparedGap`, `TakesPins` and `core.motion.TellsMotion`.

    Attributes:
        search: what it was made from.
        traveller: both keys, ready to be carried.
    """

    search: Search
    traveller: Traveller

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
        with torch.inference_mode(), memory_guard(shape, device), half_precision(device):
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
        is_known = torch.from_numpy(way.is_pinned | way.is_uncovered).to(flow.device)
        for field, steered in ((flow, way.flow), (bow, way.bow)):
            planes = torch.from_numpy(steered).to(flow.device).permute(2, 0, 1)
            field[index, :, :height, :width] = torch.where(
                is_known, planes, field[index, :, :height, :width]
            )
        for mask, worth in (
            (way.is_pinned, _PINNED_WORTH),
            (way.is_uncovered, _UNCOVERED_WORTH),
        ):
            is_worth = torch.from_numpy(mask).to(flow.device)
            importance[index, :, :height, :width].masked_fill_(is_worth, worth)
    return Searched(flow, bow, importance)
