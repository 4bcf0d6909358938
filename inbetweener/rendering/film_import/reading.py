"""The first reading of a film that is to be a shot: its drawings, by every test at once."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Final

import cv2
import numpy as np

from inbetweener.errors import VideoError
from inbetweener.rendering.film_import.grid import shot_grid
from inbetweener.video import require_pyav
from inbetweener.video.changes import WORKING_PX, ChangeTest
from inbetweener.video.cuts import Likeness
from inbetweener.video.reading import frames_of, read_facts
from inbetweener.video.survey import FilmSurveyor
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from fractions import Fraction
    from pathlib import Path

    from numpy.typing import NDArray

    from inbetweener.rendering.film_import.grid import ShotGrid
    from inbetweener.rendering.film_import.sensitivity import Change
    from inbetweener.video.film_facts import FilmFacts
    from inbetweener.video.reading import FilmFrame
    from inbetweener.video.survey import FilmSurvey

# Half an hour at 24 frames a second, which is also how long a shot's sound may be.
MOST_FRAMES: Final = 43_200
MOST_THUMBNAILS: Final = 1500
THUMBNAIL_PX: Final = 128  # the longest side


@dataclass(frozen=True, slots=True, eq=False)
class FilmReading:
    """What a reading has shown.

    Attributes:
        film: that was read.
        facts: what is known of it.
        surveys: its drawings and scenes by each test.
        end_s: when its last frame is not shown any more.
        thumbnails: small pictures, (H, W, 3) uint8 RGB, of the first frames that show something
            new by any test, by the number of the frame.
        is_cut_short: whether more of it was left than a shot takes.
    """

    film: Path
    facts: FilmFacts
    surveys: Mapping[Change, FilmSurvey]
    end_s: Fraction
    thumbnails: Mapping[int, NDArray[np.uint8]]
    is_cut_short: bool
    _grids: dict[Fraction | None, ShotGrid] = field(default_factory=dict, repr=False)

    def grid(self, fps: Fraction | None) -> ShotGrid:
        """Where its frames are in a shot of that rate, None for its own; worked out once."""
        if fps not in self._grids:
            self._grids[fps] = shot_grid(self.times_s, self.end_s, self.facts.fps, fps)
        return self._grids[fps]

    @property
    def times_s(self) -> tuple[Fraction, ...]:
        """When each frame is shown."""
        return next(iter(self.surveys.values())).times_s

    @property
    def frame_count(self) -> int:
        """How many frames were read."""
        return len(self.times_s)


def read_for_shot(
    film: Path,
    tests: Sequence[Change],
    on_frame: Callable[[int, int], object] = lambda _done, _total: None,
    most_frames: int = MOST_FRAMES,
) -> FilmReading:
    """Read a film from its first frame on.

    Args:
        film: which.
        tests: tell a new drawing from one that is held; the reading serves them all.
        on_frame: called with the number of frames read and, as far as the film says, of all (0
            where it does not); what it raises ends the reading.
        most_frames: after which the reading ends.

    Raises:
        VideoError: it cannot be read, or there is nothing to read films with.
    """
    require_pyav()
    facts = read_facts(film)
    watch = _Watch.of(tests)
    is_cut_short = False
    for frame in frames_of(film):
        if frame.index >= most_frames:
            is_cut_short = True
            break
        watch.see(frame)
        on_frame(frame.index + 1, min(facts.frame_estimate, most_frames))
    if watch.last is None:
        raise VideoError(tr("{name} has no frame that can be decoded.", name=film.name))
    surveys = {test: surveyor.survey() for test, surveyor in watch.surveyors.items()}
    last = watch.last
    end_s = last.time_s + (last.duration_s or 1 / facts.fps)
    reading = FilmReading(film, facts, surveys, end_s, watch.thumbnails, is_cut_short)
    reading.grid(None)  # here, where nobody waits for a window to answer
    return reading


@dataclass(slots=True)
class _Watch:
    """Sees each frame once, for all tests."""

    surveyors: dict[Change, FilmSurveyor]
    thumbnails: dict[int, NDArray[np.uint8]] = field(default_factory=dict)
    last: FilmFrame | None = None
    _before: _Small | None = None

    @classmethod
    def of(cls, tests: Sequence[Change]) -> _Watch:
        likeness = Likeness()  # most tests find most of the same drawings
        return cls(
            {test: FilmSurveyor(test or ChangeTest(), _pass, likeness=likeness) for test in tests}
        )

    def see(self, frame: FilmFrame) -> None:
        small = _Small(frame)
        is_new = False
        for test, surveyor in self.surveyors.items():
            count = surveyor.drawing_count
            surveyor.see(small, is_new=self._differs(small) if test is None else None)
            is_new |= surveyor.drawing_count > count
        if is_new and len(self.thumbnails) < MOST_THUMBNAILS:
            self.thumbnails[frame.index] = _thumbnail(small.small_pixels(WORKING_PX))
        self.last, self._before = frame, small

    def _differs(self, small: _Small) -> bool:
        """Whether any pixel is another than in the frame before."""
        before = self._before
        if before is None:
            return True
        # Where the small pictures differ, as in all films with loss, the large ones do.
        pair = (before.small_pixels(WORKING_PX), small.small_pixels(WORKING_PX))
        return not (np.array_equal(*pair) and np.array_equal(before.picture, small.picture))


class _Small:
    """A frame whose pictures are made once, where they are asked for."""

    def __init__(self, frame: FilmFrame) -> None:
        self.index = frame.index
        self.time_s = frame.time_s
        self.is_damaged = frame.is_damaged
        self._frame = frame
        self._pixels: dict[int, NDArray[np.uint8]] = {}

    @cached_property
    def picture(self) -> NDArray[np.uint8] | NDArray[np.uint16]:
        """See `FilmFrame.picture`."""
        return self._frame.picture()

    def small_pixels(self, longest_px: int) -> NDArray[np.uint8]:
        """See `FilmFrame.small_pixels`."""
        if longest_px not in self._pixels:
            self._pixels[longest_px] = self._frame.small_pixels(longest_px)
        return self._pixels[longest_px]


def _thumbnail(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    height, width = pixels.shape[:2]
    scale = min(1.0, THUMBNAIL_PX / max(width, height))
    size = max(1, round(width * scale)), max(1, round(height * scale))
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8)


def _pass(drawing: object, before: object) -> None:
    """Nothing is kept of the drawings themselves."""
