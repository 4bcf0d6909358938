"""Heads: the shape, the face on it, and hair behind and before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from inbetweener.training.cartoons.drawing.builds import MARGIN, Build, finish_part, sheet_for
from inbetweener.training.cartoons.drawing.contours import (
    closed_spline,
    ellipse,
    open_spline,
    strand,
)
from inbetweener.training.cartoons.drawing.looks import Look, Style

if TYPE_CHECKING:
    from numpy.random import Generator

    from inbetweener.training.cartoons.drawing.palettes import Colour
    from inbetweener.training.cartoons.drawing.pieces import Piece
    from inbetweener.training.cartoons.drawing.sketch import Place, Sketch


def draw_head(random: Generator, look: Look, build: Build) -> Piece:
    """A skull with a chin, narrow or broad; it turns on its neck."""
    width, height = build.head
    sketch = sheet_for(width, height)
    middle = MARGIN + width / 2
    jaw = random.uniform(0.25, 0.48)
    x, y = width, height
    half = [(0.0, 0.42 * y), (0.06 * x, 0.7 * y), ((0.5 - 0.5 * jaw) * x, 0.93 * y)]
    top = [(0.5 * x, 0.0), (0.14 * x, 0.14 * y)]
    knots = [*top, *half, (0.5 * x, y), *((x - a, b) for a, b in reversed([*top[1:], *half]))]
    contour = closed_spline(np.asarray(knots, np.float64) + MARGIN)
    look.shape(sketch, contour, look.palette.skin, random)
    return finish_part(sketch, look, (middle, MARGIN + 0.92 * height), (middle, MARGIN))


def draw_face(random: Generator, look: Look, build: Build) -> Piece:
    """Eyes, brows, nose and mouth on transparency."""
    width, height = build.head
    sketch = sheet_for(width, height)
    middle, eye_y = MARGIN + width / 2, MARGIN + height * random.uniform(0.45, 0.58)
    apart = width * random.uniform(0.18, 0.26)
    size = (width * random.uniform(0.06, 0.13), height * random.uniform(0.06, 0.15))
    closed = random.random() < 0.15
    iris, angry = look.pick_fill(random), random.uniform(-0.05, 0.05) * height
    for side in (-1, 1):
        eye = (middle + side * apart, eye_y)
        _draw_eye(look, sketch, eye, size, iris if not closed else None)
        y = eye_y - size[1] * 1.6
        brow = [[-size[0], y + side * angry], [size[0], y - side * angry]]
        sketch.stroke(np.asarray(brow) + np.array([eye[0], 0]), look.fine)
    _draw_mouth(random, look, sketch, build)
    return finish_part(sketch, look, (middle, MARGIN + 0.45 * height), (middle, MARGIN))


def _draw_eye(
    look: Look, sketch: Sketch, at: Place, size: tuple[float, float], iris: Colour | None
) -> None:
    """An eye with white, iris and pupil, or shut, as a line."""
    if iris is None:
        lid = [(-1.0, 0.0), (0.0, 0.5), (1.0, 0.0)]
        sketch.stroke(open_spline(np.asarray(lid) * size + at), look.fine)
        return
    white = ellipse(at, size)
    sketch.fill(white, (255, 255, 255))
    if look.style is Style.COLOUR:
        sketch.fill(ellipse(at, (0.65 * size[0], 0.8 * size[1])), iris)
    sketch.fill(ellipse(at, (0.4 * size[0], 0.5 * size[1])), look.pen.colour)
    sketch.stroke(white[24:], look.fine)


def _draw_mouth(random: Generator, look: Look, sketch: Sketch, build: Build) -> None:
    """Open, or a line that smiles or not; a nose above it."""
    width, height = build.head
    middle, y = MARGIN + width / 2, MARGIN + 0.8 * height
    half, smile = width * random.uniform(0.07, 0.18), height * random.uniform(-0.04, 0.07)
    if random.random() < 0.4:
        mouth = ellipse((middle, y), (half, abs(smile) + 1.5))
        look.shape(sketch, mouth, (150, 40, 50), random)
    else:
        line = np.array([[middle - half, y], [middle, y + smile], [middle + half, y]])
        sketch.stroke(open_spline(line), look.fine)
    nose = np.array([[0.0, -0.06], [0.04, 0.0], [0.0, 0.01]]) * height
    sketch.stroke(open_spline(nose + np.array([middle, y - 0.12 * height])), look.fine)


def draw_hair(random: Generator, look: Look, build: Build, hair: Colour, *, behind: bool) -> Piece:
    """Locks: a mane behind the head, or a fringe before it."""
    width, height = build.head
    long = random.uniform(0.7, 1.9) if behind else random.uniform(0.15, 0.45)
    sheet = (1.5 * width, height * (0.6 + long))
    sketch = sheet_for(*sheet)
    crown = (MARGIN + 0.75 * width, MARGIN + 0.5 * height)
    if behind:
        look.shape(sketch, ellipse(crown, (0.6 * width, 0.48 * height)), hair, random)
    else:
        dome = ellipse((crown[0], crown[1] - 0.12 * height), (0.54 * width, 0.36 * height))
        dome[:, 1] = np.minimum(dome[:, 1], crown[1] - 0.1 * height)
        look.shape(sketch, dome, hair, random)
    for share in np.linspace(-0.48, 0.48, int(random.integers(4, 8))):
        root = (crown[0] + share * width, crown[1] - 0.14 * height)
        drop = height * long * random.uniform(0.6, 0.95)
        tip = (root[0] + width * random.uniform(-0.1, 0.1), root[1] + drop)
        curl = width * random.uniform(-0.1, 0.1)
        lock = strand(root, tip, width * random.uniform(0.07, 0.14), curl)
        look.shape(sketch, lock, hair, random, line=lock[2:-2])
    return finish_part(sketch, look, crown, (crown[0], MARGIN + sheet[1]))
