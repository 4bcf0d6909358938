"""Where the camera is, and what it sees, against sums done by hand and by numpy."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inbetweener.core.camera import Camera, CameraKey, CameraPose, Ease
from inbetweener.core.camera_moves import pose_at, view_of
from inbetweener.core.drawing import CanvasSize

FIELD = CanvasSize(200, 100)
_poses = st.builds(
    CameraPose,
    st.floats(-300, 300),
    st.floats(-300, 300),
    st.floats(0.1, 10),
    st.floats(-720, 720),
)


def _camera(ease: Ease, a: CameraPose, b: CameraPose) -> Camera:
    return Camera((CameraKey(10, a, ease), CameraKey(20, b)))


def test_without_keys_the_whole_field_is_seen() -> None:
    assert pose_at(Camera(), 7) == CameraPose()
    assert view_of(CameraPose(), FIELD, FIELD) == (1, 0, 0, 0, 1, 0)


@given(st.sampled_from(Ease), _poses, _poses)
def test_at_its_keys_the_camera_is_where_they_say(ease: Ease, a: CameraPose, b: CameraPose) -> None:
    camera = _camera(ease, a, b)
    assert pose_at(camera, 10) == a
    assert pose_at(camera, -5) == a
    assert pose_at(camera, 20) == b
    assert pose_at(camera, 99) == b


@pytest.mark.parametrize(
    ("ease", "half_way"),
    [
        (Ease.EVEN, 0.5),
        (Ease.SLOW_OUT, 1 - math.sqrt(0.5)),
        (Ease.SLOW_IN, math.sqrt(0.5)),
        (Ease.SLOW_BOTH, 0.5),
        (Ease.HOLD, 0),
    ],
)
def test_each_ease_has_its_half_way(ease: Ease, half_way: float) -> None:
    camera = _camera(ease, CameraPose(100, -40, 1, 0), CameraPose(200, 60, 4, 90))
    pose = pose_at(camera, 15)
    assert pose.x == pytest.approx(100 + 100 * half_way)
    assert pose.y == pytest.approx(-40 + 100 * half_way)
    assert pose.degrees == pytest.approx(90 * half_way)
    assert pose.zoom == pytest.approx(4**half_way)


def test_a_slow_start_is_slow_and_a_slow_end_too() -> None:
    far = CameraPose(1000)
    first = {ease: pose_at(_camera(ease, CameraPose(), far), 11).x for ease in Ease}
    assert first[Ease.SLOW_OUT] < first[Ease.EVEN] < first[Ease.SLOW_IN]
    assert first[Ease.SLOW_BOTH] < first[Ease.EVEN]


def test_the_zoom_goes_in_equal_ratios() -> None:
    camera = _camera(Ease.EVEN, CameraPose(zoom=1), CameraPose(zoom=32))
    zooms = [pose_at(camera, frame).zoom for frame in (10, 12, 14, 16, 18, 20)]
    assert zooms == pytest.approx([1, 2, 4, 8, 16, 32])


@given(_poses, st.floats(-500, 500), st.floats(-500, 500), st.floats(0.05, 3))
def test_a_view_is_move_turn_and_zoom(
    pose: CameraPose, x: float, y: float, parallax: float
) -> None:
    picture = CanvasSize(80, 60)
    angle = -math.radians(pose.degrees)  # clockwise with y down: what is seen turns against it
    turn = np.array([[math.cos(angle), -math.sin(angle)], [math.sin(angle), math.cos(angle)]])
    middle = np.array([100 + pose.x * parallax, 50 + pose.y * parallax])
    expected = pose.zoom * turn @ (np.array([x, y]) - middle) + [40, 30]
    assert view_of(pose, FIELD, picture, parallax).seen(x, y) == pytest.approx(
        tuple(expected), abs=1e-6
    )


@given(st.integers(-500, 500), st.integers(-500, 500), st.integers(1, 300), st.integers(1, 300))
def test_pans_by_whole_pixels_meet_pixels(x: int, y: int, width: int, height: int) -> None:
    view = view_of(CameraPose(x, y), FIELD, CanvasSize(width, height))
    assert (view.xx, view.xy, view.yx, view.yy) == (1, 0, 0, 1)
    assert view.dx == int(view.dx)
    assert view.dy == int(view.dy)


def test_a_pan_to_the_right_moves_things_to_the_left() -> None:
    assert view_of(CameraPose(30, 10), FIELD, FIELD).seen(50, 50) == (20, 40)


def test_what_is_far_moves_less_and_what_is_on_the_screen_not_at_all() -> None:
    pose = CameraPose(30, 10)
    assert view_of(pose, FIELD, FIELD, 0.5).seen(50, 50) == (35, 45)
    assert view_of(CameraPose(30, 10, 2, 45), FIELD, FIELD, 0).seen(50, 50) == (50, 50)


def test_a_quarter_turn_is_exact() -> None:
    square = CanvasSize(100, 100)
    view = view_of(CameraPose(degrees=90), square, square)
    assert view == (0, 1, 0, -1, 0, 100)


def test_a_layer_apart_from_the_corner_is_seen_apart() -> None:
    view = view_of(CameraPose(zoom=2), FIELD, FIELD)
    assert view.moved(10, 5).seen(0, 0) == view.seen(10, 5)
