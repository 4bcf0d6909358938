"""From the files of a folder to a shot: what is proposed when a folder is opened."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from inbetweener.core.edits.keys import DEFAULT_GAP_FRAMES
from inbetweener.core.gap import LONGEST_GAP_FRAMES, Gap
from inbetweener.core.shot import Key, Numbering, Shot

if TYPE_CHECKING:
    from inbetweener.core.drawing import CanvasSize
    from inbetweener.core.numbering import Level, NumberedName

DEFAULT_EXPOSURE = 2
# Over an hour at 24 fps: numbers that lie further apart are dates or serial numbers, not frames.
_MOST_FRAMES = LONGEST_GAP_FRAMES


def propose_shot(
    name: str,
    level: Level,
    canvas: CanvasSize | None,
    numbering: Numbering | None = None,
) -> Shot:
    """A shot in which every drawing of a level is a key, on twos.

    Args:
        name: the shot's name.
        level: its drawings.
        canvas: the size of its pictures.
        numbering: what the numbers mean; None takes `level.numbering`. Numbers that do not rise,
            or lie over 100,000 apart, cannot be frames: they are then read as drawings whatever is
            asked.

    Returns:
        Where numbers are frames, the gaps are as long as the numbers say and the first number names
        the first frame; else every gap has the usual length.
    """
    numbering = numbering or level.numbering
    lengths = _lengths(level, numbering)
    if lengths is None:
        numbering = Numbering.DRAWINGS
        lengths = [DEFAULT_GAP_FRAMES] * (len(level.names) - 1)
    first = level.names[0].number if level.names and numbering is Numbering.FRAMES else None
    return Shot(
        name=name,
        drawings=tuple(each.drawing for each in level.names),
        keys=tuple(Key(each.drawing.id) for each in level.names),
        gaps=tuple(Gap(length, exposure=DEFAULT_EXPOSURE) for length in lengths),
        first_number=1 if first is None else first,
        numbering=numbering,
        canvas=canvas,
    )


def _lengths(level: Level, numbering: Numbering) -> list[int] | None:
    """Gap lengths where numbers are frames, None where they cannot be."""
    if numbering is Numbering.DRAWINGS:
        return None
    lengths = [_distance(a, b) for a, b in pairwise(level.names)]
    is_rising = all(length >= 1 for length in lengths)
    return lengths if is_rising and sum(lengths) <= _MOST_FRAMES else None


def _distance(a: NumberedName, b: NumberedName) -> int:
    """Frames between two names; 0 where a number is missing."""
    return 0 if a.number is None or b.number is None else b.number - a.number
