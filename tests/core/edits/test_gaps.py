from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from inbetweener.core.chart import Chart, ChartPreset
from inbetweener.core.edits import (
    LengthRule,
    set_chart,
    set_count,
    set_exposure,
    set_gap_exact_colours,
    set_gap_length,
    set_gap_lengths,
    set_gap_model,
    set_treatment,
)
from inbetweener.core.gap import Treatment
from inbetweener.errors import EditError
from tests.support.shot_strategies import charts, make_shot, shots

if TYPE_CHECKING:
    from inbetweener.core.shot import Shot


def some_gap(data: st.DataObject, shot: Shot) -> int:
    return data.draw(st.integers(0, len(shot.gaps) - 1))


def some_gaps(data: st.DataObject, shot: Shot) -> set[int]:
    return data.draw(st.sets(st.integers(0, len(shot.gaps) - 1), min_size=1))


@given(shots(min_keys=2), st.data(), st.integers(1, 12))
def test_another_exposure_keeps_the_length_and_fills_it(shot, data, exposure):
    chosen = some_gaps(data, shot)

    after = set_exposure(shot, chosen, exposure)

    assert after.key_frames() == shot.key_frames()
    assert after.length == shot.length
    assert all(after.gaps[i].exposure == exposure for i in chosen)
    assert all(cell.length == exposure for i in chosen for cell in after.gaps[i].cells[1:-1])
    assert all(after.gaps[i] is shot.gaps[i] for i in range(len(shot.gaps)) if i not in chosen)


@given(shots(min_keys=2), st.data(), st.integers(1, 12))
def test_another_exposure_by_ripple_keeps_the_drawings_and_moves_what_follows(shot, data, exposure):
    gap = some_gap(data, shot)

    after = set_exposure(shot, [gap], exposure, LengthRule.RIPPLE)

    assert after.gaps[gap].inbetween_count == shot.gaps[gap].inbetween_count
    assert after.gaps[gap].length % exposure == 0
    assert_only_what_follows_moved(shot, after, gap)


@given(shots(min_keys=2), st.data())
def test_another_count_keeps_the_length(shot, data):
    gap = some_gap(data, shot)
    count = data.draw(st.none() | st.integers(0, shot.gaps[gap].length - 1))

    after = set_count(shot, [gap], count)

    assert after.key_frames() == shot.key_frames()
    assert after.length == shot.length
    assert after.gaps[gap].count == count


@given(shots(min_keys=2), st.data(), st.integers(0, 30))
def test_another_count_by_ripple_gives_each_drawing_the_exposure(shot, data, count):
    gap = some_gap(data, shot)
    shot = set_treatment(shot, [gap], Treatment.INBETWEEN)

    after = set_count(shot, [gap], count, LengthRule.RIPPLE)

    assert {cell.length for cell in after.gaps[gap].cells} == {shot.gaps[gap].exposure}
    assert after.gaps[gap].inbetween_count == count
    assert_only_what_follows_moved(shot, after, gap)


@given(shots(min_keys=2), st.data(), st.integers(1, 80))
def test_another_gap_length_by_ripple_moves_what_follows(shot, data, length):
    gap = some_gap(data, shot)

    after = set_gap_length(shot, gap, length, LengthRule.RIPPLE)

    assert after.gaps[gap].length == length
    assert_only_what_follows_moved(shot, after, gap)


@given(shots(min_keys=2), st.data(), st.integers(1, 80))
def test_one_length_for_several_gaps_leaves_the_others(shot, data, length):
    gaps = some_gaps(data, shot)

    after = set_gap_lengths(shot, gaps, length)

    for index, (old, new) in enumerate(zip(shot.gaps, after.gaps, strict=True)):
        assert new.length == (length if index in gaps else old.length)
    assert after.last_exposure == shot.last_exposure


@given(shots(min_keys=2), st.data(), st.integers(-5, 80))
def test_another_gap_length_that_keeps_the_shots_moves_one_key_or_is_refused(shot, data, length):
    gap = some_gap(data, shot)
    is_last = gap + 1 == len(shot.gaps)
    room = shot.gaps[gap].length
    room += shot.last_exposure if is_last else shot.gaps[gap + 1].length

    if not 1 <= length < room:
        with pytest.raises(EditError, match=r"\.$"):
            set_gap_length(shot, gap, length, LengthRule.KEEP)
        return
    after = set_gap_length(shot, gap, length, LengthRule.KEEP)

    assert after.length == shot.length
    moved = [
        i
        for i, pair in enumerate(zip(shot.key_frames(), after.key_frames(), strict=True))
        if pair[0] != pair[1]
    ]
    assert moved == ([] if length == shot.gaps[gap].length else [gap + 1])


@given(shots(min_keys=2), st.data(), charts())
def test_a_chart_moves_no_frame(shot, data, chart):
    chosen = some_gaps(data, shot)

    after = set_chart(shot, chosen, chart)

    assert all(
        [(cell.offset, cell.length) for cell in a.cells]
        == [(cell.offset, cell.length) for cell in b.cells]
        for a, b in zip(shot.gaps, after.gaps, strict=True)
    )
    assert all(after.gaps[i].chart == chart for i in chosen)


@given(shots(min_keys=2), st.data(), st.sampled_from(Treatment))
def test_a_treatment_keeps_count_exposure_and_chart_for_a_change_of_mind(shot, data, treatment):
    chosen = some_gaps(data, shot)
    assume(all(shot.gaps[i].treatment is Treatment.INBETWEEN for i in chosen))

    after = set_treatment(shot, chosen, treatment)

    assert after.length == shot.length
    assert set_treatment(after, chosen, Treatment.INBETWEEN) == shot


@given(shots(min_keys=2), st.data())
def test_edits_that_change_nothing_give_back_the_very_same_shot(shot, data):
    index = some_gap(data, shot)
    gap = shot.gaps[index]

    assert set_count(shot, [index], gap.count) is shot
    assert set_chart(shot, [index], gap.chart) is shot
    assert set_treatment(shot, [index], gap.treatment) is shot
    assert set_gap_model(shot, [index], gap.model) is shot
    assert set_gap_exact_colours(shot, [index], exact=gap.exact_colours) is shot
    assert all(set_gap_length(shot, index, gap.length, rule) is shot for rule in LengthRule)
    by_exposure = set_count(shot, [index], None)
    assert set_exposure(by_exposure, [index], gap.exposure) is by_exposure
    assert set_exposure(shot, [], 5) is shot


def test_a_count_set_by_hand_gives_way_where_frames_run_out():
    shot = set_count(make_shot((8, 8)), [0], 7)

    after = set_gap_length(shot, 0, 4, LengthRule.RIPPLE)

    assert after.gaps[0].count == 3


def test_more_drawings_than_frames_are_refused_and_the_message_says_what_helps():
    with pytest.raises(EditError, match=r"room for 7 inbetweens, not 8.*ripple"):
        set_count(make_shot((8,)), [0], 8)
    with pytest.raises(EditError, match="not -1"):
        set_count(make_shot((8,)), [0], -1, LengthRule.RIPPLE)


@pytest.mark.parametrize("gap", [-1, 2])
def test_gaps_that_do_not_exist_are_refused(gap):
    shot = make_shot((8, 8))

    with pytest.raises(EditError, match="2 gaps"):
        set_chart(shot, [0, gap], Chart(ChartPreset.HALVES))
    with pytest.raises(EditError, match="2 gaps"):
        set_gap_length(shot, gap, 4, LengthRule.KEEP)


def test_all_gaps_are_edited_or_none():
    shot = make_shot((8, 3))

    with pytest.raises(EditError):
        set_count(shot, [0, 1], 5)

    assert shot == make_shot((8, 3))


def assert_only_what_follows_moved(before: Shot, after: Shot, gap: int) -> None:
    """Keys up to the gap stand still; those behind it move by exactly the gap's change."""
    change = after.gaps[gap].length - before.gaps[gap].length

    assert after.length == before.length + change
    assert after.key_frames()[: gap + 1] == before.key_frames()[: gap + 1]
    assert after.key_frames()[gap + 1 :] == tuple(
        frame + change for frame in before.key_frames()[gap + 1 :]
    )
