from __future__ import annotations

import errno
from dataclasses import replace
from typing import Any

import pytest

from inbetweener.core.naming import NamePattern
from inbetweener.errors import RenderError
from inbetweener.rendering.export_plan import ExportNaming, Per
from inbetweener.session.exporting.picture_export import ExportRequest
from inbetweener.session.rendering.cell_states import CellState
from inbetweener.storage.placing import place_file
from tests.support.desk import Desk
from tests.support.engines import FADE

NAMING = ExportNaming(NamePattern.parse("A.####"), 1)


@pytest.fixture
def request_(tmp_path):
    return ExportRequest(tmp_path / "out", NAMING)


def export(studio, request_) -> Any:
    with studio.signal(studio.workspace.exporter.finished) as told:
        studio.workspace.exporter.export(request_)
    assert told.args[0] == request_
    return told.args[1]


def failing(studio, request_) -> str:
    with studio.signal(studio.workspace.exporter.failed) as told:
        studio.workspace.exporter.export(request_)
    sentence: str = told.args[1]
    return sentence


def contents(folder) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def test_what_is_missing_is_rendered_first(studio, request_, qtbot):
    with qtbot.waitSignal(studio.workspace.exporter.waiting_for_render):
        result = export(studio, request_)

    assert result.written == 25
    assert studio.states() == {CellState.READY}
    assert len(contents(request_.folder)) == 25


def test_the_pictures_are_those_of_the_shell(studio, request_, tmp_path):
    """The shell renders and exports through `rendering.exporting`; so does the desk."""
    export(studio, request_)
    desk = Desk(tmp_path / "desk", studio.folder)
    desk.export(desk.shot(model=FADE.name), tmp_path / "shell", NAMING)

    assert contents(request_.folder) == contents(tmp_path / "shell")


def test_keys_go_through_byte_for_byte_and_are_not_touched(studio, request_):
    keys = studio.key_bytes()
    export(studio, request_)
    exported = contents(request_.folder)

    assert [exported[f"A.{n:04d}.png"] for n in (1, 9, 17, 25)] == list(keys.values())
    assert studio.key_bytes() == keys


def test_progress_counts_files(studio, request_):
    told: list[Any] = []
    studio.workspace.exporter.progressed.connect(lambda *counts: told.append(counts))
    export(studio, request_)

    assert told[-1] == (25, 25)
    assert told == sorted(told)


def test_one_file_a_drawing(studio, request_):
    naming = replace(NAMING, per=Per.DRAWING)
    result = export(studio, replace(request_, naming=naming))

    assert result.written == 13  # 4 keys and 9 inbetweens


def test_what_a_stopped_export_wrote_is_not_written_again(studio, request_):
    export(studio, request_)
    (request_.folder / "A.0005.png").unlink()
    result = export(studio, request_)

    assert (result.written, result.skipped_same) == (1, 24)


def test_files_in_the_way_are_named_and_stay(studio, request_):
    request_.folder.mkdir()
    (request_.folder / "A.0003.png").write_bytes(b"mine")
    sentence = failing(studio, request_)

    assert "A.0003.png" in sentence
    assert contents(request_.folder) == {"A.0003.png": b"mine"}
    assert not studio.workspace.exporter.is_busy


def test_files_in_the_way_are_replaced_where_that_is_asked_for(studio, request_):
    request_.folder.mkdir()
    (request_.folder / "A.0003.png").write_bytes(b"mine")
    export(studio, replace(request_, overwrites=True))

    assert contents(request_.folder)["A.0003.png"] != b"mine"


def test_keys_are_not_even_replaced_when_overwriting_is_allowed(studio):
    keys = studio.key_bytes()
    naming = ExportNaming(NamePattern.parse("A####"), 2)  # A0009.png would be an inbetween
    failing(studio, ExportRequest(studio.folder, naming, overwrites=True))

    assert studio.key_bytes() == keys


def test_nothing_is_exported_when_a_gap_cannot_be_rendered(studio, request_):
    studio.engine.failures.append(RenderError("No."))
    sentence = failing(studio, request_)

    assert sentence == "Nothing was exported, since not all inbetweens could be rendered."
    assert not request_.folder.exists()
    assert not studio.workspace.exporter.is_busy
    assert export(studio, request_).written == 25


def test_an_edit_while_inbetweens_are_missing_is_rendered_and_exported_too(studio, request_):
    studio.render_all()
    studio.set_count(0, 1)
    studio.settle()
    studio.set_count(0, 2)
    studio.settle()
    studio.engine.gate.clear()
    studio.engine.prepared.clear()
    with studio.signal(studio.workspace.exporter.finished) as told:
        studio.workspace.exporter.export(request_)
        studio.wait(lambda: bool(studio.engine.prepared))
        studio.set_count(2, 4)  # was ready when the export began
        studio.engine.gate.set()

    assert told.args[1].written == 25
    assert studio.states() == {CellState.READY}


def test_a_key_that_vanishes_before_the_export_is_a_sentence(studio, request_):
    studio.render_all()
    (studio.folder / "A0009.png").unlink()

    assert "A0009.png cannot be used" in failing(studio, request_)


def test_a_full_disk_is_a_sentence_and_what_is_written_is_whole(studio, request_, monkeypatch):
    studio.render_all()

    def fills_up(path, data, *, overwrite):
        if path.name >= "A.0012.png":
            raise OSError(errno.ENOSPC, "No space left on device")
        place_file(path, data, overwrite=overwrite)

    monkeypatch.setattr("inbetweener.storage.export_job.place_file", fills_up)
    sentence = failing(studio, request_)
    monkeypatch.undo()

    assert "disk is full" in sentence
    left = contents(request_.folder)
    assert all(data.endswith(b"IEND\xaeB`\x82") for data in left.values())
    assert export(studio, request_).written == 25 - len(left)


def test_cancelling_leaves_whole_files_and_another_export_goes_on(studio, request_, qtbot):
    studio.render_all()
    exporter = studio.workspace.exporter
    exporter.progressed.connect(exporter.cancel)
    with qtbot.assertNotEmitted(exporter.finished):
        exporter.export(request_)
        studio.wait(lambda: not exporter.is_busy and exporter._thread.is_idle)
    exporter.progressed.disconnect(exporter.cancel)

    export(studio, request_)
    assert len(contents(request_.folder)) == 25


def test_cancelling_the_rendering_before_it_is_told(studio, request_):
    studio.engine.gate.clear()
    with studio.signal(studio.workspace.exporter.failed) as told:
        studio.workspace.exporter.export(request_)
        studio.workspace.queue.cancel()

    assert told.args[1].startswith("Nothing was exported")


def test_opening_another_shot_gives_the_export_up(studio, request_):
    studio.engine.gate.clear()
    studio.workspace.exporter.export(request_)
    studio.open()

    assert not studio.workspace.exporter.is_busy
    assert not request_.folder.exists()


def test_opening_another_shot_says_that_the_export_was_stopped(studio, request_):
    studio.engine.gate.clear()
    studio.workspace.exporter.export(request_)
    with studio.signal(studio.workspace.exporter.failed) as told:
        studio.open()

    assert told.args[0] == request_
    assert "was stopped, since another shot was opened" in told.args[1]
