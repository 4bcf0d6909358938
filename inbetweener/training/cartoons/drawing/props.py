"""Single things: shapes, letters, cloth, curves, specks, and what stands about in a place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from inbetweener.training.cartoons.drawing.contours import (
    blob,
    box,
    capsule,
    closed_spline,
    densified,
    ellipse,
    heart,
    open_spline,
    star,
    strand,
)
from inbetweener.training.cartoons.drawing.looks import Look, Style
from inbetweener.training.cartoons.drawing.pieces import Piece, Role
from inbetweener.training.cartoons.drawing.sketch import SUPERSAMPLING, Sketch

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.random import Generator

    Draw = Callable[[Generator, Look, Sketch], None]

_MARGIN = 5


def draw_prop(random: Generator, look: Look, size: int) -> Piece:
    """A thing that moves on its own, in a square of `size` pixels; it hangs by its upper end."""
    kinds = _LINES if look.style is Style.WIRE else _PROPS
    return _draw(random, look, (size, size), kinds[int(random.integers(len(kinds)))], Role.PROP)


def draw_scenery(random: Generator, look: Look, size: int) -> Piece:
    """A tree, a cloud, a bush, a house, a fence or a rock."""
    width = round(size * random.uniform(0.7, 1.5))
    kind = _SCENERY[int(random.integers(len(_SCENERY)))]
    return _draw(random, look, (width, size), kind, Role.SCENERY)


def _draw(random: Generator, look: Look, size: tuple[int, int], draw: Draw, role: Role) -> Piece:
    sketch = Sketch(*size)
    draw(random, look, sketch)
    middle = size[0] / 2
    pixels = sketch.finish(aliased=look.aliased)
    return Piece(
        pixels, role, look.style, (middle, _MARGIN + 2.0), (middle, size[1] - 2.0 * _MARGIN)
    )


def _centre(sketch: Sketch) -> tuple[float, float]:
    return sketch.width / 2, sketch.height / 2


def _blob(random: Generator, look: Look, sketch: Sketch) -> None:
    radii = sketch.width / 2 - _MARGIN, (sketch.height / 2 - _MARGIN) * random.uniform(0.5, 1.0)
    contour = blob(random, _centre(sketch), radii, random.uniform(0.1, 0.6))
    look.shape(sketch, contour, look.pick_fill(random), random)
    for _ in range(int(random.integers(0, 4))):
        inner = blob(random, _centre(sketch), (radii[0] * 0.25, radii[1] * 0.25), 0.4)
        inner = inner + random.uniform(-0.4, 0.4, 2) * radii
        look.shape(sketch, inner, look.pick_fill(random), random)


def _star(random: Generator, look: Look, sketch: Sketch) -> None:
    points, inner = int(random.integers(3, 9)), random.choice([0.4, 0.6, 1.0])
    contour = star(_centre(sketch), sketch.width / 2 - _MARGIN, points, inner)
    look.shape(sketch, contour, look.pick_fill(random), random)


def _heart(random: Generator, look: Look, sketch: Sketch) -> None:
    contour = heart(_centre(sketch), sketch.width / 2 - _MARGIN)
    look.shape(sketch, contour, look.pick_fill(random), random)


def _ball(random: Generator, look: Look, sketch: Sketch) -> None:
    """A ring, a wheel or a ball with a glint."""
    radius = sketch.width / 2 - _MARGIN
    look.shape(sketch, ellipse(_centre(sketch), (radius, radius)), look.pick_fill(random), random)
    if random.random() < 0.5:
        hub = ellipse(_centre(sketch), (radius * 0.4, radius * 0.4))
        look.shape(sketch, hub, look.pick_fill(random), random)
        for angle in np.arange(0, 2 * np.pi, np.pi / random.integers(2, 5)):
            spoke = np.outer([0.4, 0.95], [np.cos(angle), np.sin(angle)]) * radius
            sketch.stroke(spoke + _centre(sketch), look.fine)
    elif look.style is Style.COLOUR:
        glint = ellipse((radius * 0.7 + _MARGIN, radius * 0.6 + _MARGIN), (radius / 6, radius / 8))
        sketch.fill(glint, (255, 255, 255))


def _letter(random: Generator, look: Look, sketch: Sketch) -> None:
    """One or two characters."""
    text = "".join(random.choice(list("ABCDEFGHKMNPRSTXYZ?!&3589"), int(random.integers(1, 3))))
    scale = sketch.width * SUPERSAMPLING / 34 / len(text)
    at = (_MARGIN * SUPERSAMPLING, int(sketch.height * SUPERSAMPLING * 0.72))
    font = int(random.choice([cv2.FONT_HERSHEY_SIMPLEX, cv2.FONT_HERSHEY_TRIPLEX]))
    thick = round(scale * random.uniform(1.5, 3.5))
    line = (*look.pen.colour, 255)
    cv2.putText(sketch.pixels, text, at, font, scale, line, thick + round(look.pen.weight * 8))
    fill = look.pick_fill(random) if look.style is Style.COLOUR else (255, 255, 255)
    cv2.putText(sketch.pixels, text, at, font, scale, (*fill, 255), thick)


def _cloth(random: Generator, look: Look, sketch: Sketch) -> None:
    """A flag, a scarf or a skirt with folds and a hem."""
    w, h, m = sketch.width, sketch.height, _MARGIN
    inset = random.uniform(0.0, 0.3) * w
    left, right = m + inset, w - m - inset
    corners = np.array([[left, m], [right, m], [w - m, h - m], [m, h - m]], np.float64)
    contour = densified(corners, 14)
    contour[28:42, 1] += 2.5 * np.sin(np.linspace(0, 6 * np.pi, 14)) - 2.5
    look.shape(sketch, contour, look.pick_fill(random), random)
    for share in np.linspace(0.2, 0.8, int(random.integers(2, 6))):
        top = (left + share * (right - left), m + random.uniform(0.05, 0.4) * h)
        knots = [top, (m + share * (w - 2 * m) + random.normal(0, 2), 0.6 * h)]
        fold = np.array([*knots, (m + share * (w - 2 * m), h - 2 * m)])
        sketch.stroke(open_spline(fold), look.fine)


def _hair(random: Generator, look: Look, sketch: Sketch) -> None:
    """Locks from one root: a pony tail, grass, a tassel, a flame."""
    w, h = sketch.width, sketch.height
    fill = look.pick_fill(random)
    for _ in range(int(random.integers(3, 8))):
        tip = (w / 2 + random.normal(0, 0.18) * w, h * random.uniform(0.6, 0.92))
        lock = strand((w / 2, 2 * _MARGIN), tip, w * random.uniform(0.05, 0.1), random.normal(0, 5))
        look.shape(sketch, lock, fill, random, line=lock[2:-2])


def _rope(random: Generator, look: Look, sketch: Sketch) -> None:
    """A tail, a tentacle, a sword or a stick."""
    w, h = sketch.width, sketch.height
    thick = w * random.uniform(0.04, 0.16)
    widths = (thick, thick * random.uniform(0.7, 1.1), thick * random.uniform(0.2, 1.0))
    top, bottom = (w / 2, _MARGIN + thick), (w / 2, h - 2 * _MARGIN - thick)
    contour = capsule(top, bottom, widths)
    look.shape(sketch, contour, look.pick_fill(random), random)
    for share in np.linspace(0.2, 0.8, int(random.integers(0, 6))):
        y = top[1] + share * (bottom[1] - top[1])
        sketch.stroke(np.array([[w / 2 - 0.7 * thick, y], [w / 2 + 0.7 * thick, y]]), look.fine)


def _flower(random: Generator, look: Look, sketch: Sketch) -> None:
    centre, radius = np.asarray(_centre(sketch)), sketch.width / 2 - _MARGIN
    fill, count = look.pick_fill(random), int(random.integers(4, 9))
    for angle in np.arange(count) * 2 * np.pi / count:
        middle = centre + 0.6 * radius * np.array([np.cos(angle), np.sin(angle)])
        petal = ellipse((middle[0], middle[1]), (0.36 * radius, 0.36 * radius))
        look.shape(sketch, petal, fill, random)
    heart_of_it = ellipse(_centre(sketch), (0.35 * radius, 0.35 * radius))
    look.shape(sketch, heart_of_it, look.pick_fill(random), random)


def _mascot(random: Generator, look: Look, sketch: Sketch) -> None:
    """A round creature with eyes, all in one piece."""
    w, h = sketch.width, sketch.height
    ears = [
        strand((w * x, h * 0.4), (w * x2, _MARGIN), w * 0.1, 0)
        for x, x2 in ((0.3, 0.2), (0.7, 0.8))
    ]
    fill = look.pick_fill(random)
    for ear in ears:
        look.shape(sketch, ear, fill, random)
    body = blob(random, (w / 2, h * 0.58), (w * 0.38, h * 0.34), 0.15)
    look.shape(sketch, body, fill, random)
    for side in (-1, 1):
        eye = (w / 2 + side * w * 0.13, h * 0.52)
        sketch.fill(ellipse(eye, (w * 0.07, h * 0.09)), (255, 255, 255))
        sketch.fill(ellipse(eye, (w * 0.035, h * 0.05)), look.pen.colour)
    smile = np.array([[-0.1, 0.64], [0.0, 0.7], [0.1, 0.64]]) * (w, h) + (w / 2, 0)
    sketch.stroke(open_spline(smile), look.fine)


def _specks(random: Generator, look: Look, sketch: Sketch) -> None:
    """Rain, snow, sparks: many small things that move as one."""
    count, radius = int(random.integers(5, 25)), random.uniform(0.8, 3.0)
    for _ in range(count):
        at = random.uniform(_MARGIN + 3, sketch.width - _MARGIN - 3, 2)
        if look.style is Style.COLOUR:
            sketch.fill(ellipse((at[0], at[1]), (radius, radius)), look.pick_fill(random))
        else:
            sketch.stroke(np.array([at, at + random.normal(0, 3, 2)]), look.pen)


def _curves(random: Generator, look: Look, sketch: Sketch) -> None:
    """Lines alone."""
    for _ in range(int(random.integers(1, 6))):
        knots = random.uniform(_MARGIN, sketch.width - _MARGIN, (int(random.integers(3, 6)), 2))
        if random.random() < 0.3:
            sketch.stroke(closed_spline(0.6 * knots + 0.2 * sketch.width), look.pen, closed=True)
        else:
            line = open_spline(knots)
            inside = np.clip(line, _MARGIN, sketch.width - _MARGIN)
            sketch.stroke(inside, look.pen)


def _tree(random: Generator, look: Look, sketch: Sketch) -> None:
    w, h = sketch.width, sketch.height
    trunk = box(w * 0.44, h * 0.5, w * 0.56, h - _MARGIN)
    look.shape(sketch, trunk, (110, 75, 50), random)
    leaves = look.pick_fill(random)
    for _ in range(int(random.integers(1, 4))):
        at = (w * random.uniform(0.35, 0.65), h * random.uniform(0.3, 0.45))
        crown = blob(random, at, (w * 0.3, h * 0.25), 0.3)
        look.shape(sketch, crown, leaves, random)


def _cloud(random: Generator, look: Look, sketch: Sketch) -> None:
    radii = (sketch.width / 2 - _MARGIN, sketch.height * random.uniform(0.2, 0.4))
    look.shape(sketch, blob(random, _centre(sketch), radii, 0.35), (245, 248, 252), random)


def _house(random: Generator, look: Look, sketch: Sketch) -> None:
    w, h, m = sketch.width, sketch.height, _MARGIN
    top = h * random.uniform(0.2, 0.5)
    look.shape(sketch, box(2 * m, top, w - 2 * m, h - m), look.pick_fill(random), random)
    roof = densified(np.array([[m, top], [w / 2, m], [w - m, top]], np.float64), 14)
    if random.random() < 0.6:
        look.shape(sketch, roof, look.pick_fill(random), random)
    pane = look.pick_fill(random)
    for x in range(4 * m, w - 5 * m, 14):
        for y in range(round(top) + 6, h - 4 * m, 16):
            look.shape(sketch, box(x, y, x + 8, y + 9), pane, random)


def _fence(random: Generator, look: Look, sketch: Sketch) -> None:
    w, h, m = sketch.width, sketch.height, _MARGIN
    fill, pitch = look.pick_fill(random), random.uniform(9, 20)
    look.shape(sketch, box(m, h * 0.6, w - m, h * 0.66), fill, random)
    for x in np.arange(m, w - m - pitch / 2, pitch):
        look.shape(sketch, box(float(x), h * 0.45, float(x) + pitch / 2, h - m), fill, random)


_PROPS: tuple[Draw, ...] = (
    _blob, _blob, _star, _heart, _ball, _letter, _cloth, _cloth, _hair, _rope, _rope, _flower,
    _mascot, _specks, _curves,
)  # fmt: skip
_LINES: tuple[Draw, ...] = (
    _blob, _star, _cloth, _hair, _flower, _rope, _mascot, _curves, _curves, _curves,
)  # fmt: skip
_SCENERY: tuple[Draw, ...] = (_tree, _tree, _cloud, _house, _fence, _blob)
