"""`inbetweener watch`: only what changed is drawn and written, until somebody ends it."""

from __future__ import annotations

import json
import os
import signal
from functools import partial

import pytest

from inbetweener.cli import watch_command
from inbetweener.core import edits
from inbetweener.core.cancel import CancelToken
from inbetweener.storage.opening import OpenRequest, read_shot
from inbetweener.storage.project_file import save_project
from tests.support.engines import FADE
from tests.support.key_files import drawing, write_keys
from tests.support.png_samples import png_of
from tests.support.shell import names_in

RECORD = ".inbetweener-watch.json"


@pytest.fixture
def watch(shell, monkeypatch, tmp_path):
    """Watches with things happening: each is done in one pause, and two quiet ones follow."""

    def run(shot, *happenings, options=()):
        steps = [step for each in happenings for step in (each, lambda: None, lambda: None)]

        def pause(_seconds):
            if steps:
                steps.pop(0)()
            else:
                signal.raise_signal(signal.SIGINT)

        monkeypatch.setattr(watch_command, "pause", pause)
        out = tmp_path / "frames"
        return shell.run("watch", shot, "--out", out, "--model", FADE.name, "--json", *options)

    return run


def paint(path, step=12):
    path.write_bytes(png_of(drawing(step, size=(96, 48))))


@pytest.fixture
def wide(tmp_path):
    folder = write_keys(tmp_path / "walk", "A0001.png", "A0005.png", "A0009.png", size=(96, 48))
    for path in folder.iterdir():
        os.utime(path, (1e9, 1e9))  # as if drawn days ago
    return folder


def pictures(folder):
    return {path.name: path.read_bytes() for path in folder.glob("*.png")}


def test_a_key_that_is_added_is_drawn_towards_and_nothing_else(watch, wide, tmp_path):
    answer = watch(wide, lambda: paint(wide / "A0013.png"))

    first, second = answer.named("done")
    assert answer.code == 0
    assert (first["drawn"], first["written"]) == (2, 9)
    assert (second["drawn"], second["reused"]) == (1, 2)
    assert (second["written"], second["already_there"]) == (4, 9)
    assert names_in(tmp_path / "frames") == [RECORD, *(f"A{n:04}.png" for n in range(1, 14))]


def test_a_key_that_is_saved_over_is_written_anew_with_its_two_gaps(watch, wide, tmp_path):
    answer = watch(wide, lambda: paint(wide / "A0005.png"))

    second = answer.named("done")[1]
    assert (second["drawn"], second["reused"]) == (2, 0)
    assert pictures(tmp_path / "frames")["A0005.png"] == (wide / "A0005.png").read_bytes()


def test_frames_that_are_no_more_are_taken_away(watch, wide, tmp_path):
    watch(wide, (wide / "A0009.png").unlink)

    assert names_in(tmp_path / "frames") == [RECORD, *(f"A{n:04}.png" for n in range(1, 6))]


def test_a_file_that_the_artist_changed_is_not_replaced_and_not_taken_away(watch, wide, tmp_path):
    mine = tmp_path / "frames" / "A0007.png"

    def happens():
        paint(mine, 3)
        (wide / "A0009.png").unlink()

    watch(wide, happens)

    assert mine.read_bytes() == png_of(drawing(3, size=(96, 48)))
    assert not (tmp_path / "frames" / "A0008.png").exists()


def test_pictures_of_others_stop_it_before_anything_is_drawn(watch, wide, tmp_path):
    (tmp_path / "frames").mkdir()
    paint(tmp_path / "frames" / "A0003.png")

    answer = watch(wide)

    assert answer.code == 4
    assert "would be overwritten" in answer.named("error")[0]["message"]
    assert not answer.named("inbetween")


def test_what_changed_while_nobody_watched_is_brought_up_to_date_once(watch, wide, tmp_path):
    watch(wide, options=["--once"])
    paint(wide / "A0005.png")

    answer = watch(wide, options=["--once"])

    assert answer.code == 0
    assert answer.named("watching") == []
    assert answer.named("done")[0]["drawn"] == 2
    assert pictures(tmp_path / "frames")["A0005.png"] == (wide / "A0005.png").read_bytes()


def test_a_file_that_comes_in_parts_is_drawn_towards_once_it_is_whole(watch, wide):
    whole = png_of(drawing(12, size=(96, 48)))
    path = wide / "A0013.png"

    answer = watch(wide, *(partial(path.write_bytes, whole[:size]) for size in (60, 90, None)))

    assert answer.named("done")[-1]["frames"] == 13
    assert answer.named("done")[-1]["drawn"] == 1


def test_a_failure_is_told_and_the_watch_goes_on(watch, wide):
    answer = watch(
        wide,
        lambda: paint(wide / "A0013.png") or (wide / "A0017.png").write_bytes(b""),
        lambda: (wide / "A0021.png").write_bytes(png_of(drawing(1))),  # of another size
        (wide / "A0021.png").unlink,
    )

    assert answer.code == 0
    assert any("another size" in each["message"] for each in answer.named("warning"))
    assert len(answer.named("done")) == 3


def test_a_project_takes_new_drawings_in_and_follows_renamed_ones(watch, wide, tmp_path):
    opened = read_shot(OpenRequest(wide), CancelToken(), lambda _done, _total: None)
    project = wide / "walk.inbetweener"
    save_project(project, opened.scene, wide)
    before = project.read_bytes()

    answer = watch(
        project,
        lambda: paint(wide / "A0013.png"),
        lambda: (wide / "A0005.png").rename(wide / "A0006.png"),
        lambda: paint(wide / "A0009b.png", 14),
    )

    done = answer.named("done")
    assert [each["frames"] for each in done] == [9, 13, 13, 13]
    assert done[2]["drawn"] == 0  # the same drawing, on the same frame
    assert any("A0009b.png is new" in each["message"] for each in answer.named("warning"))
    assert project.read_bytes() == before


def test_a_project_that_is_saved_is_rendered_anew(watch, wide):
    opened = read_shot(OpenRequest(wide), CancelToken(), lambda _done, _total: None)
    project = wide / "walk.inbetweener"
    save_project(project, opened.scene, wide)
    longer = edits.edit_layer(opened.scene, 0, lambda shot: edits.set_last_exposure(shot, 4))

    answer = watch(project, lambda: save_project(project, longer, wide))

    assert [each["frames"] for each in answer.named("done")] == [9, 12]


def test_pictures_are_not_written_among_the_keys_of_a_project(shell, wide):
    opened = read_shot(OpenRequest(wide), CancelToken(), lambda _done, _total: None)
    save_project(wide / "walk.inbetweener", opened.scene, wide)

    answer = shell.run(
        "watch", wide, "--out", wide, "--once", "--model", FADE.name, "--json", "--overwrite"
    )

    assert answer.code == 4
    assert "a folder of their own" in answer.named("error")[0]["message"]


def test_a_record_cannot_name_files_outside_its_folder(watch, wide, tmp_path):
    stranger = tmp_path / "precious.png"
    paint(stranger)
    look = [stranger.stat().st_size, stranger.stat().st_mtime_ns]
    (tmp_path / "frames").mkdir()
    record = {"format": "inbetweener-watch", "files": {"../precious.png": look}}
    (tmp_path / "frames" / RECORD).write_text(json.dumps(record))

    watch(wide, options=["--once"])

    assert stranger.exists()
