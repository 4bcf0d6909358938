"""ShotDrawing: how far whole shots have come that are drawn without being shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inbetweener.core.plan import FramePlan
from inbetweener.core.tracking import GapWork
from inbetweener.session.rendering.waiting import inbetweens_to_draw
from inbetweener.storage.shot_folder import mixed_sizes_message, odd_sizes
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from inbetweener.core.shot import Shot
    from inbetweener.rendering.jobs import JobPlanner
    from inbetweener.storage.opening import Opened


class ShotDrawing:
    """The gaps of one shot, or of the layers of one scene, in time.

    Attributes:
        number: of its entry in the batch.
        planner: makes its jobs.
        shots: as they are drawn.
        total: the inbetweens that a model draws.
        done: those that are in the cache.
        problems: a sentence for each file that was left out, and for each gap that has failed.
        failures: why gaps have failed, by themselves.
    """

    def __init__(
        self,
        number: int,
        shots: Iterable[Shot],
        planner: JobPlanner,
        problems: Iterable[str] = (),
        works: Collection[GapWork] | None = None,
    ) -> None:
        """Begin.

        Args:
            number: of its entry in the batch.
            shots: as they are to be drawn; one after the other.
            planner: makes their jobs.
            problems: what is wrong with them already.
            works: the gaps that are wanted; None for all.
        """
        self.number = number
        self.planner = planner
        self.shots = tuple(shots)
        self._all = [
            (shot, gap)
            for shot in self.shots
            for gap in FramePlan.of(shot).rendered_gaps()
            if works is None or GapWork.of(shot, gap) in works
        ]
        self._gaps = list(self._all)
        self.total = sum(inbetweens_to_draw(*each) for each in self._gaps)
        self.done = 0
        self.problems = list(problems)
        self.failures: dict[GapWork, str] = {}
        self._done_before = 0

    def anew(self, number: int) -> ShotDrawing:
        """The same gaps, to be drawn again from the start."""
        again = ShotDrawing(number, self.shots, self.planner)
        again._all, again._gaps = self._all, list(self._all)
        again.total = self.total
        return again

    @property
    def next_gap(self) -> tuple[Shot, int] | None:
        """The gap to draw, or to go on with; None where none is left."""
        return self._gaps[0] if self._gaps else None

    @property
    def left(self) -> frozenset[GapWork]:
        """The gaps that are not drawn yet."""
        return frozenset(GapWork.of(*each) for each in self._gaps)

    def count(self) -> None:
        """One inbetween more of the gap is in the cache."""
        self.done += 1

    def leave(self, *, is_whole: bool) -> None:
        """The gap is drawn; or it is begun again later, and what is drawn of it counted then."""
        if is_whole:
            self._gaps.pop(0)
            self._done_before = self.done
        else:
            self.done = self._done_before

    def fail(self, sentence: str) -> None:
        """The gap cannot be drawn."""
        shot, gap = self._gaps.pop(0)
        self.failures[GapWork.of(shot, gap)] = sentence
        self._done_before = self.done
        names = {drawing.id: drawing.name for drawing in shot.drawings}
        left, right = (names[key.drawing] for key in shot.keys[gap : gap + 2])
        self.problems.append(
            tr("{left} → {right}: {problem}", left=left, right=right, problem=sentence)
        )


def left_out(opened: Opened) -> Iterator[str]:
    """Files of a folder that cannot be used: its timing is not what the artist meant.

    A project keeps its keys whatever becomes of the files; there the gaps fail one by one.
    """
    if opened.survey is None or opened.project_path is not None:
        return
    for file, reason in opened.survey.problems:
        yield tr("{file} was left out: {reason}.", file=file, reason=reason)
    if opened.level is not None:
        usual, odd = odd_sizes(opened.survey, opened.level)
        if odd:
            yield mixed_sizes_message(usual, odd)
