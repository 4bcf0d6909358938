from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import pytest

from inbetweener.core.cancel import CancelToken
from inbetweener.inference import dis_splat, region_splat

_SIZE = 256


def _disc(center: tuple[int, int]) -> Any:
    picture = np.full((_SIZE, _SIZE, 3), 255, np.uint8)
    cv2.circle(picture, center, 20, (220, 40, 30), -1, cv2.LINE_AA)
    cv2.circle(picture, center, 20, (0, 0, 0), 2, cv2.LINE_AA)
    return picture


def _bar(angle_degrees: float) -> Any:
    """A blue bar with a red end that turns about the middle of a cel, (256, 256, 4)."""
    angle = np.deg2rad(angle_degrees)
    end = (round(128 + 100 * np.cos(angle)), round(128 + 100 * np.sin(angle)))
    colour, alpha = np.zeros((_SIZE, _SIZE, 3), np.uint8), np.zeros((_SIZE, _SIZE), np.uint8)
    for canvas, paints in ((colour, ((30, 60, 200), (220, 40, 30))), (alpha, (255, 255))):
        cv2.line(canvas, (128, 128), end, paints[0], 24, cv2.LINE_AA)
        cv2.circle(canvas, end, 18, paints[1], -1, cv2.LINE_AA)
    return np.dstack([colour, alpha])


def _draw(module: Any, key_a: Any, key_b: Any, t: float) -> Any:
    gap = module.open_on("cpu").prepare(key_a, key_b, (), CancelToken())
    return gap.at(t, CancelToken()).image


def _error(image: Any, truth: Any) -> float:
    return float(np.abs(image.astype(int) - truth).mean())


@pytest.mark.parametrize("t", [0.25, 0.5, 0.75])
def test_a_disc_goes_far_without_a_ghost(t: float) -> None:
    key_a, key_b = _disc((40, 60)), _disc((200, 100))
    truth = _disc((round(40 + 160 * t), round(60 + 40 * t)))

    drawn = _draw(region_splat, key_a, key_b, t)

    assert _error(drawn, truth) < 0.2 * _error(_draw(dis_splat, key_a, key_b, t), truth)


def test_what_turns_keeps_its_length_halfway() -> None:
    key_a, key_b, truth = _bar(-40), _bar(40), _bar(0)

    drawn = _draw(region_splat, key_a, key_b, 0.5)

    reach = np.flatnonzero(drawn[..., 3].max(axis=0) > 127).max()
    # On a straight path the end would be 23 pixels short of its 128 + 100 + 18.
    assert reach == pytest.approx(246, abs=4)
    by_flow = _draw(dis_splat, key_a, key_b, 0.5)
    assert _error(drawn[..., 3], truth[..., 3]) < 0.3 * _error(by_flow[..., 3], truth[..., 3])


def test_the_other_way_round_the_middle_is_the_same() -> None:
    key_a, key_b = _bar(-40), _bar(40)

    there = _draw(region_splat, key_a, key_b, 0.5)
    back = _draw(region_splat, key_b, key_a, 0.5)

    assert _error(there[..., 3], back[..., 3]) < 1
