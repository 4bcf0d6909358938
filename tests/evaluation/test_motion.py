from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import pytest

from inbetweener.evaluation.motion import motion_size


def _picture(offset: int) -> Any:
    """Smooth noise that moves to the right, (96, 128, 3); the diagonal is 160."""
    noise = np.random.default_rng(1).random((96, 260)).astype(np.float32)
    smooth: Any = cv2.GaussianBlur(noise, (0, 0), 3)
    levels = 255 * (smooth - smooth.min()) / np.ptp(smooth)
    window = levels[:, 100 - offset : 228 - offset].astype(np.uint8)
    return np.repeat(window[..., None], 3, axis=2)


def test_steps_add_up_to_the_whole_way() -> None:
    frames = [_picture(4 * step) for step in range(5)]

    assert motion_size(frames) == pytest.approx(100 * 16 / 160, rel=0.08)


def test_motion_is_a_share_of_the_picture_whatever_its_size() -> None:
    frames = [_picture(4 * step) for step in range(3)]
    large = [np.kron(frame, np.ones((5, 5, 1), np.uint8)) for frame in frames]

    assert motion_size(large) == pytest.approx(motion_size(frames), rel=0.1)


def test_what_stands_still_has_no_motion() -> None:
    assert motion_size([_picture(0)] * 3) == 0


def test_there_and_back_is_no_way() -> None:
    frames = [_picture(0), _picture(4), _picture(0)]

    assert motion_size(frames) < 0.6 * motion_size(frames[:2])
