"""Disks that are full, read-only, closed or gone: a sentence, an intact document, a way on.

The disks are real ones; nothing of the program is replaced.
"""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any

import pytest

from inbetweener.core.naming import NamePattern
from inbetweener.rendering.export_plan import ExportNaming
from inbetweener.session.exporting.picture_export import ExportRequest
from inbetweener.session.rendering.cell_states import CellState
from inbetweener.storage.project_file import load_project
from tests.support.disks import without_permission
from tests.support.key_files import write_keys
from tests.support.png_samples import raw_png
from tests.support.workspaces import NAMES

if TYPE_CHECKING:
    from pathlib import Path

# Three gaps of 8 frames on twos, and the last key.
FRAMES = 25
INBETWEENS = 9


def failure_of_save(studio: Any, path: Path) -> str:
    with studio.signal(studio.workspace.saver.failed) as told:
        studio.workspace.saver.save(path)
    return str(told.args[0])


def save(studio: Any, path: Path) -> None:
    with studio.signal(studio.workspace.saver.saved):
        studio.workspace.saver.save(path)


def request_for(folder: Path) -> ExportRequest:
    return ExportRequest(folder, ExportNaming(NamePattern("A", 4, ".png"), 1))


def failure_of_export(studio: Any, folder: Path) -> str:
    with studio.signal(studio.workspace.exporter.failed) as told:
        studio.workspace.exporter.export(request_for(folder))
    return str(told.args[1])


def export(studio: Any, folder: Path) -> dict[str, bytes]:
    with studio.signal(studio.workspace.exporter.finished):
        studio.workspace.exporter.export(request_for(folder))
    return {path.name: path.read_bytes() for path in sorted(folder.glob("*.png"))}


def autosaves(studio: Any) -> list[Path]:
    studio.wait(lambda: studio.workspace.saver._autosave_thread.is_idle)
    return list((studio.home / "data" / "autosave").glob("*.autosave"))


def test_a_project_on_a_full_disk_stays_as_it_was_and_is_saved_once_there_is_room(studio, disk):
    project = disk.folder / "walk.inbetweener"
    save(studio, project)
    before = project.read_bytes()
    studio.set_count(0, 5)
    disk.fill()

    sentence = failure_of_save(studio, project)

    assert "walk.inbetweener" in sentence
    assert "the disk is full" in sentence
    assert project.read_bytes() == before
    assert studio.workspace.document.is_modified
    disk.empty()
    save(studio, project)
    assert load_project(project).shot.gaps[0].inbetween_count == 5
    assert {path.name for path in disk.folder.glob("[!.]*")} == {
        "walk.inbetweener",
        "walk.inbetweener.bak",
    }


def test_an_export_to_a_full_disk_goes_on_where_it_stopped(studio, disk, tmp_path):
    expected = export(studio, tmp_path / "elsewhere")
    folder = disk.folder / "out"
    folder.mkdir()
    disk.fill(leaves_bytes=8 * 4096)

    sentence = failure_of_export(studio, folder)

    assert "the disk is full" in sentence
    left = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert 0 < len(left) < FRAMES
    assert left.items() <= expected.items()
    disk.empty()
    assert export(studio, folder) == expected


def test_inbetweens_that_do_not_fit_are_drawn_once_there_is_room(make_studio, disk):
    studio = make_studio(home=disk.folder / "home")
    studio.open()
    disk.fill()
    with studio.signal(studio.workspace.queue.gap_failed) as told:
        studio.workspace.render_all()
    studio.wait(lambda: not studio.workspace.queue.is_busy)

    assert "the disk is full" in told.args[1] or "No space left" in told.args[1]
    assert studio.states() == {CellState.FAILED}
    disk.empty()
    with studio.signal(studio.workspace.queue.finished):
        studio.workspace.queue.retry_failed()
    assert studio.states() == {CellState.READY}


def test_unsaved_work_that_cannot_be_kept_is_told_and_kept_once_there_is_room(make_studio, disk):
    studio = make_studio(home=disk.folder / "home")
    studio.open()
    disk.fill()
    with studio.signal(studio.workspace.saver.autosave_failed) as told:
        studio.set_count(0, 5)
        studio.workspace.saver.autosave_now()

    assert "room" in told.args[0] or "full" in told.args[0]
    assert studio.workspace.document.shot.gaps[0].inbetween_count == 5
    disk.empty()
    studio.workspace.saver.autosave_now()
    assert len(autosaves(studio)) == 1


def test_a_shot_on_a_read_only_disk_is_drawn_and_exported_and_saved_elsewhere(
    make_studio, disk, tmp_path
):
    write_keys(disk.folder / "walk", *NAMES)
    disk.make_read_only()
    studio = make_studio(folder=disk.folder / "walk")
    studio.open()
    studio.set_count(0, 5)

    sentence = failure_of_save(studio, studio.folder / "walk.inbetweener")

    assert "read-only" in sentence
    assert "another folder" in sentence
    assert "another folder" in failure_of_export(studio, studio.folder / "out")
    assert studio.workspace.document.is_modified
    save(studio, tmp_path / "walk.inbetweener")
    assert len(export(studio, tmp_path / "out")) == FRAMES


def test_a_disk_that_becomes_read_only_in_an_export_leaves_whole_pictures(studio, disk, tmp_path):
    expected = export(studio, tmp_path / "elsewhere")
    folder = disk.folder / "out"
    exporter = studio.workspace.exporter
    done: list[int] = []

    def close(count: int, _of: int) -> None:
        if count and not done:
            done.append(count)
            disk.make_read_only()

    exporter.progressed.connect(close)
    exporter.export(request_for(folder))
    studio.wait(lambda: not exporter.is_busy)

    left = {path.name: path.read_bytes() for path in folder.glob("[!.]*")}
    assert left.items() <= expected.items()
    disk.make_writable()
    assert export(studio, folder) == expected
    assert {path.name for path in folder.iterdir()} == set(expected)


def test_a_drive_that_is_pulled_out_costs_nothing_once_it_is_back(make_studio, disk, tmp_path):
    keys = write_keys(tmp_path / "kept", *NAMES)
    shutil.copytree(keys, disk.folder / "walk")
    studio = make_studio(folder=disk.folder / "walk")
    studio.open()
    studio.set_count(0, 5)
    disk.pull_out()

    with studio.signal(studio.workspace.queue.finished):
        studio.workspace.render_all()
    studio.settle()

    assert studio.states() == {CellState.FAILED}
    sentence = failure_of_save(studio, studio.folder / "walk.inbetweener")
    assert "its folder is gone" in sentence
    assert studio.workspace.document.shot.gaps[0].inbetween_count == 5
    studio.workspace.saver.autosave_now()
    assert len(autosaves(studio)) == 1
    shutil.copytree(keys, studio.folder)  # it is plugged in again
    studio.render_all()
    assert studio.states() == {CellState.READY}
    save(studio, studio.folder / "walk.inbetweener")


def test_permission_that_is_lost_is_a_sentence_and_the_work_goes_elsewhere(
    make_studio, open_to_all
):
    home = open_to_all / "home"
    for room in ("cache", "config", "data", ""):
        (home / room).mkdir(parents=True, exist_ok=True)
        (home / room).chmod(0o777)
    folder = write_keys(open_to_all / "walk", *NAMES)
    studio = make_studio(home=home, folder=folder)
    studio.open()
    project = folder / "walk.inbetweener"
    save(studio, project)
    before = project.read_bytes()
    studio.set_count(0, 5)

    with without_permission(folder):
        sentence = failure_of_save(studio, project)
        assert "not allowed to write there" in sentence
        assert "Choose another folder" in failure_of_export(studio, folder / "out")
        save(studio, open_to_all / "walk.inbetweener")

    assert project.read_bytes() == before
    assert load_project(open_to_all / "walk.inbetweener").shot.gaps[0].inbetween_count == 5


def test_a_cache_that_is_deleted_while_gaps_are_drawn_costs_what_was_in_it_alone(studio, tmp_path):
    count = 0

    def delete(_t: float) -> None:
        nonlocal count
        count += 1
        if count == 5:
            shutil.rmtree(studio.home / "cache")

    studio.engine.before_drawing = delete
    studio.render_all()

    assert CellState.FAILED not in studio.states()
    assert len(export(studio, tmp_path / "out")) == FRAMES
    pngs = list((studio.home / "cache").rglob("*.png"))
    assert len(pngs) == INBETWEENS
    assert all(raw_png(path.read_bytes()) for path in pngs)


def test_a_cache_that_is_deleted_after_all_was_drawn_is_drawn_again_for_an_export(studio, tmp_path):
    expected = export(studio, tmp_path / "before")
    shutil.rmtree(studio.home / "cache")

    assert export(studio, tmp_path / "after") == expected


@pytest.mark.parametrize("what", ["cache", "data", "config"])
def test_every_folder_of_our_own_may_be_deleted_under_the_open_shot(studio, tmp_path, what):
    studio.set_count(0, 5)
    studio.workspace.saver.autosave_now()
    assert len(autosaves(studio)) == 1
    shutil.rmtree(studio.home / what, ignore_errors=True)

    studio.set_count(0, 6)
    studio.workspace.saver.autosave_now()

    assert len(autosaves(studio)) == 1
    assert len(export(studio, tmp_path / "out")) == FRAMES
    save(studio, tmp_path / "walk.inbetweener")
