from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from inbetweener.imaging.leaks import LeakKind
from inbetweener.rendering.regions import KeyRegions
from tests.support.leaking import expected_in, leaks_of
from tests.support.line_scenes import Break, Scene, Shape, blob, random_scene

BODY = Shape(blob(60, 0.2, seed=1), (120, 100), (50, 10), turn=0.4)
EYE = replace(BODY, ring=blob(15) + np.array([10.0, -8.0]), colour=(200, 40, 40))
SCENE = Scene(320, 200, (BODY, EYE))


@pytest.mark.parametrize("seed", range(4))
def test_nothing_leaks_where_everything_is_drawn(seed):
    scene, t = random_scene(seed), (0.25, 0.5, 0.75)[seed % 3]

    assert len(expected_in(scene, t)) > 2
    assert leaks_of(scene, t, scene.drawn(t)) == ()


@pytest.mark.parametrize("width_px", [3, 5, 9])
def test_a_gap_in_an_outline_opens_its_region_and_is_found(width_px):
    (leak,) = leaks_of(SCENE, 0.5, SCENE.drawn(0.5, {0: [Break(0.3, width_px)]}))

    assert leak.kind is LeakKind.OPENED
    (gap,) = leak.gaps
    x, y = SCENE.opening(0, 0.5, 0.3)
    assert np.hypot(gap.x - x, gap.y - y) < 3
    assert width_px - 3.1 <= gap.width_px <= width_px + 1


def test_a_gap_between_two_regions_merges_them():
    leaks = leaks_of(SCENE, 0.5, SCENE.drawn(0.5, {1: [Break(0.6, 4)]}))

    assert {leak.kind for leak in leaks} == {LeakKind.MERGED}
    x, y = SCENE.opening(1, 0.5, 0.6)
    assert all(np.hypot(gap.x - x, gap.y - y) < 3 for leak in leaks for gap in leak.gaps)


def test_every_gap_of_a_region_is_told():
    drawn = SCENE.drawn(0.5, {0: [Break(0.2, 5), Break(0.7, 3)]})

    (leak,) = leaks_of(SCENE, 0.5, drawn)

    assert len(leak.gaps) == 2


def test_a_region_that_is_gone_is_lost():
    bare = replace(SCENE, shapes=(BODY,))

    (leak,) = leaks_of(SCENE, 0.5, bare.drawn(0.5))

    assert leak.kind is LeakKind.LOST
    assert leak.gaps == ()


def test_an_opening_that_a_key_has_too_is_none():
    opened = {0: [Break(0.3, 8)]}
    from_key = SCENE.drawn(0, opened), SCENE.drawn(1)
    expected = KeyRegions.of(from_key, SCENE.motion(0.5)).expected(0.5)

    assert len(expected) == 1  # the eye; of the body only one key says that it is closed


def test_what_is_hidden_on_the_way_is_no_leak():
    """A shape goes over another between the keys, and hides it whole at the half."""
    still = Shape(blob(14), (160, 100), colour=(0, 0, 0))
    over = Shape(blob(40), (60, 100), (200, 0))
    scene = Scene(320, 200, (still, over))

    assert len(expected_in(scene, 0.5)) == 2
    assert leaks_of(scene, 0.5, scene.drawn(0.5)) == ()


def test_two_colours_that_meet_softly_are_not_one_region():
    """Paint would stop where the colour changes, however slowly it does."""
    body = replace(BODY, fill=(255, 230, 180), turn=0.0)
    scene = Scene(320, 200, (body,))
    drawn = scene.drawn(0.5, {0: [Break(0.3, 6)]})
    soft = cv2.GaussianBlur(drawn, (0, 0), 3)
    near_line = cv2.dilate((drawn.min(2) < 100).astype(np.uint8), np.ones((5, 5), np.uint8)) > 0
    x, y = map(round, scene.opening(0, 0.5, 0.3))
    drawn[y - 9 : y + 9, x - 9 : x + 9][~near_line[y - 9 : y + 9, x - 9 : x + 9]] = soft[
        y - 9 : y + 9, x - 9 : x + 9
    ][~near_line[y - 9 : y + 9, x - 9 : x + 9]]

    assert leaks_of(scene, 0.5, drawn) == ()
