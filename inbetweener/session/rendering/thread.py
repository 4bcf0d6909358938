"""RenderThread: the one thread, and the one set of loaded models, that all gaps are drawn with.

Whoever wants a gap drawn is told what becomes of it. One gap is drawn at a time; another that is
asked for meanwhile takes its place at once.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal, Slot

from inbetweener.session.rendering.task import gap_task
from inbetweener.workers.task_thread import TaskThread

if TYPE_CHECKING:
    from collections.abc import Callable

    from inbetweener.core.shot import Shot
    from inbetweener.rendering.gap_renderer import GapRenderer
    from inbetweener.rendering.jobs import JobPlanner
    from inbetweener.session.rendering.task import DrawnOne, Ended


class Teller(Protocol):
    """Whoever has gaps drawn."""

    def on_drawn(self, drawn: DrawnOne) -> None:
        """An inbetween of the gap is in the cache."""
        ...

    def on_ended(self, ended: Ended) -> None:
        """The gap is drawn, or as far as it was when rendering was paused."""
        ...

    def on_failed(self, error: Exception) -> None:
        """The gap cannot be drawn."""
        ...

    def on_displaced(self) -> None:
        """The gap was stopped, since somebody else's goes first."""
        ...


class RenderThread(QObject):
    """Draws gaps, unless it is paused.

    Signals:
        paused_changed(bool): whether it is paused now.
        idle_changed(bool): whether nothing is being run any more, stopped gaps included.
        drawn(DrawnOne): an inbetween is in the cache, whoever had it drawn.
        gap_ended(bool): whether a gap is drawn, or has failed.
    """

    paused_changed = Signal(bool)
    idle_changed = Signal(bool)
    drawn = Signal(object)
    gap_ended = Signal(bool)

    def __init__(
        self, make_renderer: Callable[[], GapRenderer], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._make_renderer = make_renderer
        self._renderer: GapRenderer | None = None
        self._teller: Teller | None = None
        self._pause = threading.Event()
        self._thread = TaskThread("render", self)
        self._thread.progressed.connect(self._on_thread_progressed)
        self._thread.succeeded.connect(self._on_thread_succeeded)
        self._thread.failed.connect(self._on_thread_failed)
        self._thread.idle_changed.connect(self.idle_changed)

    @property
    def is_paused(self) -> bool:
        """Whether no inbetween is begun."""
        return self._pause.is_set()

    @property
    def is_idle(self) -> bool:
        """Whether nothing is being run, stopped gaps included."""
        return self._thread.is_idle

    def pause(self) -> None:
        """Finish the inbetween that is being drawn, and begin no other."""
        if not self.is_paused:
            self._pause.set()
            self.paused_changed.emit(True)

    def resume(self) -> None:
        """Begin again."""
        if self.is_paused:
            self._pause.clear()
            self.paused_changed.emit(False)

    def draw(self, teller: Teller, planner: JobPlanner, shot: Shot, gap: int) -> None:
        """Draw a gap at once, in place of what is being drawn."""
        before, self._teller = self._teller, teller
        if before is not None and before is not teller:
            before.on_displaced()
        self._renderer = self._renderer or self._make_renderer()
        self._thread.submit(gap_task(self._renderer, planner, shot, gap, self._pause))

    def stop(self, teller: Teller) -> None:
        """Stop drawing for somebody; nothing more is told of that gap."""
        if self._teller is teller:
            self._teller = None
            self._thread.cancel()

    def use_device(self) -> None:
        """Draw with a new renderer from now on; what is being drawn is stopped."""
        self._renderer = None
        teller, self._teller = self._teller, None
        if teller is not None:
            self._thread.cancel()
            teller.on_displaced()

    def shutdown(self) -> bool:
        """Stop drawing and end the thread."""
        self._teller = None
        return self._thread.shutdown()

    @Slot(object)
    def _on_thread_progressed(self, drawn: DrawnOne) -> None:
        if self._teller is not None:
            self.drawn.emit(drawn)
            self._teller.on_drawn(drawn)

    @Slot(object)
    def _on_thread_succeeded(self, ended: Ended) -> None:
        teller, self._teller = self._teller, None
        if teller is not None:
            if ended.is_whole:
                self.gap_ended.emit(True)
            teller.on_ended(ended)

    @Slot(object)
    def _on_thread_failed(self, error: Exception) -> None:
        teller, self._teller = self._teller, None
        if teller is not None:
            self.gap_ended.emit(False)
            teller.on_failed(error)
