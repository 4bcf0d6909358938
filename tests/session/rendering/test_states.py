from __future__ import annotations

import os
from typing import Any

from inbetweener.core import edits
from inbetweener.core.chart import Chart
from inbetweener.core.gap import Treatment
from inbetweener.core.plan import CellId
from inbetweener.session.rendering import states
from inbetweener.session.rendering.cell_states import CellState
from tests.support.engines import OTHER_FADE

NOT_RENDERED, READY, STALE = CellState.NOT_RENDERED, CellState.READY, CellState.STALE
FAILED = CellState.FAILED


def move_ticks(studio, *times, gap=0) -> None:
    studio.edit("chart", lambda s: edits.set_chart(s, frozenset({gap}), Chart.free(times)))


def treat(studio, treatment, gap=0) -> None:
    studio.edit("treat", lambda s: edits.set_treatment(s, frozenset({gap}), treatment))


def test_a_shot_opened_for_the_first_time_is_not_rendered(studio):
    assert studio.states() == {NOT_RENDERED}
    assert studio.workspace.states.missing_gaps() == (0, 1, 2)


def test_keys_are_always_ready(studio):
    assert all(studio.state(key, 0) is READY for key in range(4))


def test_what_an_earlier_session_drew_is_ready(studio, make_studio):
    studio.render_all()
    later = make_studio()
    later.open()

    assert later.states() == {READY}
    assert later.engine.opened == []


def test_a_moved_tick_makes_its_own_inbetween_stale_and_shows_the_older_one(studio):
    studio.render_all()
    states = studio.workspace.states
    before = states.digest(CellId(0, 1))

    move_ticks(studio, 0.3, 0.5, 0.75)
    studio.settle()

    assert studio.gap_states(0) == [STALE, READY, READY]
    assert states.digest(CellId(0, 1)) == before
    assert studio.gap_states(1) == [READY] * 3
    assert states.missing_gaps() == (0,)


def test_undo_of_a_moved_tick_finds_the_old_picture_again(studio):
    studio.render_all()
    drawn = len(studio.engine.drawn)
    move_ticks(studio, 0.3, 0.5, 0.75)
    studio.settle()

    studio.workspace.document.undo_stack.undo()
    studio.settle()

    assert studio.states() == {READY}
    assert len(studio.engine.drawn) == drawn


def test_another_count_leaves_nothing_to_show_but_what_it_shares(studio):
    studio.render_all()
    studio.set_count(0, 1)
    studio.settle()

    assert studio.gap_states(0) == [READY]  # the middle was drawn before

    studio.set_count(0, 2)
    studio.settle()
    assert studio.gap_states(0) == [NOT_RENDERED] * 2


def test_a_key_painted_over_makes_the_gaps_on_both_sides_stale(studio):
    studio.render_all()
    keys: list[Any] = []
    studio.workspace.states.key_changed.connect(keys.append)

    studio.repaint_key("A0009.png", 9)
    studio.workspace.look_at_files()
    studio.settle()

    assert [studio.gap_states(gap)[0] for gap in range(3)] == [STALE, STALE, READY]
    assert keys == ["A0009.png"]


def test_a_key_painted_back_finds_the_old_pictures_again(studio):
    studio.render_all()
    for step in (9, 1):
        studio.repaint_key("A0009.png", step)
        studio.workspace.look_at_files()
        studio.settle()

    assert studio.states() == {READY}


def test_a_vanished_key_fails_its_two_gaps_with_a_sentence(studio):
    (studio.folder / "A0009.png").unlink()
    studio.workspace.look_at_files()
    studio.settle()

    assert [studio.gap_states(gap)[0] for gap in range(3)] == [FAILED, FAILED, NOT_RENDERED]
    assert studio.workspace.states.problem(0).startswith("A0009.png cannot be used")
    assert studio.workspace.states.problem(2) == ""


def test_a_key_that_is_put_back_can_be_rendered(studio):
    kept = (studio.folder / "A0009.png").read_bytes()
    (studio.folder / "A0009.png").unlink()
    studio.workspace.look_at_files()
    studio.settle()
    (studio.folder / "A0009.png").write_bytes(kept)
    studio.workspace.look_at_files()
    studio.settle()

    assert studio.states() == {NOT_RENDERED}


def test_another_model_makes_everything_stale_at_once(studio):
    studio.render_all()

    studio.edit("model", lambda shot: edits.set_model(shot, OTHER_FADE.name))

    assert studio.states() == {STALE}  # before any thread has answered
    assert studio.workspace.states.missing_gaps() == (0, 1, 2)


def test_a_gap_with_a_model_that_is_not_installed_fails_with_its_name(studio):
    studio.edit("model", lambda s: edits.set_gap_model(s, frozenset({1}), "flow-warp"))
    studio.settle()

    assert studio.gap_states(1) == [FAILED] * 3
    assert "“flow-warp” is not installed" in studio.workspace.states.problem(1)


def test_holds_and_blanks_need_nothing(studio):
    studio.render_all()
    treat(studio, Treatment.HOLD, 0)
    treat(studio, Treatment.BLANK, 1)
    studio.settle()

    states = studio.workspace.states
    assert studio.gap_states(0) == []
    assert studio.gap_states(1) == [READY] * 3
    assert states.digest(CellId(1, 1)) is None  # a blank shows no older picture
    assert states.missing_gaps() == ()


def test_a_cache_that_was_emptied_is_noticed_when_the_artist_comes_back(studio):
    studio.render_all()
    for picture in (studio.home / "cache" / "inbetweens").rglob("*.png"):
        os.unlink(picture)  # noqa: PTH108 - many

    studio.workspace.look_at_files()
    studio.settle()

    assert studio.states() == {STALE}


def test_only_gaps_that_an_edit_touches_are_asked_about(studio):
    told: list[Any] = []
    studio.workspace.states.gaps_changed.connect(told.append)

    studio.set_count(1, 2)
    studio.settle()

    assert set().union(*told) == {1}


def test_a_picture_drawn_while_its_state_is_asked_for_is_not_forgotten(studio):
    """The question may have looked into the cache just before the picture was there."""
    gap_states = studio.workspace.states
    planner = gap_states._planner
    job = planner.job(studio.workspace.document.shot, 0)
    studio.render_all()
    gap_states.refresh([0])
    asked = gap_states._thread._generation

    gap_states.mark_ready(job, 1)

    assert gap_states._thread._generation > asked  # asked again: what comes then is newer
    studio.settle()
    assert studio.gap_states(0) == [READY] * 3


def test_the_pictures_of_the_open_shot_are_protected(studio):
    studio.render_all()
    shown = {
        studio.workspace.states.digest(CellId(gap, order))
        for gap in range(3)
        for order in (1, 2, 3)
    }

    assert studio.workspace.states.protected_digests() == shown


def test_why_states_cannot_be_found_out_is_logged(studio, monkeypatch, caplog):
    def find_nothing(*_: Any) -> None:
        raise ArithmeticError("nothing was foreseen")

    monkeypatch.setattr(states, "find_out", find_nothing)
    studio.workspace.states.refresh()
    studio.wait(lambda: "states of inbetweens" in caplog.text)

    assert "nothing was foreseen" in caplog.text
