"""The camera of an open scene: moved, looked through, and undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from inbetweener.core import edits
from inbetweener.core.camera import Camera, CameraPose, Ease
from inbetweener.core.drawing import CanvasSize
from inbetweener.rendering.finished import FinishedPictures
from inbetweener.rendering.flat_frames import FlatFrames
from inbetweener.session.settings import Settings
from inbetweener.storage.opening import OpenRequest
from inbetweener.ui.canvas.picture import pixels_of
from tests.support.key_files import write_keys

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.support.workspaces import Studio


@pytest.fixture
def studio(make_studio: Callable[..., Studio], tmp_path: Path) -> Studio:
    """B, which begins at frame 5 and is held, over A over a background; the keys say all."""
    folder = tmp_path / "cut05"
    write_keys(folder / "A", "A0001.png", "A0003.png", "A0005.png", "A0007.png", planes=4)
    write_keys(folder / "B", "B0005.png", "B0007.png", planes=4)
    write_keys(folder / "BG", "bg.png", size=(100, 60))
    studio = make_studio(folder=folder)
    studio.open(OpenRequest(folder, as_layers=True))
    return studio


def test_keys_are_set_where_the_playhead_is_and_the_camera_is_between_them(studio):
    rig, playback = studio.workspace.camera, studio.workspace.playback
    rig.set_pose(CameraPose(-10))
    playback.show_frame(4)
    assert rig.pose == CameraPose(-10)
    rig.set_pose(CameraPose(10))
    playback.show_frame(2)
    assert (rig.pose, rig.key) == (CameraPose(0), None)
    rig.set_ease(Ease.HOLD)
    assert rig.pose == CameraPose(-10)
    rig.set_key()
    assert [key.frame for key in rig.camera.keys] == [0, 2, 4]
    rig.delete_key()
    assert [key.frame for key in rig.camera.keys] == [0, 4]


def test_what_one_gesture_does_is_one_step_of_undo(studio):
    rig, document = studio.workspace.camera, studio.workspace.document
    for x in range(1, 9):
        rig.set_pose(CameraPose(x))
    assert document.undo_stack.undoText() == "Move the camera"
    rig.end_merge()
    rig.set_pose(CameraPose(50))
    document.undo_stack.undo()
    assert rig.pose == CameraPose(8)
    document.undo_stack.undo()
    assert rig.camera == Camera()


def test_keys_stand_at_frames_of_the_scene_whichever_layer_is_worked_on(studio):
    rig, workspace = studio.workspace.camera, studio.workspace
    workspace.playback.show_frame(6)
    rig.set_key()
    assert rig.key_frames == (6,)
    workspace.document.activate(2)
    assert rig.key_frames == (2,)
    assert rig.key is not None
    assert rig.number == 7
    rig.set_pose(CameraPose(3))
    assert [key.frame for key in rig.camera.keys] == [6]


def test_one_goes_from_key_to_key(studio):
    rig, playback = studio.workspace.camera, studio.workspace.playback
    for frame in (1, 5):
        playback.show_frame(frame)
        rig.set_key()
    playback.show_frame(3)
    rig.go(is_after=False)
    assert playback.frame == 1
    assert rig.neighbour(is_after=False) is None
    rig.go(is_after=True)
    assert playback.frame == 5


def test_the_size_of_the_field_is_no_size_of_its_own(studio):
    rig = studio.workspace.camera
    rig.set_size(CanvasSize(32, 24))
    assert rig.size == rig.camera.size == CanvasSize(32, 24)
    rig.set_size(rig.field)
    assert rig.camera.size is None
    rig.set_key()
    rig.clear()
    assert rig.camera == Camera()


def test_a_key_that_cannot_be_is_told(studio):
    rig = studio.workspace.camera
    said: list[str] = []
    rig.refused.connect(said.append)
    rig._edit("no", lambda scene: edits.move_camera_key(scene, 3, 4))
    assert said == ["The camera has no key at that frame."]


def flat_frames(studio: Studio) -> FlatFrames:
    """The frames of the flattened export."""
    workspace = studio.workspace
    scene, planner = workspace.document.scene, workspace._make_planner(studio.folder)
    return FlatFrames(
        scene, lambda layer: FinishedPictures(scene.layers[layer].shot, planner, workspace._cache)
    )


@pytest.mark.parametrize(
    "pose", [CameraPose(), CameraPose(-7, 5), CameraPose(3.5, 0, 1.4, 20), CameraPose(zoom=0.7)]
)
@pytest.mark.parametrize("frame", [0, 6])
def test_what_is_seen_through_the_camera_is_what_the_export_writes(studio, pose, frame):
    workspace = studio.workspace
    workspace.playback.show_frame(frame)
    edits_of = edits.set_layer_parallax
    workspace.document.edit_scene("far", lambda scene: edits_of(scene, 0, 0.5))
    workspace.camera.set_pose(pose)
    workspace.camera_view.set_on(is_on=True)

    def is_there() -> bool:
        shown = workspace.camera_view.shown()
        return shown is not None and shown.image is not None and not shown.badge

    studio.wait(is_there)
    image = workspace.camera_view.shown().image
    seen = pixels_of(image)[..., [2, 1, 0, 3]].astype(int)
    meant = flat_frames(studio).pixels(frame).astype(int)
    meant[..., :3] = np.rint(meant[..., :3] * meant[..., 3:] / 255)
    assert np.abs(seen - meant).max() <= 1


def test_another_shot_is_looked_at_from_the_field(studio):
    studio.workspace.camera_view.set_on(is_on=True)
    studio.open(OpenRequest(studio.folder / "A"))
    assert not studio.workspace.camera_view.is_on
    assert studio.workspace.camera_view.shown() is None
    assert not Settings().camera_frame
