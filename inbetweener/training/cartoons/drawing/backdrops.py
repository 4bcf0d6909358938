"""What fills the picture behind everything: painted places, flat colours and paper."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import cv2
import numpy as np

from inbetweener.training.cartoons.drawing.contours import blob, box, densified
from inbetweener.training.cartoons.drawing.looks import Look, Style, pattern
from inbetweener.training.cartoons.drawing.palettes import rgb, shadow_of
from inbetweener.training.cartoons.drawing.pieces import Piece, Role
from inbetweener.training.cartoons.drawing.sketch import Sketch

if TYPE_CHECKING:
    from numpy.random import Generator
    from numpy.typing import NDArray


def draw_backdrop(random: Generator, look: Look, size: int) -> Piece:
    """A painted place, opaque, `size` pixels a side."""
    sketch = Sketch(size, size)
    _wash(random, sketch)
    place = (_hills, _hills, _town, _room, _shapes)[int(random.integers(5))]
    place(random, look, sketch)
    pixels = sketch.finish()
    if random.random() < 0.6:
        pixels = _with_brushwork(random, pixels)
    return _filling(pixels, Role.BACKDROP)


def draw_plain(random: Generator) -> Piece:
    """One flat colour."""
    colour = rgb(random.random(), random.uniform(0, 0.8), random.uniform(0.2, 1.0))
    return _filling(np.full((8, 8, 4), (*colour, 255), np.uint8), Role.PLAIN)


def draw_paper(random: Generator) -> Piece:
    """White mostly, else a paper's tint."""
    white = 255 if random.random() < 0.7 else int(random.integers(225, 255))
    warm = int(random.integers(0, 12)) if white < 255 else 0
    return _filling(np.full((8, 8, 4), (white, white, white - warm, 255), np.uint8), Role.PAPER)


def _filling(pixels: NDArray[np.uint8], role: Role) -> Piece:
    middle = (pixels.shape[1] / 2, pixels.shape[0] / 2)
    return Piece(pixels, role, Style.COLOUR, middle, middle)


def _wash(random: Generator, sketch: Sketch) -> None:
    """A sky or a wall: one colour running into another."""
    hue, step = random.random(), random.normal(0, 0.06)
    ends = [rgb(hue + k * step, random.uniform(0, 0.6), random.uniform(0.4, 1.0)) for k in (0, 1)]
    share = np.linspace(0.0, 1.0, sketch.pixels.shape[0])[:, None, None]
    first, last = (np.asarray(end, np.float64) for end in ends)
    sketch.pixels[..., :3] = np.round(first * (1 - share) + last * share)
    sketch.pixels[..., 3] = 255


def _hills(random: Generator, look: Look, sketch: Sketch) -> None:
    """Ranges, the nearer ones darker."""
    size = sketch.width
    x = np.linspace(0.0, size, 90)
    for layer in range(int(random.integers(2, 5))):
        base = size * (0.4 + 0.15 * layer)
        waves = random.uniform(1, 4, 3), random.uniform(0, 6, 3), random.uniform(5, 25, 3)
        tops = base + sum(a * np.sin(f * x / size * 4 + p) for f, p, a in zip(*waves, strict=True))
        ridge = np.vstack([np.stack([x, tops], 1), [[size, size], [0, size]]])
        look.shape(sketch, ridge, look.pick_fill(random), random, line=ridge[:90])
        for _ in range(int(random.integers(0, 7))):
            at = (random.uniform(0, size), base + random.uniform(-5, 15))
            bush = blob(random, at, (random.uniform(5, 22), random.uniform(5, 22)), 0.4)
            look.shape(sketch, bush, look.pick_fill(random), random)


def _town(random: Generator, look: Look, sketch: Sketch) -> None:
    """A row of houses with windows."""
    size, x = sketch.width, 0.0
    while x < size:
        width, top = random.uniform(30, 80), size * random.uniform(0.15, 0.6)
        wall = look.pick_fill(random)
        look.shape(sketch, box(x, top, x + width, size), wall, random)
        pane = shadow_of(wall, 0.5) if random.random() < 0.5 else look.pick_fill(random)
        for left in np.arange(x + 6, x + width - 10, 16):
            for y in np.arange(top + 8, size - 20, 22):
                look.shape(sketch, box(left, y, left + 8, y + 12), pane, random)
        x += width


def _room(random: Generator, look: Look, sketch: Sketch) -> None:
    """A floor, windows, pictures and furniture."""
    size = sketch.width
    floor = size * random.uniform(0.55, 0.8)
    look.shape(sketch, box(0, floor, size, size), look.pick_fill(random), random)
    for _ in range(int(random.integers(2, 7))):
        left, top = random.uniform(0, 0.9, 2) * (size, floor)
        right = left + random.uniform(15, 90)
        furniture = box(left, top, right, top + random.uniform(15, 90))
        look.shape(sketch, furniture, look.pick_fill(random), random)
    leaning = random.normal(0, 40)
    for x in np.arange(-size, 2 * size, random.uniform(15, 50)):
        board = np.array([[x, floor], [x + leaning + (x - size / 2) * 0.6, size]])
        sketch.stroke(densified(board)[:8], look.fine)


def _shapes(random: Generator, look: Look, sketch: Sketch) -> None:
    """Large flat shapes and a pattern, as in graphic design."""
    size = sketch.width
    if random.random() < 0.5:
        picture = partial(pattern, colour=look.pick_fill(random), random=random)
        sketch.paint(box(0, 0, size, size), picture)
    for _ in range(int(random.integers(3, 10))):
        at = random.uniform(0, size, 2)
        radii = random.uniform(10, 80, 2)
        contour = blob(random, (at[0], at[1]), (radii[0], radii[1]), random.uniform(0, 0.5))
        look.shape(sketch, contour, look.pick_fill(random), random)


def _with_brushwork(random: Generator, pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Soften and mottle, so that it looks painted and not cut out."""
    height, width = pixels.shape[:2]
    soft = cv2.GaussianBlur(pixels[..., :3], (0, 0), random.uniform(0.5, 3.0)).astype(np.float32)
    for cells in (6, 20, 60):
        noise = random.normal(0, random.uniform(1, 7), (cells, cells, 1)).astype(np.float32)
        soft += cv2.resize(noise, (width, height), interpolation=cv2.INTER_CUBIC)[..., None]
    painted = pixels.copy()
    painted[..., :3] = np.clip(np.round(soft), 0, 255)
    return painted
