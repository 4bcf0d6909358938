"""Edits of the camera over a scene."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from inbetweener.core.camera import MOST_CAMERA_KEYS, Camera, CameraKey, CameraPose, Ease
from inbetweener.errors import EditError
from inbetweener.wording import tr

if TYPE_CHECKING:
    from inbetweener.core.drawing import CanvasSize
    from inbetweener.core.scene import Scene


def set_camera_key(scene: Scene, frame: int, pose: CameraPose, ease: Ease | None = None) -> Scene:
    """Put the camera somewhere at a frame of the scene, by a new key or by the one that is there.

    Args:
        scene: the document.
        frame: counted from 0.
        pose: what it sees.
        ease: how it goes on to the next key; None leaves that as it is, even where the key is new.

    Raises:
        EditError: there are too many keys, or the frame is too far away.
    """
    old = scene.camera.key_at(frame)
    kept = old.ease if old is not None else Ease.EVEN
    key = CameraKey(frame, pose, kept if ease is None else ease)
    if key == old:
        return scene
    others = [each for each in scene.camera.keys if each.frame != frame]
    if len(others) >= MOST_CAMERA_KEYS:
        raise EditError(tr("A camera has up to {most} keys.", most=MOST_CAMERA_KEYS))
    return _with_keys(scene, [*others, key])


def move_camera_key(scene: Scene, frame: int, to: int) -> Scene:
    """Let the camera be somewhere at another frame.

    Raises:
        EditError: there is no key at that frame, or another one at the new.
    """
    key = _key(scene, frame)
    if frame == to:
        return scene
    if scene.camera.key_at(to) is not None:
        raise EditError(tr("The camera has a key at that frame already."))
    others = [each for each in scene.camera.keys if each is not key]
    return _with_keys(scene, [*others, replace(key, frame=to)])


def remove_camera_key(scene: Scene, frame: int) -> Scene:
    """Take a key of the camera away; it goes from the one before to the one after.

    Raises:
        EditError: there is no key at that frame.
    """
    key = _key(scene, frame)
    return _with_keys(scene, [each for each in scene.camera.keys if each is not key])


def set_camera_size(scene: Scene, size: CanvasSize | None) -> Scene:
    """Let the camera give pictures of another size than the field; None gives that of the field."""
    if size == scene.camera.size:
        return scene
    return replace(scene, camera=replace(scene.camera, size=size))


def clear_camera(scene: Scene) -> Scene:
    """Let the camera stand still and see the whole field."""
    return scene if scene.camera == Camera() else replace(scene, camera=Camera())


def _with_keys(scene: Scene, keys: list[CameraKey]) -> Scene:
    in_time = tuple(sorted(keys, key=_frame_of))
    return replace(scene, camera=replace(scene.camera, keys=in_time))


def _frame_of(key: CameraKey) -> int:
    return key.frame


def _key(scene: Scene, frame: int) -> CameraKey:
    key = scene.camera.key_at(frame)
    if key is None:
        raise EditError(tr("The camera has no key at that frame."))
    return key
