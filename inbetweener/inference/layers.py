"""Parts that are not splatted among the rest: laid under what is painted, or over everything.

Splatting knows weights and no depth. What goes behind others, or is in one key only, is therefore
carried by itself and laid into the picture that was drawn without it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

import cv2
import numpy as np
import torch
from torch import Tensor

from inbetweener.inference.pixels import to_tensor
from inbetweener.inference.regions import find_ground
from inbetweener.inference.steered import Lay
from inbetweener.networks.splatting import Landing

_A_LITTLE = 0.02
_RIM = np.ones((5, 5), np.uint8)

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from inbetweener.inference.pixels import Premultiplied
    from inbetweener.inference.steered import Steered
    from inbetweener.inference.traveller import Traveller

    Both = tuple[Traveller, Traveller]
    Ways = tuple[Steered, Steered]


class _Arrived(NamedTuple):
    """Sums of colour times weight, (1, C, H, W), of weight, and of the shares that landed."""

    colours: Tensor
    weight: Tensor
    cover: Tensor


@dataclass(frozen=True, slots=True)
class Layer:
    """Parts of both keys that are laid into the picture of the rest.

    Attributes:
        parts: both keys, weighing 1 on the parts and 0 elsewhere.
        painted: both keys without the parts, as the rest is carried, with one channel: how much of
            a pixel hides the parts; None where nothing does.
        paper: (1, C, 1, 1), what is seen where nothing is painted; None where there is none.
    """

    parts: Both
    painted: Both | None
    paper: Tensor | None

    def laid(self, picture: Tensor, t: float) -> Tensor:
        """A picture of the rest at t, (1, C, H, W), premultiplied, with the parts in it."""
        from_a, from_b = (_arrived(key, share) for key, share in self._on_way(self.parts, t))
        weight = torch.lerp(from_a.weight, from_b.weight, t)
        colours = torch.lerp(from_a.colours, from_b.colours, t) / weight.clamp(min=1e-6)
        # Seen by either key it is there, whole: what of it the other hides is not see-through.
        seen = 1 - (1 - from_a.cover.clamp(max=1)) * (1 - from_b.cover.clamp(max=1))
        under = picture
        if self.painted is not None:
            hidden = self._hidden(self.painted, t)
            seen = seen * (1 - hidden)
            if self.paper is not None:  # of an edge just the paper in it is laid over
                under = torch.where(hidden > _A_LITTLE, self.paper, picture)
        opaque = colours[:, 3:] if picture.shape[1] == 4 else 1.0
        return (picture + seen * (colours - opaque * under)).clamp(0, 1)

    @staticmethod
    def _on_way(keys: Both, t: float) -> tuple[tuple[Traveller, float], tuple[Traveller, float]]:
        return (keys[0], t), (keys[1], 1 - t)

    @classmethod
    def _hidden(cls, painted: Both, t: float) -> Tensor:
        """(1, 1, H, W) how much of each pixel is painted by what lies in front."""
        from_a, from_b = (key.after(share) for key, share in cls._on_way(painted, t))
        total = torch.lerp(from_a, from_b, t)
        return (total[:, :1] / total[:, 1:].clamp(min=1e-6)).clamp(0, 1)


def layers_of(
    rest: Both, ways: Ways, keys: tuple[Premultiplied, Premultiplied]
) -> tuple[Layer, ...]:
    """What pins take out of two keys, the hindmost first.

    Args:
        rest: both keys as they travel without it.
        ways: how pins steered them.
        keys: as they are, (H, W, C), of the channels of the rest.
    """
    found = []
    if not any(way.is_apart.any() for way in ways):
        return ()
    for lay in (Lay.BEHIND, Lay.OVER):
        masks = tuple(way.lay == lay for way in ways)
        if any(mask.any() for mask in masks):
            parts = _with(rest, keys, [mask.astype(np.float32) for mask in masks])
            is_behind = lay is Lay.BEHIND
            painted = _painted(rest, ways) if is_behind else None
            paper = _paper(keys, rest[0].flow.device) if is_behind else None
            found.append(Layer(parts, painted, paper))
    return tuple(found)


def without_layers(
    keys: tuple[Premultiplied, Premultiplied], ways: Ways
) -> tuple[Premultiplied, Premultiplied]:
    """Both keys with what the other has there in the place of what is taken out."""
    if not any(way.is_apart.any() for way in ways):
        return keys
    return (
        np.where(ways[0].is_apart[..., None], keys[1], keys[0]),
        np.where(ways[1].is_apart[..., None], keys[0], keys[1]),
    )


def standing(
    keys: tuple[Premultiplied, Premultiplied], ways: Ways
) -> tuple[Premultiplied, Premultiplied]:
    """Both keys as they stand in where nothing lands: without what pins carry away from there."""
    gone = [
        cv2.dilate((way.is_pinned & ~other.is_pinned).astype(np.uint8), _RIM) > 0
        for way, other in (ways, ways[::-1])
    ]
    return (
        np.where(gone[0][..., None], keys[1], keys[0]),
        np.where(gone[1][..., None], keys[0], keys[1]),
    )


def _with(
    rest: Both, planes: tuple[Premultiplied, Premultiplied], weights: list[NDArray[np.float32]]
) -> Both:
    a, b = (
        replace(
            key,
            colours=to_tensor(colours, key.flow.device),
            weight=to_tensor(weight, key.flow.device),
        )
        for key, colours, weight in zip(rest, planes, weights, strict=True)
    )
    return a, b


def _painted(rest: Both, ways: Ways) -> Both:
    a, b = (
        replace(key, colours=to_tensor(way.in_front, key.flow.device))
        for key, way in zip(rest, ways, strict=True)
    )
    return a, b


def _paper(keys: tuple[Premultiplied, Premultiplied], device: torch.device) -> Tensor | None:
    """The colour of the paper of both keys, (1, C, 1, 1)."""
    ground = np.concatenate([key[find_ground(key)] for key in keys])
    return to_tensor(np.median(ground, axis=0)[None, None], device) if len(ground) else None


def _arrived(key: Traveller, share: float) -> _Arrived:
    paths, worth = key.step(share)
    weight = key.weight if worth is None else key.weight * worth
    cover = key.weight if worth is None else key.weight * (worth > 0)
    sums = Landing.along(paths).sum(torch.cat([key.colours * weight, weight, cover], dim=1))
    return _Arrived(sums[:, :-2], sums[:, -2:-1], sums[:, -1:])
