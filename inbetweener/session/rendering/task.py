"""One gap as a job of the render thread, and what its errors are called on the screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inbetweener.errors import InbetweenerError
from inbetweener.wording import tr

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable

    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.shot import Shot
    from inbetweener.rendering.colouring import ColourNote
    from inbetweener.rendering.gap_renderer import Drawn, GapRenderer
    from inbetweener.rendering.jobs import GapJob, JobPlanner
    from inbetweener.rendering.line_work import LineNote
    from inbetweener.rendering.regions import RegionNote
    from inbetweener.workers.task_thread import Report


@dataclass(frozen=True, slots=True)
class DrawnOne:
    """Reported when an inbetween is in the cache.

    Attributes:
        job: the gap it belongs to.
        order: its place among the gap's inbetweens, from 1.
        was_cached: whether it was there already.
        confidence: how sure the engine was, 0 to 1; None where that is not known.
        colours: what is known of its colours; None where nothing is.
        regions: what is known of its closed regions, likewise.
        lines: what is known of its lines, likewise.
    """

    job: GapJob
    order: int
    was_cached: bool
    confidence: float | None
    colours: ColourNote | None = None
    regions: RegionNote | None = None
    lines: LineNote | None = None

    @property
    def digest(self) -> str:
        """Its name in the cache."""
        return self.job.inbetweens[self.order - 1].digest


@dataclass(frozen=True, slots=True)
class Ended:
    """What a job results in.

    Attributes:
        device: where the engine runs; "" where all was in the cache and none was needed.
        is_whole: whether all of the gap is drawn, and not just the part before a pause.
    """

    device: str
    is_whole: bool = True


class _PausedError(Exception):
    """Raised between two inbetweens, to leave the renderer where nothing is half done."""


def gap_task(
    renderer: GapRenderer, planner: JobPlanner, shot: Shot, gap: int, pause: threading.Event
) -> Callable[[CancelToken, Report], Ended]:
    """A job that draws a gap, reports a `DrawnOne` each and results in an `Ended`.

    Args:
        renderer: used by no other thread meanwhile.
        planner: of the shot.
        shot: as it is to be drawn.
        gap: which of its gaps.
        pause: while it is set no inbetween is begun; the one being drawn is finished.
    """

    def task(token: CancelToken, report: Report) -> Ended:
        if pause.is_set():
            return Ended("", is_whole=False)
        job = planner.job(shot, gap)
        left = sum(each.hand_drawn is None for each in job.inbetweens)

        def on_drawn(drawn: Drawn) -> None:
            nonlocal left
            left -= 1
            report(_drawn_one(job, drawn))
            if left and pause.is_set():
                raise _PausedError

        try:
            renderer.render(job, token, on_drawn)
        except _PausedError:
            return Ended(renderer.device_of(job.model), is_whole=False)
        return Ended(renderer.device_of(job.model))

    return task


def _drawn_one(job: GapJob, drawn: Drawn) -> DrawnOne:
    order = drawn.job.cell.order
    return DrawnOne(
        job=job,
        order=order,
        was_cached=drawn.was_cached,
        confidence=drawn.confidence,
        colours=drawn.colours,
        regions=drawn.regions,
        lines=drawn.lines,
    )


def failure_sentence(error: Exception) -> str:
    """What to tell of a gap that could not be drawn."""
    if isinstance(error, InbetweenerError):
        return str(error)
    if isinstance(error, MemoryError):
        return tr(
            "There is not enough memory for this gap. Close other programs and render it again."
        )
    return tr(
        "The gap could not be rendered ({kind}: {error}).", kind=type(error).__name__, error=error
    )
