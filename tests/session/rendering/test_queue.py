from __future__ import annotations

from typing import Any

import pytest

from inbetweener.core import edits
from inbetweener.core.chart import Chart
from inbetweener.core.gap import Treatment
from inbetweener.core.shot import DEFAULT_MODEL
from inbetweener.errors import RenderError
from inbetweener.session.rendering.cell_states import CellState
from tests.support.engines import OTHER_FADE

NOT_RENDERED, QUEUED, RENDERING = CellState.NOT_RENDERED, CellState.QUEUED, CellState.RENDERING
READY, FAILED = CellState.READY, CellState.FAILED
INK_COLUMN = 4  # where the first key's square begins; each later one 4 pixels further right


@pytest.fixture
def blocked(studio):
    """A studio whose engine draws nothing until its gate is opened."""
    studio.engine.gate.clear()
    return studio


def begin(studio) -> None:
    """Render everything, and wait until the engine holds the first gap."""
    studio.workspace.render_all()
    studio.wait(lambda: bool(studio.engine.prepared))


def finish(studio) -> Any:
    with studio.signal(studio.workspace.queue.finished) as told:
        studio.engine.gate.set()
    studio.settle()
    return told.args


def gaps_prepared(studio) -> list[int]:
    """Which gaps the engine was given, told by where the left key's square is."""
    return [
        int((key[24, :, 0] < 50).argmax() - INK_COLUMN) // 4 for key, _ in studio.engine.prepared
    ]


def test_a_gap_is_queued_then_rendering_then_ready(blocked):
    begin(blocked)
    assert [blocked.gap_states(gap) for gap in range(3)] == [
        [RENDERING] * 3,
        [QUEUED] * 3,
        [QUEUED] * 3,
    ]

    assert finish(blocked) == [True]

    assert blocked.states() == {READY}
    assert not blocked.workspace.queue.is_busy


def test_inbetweens_are_ready_one_by_one(studio):
    seen: list[Any] = []
    studio.workspace.queue.progressed.connect(
        lambda progress: seen.append((progress.done, progress.total, studio.gap_states(0)[:1]))
    )
    studio.render_all()

    assert [done for done, _, _ in seen] == sorted(done for done, _, _ in seen)
    assert seen[-1][:2] == (9, 9)
    assert {total for _, total, _ in seen if total} == {9}


def test_progress_guesses_the_time_that_is_left(blocked):
    begin(blocked)
    assert blocked.workspace.queue.progress().seconds_left is None

    guesses: list[Any] = []
    blocked.workspace.queue.progressed.connect(lambda each: guesses.append(each.seconds_left))
    finish(blocked)

    assert any(guess is not None and guess > 0 for guess in guesses)


def test_the_gap_under_the_playhead_comes_first_and_then_those_after_it(studio):
    studio.workspace.playback.show_frame(9)
    studio.render_all()

    assert gaps_prepared(studio) == [1, 2, 0]


def test_only_gaps_that_changed_are_drawn_again(studio):
    studio.render_all()
    studio.engine.prepared.clear()
    studio.engine.drawn.clear()
    studio.set_count(2, 4)
    studio.settle()
    studio.render_all()

    assert gaps_prepared(studio) == [2]
    assert studio.engine.drawn == pytest.approx([0.2, 0.4, 0.6, 0.8])


def test_only_the_moved_tick_of_a_gap_is_drawn_again(studio):
    studio.render_all()
    studio.engine.drawn.clear()
    studio.edit(
        "chart", lambda s: edits.set_chart(s, frozenset({0}), Chart.free((0.25, 0.6, 0.75)))
    )
    studio.settle()
    studio.render_all()

    assert studio.engine.drawn == [0.6]


def test_rendering_twice_draws_once(studio):
    studio.render_all()
    drawn = len(studio.engine.drawn)
    studio.workspace.queue.render([0, 1, 2])
    studio.wait(lambda: not studio.workspace.queue.is_busy)

    assert len(studio.engine.drawn) == drawn
    assert studio.engine.opened == [(DEFAULT_MODEL, "auto")]


def test_a_gap_edited_while_it_is_drawn_begins_again(blocked):
    begin(blocked)
    blocked.set_count(0, 1)

    assert finish(blocked) == [True]

    assert gaps_prepared(blocked) == [0, 0, 1, 2]
    assert blocked.engine.drawn == [0.5, *[0.25, 0.5, 0.75] * 2]
    assert blocked.states() == {READY}


def test_an_edit_elsewhere_does_not_disturb_the_gap_being_drawn(blocked):
    begin(blocked)
    blocked.set_count(2, 1)

    assert finish(blocked) == [True]

    assert gaps_prepared(blocked) == [0, 1, 2]
    assert blocked.engine.drawn == [*[0.25, 0.5, 0.75] * 2, 0.5]
    assert blocked.states() == {READY}


def test_a_gap_made_a_hold_while_it_waits_is_left_out(blocked):
    begin(blocked)
    blocked.edit("hold", lambda s: edits.set_treatment(s, frozenset({1}), Treatment.HOLD))

    assert finish(blocked) == [True]

    assert gaps_prepared(blocked) == [0, 2]


def test_a_gap_made_a_hold_while_it_is_drawn_is_given_up(blocked):
    begin(blocked)
    blocked.edit("hold", lambda s: edits.set_treatment(s, frozenset({0}), Treatment.HOLD))

    assert finish(blocked) == [True]

    assert gaps_prepared(blocked) == [0, 1, 2]
    assert blocked.engine.drawn == [0.25, 0.5, 0.75] * 2


def test_a_key_removed_while_rendering_keeps_the_gaps_that_are_left(blocked):
    begin(blocked)
    blocked.edit("remove", lambda shot: edits.remove_key(shot, 1))

    assert finish(blocked) == [True]
    blocked.render_all()

    assert gaps_prepared(blocked)[1] == 2  # the gap that waited and still stands
    assert blocked.states() == {READY}


def test_cancel_keeps_what_is_drawn(studio):
    gate = studio.engine.gate
    studio.engine.before_drawing = lambda _t: (
        gate.clear() if len(studio.engine.drawn) == 4 else None
    )
    studio.workspace.render_all()
    studio.wait(lambda: studio.gap_states(1)[0] is READY)

    with studio.signal(studio.workspace.queue.finished) as told:
        studio.workspace.queue.cancel()
    studio.settle()

    assert told.args == [False]
    assert studio.gap_states(0) == [READY] * 3
    assert studio.gap_states(1) == [READY, NOT_RENDERED, NOT_RENDERED]
    assert not studio.workspace.queue.is_busy


def test_rendering_after_a_cancel_draws_only_what_is_missing(blocked):
    begin(blocked)
    blocked.workspace.queue.cancel()
    blocked.engine.gate.set()
    blocked.render_all()

    assert blocked.states() == {READY}
    assert len(blocked.engine.drawn) == 9


def test_cancelling_an_idle_queue_says_nothing(studio, qtbot):
    with qtbot.assertNotEmitted(studio.workspace.queue.finished):
        studio.workspace.queue.cancel()


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (RenderError("The keys are too far apart."), "The keys are too far apart."),
        (MemoryError(), "There is not enough memory for this gap."),
        (ZeroDivisionError("division by zero"), "could not be rendered (ZeroDivisionError"),
    ],
)
def test_a_failing_gap_says_why_and_the_rest_goes_on(studio, error, sentence):
    failed: list[Any] = []
    studio.workspace.queue.gap_failed.connect(lambda *told: failed.append(told))
    studio.engine.failures.append(error)

    with studio.signal(studio.workspace.queue.finished) as told:
        studio.workspace.render_all()
    studio.settle()

    assert told.args == [False]
    assert [gap for gap, _ in failed] == [0]
    assert sentence in failed[0][1]
    assert studio.workspace.states.problem(0) == failed[0][1]
    assert [studio.gap_states(gap)[0] for gap in range(3)] == [FAILED, READY, READY]


def test_a_failed_gap_can_be_tried_again(studio):
    studio.engine.failures.append(RenderError("No."))
    studio.render_all()
    with studio.signal(studio.workspace.queue.finished) as told:
        studio.workspace.render_all()
    studio.settle()

    assert told.args == [True]
    assert studio.states() == {READY}
    assert studio.workspace.states.problem(0) == ""


def test_editing_a_failed_gap_forgets_the_failure(studio):
    studio.engine.failures.append(RenderError("No."))
    studio.render_all()
    studio.set_count(0, 1)

    assert studio.workspace.states.problem(0) == ""


def test_a_key_that_vanishes_while_its_gap_waits_fails_that_gap_alone(blocked):
    begin(blocked)
    (blocked.folder / "A0025.png").unlink()

    assert finish(blocked) == [False]

    assert [blocked.gap_states(gap)[0] for gap in range(3)] == [READY, READY, FAILED]
    assert "A0025.png cannot be used" in blocked.workspace.states.problem(2)


def test_a_model_that_cannot_load_fails_its_gaps_with_the_sentence(studio):
    studio.engine.broken.add(OTHER_FADE.name)
    studio.edit("model", lambda s: edits.set_gap_model(s, frozenset({1}), OTHER_FADE.name))
    studio.settle()
    studio.render_all()

    assert studio.workspace.states.problem(1) == "The weights of other-fade are damaged."
    assert [studio.gap_states(gap)[0] for gap in range(3)] == [READY, FAILED, READY]


def test_another_device_opens_the_model_again(studio):
    studio.render_all()
    studio.workspace.change_setting(device="cpu")
    studio.set_count(0, 4)
    studio.settle()
    studio.render_all()

    assert studio.engine.opened == [(DEFAULT_MODEL, "auto"), (DEFAULT_MODEL, "cpu")]


def test_the_device_is_told_once_it_is_known(studio):
    with studio.signal(studio.workspace.queue.device_known) as told:
        studio.workspace.render_all()

    assert told.args == ["cpu"]
    studio.wait(lambda: not studio.workspace.queue.is_busy)


def test_opening_another_shot_drops_what_was_queued(blocked, tmp_path):
    begin(blocked)
    blocked.open()

    assert not blocked.workspace.queue.is_busy
    assert RENDERING not in blocked.states()


def test_a_full_disk_under_the_cache_is_a_sentence(studio, monkeypatch):
    import errno

    from inbetweener.errors import StorageError

    def full(_cache, digest, *_rest):
        raise StorageError(f"{digest[:4]} could not be written: {errno.errorcode[errno.ENOSPC]}.")

    monkeypatch.setattr("inbetweener.storage.image_cache.ImageCache.write", full)
    studio.render_all()

    assert studio.states() == {FAILED}
    assert "ENOSPC" in studio.workspace.states.problem(0)


def test_a_gap_is_drawn_by_another_model_and_the_document_stays(studio):
    studio.render_all()
    drawn: list[str] = []
    studio.workspace.queue.drawn.connect(drawn.append)
    before = studio.workspace.document.shot
    with studio.signal(studio.workspace.queue.finished) as told:
        studio.workspace.queue.render_with(1, OTHER_FADE.name)
    studio.settle()

    assert told.args == [True]
    assert studio.engine.opened[-1][0] == OTHER_FADE.name
    assert studio.workspace.document.shot is before
    assert studio.states() == {READY}
    assert len(drawn) == 3
    own = {studio.workspace.states.digest(cell) for cell in studio.workspace.states.states([1])}
    assert own.isdisjoint(drawn)


def test_another_model_that_fails_leaves_the_gap_as_it_was(studio):
    studio.render_all()
    studio.engine.broken.add(OTHER_FADE.name)
    failed: list[Any] = []
    studio.workspace.queue.gap_failed.connect(lambda *told: failed.append(told))
    with studio.signal(studio.workspace.queue.finished) as told:
        studio.workspace.queue.render_with(1, OTHER_FADE.name)
    studio.settle()

    assert told.args == [False]
    assert failed == [(1, f"The weights of {OTHER_FADE.name} are damaged.")]
    assert studio.states() == {READY}


def test_an_edit_drops_what_another_model_was_to_draw(blocked):
    blocked.workspace.queue.render_with(0, OTHER_FADE.name)
    blocked.workspace.queue.render_with(1, OTHER_FADE.name)
    blocked.wait(lambda: bool(blocked.engine.prepared))
    assert blocked.states() == {NOT_RENDERED}
    blocked.edit("count", lambda shot: edits.set_count(shot, frozenset({0}), 2))

    assert not blocked.workspace.queue.is_busy
    blocked.engine.gate.set()
    blocked.settle()
