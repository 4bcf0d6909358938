"""QueueFront: connects the render queue's panel, commands and notices to a main window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from inbetweener.storage.opening import OpenRequest
from inbetweener.ui.notices.render_notices import RenderNotices

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from inbetweener.session.workspace import Workspace
    from inbetweener.ui.window.parts import WindowParts


class QueueFront(QObject):
    """What a window does about its render queue."""

    def __init__(self, workspace: Workspace, parts: WindowParts) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._notices = RenderNotices(
            workspace.rendering.reporter, parts.notices, self.show_queue, parts.window
        )
        parts.queue.open_requested.connect(self._on_queue_open_requested)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions of these names do."""
        return {**self._parts.queue_verbs.handlers(), "show_queue": self.show_queue}

    def show_queue(self) -> None:
        """Bring the panel to the front, and the keyboard to it."""
        self._parts.docks.show("queue")
        self._parts.queue.take_keyboard()

    @Slot(object)
    def _on_queue_open_requested(self, path: Path) -> None:
        self._parts.file_verbs.open(OpenRequest(path))
