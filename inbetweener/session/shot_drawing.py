"""ShotDrawing: how far a whole shot has come that is drawn without being shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inbetweener.core.plan import FramePlan
from inbetweener.session.render_waiting import inbetweens_to_draw
from inbetweener.wording import tr

if TYPE_CHECKING:
    from inbetweener.core.shot import Shot
    from inbetweener.rendering.jobs import JobPlanner


class ShotDrawing:
    """The gaps of one shot, in time.

    Attributes:
        number: of its entry in the batch.
        shot: as it was saved.
        planner: makes its jobs.
        total: the inbetweens that a model draws.
        done: those that are in the cache.
        problems: a sentence for each gap that has failed.
    """

    def __init__(self, number: int, shot: Shot, planner: JobPlanner) -> None:
        self.number = number
        self.shot = shot
        self.planner = planner
        self._gaps = list(FramePlan.of(shot).rendered_gaps())
        self.total = sum(inbetweens_to_draw(shot, gap) for gap in self._gaps)
        self.done = 0
        self.problems: list[str] = []
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
