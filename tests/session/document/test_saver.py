from __future__ import annotations

import errno
import shutil
from typing import Any

import pytest

from inbetweener.core import edits
from inbetweener.errors import StorageError
from inbetweener.session.document.saver import AUTOSAVE_MS
from inbetweener.storage.opening import OpenRequest
from inbetweener.storage.project_file import load_project


@pytest.fixture
def project(studio):
    return studio.folder / "walk.inbetweener"


def autosaves(studio) -> list[str]:
    """The autosaves on the disk once nothing is under way."""
    studio.wait(lambda: studio.workspace.saver._autosave_thread.is_idle)
    return [path.name for path in (studio.home / "data" / "autosave").glob("*.autosave")]


def save(studio, path) -> None:
    with studio.signal(studio.workspace.saver.saved):
        studio.workspace.saver.save(path)


def failing(studio, path) -> str:
    with studio.signal(studio.workspace.saver.failed) as told:
        studio.workspace.saver.save(path)
    sentence: str = told.args[0]
    return sentence


def crashed_home(studio, tmp_path) -> Any:
    """A home that holds what this session would leave behind if it were killed now."""
    home = tmp_path / "after-the-crash"
    (home / "data" / "autosave").mkdir(parents=True)
    assert autosaves(studio)
    for path in (studio.home / "data" / "autosave").glob("*.autosave"):
        shutil.copy2(path, home / "data" / "autosave")
    return home


def test_saving_writes_the_shot_and_makes_it_clean(studio, project):
    studio.set_count(0, 5)
    save(studio, project)

    assert load_project(project).shot == studio.workspace.document.shot
    assert not studio.workspace.document.is_modified
    assert studio.workspace.document.project_path == project


def test_what_is_edited_while_saving_stays_modified(studio, project):
    studio.set_count(0, 5)
    with studio.signal(studio.workspace.saver.saved):
        studio.workspace.saver.save(project)
        studio.set_count(0, 6)

    assert studio.workspace.document.is_modified
    assert load_project(project).shot.gaps[0].inbetween_count == 5


def test_a_save_that_ends_after_another_shot_was_opened_leaves_that_one_alone(
    studio, project, make_studio, tmp_path
):
    studio.set_count(0, 5)
    document = studio.workspace.document
    with studio.signal(studio.workspace.saver.saved):
        studio.workspace.saver.save(project)
        document.open(document.shot, tmp_path / "other", None, recovered=True)

    assert document.project_path is None
    assert document.is_modified


def test_a_project_in_the_folder_brings_the_timing_back(studio, project, make_studio):
    studio.set_count(0, 5)
    save(studio, project)
    later = make_studio()
    later.open()

    assert later.workspace.document.project_path == project
    assert later.workspace.document.shot.gaps[0].inbetween_count == 5


@pytest.mark.parametrize("name", ["gone/walk.inbetweener", "A0001.png/walk.inbetweener"])
def test_a_place_that_cannot_be_written_is_a_sentence_and_nothing_is_lost(studio, name):
    studio.set_count(0, 5)
    sentence = failing(studio, studio.folder / name)

    assert "walk.inbetweener" in sentence
    assert studio.workspace.document.is_modified
    assert studio.workspace.document.project_path is None


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EROFS, errno.EACCES])
def test_a_disk_that_refuses_leaves_the_older_project(studio, project, monkeypatch, code):
    save(studio, project)
    before = project.read_bytes()
    studio.set_count(0, 5)

    def refuse(*_arguments):
        raise OSError(code, "refused")

    monkeypatch.setattr("inbetweener.storage.atomic.os.open", refuse)
    sentence = failing(studio, project)
    monkeypatch.undo()

    assert project.name in sentence
    assert project.read_bytes() == before
    assert studio.workspace.document.is_modified
    save(studio, project)
    assert load_project(project).shot.gaps[0].inbetween_count == 5


def test_an_edit_is_kept_within_ten_seconds_however_long_one_goes_on(studio, monkeypatch):
    timer = studio.workspace.saver._timer
    assert timer.interval() == AUTOSAVE_MS < 10_000
    assert not timer.isActive()
    studio.set_count(0, 5)
    assert timer.isActive()
    restarts: list[Any] = []
    monkeypatch.setattr(timer, "start", lambda: restarts.append(timer.remainingTime()))
    studio.set_count(0, 6)

    assert restarts == []


def test_the_timer_keeps_the_document(studio):
    studio.set_count(0, 5)
    studio.workspace.saver._timer.start(0)
    studio.wait(lambda: not studio.workspace.saver._timer.isActive())

    assert len(autosaves(studio)) == 1


def test_an_unmodified_document_is_not_kept(studio):
    studio.workspace.saver.autosave_now()

    assert autosaves(studio) == []


@pytest.mark.parametrize("how", ["save", "undo", "close", "open another"])
def test_the_autosave_goes_when_it_is_not_needed_any_more(studio, project, how):
    studio.set_count(0, 5)
    studio.workspace.saver.autosave_now()
    assert len(autosaves(studio)) == 1
    if how == "save":
        save(studio, project)
    elif how == "undo":
        studio.workspace.document.undo_stack.undo()
    elif how == "close":
        studio.workspace.saver.forget_autosave()
    else:
        studio.open()

    assert autosaves(studio) == []
    assert not studio.workspace.saver._timer.isActive()


def test_edits_after_a_save_are_kept_again(studio, project):
    studio.set_count(0, 5)
    save(studio, project)
    studio.set_count(0, 6)
    studio.workspace.saver.autosave_now()

    assert len(autosaves(studio)) == 1


def test_a_running_sessions_work_is_not_offered_to_a_second_one(studio, make_studio):
    studio.set_count(0, 5)
    studio.workspace.saver.autosave_now()
    assert autosaves(studio)

    assert make_studio().workspace.autosaves.orphans() == ()


def test_a_second_session_takes_the_work_of_a_crashed_one_back(studio, make_studio, tmp_path):
    studio.set_count(0, 5)
    studio.workspace.saver.autosave_now()
    later = make_studio(home=crashed_home(studio, tmp_path))
    (recovery,) = later.workspace.autosaves.orphans()
    before = autosaves(later)

    later.workspace.recover(recovery)

    document = later.workspace.document
    assert document.shot == studio.workspace.document.shot
    assert document.is_modified
    assert document.folder == studio.folder
    kept = autosaves(later)
    assert len(kept) == 1  # its own now: still safe if this session is killed too
    assert kept != before


def test_recovered_work_is_kept_anew_before_the_old_autosave_goes(
    studio, make_studio, tmp_path, monkeypatch
):
    studio.set_count(0, 5)
    studio.workspace.saver.autosave_now()
    later = make_studio(home=crashed_home(studio, tmp_path))
    store = later.workspace.autosaves
    (recovery,) = store.orphans()
    order: list[Any] = []
    write, clear = store.write, store.clear

    def noted_write(session_id, *rest):
        order.append(("write", session_id))
        write(session_id, *rest)

    def noted_clear(session_id):
        order.append(("clear", session_id))
        clear(session_id)

    monkeypatch.setattr(store, "write", noted_write)
    monkeypatch.setattr(store, "clear", noted_clear)

    later.workspace.recover(recovery)
    autosaves(later)

    writes = [number for number, (what, _) in enumerate(order) if what == "write"]
    assert writes[0] < order.index(("clear", recovery.session_id))


def test_recovered_work_that_is_saved_leaves_no_autosave(studio, make_studio, tmp_path):
    studio.set_count(0, 5)
    studio.workspace.saver.autosave_now()
    later = make_studio(home=crashed_home(studio, tmp_path))
    later.workspace.recover(later.workspace.autosaves.orphans()[0])
    save(later, studio.folder / "walk.inbetweener")

    assert autosaves(later) == []
    assert load_project(studio.folder / "walk.inbetweener").shot.gaps[0].inbetween_count == 5


def test_an_autosave_that_cannot_be_written_is_a_sentence(studio, monkeypatch):
    def full(*_arguments):
        raise StorageError("Unsaved work cannot be kept: the disk is full.")

    monkeypatch.setattr("inbetweener.storage.autosave.write_atomically", full)
    studio.set_count(0, 5)
    with studio.signal(studio.workspace.saver.autosave_failed) as told:
        studio.workspace.saver.autosave_now()

    assert told.args == ["Unsaved work cannot be kept: the disk is full."]


def test_a_save_under_way_is_ended_before_the_session(studio, project):
    studio.set_count(0, 5)
    studio.workspace.saver.save(project)

    assert studio.workspace.shutdown()

    assert load_project(project).shot.gaps[0].inbetween_count == 5


def test_opening_the_saved_project_finds_the_folder_again(studio, project, make_studio, tmp_path):
    elsewhere = tmp_path / "projects"
    elsewhere.mkdir()
    studio.edit("fps", lambda shot: edits.set_fps(shot, 12))
    save(studio, elsewhere / "walk.inbetweener")
    later = make_studio()
    later.open(OpenRequest(elsewhere / "walk.inbetweener"))

    assert later.workspace.document.folder == studio.folder
    assert later.workspace.document.shot.fps == 12


def test_an_autosave_that_failed_is_tried_again_and_told_once(studio, monkeypatch):
    def full(*_arguments):
        raise StorageError("The disk is full.")

    saver = studio.workspace.saver
    told: list[str] = []
    saver.autosave_failed.connect(told.append)
    monkeypatch.setattr("inbetweener.storage.autosave.write_atomically", full)
    studio.set_count(0, 5)
    for _ in range(2):
        saver.autosave_now()
        assert not saver._timer.isActive()
        studio.wait(saver._timer.isActive)
    monkeypatch.undo()
    saver.autosave_now()

    assert told == ["The disk is full."]
    assert len(autosaves(studio)) == 1


def test_a_fault_that_is_not_the_disks_is_a_sentence_too(studio, project, monkeypatch):
    def broken(*_arguments):
        raise ValueError("x")

    monkeypatch.setattr("inbetweener.session.document.saver.save_project", broken)

    assert failing(studio, project) == "The project could not be saved (x)."


def test_an_autosave_that_fails_by_a_fault_is_a_sentence_too(studio, monkeypatch):
    def broken(*_arguments):
        raise ValueError("x")

    monkeypatch.setattr(studio.workspace.autosaves, "write", broken)
    studio.set_count(0, 5)
    with studio.signal(studio.workspace.saver.autosave_failed) as told:
        studio.workspace.saver.autosave_now()

    assert told.args == ["Unsaved work could not be kept (x)."]
