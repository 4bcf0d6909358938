"""Scenes on the command line: which layers are meant, and a background under them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import typer

from inbetweener.core import edits
from inbetweener.core.cancel import CancelToken
from inbetweener.core.rooting import scene_from_above
from inbetweener.errors import FolderError
from inbetweener.storage.layer_opening import LayerRequest, read_layer
from inbetweener.storage.scene_proposal import in_middle

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from inbetweener.cli.console import Talk
    from inbetweener.cli.pin_options import PinsAsked
    from inbetweener.core.scene import Scene
    from inbetweener.core.shot import Shot
    from inbetweener.storage.opening import Opened


def with_background(opened: Opened, file: Path | None) -> Opened:
    """The scene with a picture under all its layers, in the middle of the field.

    Raises:
        FolderError: there is no such file, or it is on another drive.
        DrawingError: it is no picture that can be used.
    """
    if file is None:
        return opened
    if not file.is_file():
        raise FolderError(f"There is no picture {file}.")
    request = LayerRequest(file, is_background=True)
    read = read_layer(request, opened.folder, CancelToken(), lambda _done, _total: None)
    scene = scene_from_above(opened.scene, read.below)
    name = edits.free_layer_name(scene, read.layer.name)
    layer = replace(read.layer, shot=replace(read.layer.shot, name=name))
    scene = edits.add_layer(scene, in_middle(layer, scene.canvas))
    return replace(opened, scene=scene, folder=read.folder if read.below else opened.folder)


def layers_meant(scene: Scene, name: str | None) -> tuple[int, ...]:
    """The layers that a command is about: the one of a name, or all.

    Raises:
        typer.BadParameter: no layer bears the name.
    """
    if name is None:
        return tuple(range(len(scene.layers)))
    index = scene.index_of(name)
    if index is None:
        names = ", ".join(layer.name for layer in scene.layers)
        raise typer.BadParameter(f"There is no layer “{name}”. The layers: {names}.")
    return (index,)


def with_layers_edited(
    scene: Scene, indexes: tuple[int, ...], edit: Callable[[Shot], Shot]
) -> Scene:
    """The scene with an edit of those of some layers that have gaps.

    Raises:
        EditError: a layer cannot take it.
    """
    for index in indexes:
        if scene.layers[index].shot.gaps:
            scene = edits.edit_layer(scene, index, edit)
    return scene


def with_pins_in_layers(
    scene: Scene, indexes: tuple[int, ...], asked: PinsAsked, talk: Talk
) -> Scene:
    """The scene with the pins that are asked for, which are of one layer.

    Raises:
        EditError: a gap cannot take so many.
        typer.BadParameter: a word makes no sense, or several layers are meant.
    """
    if not asked:
        return scene
    moving = [index for index in indexes if scene.layers[index].shot.gaps]
    if len(moving) != 1:
        raise typer.BadParameter("--pin is of one layer: say which with --layer.")
    return edits.edit_layer(scene, moving[0], lambda shot: asked.set_in(shot, talk))
