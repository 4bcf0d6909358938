from __future__ import annotations

import cv2
import numpy as np
import pytest

from inbetweener.imaging.closed_regions import ClosedRegions
from inbetweener.imaging.walls import walls_of


def ring(line=(0, 0, 0), paper=(255, 255, 255), width=2):
    picture = np.full((80, 120, 3), paper, np.uint8)
    cv2.circle(picture, (60, 40), 25, line, width)
    return picture


@pytest.mark.parametrize("line", [(0, 0, 0), (220, 30, 30), (255, 220, 0), (150, 200, 255)])
def test_a_line_of_any_trace_colour_closes_a_region(line):
    regions = ClosedRegions.between(walls_of(ring(line)))

    assert len(regions.outlines) == 1
    (number,) = regions.outlines
    assert abs(regions.areas[number] - np.pi * 24**2) < 90


def test_a_line_on_a_filled_ground_does_too():
    assert len(ClosedRegions.between(walls_of(ring((60, 0, 0), (255, 60, 60)))).outlines) == 1


def test_a_line_as_fine_as_a_pixel_holds_paint_across_corners():
    assert len(ClosedRegions.between(walls_of(ring(width=1))).outlines) == 1


def test_an_opening_of_one_pixel_lets_it_out():
    picture = ring(width=1)
    picture[15, 59:62] = 255
    assert not ClosedRegions.between(walls_of(picture)).outlines


def test_a_cel_is_as_its_line_on_paper():
    opaque = ring()
    cel = np.dstack([np.zeros_like(opaque), 255 - opaque[..., 0]])

    plain, clear = walls_of(opaque), walls_of(cel)

    np.testing.assert_array_equal(plain.ink, clear.ink)


def test_sixteen_bits_are_as_eight():
    deep = ring().astype(np.uint16) * np.uint16(257)
    np.testing.assert_array_equal(walls_of(deep).is_wall, walls_of(ring()).is_wall)


def test_what_is_filled_without_a_line_is_no_region_of_lines():
    picture = np.full((80, 120, 3), 255, np.uint8)
    cv2.circle(picture, (60, 40), 25, (90, 160, 240), -1)

    regions = ClosedRegions.between(walls_of(picture))

    assert (regions.areas[1:] > 1000).sum() == 2  # it is one to a paint bucket
    assert not regions.outlines


def test_ink_itself_is_none():
    picture = np.full((80, 120, 3), 255, np.uint8)
    cv2.circle(picture, (60, 40), 25, (20, 20, 20), -1)
    cv2.circle(picture, (60, 40), 25, (0, 0, 0), 2)
    assert not ClosedRegions.between(walls_of(picture)).outlines


def test_what_the_edge_of_the_picture_cuts_is_not_closed():
    picture = np.full((80, 120, 3), 255, np.uint8)
    cv2.circle(picture, (0, 40), 25, (0, 0, 0), 2)
    assert not ClosedRegions.between(walls_of(picture)).outlines
