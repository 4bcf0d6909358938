from __future__ import annotations

import pytest

from inbetweener.ui.timeline.choosing import chosen_by_band, chosen_by_click


@pytest.mark.parametrize(
    ("is_range", "is_toggle", "expected"),
    [
        (False, False, {5}),
        (True, False, {2, 3, 4, 5}),
        (False, True, {0, 5}),
        (True, True, {0, 2, 3, 4, 5}),
    ],
)
def test_a_click_with_each_modifier(is_range, is_toggle, expected):
    chosen = chosen_by_click(frozenset({0}), 2, 5, is_range=is_range, is_toggle=is_toggle)

    assert chosen == expected


def test_ctrl_takes_a_selected_gap_out_again():
    chosen = chosen_by_click(frozenset({0, 5}), 2, 5, is_range=False, is_toggle=True)

    assert chosen == {0}


def test_a_range_goes_backwards_too():
    chosen = chosen_by_click(frozenset(), 5, 3, is_range=True, is_toggle=False)

    assert chosen == {3, 4, 5}


@pytest.mark.parametrize(("adds", "expected"), [(False, {3, 4}), (True, {0, 3, 4})])
def test_a_band_replaces_or_adds(adds, expected):
    assert chosen_by_band(frozenset({0}), range(3, 5), adds=adds) == expected
