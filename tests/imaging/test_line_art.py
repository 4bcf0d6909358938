from __future__ import annotations

import cv2
import numpy as np
import pytest

from inbetweener.imaging.line_art import BLACK, NO_INK, Inks, NotLineArt, find_inks
from tests.support.line_drawings import figure


def inks_of(**kinds: bool) -> Inks:
    drawing = figure(**kinds)
    found = find_inks((drawing.drawn(0), drawing.drawn(1)))
    assert isinstance(found, Inks)
    return found


@pytest.mark.parametrize("is_cel", [False, True])
def test_trace_lines_are_told_from_black_ones_and_from_each_other(is_cel):
    inks, drawing = inks_of(is_cel=is_cel), figure(is_cel=is_cel)
    art = inks.taken_apart(drawing.drawn(0))

    assert len(inks.hues) == 2
    assert inks.paper.is_clear == is_cel
    red, blue = art.kinds[116, 196 - 6], art.kinds[244, 205]  # where the arcs are lowest
    assert {int(red), int(blue)} == {1, 2} or {int(red), int(blue)} <= {1, 2, NO_INK}
    assert (art.kinds == BLACK).sum() > 10 * (art.kinds == 1).sum() > 0
    assert (art.kinds == 2).any()
    assert art.kinds[5, 5] == NO_INK


def test_pens_are_known_where_lines_are_aliased_only():
    assert len(inks_of().pens) == 0
    pens = inks_of(is_aliased=True).pens
    assert sorted(np.rint(pens[:, :3] * 255).astype(int).tolist()) == [
        [0, 0, 0],
        [40, 60, 220],
        [230, 30, 30],
    ]


def test_painted_keys_are_none():
    noise = np.random.default_rng(1).integers(0, 256, (60, 80, 3), np.uint8)
    filled = np.full((60, 80, 3), 255, np.uint8)
    filled[10:50, 10:60] = (200, 60, 40)

    assert find_inks((noise, noise)) is NotLineArt.PAINTED
    assert find_inks((filled, filled)) is NotLineArt.PAINTED
    pale = np.full((200, 300, 3), 255, np.uint8)
    cv2.circle(pale, (150, 100), 60, (238, 236, 230), -1)
    cv2.circle(pale, (150, 100), 60, (0, 0, 0), 2)
    assert find_inks((pale, pale)) is NotLineArt.PAINTED


def test_empty_keys_and_keys_on_different_paper_are_none():
    white = np.full((60, 80, 3), 255, np.uint8)

    assert find_inks((white, white)) is NotLineArt.NO_LINES
    assert find_inks((white, white // 2 + 60)) is NotLineArt.PAINTED


def test_a_few_solid_parts_beside_lines_are_line_art_still():
    keys = [figure().drawn(t) for t in (0, 1)]
    for key in keys:
        key[100:125, 330:350] = 0

    inks = find_inks(keys)

    assert isinstance(inks, Inks)
    art = inks.taken_apart(keys[0])
    assert art.solid[110, 340]
    assert art.solid.sum() < 27 * 22 + 100
