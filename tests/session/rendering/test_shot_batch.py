"""Several shots drawn one after the other, none of them shown."""

from __future__ import annotations

from typing import Any

import pytest

from inbetweener.errors import RenderError
from inbetweener.session.rendering import reporter
from inbetweener.session.rendering.cell_states import CellState
from inbetweener.session.rendering.log import EntryState
from inbetweener.session.rendering.reporter import RenderReport
from inbetweener.storage.opening import OpenRequest
from tests.support.key_files import write_keys

WAITING, DRAWING, DONE = EntryState.WAITING, EntryState.DRAWING, EntryState.DONE
FAILED, CANCELLED = EntryState.FAILED, EntryState.CANCELLED


@pytest.fixture
def shots(tmp_path):
    """Three more folders of keys: two gaps each, of keys of their own."""
    folders = []
    for number, letter in enumerate("BEH", 1):
        names = [f"{letter}{frame:04}.png" for frame in (1, 9, 17)]
        # Of another size each, so that no two shots have a key in common.
        folders.append(write_keys(tmp_path / f"shot_{number}", *names, size=(64 + number, 48)))
    return folders


def batch_of(studio):
    return studio.workspace.rendering.shots


def stands(studio) -> list[EntryState]:
    return [entry.state for entry in batch_of(studio).entries()]


def draw(studio, *folders) -> None:
    """Add shots and wait until all have ended."""
    with studio.signal(batch_of(studio).finished):
        batch_of(studio).add(folders)


def hold(studio, *folders) -> None:
    """Add shots, and wait until the engine holds the first gap that does not fail."""
    studio.engine.gate.clear()
    failing = len(studio.engine.failures)
    batch_of(studio).add(folders)
    studio.wait(lambda: len(studio.engine.prepared) > failing)


def release(studio) -> None:
    with studio.signal(batch_of(studio).finished):
        studio.engine.gate.set()


def test_a_shot_that_was_drawn_unseen_is_there_at_once_when_it_is_opened(studio, shots):
    draw(studio, shots[0])
    assert len(studio.engine.drawn) == 6
    assert studio.workspace.document.folder == studio.folder

    studio.open(OpenRequest(shots[0]))

    assert studio.workspace.document.folder == shots[0]
    assert studio.states() == {CellState.READY}
    assert studio.workspace.states.missing_gaps() == ()
    assert len(studio.engine.drawn) == 6


def test_a_full_cache_keeps_what_was_drawn_until_the_shot_leaves_the_list(studio, shots):
    studio.workspace._cache.quota_bytes = 1
    draw(studio, *shots)
    studio.workspace.housekeeping.shutdown()  # the pruning that has begun ends first
    cache = studio.workspace._cache
    drawn = batch_of(studio).protected_digests()
    assert len(drawn) == 18
    assert all(cache.has(digest) for digest in drawn)

    batch_of(studio).clear_ended()

    assert batch_of(studio).protected_digests() == frozenset()


def test_shots_are_drawn_in_order_with_no_shot_open_too(make_studio, shots):
    studio = make_studio()
    draw(studio, *shots)

    entries = batch_of(studio).entries()
    assert [entry.title for entry in entries] == ["shot_1", "shot_2", "shot_3"]
    assert stands(studio) == [DONE] * 3
    assert [(entry.done, entry.total, entry.device) for entry in entries] == [(6, 6, "cpu")] * 3
    assert all(entry.cost.seconds > 0 and (entry.cost.peak_mib or 0) > 5 for entry in entries)
    assert not studio.workspace.document.is_open


def test_the_open_shot_goes_first(studio, shots):
    hold(studio, shots[0])
    assert stands(studio) == [DRAWING]

    studio.workspace.render_all()
    assert stands(studio) == [WAITING]
    assert studio.gap_states(0) == [CellState.RENDERING] * 3
    drawn: list[int] = []
    studio.workspace.queue.finished.connect(lambda: drawn.append(len(studio.engine.drawn)))
    release(studio)

    assert drawn == [9]
    assert stands(studio) == [DONE]
    assert [(each.done, each.total) for each in batch_of(studio).entries()] == [(6, 6)]
    assert len(studio.engine.drawn) == 15


def test_shots_that_cannot_be_opened_or_drawn_do_not_stop_the_others(studio, shots, tmp_path):
    studio.engine.failures.append(RenderError("No."))
    draw(studio, tmp_path / "nowhere", *shots[:2])

    gone, broken, whole = batch_of(studio).entries()
    assert stands(studio) == [FAILED, FAILED, DONE]
    assert len(gone.problems) == 1
    assert "nowhere" in gone.problems[0]
    assert broken.problems == ("B0001 → B0009: No.",)
    assert broken.done == 3
    assert whole.problems == ()


def test_new_shots_are_drawn_as_they_would_be_opened(studio, shots):
    studio.workspace.change_setting(close_gaps_px=8)
    draw(studio, shots[0])
    studio.open(OpenRequest(shots[0]))
    studio.settle()

    assert studio.workspace.document.shot.close_gaps_px == 8
    assert studio.states() == {CellState.READY}


def test_a_folder_of_nothing_but_cels_is_drawn_as_layers(studio, tmp_path):
    for cel in "AB":
        write_keys(tmp_path / "cut05" / cel, f"{cel}0001.png", f"{cel}0005.png", planes=4)
    draw(studio, tmp_path / "cut05")

    assert [(each.state, each.title) for each in batch_of(studio).entries()] == [(DONE, "cut05")]
    assert batch_of(studio).entries()[0].total == 2


def test_a_damaged_key_that_was_left_out_of_a_folder_is_no_success(studio, shots):
    damaged = shots[0] / "B0009.png"
    damaged.write_bytes(damaged.read_bytes()[:60])
    draw(studio, shots[0])

    entry = batch_of(studio).entries()[0]
    assert (entry.state, entry.done, entry.total) == (FAILED, 7, 7)
    assert entry.problems[0].startswith("B0009.png was left out: ")


def test_a_key_of_another_size_that_was_left_out_of_a_folder_is_no_success(studio, shots):
    write_keys(shots[0], "B0009.png", size=(30, 20))
    draw(studio, shots[0])

    entry = batch_of(studio).entries()[0]
    assert (entry.state, entry.done, entry.total) == (FAILED, 7, 7)
    assert "B0009.png (30 × 20)" in entry.problems[0]


def test_a_key_that_is_damaged_later_fails_its_gaps(studio, shots):
    hold(studio, shots[0])
    (shots[0] / "B0017.png").write_bytes(b"nothing")
    release(studio)

    entry = batch_of(studio).entries()[0]
    assert (entry.state, entry.done, entry.total) == (FAILED, 3, 6)
    assert entry.problems[0].startswith("B0009 → B0017: ")


def test_a_shot_is_tried_again(studio, shots):
    studio.engine.failures.append(RenderError("No."))
    draw(studio, shots[0])
    assert batch_of(studio).entries()[0].problems == ("B0001 → B0009: No.",)

    with studio.signal(batch_of(studio).finished):
        batch_of(studio).retry()

    assert stands(studio) == [DONE]
    assert batch_of(studio).entries()[0].problems == ()


def test_a_pause_holds_the_shots_too(studio, shots):
    hold(studio, shots[0])
    studio.workspace.rendering.render_thread.pause()
    studio.engine.gate.set()
    studio.wait(lambda: stands(studio) == [WAITING])
    studio.wait(lambda: studio.workspace.rendering.render_thread.is_idle)
    assert studio.engine.drawn == [0.25]

    with studio.signal(batch_of(studio).finished):
        studio.workspace.rendering.render_thread.resume()

    assert studio.engine.drawn == [0.25, 0.5, 0.75] * 2
    assert batch_of(studio).entries()[0].done == 6


def test_a_pause_with_shots_waiting_outlives_the_open_shots_queue(studio, shots):
    hold(studio, shots[0])
    studio.workspace.render_all()
    studio.workspace.rendering.render_thread.pause()
    studio.workspace.queue.cancel()
    assert studio.workspace.rendering.is_paused

    batch_of(studio).cancel()
    assert not studio.workspace.rendering.is_paused


def test_another_device_takes_over_the_shot_that_is_being_drawn(studio, shots):
    hold(studio, shots[0])
    studio.workspace.change_setting(device="cpu")
    release(studio)

    assert stands(studio) == [DONE]
    assert [device for _, device in studio.engine.opened] == ["auto", "cpu"]


def test_one_shot_is_cancelled_and_the_next_begins(studio, shots):
    hold(studio, *shots)
    first, _, last = (entry.number for entry in batch_of(studio).entries())
    batch_of(studio).cancel([first, last])
    release(studio)

    assert stands(studio) == [CANCELLED, DONE, CANCELLED]
    batch_of(studio).clear_ended()
    assert stands(studio) == []


def test_a_shot_is_put_first(studio, shots):
    hold(studio, *shots)
    batch_of(studio).move_up(batch_of(studio).entries()[2].number)
    assert [entry.title for entry in batch_of(studio).entries()] == ["shot_1", "shot_3", "shot_2"]
    release(studio)


def test_adding_a_shot_twice_adds_it_once(studio, shots):
    hold(studio, shots[0], shots[0])
    batch_of(studio).add([shots[0]])
    assert stands(studio) == [DRAWING]
    release(studio)

    draw(studio, shots[0])
    assert stands(studio) == [DONE]
    assert len(studio.engine.drawn) == 6


def test_opening_another_shot_leaves_the_batch_alone(studio, shots):
    hold(studio, shots[0])
    studio.open()
    release(studio)

    assert stands(studio) == [DONE]


def test_a_shot_opened_while_it_is_drawn_shows_what_comes(studio, shots):
    hold(studio, shots[0])
    studio.open(OpenRequest(shots[0]))
    release(studio)
    studio.settle()

    assert studio.states() == {CellState.READY}


def test_ending_the_program_in_the_middle_is_no_failure(studio, shots):
    hold(studio, *shots)


# What is told in the end


@pytest.fixture
def told(studio):
    reports: list[RenderReport] = []
    studio.workspace.rendering.reporter.ended.connect(reports.append)
    return reports


def facts(report: RenderReport) -> dict[str, Any]:
    names = ("inbetweens", "gaps", "failed_gaps", "shots", "failed_shots")
    return {name: getattr(report, name) for name in names if getattr(report, name)}


def test_a_finished_batch_is_told_once(studio, shots, told):
    studio.engine.failures.append(RenderError("No."))
    hold(studio, *shots[:2])
    studio.workspace.render_all()
    assert told == []
    release(studio)

    assert [facts(report) for report in told] == [
        {"inbetweens": 18, "gaps": 6, "failed_gaps": 1, "shots": 2, "failed_shots": 1}
    ]
    costs = [each.cost for each in batch_of(studio).entries()]
    costs += [each.cost for each in studio.workspace.queue.log.entries()]
    assert told[0].seconds == pytest.approx(sum(cost.seconds for cost in costs), rel=0.3)


def test_the_gaps_of_the_open_shot_are_told(studio, told, monkeypatch):
    monkeypatch.setattr(reporter, "LONG_S", 0.0)
    studio.render_all()
    assert [facts(report) for report in told] == [{"inbetweens": 9, "gaps": 3}]


def test_nothing_is_told_of_a_quick_gap(studio, told):
    with studio.signal(studio.workspace.queue.finished):
        studio.workspace.queue.render([0])

    assert told == []


def test_nothing_is_told_of_what_was_cancelled(studio, told, monkeypatch):
    monkeypatch.setattr(reporter, "LONG_S", 0.0)
    studio.engine.gate.clear()
    studio.workspace.render_all()
    studio.workspace.queue.cancel()

    assert told == []


def test_what_took_long_is_told_and_so_are_other_shots():
    assert RenderReport(inbetweens=3, gaps=1, seconds=30).is_worth_telling
    assert RenderReport(failed_gaps=1, seconds=30).is_worth_telling
    assert not RenderReport(inbetweens=9, gaps=3, seconds=3).is_worth_telling
    assert not RenderReport(gaps=50, seconds=30).is_worth_telling
    assert RenderReport(shots=1).is_worth_telling
