"""The camera, and how other layers are shown: their words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inbetweener.ui.commands.texts.text import ActionText
from inbetweener.wording import mark

if TYPE_CHECKING:
    from collections.abc import Mapping

TEXTS: Mapping[str, ActionText] = {
    "camera_frame": ActionText(
        mark("Show the Camera Frame"),
        tip=mark("Outline what the camera sees; drag it to move the camera"),
        is_checkable=True,
    ),
    "camera_through": ActionText(
        mark("Look through the Camera"),
        tip=mark("Show the frame as the flattened export gives it"),
        is_checkable=True,
    ),
    "camera_key": ActionText(
        mark("Set Camera Key"),
        "mdi6.camera-plus-outline",
        mark("Hold the camera where it is at this frame"),
    ),
    "camera_previous_key": ActionText(
        mark("Previous Camera Key"),
        "mdi6.chevron-left",
        mark("Go to the camera's key before this frame"),
    ),
    "camera_next_key": ActionText(
        mark("Next Camera Key"),
        "mdi6.chevron-right",
        mark("Go to the camera's key after this frame"),
    ),
    "camera_delete_key": ActionText(
        mark("Delete Camera Key"), tip=mark("The camera goes from the key before to the key after")
    ),
    "camera_clear": ActionText(
        mark("Clear the Camera"), tip=mark("Delete all camera keys; the whole field is seen")
    ),
    "camera_panel": ActionText(
        mark("Camera Panel"), tip=mark("Where the camera is at this frame, in numbers")
    ),
    "other_layers_shown": ActionText(
        mark("Show Other Layers"),
        tip=mark("The layers below and above as the scene has them"),
        is_checkable=True,
    ),
    "other_layers_dimmed": ActionText(
        mark("Dim Other Layers"),
        tip=mark("The layers below and above faintly, as on a light table"),
        is_checkable=True,
    ),
    "other_layers_hidden": ActionText(
        mark("Hide Other Layers"),
        tip=mark("Only the layer that you work on"),
        is_checkable=True,
    ),
    "other_layers_next": ActionText(
        mark("Switch Other Layers"),
        tip=mark("Show the other layers, dim them, or hide them, in turn"),
    ),
}
