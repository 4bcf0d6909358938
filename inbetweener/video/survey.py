"""A first reading of a film: its drawings, how long each is held, and where its scenes begin."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from itertools import pairwise
from typing import TYPE_CHECKING

from inbetweener.video.changes import WORKING_PX, ChangeTest
from inbetweener.video.cuts import CutFinder
from inbetweener.video.reading import frames_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from inbetweener.video.reading import FilmFrame


@dataclass(frozen=True, slots=True)
class FilmSurvey:
    """What is in a film.

    Attributes:
        times_s: when each frame is shown, from the first on.
        drawings: the frames with which a new drawing comes, rising, from 0.
        scenes: the drawings, counted in `drawings`, with which a scene begins, from 0.
        explained: how much of each drawing the one before it explains, in [-1, 1]; see `cuts`.
        damaged: frames of which the decoder had to guess a part.
    """

    times_s: tuple[Fraction, ...]
    drawings: tuple[int, ...]
    scenes: tuple[int, ...]
    explained: tuple[float, ...]
    damaged: tuple[int, ...] = ()

    @property
    def frame_count(self) -> int:
        """How many frames were decoded."""
        return len(self.times_s)

    def scene_spans(self) -> list[range]:
        """The drawings of each scene, counted in `drawings`."""
        ends = (*self.scenes[1:], len(self.drawings))
        return [range(first, end) for first, end in zip(self.scenes, ends, strict=True)]

    def held_frames(self, drawing: int) -> range:
        """The frames that show a drawing."""
        after = drawing + 1
        end = self.drawings[after] if after < len(self.drawings) else self.frame_count
        return range(self.drawings[drawing], end)

    def frame_s(self) -> Fraction:
        """How long a frame is shown, on average; of a film of one frame, a 24th of a second."""
        if self.frame_count < 2:
            return Fraction(1, 24)
        return self.times_s[-1] / (self.frame_count - 1)

    def longest_frame_s(self) -> Fraction:
        """How long the frame that is shown longest is; the last one is not counted."""
        steps = [after - before for before, after in pairwise(self.times_s)]
        return max(steps, default=self.frame_s())


@dataclass(slots=True)
class _Watch:
    """What is remembered while a film goes by."""

    times_s: list[Fraction] = field(default_factory=list)
    drawings: list[int] = field(default_factory=list)
    damaged: list[int] = field(default_factory=list)
    cuts: CutFinder = field(default_factory=CutFinder)
    before: NDArray[np.uint8] | None = None
    drawing: NDArray[np.uint8] | None = None

    def see(
        self,
        frame: FilmFrame,
        test: ChangeTest,
        on_drawing: Callable[[NDArray[np.uint8]], object],
    ) -> None:
        picture = frame.small_pixels(WORKING_PX)
        self.times_s.append(frame.time_s)
        if frame.is_damaged:
            self.damaged.append(frame.index)
        before, drawing = self.before, self.drawing
        if before is None or drawing is None or test.is_new(picture, before, drawing):
            self.drawings.append(frame.index)
            self.cuts.add(picture)
            on_drawing(picture)
            self.drawing = picture
        self.before = picture


def survey_film(
    path: Path,
    test: ChangeTest,
    on_frame: Callable[[FilmFrame], object] = lambda _frame: None,
    on_drawing: Callable[[NDArray[np.uint8]], object] = lambda _picture: None,
) -> FilmSurvey:
    """Read a film once, from the first frame to the last.

    Args:
        path: of the film.
        test: tells a new drawing from one that is held.
        on_frame: called with every frame; what it raises ends the reading.
        on_drawing: called with each drawing, (H, W, 3) uint8 RGB, small.

    Raises:
        VideoError: it cannot be read.
    """
    watch = _Watch()
    for frame in frames_of(path):
        watch.see(frame, test, on_drawing)
        on_frame(frame)
    return FilmSurvey(
        times_s=tuple(watch.times_s),
        drawings=tuple(watch.drawings),
        scenes=(0, *watch.cuts.found()) if watch.drawings else (),
        explained=watch.cuts.explained,
        damaged=tuple(watch.damaged),
    )
