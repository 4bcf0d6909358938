from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from inbetweener.core.timing import cells_by_count, cells_by_exposure, inbetweens_at

LENGTHS = st.integers(1, 500)


@given(LENGTHS, st.integers(1, 600))
def test_by_exposure_all_cells_are_equal_and_the_last_takes_the_remainder(length, exposure):
    cells = cells_by_exposure(length, exposure)

    assert sum(cells) == length
    assert all(cell == exposure for cell in cells[:-1])
    assert 1 <= cells[-1] <= exposure
    assert len(cells) == inbetweens_at(length, exposure) + 1


@given(LENGTHS, st.data())
def test_by_count_cells_differ_by_one_frame_at_most_and_longer_ones_come_first(length, data):
    count = data.draw(st.integers(0, length - 1))

    cells = cells_by_count(length, count)

    assert sum(cells) == length
    assert len(cells) == count + 1
    assert min(cells) >= 1
    assert max(cells) - min(cells) <= 1
    assert list(cells) == sorted(cells, reverse=True)


def test_the_rules_give_what_an_animator_writes():
    assert cells_by_exposure(8, 2) == (2, 2, 2, 2)
    assert cells_by_exposure(8, 3) == (3, 3, 2)
    assert cells_by_count(8, 2) == (3, 3, 2)
    assert cells_by_count(10, 3) == (3, 3, 2, 2)
