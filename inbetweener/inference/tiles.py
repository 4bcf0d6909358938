"""Large pictures in overlapping tiles, so that memory does not grow with the drawing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch import Tensor
from torch.nn import functional

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

# Pictures up to this size are drawn whole.
WHOLE_SIDE_PX = 1280
# Over so much two tiles are faded into each other.
OVERLAP_PX = 128


@dataclass(frozen=True, slots=True)
class Tiling:
    """How pictures are cut.

    Attributes:
        side_px: of the largest tile.
        overlap_px: of neighbours; less than the side.
        multiple: the sides of what is drawn are multiples of this.
    """

    side_px: int = WHOLE_SIDE_PX
    overlap_px: int = OVERLAP_PX
    multiple: int = 1


def drawn_in_tiles(
    draw: Callable[..., Tensor],
    pictures: Sequence[Tensor],
    tiling: Tiling,
    after_each: Callable[[], None],
) -> Tensor:
    """Let a network draw tile by tile.

    Args:
        draw: from tiles of the pictures, (B, C, h, w), to one (B, 3, h, w).
        pictures: (B, C, H, W), the first of full size; others may be smaller by whole factors that
            divide the multiple, where the sides are multiples, too.
        tiling: how they are cut; edges are continued where a side is no multiple.
        after_each: called after each tile; an error of it ends the drawing.

    Returns:
        (B, 3, H, W) float32.
    """
    height, width = pictures[0].shape[2:]
    rows, columns = (_spans(length, tiling) for length in (height, width))
    total = torch.zeros_like(pictures[0][:, :3], dtype=torch.float32)
    weight = torch.zeros_like(total[:1, :1])
    for top, bottom in rows:
        for left, right in columns:
            tiles = [
                _cut(picture, height // picture.shape[2], (top, bottom, left, right))
                for picture in pictures
            ]
            part = _drawn_whole(draw, tiles, tiling.multiple).float()
            share = _fade(part, tiling.overlap_px)
            total[..., top:bottom, left:right] += share * part
            weight[..., top:bottom, left:right] += share
            after_each()
    return total / weight


def _drawn_whole(draw: Callable[..., Tensor], tiles: Sequence[Tensor], multiple: int) -> Tensor:
    height, width = tiles[0].shape[2:]
    room = (0, -width % multiple, 0, -height % multiple)
    if any(room):
        tiles = [functional.pad(tile, room, mode="replicate") for tile in tiles]
    return draw(*tiles)[..., :height, :width]


def _cut(picture: Tensor, factor: int, edges: tuple[int, int, int, int]) -> Tensor:
    """A tile of a picture that is smaller than the whole one by a factor."""
    top, bottom, left, right = (edge // factor for edge in edges)
    return picture[..., top:bottom, left:right]


def _spans(length: int, tiling: Tiling) -> list[tuple[int, int]]:
    """Begin and end of the tiles along a side, evenly spread; one where it is short enough."""
    if length <= tiling.side_px:
        return [(0, length)]
    step = tiling.side_px - tiling.overlap_px
    count = -(-(length - tiling.overlap_px) // step)
    spread = [i * (length - tiling.side_px) / (count - 1) for i in range(count)]
    begins = [int(begin) // tiling.multiple * tiling.multiple for begin in spread[:-1]]
    # The last one reaches the edge, from a multiple as well.
    begins.append((length - tiling.side_px) // tiling.multiple * tiling.multiple)
    ends = [*(begin + tiling.side_px for begin in begins[:-1]), length]
    return list(zip(begins, ends, strict=True))


def _fade(tile: Tensor, overlap_px: int) -> Tensor:
    """(1, 1, h, w): 1 in the middle of a tile, falling towards its edges, never 0."""
    ramps = []
    for length in tile.shape[2:]:
        place = torch.arange(length, dtype=torch.float32, device=tile.device) + 0.5
        from_edge = torch.minimum(place, length - place)
        ramps.append((from_edge / overlap_px).clamp(max=1))
    return (ramps[0][:, None] * ramps[1])[None, None]
