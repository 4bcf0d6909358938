"""Baselines that draw the picture in the middle of two, as interpolators for any t."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch import Tensor
from torch.nn import functional

from inbetweener.core.interpolator import Inbetween
from inbetweener.errors import ModelError
from inbetweener.inference.device import resolve_device
from inbetweener.inference.flow_warp_gap import half_precision
from inbetweener.inference.halving import HALVINGS, Halves, check_halvings, nearest_moment
from inbetweener.inference.memory import memory_guard
from inbetweener.inference.opaque_pictures import shown, taken_back
from inbetweener.inference.pixels import confidence_of, premultiply, straight_image, to_tensor
from inbetweener.inference.preparing import prepared_gap
from inbetweener.inference.still_gap import check_moment
from inbetweener.inference.tiles import Tiling, drawn_in_tiles
from inbetweener.inference.weights import fold_norms, load_weights
from inbetweener.networks.baselines.building import MULTIPLES, build
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from torch import nn

    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.interpolator import Image, Pin, PreparedGap
    from inbetweener.inference.registry import RegisteredModel
    from inbetweener.inference.still_gap import StillGap

# A network that hedges between the keys misses by about half of what they differ.
_HEDGED = 0.5


def open_registered(model: RegisteredModel, device: str) -> MidpointInterpolator:
    """A trained baseline on a device, named as in `resolve_device`.

    Raises:
        ModelError: there is no such device, or the weights are missing, damaged or of another
            network.
    """
    where = resolve_device(device)
    network = built(model)
    load_weights(network, model)
    fold_norms(network)
    return MidpointInterpolator(network, device=where, multiple=MULTIPLES[model.architecture])


def built(model: RegisteredModel) -> nn.Module:
    """The network of a registered baseline, with fresh weights.

    Raises:
        ModelError: the registry asks for a size that there is not.
    """
    try:
        return build(model.architecture, model.arguments)
    except ValueError as error:
        raise ModelError(
            tr(
                "The list of models asks for a {model} that this program cannot build: {error}.",
                model=model.name,
                error=error,
            )
        ) from error


class MidpointInterpolator:
    """Implements `core.interpolator.Interpolator` and `halving.TakesHalvings`.

    Pins are not obeyed: these networks search no motion that could be steered.

    Args:
        network: one of `networks.baselines`.
        device: to run on.
        multiple: sides of the pictures that the network can draw are multiples of it.
        halvings: how finely a gap is divided.
    """

    __slots__ = ("_device", "_halvings", "_multiple", "_network")

    def __init__(
        self, network: nn.Module, *, device: torch.device, multiple: int, halvings: int = HALVINGS
    ) -> None:
        self._network = network.to(device).eval()
        self._network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        self._device = device
        self._multiple = multiple
        self._halvings = check_halvings(halvings)

    @property
    def device(self) -> str:
        """Where the network runs."""
        return str(self._device)

    def with_halvings(self, halvings: int) -> MidpointInterpolator:
        """The same network, with a gap halved so many times.

        Raises:
            ValueError: it is no such number.
        """
        return MidpointInterpolator(
            self._network, device=self._device, multiple=self._multiple, halvings=halvings
        )

    def prepare(
        self, key_a: Image, key_b: Image, _pins: Sequence[Pin], token: CancelToken
    ) -> PreparedGap:
        """Bring both keys to the device; everything else is drawn moment by moment.

        Raises:
            Cancelled: the token was set.
            ValueError: the keys differ in shape or type, or are no `Image`.
            RenderError: there is not enough memory.
        """
        return prepared_gap(
            key_a, key_b, self._device, lambda keys: self._search(keys, token), token
        )

    def _search(self, keys: StillGap, token: CancelToken) -> MidpointGap:
        ends = []
        for key in (keys.a, keys.b):
            ends.append(to_tensor(premultiply(key), self._device))
            token.raise_if_cancelled()
        middle = Middle(self._network, self._device, Tiling(multiple=self._multiple))
        return MidpointGap(keys, (ends[0], ends[1]), middle, self._halvings, Halves(*ends))


@dataclass(frozen=True, slots=True, eq=False)
class Middle:
    """Draws the picture in the middle of two.

    Attributes:
        network: in evaluation mode.
        device: where it is.
        tiling: of large pictures.
    """

    network: nn.Module
    device: torch.device
    tiling: Tiling

    def of(self, first: Tensor, last: Tensor, token: CancelToken) -> Tensor:
        """(1, 3 or 4, H, W) each, premultiplied, to the same.

        Raises:
            Cancelled: the token was set.
        """
        token.raise_if_cancelled()
        pictures = [shown(picture) for picture in (first, last)]
        stop = token.raise_if_cancelled
        return taken_back(drawn_in_tiles(self._draw, pictures, self.tiling, stop))

    def _draw(self, first: Tensor, last: Tensor) -> Tensor:
        half = torch.full((len(first),), 0.5, device=self.device)
        with half_precision(self.device):
            picture: Tensor = self.network(first, last, half).picture
        return picture


@dataclass(frozen=True, slots=True, eq=False)
class MidpointGap:
    """Implements `core.interpolator.PreparedGap`.

    Attributes:
        keys: as they came.
        ends: the same, (1, 3 or 4, H, W) on the device, premultiplied.
        middle: draws.
        halvings: how finely the gap is divided.
        halves: what has been drawn and is worth keeping.
    """

    keys: StillGap
    ends: tuple[Tensor, Tensor]
    middle: Middle
    halvings: int
    halves: Halves[Tensor]

    def at(self, t: float, token: CancelToken) -> Inbetween:
        """The picture at the nearest moment that the halvings give.

        Raises:
            Cancelled: the token was set.
            ValueError: t is outside [0, 1].
            RenderError: there is not enough memory.
        """
        check_moment(t, token)
        if t in (0, 1):
            return self.keys.at(t, token)
        with torch.inference_mode(), memory_guard(self.keys.a.shape, self.middle.device):
            moment = nearest_moment(t, self.halvings)
            picture = self.halves.at(moment, lambda a, b: self.middle.of(a, b, token))
            return Inbetween(
                image=straight_image(picture, self.keys.a.dtype),
                confidence=confidence_of(self._doubt()),
            )

    def _doubt(self) -> Tensor:
        """The colour error to be expected; the network says nothing of it.

        Returns:
            (1, 1, H, W): half of how far the keys differ around a place.
        """
        changed = (self.ends[0] - self.ends[1]).abs().mean(dim=1, keepdim=True)
        around = functional.avg_pool2d(changed, 5, stride=1, padding=2, count_include_pad=False)
        return _HEDGED * around
