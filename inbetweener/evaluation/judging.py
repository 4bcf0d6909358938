"""All figures of a picture at once, on every paper, with the truth measured only once."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

import numpy as np

from inbetweener.evaluation.metrics import (
    ColourRange,
    LineArt,
    Structure,
    blur,
    composite,
    gradient_energy,
    line_distance,
    luma,
    papers_of,
    psnr,
    ssim,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inbetweener.core.interpolator import Image
    from inbetweener.evaluation.metrics import Colour


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of one picture, as `evaluation.metrics` explains them.

    Attributes:
        psnr: dB.
        ssim: at most 1.
        line: 1/1000 of the diagonal.
        blur: gradient energy over the true one.
        new: % of the pixels.
    """

    psnr: float
    ssim: float
    line: float
    blur: float
    new: float


FIGURES = tuple(field.name for field in fields(Figures))


class Judge:
    """Knows the truth at one moment and the keys around it.

    Attributes:
        truth: the artist's own picture, (H, W, 3 or 4) uint8.
    """

    def __init__(self, truth: Image, allowed: Allowed) -> None:
        self.truth = truth
        self._answers = [_Answer(composite(truth, paper), paper) for paper in papers_of(truth)]
        self._allowed = allowed

    @property
    def truth_on_white(self) -> Colour:
        """The truth laid on white paper."""
        return self._answers[0].colour

    def figures(self, drawn: Image) -> Figures:
        """Compare a picture with the truth; a cel's figures are the means over both papers.

        Raises:
            ValueError: the picture has another shape than the truth.
        """
        if drawn.shape != self.truth.shape:
            raise ValueError(f"the picture is {drawn.shape}, the truth {self.truth.shape}")
        each = [
            answer.compare(composite(drawn, answer.paper), colours)
            for answer, colours in zip(self._answers, self._allowed.ranges, strict=True)
        ]
        return Figures(*(float(figure) for figure in np.mean(each, axis=0)))


class Allowed:
    """The colours that two keys allow in the pictures between them, on each paper.

    Attributes:
        ranges: one for each of `papers_of` the keys.
    """

    def __init__(self, keys: Sequence[Image]) -> None:
        self.ranges = tuple(
            ColourRange.around([composite(key, paper) for key in keys])
            for paper in papers_of(keys[0])
        )


class _Answer:
    """The truth on one paper, measured."""

    def __init__(self, colour: Colour, paper: float) -> None:
        self.colour = colour
        self.paper = paper
        shade = luma(colour)
        self._structure = Structure.of(shade)
        self._lines = LineArt.of(shade)
        self._energy = gradient_energy(shade)

    def compare(self, drawn: Colour, colours: ColourRange) -> tuple[float, ...]:
        """The figures, in the order of `Figures`."""
        shade = luma(drawn)
        return (
            psnr(drawn, self.colour),
            ssim(Structure.of(shade), self._structure),
            line_distance(LineArt.of(shade), self._lines),
            blur(gradient_energy(shade), self._energy),
            colours.new_share(drawn),
        )
