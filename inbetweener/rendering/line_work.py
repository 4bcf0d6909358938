"""The finishing of lines: whole ones where they are asked for, and a count of what is wrong."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from inbetweener.imaging.alpha import display_rgba8
from inbetweener.imaging.line_art import NotLineArt
from inbetweener.imaging.lines import LineFaults
from inbetweener.rendering.line_fates import KeyLines
from inbetweener.rendering.whole_lines import WholeLines
from inbetweener.wording import mark

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.interpolator import Confidence
    from inbetweener.core.motion import Motion
    from inbetweener.imaging.picture import Pixels
    from inbetweener.rendering.sketch import Sketch

_NOTE = "lines"
NO_MOTION = mark("This model does not tell how lines move.")
# What a break or a ghost leaves of the trust: where it is, and in the whole drawing.
_TRUST_THERE = 0.3
_MOST_TRUST, _TRUST_OF_EACH, _LEAST_TRUST = 0.8, 0.05, 0.3
_REACH = 5
# Where more than this of the keys is lines they are painted, and nothing can be told of lines.
_MOST_LINES = 0.2


@dataclass(frozen=True, slots=True)
class LineNote:
    """What is known of the lines of an inbetween.

    Attributes:
        breaks: how many pieces of lines are lost that both keys have.
        ghosts: how many lines are there twice, half of each key.
        is_whole: whether its lines were drawn anew.
        not_whole: why they could not be, the name of a `NotLineArt` or "NO_MOTION"; "" otherwise.
    """

    breaks: int
    ghosts: int
    is_whole: bool
    not_whole: str = ""

    @property
    def reason(self) -> str:
        """The sentence why lines could not be drawn anew, to be translated; "" where they were."""
        if self.not_whole == "NO_MOTION":
            return NO_MOTION
        known = self.not_whole in NotLineArt.__members__
        return NotLineArt[self.not_whole].value if known else ""

    def as_json(self) -> dict[str, Any]:
        """The facts as plain JSON values."""
        return asdict(self)


def lines_noted(note: Mapping[str, Any]) -> LineNote | None:
    """What was noted with a picture in the cache; None where nothing was, or nothing legible."""
    match note.get(_NOTE):
        case {
            "breaks": int(breaks),
            "ghosts": int(ghosts),
            "is_whole": bool(is_whole),
            "not_whole": str(not_whole),
        } if breaks >= 0 and ghosts >= 0:
            return LineNote(breaks, ghosts, is_whole, not_whole)
    return None


class LineDrawing:
    """A `FinishingStep`: draws lines anew, and notes why where it cannot.

    Args:
        keys: both, (H, W, 3 or 4) uint8 or uint16, straight alpha, of one shape and type.
        motion: how they travel; None where the model cannot tell.
    """

    def __init__(self, keys: tuple[Pixels, Pixels], motion: Motion | None) -> None:
        self._whole = None if motion is None else WholeLines(keys, motion)

    def finish(self, sketch: Sketch, token: CancelToken) -> Sketch:
        """The inbetween with its lines drawn anew."""
        not_whole = self._not_whole
        note = LineNote(0, 0, not not_whole, not_whole)
        drawn = replace(sketch, notes={**sketch.notes, _NOTE: note.as_json()})
        if self._whole is None or not_whole:
            return drawn
        token.raise_if_cancelled()
        return replace(drawn, image=self._whole.drawn(sketch.image, sketch.t))

    @cached_property
    def _not_whole(self) -> str:
        if self._whole is None:
            return "NO_MOTION"
        inks = self._whole.inks
        return inks.name if isinstance(inks, NotLineArt) else ""


class LineCheck:
    """A `FinishingStep`, after all that draws: counts breaks and ghosts of lines and doubts them.

    Args:
        keys: both, (H, W, 3 or 4) uint8 or uint16, straight alpha, of one shape and type.
        motion: how they travel.
    """

    def __init__(self, keys: tuple[Pixels, Pixels], motion: Motion) -> None:
        self._keys = keys
        self._motion = motion

    @cached_property
    def _lines(self) -> KeyLines | None:
        """Those of both keys; None where they have none, or are painted rather than drawn."""
        key_a, key_b = map(display_rgba8, self._keys)
        lines = KeyLines.of(key_a, key_b, self._motion)
        return lines if 0 < lines.share <= _MOST_LINES else None

    def finish(self, sketch: Sketch, token: CancelToken) -> Sketch:
        """The same inbetween, with a note of what is wrong with its lines."""
        if self._lines is None:
            return sketch
        faults = LineFaults.of(self._lines.fates(display_rgba8(sketch.image), sketch.t))
        token.raise_if_cancelled()
        drawn = lines_noted(sketch.notes) or LineNote(0, 0, is_whole=False)
        note = replace(drawn, breaks=faults.breaks, ghosts=faults.ghosts)
        return replace(
            sketch,
            confidence=_doubted(sketch.confidence, faults),
            most_trust=min(sketch.most_trust, _trust(faults.breaks + faults.ghosts)),
            notes={**sketch.notes, _NOTE: note.as_json()},
        )


def _trust(faults: int) -> float:
    """How far to trust a drawing with so many breaks and ghosts, at most."""
    return 1.0 if not faults else max(_LEAST_TRUST, _MOST_TRUST - _TRUST_OF_EACH * (faults - 1))


def _doubted(confidence: Confidence, faults: LineFaults) -> Confidence:
    """The map, lowered where lines break or are doubled."""
    if not faults.where.any():
        return confidence
    around = cv2.dilate(faults.where.astype(np.uint8), np.ones((_REACH, _REACH), np.uint8))
    height, width = confidence.shape
    there = cv2.resize(around, (width, height), interpolation=cv2.INTER_NEAREST) > 0
    return np.where(there, np.minimum(confidence, np.float32(_TRUST_THERE)), confidence)
