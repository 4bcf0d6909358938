"""How much of a drawing a network sees at once, so that memory does not grow with the drawing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inbetweener.networks.synthesis import MULTIPLE, REACH

if TYPE_CHECKING:
    from collections.abc import Iterator

# Motion is searched on no more pixels than this; splatting and synthesis see all of them.
_SEARCHED_PIXELS = 960 * 544
# Synthesis takes strips of about this many pixels.
_STRIP_PIXELS = 1 << 20


@dataclass(frozen=True, slots=True)
class Strip:
    """Rows `begin` to `end` of a drawing, and the rows that must be read to draw them."""

    begin: int
    end: int
    read_from: int
    read_to: int


def strips(height: int, width: int) -> Iterator[Strip]:
    """Cut a drawing into strips that give the same pixels as the whole would.

    Args:
        height: a multiple of `MULTIPLE`.
        width: likewise.
    """
    rows = max(MULTIPLE, _STRIP_PIXELS // width // MULTIPLE * MULTIPLE)
    for begin in range(0, height, rows):
        end = min(height, begin + rows)
        yield Strip(begin, end, max(0, begin - REACH), min(height, end + REACH))


def searched_size(size: tuple[int, int]) -> tuple[int, int]:
    """The height and width at which the motion of a drawing is searched."""
    height, width = size
    scale = min(1.0, (_SEARCHED_PIXELS / (height * width)) ** 0.5)
    return max(1, round(height * scale)), max(1, round(width * scale))
