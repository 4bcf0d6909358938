from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inbetweener.core.camera import Camera, CameraKey, CameraPose
from inbetweener.core.camera_frame import frame_corners
from inbetweener.core.camera_moves import view_of
from inbetweener.core.drawing import CanvasSize, Drawing, DrawingId
from inbetweener.core.layer import Layer
from inbetweener.core.scene import Scene
from inbetweener.core.shot import Key, Shot
from inbetweener.core.stage import Box, field_of, stage_of

FIELD = CanvasSize(640, 360)


def layer(name: str, width: int, height: int, **options: object) -> Layer:
    drawing = Drawing(DrawingId(f"{name}/{name}1.png"), f"{name}1")
    shot = Shot(name, (drawing,), (Key(drawing.id),), canvas=CanvasSize(width, height))
    return Layer(shot, **options)  # type: ignore[arg-type]


def scene(*keys: CameraKey, size: CanvasSize | None = None) -> Scene:
    layers = layer("BG", 1000, 400, x=-180, y=-20, is_background=True), layer("A", 640, 360)
    return Scene("cut", layers, Camera(keys, size))


@given(
    st.floats(-500, 500),
    st.floats(-500, 500),
    st.floats(0.2, 5),
    st.floats(-400, 400),
    st.sampled_from([FIELD, CanvasSize(321, 181), CanvasSize(1280, 720)]),
)
def test_the_corners_of_the_frame_are_seen_in_the_corners_of_the_picture(x, y, zoom, degrees, size):
    pose = CameraPose(x, y, zoom, degrees)
    view = view_of(pose, FIELD, size)
    corners = [view.seen(*corner) for corner in frame_corners(pose, FIELD, size)]
    meant = [(0, 0), (size.width, 0), (size.width, size.height), (0, size.height)]
    assert corners == [pytest.approx(each, abs=1e-6) for each in meant]


def test_without_a_camera_the_stage_is_the_field():
    assert stage_of(scene()) == field_of(scene()) == Box(0, 0, 640, 360)
    assert stage_of(Scene("empty", (Layer(Shot("A")),))) is None


def test_under_a_camera_all_that_is_drawn_is_on_the_stage_within_reason():
    panned = scene(CameraKey(0, CameraPose(-100)), CameraKey(9, CameraPose(300, 400)))
    assert stage_of(panned) == Box(-180, -20, 1000, 400)
    wide = layer("BG", 90_000, 400, x=-45_000, is_background=True), layer("A", 640, 360)
    stage = stage_of(Scene("cut", wide, panned.camera))
    assert stage == Box(-1280, 0, 3200, 400)


def test_the_stage_stays_while_the_camera_is_moved():
    stages = {stage_of(scene(CameraKey(0, CameraPose(x)))) for x in (1, 500, -3000)}
    assert len(stages) == 1
