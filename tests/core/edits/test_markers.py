from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inbetweener.core.edits import marker_text, set_marker
from inbetweener.core.marker import Marker, MarkerSign, marker_after, marker_at, marker_before
from inbetweener.core.shot import LONGEST_SHOT_FRAMES
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
