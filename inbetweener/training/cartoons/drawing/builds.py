"""A figure's measures, and the sheets that its parts are drawn on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from inbetweener.training.cartoons.drawing.pieces import Piece, Role
from inbetweener.training.cartoons.drawing.sketch import Place, Sketch

if TYPE_CHECKING:
    from numpy.random import Generator

    from inbetweener.training.cartoons.drawing.looks import Look

MARGIN = 4.0
"""Free pixels around every part, for its outline."""


@dataclass(frozen=True, slots=True)
class Build:
    """A figure's measures, in pixels."""

    torso: tuple[float, float]
    head: tuple[float, float]
    arm: float
    leg: float
    limb_width: float

    @classmethod
    def pick(cls, random: Generator, height: float) -> Build:
        """Proportions by lot, from a long-legged grown-up to a child with a big head."""
        head = height * random.uniform(0.17, 0.34)
        torso = height * random.uniform(0.26, 0.36)
        return cls(
            torso=(torso * random.uniform(0.5, 1.0), torso),
            head=(head * random.uniform(0.75, 1.1), head),
            arm=height * random.uniform(0.14, 0.22),
            leg=height * random.uniform(0.15, 0.24),
            limb_width=height * random.uniform(0.022, 0.06),
        )


def sheet_for(width: float, height: float) -> Sketch:
    """A sheet for a shape of that size with a margin for its outline."""
    return Sketch(int(np.ceil(width + 2 * MARGIN)), int(np.ceil(height + 2 * MARGIN)))


def finish_part(sketch: Sketch, look: Look, pivot: Place, tip: Place) -> Piece:
    """The drawing as a part of a figure."""
    return Piece(sketch.finish(aliased=look.aliased), Role.PART, look.style, pivot, tip)
