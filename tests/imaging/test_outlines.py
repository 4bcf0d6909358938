from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import pytest

from inbetweener.imaging.outlines import PartFinder, thinned

WIDTH, HEIGHT = 200, 120


def disc_on(ground: tuple[int, int, int, int], radius: int = 25) -> Any:
    """A red disc with a dark line around (60, 60), soft at its edges; RGBA, premultiplied."""
    fine = np.zeros((HEIGHT * 4, WIDTH * 4, 4), np.uint8)
    fine[:] = ground
    for reach, colour in ((radius + 3, (20, 20, 30, 255)), (radius, (220, 60, 60, 255))):
        cv2.circle(fine, (240, 240), reach * 4, colour, -1)
    return cv2.resize(fine, (WIDTH, HEIGHT), interpolation=cv2.INTER_AREA)


def area_of(outline: Any) -> float:
    return float(cv2.contourArea(np.array(outline, np.float32)))


@pytest.mark.parametrize("ground", [(255, 255, 255, 255), (0, 0, 0, 0)])
def test_the_part_under_a_point_is_outlined_along_its_line(ground):
    outline = PartFinder(disc_on(ground)).outline_around(52.0, 60.0)

    assert outline is not None
    radii = [float(np.hypot(x - 60, y - 60)) for x, y in outline]
    assert min(radii) > 23
    assert max(radii) < 29
    assert area_of(outline) == pytest.approx(np.pi * 25**2, rel=0.12)


@pytest.mark.parametrize("ground", [(255, 255, 255, 255), (0, 0, 0, 0)])
def test_paper_and_empty_cel_are_no_part(ground):
    assert PartFinder(disc_on(ground)).outline_around(150.0, 20.0) is None


def test_white_paint_on_an_empty_cel_is_a_part():
    picture = disc_on((0, 0, 0, 0))
    red = (picture[..., 0] > 200) & (picture[..., 3] == 255)
    picture[red] = 255

    assert PartFinder(picture).outline_around(60.0, 60.0) is not None


def test_beside_the_picture_there_is_none():
    picture = disc_on((255, 255, 255, 255))

    assert PartFinder(picture).outline_around(-1.0, 60.0) is None
    assert PartFinder(picture).outline_around(60.0, 500.0) is None


def test_specks_are_no_part():
    picture = disc_on((255, 255, 255, 255))
    picture[20, 20] = (0, 0, 0, 255)

    assert PartFinder(picture).outline_around(20.5, 20.5) is None


def test_a_click_on_a_line_means_what_it_closes_in():
    picture = disc_on((255, 255, 255, 255))
    outline = PartFinder(picture).outline_around(60.0 - 26.5, 60.0)

    assert outline is not None
    assert area_of(outline) == pytest.approx(np.pi * 25**2, rel=0.12)


def test_an_outline_has_few_corners_however_long_it_is():
    large = disc_on((255, 255, 255, 255), radius=50)
    outline = PartFinder(large).outline_around(60.0, 60.0)

    assert outline is not None
    assert 8 <= len(outline) <= 96


def test_a_stroke_keeps_its_ends_and_loses_what_lies_on_its_way():
    stroke = (*tuple((float(x), 10.0) for x in range(50)), (49.0, 30.0))

    assert thinned(stroke, is_closed=False) == ((0.0, 10.0), (49.0, 10.0), (49.0, 30.0))


def test_no_stroke_has_more_points_than_it_may():
    rng = np.random.default_rng(3)
    scribble = tuple((float(x), float(y)) for x, y in rng.uniform(0, 100, (500, 2)))

    assert len(thinned(scribble, 40, is_closed=False)) <= 40
