from __future__ import annotations

import pytest

from inbetweener.core.layer_names import in_cel_order, is_background_name


@pytest.mark.parametrize(
    "name", ["BG", "bg01", "BG_cut05", "Background", "backgrounds", "背景", "背景 2", "bg.", "美術"]
)
def test_these_are_backgrounds(name: str):
    assert is_background_name(name)


@pytest.mark.parametrize("name", ["A", "BGirl", "big", "backpack", "", "fg", "0001"])
def test_these_are_none(name: str):
    assert not is_background_name(name)


def test_backgrounds_lie_lowest_and_then_a_b_c():
    assert in_cel_order(["C", "A10", "BG2", "B", "a2", "BG"]) == [
        "BG",
        "BG2",
        "a2",
        "A10",
        "B",
        "C",
    ]
