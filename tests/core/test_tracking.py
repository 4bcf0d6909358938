from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from inbetweener.core import edits
from inbetweener.core.tracking import GapWork, moved_gaps, touched_gaps
from tests.support.shot_strategies import make_shot, shots

if TYPE_CHECKING:
    from inbetweener.core.shot import Shot


def _alike_shot(keys: int = 7) -> Shot:
    """A shot whose gaps are all one and the same object."""
    shot = make_shot([4] * (keys - 1))
    return edits.set_exposure(shot, range(keys - 1), 1)


def test_gaps_that_are_one_object_are_still_told_apart():
    before = _alike_shot()
    assert len({id(gap) for gap in before.gaps}) == 1

    after = edits.remove_key(before, 6)

    assert moved_gaps(before, after) == {index: index for index in range(5)}


def test_removing_a_key_in_the_middle_loses_just_the_gaps_around_it():
    before = _alike_shot()

    after = edits.remove_key(before, 3)

    assert moved_gaps(before, after) == {0: 0, 1: 1, 4: 3, 5: 4}


def test_an_edit_of_one_gap_touches_that_gap():
    before = _alike_shot()

    after = edits.set_exposure(before, [2], 2)

    assert touched_gaps(before, after) == {2}
    assert moved_gaps(before, after) == {index: index for index in range(6)}


def test_another_model_touches_all_gaps():
    before = _alike_shot()

    assert touched_gaps(before, edits.set_model(before, "other")) == set(range(6))


def test_exact_colours_of_the_shot_are_other_work_for_gaps_that_do_not_say_otherwise():
    before = edits.set_gap_exact_colours(_alike_shot(), [2], exact=False)

    after = edits.set_exact_colours(before, exact=True)

    works = [(GapWork.of(before, gap), GapWork.of(after, gap)) for gap in range(6)]
    assert [old == new for old, new in works] == [gap == 2 for gap in range(6)]
    assert touched_gaps(before, after) >= {0, 1, 3, 4, 5}
    assert touched_gaps(after, edits.set_gap_exact_colours(after, [4], exact=False)) == {4}


@given(shots(), st.data())
def test_gaps_that_moved_have_the_same_work(before, data):
    if len(before.keys) < 2:
        return
    key = data.draw(st.integers(0, len(before.keys) - 1))

    after = edits.remove_key(before, key)

    moved = moved_gaps(before, after)
    assert len(set(moved.values())) == len(moved)
    for old, new in moved.items():
        assert GapWork.of(before, old) == GapWork.of(after, new)


def test_taking_the_only_key_off_touches_no_gap_and_fails_nowhere():
    alone = make_shot(())
    empty = edits.remove_key(alone, 0)
    assert touched_gaps(alone, empty) == touched_gaps(empty, alone) == set()
    assert moved_gaps(alone, empty) == {}


def test_closed_gaps_of_the_shot_are_other_work_for_gaps_that_do_not_say_otherwise():
    before = edits.set_gap_closing_px(_alike_shot(), [2], 0)

    after = edits.set_closing_px(before, 6)

    works = [(GapWork.of(before, i), GapWork.of(after, i)) for i in range(len(after.gaps))]
    assert [i for i, (old, new) in enumerate(works) if old == new] == [2]
    assert touched_gaps(after, edits.set_gap_closing_px(after, [4], 3)) == {4}
