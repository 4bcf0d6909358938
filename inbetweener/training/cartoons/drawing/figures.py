"""Figures in parts that hang together: torso, head, face, hair, arms and legs of two segments."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

import numpy as np

from inbetweener.training.cartoons.drawing.contours import (
    blob,
    capsule,
    closed_spline,
    ellipse,
    open_spline,
    strand,
)
from inbetweener.training.cartoons.drawing.looks import Look, Style
from inbetweener.training.cartoons.drawing.pieces import Piece, Place, Role
from inbetweener.training.cartoons.drawing.sketch import Sketch

if TYPE_CHECKING:
    from numpy.random import Generator

    from inbetweener.training.cartoons.drawing.palettes import Colour


class Part(IntEnum):
    """The parts of a figure; a part comes after the one it hangs on."""

    TORSO = 0
    HEAD = 1
    FACE = 2
    HAIR_BACK = 3
    HAIR_FRONT = 4
    FAR_ARM = 5
    FAR_FOREARM = 6
    NEAR_ARM = 7
    NEAR_FOREARM = 8
    FAR_LEG = 9
    FAR_SHIN = 10
    NEAR_LEG = 11
    NEAR_SHIN = 12


PARENTS = (-1, 0, 1, 1, 1, 0, 5, 0, 7, 0, 9, 0, 11)
"""For each part the one that it hangs on; -1 for the root."""

DEPTHS = (7, 8, 9, 0, 10, 1, 2, 11, 12, 4, 3, 6, 5)
"""For each part its place from back to front."""

_MARGIN = 4.0


@dataclass(frozen=True, slots=True)
class Figure:
    """One character, in pieces.

    Attributes:
        pieces: one for each `Part`, in order; both arms, and both legs, are the same drawings.
        joints: for each part, where its pivot lies in the pixels of the part it hangs on.
    """

    pieces: tuple[Piece, ...]
    joints: tuple[Place, ...]

    @property
    def drawings(self) -> tuple[Piece, ...]:
        """Each different piece once."""
        return tuple({id(piece): piece for piece in self.pieces}.values())


@dataclass(frozen=True, slots=True)
class _Build:
    """A figure's measures, in pixels."""

    torso: tuple[float, float]
    head: tuple[float, float]
    arm: float
    leg: float
    limb_width: float

    @classmethod
    def pick(cls, random: Generator, height: float) -> _Build:
        head = height * random.uniform(0.17, 0.34)
        torso = height * random.uniform(0.26, 0.36)
        return cls(
            torso=(torso * random.uniform(0.5, 1.0), torso),
            head=(head * random.uniform(0.75, 1.1), head),
            arm=height * random.uniform(0.14, 0.22),
            leg=height * random.uniform(0.15, 0.24),
            limb_width=height * random.uniform(0.022, 0.06),
        )


def draw_figure(random: Generator, look: Look, height: float = 230.0) -> Figure:
    """Draw a character.

    Args:
        random: chooses everything about it but the look.
        look: the hand that draws it.
        height: about how tall it stands, in pixels.
    """
    build = _Build.pick(random, height)
    cloth, trousers = look.pick_fill(random), look.pick_fill(random)
    hair = look.pick_fill(random)
    sleeve = cloth if random.random() < 0.6 else look.palette.skin
    torso = _draw_torso(random, look, build, cloth)
    head = _draw_head(random, look, build)
    arms = _draw_limbs(random, look, build.arm, build.limb_width, (sleeve, look.palette.skin))
    legs = _draw_limbs(random, look, build.leg, build.limb_width * 1.25, (trousers, hair))
    pieces = (
        torso,
        head,
        _draw_face(random, look, build),
        _draw_hair(random, look, build, hair, behind=True),
        _draw_hair(random, look, build, hair, behind=False),
        *arms,
        *arms,
        *legs,
        *legs,
    )
    return Figure(pieces, _place_joints(build, pieces))


def _place_joints(build: _Build, pieces: tuple[Piece, ...]) -> tuple[Place, ...]:
    """Where each part hangs in its parent's pixels."""
    width, height = build.torso
    crown = (_MARGIN + build.head[0] / 2, _MARGIN + build.head[1] * 0.45)
    shoulder_y, hip_y = _MARGIN + height * 0.12, _MARGIN + height * 0.92
    left, right = _MARGIN + width * 0.14, _MARGIN + width * 0.86
    hips = (_MARGIN + width * 0.3, hip_y), (_MARGIN + width * 0.7, hip_y)
    tips = {part: pieces[part].tip for part in Part}
    return (
        (0.0, 0.0),
        (_MARGIN + width / 2, _MARGIN + height * 0.05),
        crown,
        crown,
        crown,
        (left, shoulder_y),
        tips[Part.FAR_ARM],
        (right, shoulder_y),
        tips[Part.NEAR_ARM],
        hips[0],
        tips[Part.FAR_LEG],
        hips[1],
        tips[Part.NEAR_LEG],
    )


def _sketch(width: float, height: float) -> Sketch:
    """A sheet for a shape of that size with a margin for its outline."""
    return Sketch(int(np.ceil(width + 2 * _MARGIN)), int(np.ceil(height + 2 * _MARGIN)))


def _finish(sketch: Sketch, look: Look, pivot: Place, tip: Place) -> Piece:
    return Piece(sketch.finish(aliased=look.aliased), Role.PART, look.style, pivot, tip)


def _draw_torso(random: Generator, look: Look, build: _Build, cloth: Colour) -> Piece:
    width, height = build.torso
    sketch = _sketch(width, height)
    waist, hem = random.uniform(0.15, 0.32) * width, random.uniform(0.0, 0.2) * width
    x, y, m = width, height, _MARGIN
    side = [(0.14 * x, 0.04 * y), (0.5 * waist, 0.5 * y), (hem, 0.96 * y)]
    knots = [*side, *((x - a, b) for a, b in reversed(side))]
    contour = closed_spline(np.asarray(knots, np.float64) + m)
    look.shape(sketch, contour, cloth, random)
    _draw_clothing(random, look, sketch, build)
    bottom = (m + x / 2, m + 0.9 * y)
    return _finish(sketch, look, bottom, (m + x / 2, m))


def _draw_clothing(random: Generator, look: Look, sketch: Sketch, build: _Build) -> None:
    """A seam, buttons, a belt or folds, so that there is something to follow inside."""
    width, height = build.torso
    middle, m = _MARGIN + width / 2, _MARGIN
    kind = int(random.integers(4))
    if kind == 0:
        sketch.stroke(np.array([[middle, m + 0.1 * height], [middle, m + 0.9 * height]]), look.fine)
    elif kind == 1:
        for share in (0.25, 0.45, 0.65):
            button = ellipse((middle, m + share * height), (2.2, 2.2))
            look.shape(sketch, button, look.pick_fill(random), random)
    elif kind == 2:
        y = m + height * random.uniform(0.55, 0.75)
        belt = np.array([[m + 0.2 * width, y], [m + 0.8 * width, y]])
        sketch.stroke(belt, look.pen)
    else:
        for _ in range(3):
            start = m + random.uniform(0.25, 0.75, 2) * (width, height)
            fold = start + np.array([[0, 0], [0.05, 0.1], [0.02, 0.2]]) * (width, height)
            sketch.stroke(open_spline(fold), look.fine)


def _draw_head(random: Generator, look: Look, build: _Build) -> Piece:
    width, height = build.head
    sketch = _sketch(width, height)
    middle = _MARGIN + width / 2
    jaw = random.uniform(0.25, 0.48)
    x, y = width, height
    half = [(0.0, 0.42 * y), (0.06 * x, 0.7 * y), ((0.5 - 0.5 * jaw) * x, 0.93 * y)]
    top = [(0.5 * x, 0.0), (0.14 * x, 0.14 * y)]
    knots = [*top, *half, (0.5 * x, y), *((x - a, b) for a, b in reversed([*top[1:], *half]))]
    contour = closed_spline(np.asarray(knots, np.float64) + _MARGIN)
    look.shape(sketch, contour, look.palette.skin, random)
    return _finish(sketch, look, (middle, _MARGIN + 0.92 * height), (middle, _MARGIN))


def _draw_face(random: Generator, look: Look, build: _Build) -> Piece:
    """Eyes, brows, nose and mouth on transparency."""
    width, height = build.head
    sketch = _sketch(width, height)
    middle, eye_y = _MARGIN + width / 2, _MARGIN + height * random.uniform(0.45, 0.58)
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
    return _finish(sketch, look, (middle, _MARGIN + 0.45 * height), (middle, _MARGIN))


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


def _draw_mouth(random: Generator, look: Look, sketch: Sketch, build: _Build) -> None:
    """Open, or a line that smiles or not; a nose above it."""
    width, height = build.head
    middle, y = _MARGIN + width / 2, _MARGIN + 0.8 * height
    half, smile = width * random.uniform(0.07, 0.18), height * random.uniform(-0.04, 0.07)
    if random.random() < 0.4:
        mouth = ellipse((middle, y), (half, abs(smile) + 1.5))
        look.shape(sketch, mouth, (150, 40, 50), random)
    else:
        line = np.array([[middle - half, y], [middle, y + smile], [middle + half, y]])
        sketch.stroke(open_spline(line), look.fine)
    nose = np.array([[0.0, -0.06], [0.04, 0.0], [0.0, 0.01]]) * height
    sketch.stroke(open_spline(nose + np.array([middle, y - 0.12 * height])), look.fine)


def _draw_hair(
    random: Generator, look: Look, build: _Build, hair: Colour, *, behind: bool
) -> Piece:
    """Locks: a mane behind the head, or a fringe before it."""
    width, height = build.head
    long = random.uniform(0.7, 1.9) if behind else random.uniform(0.15, 0.45)
    sheet = (1.5 * width, height * (0.6 + long))
    sketch = _sketch(*sheet)
    crown = (_MARGIN + 0.75 * width, _MARGIN + 0.5 * height)
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
    return _finish(sketch, look, crown, (crown[0], _MARGIN + sheet[1]))


def _draw_limbs(
    random: Generator, look: Look, length: float, width: float, fills: tuple[Colour, Colour]
) -> tuple[Piece, Piece]:
    """An upper and a lower segment, both hanging down; the lower one ends in a hand or foot."""
    knee = width * random.uniform(0.75, 1.0)
    end = width * random.uniform(0.5, 0.9)
    upper = _draw_segment(random, look, length, (width, width, knee), fills[0])
    lower = _draw_segment(random, look, length, (knee, knee, end), fills[1], ends=True)
    return upper, lower


def _draw_segment(
    random: Generator,
    look: Look,
    length: float,
    widths: tuple[float, float, float],
    fill: Colour,
    *,
    ends: bool = False,
) -> Piece:
    """One segment; its outline stays open at the joint, so that limbs do not look like sausages."""
    hand = 1.5 * widths[2] if ends else 0.0
    half = max(*widths, hand) + 1
    sketch = _sketch(2 * half, length + widths[0] + 2 * max(widths[2], hand))
    top = (_MARGIN + half, _MARGIN + widths[0])
    bottom = (top[0], top[1] + length)
    contour = capsule(top, bottom, widths)
    look.shape(sketch, contour, fill, random, line=contour[1:37])
    if ends:
        palm = blob(random, (bottom[0], bottom[1] + 0.4 * hand), (hand, hand), 0.3)
        look.shape(sketch, palm, fill, random)
        for share in (-0.4, 0.0, 0.4):
            finger = [(share * hand, 0.3 * hand), (share * hand, 1.1 * hand)]
            sketch.stroke(np.asarray(finger) + bottom, look.fine)
    return _finish(sketch, look, top, bottom)
