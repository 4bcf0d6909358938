"""Figures in parts that hang together: torso, head, face, hair, arms and legs of two segments."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

import numpy as np

from inbetweener.training.cartoons.drawing.builds import MARGIN, Build, finish_part, sheet_for
from inbetweener.training.cartoons.drawing.contours import (
    blob,
    capsule,
    closed_spline,
    ellipse,
    open_spline,
)
from inbetweener.training.cartoons.drawing.heads import draw_face, draw_hair, draw_head

if TYPE_CHECKING:
    from numpy.random import Generator

    from inbetweener.training.cartoons.drawing.looks import Look
    from inbetweener.training.cartoons.drawing.palettes import Colour
    from inbetweener.training.cartoons.drawing.pieces import Piece
    from inbetweener.training.cartoons.drawing.sketch import Place, Sketch


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


def draw_figure(random: Generator, look: Look, height: float = 230.0) -> Figure:
    """Draw a character.

    Args:
        random: chooses everything about it but the look.
        look: the hand that draws it.
        height: about how tall it stands, in pixels.
    """
    build = Build.pick(random, height)
    cloth, trousers = look.pick_fill(random), look.pick_fill(random)
    hair = look.pick_fill(random)
    sleeve = cloth if random.random() < 0.6 else look.palette.skin
    torso = _draw_torso(random, look, build, cloth)
    head = draw_head(random, look, build)
    arms = _draw_limbs(random, look, build.arm, build.limb_width, (sleeve, look.palette.skin))
    legs = _draw_limbs(random, look, build.leg, build.limb_width * 1.25, (trousers, hair))
    pieces = (
        torso,
        head,
        draw_face(random, look, build),
        draw_hair(random, look, build, hair, behind=True),
        draw_hair(random, look, build, hair, behind=False),
        *arms,
        *arms,
        *legs,
        *legs,
    )
    return Figure(pieces, _place_joints(build, pieces))


def _place_joints(build: Build, pieces: tuple[Piece, ...]) -> tuple[Place, ...]:
    """Where each part hangs in its parent's pixels."""
    width, height = build.torso
    crown = (MARGIN + build.head[0] / 2, MARGIN + build.head[1] * 0.45)
    shoulder_y, hip_y = MARGIN + height * 0.12, MARGIN + height * 0.92
    left, right = MARGIN + width * 0.14, MARGIN + width * 0.86
    hips = (MARGIN + width * 0.3, hip_y), (MARGIN + width * 0.7, hip_y)
    tips = {part: pieces[part].tip for part in Part}
    return (
        (0.0, 0.0),
        (MARGIN + width / 2, MARGIN + height * 0.05),
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


def _draw_torso(random: Generator, look: Look, build: Build, cloth: Colour) -> Piece:
    width, height = build.torso
    sketch = sheet_for(width, height)
    waist, hem = random.uniform(0.15, 0.32) * width, random.uniform(0.0, 0.2) * width
    x, y, m = width, height, MARGIN
    side = [(0.14 * x, 0.04 * y), (0.5 * waist, 0.5 * y), (hem, 0.96 * y)]
    knots = [*side, *((x - a, b) for a, b in reversed(side))]
    contour = closed_spline(np.asarray(knots, np.float64) + m)
    look.shape(sketch, contour, cloth, random)
    _draw_clothing(random, look, sketch, build)
    bottom = (m + x / 2, m + 0.9 * y)
    return finish_part(sketch, look, bottom, (m + x / 2, m))


def _draw_clothing(random: Generator, look: Look, sketch: Sketch, build: Build) -> None:
    """A seam, buttons, a belt or folds, so that there is something to follow inside."""
    width, height = build.torso
    middle, m = MARGIN + width / 2, MARGIN
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
    sketch = sheet_for(2 * half, length + widths[0] + 2 * max(widths[2], hand))
    top = (MARGIN + half, MARGIN + widths[0])
    bottom = (top[0], top[1] + length)
    contour = capsule(top, bottom, widths)
    look.shape(sketch, contour, fill, random, line=contour[1:37])
    if ends:
        palm = blob(random, (bottom[0], bottom[1] + 0.4 * hand), (hand, hand), 0.3)
        look.shape(sketch, palm, fill, random)
        for share in (-0.4, 0.0, 0.4):
            finger = [(share * hand, 0.3 * hand), (share * hand, 1.1 * hand)]
            sketch.stroke(np.asarray(finger) + bottom, look.fine)
    return finish_part(sketch, look, top, bottom)
