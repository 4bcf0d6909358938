"""Trained softsplat networks: flow once a gap, then any t."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch import Tensor
from torch.nn import functional

from inbetweener.core.interpolator import Inbetween
from inbetweener.core.motion import Motion
from inbetweener.errors import ModelError
from inbetweener.inference.device import resolve_device
from inbetweener.inference.flow_warp_gap import half_precision
from inbetweener.inference.memory import memory_guard
from inbetweener.inference.midpoint import built
from inbetweener.inference.opaque_pictures import shown, taken_back
from inbetweener.inference.pixels import (
    confidence_of,
    premultiply,
    straight_image,
    to_tensor,
    way_of,
)
from inbetweener.inference.preparing import prepared_gap
from inbetweener.inference.still_gap import check_moment
from inbetweener.inference.strips import searched_size
from inbetweener.inference.tiles import Tiling, drawn_in_tiles
from inbetweener.inference.weights import load_weights
from inbetweener.networks.baselines.softsplat import SoftSplat
from inbetweener.networks.features import shrink
from inbetweener.networks.warping import resize_flow
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.interpolator import Image, Pin, PreparedGap
    from inbetweener.core.motion import Way
    from inbetweener.inference.registry import RegisteredModel
    from inbetweener.inference.still_gap import StillGap

# Splatting needs no weights below this: exp(-87) is the smallest of single precision.
_LEAST_LOG_WEIGHT = -80.0
_TILING = Tiling(multiple=SoftSplat.MULTIPLE)


def open_registered(model: RegisteredModel, device: str) -> SoftSplatInterpolator:
    """A trained softsplat on a device, named as in `resolve_device`.

    Raises:
        ModelError: there is no such device, or the weights are missing, damaged or of another
            network.
    """
    where = resolve_device(device)
    network = built(model)
    if not isinstance(network, SoftSplat):
        raise ModelError(tr("The model {model} is no softsplat.", model=model.name))
    load_weights(network, model)
    return SoftSplatInterpolator(network, device=where)


class SoftSplatInterpolator:
    """Implements `core.interpolator.Interpolator`; pins are not obeyed.

    Args:
        network: on any device.
        device: to run on.
    """

    __slots__ = ("_device", "_network")

    def __init__(self, network: SoftSplat, *, device: torch.device) -> None:
        self._network = network.to(device).eval()
        self._network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        self._device = device

    @property
    def device(self) -> str:
        """Where the network runs."""
        return str(self._device)

    def prepare(
        self, key_a: Image, key_b: Image, _pins: Sequence[Pin], token: CancelToken
    ) -> PreparedGap:
        """Find the flow between two keys, both ways.

        Raises:
            Cancelled: the token was set.
            ValueError: the keys differ in shape or type, or are no `Image`.
            RenderError: there is not enough memory.
        """
        return prepared_gap(
            key_a, key_b, self._device, lambda keys: self._search(keys, token), token
        )

    @torch.inference_mode()
    def _search(self, keys: StillGap, token: CancelToken) -> SoftSplatGap:
        ends = [self._end(key) for key in (keys.a, keys.b)]
        token.raise_if_cancelled()
        flows = self._flows(ends[0][:1], ends[1][:1])
        token.raise_if_cancelled()
        return SoftSplatGap(keys, self._network, (ends[0], ends[1]), flows)

    def _flows(self, key_a: Tensor, key_b: Tensor) -> tuple[Tensor, Tensor]:
        size = (key_a.shape[2], key_a.shape[3])
        small = searched_size(size)
        with half_precision(self._device):
            found = self._network.search(shrink(key_a, small), shrink(key_b, small))
        a_to_b, b_to_a = (resize_flow(flow.float(), size) for flow in found)
        return a_to_b, b_to_a

    def _end(self, key: Image) -> Tensor:
        """A key as the network sees it, its edges continued to a whole multiple."""
        height, width = key.shape[:2]
        room = (0, -width % SoftSplat.MULTIPLE, 0, -height % SoftSplat.MULTIPLE)
        picture = shown(to_tensor(premultiply(key), self._device))
        return functional.pad(picture, room, mode="replicate")


@dataclass(frozen=True, slots=True, eq=False)
class SoftSplatGap:
    """Implements `core.interpolator.PreparedGap` and `core.motion.TellsMotion`.

    Attributes:
        keys: as they came.
        network: in evaluation mode.
        ends: (1 or 2, 3, H, W) each, see `opaque_pictures.shown`, with edges continued to a whole
            multiple; a cel's alpha travels along the flow of its colours.
        flows: (1, 2, H, W) each, from A to B and from B to A, in pixels.
    """

    keys: StillGap
    network: SoftSplat
    ends: tuple[Tensor, Tensor]
    flows: tuple[Tensor, Tensor]

    def at(self, t: float, token: CancelToken) -> Inbetween:
        """Carry both keys to t and let the grid join them.

        Raises:
            Cancelled: the token was set.
            ValueError: t is outside [0, 1].
            RenderError: there is not enough memory.
        """
        check_moment(t, token)
        if t in (0, 1):
            return self.keys.at(t, token)
        device = self.flows[0].device
        with torch.inference_mode(), memory_guard(self.keys.a.shape, device):
            return self._draw(t, token)

    def motion(self) -> Motion:
        """The straight paths along which both keys are carried."""
        height, width = self.keys.a.shape[:2]
        with torch.inference_mode():
            return Motion(self._way(0), self._way(1), width, height)

    def _way(self, here: int) -> Way:
        """A key's way, its weight from brightness constancy."""
        height, width = self.keys.a.shape[:2]
        flow = self.flows[here]
        ends = self.ends[here][:1], self.ends[1 - here][:1]
        weight = self.network.importance(*ends, flow).clamp(min=_LEAST_LOG_WEIGHT).exp()
        return way_of(flow[..., :height, :width], None, weight[..., :height, :width])

    def _draw(self, t: float, token: CancelToken) -> Inbetween:
        device, count = self.ends[0].device, len(self.ends[0])
        a_to_b, b_to_a = (flow.expand(count, -1, -1, -1) for flow in self.flows)
        moment = torch.full((count,), t, device=device)
        meeting = self.network.carry(self.ends, (a_to_b, b_to_a), moment)
        token.raise_if_cancelled()
        stop = token.raise_if_cancelled
        drawn = drawn_in_tiles(self._finish, meeting.planes, _TILING, stop)
        height, width = self.keys.a.shape[:2]
        return Inbetween(
            image=straight_image(taken_back(drawn)[..., :height, :width], self.keys.a.dtype),
            confidence=confidence_of(_doubt(meeting.disputed[:1, :, :height, :width])),
        )

    def _finish(self, *planes: Tensor) -> Tensor:
        with half_precision(planes[0].device):
            return self.network.finish(planes)


def _doubt(disputed: Tensor) -> Tensor:
    """The colour error to be expected, (1, 1, H, W): half of how far the keys disagree at t."""
    return functional.avg_pool2d(0.5 * disputed, 5, stride=1, padding=2, count_include_pad=False)
