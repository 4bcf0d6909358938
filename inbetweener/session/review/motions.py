"""Motions: how the pixels of a gap travel, found on a thread for what lays them over a drawing."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from inbetweener.core.finishing import Finishing
from inbetweener.core.gap import Gap
from inbetweener.core.pins import paced
from inbetweener.core.tracking import GapWork
from inbetweener.errors import InbetweenerError
from inbetweener.rendering.motion_finder import MotionFinder
from inbetweener.rendering.motion_shelf import MotionShelf
from inbetweener.wording import tr
from inbetweener.workers.task_thread import TaskThread

if TYPE_CHECKING:
    from collections.abc import Callable

    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.interpolator import Engine
    from inbetweener.core.shot import Shot
    from inbetweener.core.tracing import Tracer
    from inbetweener.rendering.jobs import JobPlanner
    from inbetweener.session.document.document_session import DocumentSession
    from inbetweener.session.rendering.states import RenderStates
    from inbetweener.workers.task_thread import Report

_log = logging.getLogger(__name__)


class Motions(QObject):
    """The motion of gaps of the open shot; one is looked for at a time, the latest asked for.

    Attributes:
        shelf: where motions are kept; what a render puts there need not be looked for.

    Signals:
        changed(): a motion has been found, or could not be.
    """

    changed = Signal()

    def __init__(
        self,
        session: DocumentSession,
        states: RenderStates,
        engine: Engine,
        device: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.shelf = MotionShelf()
        self._session = session
        self._engine = engine
        self._device = device
        self._finder = MotionFinder(engine, device())
        self._planner: JobPlanner | None = None
        self._askers: set[str] = set()
        self._wanted: tuple[Shot, int] | None = None  # what the thread is at
        self._digests: dict[int, str] = {}  # of the gaps of the shot as it stands
        # By digest; by what would make it where not even that could be found out.
        self._problems: dict[object, str] = {}
        self._thread = TaskThread("motion", self)
        self._thread.succeeded.connect(self._on_thread_succeeded)
        self._thread.failed.connect(self._on_thread_failed)
        session.shot_changed.connect(self._on_session_shot_changed)
        states.key_changed.connect(self._on_states_key_changed)
        states.gaps_changed.connect(self._on_states_gaps_changed)

    def watch(self, planner: JobPlanner) -> None:
        """Begin with another shot."""
        self._thread.cancel()
        self._planner = planner
        self._wanted = None
        self._digests.clear()
        self._problems.clear()

    def shutdown(self) -> bool:
        """End the thread."""
        return self._thread.shutdown()

    def can_move(self, gap: int) -> bool:
        """Whether a model draws a gap; the last key's is none."""
        gaps = self._session.shot.gaps
        return gap < len(gaps) and gaps[gap].is_rendered

    def digest(self, gap: int) -> str | None:
        """What the motion of a gap is known by; None where there is none, or not yet."""
        if gap not in self._digests:
            if self._planner is None or not self.can_move(gap):
                return None
            job = self._planner.known_job(self._session.shot, gap)
            if job is None:
                return None
            self._digests[gap] = job.motion_digest
        return self._digests[gap]

    def get(self, gap: int) -> Tracer | None:
        """The motion of a gap, None while it is not known."""
        digest = self.digest(gap)
        return self.shelf.get(digest) if digest else None

    def problem(self, gap: int) -> str:
        """Why the motion of a gap cannot be known, "" where it can."""
        by_work = self._problems.get(_work(self._session.shot, gap), "")
        return self._problems.get(self.digest(gap), by_work)

    @Slot()
    def tell(self) -> None:
        """Tell that somebody else has put a motion on the shelf."""
        self.changed.emit()

    def want(self, who: str, gap: int | None) -> None:
        """Look for the motion of a gap unless it is known.

        Args:
            who: names the asker; when nobody wants any motion, none is looked for.
            gap: what they look at now, None for nothing any more.
        """
        if gap is None:
            self._askers.discard(who)
            if not self._askers:
                self._stop()
            return
        self._askers.add(who)
        if self._planner is None or not self.can_move(gap):
            self._stop()
        elif not self._is_settled(gap) and not self._is_looked_for(gap):
            self._look(self._planner, self._session.shot, gap)

    def _is_settled(self, gap: int) -> bool:
        digest = self.digest(gap)
        is_known = digest is not None and self.get(gap) is not None
        is_fine = is_known and digest is not None and not self.shelf.is_rough(digest)
        return is_fine or bool(self.problem(gap))

    def _is_looked_for(self, gap: int) -> bool:
        """Whether the thread is at just this: spacing and length make no difference."""
        if self._wanted is None:
            return False
        shot, wanted = self._wanted
        return _work(shot, wanted) == _work(self._session.shot, gap)

    def _look(self, planner: JobPlanner, shot: Shot, gap: int) -> None:
        self._wanted = shot, gap
        if self._finder.device != self._device():
            self._finder = MotionFinder(self._engine, self._device())
        finder, shelf = self._finder, self.shelf

        def task(token: CancelToken, _report: Report) -> tuple[str, str]:
            """Gives the digest, and why there is no motion."""
            job = planner.job(shot, gap)
            try:
                motion = finder.find(job, token)
            except InbetweenerError as error:
                return job.motion_digest, str(error)
            if motion is None:
                return job.motion_digest, tr(
                    "{model} does not tell how the drawing moves", model=job.model
                )
            shelf.keep(job.motion_digest, motion)
            return job.motion_digest, ""

        self._thread.submit(task)

    def _stop(self) -> None:
        if self._wanted is not None:
            self._wanted = None
            self._thread.cancel()

    @Slot(object)
    def _on_thread_succeeded(self, found: tuple[str, str]) -> None:
        digest, problem = found
        self._wanted = None
        self._digests.clear()  # to find it, changed keys were read anew
        if problem:
            self._problems[digest] = problem
        self.changed.emit()

    @Slot(object)
    def _on_thread_failed(self, error: Exception) -> None:
        if not isinstance(error, InbetweenerError):
            _log.error("the motion of a gap could not be found", exc_info=error)
        if self._wanted is not None:
            self._problems[_work(*self._wanted)] = str(error) or type(error).__name__
        self._wanted = None
        self.changed.emit()

    @Slot(object, object)
    def _on_session_shot_changed(self, _before: Shot, _after: Shot) -> None:
        self._digests.clear()

    @Slot()
    def _on_states_key_changed(self) -> None:
        self._digests.clear()
        self._problems.clear()
        self._stop()  # it may be looking at the key as it was
        self.changed.emit()

    @Slot(object)
    def _on_states_gaps_changed(self, _gaps: set[int]) -> None:
        """A render may have brought the motion that is being looked for."""
        if self._wanted is not None and self._is_settled(self._wanted[1]):
            self._stop()
            self.changed.emit()


def _work(shot: Shot, gap: int) -> object:
    """What decides the motion of a gap, as far as the document goes: all but timing and hands.

    Timing counts as far as parts have a spacing of their own beside it.
    """
    if gap >= len(shot.gaps):
        return None
    work = GapWork.of(shot, gap)
    timing = Gap(1, arcs=work.gap.arcs)
    pins = paced(work.pins, work.gap)
    return replace(work, gap=timing, pins=pins, hand_drawn=(), finishing=Finishing())
