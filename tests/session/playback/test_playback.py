from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from inbetweener.core import edits
from inbetweener.core.playing import Manner
from inbetweener.session.document.document_session import DocumentSession
from inbetweener.session.playback.playback import Playback
from tests.support.workspaces import shot_of

FOLDER = Path("walk")


class Clock:
    """A clock that stands until it is set."""

    def __init__(self) -> None:
        self.now_s = 100.0

    def __call__(self) -> float:
        return self.now_s

    def pass_frames(self, frames, fps=24.0) -> None:
        self.now_s += frames / fps


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def session(qapp):
    return DocumentSession()


@pytest.fixture
def playback(session, clock):
    playback = Playback(session, clock)
    session.open(shot_of(gaps=2), FOLDER, None)  # 17 frames
    yield playback
    playback.pause()


def test_the_playhead_stays_within_the_shot(playback):
    told: list[Any] = []
    playback.frame_changed.connect(told.append)
    for frame in (5, 99, 99, -3):
        playback.show_frame(frame)

    assert told == [5, 16, 0]


def test_frames_follow_the_clock(playback, clock):
    shown: list[Any] = []
    playback.frame_changed.connect(shown.append)
    playback.play()
    for _ in range(3):
        clock.pass_frames(1)
        playback.advance()

    assert shown == [1, 2, 3]
    assert playback.dropped_frames == 0


def test_a_tick_that_comes_early_changes_nothing(playback, clock, qtbot):
    playback.play()
    clock.pass_frames(0.9)
    with qtbot.assertNotEmitted(playback.frame_changed):
        playback.advance()


def test_real_time_comes_first_and_what_was_passed_over_is_counted(playback, clock):
    playback.play()
    clock.pass_frames(4)
    playback.advance()

    assert playback.frame == 4
    assert playback.dropped_frames == 3


def test_playing_begins_again_at_the_end(playback, clock):
    playback.show_frame(15)
    playback.play()
    clock.pass_frames(3)
    playback.advance()

    assert playback.frame == 1
    assert playback.dropped_frames == 2
    assert playback.is_playing


def test_without_the_loop_it_stops_once_the_last_frame_had_its_time(playback, clock):
    playback.loops = False
    playback.show_frame(15)
    playback.play()
    clock.pass_frames(1.9)
    playback.advance()
    assert playback.is_playing
    clock.pass_frames(0.2)
    playback.advance()

    assert not playback.is_playing
    assert playback.frame == 16


def test_playing_from_the_last_frame_begins_at_the_first(playback):
    playback.show_frame(16)
    playback.play()

    assert playback.frame == 0


def test_it_plays_at_the_rate_of_the_shot(playback, session, clock):
    session.edit("fps", lambda shot: edits.set_fps(shot, 12))
    playback.play()
    clock.pass_frames(3, fps=12)
    playback.advance()

    assert playback.frame == 3


def test_going_elsewhere_while_playing_goes_on_from_there(playback, clock):
    playback.play()
    clock.pass_frames(2)
    playback.show_frame(8)
    clock.pass_frames(1)
    playback.advance()

    assert playback.frame == 9


def test_the_timer_runs_only_while_playing(playback):
    told: list[Any] = []
    playback.playing_changed.connect(told.append)
    playback.toggle()
    assert playback._timer.isActive()
    playback.toggle()
    playback.pause()

    assert not playback._timer.isActive()
    assert told == [True, False]


def test_the_timer_ticks_at_least_once_a_frame(playback, session):
    session.edit("fps", lambda shot: edits.set_fps(shot, 60))
    playback.play()

    assert playback._timer.interval() <= 1000 / 60


def test_a_real_clock_moves_the_playhead(qtbot, session):
    playback = Playback(session)
    session.open(shot_of(gaps=2), FOLDER, None)
    with qtbot.waitSignal(playback.frame_changed):
        playback.play()
    playback.pause()


def test_one_frame_and_nothing_at_all_do_not_play(session, clock):
    playback = Playback(session, clock)
    playback.play()
    assert not playback.is_playing
    session.open(shot_of(gaps=0), FOLDER, None)
    playback.play()

    assert not playback.is_playing


def test_an_edit_that_shortens_the_shot_brings_the_playhead_back(playback, session):
    playback.show_frame(16)
    session.edit("remove", lambda shot: edits.remove_key(shot, 2))

    assert playback.frame == session.plan.length - 1


def test_an_edit_while_playing_goes_on_from_the_frame_shown(playback, session, clock):
    playback.play()
    clock.pass_frames(5)
    playback.advance()
    session.edit("fps", lambda shot: edits.set_fps(shot, 12))
    clock.pass_frames(1, fps=12)
    playback.advance()

    assert playback.frame == 6


def test_opening_another_shot_goes_to_its_start(playback, session):
    playback.play()
    playback.show_frame(9)
    session.open(shot_of(), FOLDER, None)

    assert (playback.frame, playback.is_playing) == (0, False)


def test_only_a_range_is_played(playback, clock):
    playback.set_range((4, 6))
    playback.play()
    seen = [playback.frame]
    for _ in range(4):
        clock.pass_frames(1)
        playback.advance()
        seen.append(playback.frame)

    assert seen == [4, 5, 6, 4, 5]
    assert playback.dropped_frames == 0


def test_at_half_speed_every_frame_stays_twice_as_long(playback, clock):
    playback.set_manner(Manner(speed=0.5))
    playback.play()
    clock.pass_frames(3)
    playback.advance()

    assert (playback.frame, playback.dropped_frames) == (1, 0)


def test_to_and_fro_counts_what_is_passed_over_on_the_way_back_too(playback, clock):
    playback.set_range((0, 3))
    playback.set_manner(Manner(is_ping_pong=True))
    told: list[int] = []
    playback.dropped_changed.connect(told.append)
    playback.play()
    seen = []
    for frames in (1, 1, 1, 2):
        clock.pass_frames(frames)
        playback.advance()
        seen.append(playback.frame)

    assert seen == [1, 2, 3, 1]
    assert told == [1]


def test_another_manner_while_playing_goes_on_from_the_frame_shown(playback, clock):
    playback.play()
    clock.pass_frames(5)
    playback.advance()
    playback.set_manner(Manner(speed=0.5))
    clock.pass_frames(2)
    playback.advance()

    assert playback.frame == 6


def test_all_of_the_shot_is_played_again_once_the_range_is_gone(playback, clock):
    playback.set_range((4, 6))
    playback.play()
    playback.set_range(None)
    clock.pass_frames(3)
    playback.advance()

    assert playback.frame == 7


def test_a_shot_that_became_shorter_than_its_range_plays_what_is_left(playback, session, clock):
    playback.set_range((4, 16))
    session.edit("remove", lambda shot: edits.remove_key(shot, 2))
    playback.show_frame(session.plan.length - 2)
    playback.play()
    clock.pass_frames(2)
    playback.advance()

    assert playback.frame == 4
