"""Tour: three steps through a first shot, each done by doing it or by going on."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from inbetweener.session.workspace import Workspace


class TourStep(StrEnum):
    """What is shown, in order."""

    TIME = "time"  # a gap is put on twos
    RENDER = "render"  # the inbetweens are drawn
    LOOK = "look"  # and looked at


STEPS = tuple(TourStep)


class Tour(QObject):
    """Where the artist is in the tour.

    Signals:
        step_changed(TourStep | None): what is to be shown now; None once it is over.
    """

    step_changed = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._step: TourStep | None = None
        workspace.document.shot_opened.connect(self._on_shot_opened)
        workspace.document.shot_changed.connect(self._on_shot_changed)
        workspace.queue.finished.connect(self._on_queue_finished)
        self._awaits_shot = False

    @property
    def step(self) -> TourStep | None:
        """What is shown; None while there is no tour."""
        return self._step

    def start(self) -> None:
        """Begin at the first step, at once or as soon as a shot is open."""
        self._awaits_shot = not self._workspace.document.is_open
        if not self._awaits_shot:
            self._go_to(STEPS[0])

    def go_on(self) -> None:
        """The next step, or the end after the last."""
        if self._step is None:
            return
        after = STEPS.index(self._step) + 1
        self._go_to(STEPS[after] if after < len(STEPS) else None)

    @Slot()
    def end(self) -> None:
        """No more of it."""
        self._awaits_shot = False
        if self._step is not None:
            self._go_to(None)

    def _go_to(self, step: TourStep | None) -> None:
        self._step = step
        if step is None:
            self._workspace.change_setting(tour_is_over=True)
        self.step_changed.emit(step)

    @Slot()
    def _on_shot_opened(self) -> None:
        if self._awaits_shot:
            self.start()

    @Slot()
    def _on_shot_changed(self) -> None:
        if self._step is TourStep.TIME:
            self.go_on()

    @Slot()
    def _on_queue_finished(self) -> None:
        if self._step is TourStep.RENDER:
            self.go_on()
