from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inbetweener.core import edits
from inbetweener.core.plan import FramePlan
from inbetweener.errors import EditError
from inbetweener.session.document.document_session import DocumentSession
from tests.support.workspaces import shot_of

FOLDER, PROJECT = Path("walk"), Path("walk/walk.inbetweener")
FIRST = frozenset({0})
KEEP = edits.LengthRule.KEEP


@pytest.fixture
def session(qapp) -> DocumentSession:
    session = DocumentSession()
    session.open(shot_of(), FOLDER, None)
    return session


def set_count(session, count, merge_key="count") -> None:
    session.edit("count", lambda shot: edits.set_count(shot, FIRST, count, KEEP), merge_key)


def set_exposure(session, exposure) -> None:
    session.edit("exposure", lambda shot: edits.set_exposure(shot, FIRST, exposure, KEEP))


def test_nothing_is_open_at_first(qapp):
    session = DocumentSession()

    assert (session.is_open, session.is_modified) == (False, False)
    assert session.plan.length == 0


def test_an_edit_is_told_with_what_was_before(session):
    told: list[Any] = []
    session.shot_changed.connect(lambda *shots: told.append(shots))
    before = session.shot

    set_exposure(session, 1)

    assert told == [(before, session.shot)]
    assert session.shot.gaps[0].exposure == 1
    assert session.plan == FramePlan.of(session.shot)


def test_undo_gives_back_the_very_same_shot(session):
    before = session.shot
    set_exposure(session, 1)
    after = session.shot

    session.undo_stack.undo()
    assert session.shot is before
    assert session.plan == FramePlan.of(before)
    session.undo_stack.redo()
    assert session.shot is after


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.tuples(st.sampled_from(["count", "exposure"]), st.integers(1, 7)), max_size=12))
def test_any_edits_undone_give_the_start_and_redone_the_end(qapp, steps):
    session = DocumentSession()
    session.open(shot_of(), FOLDER, None)
    start = session.shot
    for kind, value in steps:
        (set_count if kind == "count" else set_exposure)(session, value)
    end = session.shot

    while session.undo_stack.canUndo():
        session.undo_stack.undo()
    assert session.shot == start
    assert not session.is_modified
    while session.undo_stack.canRedo():
        session.undo_stack.redo()
    assert session.shot == end


def test_an_edit_that_changes_nothing_is_no_step(session):
    set_count(session, 3)  # what the exposure gives already is a count set by hand: a change
    steps = session.undo_stack.count()
    set_count(session, 3)

    assert session.undo_stack.count() == steps


def test_the_steps_of_one_spin_box_are_one_step(session):
    before = session.shot
    for count in (4, 5, 6):
        set_count(session, count)

    assert session.undo_stack.count() == 1
    assert session.shot.gaps[0].inbetween_count == 6
    session.undo_stack.undo()
    assert session.shot is before


def test_steps_that_became_one_are_called_as_the_last(session):
    for fps in (12, 30):
        session.edit(f"Set {fps} fps", lambda shot, fps=fps: edits.set_fps(shot, fps), "fps")

    assert session.undo_stack.undoText() == "Set 30 fps"


@pytest.mark.parametrize("between", ["another edit", "end_merge", "another key"])
def test_steps_of_two_gestures_are_two(session, between):
    set_count(session, 4)
    if between == "another edit":
        set_exposure(session, 1)
        session.undo_stack.undo()
    elif between == "end_merge":
        session.end_merge()
    set_count(session, 5, "other" if between == "another key" else "count")

    assert session.undo_stack.count() == 2


def test_a_change_back_to_the_start_leaves_no_step(session):
    session.edit("fps", lambda shot: edits.set_fps(shot, 12), "fps")
    assert session.is_modified
    session.edit("fps", lambda shot: edits.set_fps(shot, 24), "fps")

    assert session.undo_stack.count() == 0
    assert not session.undo_stack.canUndo()
    assert not session.is_modified


def test_a_refused_edit_changes_nothing(session):
    before = session.shot
    with pytest.raises(EditError, match="room for 7 inbetweens"):
        set_count(session, 8)

    assert session.shot is before
    assert session.undo_stack.count() == 0


def test_the_modified_marker_follows_edits_and_undo(session):
    told: list[Any] = []
    session.modified_changed.connect(told.append)

    set_exposure(session, 1)
    session.undo_stack.undo()

    assert told == [True, False]


def test_saving_makes_clean_and_undo_behind_it_modified(session):
    set_exposure(session, 1)
    session.mark_saved(PROJECT, session.scene)

    assert not session.is_modified
    assert session.project_path == PROJECT
    session.undo_stack.undo()
    assert session.is_modified
    session.undo_stack.redo()
    assert not session.is_modified


def test_an_edit_after_a_save_does_not_merge_into_what_was_saved(session):
    set_count(session, 4)
    session.mark_saved(PROJECT, session.scene)
    set_count(session, 5)

    assert session.is_modified
    session.undo_stack.undo()
    assert session.shot.gaps[0].inbetween_count == 4
    assert not session.is_modified


def test_an_edit_made_while_saving_stays_unsaved(session):
    set_exposure(session, 1)
    saved = session.scene
    set_exposure(session, 3)
    session.mark_saved(PROJECT, saved)

    assert session.is_modified


def test_what_was_opened_is_not_taken_for_saved_when_something_else_was(session):
    set_exposure(session, 1)
    saved = session.scene
    set_exposure(session, 3)
    session.mark_saved(PROJECT, saved)

    session.undo_stack.undo()
    session.undo_stack.undo()  # as it was opened; the file on the disk holds ones

    assert session.is_modified


def test_opening_another_shot_forgets_the_edits_of_the_one_before(session):
    set_exposure(session, 1)
    told: list[Any] = []
    session.shot_opened.connect(lambda: told.append((session.shot.name, session.is_modified)))

    session.open(shot_of(name="run"), Path("run"), PROJECT)

    assert told == [("run", False)]
    assert not session.undo_stack.canUndo()
    assert (session.folder, session.project_path) == (Path("run"), PROJECT)


def test_a_recovered_shot_is_modified_until_it_is_saved(session):
    session.open(shot_of(), FOLDER, None, recovered=True)
    assert session.is_modified

    session.mark_saved(PROJECT, session.scene)

    assert not session.is_modified


def test_undoing_every_edit_of_a_recovered_shot_leaves_it_unsaved(session):
    session.open(shot_of(), FOLDER, None, recovered=True)
    set_exposure(session, 1)
    session.undo_stack.undo()

    assert session.is_modified
