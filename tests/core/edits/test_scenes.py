from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inbetweener.core import edits
from inbetweener.core.camera import Camera, CameraKey, CameraPose, Ease
from inbetweener.core.drawing import CanvasSize
from inbetweener.core.gap import Treatment
from inbetweener.core.layer import Blend, Layer
from inbetweener.core.scene import Scene
from inbetweener.core.shot import Numbering
from inbetweener.core.sound import SoundTrack
from inbetweener.errors import EditError
from tests.support.scene_strategies import layers, make_cel, make_scene, scenes


def _names(scene: Scene) -> list[str]:
    return [layer.name for layer in scene.layers]


def test_layers_are_added_on_top_and_backgrounds_below():
    scene = edits.add_layer(make_scene(make_cel("A")), Layer(make_cel("B")))
    scene = edits.add_layer(scene, Layer(make_cel("BG", ()), is_background=True))
    assert _names(scene) == ["BG", "A", "B"]
    assert _names(edits.add_layer(scene, Layer(make_cel("X")), 1)) == ["BG", "X", "A", "B"]


def test_an_added_layer_runs_at_the_rate_and_under_the_sound_of_the_scene():
    sound = SoundTrack("talk.wav", offset=3)
    first = replace(make_cel("A"), fps=12.0, sound=sound)
    scene = edits.add_layer(make_scene(first), Layer(make_cel("B")), 0)

    assert [layer.shot.fps for layer in scene.layers] == [12.0, 12.0]
    assert [layer.shot.sound for layer in scene.layers] == [sound, sound]


def test_an_added_layer_stands_by_its_numbers_only_where_they_are_frames_for_another_too():
    numbered = replace(make_cel("B", first_number=9), numbering=Numbering.FRAMES)
    by_frames = replace(make_cel("A"), numbering=Numbering.FRAMES)

    assert edits.add_layer(make_scene(by_frames), Layer(numbered)).start_of(1) == 8
    assert edits.add_layer(make_scene(make_cel("A")), Layer(numbered)).start_of(1) == 0
    dense = make_cel("B", first_number=1)
    later = replace(by_frames, first_number=100)
    assert edits.add_layer(make_scene(later), Layer(dense)).start_of(1) == 0


def test_the_name_of_a_layer_must_be_free_and_one_is_found():
    scene = make_scene()
    with pytest.raises(EditError, match="both be called"):
        edits.add_layer(scene, Layer(make_cel("b")))
    with pytest.raises(EditError, match="both be called"):
        edits.rename_layer(scene, 0, "B")
    with pytest.raises(EditError, match="1 to"):
        edits.rename_layer(scene, 0, "  ")
    assert edits.free_layer_name(scene, "b") == "b 2"
    assert edits.free_layer_name(scene, "C") == "C"


def test_a_plain_scene_is_renamed_with_its_layer_and_stays_plain():
    plain = Scene.of(make_cel("A"))
    assert edits.rename_layer(plain, 0, "walk") == Scene.of(replace(make_cel("A"), name="walk"))
    assert edits.rename_layer(make_scene(), 0, "walk").name == "cut05"


def test_layers_are_taken_away_but_the_last():
    scene = edits.remove_layer(make_scene(), 0)
    assert _names(scene) == ["B"]
    with pytest.raises(EditError, match="keeps one layer"):
        edits.remove_layer(scene, 0)
    with pytest.raises(EditError, match="no layer 6"):
        edits.remove_layer(scene, 5)


def test_layers_are_put_above_and_below_others():
    scene = make_scene(make_cel("A"), make_cel("B"), make_cel("C"))
    assert _names(edits.move_layer(scene, 0, 2)) == ["B", "C", "A"]
    assert _names(edits.move_layer(scene, 2, -9)) == ["C", "A", "B"]
    assert edits.move_layer(scene, 1, 1) is scene


def test_what_is_seen_of_a_layer():
    scene = make_scene()
    assert not edits.set_layer_visible(scene, 1, is_visible=False).layers[1].is_visible
    assert edits.set_layer_opacity(scene, 1, 0.5).layers[1].opacity == 0.5
    assert edits.set_layer_offset(scene, 1, 3, -4).layers[1].y == -4
    assert edits.set_layer_blend(scene, 1, Blend.MULTIPLY).layers[1].blend is Blend.MULTIPLY
    assert edits.set_layer_parallax(scene, 1, 0.5).layers[1].parallax == 0.5
    assert not edits.set_layer_held(scene, 1, is_held=False).layers[1].is_held
    assert edits.set_layer_background(scene, 1, is_background=True).layers[1].is_background
    with pytest.raises(EditError, match="from 0 to 1"):
        edits.set_layer_opacity(scene, 1, 2)


@settings(max_examples=30)
@given(scenes())
def test_edits_that_change_nothing_give_back_the_very_same(scene: Scene):
    layer = scene.layers[-1]
    last = len(scene.layers) - 1
    assert edits.set_layer_visible(scene, last, is_visible=layer.is_visible) is scene
    assert edits.set_layer_opacity(scene, last, layer.opacity) is scene
    assert edits.set_layer_offset(scene, last, layer.x, layer.y) is scene
    assert edits.set_layer_background(scene, last, is_background=layer.is_background) is scene
    assert edits.edit_layer(scene, last, lambda shot: shot) is scene
    assert edits.set_camera_size(scene, scene.camera.size) is scene
    for key in scene.camera.keys:
        assert edits.set_camera_key(scene, key.frame, key.pose) is scene
        assert edits.move_camera_key(scene, key.frame, key.frame) is scene


def test_the_rate_of_one_layer_is_that_of_all():
    scene = edits.edit_layer(make_scene(), 1, lambda shot: edits.set_fps(shot, 12))
    assert [layer.shot.fps for layer in scene.layers] == [12, 12]


def test_the_sound_of_one_layer_is_heard_under_all_at_the_same_time():
    scene = make_scene(make_cel("A"), make_cel("B", first_number=11))
    sound = SoundTrack("talk.wav", offset=-4)
    scene = edits.edit_layer(scene, 1, lambda shot: edits.set_sound(shot, sound))
    assert [layer.shot.sound for layer in scene.layers] == [replace(sound, offset=6), sound]
    silent = edits.edit_layer(scene, 0, lambda shot: edits.set_sound(shot, None))
    assert [layer.shot.sound for layer in silent.layers] == [None, None]


def test_a_layer_that_begins_at_another_frame_leaves_the_others_the_camera_and_the_sound_there():
    sound = SoundTrack("talk.wav", offset=2)
    scene = make_scene(replace(make_cel("A"), sound=sound), replace(make_cel("B"), sound=sound))
    scene = replace(scene, camera=Camera((CameraKey(4), CameraKey(9))))

    later = edits.set_layer_start(scene, 1, 5)
    assert [later.start_of(index) for index in (0, 1)] == [0, 4]
    assert later.layers[1].shot.sound == replace(sound, offset=-2)
    assert later.camera == scene.camera

    earlier = edits.set_layer_start(scene, 1, -9)
    assert [earlier.start_of(index) for index in (0, 1)] == [10, 0]
    assert [key.frame for key in earlier.camera.keys] == [14, 19]
    assert earlier.layers[0].shot == scene.layers[0].shot
    assert edits.set_layer_start(earlier, 1, 1) == scene


def test_timing_is_copied_gap_by_gap():
    slow = edits.set_treatment(make_cel("A", (12, 6)), frozenset({1}), Treatment.HOLD)
    scene = make_scene(slow, make_cel("B", (8, 8, 8), first_number=5))
    copied = edits.copy_timing(scene, 0, 1).layers[1].shot

    assert [gap.length for gap in copied.gaps] == [12, 6, 8]
    assert copied.gaps[1].treatment is Treatment.HOLD
    assert copied.first_number == 1
    assert copied.last_exposure == 2
    assert copied.keys == scene.layers[1].shot.keys
    with pytest.raises(EditError, match="two or more"):
        edits.copy_timing(make_scene(slow, make_cel("B", ())), 0, 1)


def test_camera_keys_are_set_moved_and_taken_away():
    pose = CameraPose(x=120, zoom=1.5)
    scene = edits.set_camera_key(make_scene(), 6, pose, Ease.SLOW_BOTH)
    scene = edits.set_camera_key(scene, 0, CameraPose())
    assert [key.frame for key in scene.camera.keys] == [0, 6]
    assert edits.set_camera_key(scene, 6, CameraPose()).camera.keys[1].ease is Ease.SLOW_BOTH

    moved = edits.move_camera_key(scene, 6, 12)
    assert moved.camera.key_at(12) == CameraKey(12, pose, Ease.SLOW_BOTH)
    with pytest.raises(EditError, match="already"):
        edits.move_camera_key(moved, 12, 0)
    with pytest.raises(EditError, match="no key"):
        edits.remove_camera_key(moved, 6)
    assert edits.remove_camera_key(moved, 12).camera.keys == (CameraKey(0),)
    sized = edits.set_camera_size(moved, CanvasSize(1280, 720))
    assert edits.clear_camera(sized).camera == Camera()


@settings(max_examples=30)
@given(scenes(), layers("new"), st.integers(0, 3))
def test_a_layer_that_is_added_and_taken_away_leaves_the_scene_as_it_was(
    scene: Scene, layer: Layer, index: int
):
    place = min(index, len(scene.layers))
    added = edits.add_layer(scene, layer, place)
    assert added.layers[place].name == "new"
    assert edits.remove_layer(added, place) == scene


@settings(max_examples=30)
@given(scenes(max_layers=3), st.integers(0, 2), st.integers(0, 2))
def test_layers_that_change_places_keep_all_else(scene: Scene, index: int, to: int):
    index, to = index % len(scene.layers), to % len(scene.layers)
    moved = edits.move_layer(scene, index, to)
    assert edits.move_layer(moved, to, index) == scene
    assert moved.length == scene.length
    assert moved.camera == scene.camera
