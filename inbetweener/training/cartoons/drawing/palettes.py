"""Few, flat colours that go together, as a cartoon's model sheet has them."""

from __future__ import annotations

import colorsys
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from numpy.random import Generator

Colour = tuple[int, int, int]
"""Red, green, blue, 0 to 255."""

PAPER: Colour = (255, 255, 255)


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of one figure or place.

    Attributes:
        line: of the outlines.
        fills: flat colours, at least four.
        skin: of face and hands.
    """

    line: Colour
    fills: tuple[Colour, ...]
    skin: Colour


def rgb(hue: float, saturation: float, value: float) -> Colour:
    """A colour from hue, saturation and value, each in [0, 1] (the hue wraps)."""
    red, green, blue = colorsys.hsv_to_rgb(hue % 1.0, saturation, value)
    return round(red * 255), round(green * 255), round(blue * 255)


def shadow_of(colour: Colour, depth: float = 0.75) -> Colour:
    """The second tone of a cel: darker, a little towards blue."""
    red, green, blue = colour
    cool = min(1.0, depth + 0.08)
    return round(red * depth), round(green * depth), round(blue * cool)


def pick_palette(random: Generator) -> Palette:
    """A palette around one hue, its neighbours and its complement."""
    base = random.random()
    steps = random.choice([0.0, 0.08, 0.33, 0.5, 0.58, 0.92], 5)
    fills = tuple(
        rgb(base + step, random.choice([0.15, 0.45, 0.7, 0.95]), random.uniform(0.35, 1.0))
        for step in steps
    )
    return Palette(line=_pick_line(random, base), fills=fills, skin=_pick_skin(random))


def _pick_line(random: Generator, base: float) -> Colour:
    """Black mostly; sometimes a dark colour, as coloured outlines are."""
    if random.random() < 0.6:
        dark = int(random.integers(0, 40))
        return dark, dark, dark
    return rgb(base, 0.7, random.uniform(0.15, 0.45))


def _pick_skin(random: Generator) -> Colour:
    """A human tone, or now and then any colour: monsters and robots."""
    if random.random() < 0.75:
        return rgb(random.uniform(0.03, 0.1), random.uniform(0.15, 0.6), random.uniform(0.45, 1.0))
    return rgb(random.random(), random.uniform(0.1, 0.7), random.uniform(0.5, 1.0))
