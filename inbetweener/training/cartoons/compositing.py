"""Posing and compositing on the device.

A point u of a piece comes to the picture in four steps, each with a closed inverse, so that the
picture can be sampled backwards and its motion read off forwards:

    bow     x += f(y), then y += g(x): quadratic bends and a wave, pinned at the pivot
    affine  turned, stretched and hung on its parents
    fold    x += c (y - y0)^2: a whole figure leans and bows
    camera  pan, zoom and roll
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn.functional import grid_sample

OWNING_ALPHA = 0.4
"""From this alpha on a layer owns a pixel. Under one half, since a line of two thirds of a pixel is
still the line and not the paper under it."""

EMPTY = -1
"""The owner of a pixel where nothing is."""

WARP_NUMBERS = 21
"""How many numbers make up a warp: pivot 2, bow 5, affine 6, fold 2, camera 6."""


@dataclass(frozen=True, slots=True)
class Warp:
    """The way between pieces and picture; the numbers' last axis is `WARP_NUMBERS` long.

    Attributes:
        forward: from piece to picture: affine and camera are the maps themselves.
        inverse: the same numbers with both maps inverted.
    """

    forward: Tensor
    inverse: Tensor


@dataclass(frozen=True, slots=True)
class Layers:
    """A batch of scenes, slots ordered back to front; M moments: key A, t, key B.

    Attributes:
        warp: (B, M, S, WARP_NUMBERS) each way.
        cell: (B, S, 4) float32: left, top, width, height in the atlas.
        shrink: (B, S): atlas pixels a pixel of the piece, 1, 1/2 or 1/4.
        opacity: (B, M, S).
        stepped: (B,) bool: sampled without smoothing.
        grades: (B, 4, 4): what every picture's RGBA is multiplied by.
        endless: (B, S) bool: goes on beyond its edge, mirrored.
    """

    warp: Warp
    cell: Tensor
    shrink: Tensor
    opacity: Tensor
    stepped: Tensor
    grades: Tensor
    endless: Tensor


@dataclass(frozen=True, slots=True)
class Window:
    """Where a slot is drawn.

    Attributes:
        rows: (N,) int64, which of the B * M pictures.
        everywhere: whether these are all of them, so that they need no gathering.
        top: first row; bottom: one after the last; left and right likewise.
    """

    rows: Tensor
    everywhere: bool
    top: int
    bottom: int
    left: int
    right: int


@dataclass(frozen=True, slots=True)
class Rendering:
    """Pictures and what is seen in them.

    Attributes:
        colour: (B, M, 4, H, W) float32, premultiplied RGBA.
        owner: (B, M, H, W) int64, the slot on top, or `EMPTY`.
        point: (B, M, 2, H, W), where in the owner's piece, in its pixels.
    """

    colour: Tensor
    owner: Tensor
    point: Tensor


def to_picture(x: Tensor, y: Tensor, numbers: Tensor) -> tuple[Tensor, Tensor]:
    """From a piece to the picture.

    Args:
        x: in the piece's pixels, of any shape.
        y: likewise.
        numbers: (WARP_NUMBERS, ...) of a shape that broadcasts with x.
    """
    n = numbers
    x, y = x - n[0], y - n[1]
    x = x + _bow(y, n)
    y = y + n[6] * x * x
    x, y = _affine(x, y, n[7:13])
    x = x + n[14] * (y - n[13]).square()
    return _affine(x, y, n[15:21])


def to_piece(x: Tensor, y: Tensor, numbers: Tensor) -> tuple[Tensor, Tensor]:
    """From the picture to a piece; `numbers` are the inverse ones."""
    n = numbers
    x, y = _affine(x, y, n[15:21])
    x = x - n[14] * (y - n[13]).square()
    x, y = _affine(x, y, n[7:13])
    y = y - n[6] * x * x
    x = x - _bow(y, n)
    return x + n[0], y + n[1]


def _bow(y: Tensor, n: Tensor) -> Tensor:
    """The sideways bend at a height: quadratic, and a wave that is still at the pivot."""
    return n[2] * y * y + n[3] * (torch.sin(n[4] * y + n[5]) - torch.sin(n[5]))


def _affine(x: Tensor, y: Tensor, n: Tensor) -> tuple[Tensor, Tensor]:
    return n[0] * x + n[1] * y + n[2], n[3] * x + n[4] * y + n[5]


def render(
    atlas: Tensor, layers: Layers, windows: list[Window | None], size: tuple[int, int]
) -> Rendering:
    """Draw all moments of all samples.

    Args:
        atlas: (1, 4, H, W), premultiplied.
        layers: what is drawn.
        windows: for each slot where, or None where no sample has it.
        size: height and width of the pictures.
    """
    samples, moments = layers.opacity.shape[:2]
    pictures = samples * moments
    device = atlas.device
    colour = torch.zeros(pictures, 4, *size, device=device)
    owner = torch.full((pictures, *size), EMPTY, dtype=torch.int64, device=device)
    point = torch.zeros(pictures, 2, *size, device=device)
    for slot, window in enumerate(windows):
        if window is not None:
            _draw_slot(atlas, layers, slot, window, (colour, owner, point))
    shape = (samples, moments)
    plain = colour.reshape(*shape, 4, *size)
    return Rendering(
        colour=_graded(plain, layers.grades),
        owner=owner.reshape(*shape, *size),
        point=point.reshape(*shape, 2, *size),
    )


def _graded(colour: Tensor, grades: Tensor) -> Tensor:
    """Every picture times its sample's matrix; not as a matrix product, which GPUs may round."""
    columns = grades[:, None, :, :, None, None].unbind(dim=3)
    graded = columns[0] * colour[:, :, 0:1]
    for channel, column in enumerate(columns[1:], start=1):
        graded = graded + column * colour[:, :, channel : channel + 1]
    return graded


def _draw_slot(
    atlas: Tensor,
    layers: Layers,
    slot: int,
    window: Window,
    onto: tuple[Tensor, Tensor, Tensor],
) -> None:
    """Lay one slot over what is there already."""
    colour, owner, point = onto
    rows, device = window.rows, atlas.device
    samples = rows // layers.opacity.shape[1]
    y = torch.arange(window.top, window.bottom, device=device, dtype=torch.float32)[:, None]
    x = torch.arange(window.left, window.right, device=device, dtype=torch.float32)
    numbers = layers.warp.inverse[:, :, slot].flatten(0, 1)[rows].T[:, :, None, None]
    u, v = to_piece(x, y, numbers)
    drawn = _sample(atlas, layers, slot, samples, u, v)
    drawn = drawn * layers.opacity[:, :, slot].flatten()[rows][:, None, None, None]
    alpha = drawn[:, 3:]
    owns = alpha > OWNING_ALPHA
    chosen = slice(None) if window.everywhere else rows
    flat = (chosen, slice(window.top, window.bottom), slice(window.left, window.right))
    part = (flat[0], slice(None), *flat[1:])
    colour[part] = torch.addcmul(drawn, colour[part], 1 - alpha)
    owner[flat] = owner[flat].masked_fill(owns[:, 0], slot)
    point[part] = torch.where(owns, torch.stack([u, v], dim=1), point[part])


def _sample(
    atlas: Tensor, layers: Layers, slot: int, samples: Tensor, u: Tensor, v: Tensor
) -> Tensor:
    """The colours at points of a piece, (N, 4, h, w); nothing outside it."""
    cell = layers.cell[samples, slot].T[:, :, None, None]
    shrink = layers.shrink[samples, slot][:, None, None]
    endless = layers.endless[samples, slot][:, None, None]
    stepped = layers.stepped[samples][:, None, None]
    grids = []
    for axis, at in enumerate((u, v)):
        length = cell[2 + axis]
        place = at * shrink
        if slot == 0:
            there_and_back = length - (length - place.remainder(2 * length)).abs()
            place = torch.where(endless, there_and_back, place)
        place = torch.where(stepped, place.floor() + 0.5, place)
        place = torch.minimum(place.clamp(min=-1.5), length + 1.5)
        side = atlas.shape[3 - axis]
        grids.append((place + cell[axis]) * (2 / side) - 1)
    grid = torch.stack(grids, dim=-1)
    flat = grid.reshape(1, -1, grid.shape[2], 2)
    drawn = grid_sample(atlas, flat, mode="bilinear", align_corners=False)
    drawn = drawn.reshape(4, *grid.shape[:3]).transpose(0, 1)
    return torch.where(stepped[:, None], _hardened(drawn), drawn)


def _hardened(drawn: Tensor) -> Tensor:
    """Premultiplied colour with each alpha set to 0 or 1."""
    alpha = drawn[:, 3:]
    return torch.where(alpha > 0.5, drawn / alpha.clamp(min=0.5), 0.0)
