"""`inbetweener sheet` as it is typed."""

from __future__ import annotations

import json

import opentimelineio as otio
import pytest

from inbetweener.cli.console import ExitCode
from inbetweener.core.gap import Gap, Treatment
from inbetweener.formats.time_sheet import Mark, TimeSheet
from inbetweener.formats.xdts_reading import read_xdts
from inbetweener.formats.xdts_writing import write_xdts
from inbetweener.storage.project_file import load_project
from tests.support.key_files import write_keys
from tests.support.sheet_strategies import column

TICK, EMPTY = Mark.INBETWEEN.value, Mark.EMPTY.value


@pytest.fixture
def cut(tmp_path):
    """Folders of drawings, not called quite as the sheet's columns are, and the sheet."""
    folder = tmp_path / "cut05"
    write_keys(folder / "cel_A", "A0001.png", "A0002.png", "A0003.png", planes=4)
    write_keys(folder / "B", "1.png", "2.png", planes=4)
    write_keys(folder / "BG", "bg.png")
    a = column("A", (0, "1"), (2, TICK), (4, "2"), (8, "3"))
    b = column("B", (0, EMPTY), (3, "1"), (6, TICK), (9, "2"), (10, EMPTY))
    sheet = TimeSheet("timeline", 12, (a, b), fps=12)
    (folder / "cut05.xdts").write_bytes(write_xdts(sheet))
    return folder


def test_a_sheet_and_its_folders_become_a_project(shell, cut):
    answer = shell.run("sheet", "import", cut / "cut05.xdts")

    assert answer.code == ExitCode.OK
    assert "names alike" in answer.output
    scene = load_project(cut / "cut05.inbetweener").scene
    assert [layer.name for layer in scene.layers] == ["BG", "A", "B"]
    assert (scene.fps, scene.length) == (12, 12)
    assert scene.layers[0].is_background
    assert scene.layers[1].shot.gaps == (Gap(4, 2), Gap(4, treatment=Treatment.HOLD))
    assert scene.layers[2].shot.gaps == (Gap(6, 3),)
    assert (scene.layers[2].shot.first_number, scene.layers[2].is_held) == (4, False)


def test_the_project_renders_and_its_sheet_is_the_same_again(shell, cut, tmp_path):
    shell.run("sheet", "import", cut / "cut05.xdts")
    project, out = cut / "cut05.inbetweener", tmp_path / "again.xdts"

    assert shell.render(project, "--out", tmp_path / "frames").code == ExitCode.OK
    assert shell.run("sheet", "export", project, "--out", out).code == ExitCode.OK
    before, after = (read_xdts(path.read_bytes()) for path in (cut / "cut05.xdts", out))
    assert after.columns[1:] == before.columns
    assert (after.duration, after.fps) == (before.duration, before.fps)
    assert after.columns[0] == column("BG", (0, "bg"))


def test_drawn_inbetweens_are_numbered_as_render_numbers_its_files(shell, walk, tmp_path):
    out, frames = tmp_path / "walk.xdts", tmp_path / "frames"
    shell.run("sheet", "export", walk, "--out", out, "--inbetweens", "cells", "--on", "twos")
    shell.render(walk, "--per", "drawing", "--out", frames, "--on", "twos")

    (a,) = read_xdts(out.read_bytes()).columns
    assert a == column("walk", (0, "1"), (2, "2"), (4, "3"), (6, "4"), (8, "5"))
    numbers = [int(path.stem[1:]) for path in sorted(frames.iterdir())]
    assert [int(entry.name) for entry in a.entries] == numbers


def test_what_is_proposed_can_be_said_otherwise(shell, cut):
    answer = shell.run(
        "sheet", "import", cut / "cut05.xdts", "--match", "A=B", "--match", "B=", "--json"
    )
    (facts,) = answer.named("sheet")
    assert [each["folder"] for each in facts["columns"]] == ["B", None]
    assert facts["unused"] == ["cel_A"]
    assert "Column B has no folder and is left out." in [
        each["message"] for each in answer.named("warning")
    ]
    scene = load_project(cut / "cut05.inbetweener").scene
    assert [key.drawing for key in scene.layers[1].shot.keys] == ["B/1.png", "B/2.png"]


def test_only_shown_nothing_is_written(shell, cut):
    assert shell.run("sheet", "import", cut / "cut05.xdts", "--show").code == ExitCode.OK
    assert not (cut / "cut05.inbetweener").exists()


def test_gaps_without_marks_are_drawn_where_it_is_asked(shell, cut):
    shell.run("sheet", "import", cut / "cut05.xdts", "--on", "ones", "--fps", "25")
    scene = load_project(cut / "cut05.inbetweener").scene

    assert scene.layers[1].shot.gaps == (Gap(4, 2), Gap(4, 1))
    assert scene.fps == 25


def test_nothing_is_overwritten_unasked(shell, cut):
    project = cut / "cut05.inbetweener"
    project.write_text("mine")

    assert shell.run("sheet", "import", cut / "cut05.xdts").code == ExitCode.IN_THE_WAY
    assert project.read_text() == "mine"
    assert shell.run("sheet", "import", cut / "cut05.xdts", "--overwrite").code == ExitCode.OK
    sheet = cut / "cut05.xdts"
    assert shell.run("sheet", "export", cut, "--out", sheet).code == ExitCode.IN_THE_WAY


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.xdts", b"\x00", "a.xdts cannot be opened: it does not begin"),
        ("a.tdts", b"toeiDigitalTimeSheet Save Data\n{}", "TDTS"),
        ("a.txt", b"", "sheets end in"),
    ],
)
def test_what_is_no_sheet_is_told(shell, cut, name, data, words):
    (cut / name).write_bytes(data)
    answer = shell.run("sheet", "import", cut / name)

    assert answer.code == ExitCode.NOT_OPENED
    assert words in answer.errors


def test_what_cannot_be_is_told(shell, cut, tmp_path):
    file = cut / "cut05.xdts"

    assert shell.run("sheet", "import", tmp_path / "no.xdts").code == ExitCode.NOT_OPENED
    assert shell.run("sheet", "import", file, "--match", "A").code == ExitCode.USAGE
    assert shell.run("sheet", "import", file, "--out", "x.json").code == ExitCode.USAGE
    assert shell.run("sheet", "import", file, "--fps", "-3").code == ExitCode.FAILED
    assert "no column" in shell.run("sheet", "import", file, "--match", "Q=B").errors
    assert "no folder or level" in shell.run("sheet", "import", file, "--match", "A=Q").errors
    assert shell.run("sheet", "export", cut, "--out", tmp_path / "x.doc").code == ExitCode.USAGE
    (tmp_path / "empty").mkdir()
    answer = shell.run("sheet", "import", file, "--folder", tmp_path / "empty")
    assert answer.code == ExitCode.NOT_OPENED


def test_drawings_of_other_sizes_are_refused_unless_said(shell, cut):
    write_keys(cut / "cel_A", "A0004.png", size=(80, 60))
    file = cut / "cut05.xdts"

    assert shell.run("sheet", "import", file).code == ExitCode.NOT_OPENED
    assert shell.run("sheet", "import", file, "--sizes", "fit").code == ExitCode.OK


def test_what_a_sheet_cannot_hold_is_told_on_the_way_out(shell, cut, tmp_path):
    shell.run("sheet", "import", cut / "cut05.xdts")
    project = cut / "cut05.inbetweener"
    value = json.loads(project.read_text())
    value["scene"]["layers"][0]["visible"] = False
    project.write_text(json.dumps(value))
    answer = shell.run("sheet", "export", project, "--out", tmp_path / "x.xdts")

    assert "Hidden layers are left out: BG." in answer.errors


@pytest.mark.parametrize("kind", ["csv", "clip-studio"])
def test_sheets_go_out_and_in_as_csv(shell, cut, tmp_path, kind):
    shell.run("sheet", "import", cut / "cut05.xdts")
    out, again = tmp_path / "cut05.csv", tmp_path / "again.inbetweener"
    project = cut / "cut05.inbetweener"

    answer = shell.run("sheet", "export", project, "--out", out, "--as", kind)
    assert answer.code == ExitCode.OK
    args = ("--folder", cut, "--out", again, "--fps", "12")
    assert shell.run("sheet", "import", out, *args).code == ExitCode.OK
    before, after = load_project(project).scene, load_project(again).scene
    assert [each.shot.gaps for each in after.layers] == [each.shot.gaps for each in before.layers]
    assert (after.length, after.fps) == (before.length, before.fps)


def test_a_timeline_shows_the_pictures_that_render_writes(shell, cut, tmp_path):
    shell.run("sheet", "import", cut / "cut05.xdts")
    project, frames, out = cut / "cut05.inbetweener", tmp_path / "frames", tmp_path / "x.otio"
    args = ("sheet", "export", project, "--out", out, "--pictures", frames)

    assert "is not there yet" in shell.run(*args).errors
    shell.render(project, "--out", frames)
    answer = shell.run(*args, "--overwrite")
    assert (answer.code, answer.errors) == (ExitCode.OK, "")
    timeline = otio.adapters.read_from_file(str(out))
    assert [track.name for track in timeline.tracks] == ["BG", "A", "B"]
    for clip in timeline.find_clips():
        media, shown = clip.media_reference, clip.trimmed_range()
        if isinstance(media, otio.schema.ExternalReference):
            assert (tmp_path / media.target_url).is_file()
            continue
        for time in (shown.start_time, shown.end_time_inclusive()):
            number = media.frame_for_time(time) - media.start_frame
            assert (tmp_path / media.target_url_for_image_number(number)).is_file()
    again = tmp_path / "again.inbetweener"
    shell.run("sheet", "import", out, "--folder", cut, "--out", again)
    assert load_project(again).scene.layers[1:] == load_project(project).scene.layers[1:]


def test_a_timeline_shows_the_pictures_in_the_format_that_they_have(shell, cut, tmp_path):
    shell.run("sheet", "import", cut / "cut05.xdts")
    project, frames, out = cut / "cut05.inbetweener", tmp_path / "frames", tmp_path / "x.otio"
    shell.render(project, "--out", frames, "--format", "exr")

    answer = shell.run("sheet", "export", project, "--out", out, "--pictures", frames)

    assert (answer.code, answer.errors) == (ExitCode.OK, "")
    assert ".exr" in out.read_text()
    assert ".png" not in out.read_text()


def test_only_timelines_know_of_pictures(shell, cut, tmp_path):
    args = ("--out", tmp_path / "x.csv", "--pictures", tmp_path)

    assert shell.run("sheet", "export", cut, *args).code == ExitCode.USAGE
