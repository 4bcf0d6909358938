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
from inbetweener.inference.memory import memory_guard
from inbetweener.inference.pixels import (
    Premultiplied,
    confidence_of,
    straight_image,
    to_tensor,
    way_of,
)
from inbetweener.inference.still_gap import StillGap, check_moment
from inbetweener.networks.sharpening import STRENGTH_ON_DRAWINGS
from inbetweener.networks.travel import carry, contradiction

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.interpolator import Pin
    from inbetweener.inference.dense_flow import Flow


@dataclass(frozen=True, slots=True)
class Traveller:
    """A key on its way to the other one.

    Attributes:
        colours: (1, C, H, W) float32, premultiplied.
        weight: (1, 1, H, W) float32, above 0: how far the flow is believed; what lies in front of
            the rest has more than 1.
        flow: (1, 2, H, W) float32, to the other key.
        bow: (1, 2, H, W) float32: after a share s of the way, paths are s * (1 - s) * bow beside
            the straight line; None if all are straight.
    """

    colours: Tensor
    weight: Tensor
    flow: Tensor
    bow: Tensor | None = None

    @classmethod
    def of(
        cls,
        colours: Premultiplied,
        flow: Flow,
        log_weight: NDArray[np.float32],
        device: torch.device,
        *,
        bow: Flow | None = None,
    ) -> Traveller:
        """Take a key and its (H, W, ...) arrays to a device."""
        weight = np.exp(log_weight)
        return cls(
            colours=to_tensor(colours, device),
            weight=to_tensor(weight, device),
            flow=to_tensor(flow, device),
            bow=None if bow is None else to_tensor(bow, device),
        )

    def after(self, share: float) -> Tensor:
        """What arrives everywhere after this share of the way.

        Returns:
            (1, C + 1, H, W): sums of colours times weight, then of the weight itself.
        """
        flow = self.flow * share
        if self.bow is not None:
            flow = flow + self.bow * (share * (1 - share))
        return carry(self.colours, self.weight, flow, sharpening=STRENGTH_ON_DRAWINGS)


class Search(Protocol):
    """What a model found between two keys before any pin was obeyed."""

    def with_pins(self, pins: Sequence[Pin], token: CancelToken) -> MovingGap:
        """The keys on their way as pins will have it; see `core.interpolator.TakesPins`."""
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
    """

    keys: StillGap
    from_a: Traveller
    from_b: Traveller
    fill: float
    search: Search

    def with_pins(self, pins: Sequence[Pin], token: CancelToken) -> MovingGap:
        """The gap with other pins; only the steering is done again.

        Raises:
            Cancelled: the token was set.
            RenderError: there is not enough memory.
        """
        return self.search.with_pins(pins, token)

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
        keys = self.from_a, self.from_b
        from_a, from_b = (way_of(key.flow, key.bow, key.weight) for key in keys)
        height, width = self.keys.a.shape[:2]
        return Motion(from_a, from_b, width, height)

    def _draw(self, t: float, token: CancelToken) -> Inbetween:
        arrived_a = self.from_a.after(t)
        token.raise_if_cancelled()
        arrived_b = self.from_b.after(1 - t)
        token.raise_if_cancelled()
        total = torch.lerp(arrived_a, arrived_b, t)
        nearest = self.from_a.colours if t <= 0.5 else self.from_b.colours
        picture = (total[:, :-1] + self.fill * nearest) / (total[:, -1:] + self.fill)
        token.raise_if_cancelled()
        return Inbetween(
            image=straight_image(picture, self.keys.a.dtype),
            confidence=confidence_of(self._doubt(arrived_a, arrived_b, nearest)),
        )

    def _doubt(self, arrived_a: Tensor, arrived_b: Tensor, nearest: Tensor) -> Tensor:
        """The colour error to be expected, (1, 1, H, W): how far the keys disagree at t.

        Where neither landed they cannot disagree; there it is how far they differ in that place.
        """
        disputed = contradiction(torch.cat([arrived_a, arrived_b]), nearest, self.fill)
        landed = torch.maximum(arrived_a[:, -1:], arrived_b[:, -1:])
        changed = (self.from_a.colours - self.from_b.colours).abs().mean(1, keepdim=True)
        doubt = disputed + changed * self.fill / (landed + self.fill)
        return avg_pool2d(doubt, 5, stride=1, padding=2, count_include_pad=False)
