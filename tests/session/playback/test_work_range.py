from __future__ import annotations

from pathlib import Path

import pytest

from inbetweener.core import edits
from inbetweener.session.document.document_session import DocumentSession
from inbetweener.session.playback.work_range import WorkRange
from tests.support.workspaces import shot_of


@pytest.fixture
def session(qapp):
    session = DocumentSession()
    session.open(shot_of(2), Path("walk"), None)  # 17 frames
    return session


@pytest.fixture
def work_range(session):
    return WorkRange(session)


def test_it_is_the_whole_shot_at_first(work_range):
    assert (work_range.frames, work_range.first, work_range.last) == (None, 0, 16)


def test_it_tells_when_it_is_another(work_range, qtbot):
    with qtbot.waitSignal(work_range.changed) as told:
        work_range.set(9, 4)

    assert told.args == [(4, 9)]
    with qtbot.assertNotEmitted(work_range.changed):
        work_range.set(4, 9)


def test_an_end_takes_the_other_along(work_range):
    work_range.set(4, 9)
    work_range.set_first(12)
    assert work_range.frames == (12, 12)
    work_range.set_last(3)

    assert work_range.frames == (3, 3)


def test_all_frames_are_no_range(work_range):
    work_range.set(4, 9)
    work_range.set(-5, 99)

    assert work_range.frames is None


def test_it_stays_inside_the_shot(work_range, session):
    work_range.set(4, 12)
    session.edit("remove", lambda shot: edits.set_gap_length(shot, 0, 1, edits.LengthRule.RIPPLE))

    assert work_range.frames == (4, 9)
    work_range.set(8, 9)
    session.edit("remove", lambda shot: edits.set_gap_length(shot, 1, 1, edits.LengthRule.RIPPLE))
    assert work_range.frames is None


def test_another_shot_has_none(work_range, session):
    work_range.set(4, 12)
    session.open(shot_of(3), Path("run"), None)

    assert work_range.frames is None
