from __future__ import annotations

import numpy as np

from inbetweener.imaging.exact_colours import in_exact_colours, paints_of
from inbetweener.imaging.new_colours import new_colours
from tests.support.flat_art import flat_art

PATCHES = np.array([[0, 1, 2], [3, 0, 4], [5, 5, 1]])
KEYS = [flat_art(PATCHES, is_smooth=True, shift_px=shift) for shift in (0.0, 4.3)]


def test_keys_have_no_new_colours():
    found = new_colours(KEYS[0], KEYS)

    assert found.share < 0.01  # where three paints meet, no two of them say it all
    assert not new_colours(flat_art(PATCHES, is_smooth=False), KEYS).count


def test_what_is_off_is_counted_where_it_is():
    drawn = KEYS[0].copy()
    drawn[2:4, 2:7] = (255, 0, 255, 255)
    drawn[5, 5] = (0, 255, 255, 255)
    before = new_colours(KEYS[0], KEYS)

    found = new_colours(drawn, KEYS)

    assert found.count - before.count == 2
    assert found.is_new[2:4, 2:7].all()
    assert found.is_new[5, 5]
    assert found.share == found.is_new.mean()


def test_exact_colours_leave_none():
    drawn = ((KEYS[0].astype(int) + KEYS[1]) // 2).astype(np.uint8)
    paints = paints_of(KEYS)

    assert paints is not None
    assert new_colours(drawn, KEYS).count > 10
    assert new_colours(in_exact_colours(drawn, paints), KEYS).count == 0


def test_painted_keys_are_compared_by_the_colours_that_they_have_anywhere():
    random = np.random.default_rng(4)
    keys = [random.integers(0, 100, (40, 50, 3), np.uint8) for _ in range(2)]
    drawn = keys[0][::-1].copy()
    drawn[:5, :5] = (250, 10, 250)

    found = new_colours(drawn, keys)

    assert found.is_new[:5, :5].all()
    assert found.is_new[5:].mean() < 0.3
