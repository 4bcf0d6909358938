"""PinVerbs: the pin tool's commands, and what the canvas shows of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, Qt, Slot
from PySide6.QtGui import QCursor

from inbetweener.ui.canvas.pin_bar import PinBar
from inbetweener.ui.canvas.pin_gestures import PinGestures
from inbetweener.ui.verbs.pin_trait import PinTraitVerbs

if TYPE_CHECKING:
    from collections.abc import Callable

    from inbetweener.session.workspace import Workspace
    from inbetweener.ui.window.parts import WindowParts

_PANEL, _BESIDE = "pins", "inspector"


class PinVerbs(QObject):
    """Keeps canvas, commands and the panel's place in step with the tool."""

    def __init__(self, workspace: Workspace, parts: WindowParts) -> None:
        super().__init__(parts.window)
        self._pinning = workspace.pinning
        self._tool = workspace.pinning.tool
        self._actions = parts.actions
        self._canvas = parts.canvas
        self._docks = parts.docks
        self._behind = ""  # the panel that was in front before
        self._bar = PinBar(parts.actions, parts.canvas, parts.notices)
        self._traits = PinTraitVerbs(self._tool, parts.actions, self)
        self._gestures = PinGestures(parts.canvas, workspace.pinning)
        self._pinning.changed.connect(self._show)
        self._tool.switched.connect(self._on_tool_switched)
        workspace.preview.changed.connect(self._show)
        self._show()

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions of these names do."""
        return {
            "pin_tool": self._switch,
            "pin_still": self._add_still,
            "delete_pin": self._tool.delete,
            "clear_pins": self._clear,
            **self._traits.handlers(),
        }

    def _switch(self) -> None:
        self._tool.switch()
        self._show()  # what cannot be taken up is not ticked

    def _add_still(self) -> None:
        """Pin what is under the pointer, or in the middle of the canvas where it is elsewhere."""
        view = self._canvas.rect()
        at = self._canvas.mapFromGlobal(QCursor.pos())
        at = at if view.contains(at) and self._canvas.underMouse() else view.center()
        nothing = Qt.KeyboardModifier.NoModifier
        self._tool.add_still(self._gestures.pointer(QPointF(at), nothing))

    def _clear(self) -> None:
        gap = self._tool.gap
        if gap is not None:
            self._tool.edits.clear(gap)

    @Slot()
    def _show(self) -> None:
        marks = self._pinning.marks()
        if marks is None and self._canvas.layers.pins is not None:
            self._canvas.unsetCursor()
        self._canvas.layers.set_pins(marks)
        self._bar.set_shown(marks is not None)
        can_pin = self._tool.gap is not None
        self._actions["pin_tool"].setChecked(self._tool.is_on)
        self._actions["pin_tool"].setEnabled(can_pin or self._tool.is_on)
        self._actions["pin_still"].setEnabled(can_pin)
        self._actions["delete_pin"].setEnabled(self._tool.selected is not None)
        self._actions["clear_pins"].setEnabled(bool(self._tool.pins))
        self._traits.refresh()

    @Slot(bool)
    def _on_tool_switched(self, is_on: bool) -> None:
        """The list of pins is there while the tool is, unless the artist keeps it for good."""
        if is_on:
            self._behind = self._docks.in_front_beside(_BESIDE)
            self._docks.lend(_PANEL)
            self._docks.show(_PANEL)
            self._canvas.setFocus()
        elif self._docks.take_back(_PANEL) and self._behind:
            self._docks[self._behind].raise_()
