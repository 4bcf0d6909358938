from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from inbetweener.core import edits
from inbetweener.session.document.document_session import DocumentSession
from inbetweener.session.playback.flip import ROUND, STEP_S, Flip
from inbetweener.session.playback.playback import Playback
from tests.support.workspaces import shot_of


class Clock:
    """A clock that stands until it is set."""

    def __init__(self) -> None:
        self.now_s = 50.0

    def __call__(self) -> float:
        return self.now_s


class Table:
    """A flip on a shot of 17 frames, with its clock."""

    def __init__(self) -> None:
        self.clock = Clock()
        self.session = DocumentSession()
        self.playback = Playback(self.session, self.clock)
        self.flip = Flip(self.session, self.playback, self.clock)
        self.session.open(shot_of(gaps=2), Path("walk"), None)
        self.playback.show_frame(8)

    def pass_steps(self, steps: float) -> int | None:
        self.clock.now_s += steps * STEP_S
        self.flip.advance()
        return self.flip.offset


@pytest.fixture
def table(qapp):
    table = Table()
    yield table
    table.flip.stop()
    table.playback.pause()


def test_the_sheets_come_up_in_the_order_of_a_hand_that_flips(table):
    table.flip.flip()
    seen = [table.flip.offset, *(table.pass_steps(1) for _ in range(5))]

    assert seen == [-1, -1, 0, 1, 1, 0] == list(ROUND)
    assert table.pass_steps(1) is None
    assert not table.flip._timer.isActive()


def test_the_playhead_stays_where_it_was(table):
    moved: list[Any] = []
    table.playback.frame_changed.connect(moved.append)
    table.flip.flip()
    for _ in range(8):
        table.pass_steps(1)

    assert (moved, table.playback.frame) == ([], 8)


def test_it_is_told_only_when_another_sheet_lies_on_top(table):
    told: list[Any] = []
    table.flip.changed.connect(lambda: told.append(table.flip.offset))
    table.flip.flip()
    for _ in range(14):
        table.pass_steps(0.5)

    assert told == [-1, 0, 1, 0, None]


def test_a_late_tick_shows_what_the_clock_says(table):
    table.flip.flip()

    assert table.pass_steps(3.2) == 1


def test_rolling_goes_on_until_it_is_let_go(table):
    table.flip.flip(rolls=True)
    seen = [table.pass_steps(1) for _ in range(len(ROUND) * 2)]
    assert seen[-1] == ROUND[0]
    table.flip.release()

    assert table.flip.offset is None


def test_a_tap_still_shows_one_whole_round(table):
    table.flip.flip(rolls=True)
    table.pass_steps(1)
    table.flip.release()

    assert table.pass_steps(3) == 1
    assert table.pass_steps(2) is None


def test_flipping_stops_the_playing(table):
    table.playback.play()
    table.flip.flip()

    assert not table.playback.is_playing
    assert table.flip.offset == -1


@pytest.mark.parametrize("interrupt", ["move", "play", "edit", "open"])
def test_whatever_else_is_done_ends_it(table, interrupt):
    table.flip.flip(rolls=True)
    {
        "move": lambda: table.playback.show_frame(3),
        "play": table.playback.play,
        "edit": lambda: table.session.edit("fps", lambda shot: edits.set_fps(shot, 12)),
        "open": lambda: table.session.open(shot_of(), Path("run"), None),
    }[interrupt]()

    assert table.flip.offset is None
    assert not table.flip.is_rolling
