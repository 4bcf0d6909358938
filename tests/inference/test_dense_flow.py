from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import pytest

from inbetweener.inference.dense_flow import find_flow, importance


def _texture(height: int, width: int) -> Any:
    noise = np.random.default_rng(0).integers(0, 256, (height, width), np.uint8)
    return cv2.normalize(cv2.GaussianBlur(noise, (0, 0), 3), np.empty(0), 0, 255, cv2.NORM_MINMAX)


def test_a_moved_texture_has_the_flow_it_was_moved_by() -> None:
    grey = _texture(96, 128)

    flow = find_flow(grey, np.roll(grey, (2, 5), axis=(0, 1)))

    np.testing.assert_allclose(flow[20:-20, 20:-20].mean(axis=(0, 1)), (5, 2), atol=0.1)


@pytest.mark.parametrize(
    ("height", "width"), [(1, 1), (1, 300), (7, 1), (11, 13), (31, 33), (40, 17)]
)
def test_pictures_of_any_size_have_a_finite_flow(height: int, width: int) -> None:
    grey = _texture(64, 400)[:height, :width]

    flow = find_flow(grey, grey[::-1, ::-1])

    assert flow.shape == (height, width, 2)
    assert flow.dtype == np.float32
    assert np.isfinite(flow).all()


def test_the_number_of_threads_does_not_change_the_flow() -> None:
    grey = _texture(200, 300)
    other = np.roll(grey, 9, axis=1)[::-1]
    threads = cv2.getNumThreads()
    flows = []

    try:
        for count in (1, 2, 5):
            cv2.setNumThreads(count)
            flows.append(find_flow(grey, other))
    finally:
        cv2.setNumThreads(threads)

    assert np.array_equal(flows[0], flows[1])
    assert np.array_equal(flows[0], flows[2])


def test_flow_that_returns_to_the_same_colour_is_believed_fully() -> None:
    picture = np.repeat(_texture(8, 8)[..., None], 3, axis=2).astype(np.float32)
    still = np.zeros((8, 8, 2), np.float32)

    assert not importance(picture, picture, still, still).any()


def test_flow_to_another_colour_or_without_return_is_believed_less() -> None:
    picture = np.zeros((8, 8, 3), np.float32)
    other_colour = picture.copy()
    other_colour[2, 2] = 1
    still = np.zeros((8, 8, 2), np.float32)
    gone = still.copy()
    gone[5, 5] = 3

    log_weight = importance(picture, other_colour, still, gone)

    assert log_weight[2, 2] < -1
    assert log_weight[5, 5] < -1
    assert np.count_nonzero(log_weight) == 2
