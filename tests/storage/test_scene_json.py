from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings

from inbetweener.core.camera import Camera, CameraKey, CameraPose, Ease
from inbetweener.core.drawing import CanvasSize, DrawingId
from inbetweener.core.layer import Blend, Layer
from inbetweener.core.scene import Scene
from inbetweener.errors import ProjectFileError
from inbetweener.storage.autosave import AutosaveStore
from inbetweener.storage.fields import json_bytes, parsed
from inbetweener.storage.project_file import load_project, missing_drawings, save_project
from inbetweener.storage.scene_json import document_as_json, document_from_json
from inbetweener.storage.shot_json import shot_as_json
from tests.support.scene_strategies import make_cel, make_scene, scenes
from tests.support.shot_strategies import shots

if TYPE_CHECKING:
    from inbetweener.core.shot import Shot

GOLDEN = Path(__file__).parent / "data" / "scene-v2.inbetweener"


def read_back(scene: Scene) -> Scene:
    """Through the bytes of a file."""
    return document_from_json(parsed(json_bytes(document_as_json(scene), 5)))


@settings(max_examples=40)
@given(scenes(max_layers=2, any_shot=True))
def test_any_scene_is_read_back_as_it_was(scene: Scene):
    assert read_back(scene) == scene


@settings(max_examples=30)
@given(shots(max_keys=2))
def test_a_plain_scene_is_written_as_a_shot_was_before_there_were_layers(shot: Shot):
    assert document_as_json(Scene.of(shot)) == {"shot": shot_as_json(shot)}
    assert read_back(Scene.of(shot)) == Scene.of(shot)


def test_a_plain_project_keeps_version_1_and_one_of_layers_says_that_it_is_newer(tmp_path: Path):
    plain, layered = tmp_path / "plain.inbetweener", tmp_path / "layered.inbetweener"
    save_project(plain, make_cel("A"), tmp_path)
    save_project(layered, make_scene(), tmp_path)

    assert json.loads(plain.read_bytes())["version"] == 1
    value = json.loads(layered.read_bytes())
    assert (value["version"], [*value]) == (2, ["format", "version", "folder", "scene"])
    assert load_project(layered).scene == make_scene()


def test_a_scene_is_written_one_drawing_or_gap_a_line(tmp_path: Path):
    path = tmp_path / "cut.inbetweener"
    save_project(path, make_scene(), tmp_path)
    lines = path.read_text("utf-8").splitlines()
    assert sum('"file": "A/A0001.png"' in line for line in lines) == 1
    assert sum('"length": 8' in line for line in lines) == 4


def test_members_of_a_plain_layer_are_left_out(tmp_path: Path):
    layer = Layer(make_cel("B"), opacity=0.5, blend=Blend.MULTIPLY)
    value = document_as_json(Scene("cut", (Layer(make_cel("A")), layer)))["scene"]
    assert [*value] == ["name", "layers"]
    assert [*value["layers"][0]] == ["shot"]
    assert [*value["layers"][1]] == ["opacity", "blend", "shot"]


def test_files_that_are_gone_are_found_in_every_layer(tmp_path: Path):
    (tmp_path / "A").mkdir()
    for number in (1, 2, 3):
        (tmp_path / f"A/A000{number}.png").write_bytes(b"")
    path = tmp_path / "cut.inbetweener"
    save_project(path, make_scene(), tmp_path)
    assert missing_drawings(load_project(path)) == tuple(
        DrawingId(f"B/B000{number}.png") for number in (1, 2, 3)
    )


def test_an_autosave_keeps_the_whole_scene(tmp_path: Path):
    scene = replace(make_scene(), camera=Camera((CameraKey(3, CameraPose(x=9)),)))
    AutosaveStore(tmp_path).write("gone", scene, tmp_path)
    (tmp_path / "gone.lock").unlink()  # as when the process had died

    (recovery,) = AutosaveStore(tmp_path).orphans()
    assert recovery.scene == scene


def _set(value: dict[str, Any], path: str, new: object) -> None:
    *parts, last = (int(part) if part.isdigit() else part for part in path.split("."))
    inner: Any = value
    for part in parts:
        inner = inner[part]
    inner[last] = new


@pytest.mark.parametrize(
    ("place", "new", "said"),
    [
        ("layers", [], "scene"),
        ("layers", {}, "is not a list"),
        ("layers.1.opacity", 2, "opacity is from 0 to 1"),
        ("layers.1.opacity", "much", "is not a number"),
        ("layers.0.offset", [1], "is not two numbers"),
        ("layers.0.offset", [1, 1e99], "lies within"),
        ("layers.0.blend", "soft", "none of"),
        ("layers.0.visible", 1, "neither true nor false"),
        ("layers.0.parallax", -1, "follows the camera"),
        ("layers.1.shot.name", "a", "both be called"),
        ("layers.1.shot.fps", 12, "one rate"),
        ("layers.1.shot.first_number", 10**9, "lasts up to"),
        ("layers.1.shot.drawings.0.file", "../x.png", "plain path"),
        ("name", 3, "is not text"),
        ("camera", {"size": None, "keys": [{"frame": 1}]}, "is missing"),
        ("camera", {"size": [0, 1], "keys": []}, "is not between"),
    ],
)
def test_what_makes_no_scene_is_refused_by_its_place(place: str, new: object, said: str):
    value = json.loads(json_bytes(document_as_json(make_scene())))
    _set(value["scene"], place, new)
    with pytest.raises(ProjectFileError, match=said):
        document_from_json(parsed(json_bytes(value)))


def test_camera_keys_that_do_not_rise_are_refused():
    moved = replace(make_scene(), camera=Camera((CameraKey(1), CameraKey(5))))
    value = json.loads(json_bytes(document_as_json(moved)))
    value["scene"]["camera"]["keys"].reverse()
    with pytest.raises(ProjectFileError, match="do not rise"):
        document_from_json(parsed(json_bytes(value)))


def test_the_file_of_version_2_always_loads():
    project = load_project(GOLDEN)
    background = replace(make_cel("BG", ()), canvas=CanvasSize(2560, 1080))
    assert project.folder == GOLDEN.parent.parent / "keys"
    assert project.scene == Scene(
        "歩き cut 5",
        (
            Layer(background, x=-320, parallax=0.5, is_background=True),
            Layer(make_cel("A", (8,))),
            Layer(
                make_cel("B", (4,), first_number=5),
                is_visible=False,
                opacity=0.5,
                blend=Blend.MULTIPLY,
                is_held=False,
            ),
        ),
        Camera(
            (
                CameraKey(0, CameraPose(-320)),
                CameraKey(8, CameraPose(320, 12.5, 1.5, -10), Ease.SLOW_BOTH),
            ),
            CanvasSize(1280, 720),
        ),
    )
    assert project.shot.name == "A"
