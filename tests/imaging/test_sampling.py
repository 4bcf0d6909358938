"""Pictures through a camera: exact where pixels meet pixels, close to the truth elsewhere."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inbetweener.core.camera import CameraPose
from inbetweener.core.camera_moves import view_of
from inbetweener.core.drawing import CanvasSize
from inbetweener.imaging.alpha import premultiply
from inbetweener.imaging.compositing import Sheet, compose
from inbetweener.imaging.sampling import Sampling, covers, seen_through, whole_offset

SMOOTH = [Sampling.SMOOTH, Sampling.SHARP]


def _noise(seed: int, shape: tuple[int, int, int], dtype: Any = np.uint8) -> Any:
    random = np.random.default_rng(seed)
    return random.integers(0, np.iinfo(dtype).max, shape, dtype, endpoint=True)


def _frame(pixels: Any, view: Any, width: int, height: int, sampling: Sampling) -> Any:
    seen = seen_through(pixels, view, width, height, sampling)
    if seen is None:
        return np.zeros((height, width, 4), np.uint8)
    return compose([Sheet(seen.pixels, seen.left, seen.top)], width, height, pixels.dtype.type)


@given(st.integers(-40, 40), st.integers(-40, 40), st.sampled_from(Sampling))
@settings(max_examples=40, deadline=None)
def test_a_pan_by_whole_pixels_is_an_exact_copy(x: int, y: int, sampling: Sampling) -> None:
    picture = _noise(1, (50, 70, 3), np.uint16)
    view = view_of(CameraPose(x, y), CanvasSize(70, 50), CanvasSize(31, 21))
    assert whole_offset(view) is not None
    frame = _frame(picture, view, 31, 21, sampling)
    field = np.zeros((50 + 200, 70 + 200, 4), np.uint16)
    field[100:150, 100:170, :3] = picture
    field[100:150, 100:170, 3] = 65535
    top, left = 100 + (50 - 21) // 2 + y, 100 + (70 - 31) // 2 + x
    assert (frame == field[top : top + 21, left : left + 31]).all()


def test_whole_pixels_cost_no_copy() -> None:
    picture = _noise(2, (50, 70, 4))
    seen = seen_through(picture, (1, 0, 5, 0, 1, -3), 70, 50)
    assert seen is not None
    assert seen.pixels is picture
    assert (seen.left, seen.top) == (5, -3)


@pytest.mark.parametrize("turns", [1, 2, 3])
@pytest.mark.parametrize("sampling", Sampling)
def test_a_quarter_turn_is_exact(turns: int, sampling: Sampling) -> None:
    picture = _noise(3, (40, 40, 3))
    square = CanvasSize(40, 40)
    view = view_of(CameraPose(degrees=90 * turns), square, square)
    frame = _frame(picture, view, 40, 40, sampling)[5:-5, 5:-5, :3].astype(int)
    # The camera turns clockwise, so that what is seen turns the other way, as numpy turns it.
    assert np.abs(frame - np.rot90(picture, turns)[5:-5, 5:-5]).max() <= 1


@pytest.mark.parametrize("sampling", SMOOTH)
@pytest.mark.parametrize("pose", [CameraPose(0.5, 0.25), CameraPose(3.3, -2, 1.7, 20)])
def test_a_smooth_picture_is_seen_where_it_lies(sampling: Sampling, pose: CameraPose) -> None:
    field = CanvasSize(120, 100)

    def wave(x: Any, y: Any) -> Any:
        return 0.5 + 0.4 * np.sin(x / 9) * np.cos(y / 11)

    def picture() -> Any:
        y, x = np.mgrid[0:100, 0:120] + 0.5
        return np.rint(np.dstack([wave(x, y)] * 3) * 65535).astype(np.uint16)

    view = view_of(pose, field, CanvasSize(40, 30))
    frame = _frame(picture(), view, 40, 30, sampling)
    back = np.linalg.inv(np.array([[*view[:3]], [*view[3:]], [0, 0, 1]]))
    y, x = np.mgrid[0:30, 0:40] + 0.5
    places = back @ np.stack([x.ravel(), y.ravel(), np.ones(x.size)])
    expected = wave(places[0], places[1]).reshape(30, 40) * 65535
    assert np.abs(frame[..., 0] - expected).max() < 0.004 * 65535
    assert (frame[..., 3] == 65535).all()


@pytest.mark.parametrize("sampling", SMOOTH)
def test_what_gets_smaller_is_averaged_and_does_not_alias(sampling: Sampling) -> None:
    stripes = np.zeros((200, 200, 3), np.uint8)
    stripes[:, ::2] = 255
    field = CanvasSize(200, 200)
    view = view_of(CameraPose(zoom=0.25), field, field)
    frame = _frame(stripes, view, 200, 200, sampling)[80:120, 80:120, :3].astype(int)
    assert np.abs(frame - 127.5).max() <= 1


@pytest.mark.parametrize("sampling", SMOOTH)
def test_hidden_colours_do_not_bleed_into_an_edge(sampling: Sampling) -> None:
    cel = np.zeros((60, 60, 4), np.uint8)
    cel[..., 1] = 255  # what is transparent hides green
    cv2.circle(cel, (30, 30), 15, (255, 0, 0, 255), -1)
    field = CanvasSize(60, 60)
    view = view_of(CameraPose(0.4, 0.3, 1.2, 10), field, field)
    frame = _frame(cel, view, 60, 60, sampling)
    assert frame[..., 1].max() == 0
    assert frame[frame[..., 3] > 20][:, 0].min() >= 250


def test_aliased_art_keeps_its_colours_and_its_hard_edges() -> None:
    cel = np.zeros((60, 60, 4), np.uint8)
    cv2.circle(cel, (30, 30), 15, (200, 30, 10, 255), -1)
    field = CanvasSize(60, 60)
    view = view_of(CameraPose(0.4, 0.3, 1.6, 33), field, field)
    frame = _frame(cel, view, 60, 60, Sampling.ALIASED)
    assert {tuple(map(int, each)) for each in frame.reshape(-1, 4)} == {
        (0, 0, 0, 0),
        (200, 30, 10, 255),
    }
    area = (cel[..., 3] > 0).sum() * 1.6**2
    assert (frame[..., 3] > 0).sum() == pytest.approx(area, rel=0.02)


@pytest.mark.parametrize("sampling", Sampling)
def test_a_background_that_fills_the_frame_stays_opaque(sampling: Sampling) -> None:
    field = CanvasSize(60, 40)
    view = view_of(CameraPose(2.3, 1.1, 1.4, 5), field, field).moved(-40, -40)
    background = _noise(4, (120, 140, 3), np.uint16)
    assert covers(140, 120, view, 60, 40)
    seen = seen_through(background, view, 60, 40, sampling)
    assert seen is not None
    assert seen.pixels.shape == (40, 60, 3)
    assert seen.pixels.dtype == np.uint16


@pytest.mark.parametrize("sampling", Sampling)
def test_beyond_the_edge_of_an_opaque_picture_is_nothing(sampling: Sampling) -> None:
    white = np.full((40, 60, 3), 255, np.uint8)
    field = CanvasSize(60, 40)
    view = view_of(CameraPose(zoom=0.5), field, field)
    assert not covers(60, 40, view, 60, 40)
    frame = _frame(white, view, 60, 40, sampling)
    assert (frame[12:28, 17:43] == 255).all()
    assert not frame[:7].any()
    assert not frame[:, :12].any()


def test_out_of_sight_is_none() -> None:
    picture = _noise(5, (10, 10, 4))
    assert seen_through(picture, (1.5, 0, 900, 0, 1.5, 0), 60, 40) is None


def test_an_empty_cel_is_none() -> None:
    assert seen_through(np.zeros((10, 10, 4), np.uint8), (1.5, 0, 9, 0, 1.5, 0), 60, 40) is None


@given(
    st.floats(-60, 60), st.floats(-60, 60), st.floats(0.02, 20), st.floats(-360, 360), st.booleans()
)
@settings(max_examples=120, deadline=None)
def test_any_pose_gives_a_part_of_the_frame(
    x: float, y: float, zoom: float, degrees: float, opaque: bool
) -> None:
    picture = _noise(6, (30, 40, 3 if opaque else 4))
    field = CanvasSize(40, 30)
    view = view_of(CameraPose(x, y, zoom, degrees), field, field)
    for sampling in Sampling:
        seen = seen_through(picture, view, 40, 30, sampling)
        if seen is None or seen.pixels is picture:
            continue
        assert 0 <= seen.left <= seen.left + seen.pixels.shape[1] <= 40
        assert 0 <= seen.top <= seen.top + seen.pixels.shape[0] <= 30
        if seen.pixels.dtype == np.float32:
            assert seen.pixels.min() >= 0
            assert seen.pixels.max() <= 1
            assert (seen.pixels[..., :3] <= seen.pixels[..., 3:]).all()


def test_a_part_of_a_picture_is_seen_like_the_whole() -> None:
    picture = _noise(7, (400, 500, 4))
    view = (0.9, 0.1, -200.3, -0.1, 0.9, -150.7)
    seen = seen_through(picture, view, 50, 40, Sampling.SMOOTH)
    assert seen is not None
    matrix = np.array([[0.9, 0.1, -200.3], [-0.1, 0.9, -150.7]])
    matrix[:, 2] += (matrix[:, :2].sum(axis=1) - 1) / 2
    whole = cv2.warpAffine(premultiply(picture), matrix, (50, 40), flags=cv2.INTER_AREA)
    mine = np.zeros((40, 50, 4), np.float32)
    rows, columns = seen.pixels.shape[:2]
    mine[seen.top : seen.top + rows, seen.left : seen.left + columns] = seen.pixels
    # Another filter over noise: the pictures agree in the mean, and in place.
    assert np.corrcoef(mine.ravel(), whole.ravel())[0, 1] > 0.9
