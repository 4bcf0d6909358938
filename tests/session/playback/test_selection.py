from __future__ import annotations

from typing import Any

import pytest

from inbetweener.core import edits


@pytest.fixture
def selection(studio):
    return studio.workspace.selection


def test_the_gap_under_the_playhead_is_selected(studio, selection):
    told: list[Any] = []
    selection.changed.connect(told.append)
    studio.workspace.playback.show_frame(9)

    assert selection.gaps == {1}
    assert told == [{1}]
    assert selection.current_gap() == 1


def test_a_selection_of_several_stays_while_the_playhead_is_in_it(studio, selection):
    selection.select(frozenset({0, 1}))
    studio.workspace.playback.show_frame(9)
    assert selection.gaps == {0, 1}
    studio.workspace.playback.show_frame(17)

    assert selection.gaps == {2}


def test_nothing_is_selected_on_the_last_key(studio, selection):
    studio.workspace.playback.show_frame(24)

    assert selection.gaps == frozenset()
    assert selection.current_gap() is None


def test_gaps_that_the_shot_does_not_have_are_left_out(selection):
    selection.select(frozenset({-1, 2, 3}))

    assert selection.gaps == {2}


def test_playing_does_not_move_the_selection_until_it_stops(studio, selection):
    studio.workspace.playback.play()
    studio.workspace.playback.show_frame(9)
    assert selection.gaps == {0}
    studio.workspace.playback.pause()

    assert selection.gaps == {1}


@pytest.mark.parametrize("is_playing", [False, True])
def test_who_shows_the_selection_hears_when_a_removed_key_changes_it(studio, selection, is_playing):
    told: list[Any] = []
    studio.workspace.playback.show_frame(24)
    selection.select(frozenset({0, 1, 2}))
    selection.changed.connect(told.append)
    if is_playing:
        studio.workspace.playback.play()

    studio.edit("remove", lambda shot: edits.remove_key(shot, 1))

    assert told[-1] == selection.gaps
    assert selection.gaps <= {0, 1}
