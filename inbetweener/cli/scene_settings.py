"""What is seen of a scene, on the command line: `--set A:opacity=0.5`, `--camera 48:400,0,1.5`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import typer

from inbetweener.core import edits
from inbetweener.core.camera import CameraPose, Ease
from inbetweener.core.layer import Blend

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from inbetweener.core.layer import Layer
    from inbetweener.core.scene import Scene
    from inbetweener.storage.opening import Opened

_EASES: Final = {ease.value.replace(" ", "-"): ease for ease in Ease}
_TRUTHS: Final = {"yes": True, "no": False}


def _truth(word: str) -> bool:
    if word not in _TRUTHS:
        raise ValueError(word)
    return _TRUTHS[word]


# How each word of `--set` is read, and which attribute of a layer it is.
_SETTINGS: Final[dict[str, tuple[str, Callable[[str], object]]]] = {
    "opacity": ("opacity", float),
    "x": ("x", float),
    "y": ("y", float),
    "parallax": ("parallax", float),
    "blend": ("blend", Blend),
    "visible": ("is_visible", _truth),
    "held": ("is_held", _truth),
    "background": ("is_background", _truth),
}


def with_scene_settings(opened: Opened, layers: Sequence[str], camera: Sequence[str]) -> Opened:
    """The scene as it is to be seen; both as of `with_layer_settings` and `with_camera`."""
    scene = with_camera(with_layer_settings(opened.scene, layers), camera)
    return opened if scene is opened.scene else replace(opened, scene=scene)


def with_layer_settings(scene: Scene, words: Sequence[str]) -> Scene:
    """The scene with layers set as typed: `A:opacity=0.5,x=-20,blend=multiply,visible=no`.

    Raises:
        EditError: a value is out of bounds.
        typer.BadParameter: a word makes no sense, or no layer bears the name.
    """
    for word in words:
        name, _, settings = word.rpartition(":")
        index = scene.index_of(name)
        if index is None:
            names = ", ".join(layer.name for layer in scene.layers)
            raise typer.BadParameter(
                f"--set takes LAYER:setting=value, not “{word}”. The layers: {names}."
            )
        layer = scene.layers[index]
        for setting in settings.split(","):
            layer = _with_setting(layer, setting)
        others = scene.layers
        scene = scene.with_layers((*others[:index], layer, *others[index + 1 :]))
    return scene


def _with_setting(layer: Layer, word: str) -> Layer:
    name, _, value = word.partition("=")
    if name not in _SETTINGS:
        raise typer.BadParameter(f"--set knows {', '.join(_SETTINGS)}, not “{word}”.")
    attribute, read = _SETTINGS[name]
    try:
        return replace(layer, **{attribute: read(value)})  # type: ignore[arg-type]
    except ValueError:
        blends = ", ".join(Blend)
        raise typer.BadParameter(
            f"--set {name} takes a number, yes or no, or for a blend {blends}; not “{value}”."
        ) from None


def with_camera(scene: Scene, words: Sequence[str]) -> Scene:
    """The scene with camera keys as typed: `48:400,0,1.5,10/slow-both`.

    A word gives the number of a frame, x and y of the middle of the view from the middle of the
    field, and, where they are not 1 and 0, the zoom and the degrees; behind a slash how the camera
    goes on from there.

    Raises:
        EditError: a value is out of bounds.
        typer.BadParameter: a word makes no sense.
    """
    for word in words:
        place, _, ease = word.partition("/")
        frame, _, pose = place.partition(":")
        try:
            number, values = int(frame), [float(value) for value in pose.split(",")]
        except ValueError:
            values = []
        if not 2 <= len(values) <= 4 or (ease and ease not in _EASES):
            raise typer.BadParameter(
                "--camera takes FRAME:x,y,zoom,degrees/ease, such as 48:400,0,1.5, with one of "
                f"{', '.join(_EASES)}; not “{word}”."
            )
        frame_of_scene = number - scene.first_number
        wanted = _EASES[ease] if ease else None
        scene = edits.set_camera_key(scene, frame_of_scene, CameraPose(*values), wanted)
    return scene
