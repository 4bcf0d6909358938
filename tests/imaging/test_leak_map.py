from __future__ import annotations

import numpy as np

from inbetweener.imaging.closed_regions import Window
from inbetweener.imaging.leak_gaps import Gap
from inbetweener.imaging.leak_map import LeakMark, leak_map, spots_of
from inbetweener.imaging.leaks import Leak, LeakKind


def test_regions_and_gaps_stand_where_they_are():
    mask = np.zeros((20, 30), np.bool_)
    mask[5:15, 5:25] = True
    leak = Leak(LeakKind.MERGED, Window(10, 20, 40, 40), mask, (Gap(30, 25, 3.0),))

    levels = leak_map([leak], [Gap(50, 50, 2.0)], (60, 80))

    assert levels[30, 20] == LeakMark.MERGED
    assert levels[22, 12] == LeakMark.NONE
    assert spots_of(levels, LeakMark.GAP) == [(30, 25)]
    assert spots_of(levels, LeakMark.CLOSED) == [(50, 50)]


def test_a_small_region_is_seen_on_a_large_one():
    window = Window(0, 0, 40, 40)
    large, small = np.ones((40, 40), np.bool_), np.zeros((40, 40), np.bool_)
    small[10:20, 10:20] = True
    leaks = [Leak(LeakKind.LOST, window, small), Leak(LeakKind.OPENED, window, large)]

    levels = leak_map(leaks, (), (40, 40))

    assert levels[15, 15] == LeakMark.LOST
    assert levels[30, 30] == LeakMark.OPENED
