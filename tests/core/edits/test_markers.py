from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inbetweener.core.edits import (
    LengthRule,
    insert_key_after,
    marker_text,
    remove_key,
    set_exposure,
    set_gap_length,
    set_marker,
)
from inbetweener.core.marker import Marker, MarkerSign, marker_after, marker_at, marker_before
from inbetweener.core.shot import LONGEST_SHOT_FRAMES, Shot
from inbetweener.errors import EditError
from tests.support.shot_strategies import make_shot, shots

MARKERS = (Marker(3, "step"), Marker(8), Marker(20, "hit", MarkerSign.CROSS))


def test_a_marker_is_set_moved_and_taken_away():
    shot = set_marker(make_shot(), 4, Marker(4, "step"))
    moved = set_marker(shot, 4, Marker(9, "step"))

    assert shot.markers == (Marker(4, "step"),)
    assert moved.markers == (Marker(9, "step"),)
    assert set_marker(moved, 9, None).markers == ()


def test_what_changes_nothing_is_the_same_shot():
    shot = set_marker(make_shot(), 4, Marker(4))

    assert set_marker(shot, 4, Marker(4)) is shot
    assert set_marker(shot, 5, None) is shot


def test_no_marker_lies_beyond_every_shot():
    with pytest.raises(EditError, match="within"):
        set_marker(make_shot(), 0, Marker(LONGEST_SHOT_FRAMES))


@pytest.mark.parametrize(("frame", "before", "at", "after"), [(8, 3, 8, 20), (0, None, None, 3)])
def test_markers_are_found_around_a_frame(frame, before, at, after):
    found = (find(MARKERS, frame) for find in (marker_before, marker_at, marker_after))

    assert [marker and marker.frame for marker in found] == [before, at, after]


def test_after_the_last_there_is_none():
    assert marker_after(MARKERS, 20) is None


def test_text_is_one_line_and_not_too_long():
    assert marker_text("  a\n b ") == "a b"
    assert len(marker_text("x" * 500)) == 200


@given(shot=shots(), frame=st.integers(0, 200), text=st.text(max_size=10))
def test_one_marker_a_frame_and_nothing_else_changes(shot, frame, text):
    edited = set_marker(shot, frame, Marker(frame, text))

    assert marker_at(edited.markers, frame) == Marker(frame, text)
    assert {marker for marker in edited.markers if marker.frame != frame} == {
        marker for marker in shot.markers if marker.frame != frame
    }
    assert (edited.keys, edited.gaps) == (shot.keys, shot.gaps)


def marked(*frames: int, lengths: tuple[int, ...] = (8, 8)) -> Shot:
    return replace(make_shot(lengths), markers=tuple(Marker(frame, str(frame)) for frame in frames))


def frames_of(shot: Shot) -> list[int]:
    return [marker.frame for marker in shot.markers]


def test_markers_after_a_rippled_gap_keep_their_drawing():
    shot = marked(0, 8, 12, 16, 30)  # keys at 0, 8, 16; on twos
    longer = set_gap_length(shot, 0, 14, LengthRule.RIPPLE)

    assert frames_of(longer) == [0, 14, 18, 22, 36]
    assert frames_of(set_gap_length(longer, 0, 8, LengthRule.RIPPLE)) == frames_of(shot)


def test_markers_stay_where_the_length_is_kept():
    shot = marked(3, 8, 12)

    assert frames_of(set_gap_length(shot, 0, 10, LengthRule.KEEP)) == [3, 8, 12]
    assert frames_of(set_exposure(shot, [0], 1, LengthRule.KEEP)) == [3, 8, 12]


def test_a_marker_inside_a_gap_stays_on_its_inbetween():
    shot = marked(2, 5, 6)  # inbetweens begin at 2, 4 and 6
    on_threes = set_exposure(shot, [0], 3, LengthRule.RIPPLE)  # then at 3, 6 and 9

    assert frames_of(on_threes) == [3, 7, 9]


def test_none_is_lost_where_the_frames_run_out():
    shot = marked(4, 5, 6, 7, 8)
    shorter = set_gap_length(shot, 0, 1, LengthRule.RIPPLE)

    assert [marker.text for marker in shorter.markers] == ["4", "5", "6", "7", "8"]
    assert frames_of(shorter) == sorted(set(frames_of(shorter)))


def test_markers_make_room_for_a_key_and_close_up_behind_one():
    shot = marked(0, 4, 8)
    more = insert_key_after(shot, 0, shot.drawings[0].id)
    assert frames_of(more) == [0, 12, 16]

    assert frames_of(remove_key(shot, 0)) == [0, 1, 2]
    assert frames_of(remove_key(marked(8, 12), 0)) == [0, 4]


def test_no_ripple_carries_a_marker_beyond_every_shot():
    shot = replace(make_shot(), markers=(Marker(LONGEST_SHOT_FRAMES - 1),))

    with pytest.raises(EditError, match="within"):
        set_gap_length(shot, 0, 20, LengthRule.RIPPLE)


@given(shot=shots(), data=st.data())
def test_a_ripple_loses_no_marker_and_keeps_their_order(shot, data):
    if not shot.gaps:
        return
    gap = data.draw(st.integers(0, len(shot.gaps) - 1))
    length = data.draw(st.integers(1, 40))
    edited = set_gap_length(shot, gap, length, LengthRule.RIPPLE)

    assert [replace(each, frame=0) for each in edited.markers] == [
        replace(each, frame=0) for each in shot.markers
    ]
