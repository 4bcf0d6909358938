"""OtherLayersVerbs: how the layers that are not worked on are seen on the canvas."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from inbetweener.session.settings import OTHER_LAYERS
from inbetweener.wording import mark, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from inbetweener.session.workspace import Workspace
    from inbetweener.ui.window.parts import WindowParts

_SAID = {
    "shown": mark("Other layers are shown"),
    "dimmed": mark("Other layers are dimmed"),
    "hidden": mark("Other layers are hidden"),
}


class OtherLayersVerbs(QObject):
    """Shows the other layers, dims them as on a light table, or hides them; kept as a setting."""

    def __init__(self, workspace: Workspace, parts: WindowParts) -> None:
        super().__init__(parts.window)
        self._workspace = workspace
        self._parts = parts
        workspace.settings_changed.connect(self.refresh)
        self.refresh()

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions of these names do."""
        handlers: dict[str, Callable[[], object]] = {"other_layers_next": self._cycle}
        for look in OTHER_LAYERS:
            handlers[f"other_layers_{look}"] = partial(self._choose, look)
        return handlers

    @Slot()
    def refresh(self) -> None:
        """Tick what is chosen."""
        chosen = self._workspace.settings.other_layers
        for look in OTHER_LAYERS:
            self._parts.actions[f"other_layers_{look}"].setChecked(look == chosen)

    def _cycle(self) -> None:
        """Show them in the next way, and say which, since a scene may hide what is told apart."""
        now = OTHER_LAYERS.index(self._workspace.settings.other_layers)
        look = OTHER_LAYERS[(now + 1) % len(OTHER_LAYERS)]
        self._choose(look)
        self._parts.status.show_message(tr(_SAID[look]))

    def _choose(self, look: str) -> None:
        self._workspace.change_setting(other_layers=look)
        self.refresh()  # a tick that Qt has taken off comes back where nothing changed
