"""Pausing, cancelling, trying again and putting first, and what the log says of it."""

from __future__ import annotations

from typing import Any

import pytest

from inbetweener.core import edits
from inbetweener.core.gap import Treatment
from inbetweener.core.plan import CellId
from inbetweener.errors import RenderError
from inbetweener.session.rendering.cell_states import CellState
from inbetweener.session.rendering.log import EntryState
from tests.support.engines import OTHER_FADE

WAITING, DRAWING, DONE = EntryState.WAITING, EntryState.DRAWING, EntryState.DONE
FAILED, CANCELLED = EntryState.FAILED, EntryState.CANCELLED
INK_COLUMN = 4


@pytest.fixture
def blocked(studio):
    """A studio whose engine draws nothing until its gate is opened."""
    studio.engine.gate.clear()
    return studio


def begin(studio) -> None:
    studio.workspace.render_all()
    studio.wait(lambda: bool(studio.engine.prepared))


def finish(studio) -> Any:
    with studio.signal(studio.workspace.queue.finished) as told:
        studio.engine.gate.set()
    studio.settle()
    return told.args


def stands(studio) -> list[EntryState]:
    return [entry.state for entry in studio.workspace.queue.log.entries()]


def gaps_prepared(studio) -> list[int]:
    return [
        int((key[24, :, 0] < 50).argmax() - INK_COLUMN) // 4 for key, _ in studio.engine.prepared
    ]


def pause_in_the_first_inbetween(studio) -> None:
    """Pause while the engine draws, then let it."""
    begin(studio)
    studio.workspace.rendering.render_thread.pause()
    studio.engine.gate.set()
    studio.wait(lambda: studio.workspace.rendering.render_thread.is_idle)
    studio.wait(lambda: DRAWING not in stands(studio))


# The log


def test_the_log_has_one_entry_a_gap(blocked):
    begin(blocked)
    assert stands(blocked) == [DRAWING, WAITING, WAITING]

    finish(blocked)

    entries = blocked.workspace.queue.log.entries()
    assert stands(blocked) == [DONE] * 3
    assert [(entry.done, entry.total) for entry in entries] == [(3, 3)] * 3
    assert {entry.device for entry in entries} == {"cpu"}
    assert entries[0].ends == ("A0001.png", "A0009.png")
    assert all(entry.cost.seconds > 0 and (entry.cost.peak_mib or 0) > 5 for entry in entries)


def test_the_clock_of_the_gap_being_drawn_runs(blocked):
    begin(blocked)
    log = blocked.workspace.queue.log
    first = log.entries()[0].cost.seconds

    with blocked.signal(log.changed):
        pass

    assert log.entries()[0].cost.seconds > first > 0
    assert log.entries()[1].cost.seconds == 0
    finish(blocked)


def test_a_gap_that_failed_says_why(studio):
    studio.engine.failures.append(RenderError("The keys are too far apart."))
    studio.render_all()

    entry = studio.workspace.queue.log.entries()[0]
    assert stands(studio) == [FAILED, DONE, DONE]
    assert entry.problem == "The keys are too far apart."


def test_gaps_are_counted_since_the_queue_was_empty(blocked):
    log = blocked.workspace.queue.log
    begin(blocked)
    assert log.ended_and_all() == (0, 3)
    finish(blocked)
    assert log.ended_and_all() == (3, 3)

    blocked.set_count(0, 4)
    blocked.settle()
    blocked.render_all()

    assert log.ended_and_all() == (1, 1)
    assert stands(blocked) == [DONE] * 3


def test_entries_follow_their_gaps_through_edits(blocked):
    begin(blocked)
    log = blocked.workspace.queue.log
    blocked.set_count(1, 5)
    assert [entry.total for entry in log.entries()] == [3, 5, 3]

    blocked.edit("hold", lambda shot: edits.set_treatment(shot, frozenset({1}), Treatment.HOLD))
    assert [entry.gap for entry in log.entries()] == [0, 2]

    blocked.edit("remove", lambda shot: edits.remove_key(shot, 0))
    assert [(entry.gap, entry.ends, entry.state) for entry in log.entries()] == [
        (1, ("A0017.png", "A0025.png"), DRAWING)
    ]
    finish(blocked)
    assert stands(blocked) == [DONE]


def test_only_what_an_edit_touched_gets_a_new_entry(studio):
    studio.render_all()
    log = studio.workspace.queue.log
    old = log.entries()
    studio.set_count(2, 4)
    studio.settle()
    studio.render_all()

    new = log.entries()
    assert new[:2] == old[:2]
    assert (new[2].done, new[2].total) == (4, 4)


def test_a_drawing_by_hand_is_not_counted(studio):
    place_file = studio.folder / "A0025.png"
    studio.edit("hand", lambda shot: edits.set_hand_drawing(shot, CellId(0, 1), place_file.name))
    studio.settle()
    studio.render_all()

    entry = studio.workspace.queue.log.entries()[0]
    assert (entry.done, entry.total) == (2, 2)


def test_another_model_has_an_entry_beside_the_gaps_own(studio):
    studio.render_all()
    with studio.signal(studio.workspace.queue.finished):
        studio.workspace.queue.render_with(1, OTHER_FADE.name)

    entries = studio.workspace.queue.log.entries()
    assert [(entry.gap, entry.model) for entry in entries] == [
        *((0, ""), (1, ""), (1, OTHER_FADE.name)),
        (2, ""),
    ]


def test_a_gap_is_drawn_for_the_document_while_another_model_draws_it(blocked):
    blocked.workspace.queue.render_with(0, OTHER_FADE.name)
    blocked.wait(lambda: bool(blocked.engine.prepared))
    blocked.workspace.render_all()
    finish(blocked)

    assert blocked.states() == {CellState.READY}


def test_asking_twice_for_another_model_asks_once(blocked):
    for _ in range(2):
        blocked.workspace.queue.render_with(0, OTHER_FADE.name)
    blocked.wait(lambda: bool(blocked.engine.prepared))
    blocked.workspace.queue.render_with(0, OTHER_FADE.name)
    assert stands(blocked) == [DRAWING]

    finish(blocked)

    assert len(blocked.engine.prepared) == 1


def test_clearing_forgets_what_has_ended(blocked):
    begin(blocked)
    log = blocked.workspace.queue.log
    blocked.workspace.queue.cancel_gaps(frozenset({2}))
    log.clear_ended()
    assert stands(blocked) == [DRAWING, WAITING]
    finish(blocked)
    log.clear_ended()

    assert log.entries() == []


def test_another_shot_begins_with_an_empty_log(studio):
    studio.render_all()
    studio.open()

    assert stands(studio) == []


# Pause


def test_a_pause_ends_after_the_inbetween_that_is_being_drawn(blocked):
    pause_in_the_first_inbetween(blocked)

    assert blocked.engine.drawn == [0.25]
    assert stands(blocked) == [WAITING] * 3
    assert blocked.workspace.queue.log.entries()[0].done == 1
    assert blocked.gap_states(0) == [CellState.READY, CellState.QUEUED, CellState.QUEUED]
    assert blocked.workspace.queue.is_busy


def test_after_a_pause_only_what_is_missing_is_drawn(blocked):
    pause_in_the_first_inbetween(blocked)
    with blocked.signal(blocked.workspace.queue.finished) as told:
        blocked.workspace.rendering.render_thread.resume()
    blocked.settle()

    assert told.args == [True]
    assert blocked.engine.drawn == [0.25, 0.5, 0.75] * 3
    assert blocked.states() == {CellState.READY}
    assert [entry.done for entry in blocked.workspace.queue.log.entries()] == [3] * 3
    assert blocked.workspace.queue.progress().done == 9


def test_a_pause_in_the_last_inbetween_of_a_gap_leaves_the_gap_whole(studio):
    thread = studio.workspace.rendering.render_thread
    studio.engine.before_drawing = lambda t: thread._pause.set() if t == 0.75 else None
    studio.workspace.render_all()
    studio.wait(lambda: thread.is_idle)
    studio.wait(lambda: DRAWING not in stands(studio))

    assert stands(studio) == [DONE, WAITING, WAITING]
    assert studio.engine.drawn == [0.25, 0.5, 0.75]


def test_edits_are_taken_in_during_a_pause(blocked):
    pause_in_the_first_inbetween(blocked)
    blocked.set_count(0, 1)
    blocked.edit("hold", lambda shot: edits.set_treatment(shot, frozenset({1}), Treatment.HOLD))
    blocked.settle()
    assert blocked.engine.drawn == [0.25]

    with blocked.signal(blocked.workspace.queue.finished):
        blocked.workspace.rendering.render_thread.resume()

    assert blocked.engine.drawn == [0.25, 0.5, 0.25, 0.5, 0.75]


def test_whoever_asks_for_more_ends_the_pause(blocked):
    pause_in_the_first_inbetween(blocked)
    with blocked.signal(blocked.workspace.queue.finished):
        blocked.workspace.render_all()

    assert not blocked.workspace.rendering.render_thread.is_paused
    assert len(blocked.engine.drawn) == 9


def test_a_pause_that_ends_before_the_inbetween_does_is_not_noticed(blocked):
    begin(blocked)
    blocked.workspace.rendering.render_thread.pause()
    blocked.workspace.rendering.render_thread.resume()

    assert finish(blocked) == [True]
    assert gaps_prepared(blocked) == [0, 1, 2]


def test_cancelling_during_a_pause_leaves_nothing(blocked):
    pause_in_the_first_inbetween(blocked)
    blocked.workspace.queue.cancel()
    blocked.settle()

    assert not blocked.workspace.queue.is_busy
    assert not blocked.workspace.rendering.is_paused
    assert stands(blocked) == [CANCELLED] * 3
    assert blocked.gap_states(0)[0] is CellState.READY


# Cancel, retry, first


def test_one_gap_is_cancelled_and_the_rest_goes_on(blocked):
    begin(blocked)
    blocked.workspace.queue.cancel_gaps(frozenset({1}))
    assert stands(blocked) == [DRAWING, CANCELLED, WAITING]

    assert finish(blocked) == [False]

    assert gaps_prepared(blocked) == [0, 2]
    assert stands(blocked) == [DONE, CANCELLED, DONE]


def test_the_gap_being_drawn_is_cancelled_and_the_next_begins(blocked):
    begin(blocked)
    blocked.workspace.queue.cancel_gaps(frozenset({0}))
    finish(blocked)

    assert gaps_prepared(blocked) == [0, 1, 2]
    assert stands(blocked) == [CANCELLED, DONE, DONE]
    assert blocked.gap_states(0) == [CellState.NOT_RENDERED] * 3


def test_cancelling_the_last_gap_finishes_the_queue(blocked):
    begin(blocked)
    with blocked.signal(blocked.workspace.queue.finished) as told:
        blocked.workspace.queue.cancel_gaps(frozenset({0, 1, 2}))

    assert told.args == [False]


def test_only_failed_gaps_are_tried_again(studio):
    studio.engine.failures.append(RenderError("No."))
    studio.render_all()
    studio.engine.prepared.clear()
    with studio.signal(studio.workspace.queue.finished):
        studio.workspace.queue.retry_failed()

    assert gaps_prepared(studio) == [0]
    assert stands(studio) == [DONE] * 3


def test_a_gap_is_put_first(blocked):
    begin(blocked)
    blocked.workspace.queue.move_up(2)
    finish(blocked)

    assert gaps_prepared(blocked) == [0, 2, 1]


def test_the_gap_that_was_put_first_last_is_first_whatever_is_on_the_screen(make_studio):
    studio = make_studio(*(f"A{frame:04}.png" for frame in range(1, 50, 8)))
    studio.open()
    studio.engine.gate.clear()
    begin(studio)
    for gap in (3, 5):
        studio.workspace.queue.move_up(gap)
    studio.workspace.playback.show_frame(9)
    finish(studio)

    assert gaps_prepared(studio) == [0, 5, 3, 1, 2, 4]


def test_what_was_put_first_follows_edits(blocked):
    begin(blocked)
    blocked.workspace.queue.move_up(2)
    blocked.edit("remove", lambda shot: edits.remove_key(shot, 0))
    assert stands(blocked) == [WAITING, DRAWING]
    finish(blocked)


def test_moving_the_playhead_changes_what_comes_next(blocked):
    begin(blocked)
    blocked.workspace.playback.show_frame(17)
    finish(blocked)

    assert gaps_prepared(blocked) == [0, 2, 1]


def test_another_device_takes_over_the_gap_that_is_being_drawn(blocked):
    begin(blocked)
    blocked.workspace.change_setting(device="cpu")

    assert finish(blocked) == [True]

    assert [device for _, device in blocked.engine.opened] == ["auto", "cpu"]
    assert blocked.states() == {CellState.READY}
