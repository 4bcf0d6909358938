"""How one figure is drawn: its colours, its pen and its fills, the same for all its parts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum
from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from inbetweener.training.cartoons.drawing.palettes import (
    PAPER,
    Colour,
    Palette,
    pick_palette,
    shadow_of,
)
from inbetweener.training.cartoons.drawing.sketch import SUPERSAMPLING, Pen, Sketch

if TYPE_CHECKING:
    from numpy.random import Generator
    from numpy.typing import NDArray


class Style(IntEnum):
    """What a piece is filled with."""

    COLOUR = 0
    """Colours, mostly with outlines."""
    INK = 1
    """Paper inside dark outlines: line art that hides what is behind it."""
    WIRE = 2
    """Dark lines alone on transparency."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """One hand at work.

    Attributes:
        style: what shapes are filled with.
        palette: the colours.
        pen: for outlines; details are drawn with a finer one.
        outlined: whether coloured shapes have outlines (line art always has).
        shaded: how often a shape gets a cel shadow, in [0, 1].
        textured: how often a fill is a gradient or a pattern, in [0, 1].
        aliased: whether edges are hard steps.
    """

    style: Style
    palette: Palette
    pen: Pen
    outlined: bool
    shaded: float
    textured: float
    aliased: bool

    @property
    def fine(self) -> Pen:
        """The pen for details."""
        return replace(self.pen, weight=max(0.9, 0.65 * self.pen.weight), tapered=True)

    def pick_fill(self, random: Generator) -> Colour:
        """One of the palette's flat colours."""
        return self.palette.fills[int(random.integers(len(self.palette.fills)))]

    def shape(
        self,
        sketch: Sketch,
        contour: NDArray[np.float64],
        fill: Colour,
        random: Generator,
        line: NDArray[np.float64] | None = None,
    ) -> None:
        """Draw a filled shape as this hand does it.

        Args:
            sketch: what is drawn on.
            contour: the closed edge, (N, 2).
            fill: its flat colour; line art takes paper, or nothing, in its place.
            random: chooses shadow and pattern.
            line: the open part of the edge that gets the outline; None for all of it.
        """
        if self.style is Style.INK:
            sketch.fill(contour, PAPER)
        elif self.style is Style.COLOUR:
            self._fill(sketch, contour, fill, random)
        if self.outlined or self.style is not Style.COLOUR:
            sketch.stroke(contour if line is None else line, self.pen, closed=line is None)

    def _fill(
        self, sketch: Sketch, contour: NDArray[np.float64], fill: Colour, random: Generator
    ) -> None:
        """Flat, with a gradient or with a pattern, and perhaps with a shadow."""
        if random.random() < self.textured:
            sketch.paint(contour, partial(pattern, colour=fill, random=random))
        else:
            sketch.fill(contour, fill)
        if random.random() < self.shaded:
            way = random.normal(0.0, 1.0, 2)
            reach = 0.22 * np.ptp(contour, axis=0) * way / np.linalg.norm(way)
            tone = shadow_of(fill, random.uniform(0.6, 0.88))
            sketch.shade(contour, (reach[0], reach[1]), tone)


def pick_look(random: Generator, style: Style) -> Look:
    """A hand with its habits, none of them like the next one's."""
    palette = pick_palette(random)
    if style is not Style.COLOUR:
        grey = int(random.choice([0, 10, 30, 60, 90]))
        palette = replace(palette, line=(grey, grey, grey))
    pen = Pen(
        colour=palette.line,
        weight=float(random.uniform(1.3, 3.6)),
        variation=float(random.choice([0.0, 0.2, 0.5, 0.8])),
        tapered=bool(random.random() < 0.5),
        gap_share=float(random.choice([0.0, 0.0, 0.0, 0.12, 0.25])),
        phase=float(random.uniform(0, 6)),
    )
    return Look(
        style=style,
        palette=palette,
        pen=pen,
        outlined=bool(random.random() < 0.75),
        shaded=float(random.choice([0.0, 0.5, 1.0])),
        textured=float(random.choice([0.0, 0.0, 0.15, 0.5])),
        aliased=bool(random.random() < 0.12),
    )


def pattern(height: int, width: int, colour: Colour, random: Generator) -> NDArray[np.uint8]:
    """A picture to fill with: a gradient, stripes, checks, dots or grain.

    Args:
        height: in drawn pixels.
        width: in drawn pixels.
        colour: the main colour.
        random: chooses the kind.

    Returns:
        (height, width, 3) uint8 RGB.
    """
    y = np.arange(height, dtype=np.float32)[:, None] / SUPERSAMPLING
    x = np.arange(width, dtype=np.float32)[None] / SUPERSAMPLING
    angle, pitch = float(random.uniform(0, np.pi)), float(random.uniform(6, 16))
    cos, sin = float(np.cos(angle)), float(np.sin(angle))
    along = x * cos + y * sin
    across = y * cos - x * sin
    kind = int(random.integers(5))
    if kind == 0:
        share = (along - along.min()) / max(float(np.ptp(along)), 1.0)
    elif kind == 1:
        share = (along % pitch < pitch / 2).astype(np.float32)
    elif kind == 2:
        share = ((along % pitch < pitch / 2) ^ (across % pitch < pitch / 2)).astype(np.float32)
    elif kind == 3:
        round_each = ((along % pitch) - pitch / 2) ** 2 + ((across % pitch) - pitch / 2) ** 2
        share = (round_each < (pitch / 4) ** 2).astype(np.float32)
    else:
        grain = random.random((height // 8 + 2, width // 8 + 2)).astype(np.float32)
        share = np.kron(grain, np.ones((8, 8), np.float32))[:height, :width]
    other = shadow_of(colour, random.uniform(0.5, 0.9))
    planes = [one + (two - one) * share for one, two in zip(colour, other, strict=True)]
    return np.dstack([np.round(plane).astype(np.uint8) for plane in planes])
