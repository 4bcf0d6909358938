"""What a film would become: its drawings, how long each is held, and where its cuts are."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING

from inbetweener.core.gap import Gap, Treatment
from inbetweener.core.naming import safe_stem
from inbetweener.errors import VideoError
from inbetweener.wording import tr_count

if TYPE_CHECKING:
    from fractions import Fraction
    from pathlib import Path

    from inbetweener.rendering.film_import.grid import ShotGrid
    from inbetweener.rendering.film_import.reading import FilmReading
    from inbetweener.rendering.film_import.sensitivity import Change

LONGEST_SOUND_S = 30 * 60  # what is longer, a shot does not play
_FEWEST_DIGITS = 4


# Films by their names; what is in them decides, but a drop of files must be told apart first.
FILM_SUFFIXES = frozenset(
    {".3gp", ".asf", ".avi", ".dv", ".flv", ".gif", ".m2ts", ".m2v", ".m4v", ".mkv", ".mov"}
    | {".mp4", ".mpeg", ".mpg", ".mts", ".mxf", ".ogv", ".ts", ".vob", ".webm", ".wmv", ".y4m"}
)
# These may be animations, and are drawings most often.
ANIMATION_SUFFIXES = frozenset({".apng", ".png", ".webp"})


class Between(StrEnum):
    """What becomes of the frames between two drawings."""

    HOLD = "hold"  # as the film has it
    ONES = "ones"  # inbetweens on ones, but none across a cut


@dataclass(frozen=True, slots=True)
class ProposedDrawing:
    """A drawing that was found.

    Attributes:
        source: the frame of the film that shows it, from 0.
        frame: the frame of the proposed shot with which it begins, from 0.
        length: frames that it is held.
        begins_scene: whether there is a cut before it.
        is_damaged: whether the decoder had to guess a part of it.
    """

    source: int
    frame: int
    length: int
    begins_scene: bool = False
    is_damaged: bool = False


@dataclass(frozen=True, slots=True)
class FilmProposal:
    """A shot that is proposed; nothing is written yet.

    Attributes:
        reading: what is known of the film.
        grid: where its frames are in a shot.
        span: the frames of that shot, from 0, that are taken.
        drawings: in order; together they fill the span.
    """

    reading: FilmReading
    grid: ShotGrid
    span: range
    drawings: tuple[ProposedDrawing, ...]

    @property
    def film(self) -> Path:
        """The film itself."""
        return self.reading.film

    @property
    def fps(self) -> Fraction:
        """Frames a second."""
        return self.grid.fps

    @property
    def length(self) -> int:
        """Frames in all."""
        return len(self.span)

    @property
    def first_number(self) -> int:
        """What the first frame is called: films are counted from 1."""
        return self.span.start + 1

    @property
    def cut_count(self) -> int:
        """How many cuts there are."""
        return sum(drawing.begins_scene for drawing in self.drawings)

    @property
    def takes_sound(self) -> bool:
        """Whether there is a sound that a shot can have."""
        is_short = self.length / self.fps <= LONGEST_SOUND_S
        return self.reading.facts.has_sound and is_short

    def exposures(self) -> Counter[int]:
        """How many drawings are held for how many frames; the last one, cut off, counts too."""
        return Counter(drawing.length for drawing in self.drawings)

    def file_names(self) -> tuple[str, ...]:
        """The names of the keys, by the numbers of their frames in the film."""
        stem = safe_stem(self.film.stem)
        digits = max(_FEWEST_DIGITS, len(str(self.span.stop)))
        first = self.first_number
        return tuple(f"{stem}_{first + drawing.frame:0{digits}d}.png" for drawing in self.drawings)

    def gaps(self, between: Between) -> tuple[Gap, ...]:
        """The gaps of the shot."""
        usual = Treatment.HOLD if between is Between.HOLD else Treatment.INBETWEEN
        return tuple(
            Gap(
                drawing.length,
                exposure=1,
                treatment=Treatment.CUT if after.begins_scene else usual,
            )
            for drawing, after in pairwise(self.drawings)
        )


def film_folder(film: Path) -> Path:
    """Where a film is imported to unless somebody says otherwise: beside it."""
    return film.with_name(f"{safe_stem(film.stem)}-keys")


def propose_shot_of(
    reading: FilmReading,
    change: Change,
    first: int | None = None,
    last: int | None = None,
    fps: Fraction | None = None,
) -> FilmProposal:
    """Lay what was found in a film onto the frames of a shot; reads nothing.

    Args:
        reading: of the film, by that test among others.
        change: the test by which drawings count as new.
        first: the number of the first frame that is taken, counted from 1; None for the first.
        last: the number of the last one, which is taken too; None for the last.
        fps: frames a second of the shot; None for those of the film.

    Raises:
        VideoError: there are no such frames.
    """
    survey = reading.surveys[change]
    grid = reading.grid(fps)
    span = _span(reading, grid, first, last)
    scenes = {survey.drawings[number] for number in survey.scenes}
    starts = _starts(grid, survey.drawings, span)
    ends = (*(frame for frame, _ in starts[1:]), span.stop)
    damaged = frozenset(survey.damaged)
    drawings = tuple(
        ProposedDrawing(
            source=grid.shown_at(frame),
            frame=frame - span.start,
            length=end - frame,
            begins_scene=frame > span.start and not scenes.isdisjoint(since),
            is_damaged=grid.shown_at(frame) in damaged,
        )
        for (frame, since), end in zip(starts, ends, strict=True)
    )
    return FilmProposal(reading, grid, span, drawings)


def _starts(
    grid: ShotGrid, drawings: tuple[int, ...], span: range
) -> list[tuple[int, tuple[int, ...]]]:
    """Where drawings begin in a span of the shot, with the frames of the film that begin there."""
    found: dict[int, tuple[int, ...]] = {span.start: ()}
    for source in drawings:
        frame = grid.frames[source]
        if frame in span:
            found[frame] = (*found.get(frame, ()), source)
    return sorted(found.items())


def _span(reading: FilmReading, grid: ShotGrid, first: int | None, last: int | None) -> range:
    start, end = (first or 1) - 1, grid.length if last is None else last
    if 0 <= start < end and start < grid.length:
        return range(start, min(end, grid.length))
    if reading.is_cut_short and start >= grid.length:
        raise VideoError(
            tr_count(
                "Only the first frame of {name} can be taken. Cut out the part you need.",
                "Only the first {n} frames of {name} can be taken. Cut out the part you need.",
                grid.length,
                name=reading.film.name,
            )
        )
    raise VideoError(
        tr_count(
            "{name} has {n} frame: there is nothing from frame {first} to {last}.",
            "{name} has {n} frames: there is nothing from frame {first} to {last}.",
            grid.length,
            name=reading.film.name,
            first=first or 1,
            last=end,
        )
    )
