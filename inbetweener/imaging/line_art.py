"""Line art: what of a drawing is ink, how much, and of which colour; the rest is bare paper.

Trace lines (red, blue, green: where shadows and highlights end) are ink of another colour. An
antialiased pixel of a line is a mixture with the paper, so its direction from the paper's colour is
that of the line, and tells them apart even where a line is thinner than a pixel.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, cast

import cv2
import numpy as np

from inbetweener.imaging.alpha import premultiply
from inbetweener.imaging.ink_hues import common_hues, hues_of
from inbetweener.wording import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from inbetweener.imaging.picture import Pixels

BLACK, NO_INK = 0, 255
# Ink fainter than this is grain of the paper or the rim of a line.
LEAST_INK = 0.1
# The widest line, as a share of the picture's longer side.
WIDEST_SHARE = 0.012
_LEAST_WIDEST_PX = 6.0
# On paper that is darker than this no line is darker still.
_DARKEST_PAPER = 0.5
_PAPER_STEP = 8
_LEAST_PAPER = 0.5
# Fills may be pale; what is fainter is grain.
_PALE_INK, _MOST_SOLID = 0.04, 0.5
_LEAST_LINE_PX = 30
_MOST_PENS = 12
# At least so far from paper is ink where there is nothing in between.
_HALF = 0.5


class NotLineArt(StrEnum):
    """Why the lines of keys cannot be drawn anew."""

    PAINTED = mark("The keys are painted or filled; whole lines are for line art on bare paper.")
    NO_LINES = mark("The keys have no lines.")


@dataclass(frozen=True, slots=True, eq=False)
class Paper:
    """What lines are drawn on.

    Attributes:
        colour: (4,) float32 RGBA in [0, 1], premultiplied; all 0 on a cel.
    """

    colour: NDArray[np.float32]

    @property
    def is_clear(self) -> bool:
        """Whether it is the void of a cel."""
        return not self.colour[3] > 0


@dataclass(frozen=True, slots=True, eq=False)
class LineArt:
    """A drawing taken apart.

    Attributes:
        colours: (H, W, 4) float32 RGBA in [0, 1], premultiplied.
        ink: (H, W) float32 in [0, 1]: how far each pixel is from paper.
        kinds: (H, W) uint8: `BLACK`, a coloured kind from 1, or `NO_INK`.
        solid: (H, W) bool: what is inked but wider than a line.
        widest_px: how wide a line is at most.
    """

    colours: NDArray[np.float32]
    ink: NDArray[np.float32]
    kinds: NDArray[np.uint8]
    solid: NDArray[np.bool_]
    widest_px: float


@dataclass(frozen=True, slots=True, eq=False)
class Inks:
    """What two keys are drawn with.

    Attributes:
        paper: of both.
        hues: in degrees, one for each coloured kind of line from 1.
        pens: (P, 4) float32, premultiplied: the colours of ink where all lines are aliased, so that
            there are no others; empty where they are not.
    """

    paper: Paper
    hues: tuple[float, ...]
    pens: NDArray[np.float32]

    def aliased(self, colours: NDArray[np.float32]) -> NDArray[np.float32]:
        """A picture in the pens' colours and the paper's alone, where there are any pens."""
        if not len(self.pens):
            return colours
        is_ink = ink_on(colours, self.paper) >= _HALF
        sharp = np.broadcast_to(self.paper.colour, colours.shape).copy()
        away = np.abs(colours[is_ink][:, None] - self.pens).sum(axis=2)
        sharp[is_ink] = self.pens[away.argmin(axis=1)]
        return sharp

    def taken_apart(self, pixels: Pixels) -> LineArt:
        """A drawing on this paper in these inks.

        Args:
            pixels: (H, W, 3 or 4) uint8 or uint16, straight alpha.
        """
        colours = premultiply(pixels)
        ink = ink_on(colours, self.paper)
        widest = widest_line_px(pixels.shape)
        kinds = self._kinds(colours, ink)
        return LineArt(colours, ink, kinds, solids(ink, widest), widest)

    def _kinds(self, colours: NDArray[np.float32], ink: NDArray[np.float32]) -> NDArray[np.uint8]:
        kinds = np.where(ink >= LEAST_INK, BLACK, NO_INK).astype(np.uint8)
        if not self.hues:
            return kinds
        is_inked = kinds == BLACK
        hue, is_colourful = hues_of(colours[is_inked], self.paper.colour)
        away = np.abs((hue[:, None] - np.array(self.hues, np.float32) + 180) % 360 - 180)
        kinds[is_inked] = np.where(is_colourful, 1 + away.argmin(axis=1), BLACK)
        return kinds


def find_inks(keys: Sequence[Pixels]) -> Inks | NotLineArt:
    """What keys are drawn with, or why they are no line art.

    Args:
        keys: (H, W, 3 or 4) uint8 or uint16, straight alpha, all of one form.
    """
    pictures = [premultiply(key) for key in keys]
    paper = _common_paper(pictures)
    if paper is None:
        return NotLineArt.PAINTED
    inks = [ink_on(colours, paper) for colours in pictures]
    widest = widest_line_px(keys[0].shape)
    inked = sum(float(ink.sum()) for ink in inks)
    if inked < _LEAST_LINE_PX:
        return NotLineArt.NO_LINES
    covered = sum(int((ink >= _PALE_INK).sum()) for ink in inks)
    # With its rim a line is wider by two pixels.
    wide = sum(int(solids(ink, widest + 2, _PALE_INK).sum()) for ink in inks)
    if wide > _MOST_SOLID * covered:
        return NotLineArt.PAINTED
    return Inks(paper, common_hues(pictures, inks, paper.colour), _pens(pictures, paper))


def ink_on(colours: NDArray[np.float32], paper: Paper) -> NDArray[np.float32]:
    """(H, W) in [0, 1]: how much darker than paper each pixel is; on a cel how opaque.

    Args:
        colours: (H, W, 4) float32, premultiplied.
        paper: what they lie on.
    """
    if paper.is_clear:
        return np.ascontiguousarray(colours[..., 3])
    darker = [paper.colour[i] - colours[..., i] for i in range(3)]
    most = np.maximum(np.maximum(darker[0], darker[1]), darker[2])
    most /= paper.colour[:3].max()
    return cast("NDArray[np.float32]", np.clip(most, 0, 1, out=most))


def widest_line_px(shape: tuple[int, ...]) -> float:
    """How wide a line of a picture of that height and width is at most, in pixels."""
    return max(_LEAST_WIDEST_PX, WIDEST_SHARE * max(shape[:2]))


def solids(
    ink: NDArray[np.float32], widest_px: float, least_ink: float = _HALF
) -> NDArray[np.bool_]:
    """(H, W): where ink of at least so much is wider than a line, with its rim."""
    inked = (ink >= least_ink).astype(np.uint8)
    side = 2 * round(widest_px / 2) + 1
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side))
    core = cv2.morphologyEx(inked, cv2.MORPH_OPEN, disc)
    return cv2.dilate(core, np.ones((3, 3), np.uint8)) > 0


def _common_paper(pictures: Sequence[NDArray[np.float32]]) -> Paper | None:
    """The paper of all; None where they have none, or not the same."""
    papers = [_paper(colours) for colours in pictures]
    first = papers[0]
    if first is None or any(
        each is None or np.abs(each.colour - first.colour).max() > 2 * _PAPER_STEP / 255
        for each in papers
    ):
        return None
    return first


def _paper(colours: NDArray[np.float32]) -> Paper | None:
    """The colour of most of a drawing, if it is light, or clear."""
    coarse = np.rint(colours * (255 / _PAPER_STEP)).astype(np.uint32)
    codes = coarse @ (np.uint32(1) << np.arange(0, 32, 8, dtype=np.uint32))
    values, counts = np.unique(codes[::2, ::2], return_counts=True)
    is_most = codes == values[counts.argmax()]
    colour = np.median(colours[is_most], axis=0).astype(np.float32)
    is_near = np.abs(colours - colour).max(axis=2) <= _PAPER_STEP / 255
    is_light = colour[3] < 0.02 or colour[:3].max() >= _DARKEST_PAPER
    if is_near.mean() < _LEAST_PAPER or not is_light:
        return None
    return Paper(np.zeros(4, np.float32) if colour[3] < 0.02 else colour)


def _pens(pictures: Sequence[NDArray[np.float32]], paper: Paper) -> NDArray[np.float32]:
    """(P, 4) the colours of aliased lines; none where there are more than a box of pens has."""
    weights = np.uint32(1) << np.arange(0, 32, 8, dtype=np.uint32)
    found: NDArray[np.uint32] = np.zeros(0, np.uint32)
    for colours in pictures:
        codes = np.rint(colours * 255).astype(np.uint32) @ weights
        found = np.union1d(found, codes)
        if len(found) > _MOST_PENS + 1:
            return np.zeros((0, 4), np.float32)
    levels = np.ascontiguousarray(found).view(np.uint8).reshape(-1, 4)
    pens: NDArray[np.float32] = (levels / 255).astype(np.float32)
    ink = ink_on(pens[None], paper)[0]
    # A line that is as pale as its paper is nothing but an antialiased rim.
    is_aliased = bool((ink[ink > LEAST_INK] >= _HALF).all())
    known: NDArray[np.float32] = pens[(ink >= _HALF) & is_aliased]
    return known
