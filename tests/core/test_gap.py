from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given

from inbetweener.core.gap import LONGEST_GAP_FRAMES, Gap, Treatment
from inbetweener.errors import EditError
from tests.support.shot_strategies import gaps


@given(gaps())
def test_the_cells_of_a_gap_follow_each_other_and_fill_it(gap):
    cells = gap.cells

    assert cells[0].offset == 0
    assert all(a.offset + a.length == b.offset for a, b in pairwise(cells))
    assert cells[-1].offset + cells[-1].length == gap.length
    assert cells[0].t == 0
    assert all(a.t < b.t for a, b in pairwise(cells))
    assert cells[-1].t < 1


@given(gaps())
def test_a_count_set_by_hand_is_the_number_of_inbetweens(gap):
    if gap.treatment in (Treatment.HOLD, Treatment.CUT):
        assert gap.inbetween_count == 0
    elif gap.count is not None:
        assert gap.inbetween_count == gap.count
    else:
        assert gap.inbetween_count == -(-gap.length // gap.exposure) - 1


def test_only_inbetween_gaps_with_drawings_are_rendered():
    assert Gap(8).is_rendered
    assert not Gap(8, count=0).is_rendered
    assert not Gap(2, exposure=2).is_rendered
    assert not any(
        Gap(8, treatment=treatment).is_rendered
        for treatment in (Treatment.HOLD, Treatment.CUT, Treatment.BLANK)
    )
    assert Gap(8, treatment=Treatment.BLANK).inbetween_count == 3


@pytest.mark.parametrize(
    "wrong",
    [
        {"length": 0},
        {"length": LONGEST_GAP_FRAMES + 1},
        {"length": 8, "exposure": 0},
        {"length": 8, "count": 8},
        {"length": 8, "count": -1},
    ],
)
def test_impossible_timing_is_refused_in_a_sentence(wrong):
    with pytest.raises(EditError, match=r"^A .*\.$"):
        Gap(**wrong)


def test_equal_gaps_are_equal_whatever_their_cells_are_made_from():
    assert Gap(8, exposure=2) == Gap(8, exposure=2)
    assert Gap(8, exposure=2) != Gap(8, count=3)
    assert hash(Gap(8)) == hash(Gap(8))


@pytest.mark.parametrize(
    ("gap", "exposures", "common"),
    [
        (Gap(8), (2,), 2),
        (Gap(9), (2, 1), 2),
        (Gap(4, count=3), (1,), 1),
        (Gap(8, count=2), (3, 2), None),
        (Gap(8, count=0), (8,), None),
    ],
)
def test_a_gap_tells_how_long_its_drawings_stay(gap, exposures, common):
    assert (gap.exposures, gap.common_exposure) == (exposures, common)
