"""Zoom, guides, grounds and themes: their words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inbetweener.ui.commands.texts.text import ActionText
from inbetweener.wording import mark

if TYPE_CHECKING:
    from collections.abc import Mapping

TEXTS: Mapping[str, ActionText] = {
    "zoom_in": ActionText(mark("Zoom In")),
    "zoom_out": ActionText(mark("Zoom Out")),
    "zoom_fit": ActionText(mark("Fit"), tip=mark("Show the whole picture")),
    "zoom_actual": ActionText("100 %", tip=mark("One picture pixel on one screen pixel")),
    "mirror_view": ActionText(
        mark("Mirror View"),
        "mdi6.flip-horizontal",
        mark("See the picture as in a mirror"),
        is_checkable=True,
    ),
    "rotate_left": ActionText(mark("Rotate View Left")),
    "rotate_right": ActionText(mark("Rotate View Right")),
    "reset_rotation": ActionText(mark("Reset Rotation")),
    "guide_thirds": ActionText(mark("Thirds"), tip=mark("Lines at the thirds"), is_checkable=True),
    "guide_field": ActionText(mark("Field Grid"), tip=mark("Twelve fields"), is_checkable=True),
    "guide_safe": ActionText(
        mark("Safe Areas"), tip=mark("What is safe for action and for titles"), is_checkable=True
    ),
    "background_checker": ActionText(mark("Checkerboard"), is_checkable=True),
    "background_white": ActionText(mark("White"), is_checkable=True),
    "background_grey": ActionText(mark("Grey"), is_checkable=True),
    "background_black": ActionText(mark("Black"), is_checkable=True),
    "background_custom": ActionText(mark("Other Colour…"), is_checkable=True),
    "timeline_fit": ActionText(mark("Fit Timeline")),
    "theme_system": ActionText(
        mark("As the System"), tip=mark("Dark or light as the system is"), is_checkable=True
    ),
    "theme_dark": ActionText(mark("Dark"), tip=mark("Light words on dark grey"), is_checkable=True),
    "theme_light": ActionText(
        mark("Light"), tip=mark("Dark words on light grey"), is_checkable=True
    ),
}
