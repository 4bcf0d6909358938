"""The two keys on their way to each other: carried along their flow, met and blended at any t.

Shared by the models that need no weights; they differ in how flow is found and believed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import numpy as np
import torch
from torch import Tensor
from torch.nn.functional import avg_pool2d

from inbetweener.core.interpolator import Inbetween
from inbetweener.core.motion import Motion
from inbetweener.inference.layers import layers_of, standing, without_layers
from inbetweener.inference.memory import memory_guard
from inbetweener.inference.pixels import confidence_of, premultiply, straight_image, to_tensor
from inbetweener.inference.still_gap import StillGap, check_moment
from inbetweener.inference.traveller import Traveller, courses_of
from inbetweener.networks.travel import contradiction

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.interpolator import Pin
    from inbetweener.core.pin import Arcs
    from inbetweener.inference.dense_flow import Flow
    from inbetweener.inference.layers import Layer
    from inbetweener.inference.steered import Steered


class Search(Protocol):
    """What a model found between two keys before any pin was obeyed."""

    @property
    def device(self) -> torch.device:
        """Where keys are carried."""
        ...

    @property
    def fill(self) -> float:
        """The weight of the nearer key as it stands."""
        ...

    def with_pins(self, pins: Sequence[Pin], token: CancelToken) -> MovingGap:
        """The keys on their way as pins will have it; see `core.interpolator.TakesPins`."""
        ...

    def with_arcs(self, arcs: Arcs) -> Search:
        """The same, with parts on other paths."""
        ...


@dataclass(frozen=True, slots=True)
class MovingGap:
    """Implements `core.interpolator.PreparedGap`.

    Attributes:
        keys: as they came.
        from_a: key A on its way to B.
        from_b: key B on its way to A.
        fill: the weight of the nearer key as it stands; it decides where next to nothing landed.
        search: what it was made from.
        standing: (1, C, H, W) both keys as they stand in where next to nothing landed.
        layers: what pins take out of both keys and lay into the picture, the hindmost first.
    """

    keys: StillGap
    from_a: Traveller
    from_b: Traveller
    fill: float
    search: Search
    standing: tuple[Tensor, Tensor]
    layers: tuple[Layer, ...] = ()

    def with_pins(self, pins: Sequence[Pin], token: CancelToken) -> MovingGap:
        """The gap with other pins; only the steering is done again.

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
        return self.search.with_arcs(arcs).with_pins((), token)

    def at(self, t: float, token: CancelToken) -> Inbetween:
        """Carry both keys to t, blend them by nearness and weight, fill what neither reaches.

        Raises:
            Cancelled: the token was set.
            ValueError: t is outside [0, 1].
            RenderError: there is not enough memory.
        """
        check_moment(t, token)
        if t in (0, 1):
            return self.keys.at(t, token)
        with torch.inference_mode(), memory_guard(self.keys.a.shape, self.from_a.flow.device):
            return self._draw(t, token)

    def motion(self) -> Motion:
        """The paths along which both keys are carried."""
        height, width = self.keys.a.shape[:2]
        return Motion(self.from_a.way(), self.from_b.way(), width, height)

    def _draw(self, t: float, token: CancelToken) -> Inbetween:
        arrived_a = self.from_a.after(t)
        token.raise_if_cancelled()
        arrived_b = self.from_b.after(1 - t)
        token.raise_if_cancelled()
        total = torch.lerp(arrived_a, arrived_b, t)
        nearest = self.standing[t > 0.5]
        picture = (total[:, :-1] + self.fill * nearest) / (total[:, -1:] + self.fill)
        doubt = self._doubt(arrived_a, arrived_b, nearest)
        for layer in self.layers:
            picture, doubt = layer.laid(picture, doubt, t)
        token.raise_if_cancelled()
        return Inbetween(straight_image(picture, self.keys.a.dtype), confidence_of(doubt))

    def _doubt(self, arrived_a: Tensor, arrived_b: Tensor, nearest: Tensor) -> Tensor:
        """The colour error to be expected, (1, 1, H, W): how far the keys disagree at t.

        Where neither landed they cannot disagree; there it is how far they differ in that place.
        """
        disputed = contradiction(torch.cat([arrived_a, arrived_b]), nearest, self.fill)
        landed = torch.maximum(arrived_a[:, -1:], arrived_b[:, -1:])
        changed = (self.from_a.colours - self.from_b.colours).abs().mean(1, keepdim=True)
        doubt = disputed + changed * self.fill / (landed + self.fill)
        return avg_pool2d(doubt, 5, stride=1, padding=2, count_include_pad=False)


@dataclass(frozen=True, slots=True)
class Carried:
    """One key as a model will have it carried, (H, W, ...) arrays; see `Traveller`."""

    flow: Flow
    bow: Flow | None
    log_weight: NDArray[np.float32]


def moving_gap(
    keys: StillGap, ways: tuple[Steered, Steered], carried: tuple[Carried, Carried], search: Search
) -> MovingGap:
    """Take a steered gap to its device; what pins take out of the rest is laid in afterwards."""
    planes = premultiply(keys.a), premultiply(keys.b)
    rest = without_layers(planes, ways)
    from_a, from_b = (
        Traveller.of(
            colours,
            each.flow,
            np.where(way.is_apart, -np.inf, each.log_weight).astype(np.float32),
            search.device,
            bow=each.bow,
            courses=courses_of(way, search.device),
        )
        for colours, each, way in zip(rest, carried, ways, strict=True)
    )
    stand_a, stand_b = (to_tensor(each, search.device) for each in standing(planes, ways))
    layers = layers_of((from_a, from_b), ways, planes)
    return MovingGap(keys, from_a, from_b, search.fill, search, (stand_a, stand_b), layers)
