"""The camera in the window: its frame is dragged, its panel typed in, its keys clicked."""

from __future__ import annotations

from math import cos, radians, sin
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDoubleSpinBox

from inbetweener.core import edits
from inbetweener.core.camera import Camera, CameraPose, Ease
from inbetweener.session.scene.around import OtherLayersLook
from inbetweener.storage.opening import OpenRequest
from inbetweener.ui.canvas.camera_frame import FramePart
from inbetweener.ui.panels.camera_panel import CameraPanel
from tests.support.key_files import write_keys

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.support.front import Front

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform
LEFT, NO_BUTTON = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
NO_KEY, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def front(make_front: Callable[..., Front], make_studio, tmp_path: Path) -> Front:
    """A, of 17 frames, over a background, with the camera's frame on the canvas."""
    folder = tmp_path / "cut05"
    write_keys(folder / "A", "A0001.png", "A0009.png", "A0017.png", planes=4, size=(320, 180))
    write_keys(folder / "BG", "bg.png", size=(500, 200))
    studio = make_studio(folder=folder)
    front = make_front(studio)
    studio.open(OpenRequest(folder, as_layers=True))
    front.studio.wait(lambda: front.workspace.preview.shown().image is not None)
    front.trigger("camera_frame")
    front.window.canvas.zoom_to(2.0)
    return front


def send(
    front: Front,
    kind: QEvent.Type,
    at: QPointF,
    button: Qt.MouseButton,
    keys: Qt.KeyboardModifier = NO_KEY,
) -> None:
    held = LEFT if kind is not QEvent.Type.MouseButtonRelease else NO_BUTTON
    canvas = front.window.canvas
    place = QPointF(canvas.mapToGlobal(at.toPoint()))
    QApplication.sendEvent(canvas, QMouseEvent(kind, at, place, button, held, keys))


def drag(front: Front, begin: QPointF, *ends: QPointF, keys: Qt.KeyboardModifier = NO_KEY) -> None:
    """Press at a point of the view, go on to others, and let go at the last."""
    send(front, QEvent.Type.MouseButtonPress, begin, LEFT, keys)
    for end in ends:
        send(front, QEvent.Type.MouseMove, end, NO_BUTTON, keys)
    send(front, QEvent.Type.MouseButtonRelease, ends[-1], LEFT, keys)


def around(front: Front, *turns: float) -> list[QPointF]:
    """Points of the view around the middle of the frame, so far from where its disc lies now."""
    a, _, c, _ = corners(front)
    middle, disc = (a + c) / 2, turning_disc(front)
    arm = disc - middle
    found = []
    for turn in turns:
        sine, cosine = sin(radians(turn)), cos(radians(turn))
        spot = QPointF(arm.x() * cosine - arm.y() * sine, arm.x() * sine + arm.y() * cosine)
        found.append(middle + spot)
    return found


def turning_disc(front: Front) -> QPointF:
    canvas = front.window.canvas
    assert canvas.layers.camera is not None
    return canvas.layers.camera.turning_disc(canvas.transform)


def corners(front: Front) -> list[QPointF]:
    canvas = front.window.canvas
    assert canvas.layers.camera is not None
    return canvas.layers.camera.seen(canvas.transform)


def box(front: Front, name: str) -> QDoubleSpinBox:
    return next(
        each
        for each in front.window.findChildren(QDoubleSpinBox)
        if each.accessibleName().startswith(name)
    )


def test_the_frame_is_seen_when_it_is_asked_for_or_its_panel_is_in_front(front):
    layers = front.window.canvas.layers
    assert layers.camera is not None
    front.press("C")
    assert layers.camera is None
    front.window.docks.show("camera")
    front.studio.wait(lambda: layers.camera is not None)
    front.window.docks.show("inspector")
    front.studio.wait(lambda: layers.camera is None)


def test_an_edge_moves_the_camera_by_whole_pixels_and_sets_a_key_at_the_playhead(front):
    front.workspace.playback.show_frame(5)
    a, b, *_ = corners(front)
    edge = QPointF(a.x() * 0.7 + b.x() * 0.3, a.y())
    drag(front, edge, edge + QPointF(10, 0), edge + QPointF(41, -20))
    camera = front.workspace.camera.camera
    assert [(key.frame, key.pose) for key in camera.keys] == [(5, CameraPose(20, -10))]
    assert corners(front)[0] == a + QPointF(40, -20)


def test_one_drag_is_one_step_of_undo(front):
    a, b, *_ = corners(front)
    edge = (a + b) / 2
    drag(front, edge, *(edge + QPointF(4 * step, 0) for step in range(1, 6)))
    drag(front, edge + QPointF(20, 0), edge + QPointF(60, 0))
    assert front.workspace.camera.pose == CameraPose(30)
    front.press("Ctrl+Z")
    assert front.workspace.camera.pose == CameraPose(10)
    front.press("Ctrl+Z")
    assert front.workspace.camera.camera == Camera()


def test_a_corner_zooms_about_the_middle(front):
    a, _, c, _ = corners(front)
    middle = (a + c) / 2
    drag(front, c, (c + middle) / 2)
    assert front.workspace.camera.pose.zoom == pytest.approx(2, abs=0.02)
    assert front.workspace.camera.pose.x == 0


def test_the_disc_turns_clockwise_about_the_middle_and_says_how_far(front):
    drag(front, *around(front, 0, 10, 30))
    pose = front.workspace.camera.pose
    assert (pose.degrees, pose.zoom, pose.x, pose.y) == (pytest.approx(30, abs=0.5), 1, 0, 0)
    assert front.window.canvas.layers.camera.title.endswith(f"· {pose.degrees:g}°")
    front.press("Ctrl+Z")
    assert front.workspace.camera.camera == Camera()


def test_with_shift_it_stops_at_every_fifteen_degrees(front):
    drag(front, *around(front, 0, 38), keys=SHIFT)
    assert front.workspace.camera.pose.degrees == 45


@pytest.mark.parametrize("way", [1, -1])
def test_it_turns_on_past_half_a_turn_and_a_whole_one(front, way):
    drag(front, *around(front, *(way * turn for turn in (0, 100, 200, 300, 400))))
    assert front.workspace.camera.pose.degrees == pytest.approx(way * 400, abs=0.5)


def test_the_mirrored_view_is_turned_as_it_is_seen(front):
    front.press("H")
    assert turning_disc(front).x() < corners(front)[0].x()
    drag(front, *around(front, 0, -20))
    assert front.workspace.camera.pose.degrees == pytest.approx(20, abs=0.5)


def test_what_is_not_the_frame_pans_and_points_as_ever(front):
    canvas = front.window.canvas
    a, _, c, _ = corners(front)
    assert canvas.layers.camera.part_at(canvas.transform, (a + c) / 2) is None
    assert canvas.layers.camera.part_at(canvas.transform, a) is FramePart.CORNER
    drag(front, (a + c) / 2, (a + c) / 2 + QPointF(30, 0))
    assert front.workspace.camera.camera == Camera()


def test_the_frame_lies_on_the_field_whichever_layer_is_worked_on(front):
    document = front.workspace.document
    document.edit_scene("there", lambda scene: edits.set_layer_offset(scene, 1, 30, 20))
    document.activate(0)
    front.studio.wait(lambda: front.workspace.preview.shown().image is not None)
    background = document.scene.layers[0]
    assert front.window.canvas.layers.camera.corners[0] == (-background.x, -background.y)


def test_the_panel_shows_the_camera_and_what_is_typed_sets_a_key(front):
    front.window.docks.show("camera")
    front.studio.wait(lambda: front.window.findChild(CameraPanel).isVisible())
    front.workspace.playback.show_frame(8)
    box(front, "x of").setValue(25)
    box(front, "Zoom").setValue(1.5)
    front.workspace.playback.show_frame(0)
    assert box(front, "x of").value() == 25
    assert box(front, "Zoom").value() == 1.5
    front.trigger("camera_key")
    ease = front.window.findChild(QComboBox, "camera_ease")
    ease.setCurrentIndex(ease.findData(Ease.SLOW_IN))
    ease.activated.emit(ease.currentIndex())
    assert [key.ease for key in front.workspace.camera.camera.keys] == [Ease.SLOW_IN, Ease.EVEN]
    front.trigger("camera_next_key")
    assert front.workspace.playback.frame == 8
    front.trigger("camera_delete_key")
    assert len(front.workspace.camera.camera.keys) == 1
    front.trigger("camera_clear")
    assert front.workspace.camera.camera == Camera()
    assert not front.window.actions_by_name["camera_clear"].isEnabled()


def test_keys_are_diamonds_on_the_ruler_that_lead_to_their_frames(front):
    timeline = front.window.timeline
    for frame in (3, 12):
        front.workspace.playback.show_frame(frame)
        front.trigger("camera_key")
    front.workspace.playback.show_frame(0)
    assert timeline._contents.camera_frames == (3, 12)
    at = QPoint(round(timeline._axis.center_x_of(12)) - 4, 16)
    QTest.mouseClick(timeline, LEFT, pos=at)
    assert front.workspace.playback.frame == 12


def test_one_looks_through_the_camera_and_back(front):
    canvas = front.window.canvas
    front.workspace.camera.set_pose(CameraPose(20, 0, 2))
    drawing = canvas.layers.picture.key
    front.trigger("camera_through")
    front.studio.wait(lambda: canvas.layers.is_through_camera)
    assert canvas.layers.picture.key != drawing
    assert canvas.layers.stage is None
    assert front.window.actions_by_name["camera_through"].isChecked()
    front.trigger("camera_through")
    assert not canvas.layers.is_through_camera
    assert canvas.layers.picture.key == drawing


def test_a_view_that_is_fitted_stays_so_when_one_looks_through_the_camera(front):
    canvas = front.window.canvas
    front.trigger("camera_key")
    canvas.zoom_to_fit()
    all_of_it = canvas.zoom
    front.trigger("camera_through")
    front.studio.wait(lambda: canvas.layers.is_through_camera)
    assert canvas.zoom > 1.3 * all_of_it
    front.trigger("camera_through")
    assert canvas.zoom == all_of_it


def test_while_playing_the_other_layers_and_the_camera_are_seen(front):
    workspace, layers = front.workspace, front.window.canvas.layers
    front.trigger("camera_key")
    front.studio.wait(lambda: bool(layers.around.below))
    workspace.playback.play()
    front.studio.wait(lambda: workspace.playback.frame > 2)
    assert layers.around.below
    assert layers.camera.title != "Camera, frame 1"
    workspace.playback.pause()


def test_under_a_camera_one_sees_what_lies_around_the_field(front):
    canvas = front.window.canvas
    assert canvas.layers.stage[2:] == (320, 180)
    front.trigger("camera_key")
    assert canvas.layers.stage[2:] == (500, 200)
    assert canvas.zoom == 2.0
    front.workspace.other_layers.set_look(OtherLayersLook.HIDDEN)
    assert canvas.layers.stage[2:] == (500, 200)


def test_the_panel_is_at_hand_in_scenes_with_a_camera_alone(front, tmp_path):
    docks = front.window.docks
    front.trigger("camera_key")
    front.studio.workspace.saver.save(tmp_path / "cut05" / "cut05.inbetweener")
    front.studio.wait(lambda: not front.workspace.document.is_modified)
    front.studio.open(OpenRequest(tmp_path / "cut05" / "cut05.inbetweener"))
    front.studio.wait(lambda: not docks["camera"].isHidden())

    front.studio.open(OpenRequest(tmp_path / "cut05" / "A"))

    front.studio.wait(docks["camera"].isHidden)
