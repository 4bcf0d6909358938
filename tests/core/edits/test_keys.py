from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from inbetweener.core.drawing import Drawing, DrawingId, Role
from inbetweener.core.edits import (
    LengthRule,
    insert_key,
    move_key,
    promote,
    remove_key,
    set_count,
    set_drawing_used,
    set_key_role,
)
from inbetweener.core.plan import FramePlan
from inbetweener.core.shot import Numbering, Shot
from inbetweener.errors import EditError
from tests.support.shot_strategies import make_drawing, make_shot, shots

CORRECTION = Drawing(DrawingId("corrections/A0003.png"), "A0003")


def positions(shot: Shot) -> list[tuple[int, int]]:
    """Where every drawing begins and how long it stays."""
    return [(cell.first_frame, cell.length) for cell in FramePlan.of(shot).cells()]


@given(shots(min_keys=2), st.data())
def test_promoting_keeps_every_frame_of_every_drawing(shot, data):
    index = data.draw(st.integers(0, len(shot.gaps) - 1))
    gap = shot.gaps[index]
    assume(gap.inbetween_count)
    order = data.draw(st.integers(1, gap.inbetween_count))

    after = promote(shot, index, order, CORRECTION)

    assert after.length == shot.length
    assert positions(after) == positions(shot)
    assert after.keys[index + 1].drawing == CORRECTION.id
    assert after.keys[index + 1].role is Role.BREAKDOWN


@given(shots(min_keys=2), st.data())
def test_promoting_keeps_the_way_that_every_other_inbetween_has_gone(shot, data):
    index = data.draw(st.integers(0, len(shot.gaps) - 1))
    gap = shot.gaps[index]
    assume(gap.inbetween_count)
    order = data.draw(st.integers(1, gap.inbetween_count))
    middle = gap.times[order - 1]

    left, right = promote(shot, index, order, CORRECTION).gaps[index : index + 2]

    gone = [t * middle for t in left.times], [middle + t * (1 - middle) for t in right.times]
    assert [*gone[0], middle, *gone[1]] == pytest.approx(gap.times)
    for half in (left, right):
        assert (half.exposure, half.treatment, half.model) == (
            gap.exposure, gap.treatment, gap.model,
        )  # fmt: skip


@given(shots(min_keys=2), st.data())
def test_taking_a_promoted_breakdown_off_gives_the_old_frames_back(shot, data):
    index = data.draw(st.integers(0, len(shot.gaps) - 1))
    assume(shot.gaps[index].inbetween_count)
    order = data.draw(st.integers(1, shot.gaps[index].inbetween_count))

    after = remove_key(promote(shot, index, order, CORRECTION), index + 1)

    assert positions(after) == positions(shot)
    assert after.keys == shot.keys


def test_promoting_with_a_drawing_of_the_shot_adds_no_second_one():
    shot = make_shot((8, 8))
    renamed = replace(shot.drawings[2], name="called otherwise")

    after = promote(shot, 0, 1, renamed)

    assert after.drawings == shot.drawings
    assert after.keys[1].drawing == renamed.id


@pytest.mark.parametrize(("gap", "order"), [(0, 0), (0, 4), (2, 1), (-1, 1)])
def test_only_inbetweens_are_promoted(gap, order):
    with pytest.raises(EditError, match="no such inbetween"):
        promote(make_shot((8, 8)), gap, order, CORRECTION)


@given(shots(min_keys=1), st.data())
def test_inserting_puts_the_key_at_its_frame_and_moves_no_other(shot, data):
    taken = shot.key_frames()
    frame = data.draw(st.integers(1, shot.length + 20).filter(lambda f: f not in taken))

    after = insert_key(shot, shot.drawings[0].id, frame)

    assert after.key_frames() == tuple(sorted((*taken, frame)))
    assert after.length == max(shot.length, frame + 1)
    assert after.keys[after.key_frames().index(frame)].drawing == shot.drawings[0].id


@given(shots(min_keys=1), st.data())
def test_removing_an_inserted_key_gives_the_shot_back(shot, data):
    frame = data.draw(st.integers(1, shot.length - 1) if shot.length > 1 else st.nothing())
    assume(frame not in shot.key_frames())
    after = insert_key(shot, shot.drawings[0].id, frame)
    index = after.key_frames().index(frame)

    restored = remove_key(after, index)

    # Of two halves without inbetweens nobody can tell whether the whole had one or none.
    between = index <= len(shot.gaps)
    if between and shot.gaps[index - 1].count == 0:
        assert restored == set_count(shot, [index - 1], 1)
    else:
        assert restored == shot


def test_halves_share_a_count_set_by_hand_by_where_the_drawings_lie():
    shot = make_shot((12,), count=5)

    after = insert_key(shot, shot.drawings[0].id, 5)

    assert [(gap.length, gap.count) for gap in after.gaps] == [(5, 2), (7, 2)]


def test_keys_are_inserted_only_on_free_frames_of_the_shot():
    shot = make_shot((8, 8))

    for frame in (0, 8, 16, -1):
        with pytest.raises(EditError, match="between two keys"):
            insert_key(shot, shot.drawings[0].id, frame)


def test_the_first_key_of_an_empty_shot_opens_it():
    shot = Shot("new", (make_drawing(5),))

    assert insert_key(shot, shot.drawings[0].id, 7).key_frames() == (0,)


@given(shots(min_keys=1), st.data())
def test_removing_a_key_keeps_all_others_at_their_frames(shot, data):
    index = data.draw(st.integers(0, len(shot.keys) - 1))
    frames = shot.key_frames()
    shift = frames[1] if index == 0 and len(frames) > 1 else 0

    after = remove_key(shot, index)

    assert after.drawings == shot.drawings
    assert after.key_frames() == tuple(
        frame - shift for i, frame in enumerate(frames) if i != index
    )
    assert after.length == (shot.length - shift if len(frames) > 1 else 0)


@given(shots(min_keys=2), st.data(), st.sampled_from(LengthRule))
def test_moving_a_key_moves_it_there_and_others_as_the_rule_says(shot, data, rule):
    key = data.draw(st.integers(1, len(shot.keys) - 1))
    frames = [*shot.key_frames(), shot.length]
    frame = data.draw(st.integers(frames[key - 1] + 1, frames[key + 1] - 1))
    change = frame - frames[key]

    after = move_key(shot, key, frame, rule)

    later = change if rule is LengthRule.RIPPLE else 0
    moved = [*frames[:key], frame, *(each + later for each in frames[key + 1 :])]
    assert [*after.key_frames(), after.length] == moved


def test_a_key_cannot_pass_its_neighbours_nor_the_first_leave_the_start():
    shot = make_shot((8, 8))

    with pytest.raises(EditError, match="start of the shot"):
        move_key(shot, 0, 3, LengthRule.KEEP)
    with pytest.raises(EditError, match="one frame after"):
        move_key(shot, 1, 0, LengthRule.KEEP)
    with pytest.raises(EditError, match="next gap"):
        move_key(shot, 1, 16, LengthRule.KEEP)
    with pytest.raises(EditError, match="last key's stay"):
        move_key(shot, 2, 18, LengthRule.KEEP)
    with pytest.raises(EditError, match="3 keys"):
        move_key(shot, 3, 4, LengthRule.KEEP)


def test_moving_a_key_to_where_it_stands_changes_nothing():
    shot = make_shot((8, 8))

    assert all(move_key(shot, 1, 8, rule) is shot for rule in LengthRule)


def test_a_key_becomes_a_breakdown_and_back():
    shot = make_shot((8, 8))

    after = set_key_role(shot, 1, Role.BREAKDOWN)

    assert [key.role for key in after.keys] == [Role.KEY, Role.BREAKDOWN, Role.KEY]
    assert set_key_role(after, 1, Role.KEY) == shot
    assert set_key_role(shot, 1, Role.KEY) is shot


@pytest.mark.parametrize("index", [0, 1, 2])
def test_where_numbers_are_frames_a_drawing_comes_back_to_where_it_was(index):
    shot = make_shot((8, 5), Numbering.FRAMES)
    drawing = shot.drawings[index].id

    without = set_drawing_used(shot, drawing, used=False)

    assert without.roles()[drawing] is Role.UNUSED
    assert [without.first_number + frame for frame in without.key_frames()] == [
        number for i, number in enumerate((1, 9, 14)) if i != index
    ]
    assert set_drawing_used(without, drawing, used=True) == shot


@given(st.permutations((1, 4, 5, 11, 30)))
def test_where_numbers_are_frames_the_order_of_marking_does_not_matter(order):
    drawings = tuple(map(make_drawing, (1, 4, 5, 11, 30)))
    shot = Shot("walk", drawings, numbering=Numbering.FRAMES, first_number=7)

    for number in order:
        shot = set_drawing_used(shot, make_drawing(number).id, used=True)

    assert shot.first_number == 1
    assert shot.key_frames() == (0, 3, 4, 10, 29)
    assert [key.drawing for key in shot.keys] == [drawing.id for drawing in drawings]


@pytest.mark.parametrize("index", [0, 1, 2])
def test_where_numbers_are_drawings_room_is_made_after_the_drawing_before(index):
    whole = make_shot((8, 8))
    drawing = whole.drawings[index].id
    shot = set_drawing_used(whole, drawing, used=False)

    after = set_drawing_used(shot, drawing, used=True)

    assert after.keys == whole.keys
    assert after.length == shot.length + 8


def test_a_drawing_is_put_behind_the_one_before_it_even_where_keys_are_out_of_order():
    shot = make_shot((8, 8, 8))
    first, second, third, fourth = shot.keys
    shot = replace(shot, keys=(third, first, fourth), gaps=shot.gaps[:2])

    after = set_drawing_used(shot, second.drawing, used=True)

    assert after.keys == (third, first, second, fourth)


def test_a_frame_that_is_taken_is_refused():
    shot = make_shot((8,), Numbering.FRAMES)
    twin = Drawing(DrawingId("B0009.png"), "B0009", 9)
    shot = replace(shot, drawings=(*shot.drawings, twin))

    with pytest.raises(EditError, match="stands there already"):
        set_drawing_used(shot, twin.id, used=True)


@given(shots(), st.data())
def test_a_drawing_taken_off_stands_nowhere_and_again_changes_nothing(shot, data):
    drawing = data.draw(st.sampled_from(shot.drawings)).id

    after = set_drawing_used(shot, drawing, used=False)

    assert all(key.drawing != drawing for key in after.keys)
    assert set_drawing_used(after, drawing, used=False) is after


def test_a_drawing_that_stands_is_not_put_again():
    shot = make_shot()

    assert set_drawing_used(shot, shot.drawings[0].id, used=True) is shot
    with pytest.raises(KeyError):
        set_drawing_used(shot, DrawingId("nowhere.png"), used=True)


def test_a_breakdown_is_listed_after_the_key_that_it_follows():
    shot = make_shot([8, 8])

    after = promote(shot, 0, 1, make_drawing(99))

    assert [drawing.number for drawing in after.drawings] == [1, 99, 2, 3]
