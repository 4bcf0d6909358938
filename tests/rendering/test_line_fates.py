from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import pytest

from inbetweener.core.motion import Motion, Way
from inbetweener.imaging.lines import LineFate
from inbetweener.rendering.line_fates import line_fates

SIZE = (200, 320)


def ring(x: int) -> Any:
    picture = np.full((*SIZE, 4), 255, np.uint8)
    cv2.circle(picture, (x, 100), 50, (20, 10, 20, 255), 3)
    return picture


@pytest.fixture
def motion() -> Motion:
    """Everything goes 40 pixels to the right."""
    flow = np.zeros((*SIZE, 2), np.float32)
    flow[..., 0] = 40
    weight = np.ones(SIZE, np.float32)
    return Motion(Way(flow, None, weight), Way(-flow, None, weight), SIZE[1], SIZE[0])


def counts(own: Any, motion: Motion, t: float = 0.5) -> dict[LineFate, int]:
    fates = line_fates(own, ring(120), ring(160), motion, t)
    return {fate: int((fates == fate).sum()) for fate in LineFate if fate}


@pytest.mark.parametrize("t", [0.25, 0.5, 0.75])
def test_lines_that_went_along_are_kept(motion, t):
    found = counts(ring(120 + round(40 * t)), motion, t)

    assert found[LineFate.KEPT] > 500
    assert sum(found.values()) == found[LineFate.KEPT]


def test_a_line_that_is_not_there_is_lost(motion):
    own = ring(140)
    own[:, 180:] = 255

    assert counts(own, motion)[LineFate.LOST] > 50


def test_a_line_of_nowhere_is_new(motion):
    own = ring(140)
    cv2.line(own, (20, 20), (20, 180), (0, 0, 0, 255), 3)

    assert counts(own, motion)[LineFate.NEW] > 100


def test_small_motion_serves_large_drawings(motion):
    own, key_a, key_b = (cv2.resize(ring(x), (640, 400)).astype(np.uint8) for x in (140, 120, 160))
    fates = line_fates(own, key_a, key_b, motion.of_keys(640, 400), 0.5)

    assert fates.shape == SIZE
    assert (fates == LineFate.KEPT).sum() > 500
    assert not (fates >= LineFate.NEW).any()
