"""Scenes of several layers from the shell."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from inbetweener.core import edits
from inbetweener.core.cancel import CancelToken
from inbetweener.imaging.reading import read_picture
from inbetweener.storage.opening import OpenRequest, read_shot
from inbetweener.storage.project_file import load_project, save_project
from tests.support.key_files import drawing, write_keys
from tests.support.png_samples import png_of
from tests.support.shell import names_in

if TYPE_CHECKING:
    from pathlib import Path

    from inbetweener.core.scene import Scene
    from inbetweener.imaging.picture import Pixels


@pytest.fixture
def cut(tmp_path: Path) -> Path:
    """BG under A on frames 1, 5, 9 under B on 3, 7, of other drawings."""
    folder = tmp_path / "cut05"
    write_keys(folder / "A", "A0001.png", "A0005.png", "A0009.png", planes=4)
    write_keys(folder / "B")
    for name, step in (("B0003.png", 4), ("B0007.png", 6)):
        (folder / "B" / name).write_bytes(png_of(drawing(step, planes=4)))
    write_keys(folder / "BG", "bg.png", size=(100, 60))
    return folder


def decoded(path: Path) -> Pixels:
    return read_picture(path.read_bytes(), path).pixels


def scene_of(folder: Path) -> Scene:
    request = OpenRequest(folder, as_layers=True)
    return read_shot(request, CancelToken(), lambda _done, _total: None).scene


def test_each_layer_of_a_scene_is_written_into_a_folder_of_its_own(shell, cut):
    answer = shell.render(cut, "--layers")

    out = cut.with_name("cut05-inbetweens")
    assert answer.code == 0
    assert names_in(out) == ["A", "B", "BG"]
    assert names_in(out / "A") == [f"A{n:04d}.png" for n in range(1, 10)]
    assert names_in(out / "B") == [f"B{n:04d}.png" for n in range(3, 10)]  # held to the end
    assert names_in(out / "BG") == ["BG.0001.png"]  # it stands still: once is enough
    done = answer.events[-1]
    assert (done["drawn"], done["written"], done["frames"]) == (3, 17, 9)
    assert [each["name"] for each in done["layers"]] == ["BG", "A", "B"]
    assert {each["layer"] for each in answer.named("inbetween")} == {"A", "B"}
    assert (out / "B" / "B0003.png").read_bytes() == (cut / "B" / "B0003.png").read_bytes()


def test_the_same_command_again_draws_and_writes_nothing(shell, cut):
    shell.render(cut, "--layers")
    again = shell.render(cut, "--layers").events[-1]
    assert (again["drawn"], again["reused"], again["written"]) == (0, 3, 0)


def test_one_layer_is_written_by_its_name(shell, cut, tmp_path):
    answer = shell.render(cut, "--layers", "--layer", "b", "--out", tmp_path / "out")
    assert names_in(tmp_path / "out") == [f"B{n:04d}.png" for n in range(3, 10)]
    assert answer.events[-1]["layer"] == "B"
    assert answer.events[-1]["drawn"] == 1
    wrong = shell.run("render", cut, "--layers", "--layer", "X")
    assert wrong.code == 2
    assert "The layers: BG, A, B." in wrong.errors


def test_layers_are_flattened_into_one_picture_a_frame(shell, cut, tmp_path):
    out = tmp_path / "out"
    done = shell.render(cut, "--layers", "--flatten", "--out", out).events[-1]
    assert names_in(out) == [f"cut05.{n:04d}.png" for n in range(1, 10)]
    assert (done["flattened"], done["written"], done["drawn"]) == (True, 9, 3)
    again = shell.render(cut, "--layers", "--flatten", "--out", out).events[-1]
    assert (again["written"], again["already_there"]) == (0, 9)
    assert shell.run("render", cut, "--layers", "--flatten", "--layer", "A").code == 2


def test_a_background_lies_under_a_shot_and_both_become_one_picture(shell, cut, tmp_path):
    out = tmp_path / "out"
    background = cut / "BG" / "bg.png"
    done = shell.render(cut / "A", "--background", background, "--flatten", "--out", out).events[-1]
    assert done["written"] == 9
    each = shell.render(cut / "A", "--background", background, "--out", tmp_path / "each")
    assert [layer["name"] for layer in each.events[-1]["layers"]] == ["bg", "A"]
    assert names_in(tmp_path / "each") == ["A", "bg"]
    assert shell.run("render", cut / "A", "--background", cut / "no.png").code == 3


def test_a_saved_scene_is_rendered_as_it_is_and_hidden_layers_are_left_out(shell, cut, tmp_path):
    scene = edits.set_layer_visible(scene_of(cut), 1, is_visible=False)
    save_project(cut / "cut05.inbetweener", scene, cut)
    answer = shell.render(cut, "--out", tmp_path / "out")
    assert names_in(tmp_path / "out") == ["B", "BG"]
    assert "Layer A is hidden" in answer.named("warning")[0]["message"]
    shell.render(cut, "--layer", "A", "--out", tmp_path / "hidden")
    assert len(names_in(tmp_path / "hidden")) == 9
    assert load_project(cut / "cut05.inbetweener").scene == scene


def test_timing_is_given_to_every_layer_that_is_meant(shell, cut, tmp_path):
    done = shell.render(cut, "--layers", "--on", "ones", "--out", tmp_path / "1").events[-1]
    assert done["drawn"] == 9
    some = shell.render(cut, "--layers", "--on", "ones", "--layer", "B", "--out", tmp_path / "2")
    assert some.events[-1]["reused"] == 3
    lists = shell.run("render", cut, "--layers", "--count", "1,2", "--out", tmp_path / "3")
    assert lists.code == 2
    assert "2 values for 1 gaps" in lists.errors
    pinned = shell.run("render", cut, "--layers", "--pin", "A0001:1,1:A0005:2,2")
    assert "--layer" in pinned.errors


def test_pictures_are_not_written_among_the_keys_of_a_layer(shell, cut, tmp_path):
    answer = shell.render(cut, "--layers", "--out", cut)
    assert answer.code == 4
    save_project(tmp_path / "cut05.inbetweener", scene_of(cut), cut)
    answer = shell.render(tmp_path / "cut05.inbetweener", "--out", cut)
    assert answer.code == 4
    assert "the layer’s keys" in answer.events[-1]["message"]


def test_a_layer_that_cannot_be_drawn_is_named_and_nothing_is_written(shell, cut, tmp_path):
    save_project(cut / "cut05.inbetweener", scene_of(cut), cut)
    (cut / "B" / "B0007.png").write_bytes(b"no picture")
    answer = shell.render(cut, "--out", tmp_path / "out")
    assert answer.code == 1
    assert not (tmp_path / "out").exists()
    told = [each for each in answer.named("warning") if "gap" in each]
    assert [(each["layer"], each["gap"]) for each in told] == [("B", 1)]
    assert "Gap 1 of layer B" in told[0]["message"]
    assert {each["layer"] for each in answer.named("inbetween")} == {"A"}


def test_drawings_of_another_size_are_refused_or_left_out(shell, cut, tmp_path):
    big = png_of(drawing(3, size=(80, 60), planes=4))
    (cut / "A" / "A0013.png").write_bytes(big)
    refused = shell.run("render", cut, "--layers")
    assert refused.code == 3
    assert "A/A0013.png" in refused.errors
    left = shell.render(cut, "--layers", "--sizes", "leave-out", "--out", tmp_path / "out")
    assert left.code == 0


def test_info_lists_the_layers_the_highest_first(shell, cut):
    told = shell.run("info", cut, "--layers").output
    lines = [line.split()[0] for line in told.splitlines() if line.strip()]
    assert lines.index("B") < lines.index("A") < lines.index("BG")
    assert "3 layers, 9 frames" in told
    (event,) = shell.run("info", cut, "--layers", "--json").events
    assert event["event"] == "scene"
    assert [(each["name"], each["first_frame"]) for each in event["layers"]] == [
        ("BG", 1),
        ("A", 1),
        ("B", 3),
    ]
    assert event["layers"][0]["background"]
    json.dumps(event)
    only = shell.run("info", cut, "--layers", "--layer", "B").output
    assert "Layer B" in only
    assert "Layer A" not in only


def test_a_folder_with_cels_in_it_says_how_to_open_them(shell, cut):
    write_keys(cut, "K1.png", "K2.png")
    assert "--layers opens all as layers" in shell.run("info", cut).errors


def test_layers_are_seen_and_the_camera_goes_as_it_is_said(shell, cut):
    (event,) = shell.run(
        "info",
        cut,
        "--layers",
        "--json",
        *("--set", "A:opacity=0.5,x=-3,blend=multiply", "--set", "BG:visible=no,parallax=0.25"),
        *("--camera", "1:0,0", "--camera", "9:12.5,-4,2,10/slow-both"),
    ).events
    background, first, _second = event["layers"]
    assert (first["opacity"], first["offset"], first["blend"]) == (0.5, [-3, 0], "multiply")
    assert (background["visible"], background["parallax"]) == (False, 0.25)
    keys = [list(key.values()) for key in event["camera"]]
    assert keys == [[1, 0, 0, 1, 0, "even"], [9, 12.5, -4, 2, 10, "slow both"]]


@pytest.mark.parametrize(
    ("option", "word", "said"),
    [
        ("--set", "X:opacity=1", "The layers: BG, A, B."),
        ("--set", "A:size=1", "--set knows opacity"),
        ("--set", "A:blend=soft", "normal, multiply"),
        ("--set", "A:visible=1", "yes or no"),
        ("--camera", "1", "FRAME:x,y"),
        ("--camera", "1:a,b", "FRAME:x,y"),
        ("--camera", "1:0,0/soon", "slow-both"),
    ],
)
def test_settings_that_make_no_sense_are_wrong_usage(shell, cut, option, word, said):
    answer = shell.run("info", cut, "--layers", option, word)
    assert answer.code == 2
    assert said in answer.errors


def test_settings_out_of_bounds_are_refused(shell, cut):
    assert "from 0 to 1" in shell.run("info", cut, "--layers", "--set", "A:opacity=2").errors
    assert "zoom" in shell.run("info", cut, "--layers", "--camera", "1:0,0,0").errors


def test_the_camera_is_seen_in_the_flattened_picture(shell, cut, tmp_path):
    still, moved = tmp_path / "still", tmp_path / "moved"
    shell.render(cut, "--layers", "--flatten", "--out", still)
    shell.render(cut, "--layers", "--flatten", "--out", moved, "--camera", "5:8,0")
    name = "cut05.0005.png"
    pictures = [decoded(folder / name) for folder in (still, moved)]
    assert (pictures[1][:, :-8] == pictures[0][:, 8:]).all()


def test_all_levels_and_one_level_cannot_both_be_asked_for(shell, cut):
    answer = shell.run("info", cut, "--layers", "--level", "A")
    assert answer.code == 2
    assert "--level is for one" in answer.errors
