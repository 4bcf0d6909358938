from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import pytest

from inbetweener.imaging.lines import LineFate, LineFaults, fates_of_lines, lines_of


def drawing(*, alpha: bool = False) -> Any:
    """A red disc with a dark outline 4 pixels wide, (200, 320, 4), premultiplied."""
    picture = np.zeros((200, 320, 4), np.uint8) if alpha else np.full((200, 320, 4), 255, np.uint8)
    cv2.circle(picture, (160, 100), 60, (220, 60, 40, 255), -1)
    cv2.circle(picture, (160, 100), 60, (20, 10, 20, 255), 3)
    return picture


@pytest.mark.parametrize("alpha", [False, True])
def test_lines_are_found_and_fills_and_paper_are_none(alpha):
    lines = lines_of(drawing(alpha=alpha))

    assert lines[100, 100]  # the left end of the outline
    assert not lines[100, 160]
    assert not lines[10, 10]
    assert not lines[100, 130:190].any()


def test_a_wide_dark_fill_is_no_line():
    picture = np.full((200, 320, 4), 255, np.uint8)
    picture[50:150, 50:250, :3] = 10

    assert not lines_of(picture)[60:140, 60:240].any()


def row(*places: int) -> Any:
    lines = np.zeros((40, 320), bool)
    lines[:, list(places)] = True
    return lines


@pytest.mark.parametrize(
    ("own", "from_a", "from_b", "fate"),
    [
        (True, True, True, LineFate.KEPT),
        (True, True, False, LineFate.FROM_A),
        (True, False, True, LineFate.FROM_B),
        (True, False, False, LineFate.NEW),
        (False, True, True, LineFate.LOST),
        (False, True, False, LineFate.NONE),
        (False, False, False, LineFate.NONE),
    ],
)
def test_every_line_has_its_fate(own, from_a, from_b, fate):
    lines = [row(100) if has_it else row() for has_it in (own, from_a, from_b)]

    assert fates_of_lines(*lines)[20, 100] == fate


def test_a_line_a_pixel_off_is_kept():
    fates = fates_of_lines(row(100), row(101), row(99))

    assert fates[20, 100] == LineFate.KEPT
    assert LineFate.LOST not in fates


def test_a_line_that_one_key_has_is_lost_in_its_middle_but_not_at_its_end():
    whole, middle, end = row(100), row(100), row(100)
    middle[15:25] = False
    end[25:] = False

    assert fates_of_lines(middle, whole, row())[20, 100] == LineFate.LOST
    assert LineFate.LOST not in fates_of_lines(end, whole, row())


def test_breaks_and_ghosts_are_counted():
    whole, broken = row(100, 200), row(100, 200)
    broken[10:18, 100] = broken[25:33, 100] = False

    faults = LineFaults.of(fates_of_lines(broken, whole, whole))
    assert (faults.breaks, faults.ghosts) == (2, 0)
    assert faults.where[14, 100]
    assert not faults.where[14, 200]

    doubled = LineFaults.of(fates_of_lines(row(100, 105), row(100), row(105)))
    assert (doubled.breaks, doubled.ghosts) == (0, 1)

    sound = LineFaults.of(fates_of_lines(whole, whole, whole))
    assert (sound.breaks, sound.ghosts) == (0, 0)
    assert not sound.where.any()
