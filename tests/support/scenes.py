"""Scenes of several folders of keys, around the fake engine."""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

from inbetweener.core import edits
from inbetweener.core.cancel import CancelToken
from inbetweener.core.drawing import DrawingId
from inbetweener.core.layer import Layer
from inbetweener.core.scene import Scene
from inbetweener.storage.opening import OpenRequest, read_shot
from tests.support.engines import FADE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from inbetweener.core.camera import Camera
    from inbetweener.core.shot import Shot
    from inbetweener.rendering.finished import FinishedPictures
    from tests.support.desk import Desk


def layer_shot(root: Path, name: str) -> Shot:
    """The folder of a layer as a shot, its drawings named relative to the root."""
    opened = read_shot(OpenRequest(root / name), CancelToken(), lambda _done, _total: None)
    shot = edits.set_model(opened.shot, FADE.name)

    def moved(drawing: str) -> DrawingId:
        return DrawingId(str(PurePosixPath(name) / drawing))

    return replace(
        shot,
        name=name,
        drawings=tuple(replace(each, id=moved(each.id)) for each in shot.drawings),
        keys=tuple(replace(each, drawing=moved(each.drawing)) for each in shot.keys),
    )


def scene_of(root: Path, camera: Camera | None = None, **layers: dict[str, Any]) -> Scene:
    """A scene of the folders of a root, from the bottom up, with options of `Layer` for each."""
    cels = tuple(Layer(layer_shot(root, name), **options) for name, options in layers.items())
    scene = Scene("walk", cels)
    return scene if camera is None else replace(scene, camera=camera)


def pictures_of(desk: Desk, scene: Scene) -> Callable[[int], FinishedPictures]:
    """The finished pictures of each layer; inbetweens are drawn where they are missing."""
    for layer in scene.layers:
        desk.render(layer.shot)
    return lambda index: desk.pictures(scene.layers[index].shot)
