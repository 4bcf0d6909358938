"""Which frames the ruler marks and which of them it numbers. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inbetweener.ui.timeline.time_axis import TimeAxis

CLOSEST_TICKS_PX = 5.0
LABEL_SPACE_PX = 18.0
_DIGIT_PX = 7.0
_FRAMES = (1, 2, 4, 5, 8, 10)
_SECONDS = (1, 2, 5, 10, 30, 60, 120, 300, 600, 1800, 3600)


@dataclass(frozen=True, slots=True)
class Tick:
    """One mark of the ruler.

    Attributes:
        frame: the frame that begins there.
        is_labelled: whether its number is written.
        is_second: whether a second of the shot begins there.
    """

    frame: int
    is_labelled: bool
    is_second: bool


@dataclass(frozen=True, slots=True)
class Ruler:
    """The spacing of the marks.

    Attributes:
        labelled_every: frames between numbers.
        marked_every: frames between marks.
        frames_per_second: the whole number of frames nearest to a second.
    """

    labelled_every: int
    marked_every: int
    frames_per_second: int

    @classmethod
    def of(cls, axis: TimeAxis, fps: float, first_number: int) -> Ruler:
        """The closest spacing at which the numbers do not touch.

        Marks are counted from the first frame, so that keys on twos from 1 stand at numbers.
        """
        second = max(1, round(fps))
        ladder = ruler_steps(fps)
        digits = len(str(axis.length + abs(first_number)))
        room = digits * _DIGIT_PX + LABEL_SPACE_PX
        labelled = next((s for s in ladder if s * axis.px_per_frame >= room), ladder[-1])
        marked = next(
            s
            for s in (*ladder, labelled)
            if labelled % s == 0 and (s * axis.px_per_frame >= CLOSEST_TICKS_PX or s == labelled)
        )
        return cls(labelled, marked, second)

    def ticks(self, first: int, end: int) -> Iterator[Tick]:
        """The marks at the frames of [first, end), rising."""
        start = first + -first % self.marked_every
        for frame in range(start, end, self.marked_every):
            yield Tick(frame, frame % self.labelled_every == 0, frame % self.frames_per_second == 0)


def ruler_steps(fps: float) -> tuple[int, ...]:
    """The spacings a ruler chooses from: small ones that divide a second, then whole seconds."""
    second = max(1, round(fps))
    frames = tuple(step for step in _FRAMES if second % step == 0 and step < second)
    return (*frames, *(second * step for step in _SECONDS))
