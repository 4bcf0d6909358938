"""LookVerbs: how the canvas lays out the picture: turned, with guides, on which ground.

All of it is settings; the canvas and the ticks in the menus follow them.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QColor

from inbetweener.ui.canvas.guides import Guides
from inbetweener.ui.parts.colour_question import ask_for_colour
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from inbetweener.session.workspace import Workspace
    from inbetweener.ui.canvas.view import CanvasWidget
    from inbetweener.ui.commands.actions import Actions

ROTATION_STEP_DEGREES = 15
CHECKER = "checker"
BACKGROUNDS = {
    "background_checker": CHECKER,
    "background_white": "#ffffff",
    "background_grey": "#808080",
    "background_black": "#000000",
}
_GUIDES = ("guide_thirds", "guide_field", "guide_safe")


class LookVerbs(QObject):
    """Commands about how one looks at the picture; nothing of it is exported."""

    def __init__(
        self, workspace: Workspace, actions: Actions, canvas: CanvasWidget, window: QWidget
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._actions = actions
        self._canvas = canvas
        self._window = window
        workspace.settings_changed.connect(self.refresh)
        self.refresh()

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions of these names do."""
        handlers: dict[str, Callable[[], object]] = {
            "mirror_view": self._mirror,
            "rotate_left": partial(self._rotate, -ROTATION_STEP_DEGREES),
            "rotate_right": partial(self._rotate, ROTATION_STEP_DEGREES),
            "reset_rotation": partial(self._change, view_rotation_degrees=0),
            "background_custom": self._ask_for_background,
            "onion_in_front": partial(self._toggle, "onion_in_front"),
            "onion_before_colour": partial(self._ask_for_ghosts, "before"),
            "onion_after_colour": partial(self._ask_for_ghosts, "after"),
            "onion_reset_colours": partial(
                self._change, onion_before_colour="", onion_after_colour=""
            ),
        }
        for name in _GUIDES:
            handlers[name] = partial(self._toggle, name)
        for name, colour in BACKGROUNDS.items():
            handlers[name] = partial(self._change, view_background=colour)
        return handlers

    @Slot()
    def refresh(self) -> None:
        """Bring canvas and ticks in step with the settings."""
        settings = self._workspace.settings
        self._canvas.turn(settings.view_rotation_degrees, is_mirrored=settings.view_is_mirrored)
        self._canvas.set_background(_colour(settings.view_background))
        guides = Guides(settings.guide_thirds, settings.guide_field, settings.guide_safe)
        self._canvas.layers.set_guides(guides)
        self._actions["onion_in_front"].setChecked(settings.onion_in_front)
        self._actions["mirror_view"].setChecked(settings.view_is_mirrored)
        for name in _GUIDES:
            self._actions[name].setChecked(getattr(settings, name))
        for name, colour in BACKGROUNDS.items():
            self._actions[name].setChecked(settings.view_background == colour)
        is_custom = settings.view_background not in BACKGROUNDS.values()
        self._actions["background_custom"].setChecked(is_custom)

    def _mirror(self) -> None:
        """As in a mirror: what leant to the right leans to the left."""
        settings = self._workspace.settings
        self._change(
            view_is_mirrored=not settings.view_is_mirrored,
            view_rotation_degrees=-settings.view_rotation_degrees % 360,
        )

    def _rotate(self, degrees: int) -> None:
        now = self._workspace.settings.view_rotation_degrees
        self._change(view_rotation_degrees=(now + degrees) % 360)

    def _toggle(self, setting: str) -> None:
        self._change(**{setting: not getattr(self._workspace.settings, setting)})

    def _ask_for_background(self) -> None:
        now = _colour(self._workspace.settings.view_background) or QColor("#808080")
        colour = self._ask_for_colour(now, tr("Ground under cels"))
        if colour.isValid():
            self._change(view_background=colour.name())
        self.refresh()

    def _ask_for_ghosts(self, side: str) -> None:
        onion = self._workspace.preview.onion
        now = QColor(onion.before_colour if side == "before" else onion.after_colour)
        colour = self._ask_for_colour(now, tr("Colour of the ghosts {side}", side=tr(side)))
        if colour.isValid():
            self._change(**{f"onion_{side}_colour": colour.name()})

    def _ask_for_colour(self, now: QColor, title: str) -> QColor:
        """A colour; an invalid one where the artist takes the question back."""
        if not self._workspace.document.is_open:
            return QColor()
        return ask_for_colour(now, self._window, title)

    def _change(self, **values: object) -> None:
        self._workspace.change_setting(**values)
        self.refresh()  # a tick that Qt has taken off comes back where nothing changed


def _colour(name: str) -> QColor | None:
    """A colour of the settings; None for a checkerboard, and for what is no colour."""
    colour = QColor(name) if name.startswith("#") else QColor()
    return colour if colour.isValid() else None
