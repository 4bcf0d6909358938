from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from inbetweener.core.cancel import CancelToken
from inbetweener.core.drawing import CanvasSize, FitRule
from inbetweener.core.shot import Numbering
from inbetweener.errors import DrawingError, FolderError
from inbetweener.storage.cel_folders import cel_folders
from inbetweener.storage.layer_opening import LayerRequest, read_layer
from inbetweener.storage.opening import OnlyCelsError, OpenRequest, read_shot
from inbetweener.storage.project_file import save_project
from tests.support.key_files import SIZE, write_keys

if TYPE_CHECKING:
    from pathlib import Path

    from inbetweener.core.scene import Scene
    from inbetweener.storage.layer_opening import LayerRead
    from inbetweener.storage.opening import Opened

FIELD = CanvasSize(*SIZE)


def quietly(_done: int, _total: int) -> None:
    """Of no interest."""


def opened(folder: Path, **options: object) -> Opened:
    request = OpenRequest(folder, as_layers=True, **options)  # type: ignore[arg-type]
    return read_shot(request, CancelToken(), quietly)


def layer_of(path: Path, scene_folder: Path, **options: object) -> LayerRead:
    request = LayerRequest(path, **options)  # type: ignore[arg-type]
    return read_layer(request, scene_folder, CancelToken(), quietly)


def names(scene: Scene) -> list[str]:
    return [layer.name for layer in scene.layers]


@pytest.fixture
def cut(tmp_path: Path) -> Path:
    """A/ on frames 1, 9; B/ on 5, 13; BG/ a picture wider than the field."""
    folder = tmp_path / "cut05"
    write_keys(folder / "A", "A0001.png", "A0009.png", planes=4)
    write_keys(folder / "B", "B0005.png", "B0013.png", planes=4)
    write_keys(folder / "BG", "bg.png", size=(128, 60))
    return folder


def test_folders_of_cels_become_layers_the_background_lowest(cut: Path):
    found = opened(cut)
    scene = found.scene

    assert (scene.name, names(scene)) == ("cut05", ["BG", "A", "B"])
    assert [layer.is_background for layer in scene.layers] == [True, False, False]
    assert [key.drawing for key in scene.layers[2].shot.keys] == ["B/B0005.png", "B/B0013.png"]
    assert [scene.start_of(index) for index in range(3)] == [0, 0, 4]
    assert (scene.canvas, scene.layers[0].shot.canvas) == (FIELD, CanvasSize(128, 60))
    assert (scene.layers[0].x, scene.layers[0].y) == (-32, -6)
    assert found.shot.name == "A"
    assert (found.folder, found.project_path) == (cut, None)


def test_levels_side_by_side_become_layers_and_a_picture_called_bg_the_background(tmp_path: Path):
    folder = write_keys(
        tmp_path / "cut", "B1.png", "B2.png", "A1.png", "A2.png", "A3.png", "BG.png"
    )
    scene = opened(folder).scene
    assert names(scene) == ["BG", "A", "B"]
    assert [len(layer.shot.keys) for layer in scene.layers] == [1, 3, 2]


def test_without_being_asked_one_level_is_opened_as_ever_and_the_folders_are_told(cut: Path):
    write_keys(cut, "K1.png", "K2.png")
    found = read_shot(OpenRequest(cut), CancelToken(), quietly)
    assert found.scene.is_plain
    assert [drawing.id for drawing in found.shot.drawings] == ["K1.png", "K2.png"]
    assert found.cels == ("BG", "A", "B")


def test_a_folder_of_folders_says_how_to_open_it(cut: Path):
    with pytest.raises(FolderError, match=r"but the folders in it do: BG, A, B. Open it as layers"):
        read_shot(OpenRequest(cut), CancelToken(), quietly)


def test_folders_of_shots_are_not_taken_for_cels(cut: Path, tmp_path: Path):
    with pytest.raises(OnlyCelsError):
        read_shot(OpenRequest(cut), CancelToken(), quietly)
    (cut / "A" / "A.inbetweener").write_text("{}")
    with pytest.raises(FolderError) as told:
        read_shot(OpenRequest(cut), CancelToken(), quietly)
    assert not isinstance(told.value, OnlyCelsError)
    for number in range(31):
        write_keys(tmp_path / "many" / f"cut{number}", "A1.png")
    with pytest.raises(FolderError) as told:
        read_shot(OpenRequest(tmp_path / "many"), CancelToken(), quietly)
    assert not isinstance(told.value, OnlyCelsError)


def test_dense_numbers_begin_with_those_that_are_frames(cut: Path):
    write_keys(cut / "C", "C1.png", "C2.png")
    scene = opened(cut).scene
    assert [layer.shot.numbering for layer in scene.layers[1:]] == [
        Numbering.FRAMES,
        Numbering.FRAMES,
        Numbering.DRAWINGS,
    ]
    assert scene.start_of(3) == 0


def test_numbers_and_sizes_are_read_as_asked(cut: Path):
    scene = opened(cut, numbering=Numbering.DRAWINGS, fit=True).scene
    assert {layer.shot.numbering for layer in scene.layers} == {Numbering.DRAWINGS}
    assert [scene.start_of(index) for index in range(3)] == [0, 0, 0]
    assert {layer.shot.fit for layer in scene.layers} == {FitRule.FIT}


def test_two_cels_of_one_name_are_told_apart(cut: Path):
    write_keys(cut / "more" / "a", "a1.png", "a2.png")
    assert names(opened(cut).scene) == ["BG", "A", "a 2", "B"]


def test_hidden_exported_and_by_hand_drawn_files_are_no_cels(cut: Path):
    for other in (".trash", "by-hand", "A-inbetweens"):
        write_keys(cut / other, "x1.png", "x2.png")
    (cut / "notes").mkdir()
    assert cel_folders(cut) == ("BG", "A", "B")


def test_files_that_cannot_be_used_are_told_with_their_folder(cut: Path):
    (cut / "A" / "A0005.png").write_bytes(b"no picture")
    found = opened(cut)
    assert found.survey is not None
    assert [file for file, _ in found.survey.problems] == ["A/A0005.png"]
    assert len(found.scene.layers[1].shot.keys) == 2


def test_pictures_that_are_of_no_cel_are_left_over(cut: Path):
    write_keys(cut, "K1.png", "K2.png", "model-sheet.png")
    write_keys(cut / "A", "A0001_rough.png")
    found = opened(cut)
    assert found.survey is not None
    assert found.survey.left_over == ("A/A0001_rough.png", "model-sheet.png")
    assert names(found.scene) == ["BG", "A", "B", "K"]


def test_a_folder_without_any_drawing_is_refused(tmp_path: Path):
    with pytest.raises(FolderError, match="no folders with drawings"):
        opened(tmp_path)


def test_a_project_of_layers_is_opened_again_by_its_folder(cut: Path):
    scene = opened(cut).scene
    save_project(cut / "cut05.inbetweener", scene, cut)
    for as_layers in (True, False):
        found = read_shot(OpenRequest(cut, as_layers=as_layers), CancelToken(), quietly)
        assert found.scene == scene
        assert found.missing == ()


# One layer more


def test_a_layer_from_a_folder_inside_keeps_the_scenes_folder(cut: Path):
    read = layer_of(cut / "B", cut)
    assert (read.folder, read.below) == (cut, "")
    assert read.layer.shot.keys[0].drawing == "B/B0005.png"
    assert not read.layer.is_background


def test_a_layer_from_beside_asks_for_the_folder_above(cut: Path):
    read = layer_of(cut / "BG" / "bg.png", cut / "A")
    assert (read.folder, read.below) == (cut, "A")
    assert read.layer.is_background
    assert read.layer.shot.keys[0].drawing == "BG/bg.png"
    assert read.layer.shot.canvas == CanvasSize(128, 60)


def test_a_picture_is_a_background_if_it_is_said_to_be(cut: Path):
    still = layer_of(cut / "A" / "A0001.png", cut).layer
    assert (still.name, still.is_background, still.is_still) == ("A0001", False, True)
    assert layer_of(cut / "A" / "A0001.png", cut, is_background=True).layer.is_background


def test_a_level_of_a_folder_bears_its_own_name(tmp_path: Path):
    folder = write_keys(tmp_path / "cut", "A1.png", "A2.png", "A3.png", "B1.png", "B2.png")
    assert layer_of(folder, folder, level="B").layer.name == "B"
    assert layer_of(folder, folder).layer.name == "A"
    with pytest.raises(FolderError, match="no level “C”"):
        layer_of(folder, folder, level="C")


def test_what_is_no_folder_and_no_picture_is_refused(cut: Path):
    (cut / "notes.txt").write_text("no picture")
    (cut / "bad.png").write_bytes(b"no picture")
    with pytest.raises(FolderError):
        layer_of(cut / "notes.txt", cut)
    with pytest.raises(DrawingError):
        layer_of(cut / "bad.png", cut)
    with pytest.raises(FolderError):
        layer_of(cut / "gone", cut)
