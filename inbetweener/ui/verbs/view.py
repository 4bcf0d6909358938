"""ViewVerbs: stepping, playing, onion skin: what changes what is seen and nothing else."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from inbetweener.core import navigation
from inbetweener.session.review.overlays import OVERLAYS

if TYPE_CHECKING:
    from collections.abc import Callable

    from inbetweener.core.drawing import DrawingId
    from inbetweener.core.plan import FramePlan
    from inbetweener.session.workspace import Workspace

_OPACITY_STEP_PERCENT = 10


class ViewVerbs(QObject):
    """Commands about the view."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._playback = workspace.playback

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions of these names do."""
        overlays = self._workspace.overlays
        return {
            "play": self._playback.toggle,
            "previous_frame": lambda: self._step(lambda _plan, frame: frame - 1),
            "next_frame": lambda: self._step(lambda _plan, frame: frame + 1),
            "previous_drawing": lambda: self._step(navigation.previous_drawing),
            "next_drawing": lambda: self._step(navigation.next_drawing),
            "previous_key": lambda: self._step(navigation.previous_key),
            "next_key": lambda: self._step(navigation.next_key),
            "first_frame": lambda: self._step(lambda _plan, _frame: 0),
            "last_frame": lambda: self._step(lambda plan, _frame: plan.length - 1),
            "loop": lambda: self._toggle("loops"),
            "ping_pong": lambda: self._toggle("plays_ping_pong"),
            "half_speed": lambda: self._toggle("plays_half_speed"),
            "onion": lambda: self._toggle("onion_is_on"),
            "onion_by_key": lambda: self._toggle("onion_by_key"),
            "onion_stronger": lambda: self._change_opacity(_OPACITY_STEP_PERCENT),
            "overlay": overlays.switch,
            "overlay_next": overlays.cycle,
            **{f"overlay_{kind}": partial(overlays.toggle, kind) for kind in OVERLAYS},
            "onion_weaker": lambda: self._change_opacity(-_OPACITY_STEP_PERCENT),
        }

    @Slot(str)
    def show_drawing(self, drawing: DrawingId) -> None:
        """Go to where a drawing first stands on the timeline, if it does."""
        document = self._workspace.document
        for index, key in enumerate(document.shot.keys):
            if key.drawing == drawing:
                self._playback.pause()
                self._playback.show_frame(document.plan.starts[index])
                return

    def _step(self, step: Callable[[FramePlan, int], int]) -> None:
        self._playback.pause()
        plan = self._workspace.document.plan
        if plan.length:
            self._playback.show_frame(step(plan, self._playback.frame))

    def _toggle(self, setting: str) -> None:
        value = getattr(self._workspace.settings, setting)
        self._workspace.change_setting(**{setting: not value})

    def _change_opacity(self, percent: int) -> None:
        now = self._workspace.settings.onion_opacity_percent
        self._workspace.change_setting(onion_opacity_percent=min(100, max(5, now + percent)))
