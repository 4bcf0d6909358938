"""Who has a project open, told from one machine to another by notes beside it."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inbetweener.errors import ProjectFileError
from inbetweener.storage import open_notes
from inbetweener.storage.open_notes import (
    SKEW_S,
    STALE_S,
    Holder,
    NoteKeeper,
    note_of,
    other_holder,
    parsed_note,
)

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
ANNA = Holder("anna", "desk-1", 4711, "a" * 32, NOON)
BEN = Holder("ben", "desk-2", 4711, "b" * 32, NOON)


@pytest.fixture
def project(tmp_path):
    path = tmp_path / "walk.inbetweener"
    path.write_bytes(b"{}")
    return path


def grow_old(project, seconds: float) -> None:
    """The note was written so long ago."""
    note = note_of(project)
    written_s = note.stat().st_mtime - seconds
    os.utime(note, (written_s, written_s))


def names(project) -> list[str]:
    return sorted(path.name for path in project.parent.iterdir())


def test_another_machine_is_told_who_has_it_and_nothing_is_left(project):
    anna = NoteKeeper(ANNA)
    assert anna.keep(project) is None

    told = other_holder(project, BEN)
    assert told is not None
    assert (told.user, told.machine, told.session) == ("anna", "desk-1", ANNA.session)
    assert other_holder(project, ANNA) is None
    assert names(project) == [".walk.inbetweener.open", "walk.inbetweener"]

    anna.leave()
    assert other_holder(project, BEN) is None
    assert names(project) == ["walk.inbetweener"]


def test_whoever_takes_it_over_is_told_to_the_other_at_the_next_beat(project):
    anna, ben = NoteKeeper(ANNA), NoteKeeper(BEN)
    anna.keep(project)
    assert ben.keep(project) is not None  # not unasked
    assert ben.keep(project, takes=True) is None

    told = anna.keep(project)
    assert told is not None
    assert told.user == "ben"
    anna.leave()  # that of another stays
    assert other_holder(project, ANNA) is not None
    ben.leave()
    assert names(project) == ["walk.inbetweener"]


def test_a_machine_that_crashed_has_nothing_open(project):
    NoteKeeper(ANNA).keep(project)
    grow_old(project, STALE_S - 30)
    assert other_holder(project, BEN) is not None
    grow_old(project, 60)
    assert other_holder(project, BEN) is None

    ben = NoteKeeper(BEN)
    assert ben.keep(project) is None
    told = other_holder(project, ANNA)
    assert told is not None
    assert told.user == "ben"


def test_a_beat_says_that_it_is_still_open_and_nothing_comes_or_goes(project):
    anna = NoteKeeper(ANNA)
    anna.keep(project)
    before = note_of(project).stat().st_ino
    grow_old(project, STALE_S + 60)
    folder_time = project.parent.stat().st_mtime_ns

    assert anna.keep(project) is None

    assert project.parent.stat().st_mtime_ns == folder_time
    assert note_of(project).stat().st_ino == before
    assert other_holder(project, BEN) is not None


@pytest.mark.parametrize("skew_s", [-3 * 3600.0, 3 * 3600.0])
def test_clocks_of_machines_may_differ(project, monkeypatch, skew_s):
    """Files are dated by the drive; what either machine takes for the time does not count."""
    NoteKeeper(replace(ANNA, since=NOON)).keep(project)
    real = time.time
    monkeypatch.setattr(time, "time", lambda: real() + skew_s)

    assert other_holder(project, BEN) is not None


def test_where_nothing_can_be_written_clocks_may_be_a_quarter_of_an_hour_apart(
    project, monkeypatch
):
    NoteKeeper(ANNA).keep(project)
    monkeypatch.setattr(open_notes, "_drive_time_s", lambda _note, _session: None)
    grow_old(project, STALE_S + SKEW_S - 60)
    assert other_holder(project, BEN) is not None
    grow_old(project, 120)
    assert other_holder(project, BEN) is None


@pytest.mark.skipif(sys.platform == "win32", reason="Windows is asked nothing about processes")
def test_a_program_of_this_machine_that_was_killed_has_nothing_open(project):
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as process:
        NoteKeeper(replace(ANNA, process=process.pid)).keep(project)
        here = replace(BEN, machine="DESK-1")
        assert other_holder(project, here) is not None
        process.kill()
    assert other_holder(project, here) is None
    assert other_holder(project, BEN) is not None  # who cannot know


def test_the_note_moves_with_the_project(project):
    keeper, later = NoteKeeper(ANNA), project.with_name("run.inbetweener")
    keeper.keep(project)
    keeper.keep(later)
    assert names(project) == [".run.inbetweener.open", "walk.inbetweener"]
    keeper.keep(None)
    assert names(project) == ["walk.inbetweener"]


def test_a_folder_that_cannot_be_written_has_no_note(project, monkeypatch):
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "no")

    monkeypatch.setattr(open_notes, "write_atomically", refuse)
    keeper = NoteKeeper(ANNA)
    assert keeper.keep(project) is None
    keeper.leave()
    assert names(project) == ["walk.inbetweener"]


def test_a_folder_that_has_gone_ends_nothing(project):
    keeper = NoteKeeper(ANNA)
    keeper.keep(project)
    for path in list(project.parent.iterdir()):
        path.unlink()
    project.parent.rmdir()

    assert keeper.keep(project) is None
    keeper.leave()


def test_what_is_in_the_place_of_a_note_is_left_alone_or_replaced(project, tmp_path):
    secret = tmp_path / "other"
    secret.write_bytes(b"mine")
    note_of(project).symlink_to(secret)
    assert other_holder(project, BEN) is None

    assert NoteKeeper(ANNA).keep(project) is None

    assert secret.read_bytes() == b"mine"
    assert not note_of(project).is_symlink()


def test_a_name_is_one_line(project):
    NoteKeeper(replace(ANNA, user="an\nna\u202e", machine="m" * 900)).keep(project)
    told = other_holder(project, BEN)
    assert told is not None
    assert told.user == "anna"
    assert told.machine == "m" * 64


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_what_is_no_note_is_refused(data):
    with pytest.raises(ProjectFileError):
        parsed_note(data)
