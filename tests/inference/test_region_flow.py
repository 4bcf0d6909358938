from __future__ import annotations

from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
import pytest

from inbetweener.inference.dense_flow import find_flow
from inbetweener.inference.pixels import matching_grey, premultiply
from inbetweener.inference.region_flow import find_moves, find_region_flow

if TYPE_CHECKING:
    from inbetweener.inference.dense_flow import Flow

_SIZE = 256
_RED, _BLUE, _GREEN = (220, 40, 30), (30, 60, 200), (20, 150, 60)


def _paper() -> Any:
    return np.full((_SIZE, _SIZE, 3), 255, np.uint8)


def _disc(picture: Any, center: tuple[int, int], radius: int, colour: Any) -> Any:
    cv2.circle(picture, center, radius, colour, -1, cv2.LINE_AA)
    cv2.circle(picture, center, radius, (0, 0, 0), 2, cv2.LINE_AA)
    return picture


def _shape(offset: tuple[int, int], turn_degrees: float = 0, *, fill: Any = None) -> Any:
    """A lopsided polygon, (256, 256, 3), about (80, 120) and then moved and turned there."""
    outline = np.array([[-40, -14], [20, -22], [44, 2], [12, 10], [4, 34], [-18, 16]], np.float64)
    angle = np.deg2rad(turn_degrees)
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    places = np.round((outline @ turn.T + (80, 120) + offset) * 16).astype(np.int32)
    picture = _paper()
    if fill is not None:
        cv2.fillPoly(picture, [places], fill, cv2.LINE_AA, 4)
    return cv2.polylines(picture, [places], True, (0, 0, 0), 2, cv2.LINE_AA, 4)


def _limb(angle_degrees: float) -> Any:
    """A sleeve with a hand on a body, hanging from the shoulder at (128, 100)."""
    angle = np.deg2rad(angle_degrees)
    hand = (int(128 + 96 * np.sin(angle)), int(100 + 96 * np.cos(angle)))
    picture = _disc(_paper(), (128, 60), 34, _GREEN)
    cv2.line(picture, (128, 100), hand, (0, 0, 0), 22, cv2.LINE_AA)
    cv2.line(picture, (128, 100), hand, _BLUE, 17, cv2.LINE_AA)
    return _disc(picture, hand, 15, _RED)


def _alike(picture: Any, colour: Any) -> Any:
    return np.abs(picture[..., :3].astype(int) - colour).max(axis=2) < 12


def _both(key_a: Any, key_b: Any) -> tuple[Flow, Flow]:
    return find_region_flow(premultiply(key_a), premultiply(key_b))


def _dense(key_a: Any, key_b: Any) -> Flow:
    return find_flow(matching_grey(premultiply(key_a)), matching_grey(premultiply(key_b)))


def _error_px(flow: Flow, mask: Any, truth: Any) -> float:
    """The mean end-point error over a mask."""
    return float(np.linalg.norm(flow - np.asarray(truth, np.float32), axis=-1)[mask].mean())


def test_a_disc_that_moves_by_four_diameters_is_found_where_dis_loses_it() -> None:
    key_a = _disc(_paper(), (40, 60), 20, _RED)
    key_b = _disc(_paper(), (200, 100), 20, _RED)

    a_to_b, b_to_a = _both(key_a, key_b)

    assert _error_px(_dense(key_a, key_b), _alike(key_a, _RED), (160, 40)) > 40
    assert _error_px(a_to_b, _alike(key_a, _RED), (160, 40)) < 2
    assert _error_px(b_to_a, _alike(key_b, _RED), (-160, -40)) < 2
    assert _error_px(a_to_b, _alike(key_a, (255, 255, 255)), (0, 0)) < 0.5


def test_the_outline_goes_with_its_disc() -> None:
    key_a = _disc(_paper(), (40, 60), 20, _RED)
    key_b = _disc(_paper(), (200, 100), 20, _RED)

    a_to_b, _ = _both(key_a, key_b)

    assert _error_px(a_to_b, _alike(key_a, (0, 0, 0)), (160, 40)) < 2


def test_a_cel_without_paper_moves_alike() -> None:
    keys = []
    for center in ((40, 60), (200, 100)):
        alpha = np.zeros((_SIZE, _SIZE), np.uint8)
        cv2.circle(alpha, center, 20, 255, -1, cv2.LINE_AA)
        colour = np.zeros((_SIZE, _SIZE, 3), np.uint8)
        keys.append(np.dstack([_disc(colour, center, 20, _RED) * (alpha[..., None] > 0), alpha]))

    a_to_b, _ = _both(*keys)

    assert _error_px(a_to_b, keys[0][..., 3] == 255, (160, 40)) < 2
    assert _error_px(a_to_b, keys[0][..., 3] == 0, (0, 0)) < 0.5


@pytest.mark.parametrize("fill", [_BLUE, None], ids=["filled", "line art"])
def test_a_shape_that_moves_far_and_turns_is_found(fill: Any) -> None:
    key_a, key_b = _shape((0, 0), fill=fill), _shape((96, 24), 40, fill=fill)
    inked = ~_alike(key_a, (255, 255, 255))
    y, x = np.indices((_SIZE, _SIZE), np.float32)
    angle = np.deg2rad(40)
    truth = np.dstack(
        [
            (x - 80) * np.cos(angle) - (y - 120) * np.sin(angle) + 80 + 96 - x,
            (x - 80) * np.sin(angle) + (y - 120) * np.cos(angle) + 120 + 24 - y,
        ]
    )

    a_to_b, _ = _both(key_a, key_b)

    errors_px = np.linalg.norm(a_to_b - truth, axis=-1)[inked]
    dense_errors_px = np.linalg.norm(_dense(key_a, key_b) - truth, axis=-1)[inked]
    assert np.percentile(dense_errors_px, 10) > 15
    assert np.percentile(errors_px, 90) < 1


def test_a_limb_that_swings_by_sixty_degrees_goes_on_an_arc() -> None:
    key_a, key_b = _limb(-30), _limb(30)
    moves, _ = find_moves(premultiply(key_a), premultiply(key_b))
    sleeve = _alike(key_a, _BLUE)
    y, x = np.indices((_SIZE, _SIZE), np.float32)
    from_shoulder = np.dstack([x - 128, y - 100])
    # Image y points down, so the limb turns by -60 degrees from x towards y.
    half = np.deg2rad(-30)
    turn = np.array([[np.cos(half), -np.sin(half)], [np.sin(half), np.cos(half)]])
    halfway = from_shoulder @ turn.T
    full = halfway @ turn.T - from_shoulder

    middle = 0.5 * moves.flow + 0.25 * moves.bow

    assert _error_px(_dense(key_a, key_b), sleeve, full) > 15
    assert _error_px(moves.flow, sleeve, full) < 6
    assert _error_px(middle, sleeve, halfway - from_shoulder) < 4
    assert _error_px(0.5 * moves.flow, sleeve, halfway - from_shoulder) > 5


def test_discs_that_change_places_are_not_taken_for_each_other() -> None:
    key_a = _disc(_disc(_paper(), (60, 128), 24, _RED), (196, 128), 24, _GREEN)
    key_b = _disc(_disc(_paper(), (60, 128), 24, _GREEN), (196, 128), 24, _RED)

    a_to_b, _ = _both(key_a, key_b)

    assert _error_px(a_to_b, _alike(key_a, _RED), (136, 0)) < 2
    assert _error_px(a_to_b, _alike(key_a, _GREEN), (-136, 0)) < 2


def test_what_vanishes_does_not_draw_others_to_its_place() -> None:
    key_a = _disc(_disc(_paper(), (40, 60), 20, _RED), (128, 200), 26, _BLUE)
    key_b = _disc(_paper(), (200, 100), 20, _RED)

    a_to_b, b_to_a = _both(key_a, key_b)

    assert _error_px(a_to_b, _alike(key_a, _RED), (160, 40)) < 2
    assert _error_px(b_to_a, _alike(key_b, _RED), (-160, -40)) < 2


def test_same_keys_stay_where_they_are() -> None:
    key = _disc(_disc(_paper(), (60, 128), 24, _RED), (196, 128), 24, _GREEN)

    a_to_b, b_to_a = _both(key, key)

    assert np.abs(a_to_b).max() < 0.01
    assert np.abs(b_to_a).max() < 0.01


def test_keys_the_other_way_round_have_the_flows_the_other_way_round() -> None:
    key_a, key_b = _shape((0, 0), fill=_BLUE), _shape((96, 24), 40, fill=_BLUE)

    a_to_b, b_to_a = _both(key_a, key_b)
    again_b_to_a, again_a_to_b = _both(key_b, key_a)

    assert np.linalg.norm(a_to_b - again_a_to_b, axis=-1).mean() < 0.5
    assert np.linalg.norm(b_to_a - again_b_to_a, axis=-1).mean() < 0.5


def test_a_larger_picture_has_the_same_motion_in_its_own_pixels() -> None:
    key_a = cv2.resize(_disc(_paper(), (40, 60), 20, _RED), (1024, 768))
    key_b = cv2.resize(_disc(_paper(), (200, 100), 20, _RED), (1024, 768))

    a_to_b, _ = _both(key_a, key_b)

    assert _error_px(a_to_b, _alike(key_a, _RED), (160 * 4, 40 * 3)) < 8


@pytest.mark.parametrize("channels", [3, 4])
@pytest.mark.parametrize("size", [(1, 1), (5, 7), (31, 90), (32, 32), (33, 257), (40, 8000)])
def test_pictures_of_any_size_and_content_have_a_finite_flow(
    size: tuple[int, int], channels: int
) -> None:
    random = np.random.default_rng(0)
    noise = random.random((*size, channels), np.float32)

    for other in (random.random((*size, channels), np.float32), np.zeros_like(noise)):
        for flow in find_region_flow(noise, other):
            assert flow.shape == (*size, 2)
            assert flow.dtype == np.float32
            assert np.isfinite(flow).all()


def test_two_empty_cels_stay() -> None:
    empty = np.zeros((64, 80, 4), np.float32)

    a_to_b, b_to_a = find_region_flow(empty, empty)

    assert not a_to_b.any()
    assert not b_to_a.any()


def test_the_flow_is_the_same_whatever_the_threads_and_leaves_its_input_alone() -> None:
    key_a, key_b = (premultiply(key) for key in (_limb(-30), _limb(30)))
    before = key_a.copy()
    threads = cv2.getNumThreads()
    flows = []

    try:
        for count in (1, 2, 2):
            cv2.setNumThreads(count)
            flows.append(b"".join(flow.tobytes() for flow in find_region_flow(key_a, key_b)))
    finally:
        cv2.setNumThreads(threads)

    assert len(set(flows)) == 1
    assert np.array_equal(key_a, before)
