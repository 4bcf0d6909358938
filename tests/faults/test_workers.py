"""Workers that fail at any stage, keys and clocks that change: a sentence, and a way on."""

from __future__ import annotations

import os
import threading
import time
from typing import Any

import pytest

from inbetweener.core.naming import NamePattern
from inbetweener.rendering.export_plan import ExportNaming
from inbetweener.session.exporting.picture_export import ExportRequest
from inbetweener.session.rendering.cell_states import CellState
from inbetweener.storage.opening import OpenRequest
from tests.support.key_files import drawing
from tests.support.leaks import ThreadLog

YEAR_S = 365 * 24 * 3600.0
STAGES = ("open", "prepare", "at", "finish", "encode", "keep")
# Where each stage ends, and what is put in its place; the engine's own stages need nothing.
_PLACES = {
    "finish": "inbetweener.rendering.gap_renderer.finished",
    "encode": "inbetweener.rendering.gap_renderer.encode_png",
    "keep": "inbetweener.storage.image_cache.write_atomically",
}


def break_stage(studio: Any, stage: str, error: Exception, patch: pytest.MonkeyPatch) -> None:
    """Let one stage of drawing fail until `mend`."""

    def fail(*_arguments: Any, **_options: Any) -> None:
        raise error

    if stage in _PLACES:
        patch.setattr(_PLACES[stage], fail)
    elif stage == "open":
        patch.setattr(studio.engine.__class__, "open", fail)
    elif stage == "prepare":
        studio.engine.failures = [error] * 3
    else:
        studio.engine.before_drawing = fail


def mend(studio: Any, patch: pytest.MonkeyPatch) -> None:
    patch.undo()
    studio.engine.failures = []
    studio.engine.before_drawing = lambda _t: None


@pytest.mark.parametrize("error", [ValueError("no such luck"), MemoryError(), OSError(5, "I/O")])
@pytest.mark.parametrize("stage", STAGES)
def test_an_error_at_any_stage_is_told_and_mended(studio, stage, error):
    document = studio.workspace.document
    shot = document.shot
    told: list[str] = []
    studio.workspace.queue.gap_failed.connect(lambda _gap, message: told.append(message))
    with pytest.MonkeyPatch.context() as patch:
        break_stage(studio, stage, error, patch)
        studio.render_all()
        mend(studio, patch)

    assert len(told) == 3  # every gap was tried: the queue went on after each
    assert all(message.endswith(".") and len(message) > 20 for message in told)
    assert studio.states() == {CellState.FAILED}
    assert document.shot is shot
    studio.workspace.rendering.retry_failed()
    studio.wait(lambda: not studio.workspace.queue.is_busy)
    assert studio.states() == {CellState.READY}


@pytest.mark.parametrize("error", [ValueError("no such luck"), MemoryError()])
def test_an_error_while_a_picture_is_written_ends_the_export_in_a_sentence(
    studio, tmp_path, monkeypatch, error
):
    studio.render_all()
    request = ExportRequest(tmp_path / "out", ExportNaming(NamePattern("A", 4, ".png"), 1))

    def fail(*_arguments: Any, **_options: Any) -> None:
        raise error

    exporter = studio.workspace.exporter
    monkeypatch.setattr("inbetweener.storage.export_job.place_file", fail)
    with studio.signal(exporter.failed) as told:
        exporter.export(request)
    monkeypatch.undo()

    assert told.args[1].startswith("The export failed")
    with studio.signal(exporter.finished):
        exporter.export(request)
    assert len(list((tmp_path / "out").iterdir())) == 25


def test_a_key_that_is_painted_over_while_its_gap_is_drawn_is_drawn_as_it_is_now(studio):
    repainted = threading.Event()

    def repaint(t: float) -> None:
        if t == 0.5 and not repainted.is_set():
            repainted.set()
            studio.repaint_key("A0009.png", 5)

    studio.engine.before_drawing = repaint
    studio.render_all()
    studio.workspace.look_at_files()
    studio.settle()

    assert repainted.is_set()
    assert CellState.READY not in studio.gap_states(0)  # drawn from the key as it was
    studio.render_all()
    assert studio.states() == {CellState.READY}
    assert (studio.engine.prepared[-1][1] == drawing(5)).all()


def test_keys_of_the_future_and_of_the_past_are_seen_to_change(studio):
    """A clock that goes backwards, or a camera's clock: a file's time may be any."""
    studio.render_all()
    now = time.time()
    for step, when in enumerate((now + YEAR_S, now - YEAR_S, 0.0), start=5):
        studio.repaint_key("A0009.png", step)
        os.utime(studio.folder / "A0009.png", (when, when))
        studio.workspace.look_at_files()
        studio.settle()
        assert CellState.READY not in studio.gap_states(0)
        studio.render_all()
        assert studio.states() == {CellState.READY}


def test_a_clock_that_goes_backwards_keeps_unsaved_work_and_the_newest_of_it(studio, monkeypatch):
    now = time.time()
    studio.set_count(0, 5)
    studio.workspace.saver.autosave_now()
    folder = studio.home / "data" / "autosave"
    studio.wait(lambda: any(folder.glob("*.autosave")))
    monkeypatch.setattr(time, "time", lambda: now - YEAR_S)
    monkeypatch.setattr(time, "time_ns", lambda: round((now - YEAR_S) * 1e9))

    studio.set_count(0, 6)
    studio.workspace.saver.autosave_now()
    studio.wait(lambda: studio.workspace.saver._autosave_thread.is_idle)

    (path,) = folder.glob("*.autosave")
    os.utime(path, (now - YEAR_S, now - YEAR_S))
    assert '"count": 6' in path.read_text(encoding="utf-8")
    studio.render_all()
    assert studio.states() == {CellState.READY}


def test_a_machine_that_slept_while_playing_goes_on_from_a_frame_of_the_shot(studio, monkeypatch):
    playback = studio.workspace.playback
    clock = [1000.0]
    monkeypatch.setattr(playback, "_clock_s", lambda: clock[0])
    playback.play()
    for jump_s in (0.1, 8 * 3600.0, -8 * 3600.0, 0.1):  # some systems count sleep, some do not
        clock[0] += jump_s
        started_s = time.thread_time()
        playback.advance()
        assert time.thread_time() - started_s < 0.5  # of work; how busy others are says nothing
        assert 0 <= playback.frame < 25
    assert playback.is_playing
    assert playback.dropped_frames < 10  # nobody waited for the frames of a night


@pytest.mark.parametrize("when", ["prepare", "at"])
def test_a_shot_that_is_closed_while_a_gap_is_drawn_leaves_no_thread(make_studio, when):
    studio = make_studio()
    with pytest.MonkeyPatch.context() as patch:
        log = ThreadLog()
        log.install(patch)
        studio.open()
        studio.engine.gate.clear()
        studio.workspace.render_all()
        if when == "at":
            studio.wait(lambda: bool(studio.engine.prepared))

        assert studio.workspace.shutdown()

        assert list(log.running()) == []


def test_answers_about_a_shot_that_was_left_never_reach_the_one_after_it(make_studio, tmp_path):
    studio = make_studio()
    studio.open()
    other = make_studio(folder=tmp_path / "other", home=tmp_path / "other-home").folder
    studio.engine.gate.clear()
    studio.workspace.render_all()
    studio.wait(lambda: bool(studio.engine.prepared))

    with studio.signal(studio.workspace.opener.opened):
        studio.workspace.open(OpenRequest(other))
    studio.engine.gate.set()
    studio.settle()

    assert studio.workspace.document.folder == other
    assert CellState.READY not in studio.gap_states(2)
    assert not studio.workspace.queue.is_busy
