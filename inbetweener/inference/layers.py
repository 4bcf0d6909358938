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
from inbetweener.inference.steered import Lay
from inbetweener.inference.traveller import Traveller
from inbetweener.networks.courses import CourseMap
from inbetweener.networks.sharpening import STRENGTH_ON_DRAWINGS, bends, sharpened
from inbetweener.networks.splatting import Landing

_A_LITTLE = 0.02
_RIM = np.ones((5, 5), np.uint8)
_LEAST_COVER, _WHOLE_COVER = 0.15, 0.65

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from inbetweener.inference.pixels import Premultiplied
    from inbetweener.inference.steered import Steered

    Both = tuple[Traveller, Traveller]
    Ways = tuple[Steered, Steered]


class _Arrived(NamedTuple):
    """Sums of RGBA times weight, (1, 4, H, W), of weight, and of the shares that landed."""

    colours: Tensor
    weight: Tensor
    cover: Tensor


@dataclass(frozen=True, slots=True)
class Pieces:
    """The pixels of a key that are carried by themselves, N of them in a row.

    Attributes:
        places: (1, 2, 1, N) float32, x then y: where they are in the key.
        on_way: them as a key of one row: RGBA, premultiplied, without what paper is in them.
        bends: of their colours in the key, see `networks.sharpening`.
        size: height and width of the key.
    """

    places: Tensor
    on_way: Traveller
    bends: tuple[Tensor, Tensor]
    size: tuple[int, int]

    @classmethod
    def of(cls, key: Traveller, plane: Premultiplied, mask: NDArray[np.bool_]) -> Pieces:
        """Take the pixels of a mask from a key that travels with a plane (H, W, 4) of colours."""
        device = key.flow.device
        rows, columns = np.nonzero(mask)
        row, column = (torch.from_numpy(each).to(device) for each in (rows, columns))

        def taken(field: Tensor) -> Tensor:
            return field[:, :, row, column][:, :, None]

        # Bends are of what is near the pixels alone, which is most often a small box.
        box = _box_of(rows, columns)
        near = to_tensor(plane[box], device)
        planes = torch.cat([near, *bends(near)], dim=1)
        boxed = planes[:, :, row - box[0].start, column - box[1].start][:, :, None]
        own, bend_x, bend_y = boxed.chunk(3, dim=1)
        courses = key.courses and CourseMap(taken(key.courses.course_of), key.courses.courses)
        bow = None if key.bow is None else taken(key.bow)
        on_way = Traveller(own, torch.ones_like(own[:, :1]), taken(key.flow), bow, courses)
        places = torch.stack([column, row])[None, :, None].to(key.flow)
        height, width = mask.shape
        return cls(places, on_way, (bend_x, bend_y), (height, width))

    def arrived(self, share: float) -> _Arrived:
        """What of it lands where after a share of the way."""
        key = self.on_way
        paths, worth = key.step(share)
        colours = sharpened(key.colours, self.bends, paths, STRENGTH_ON_DRAWINGS).clamp(0, 1)
        weight = key.weight if worth is None else worth
        ends = self.places + paths
        landing = Landing.at(ends[:, :1], ends[:, 1:], self.size)
        sums = landing.sum(torch.cat([colours * weight, weight, (weight > 0).to(weight)], dim=1))
        return _Arrived(sums[:, :4], sums[:, 4:5], sums[:, 5:])


@dataclass(frozen=True, slots=True)
class Layer:
    """Parts of both keys that are laid into the picture of the rest.

    Attributes:
        parts: of key A and of key B.
        painted: both keys without the parts, as the rest is carried, with one channel: how much of
            a pixel hides the parts; None where nothing does.
        paper: (1, 4, 1, 1), what is seen where nothing is painted; None where there is none.
    """

    parts: tuple[Pieces, Pieces]
    painted: Both | None
    paper: Tensor | None

    def laid(self, picture: Tensor, doubt: Tensor, t: float) -> tuple[Tensor, Tensor]:
        """A drawing of the rest at t with the parts in it.

        Args:
            picture: (1, C, H, W), premultiplied.
            doubt: (1, 1, H, W), the colour error to be expected in it.
            t: in (0, 1).
        """
        from_a, from_b = self.parts[0].arrived(t), self.parts[1].arrived(1 - t)
        weight = torch.lerp(from_a.weight, from_b.weight, t).clamp(min=1e-6)
        colours = torch.lerp(from_a.colours, from_b.colours, t) / weight
        # Seen by either key it is there, whole: what of it the other hides is not see-through.
        seen = torch.maximum(from_a.cover, from_b.cover)
        # Shares of what turns add up to about 1; soft edges are in the colours' own opacity.
        seen = ((seen - _LEAST_COVER) / (_WHOLE_COVER - _LEAST_COVER)).clamp(0, 1)
        opaque, under = colours[:, 3:], picture
        if self.painted is not None:
            hidden = _hidden(self.painted, t)
            seen = seen * (1 - hidden)
            if self.paper is not None:  # of an edge just the paper in it is laid over
                paper = self.paper[:, : picture.shape[1]]
                under = torch.where(hidden > _A_LITTLE, paper, picture)
        own = colours[:, : picture.shape[1]]
        laid = (picture + seen * (own - opaque * under)).clamp(0, 1)
        return laid, torch.lerp(doubt, _dispute(from_a, from_b), seen)


def layers_of(
    rest: Both, ways: Ways, keys: tuple[Premultiplied, Premultiplied]
) -> tuple[Layer, ...]:
    """What pins take out of two keys, the hindmost first.

    Args:
        rest: both keys as they travel without it.
        ways: how pins steered them.
        keys: as they are, (H, W, 3 or 4).
    """
    found: list[Layer] = []
    if not any(way.is_apart.any() for way in ways):
        return ()
    paper = _paper(ways)
    planes = [_without_paper(key, way.paint, paper) for key, way in zip(keys, ways, strict=True)]
    for lay in (Lay.BEHIND, Lay.OVER, Lay.ON_TOP):
        masks = [way.lay == lay for way in ways]
        if any(mask.any() for mask in masks):
            a, b = (Pieces.of(*each) for each in zip(rest, planes, masks, strict=True))
            is_behind = lay is Lay.BEHIND
            known = None if paper is None else to_tensor(paper[None, None], rest[0].flow.device)
            found.append(Layer((a, b), _painted(rest, ways) if is_behind else None, known))
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


def _box_of(rows: NDArray[np.intp], columns: NDArray[np.intp]) -> tuple[slice, slice]:
    """Rows and columns around places, and one more on each side; one pixel of no places."""
    if not len(rows):
        return slice(0, 1), slice(0, 1)
    top, left = max(0, int(rows.min()) - 1), max(0, int(columns.min()) - 1)
    return slice(top, int(rows.max()) + 2), slice(left, int(columns.max()) + 2)


def _dispute(from_a: _Arrived, from_b: _Arrived) -> Tensor:
    """(1, 1, H, W) how different the colours are that both keys bring; 0 where only one does."""
    a, b = (each.colours / each.weight.clamp(min=1e-6) for each in (from_a, from_b))
    by_both = torch.minimum(from_a.cover, from_b.cover).clamp(max=1)
    return (a - b).abs().mean(1, keepdim=True) * by_both


def _hidden(painted: Both, t: float) -> Tensor:
    """(1, 1, H, W) how much of each pixel is painted by what lies in front."""
    total = torch.lerp(painted[0].after(t), painted[1].after(1 - t), t)
    return (total[:, :1] / total[:, 1:].clamp(min=1e-6)).clamp(0, 1)


def _painted(rest: Both, ways: Ways) -> Both:
    a, b = (
        replace(key, colours=to_tensor(way.in_front, key.flow.device))
        for key, way in zip(rest, ways, strict=True)
    )
    return a, b


def _paper(ways: Ways) -> NDArray[np.float32] | None:
    """The colour of the paper of both keys, (4,); None where they have none."""
    found = [way.paper for way in ways if way.paper is not None]
    if not found:
        return None
    paper = np.mean(found, axis=0)
    return np.append(paper, np.ones(4 - len(paper))).astype(np.float32)


def _without_paper(
    key: Premultiplied, paint: NDArray[np.float32], paper: NDArray[np.float32] | None
) -> Premultiplied:
    """A key as RGBA, premultiplied, with none of the paper that shines through its edges."""
    if key.shape[2] == 4:
        return key
    opaque = np.ones_like(paint) if paper is None else paint
    colours = key if paper is None else key - (1 - opaque)[..., None] * paper[:3]
    return np.dstack([np.clip(colours, 0, opaque[..., None]), opaque])
