"""What is noted of a film when it is read for the first time, so that it need not be read again."""

from __future__ import annotations

from dataclasses import astuple, dataclass, field
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from inbetweener.video.changes import changed_share
from inbetweener.video.reading import frames_of
from inbetweener.video.survey import FilmSurveyor

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from numpy.typing import NDArray

    from inbetweener.video.changes import ChangeTest
    from inbetweener.video.survey import FilmSurvey

_DIGITS = 6  # of the measures, so that they are the same when they are read again


@dataclass(frozen=True, slots=True)
class DrawingNote:
    """One drawing of a film.

    Attributes:
        frame: that shows it best: in the middle of those that show it, far from the encoder's
            haste at a change.
        time_s: when it is shown first.
        brightness: the mean of its luma, 0 to 255.
        changed: the share of the area that differs from the drawing before.
        explained: how much of it the drawing before explains, in [-1, 1].
        is_damaged: whether the decoder had to guess a part of that frame.
    """

    frame: int
    time_s: float
    brightness: float
    changed: float
    explained: float
    is_damaged: bool


@dataclass(frozen=True, slots=True)
class FilmNotes:
    """All drawings of a film.

    Attributes:
        frame_count: how many frames were decoded.
        drawings: in order.
        scenes: the drawings with which a scene begins, from 0.
    """

    frame_count: int
    drawings: tuple[DrawingNote, ...]
    scenes: tuple[int, ...]

    def scene_spans(self) -> list[range]:
        """The drawings of each scene."""
        ends = (*self.scenes[1:], len(self.drawings))
        return [range(first, end) for first, end in zip(self.scenes, ends, strict=True)]

    def as_json(self) -> dict[str, Any]:
        """The notes as plain JSON values."""
        return {
            "frames": self.frame_count,
            "scenes": list(self.scenes),
            "drawings": [list(astuple(one)) for one in self.drawings],
        }

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> FilmNotes:
        """The notes again; whatever is wrong with them is a `KeyError`, `TypeError` or such."""
        drawings = tuple(DrawingNote(*one) for one in values["drawings"])
        return cls(int(values["frames"]), drawings, tuple(values["scenes"]))


@dataclass(slots=True)
class _Measures:
    """Of every drawing, while the film goes by."""

    level: int
    brightness: list[float] = field(default_factory=list)
    changed: list[float] = field(default_factory=list)

    def take(self, drawing: NDArray[np.uint8], before: NDArray[np.uint8] | None) -> None:
        grey = cv2.cvtColor(drawing, cv2.COLOR_RGB2GRAY)
        self.brightness.append(round(float(np.mean(grey)), _DIGITS))
        share = 1.0 if before is None else changed_share(drawing, before, self.level)
        self.changed.append(round(share, _DIGITS))


class NoteTaker:
    """Reads a film once; what it has seen can be kept and taken up again.

    Args:
        path: of the film.
        test: tells a new drawing from one that is held.
        kept: what `as_json` gave when it stopped; None to begin.
    """

    def __init__(self, path: Path, test: ChangeTest, kept: Mapping[str, Any] | None = None) -> None:
        self._path = path
        self._measures = _Measures(test.level)
        if kept is not None:
            self._measures.brightness = list(kept["brightness"])
            self._measures.changed = list(kept["changed"])
        seen = None if kept is None else kept["survey"]
        self._surveyor = FilmSurveyor(test, self._measures.take, seen)

    def as_json(self) -> dict[str, Any]:
        """What was seen so far, as plain JSON values."""
        return {
            "survey": self._surveyor.as_json(),
            "brightness": self._measures.brightness,
            "changed": self._measures.changed,
        }

    def read(self, on_frame: Callable[[int], object]) -> FilmNotes:
        """Read the film to its end.

        Args:
            on_frame: called with the number of frames read so far; what it raises ends the
                reading.

        Raises:
            VideoError: it cannot be read.
        """
        for frame in frames_of(self._path):
            self._surveyor.see(frame)
            on_frame(frame.index + 1)
        survey = self._surveyor.survey()
        return FilmNotes(survey.frame_count, _drawings(survey, self._measures), survey.scenes)


def _drawings(survey: FilmSurvey, measures: _Measures) -> tuple[DrawingNote, ...]:
    damaged = frozenset(survey.damaged)
    notes = []
    for number, first in enumerate(survey.drawings):
        shown = survey.held_frames(number)
        best = shown[len(shown) // 2]
        notes.append(
            DrawingNote(
                frame=best,
                time_s=round(float(survey.times_s[first]), _DIGITS),
                brightness=measures.brightness[number],
                changed=measures.changed[number],
                explained=round(survey.explained[number], _DIGITS),
                is_damaged=best in damaged,
            )
        )
    return tuple(notes)
