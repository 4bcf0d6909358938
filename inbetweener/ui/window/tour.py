"""TourPresenter: shows the steps of the tour beside the parts of the window that they are about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QKeySequence

from inbetweener.session.tour import STEPS, Tour, TourStep
from inbetweener.ui.parts.tour_bubble import TourBubble
from inbetweener.wording import mark, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from inbetweener.session.workspace import Workspace
    from inbetweener.ui.window.parts import WindowParts

_TITLES = {
    TourStep.TIME: mark("Set the timing"),
    TourStep.RENDER: mark("Have it drawn"),
    TourStep.LOOK: mark("Look, and take it with you"),
}


class TourPresenter(QObject):
    """Connects the tour with its bubble."""

    def __init__(self, workspace: Workspace, parts: WindowParts) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self.tour = Tour(workspace)
        self.bubble = TourBubble(parts.window)
        self.bubble.next_pressed.connect(self.tour.go_on)
        self.bubble.skip_pressed.connect(self.tour.end)
        self.tour.step_changed.connect(self._on_tour_step_changed)

    @Slot(object)
    def _on_tour_step_changed(self, step: TourStep | None) -> None:
        if step is None:
            self.bubble.end()
            return
        place = (STEPS.index(step) + 1, len(STEPS))
        self.bubble.show_step(self._target(step), tr(_TITLES[step]), self._sentence(step), place)

    def _target(self, step: TourStep) -> QWidget:
        return {
            TourStep.TIME: self._parts.timeline,
            TourStep.RENDER: self._parts.render_button,
            TourStep.LOOK: self._parts.canvas,
        }[step]

    def _sentence(self, step: TourStep) -> str:
        if step is TourStep.TIME:
            return tr(
                "The space between two keys is a gap. Click one on the timeline, then press {twos} "
                "to put it on twos or {more} for one inbetween more.",
                twos=self._keys("on_twos"),
                more=self._keys("more_inbetweens"),
            )
        if step is TourStep.RENDER:
            return tr(
                "This button ({keys}) draws every inbetween that is missing. You can go on working "
                "meanwhile; a cell of the timeline fills when its drawing is there.",
                keys=self._keys("render_all"),
            )
        return tr(
            "{play} plays, {onion} hides and shows the onion skin, {flip} held down flips like "
            "paper. "
            "{export} writes the pictures. {help} explains whatever you are in.",
            play=self._keys("play"),
            onion=self._keys("onion"),
            flip=self._keys("flip"),
            export=self._keys("export"),
            help=self._keys("help"),
        )

    def _keys(self, command: str) -> str:
        """The keys of a command as they are set; its name where it has none."""
        action = self._parts.actions[command]
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        return keys or action.text().rstrip("…")
