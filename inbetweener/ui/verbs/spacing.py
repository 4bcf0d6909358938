"""SpacingVerbs: the dots that show on the drawing how its gap is spaced."""

from __future__ import annotations

from math import hypot
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QCursor

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from inbetweener.session.workspace import Workspace
    from inbetweener.ui.canvas.view import CanvasWidget
    from inbetweener.ui.commands.actions import Actions

_ON_DOT_PX = 10.0


class SpacingVerbs(QObject):
    """Has the dots follow the pointer over the canvas, and does what their commands say."""

    def __init__(
        self, workspace: Workspace, actions: Actions, canvas: CanvasWidget, window: QWidget
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._probe = workspace.spacing
        self._actions = actions
        self._canvas = canvas
        canvas.pointed.connect(self._on_canvas_pointed)
        canvas.pointer_left.connect(self._probe.leave)
        canvas.marked.connect(self._on_canvas_marked)
        self._probe.changed.connect(self._show)
        workspace.settings_changed.connect(self.refresh)
        self.refresh()

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions of these names do."""
        return {"spacing_dots": self._toggle, "pin_spacing": self._toggle_pin}

    @Slot()
    def refresh(self) -> None:
        """Bring dots and ticks in step with the settings."""
        is_on = self._workspace.settings.spacing_dots
        self._probe.set_on(is_on)
        self._actions["spacing_dots"].setChecked(is_on)
        self._show()

    @Slot()
    def _show(self) -> None:
        self._canvas.layers.set_spacing(self._probe.spacing())
        self._actions["pin_spacing"].setChecked(self._probe.is_on and self._probe.is_pinned)

    def _toggle(self) -> None:
        self._workspace.change_setting(spacing_dots=not self._workspace.settings.spacing_dots)
        self.refresh()

    def _toggle_pin(self) -> None:
        """Keep the point under the pointer, or in the middle of the canvas where it is elsewhere.

        The dots are switched on for it; where a point is pinned, it is let go.
        """
        if self._probe.is_on and self._probe.is_pinned:
            self._probe.unpin()
        else:
            self._workspace.change_setting(spacing_dots=True)
            self._probe.pin(*self._point_of_view())
        self._show()

    def _point_of_view(self) -> tuple[float, float]:
        view = self._canvas.rect()
        at = self._canvas.mapFromGlobal(QCursor.pos())
        at = at if view.contains(at) and self._canvas.underMouse() else view.center()
        return self._canvas.transform.to_picture(at.x(), at.y())

    @Slot(float, float)
    def _on_canvas_pointed(self, x: float, y: float) -> None:
        self._probe.point_at(x, y)

    @Slot(float, float)
    def _on_canvas_marked(self, x: float, y: float) -> None:
        """Pin what was clicked; let go of what is pinned where its own dots were clicked."""
        if not self._probe.is_on:
            return
        if self._probe.is_pinned and self._is_on_dot(x, y):
            self._probe.unpin()
        else:
            self._probe.pin(x, y)

    def _is_on_dot(self, x: float, y: float) -> bool:
        spacing = self._probe.spacing()
        reach = _ON_DOT_PX / self._canvas.transform.scale
        dots = spacing.dots if spacing is not None else ()
        return any(hypot(dot.x - x, dot.y - y) <= reach for dot in dots)
