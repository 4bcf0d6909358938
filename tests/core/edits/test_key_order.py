from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from inbetweener.core.drawing import Role
from inbetweener.core.edits import (
    duplicate_key,
    insert_key_after,
    insert_keys,
    remove_key,
    set_key_role,
    swap_keys,
)
from inbetweener.core.gap import Treatment
from inbetweener.core.plan import FramePlan
from inbetweener.errors import EditError
from tests.support.shot_strategies import make_shot, shots

if TYPE_CHECKING:
    from inbetweener.core.drawing import DrawingId
    from inbetweener.core.shot import Shot
    from inbetweener.core.timing import Frame


def standing(shot: Shot) -> dict[Frame, DrawingId]:
    """What stands where."""
    keys = (key.drawing for key in shot.keys)
    return dict(zip(shot.key_frames(), keys, strict=True))


def names(shot: Shot) -> list[str]:
    return [shot.drawing(key.drawing).name for key in shot.keys]


# A drawing behind a key


def test_a_drawing_put_behind_a_key_moves_what_comes_after():
    shot = make_shot((8, 6))
    edited = insert_key_after(shot, 0, shot.drawings[2].id)

    assert names(edited) == ["A0001", "A0003", "A0002", "A0003"]
    assert edited.key_frames() == (0, 8, 16, 22)


def test_behind_the_last_key_the_usual_gap_is_made():
    shot = make_shot((4,))
    edited = insert_key_after(shot, 1, shot.drawings[0].id)

    assert edited.key_frames() == (0, 4, 12)
    assert edited.last_exposure == shot.last_exposure


def test_there_must_be_such_a_key():
    shot = make_shot()
    with pytest.raises(EditError, match="no key 9"):
        insert_key_after(shot, 8, shot.drawings[0].id)


# Several drawings


def test_drawings_are_put_one_behind_the_other():
    shot = make_shot((8,))
    ids = [drawing.id for drawing in shot.drawings]
    edited = insert_keys(shot, [ids[1], ids[0]], 4)

    assert names(edited) == ["A0001", "A0002", "A0001", "A0002"]
    assert edited.key_frames() == (0, 4, 8, 12)


def test_where_a_key_stands_the_first_comes_behind_it():
    shot = make_shot((8,))
    edited = insert_keys(shot, [shot.drawings[1].id], 0)

    assert edited.key_frames() == (0, 8, 16)


def test_no_drawings_change_nothing():
    shot = make_shot()

    assert insert_keys(shot, [], 3) is shot


def test_an_empty_shot_begins_with_the_first():
    shot = make_shot((8,))
    empty = remove_key(remove_key(shot, 0), 0)
    edited = insert_keys(empty, [drawing.id for drawing in shot.drawings], 20)

    assert edited.key_frames() == (0, 8)


# Shown again


def test_a_key_shown_again_right_after_itself_is_held():
    edited = duplicate_key(make_shot((8, 6)), 0, 0)

    assert names(edited) == ["A0001", "A0001", "A0002", "A0003"]
    assert [gap.treatment for gap in edited.gaps[:2]] == [Treatment.HOLD, Treatment.INBETWEEN]


def test_a_key_shown_again_inside_its_gap_holds_until_there():
    edited = duplicate_key(make_shot((8, 6)), 0, 4)

    assert edited.key_frames() == (0, 4, 8, 14)
    assert edited.gaps[0].treatment is Treatment.HOLD
    assert edited.gaps[1].treatment is Treatment.INBETWEEN


def test_a_key_shown_again_further_on_is_inbetweened():
    edited = duplicate_key(make_shot((8, 6)), 0, 10)

    assert names(edited) == ["A0001", "A0002", "A0001", "A0003"]
    assert all(gap.treatment is Treatment.INBETWEEN for gap in edited.gaps)


def test_a_breakdown_shown_again_is_one():
    shot = set_key_role(make_shot(), 1, Role.BREAKDOWN)

    assert duplicate_key(shot, 1, 10).keys[2].role is Role.BREAKDOWN


def test_a_key_is_not_shown_again_where_another_stands():
    with pytest.raises(EditError, match="stands there"):
        duplicate_key(make_shot((8, 6)), 0, 8)


# Swapped


def test_swapped_keys_change_places():
    edited = swap_keys(make_shot((8, 6)), 1)

    assert names(edited) == ["A0001", "A0003", "A0002"]
    assert edited.key_frames() == (0, 8, 14)


def test_the_last_key_has_none_to_be_swapped_with():
    with pytest.raises(EditError, match="no key after"):
        swap_keys(make_shot(), 2)


def test_equal_keys_swapped_change_nothing():
    shot = duplicate_key(make_shot(), 0, 0)

    assert swap_keys(shot, 0) is shot


# What always holds


@given(shot=shots(), data=st.data())
def test_swapping_keeps_all_timing_and_twice_is_nothing(shot, data):
    assume(len(shot.keys) > 1)
    key = data.draw(st.integers(0, len(shot.keys) - 2))
    edited = swap_keys(shot, key)

    assert (edited.gaps, edited.length) == (shot.gaps, shot.length)
    assert swap_keys(edited, key) == shot


@given(shot=shots(), data=st.data())
def test_a_key_put_behind_another_moves_the_rest_by_one_gap(shot, data):
    assume(shot.keys)
    key = data.draw(st.integers(0, len(shot.keys) - 1))
    edited = insert_key_after(shot, key, data.draw(st.sampled_from(shot.drawings)).id)
    moved = edited.length - shot.length

    assert edited.key_frames()[: key + 1] == shot.key_frames()[: key + 1]
    assert [start - moved for start in edited.key_frames()[key + 2 :]] == list(
        shot.key_frames()[key + 1 :]
    )
    assert FramePlan.of(edited).length == edited.length


@given(shot=shots(), data=st.data())
def test_a_key_shown_again_leaves_every_other_where_it_was(shot, data):
    assume(shot.keys)
    key = data.draw(st.integers(0, len(shot.keys) - 1))
    frame = data.draw(st.integers(0, shot.length - 1))
    assume(frame not in shot.key_frames())
    edited = duplicate_key(shot, key, frame)

    assert standing(edited) == {**standing(shot), frame: shot.keys[key].drawing}
    assert edited.length == shot.length
