from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings

from inbetweener.core.drawing import DrawingId
from inbetweener.core.rooting import scene_from_above, shot_from_above
from inbetweener.core.sound import SoundTrack
from inbetweener.storage.scene_json import scene_as_json
from tests.support.scene_strategies import make_cel, make_scene, scenes

if TYPE_CHECKING:
    from inbetweener.core.scene import Scene


@settings(max_examples=25)
@given(scenes(max_layers=2, any_shot=True))
def test_every_file_is_named_from_above_and_nothing_else_is_another(scene: Scene):
    silent = replace(
        scene,
        layers=tuple(replace(e, shot=replace(e.shot, sound=None)) for e in scene.layers),
    )
    moved = scene_from_above(silent, "deep/cut")
    assert [*moved.drawing_ids()] == [f"deep/cut/{file}" for file in silent.drawing_ids()]
    # Every file that is named anywhere: a new member of a shot that names files is found here.
    before, after = (json.dumps(scene_as_json(each)) for each in (silent, moved))
    assert after.count("deep/cut/") == before.count(".png")
    assert after.replace("deep/cut/", "") == before


@pytest.mark.parametrize(
    ("file", "seen"),
    [
        ("talk.wav", "cut/A/talk.wav"),
        ("../talk.wav", "cut/talk.wav"),
        ("../../../音.ogg", "../音.ogg"),
        ("/sounds/a.mp3", "/sounds/a.mp3"),
    ],
)
def test_a_sound_stays_where_it_is(file: str, seen: str):
    moved = shot_from_above(replace(make_cel("A"), sound=SoundTrack(file, 3)), "cut/A")
    assert moved.sound == SoundTrack(seen, 3)


def test_from_the_same_folder_nothing_changes():
    scene = make_scene()
    assert scene_from_above(scene, "") is scene
    assert next(scene_from_above(scene, "cut").drawing_ids()) == DrawingId("cut/A/A0001.png")
