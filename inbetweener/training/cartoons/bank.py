"""All pieces in one picture, an atlas, so that a whole batch is sampled by one kernel."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np
import torch
from torch import Tensor

from inbetweener.training.cartoons.drawing.backdrops import (
    draw_backdrop,
    draw_paper,
    draw_plain,
)
from inbetweener.training.cartoons.drawing.figures import draw_figure
from inbetweener.training.cartoons.drawing.looks import Style, pick_look
from inbetweener.training.cartoons.drawing.pieces import Piece, Role
from inbetweener.training.cartoons.drawing.props import draw_prop, draw_scenery

if TYPE_CHECKING:
    from numpy.random import Generator
    from numpy.typing import NDArray

    from inbetweener.training.cartoons.drawing.sketch import Place

LEVELS = 3
"""Each piece is kept whole, at half and at a quarter of its size, for when it is far away."""

_PAD = 2
_ATLAS_WIDTH = 4096


@dataclass(frozen=True, slots=True, kw_only=True)
class BankSize:
    """How much is drawn; the defaults take about 20 s on one core.

    Attributes:
        figures: characters of thirteen parts.
        props: single things.
        scenery: trees, houses, clouds.
        backdrops: painted places.
        plains: flat colours and papers, of each.
        backdrop_pixels: the side of a painted place at detail 1.
    """

    figures: int = 120
    props: int = 500
    scenery: int = 80
    backdrops: int = 48
    plains: int = 40
    backdrop_pixels: int = 320


@dataclass(frozen=True, slots=True)
class Bank:
    """The drawn pieces; N of them, K figures.

    Attributes:
        atlas: (1, 4, H, W) float32 in [0, 1], RGBA, premultiplied.
        boxes: (N, LEVELS, 4) float32: left, top, width, height of each piece in the atlas.
        pivots: (N, 2) float32, in the piece's own pixels.
        tips: (N, 2) float32.
        roles: (N,) int64, see `Role`.
        styles: (N,) int64, see `Style`.
        figures: (K, 13) int64: the pieces of each figure, in the order of `Part`.
        joints: (K, 13, 2) float32: where each part's pivot lies in its parent's pixels.
        detail: how large forms are drawn, see `detail_for`.
    """

    atlas: Tensor
    boxes: NDArray[np.float32]
    pivots: NDArray[np.float32]
    tips: NDArray[np.float32]
    roles: NDArray[np.int64]
    styles: NDArray[np.int64]
    figures: NDArray[np.int64]
    joints: NDArray[np.float32]
    detail: float

    def find(self, role: Role, styles: tuple[Style, ...] = tuple(Style)) -> NDArray[np.int64]:
        """The pieces of a role in any of these styles, (M,)."""
        wanted = (self.roles == role) & np.isin(self.styles, styles)
        return np.flatnonzero(wanted)

    def find_figures(self, styles: tuple[Style, ...]) -> NDArray[np.int64]:
        """The figures drawn in any of these styles, (M,)."""
        return np.flatnonzero(np.isin(self.styles[self.figures[:, 0]], styles))


def detail_for(size_px: int) -> float:
    """How many times larger than for pictures of 128 px forms are drawn, with the same pens.

    So that lines stay as wide and as crisp as those of real drawings, of which a larger picture
    shows more. At most 2, since memory grows with its square.
    """
    return float(np.clip(size_px / 160, 1.0, 2.0))


def draw_bank(seed: int, size: BankSize, device: torch.device, *, detail: float = 1.0) -> Bank:
    """Draw every piece and pack them; the same arguments give the same bank.

    Args:
        seed: of all that is drawn by lot.
        size: how much is drawn.
        device: where the atlas goes.
        detail: see `detail_for`.
    """
    random = np.random.default_rng([seed, 0])
    pieces, figures, joints = _draw_figures(random, size.figures, detail)
    pieces += _draw_single_pieces(random, size, detail)
    atlas, boxes = _pack(pieces)
    colours = torch.from_numpy(atlas).permute(2, 0, 1)[None]
    return Bank(
        atlas=colours.to(device, torch.float32).contiguous().div_(255),
        boxes=boxes,
        pivots=np.array([piece.pivot for piece in pieces], np.float32),
        tips=np.array([piece.tip for piece in pieces], np.float32),
        roles=np.array([piece.role for piece in pieces], np.int64),
        styles=np.array([piece.style for piece in pieces], np.int64),
        figures=figures,
        joints=joints,
        detail=detail,
    )


def _style_of(index: int) -> Style:
    """Half in colour, a third in ink, the rest lines alone; a small bank has all of them."""
    return (Style.COLOUR, Style.INK, Style.COLOUR, Style.WIRE, Style.COLOUR, Style.INK)[index % 6]


def _draw_figures(
    random: Generator, count: int, detail: float
) -> tuple[list[Piece], NDArray[np.int64], NDArray[np.float32]]:
    """The parts of all figures, their numbers and their joints."""
    pieces: list[Piece] = []
    numbers: list[list[int]] = []
    joints: list[tuple[Place, ...]] = []
    for index in range(count):
        height = random.uniform(110, 270) * detail
        figure = draw_figure(random, pick_look(random, _style_of(index)), height)
        known = {id(piece): len(pieces) + k for k, piece in enumerate(figure.drawings)}
        numbers.append([known[id(piece)] for piece in figure.pieces])
        pieces.extend(figure.drawings)
        joints.append(figure.joints)
    return pieces, np.array(numbers, np.int64), np.array(joints, np.float32)


def _draw_single_pieces(random: Generator, size: BankSize, detail: float) -> list[Piece]:
    props = [
        draw_prop(
            random, pick_look(random, _style_of(index)), round(random.uniform(28, 110) * detail)
        )
        for index in range(size.props)
    ]
    scenery = [
        draw_scenery(
            random, pick_look(random, _style_of(index)), round(random.uniform(60, 150) * detail)
        )
        for index in range(size.scenery)
    ]
    backdrops = [
        draw_backdrop(random, pick_look(random, Style.COLOUR), round(size.backdrop_pixels * detail))
        for _ in range(size.backdrops)
    ]
    plains = [draw_plain(random) for _ in range(size.plains)]
    return [*props, *scenery, *backdrops, *plains, *(draw_paper(random) for _ in plains)]


def _pack(pieces: list[Piece]) -> tuple[NDArray[np.uint8], NDArray[np.float32]]:
    """Set all levels of all pieces on shelves, tallest first.

    Returns:
        The atlas, (H, W, 4) uint8, and the boxes, (N, LEVELS, 4).
    """
    cells = [
        (number, level, picture)
        for number, piece in enumerate(pieces)
        for level, picture in enumerate(_levels(piece))
    ]
    cells.sort(key=lambda cell: (-cell[2].shape[0], cell[0], cell[1]))
    places = _shelve([cell[2].shape[:2] for cell in cells])
    height = max(y + cell[2].shape[0] for (_, y), cell in zip(places, cells, strict=True))
    atlas = np.zeros((height, _ATLAS_WIDTH, 4), np.uint8)
    boxes = np.zeros((len(pieces), LEVELS, 4), np.float32)
    for (x, y), (number, level, picture) in zip(places, cells, strict=True):
        tall, wide = picture.shape[:2]
        atlas[y : y + tall, x : x + wide] = picture
        boxes[number, level] = (x + _PAD, y + _PAD, wide - 2 * _PAD, tall - 2 * _PAD)
    return atlas, boxes


def _shelve(sizes: list[tuple[int, ...]]) -> list[tuple[int, int]]:
    """Left and top of each, from tall to short, in rows of the atlas' width."""
    places, x, y, shelf = [], 0, 0, 0
    for tall, wide in sizes:
        if x + wide > _ATLAS_WIDTH:
            x, y, shelf = 0, y + shelf, 0
        places.append((x, y))
        x, shelf = x + wide, max(shelf, tall)
    return places


def _levels(piece: Piece) -> list[NDArray[np.uint8]]:
    """The piece at each level, padded with nothing; what fills the picture with its own edge."""
    border = cv2.BORDER_REPLICATE if piece.role >= Role.BACKDROP else cv2.BORDER_CONSTANT
    levels, picture = [], piece.pixels
    for level in range(LEVELS):
        if level:
            half = (-(-picture.shape[1] // 2), -(-picture.shape[0] // 2))
            even = cv2.copyMakeBorder(
                picture,
                0,
                2 * half[1] - picture.shape[0],
                0,
                2 * half[0] - picture.shape[1],
                border,
            )
            picture = np.asarray(cv2.resize(even, half, interpolation=cv2.INTER_AREA), np.uint8)
        padded = cv2.copyMakeBorder(picture, _PAD, _PAD, _PAD, _PAD, border)
        levels.append(np.asarray(padded, np.uint8))
    return levels
