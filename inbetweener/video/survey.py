"""A first reading of a film: its drawings, how long each is held, and where its scenes begin."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from inbetweener.video.changes import WORKING_PX, ChangeTest
from inbetweener.video.cuts import REPLAYED, CutFinder
from inbetweener.video.reading import frames_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path
    from typing import Protocol

    import numpy as np
    from numpy.typing import NDArray

    from inbetweener.video.cuts import Likeness
    from inbetweener.video.reading import FilmFrame

    class WatchedFrame(Protocol):
        """What of a frame is looked at; a `FilmFrame` has it."""

        @property
        def index(self) -> int: ...  # noqa: D102
        @property
        def time_s(self) -> Fraction: ...  # noqa: D102
        @property
        def is_damaged(self) -> bool: ...  # noqa: D102
        def small_pixels(self, longest_px: int) -> NDArray[np.uint8]: ...  # noqa: D102

    class DrawingTaker(Protocol):
        """Takes each new drawing and the one before it, None before the first."""

        def __call__(self, drawing: NDArray[np.uint8], before: NDArray[np.uint8] | None) -> object:
            """Both are (H, W, 3) uint8 RGB, small."""
            ...


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


class FilmSurveyor:
    """Watches a film go by; what it has seen can be kept and taken up again.

    Args:
        test: tells a new drawing from one that is held.
        on_drawing: called with each new drawing, (H, W, 3) uint8 RGB, small, and the one before.
        kept: what `as_json` gave when it stopped; None to begin. Every frame is to be shown again,
            but those that it knows cost little.
        likeness: compares drawings; surveyors that are shown the same pictures may share one.
    """

    def __init__(
        self,
        test: ChangeTest,
        on_drawing: DrawingTaker,
        kept: Mapping[str, Any] | None = None,
        likeness: Likeness | None = None,
    ) -> None:
        self._test, self._on_drawing = test, on_drawing
        self._times_s = [Fraction(time) for time in kept["times_s"]] if kept else []
        self._drawings: list[int] = list(kept["drawings"]) if kept else []
        self._damaged: list[int] = list(kept["damaged"]) if kept else []
        self._cuts = CutFinder(kept["cuts"] if kept else None, likeness)
        self._before: NDArray[np.uint8] | None = None
        self._drawing: NDArray[np.uint8] | None = None
        self._known = len(self._times_s)
        self._replayed = self._drawings[-REPLAYED:]
        self._replay: list[NDArray[np.uint8]] = []

    def as_json(self) -> dict[str, Any]:
        """What was seen so far, as plain JSON values."""
        return {
            "times_s": [str(time) for time in self._times_s],
            "drawings": self._drawings,
            "damaged": self._damaged,
            "cuts": self._cuts.as_json(),
        }

    @property
    def drawing_count(self) -> int:
        """How many drawings were seen so far."""
        return len(self._drawings)

    def see(self, frame: WatchedFrame, *, is_new: bool | None = None) -> None:
        """The next frame.

        Args:
            frame: after the last one.
            is_new: whether it shows a new drawing, where that is known better than by the test.
        """
        if frame.index < self._known:
            self._recall(frame)
            return
        picture = frame.small_pixels(WORKING_PX)
        self._times_s.append(frame.time_s)
        if frame.is_damaged:
            self._damaged.append(frame.index)
        if self._is_new(picture) if is_new is None else is_new:
            self._drawings.append(frame.index)
            self._cuts.add(picture)
            self._on_drawing(picture, self._drawing)
            self._drawing = picture
        self._before = picture

    def survey(self) -> FilmSurvey:
        """What is in the film; to be asked once, at its end."""
        return FilmSurvey(
            times_s=tuple(self._times_s),
            drawings=tuple(self._drawings),
            scenes=(0, *self._cuts.found()) if self._drawings else (),
            explained=self._cuts.explained,
            damaged=tuple(self._damaged),
        )

    def _is_new(self, picture: NDArray[np.uint8]) -> bool:
        if self._before is None or self._drawing is None:
            return True
        return self._test.is_new(picture, self._before, self._drawing)

    def _recall(self, frame: WatchedFrame) -> None:
        """A frame that was seen before: those pictures are made again that are needed yet."""
        is_last = frame.index == self._known - 1
        if frame.index in self._replayed or is_last:
            self._before = frame.small_pixels(WORKING_PX)
        if frame.index in self._replayed and self._before is not None:
            self._drawing = self._before
            self._replay.append(self._before)
        if is_last:
            self._cuts.replay(self._replay)
            self._replay = []


def survey_film(
    path: Path,
    test: ChangeTest,
    on_frame: Callable[[FilmFrame], object] = lambda _frame: None,
) -> FilmSurvey:
    """Read a film once, from the first frame to the last.

    Args:
        path: of the film.
        test: tells a new drawing from one that is held.
        on_frame: called with every frame; what it raises ends the reading.

    Raises:
        VideoError: it cannot be read.
    """
    surveyor = FilmSurveyor(test, lambda _drawing, _before: None)
    for frame in frames_of(path):
        surveyor.see(frame)
        on_frame(frame)
    return surveyor.survey()
