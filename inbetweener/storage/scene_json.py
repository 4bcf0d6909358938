"""A scene as plain JSON values and back; the reading side trusts nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from inbetweener.core.camera import (
    FARTHEST_CAMERA_FRAME,
    MOST_CAMERA_KEYS,
    Camera,
    CameraKey,
    CameraPose,
    Ease,
)
from inbetweener.core.layer import Blend, Layer
from inbetweener.core.scene import MOST_LAYERS, Scene
from inbetweener.errors import EditError
from inbetweener.storage.shot_json import (
    LONGEST_NAME,
    canvas_as_json,
    canvas_from_json,
    shot_as_json,
    shot_from_json,
)
from inbetweener.wording import tr

if TYPE_CHECKING:
    from inbetweener.storage.fields import Field

# Members of a layer that are left out where they have the value of a plain one.
_PLAIN = {
    "visible": True,
    "opacity": 1.0,
    "offset": [0.0, 0.0],
    "blend": Blend.NORMAL.value,
    "parallax": 1.0,
    "background": False,
    "held": True,
}


def document_as_json(scene: Scene) -> dict[str, Any]:
    """The member of a file that holds the document: a plain shot as programs without layers do."""
    if scene.is_plain:
        return {"shot": shot_as_json(scene.layers[0].shot)}
    return {"scene": scene_as_json(scene)}


def document_from_json(field: Field) -> Scene:
    """The document of a file, be it written as a scene or as a plain shot.

    Raises:
        ProjectFileError: a value is missing, of the wrong kind or out of bounds.
    """
    scene = field.optional("scene")
    if scene is not None:
        return scene_from_json(scene)
    return Scene.of(shot_from_json(field.member("shot")))


def scene_as_json(scene: Scene) -> dict[str, Any]:
    """A scene as plain JSON values."""
    camera = {} if scene.camera == Camera() else {"camera": _camera_as_json(scene.camera)}
    return {"name": scene.name, **camera, "layers": [_layer_as_json(each) for each in scene.layers]}


def _layer_as_json(layer: Layer) -> dict[str, Any]:
    values = {
        "visible": layer.is_visible,
        "opacity": layer.opacity,
        "offset": [layer.x, layer.y],
        "blend": layer.blend.value,
        "parallax": layer.parallax,
        "background": layer.is_background,
        "held": layer.is_held,
    }
    own = {name: value for name, value in values.items() if value != _PLAIN[name]}
    return {**own, "shot": shot_as_json(layer.shot)}


def _camera_as_json(camera: Camera) -> dict[str, Any]:
    return {
        "size": canvas_as_json(camera.size),
        "keys": [
            {
                "frame": key.frame,
                "x": key.pose.x,
                "y": key.pose.y,
                "zoom": key.pose.zoom,
                "degrees": key.pose.degrees,
                "ease": key.ease.value,
            }
            for key in camera.keys
        ],
    }


def scene_from_json(field: Field) -> Scene:
    """The scene that JSON values describe; what its layers share is taken from the lowest.

    Raises:
        ProjectFileError: a value is missing, of the wrong kind or out of bounds; the message names
            its place.
    """
    layers = tuple(map(_layer, field.member("layers").items(MOST_LAYERS)))
    name = field.member("name").text(LONGEST_NAME)
    camera = _camera(field.optional("camera"))
    if len({layer.shot.fps for layer in layers}) > 1:
        field.member("layers").fault(tr("do not all run at one rate"))
    try:
        return Scene(name, layers, camera)
    except EditError as error:
        field.fault_by(error)


def _layer(field: Field) -> Layer:
    shot = shot_from_json(field.member("shot"))
    offset = [each.real() for each in _or_plain(field, "offset").items(2)]
    if len(offset) != 2:
        field.member("offset").fault(tr("is not two numbers"))
    try:
        return Layer(
            shot=shot,
            is_visible=_or_plain(field, "visible").truth(),
            opacity=_or_plain(field, "opacity").real(),
            x=offset[0],
            y=offset[1],
            blend=_or_plain(field, "blend").choice(Blend),
            parallax=_or_plain(field, "parallax").real(),
            is_background=_or_plain(field, "background").truth(),
            is_held=_or_plain(field, "held").truth(),
        )
    except EditError as error:
        field.fault_by(error)


def _or_plain(field: Field, name: str) -> Field:
    """A member of a layer, or what it is where there is none."""
    found = field.optional(name)
    return field.at(name, _PLAIN[name]) if found is None else found


def _camera(field: Field | None) -> Camera:
    if field is None:
        return Camera()
    keys = tuple(map(_camera_key, field.member("keys").items(MOST_CAMERA_KEYS)))
    size = canvas_from_json(field.member("size"))
    try:
        return Camera(keys, size)
    except ValueError:
        field.member("keys").fault(tr("do not rise by frame"))


def _camera_key(field: Field) -> CameraKey:
    frame = field.member("frame").whole(-FARTHEST_CAMERA_FRAME, FARTHEST_CAMERA_FRAME)
    x, y, zoom, degrees = (field.member(name).real() for name in ("x", "y", "zoom", "degrees"))
    try:
        return CameraKey(frame, CameraPose(x, y, zoom, degrees), field.member("ease").choice(Ease))
    except EditError as error:
        field.fault_by(error)
