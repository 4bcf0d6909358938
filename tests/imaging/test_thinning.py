from __future__ import annotations

import cv2
import numpy as np
import pytest

from inbetweener.imaging.thinning import thinned


def test_a_wide_line_becomes_one_pixel_wide_and_keeps_its_length():
    mask = np.zeros((40, 100), bool)
    mask[18:23, 10:90] = True

    middle = thinned(mask)

    assert (middle.sum(axis=0) <= 1).all()
    assert 74 <= middle.any(axis=0).sum() <= 80
    assert (np.nonzero(middle)[0] == 20).all()


@pytest.mark.parametrize("step", [1, -1])
def test_a_diagonal_that_is_two_pixels_wide_keeps_its_length(step):
    mask = np.zeros((60, 60), bool)
    for place in range(10, 50):
        mask[place, 30 + step * (place - 30)] = mask[place, 31 + step * (place - 30)] = True

    assert thinned(mask).any(axis=1).sum() >= 38


def test_what_is_connected_stays_so():
    mask = np.zeros((120, 120), np.uint8)
    cv2.circle(mask, (60, 60), 40, 1, 5)
    cv2.line(mask, (20, 60), (100, 60), 1, 4)

    middle = thinned(mask > 0).astype(np.uint8)

    assert cv2.connectedComponents(middle, connectivity=8)[0] == 2
    assert cv2.connectedComponents(1 - middle, connectivity=4)[0] == 4  # three grounds


@pytest.mark.parametrize("size", [1, 2, 3])
def test_dots_stay(size):
    mask = np.zeros((20, 20), bool)
    mask[8 : 8 + size, 8 : 8 + size] = True

    assert thinned(mask).sum() == 1


def test_a_line_at_the_edge_is_thinned_too():
    mask = np.zeros((20, 60), bool)
    mask[:3, 5:55] = True

    assert (thinned(mask).sum(axis=0) <= 1).all()
