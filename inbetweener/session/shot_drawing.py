"""ShotDrawing: how far a whole shot has come that is drawn without being shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inbetweener.core.plan import FramePlan
from inbetweener.session.render_waiting import inbetweens_to_draw
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inbetweener.rendering.jobs import JobPlanner
    from inbetweener.storage.opening import Opened


class ShotDrawing:
    """The gaps of one shot, in time.

    Attributes:
        number: of its entry in the batch.
        shot: as it was saved.
        planner: makes its jobs.
        total: the inbetweens that a model draws.
        done: those that are in the cache.
        problems: a sentence for each file that was left out, and for each gap that has failed.
    """

    def __init__(self, number: int, opened: Opened, planner: JobPlanner) -> None:
        self.number = number
        self.shot = opened.shot
        self.planner = planner
        self._gaps = list(FramePlan.of(self.shot).rendered_gaps())
        self.total = sum(inbetweens_to_draw(self.shot, gap) for gap in self._gaps)
        self.done = 0
        self.problems = list(_left_out(opened))
        self._done_before = 0

    @property
    def next_gap(self) -> int | None:
        """The gap to draw, or to go on with; None where none is left."""
        return self._gaps[0] if self._gaps else None

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
        gap = self._gaps.pop(0)
        self._done_before = self.done
        names = {drawing.id: drawing.name for drawing in self.shot.drawings}
        left, right = (names[key.drawing] for key in self.shot.keys[gap : gap + 2])
        self.problems.append(
            tr("{left} → {right}: {problem}", left=left, right=right, problem=sentence)
        )


def _left_out(opened: Opened) -> Iterator[str]:
    """Files of a folder that cannot be used: its timing is not what the artist meant.

    A project keeps its keys whatever becomes of the files; there the gaps fail one by one.
    """
    if opened.survey is not None and opened.project_path is None:
        for file, reason in opened.survey.problems:
            yield tr("{file} was left out: {reason}.", file=file, reason=reason)
