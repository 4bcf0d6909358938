"""One gap as a job of the render thread, and what its errors are called on the screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inbetweener.errors import InbetweenerError

if TYPE_CHECKING:
    from collections.abc import Callable

    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.shot import Shot
    from inbetweener.rendering.gap_renderer import Drawn, GapRenderer
    from inbetweener.rendering.jobs import GapJob, JobPlanner
    from inbetweener.workers.task_thread import Report


@dataclass(frozen=True, slots=True)
class DrawnOne:
    """Reported when an inbetween is in the cache.

    Attributes:
        job: the gap it belongs to.
        order: its place among the gap's inbetweens, from 1.
        was_cached: whether it was there already.
        confidence: how sure the engine was, 0 to 1; None where that is not known.
    """

    job: GapJob
    order: int
    was_cached: bool
    confidence: float | None

    @property
    def digest(self) -> str:
        """Its name in the cache."""
        return self.job.inbetweens[self.order - 1].digest


def gap_task(
    renderer: GapRenderer, planner: JobPlanner, shot: Shot, gap: int
) -> Callable[[CancelToken, Report], str]:
    """A job that draws a gap, reports a `DrawnOne` each and results in the engine's device."""

    def task(token: CancelToken, report: Report) -> str:
        job = planner.job(shot, gap)
        renderer.render(job, token, lambda drawn: report(_drawn_one(job, drawn)))
        return renderer.interpolator(job.model).device

    return task


def _drawn_one(job: GapJob, drawn: Drawn) -> DrawnOne:
    return DrawnOne(job, drawn.job.cell.order, drawn.was_cached, drawn.confidence)


def failure_sentence(error: Exception) -> str:
    """What to tell of a gap that could not be drawn."""
    if isinstance(error, InbetweenerError):
        return str(error)
    if isinstance(error, MemoryError):
        return "There is not enough memory for this gap. Close other programs and render it again."
    return f"The gap could not be rendered ({type(error).__name__}: {error})."
