from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from inbetweener.core import edits
from inbetweener.core.gap import Treatment
from inbetweener.session.rendering.cell_states import CellState
from inbetweener.storage.opening import OpenRequest
from tests.support.key_files import write_keys

if TYPE_CHECKING:
    from tests.support.workspaces import Studio


@pytest.fixture
def other_folder(tmp_path):
    folder = tmp_path / "run"
    write_keys(folder, "B0001.png", "B0005.png")
    return folder


def test_edits_made_while_another_shot_is_read_are_not_lost(studio, other_folder):
    workspace = studio.workspace
    with studio.signal(workspace.opening_held) as held:
        workspace.open(OpenRequest(other_folder))
        studio.set_count(0, 1)  # before the answer can arrive

    assert workspace.document.folder == studio.folder
    assert workspace.document.is_modified

    workspace.show_opened(held.args[0])
    assert workspace.document.folder == other_folder


def test_edits_made_before_were_asked_about_before(studio, other_folder):
    studio.set_count(0, 1)

    with studio.signal(studio.workspace.shown):
        studio.workspace.open(OpenRequest(other_folder))

    assert studio.workspace.document.folder == other_folder


def crash(studio: Studio) -> Studio:
    """Edit a shot and end without saving; the locks go as with a process that is killed."""
    studio.open()
    studio.set_count(0, 1)
    with studio.signal(studio.workspace.saver._autosave_thread.succeeded):
        studio.workspace.saver.autosave_now()
    studio.stop()
    for lock in studio.workspace.autosaves._locks.values():
        if lock is not None:
            lock.release()
    return studio


def test_a_shot_that_is_still_read_does_not_replace_recovered_work(make_studio, other_folder):
    crash(make_studio())
    later = make_studio()
    (recovery,) = later.workspace.autosaves.orphans()

    with later.qtbot.assertNotEmitted(later.workspace.shown):
        later.workspace.open(OpenRequest(other_folder))
        later.workspace.recover(recovery)
        later.wait(lambda: not later.workspace.opener.is_busy)

    assert later.workspace.document.shot.gaps[0].count == 1
    assert later.workspace.document.is_modified


def test_all_gaps_are_drawn_though_a_key_is_taken_away_meanwhile(studio):
    every = range(len(studio.workspace.document.shot.gaps))
    studio.edit("ones", lambda shot: edits.set_exposure(shot, every, 1))
    studio.settle()
    studio.engine.gate.clear()
    studio.workspace.render_all()
    last = len(studio.workspace.document.shot.keys) - 1

    with studio.signal(studio.workspace.queue.finished):
        studio.edit("remove", lambda shot: edits.remove_key(shot, last))
        studio.engine.gate.set()
    studio.settle()

    assert studio.states() == {CellState.READY}


def test_a_key_painted_over_is_seen_where_nothing_is_rendered(studio):
    every = frozenset(range(len(studio.workspace.document.shot.gaps)))
    studio.edit("hold", lambda shot: edits.set_treatment(shot, every, Treatment.HOLD))
    studio.settle()
    first = studio.workspace.document.shot.keys[0].drawing

    studio.repaint_key(first, 9)
    with studio.signal(studio.workspace.states.key_changed) as changed:
        studio.workspace.look_at_files()

    assert changed.args == [first]


def test_unsaved_work_of_a_crash_is_found_in_the_background(make_studio):
    crashed = crash(make_studio())
    later = make_studio()

    with later.signal(later.workspace.housekeeping.recoveries_found) as found:
        later.workspace.housekeeping.look_for_recoveries()

    ((recovery,),) = found.args
    assert recovery.folder == crashed.folder
    assert recovery.shot.gaps[0].count == 1


def test_a_shot_saved_under_another_name_is_found_by_that_name(studio, tmp_path):
    workspace, path = studio.workspace, tmp_path / "walk-2.inbetweener"
    first = workspace.document.shot.keys[0].drawing
    studio.wait(lambda: workspace.thumbnails.get(first) is not None)

    with studio.signal(workspace.saver.saved):
        workspace.saver.save(path)

    assert workspace.settings.recent[0] == str(path)
    studio.wait(lambda: workspace.recents._thread.is_idle)
    with studio.signal(workspace.recents.found) as found:
        workspace.recents.look([path])
    assert found.args[0].thumbnail is not None
