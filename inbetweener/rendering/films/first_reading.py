"""The first reading of a film: which frames are kept, and where its cuts are."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from inbetweener.errors import VideoError
from inbetweener.rendering.films.making import Reading
from inbetweener.rendering.films.timing import KeptFrames, plan_film
from inbetweener.video.changes import ChangeTest, differing_pixels
from inbetweener.video.survey import survey_film
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from inbetweener.rendering.films.drop_rule import DropRule
    from inbetweener.rendering.films.making import NewFilm
    from inbetweener.video.film_facts import FilmFacts
    from inbetweener.video.reading import FilmFrame


@dataclass(slots=True)
class _Keeper:
    rule: DropRule
    indices: list[int] = field(default_factory=list)
    last: NDArray[np.uint8] | None = None

    def see(self, frame: FilmFrame) -> None:
        if self.rule.drops_held or not self.rule.fewest_pixels:
            self.indices.append(frame.index)
            return
        pixels = frame.pixels()
        if self.last is None or not self._is_dropped(pixels, self.last):
            self.indices.append(frame.index)
            self.last = pixels

    def _is_dropped(self, pixels: NDArray[np.uint8], last: NDArray[np.uint8]) -> bool:
        return differing_pixels(pixels, last, self.rule.level) < self.rule.fewest_pixels


def read_film(
    asked: NewFilm, facts: FilmFacts, on_frame: Callable[[int], object] = lambda _done: None
) -> Reading:
    """Read a film once, and plan the new one.

    Args:
        asked: for.
        facts: what is known of the film.
        on_frame: as for `read_kept`.

    Raises:
        VideoError: it cannot be read, or has no frame.
    """
    kept = read_kept(asked.film, facts, asked.rule, on_frame)
    return Reading(facts, kept, plan_film(kept, asked.timing))


def read_kept(
    path: Path,
    facts: FilmFacts,
    rule: DropRule,
    on_frame: Callable[[int], object] = lambda _done: None,
) -> KeptFrames:
    """Read a film once.

    Args:
        path: of the film.
        facts: what is known of it.
        rule: tells which frames are dropped.
        on_frame: called with the number of frames read so far; what it raises ends the reading.

    Raises:
        VideoError: it cannot be read, or has no frame.
    """
    keeper = _Keeper(rule)

    def see(frame: FilmFrame) -> None:
        keeper.see(frame)
        on_frame(frame.index + 1)

    survey = survey_film(path, ChangeTest(), see)
    if not keeper.indices:
        raise VideoError(tr("{name} has no frame that can be decoded.", name=path.name))
    indices = survey.drawings if rule.drops_held else tuple(keeper.indices)
    firsts = [survey.drawings[scene] for scene in survey.scenes]
    scenes = frozenset(bisect_left(indices, first) for first in firsts)
    return KeptFrames(indices, survey.times_s, scenes, facts.fps)
