from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from inbetweener.imaging.closed_regions import ClosedRegions
from inbetweener.imaging.gap_closing import close_gaps
from inbetweener.imaging.leaks import find_leaks
from inbetweener.imaging.walls import walls_of
from inbetweener.rendering.regions import KeyRegions
from tests.support.leaking import expected_in
from tests.support.line_scenes import Break, Scene, Shape, blob

BODY = Shape(blob(60, 0.2, seed=1), (120, 100), (50, 10), turn=0.4)
EYE = replace(BODY, ring=blob(15) + np.array([10.0, -8.0]), colour=(200, 40, 40))
SCENE = Scene(320, 200, (BODY, EYE))
GAP = {0: [Break(0.3, 5)]}


def closed(drawn, widest_px, scene=SCENE):
    expected, own = expected_in(scene, 0.5), ClosedRegions.between(walls_of(drawn))
    leaks = find_leaks(own, expected)
    assert leaks
    return close_gaps(drawn, own, expected, leaks, widest_px)


def test_a_gap_is_closed_in_the_width_and_colour_of_its_line_and_nothing_else_changes():
    true, drawn = SCENE.drawn(0.5), SCENE.drawn(0.5, GAP)

    done = closed(drawn, 6)

    assert done.leaks == ()
    assert len(done.gaps) == 1
    missing = np.abs(true.astype(int) - drawn).sum()
    assert np.abs(true.astype(int) - done.pixels).sum() < 0.75 * missing
    changed = (done.pixels != drawn).any(axis=2)
    rows, columns = np.nonzero(changed)
    x, y = SCENE.opening(0, 0.5, 0.3)
    assert np.hypot(columns - x, rows - y).max() < 8
    assert abs(ink_of(done.pixels) - ink_of(true)) < 0.2 * (ink_of(true) - ink_of(drawn)) + 3


def ink_of(picture):
    return (255 - picture[..., :3].astype(float).mean(axis=2)).sum() / 255


def test_a_wider_gap_than_asked_for_is_left_as_it_is():
    drawn = SCENE.drawn(0.5, {0: [Break(0.3, 12)]})

    done = closed(drawn, 6)

    assert done.pixels is drawn
    assert done.gaps == ()
    assert len(done.leaks) == 1


def test_a_region_with_one_gap_too_wide_is_left_whole_as_it_is():
    drawn = SCENE.drawn(0.5, {0: [Break(0.2, 12), Break(0.7, 3)]})
    assert closed(drawn, 6).pixels is drawn


def test_a_gap_between_two_regions_is_bridged_once_in_its_own_colour():
    drawn = SCENE.drawn(0.5, {1: [Break(0.6, 4)]})

    done = closed(drawn, 6)

    assert done.leaks == ()
    assert len(done.gaps) == 1
    changed = (done.pixels != drawn).any(axis=2)
    darkest = done.pixels[changed][done.pixels[changed].sum(axis=1).argmin()]
    assert np.abs(darkest.astype(int) - EYE.colour).max() < 12


@pytest.mark.parametrize("colour", [(0, 0, 0), (60, 120, 250)])
def test_aliased_art_stays_aliased(colour):
    body = replace(BODY, colour=colour)
    scene = replace(SCENE, shapes=(body, EYE), is_smooth=False)
    drawn = scene.drawn(0.5, GAP)

    done = closed(drawn, 8, scene)

    assert done.gaps
    assert {tuple(c) for c in done.pixels.reshape(-1, 3).tolist()} == {
        tuple(c) for c in drawn.reshape(-1, 3).tolist()
    }


def test_sixteen_bit_and_clear_cels_are_closed_as_paper_is():
    drawn = SCENE.drawn(0.5, GAP)
    on_paper = closed(drawn, 6)
    deep = drawn.astype(np.uint16) * np.uint16(257)

    in_deep = closed(deep, 6)

    assert in_deep.pixels.dtype == np.uint16
    assert np.abs(in_deep.pixels / 257 - on_paper.pixels).max() <= 1


def test_a_line_on_nothing_gets_its_alpha_too():
    scene = replace(SCENE, shapes=(BODY,))
    cel = as_cel(scene.drawn(0.5, GAP))
    expected = expected_in(scene, 0.5)
    own = ClosedRegions.between(walls_of(cel))

    done = close_gaps(cel, own, expected, find_leaks(own, expected), 6)

    assert done.leaks == ()
    on_white = 255 - done.pixels[..., 3].astype(int)
    reference = closed(scene.drawn(0.5, GAP), 6, scene).pixels
    assert np.abs(on_white - reference[..., 0]).max() <= 2


def as_cel(black_on_white):
    return np.dstack([np.zeros_like(black_on_white), 255 - black_on_white[..., 0]])


def test_a_line_that_should_meet_another_is_drawn_on_to_it():
    picture = np.full((120, 160, 3), 255, np.uint8)
    cv2.rectangle(picture, (30, 20), (130, 100), (0, 0, 0), 3)
    whole = picture.copy()
    cv2.line(whole, (80, 20), (80, 100), (0, 0, 0), 3)
    cv2.line(picture, (80, 20), (80, 92), (0, 0, 0), 3)
    still = Scene(160, 120, ())
    expected = KeyRegions.of((whole, whole), still.motion(0.5)).expected(0.5)
    own = ClosedRegions.between(walls_of(picture))

    done = close_gaps(picture, own, expected, find_leaks(own, expected), 8)

    assert done.leaks == ()
    np.testing.assert_allclose(done.pixels.astype(int), whole, atol=0)
