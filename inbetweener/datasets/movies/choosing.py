"""Which drawings in a row make an excerpt, and why others do not."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inbetweener.datasets.movies.notes import DrawingNote, FilmNotes
    from inbetweener.datasets.movies.settings import MovieSettings


class Reason(StrEnum):
    """Why drawings in a row are left out; the first that applies, in this order, counts."""

    DAMAGED = "damaged"
    DARK = "dark"
    FLASH = "flash"
    UNEVEN = "uneven timing"
    TOO_DIFFERENT = "too different"
    STATIC = "static"


@dataclass(frozen=True, slots=True)
class Window:
    """Drawings in a row, of one scene.

    Attributes:
        scene: its number, from 0.
        drawings: their numbers in the film.
    """

    scene: int
    drawings: range


@dataclass(frozen=True, slots=True)
class Choice:
    """What was chosen of a film.

    Attributes:
        windows: in order.
        left_out: how many were not, by reason.
        short_scenes: scenes with fewer drawings than an excerpt has.
    """

    windows: tuple[Window, ...]
    left_out: Counter[Reason]
    short_scenes: int

    @property
    def candidates(self) -> int:
        """How many were looked at."""
        return len(self.windows) + self.left_out.total()


def choose(notes: FilmNotes, settings: MovieSettings) -> Choice:
    """Look at all drawings in a row that lie in one scene."""
    chosen: list[Window] = []
    left_out: Counter[Reason] = Counter()
    short_scenes = 0
    for scene, span in enumerate(notes.scene_spans()):
        firsts = range(span.start, span.stop - settings.length + 1, settings.step)
        short_scenes += not firsts
        for first in firsts:
            window = range(first, first + settings.length)
            reason = reason_against([notes.drawings[one] for one in window], settings)
            if reason is None:
                chosen.append(Window(scene, window))
            else:
                left_out[reason] += 1
    return Choice(tuple(chosen), left_out, short_scenes)


def reason_against(drawings: Sequence[DrawingNote], settings: MovieSettings) -> Reason | None:
    """Why drawings in a row teach nothing; None where they do."""
    later = drawings[1:]
    steps_s = [after.time_s - before.time_s for before, after in pairwise(drawings)]
    jumps = [abs(after.brightness - before.brightness) for before, after in pairwise(drawings)]
    faults = {
        Reason.DAMAGED: any(one.is_damaged for one in drawings),
        Reason.DARK: min(one.brightness for one in drawings) < settings.dark_level,
        Reason.FLASH: max(jumps) > settings.flash_levels,
        Reason.UNEVEN: max(steps_s) > settings.most_uneven * min(steps_s),
        Reason.TOO_DIFFERENT: min(one.explained for one in later) < settings.least_explained,
        Reason.STATIC: max(one.changed for one in later) < settings.static_share,
    }
    return next((reason for reason in Reason if faults[reason]), None)
