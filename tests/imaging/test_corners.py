from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import pytest

from inbetweener.imaging.corners import corner_near

_FINENESS = 4
_SIZE = (120, 160)


def drawing(*strokes: Any, size: tuple[int, int] = _SIZE, width_px: int = 3) -> Any:
    """Black lines through points, on white paper."""
    height, width = size
    fine = np.full((height * _FINENESS, width * _FINENESS), 255, np.uint8)
    for stroke in strokes:
        points = np.array(np.asarray(stroke, float) * _FINENESS, np.int32)
        cv2.polylines(fine, [points], False, 0, width_px * _FINENESS, cv2.LINE_AA)
    grey = cv2.resize(fine, (width, height), interpolation=cv2.INTER_AREA)
    return np.dstack([grey, grey, grey, np.full_like(grey, 255)])


def test_the_end_of_a_line_is_found():
    picture = drawing([(20, 30), (90, 70)])

    assert corner_near(picture, 95, 66, 10) == pytest.approx((90, 70), abs=2.5)


def test_a_corner_and_a_crossing_are_found():
    picture = drawing(
        [(20, 20), (60, 60), (20, 100)], [(100, 20), (100, 100)], [(80, 50), (120, 50)]
    )

    assert corner_near(picture, 64, 62, 10) == pytest.approx((60, 60), abs=3)
    assert corner_near(picture, 104, 46, 10) == pytest.approx((100, 50), abs=3)


@pytest.mark.parametrize(
    "stroke", [[(0, 10), (160, 90)], [(0, 60), (160, 60)], [(50, 0), (70, 120)]]
)
def test_along_a_line_there_is_nothing(stroke):
    picture = drawing(stroke)

    assert corner_near(picture, 62, 48, 12) is None


def test_a_gentle_arc_has_no_corner():
    angles = np.linspace(0, 2 * np.pi, 80)
    picture = drawing(np.stack([80 + 40 * np.cos(angles), 60 + 40 * np.sin(angles)], axis=1))

    assert corner_near(picture, 80, 20, 10) is None


def test_beyond_reach_there_is_nothing():
    picture = drawing([(20, 30), (90, 70)])

    assert corner_near(picture, 110, 70, 10) is None
    assert corner_near(picture, 150, 10, 10) is None


@pytest.mark.parametrize(("x", "y"), [(-40, -40), (500, 20), (-3, 60), (160, 120)])
def test_outside_the_picture_there_is_nothing(x, y):
    assert corner_near(drawing([(20, 30), (90, 70)]), x, y, 10) is None


def test_a_line_on_a_cel_ends_where_its_paint_does():
    opaque = drawing([(20, 30), (90, 70)])
    cel = np.zeros_like(opaque)
    cel[..., 3] = 255 - opaque[..., 0]

    assert corner_near(cel, 95, 66, 10) == corner_near(opaque, 95, 66, 10)


def test_a_large_drawing_has_thick_lines():
    picture = drawing([(400, 300), (900, 700)], size=(1080, 1920), width_px=9)

    assert corner_near(picture, 915, 690, 24) == pytest.approx((900, 700), abs=6)


def test_of_two_the_nearer_is_meant():
    picture = drawing([(20, 60), (60, 60)], [(80, 60), (120, 60)])

    assert corner_near(picture, 66, 60, 30) == pytest.approx((60, 60), abs=2.5)
    assert corner_near(picture, 74, 60, 30) == pytest.approx((80, 60), abs=2.5)
