from __future__ import annotations

from dataclasses import replace

import pytest

from inbetweener.core.sound import SoundTrack
from inbetweener.errors import ProjectFileError
from inbetweener.storage.fields import Field
from inbetweener.storage.shot_json import shot_as_json, shot_from_json
from inbetweener.storage.sound_json import sound_as_json, sound_from_json
from tests.support.shot_strategies import make_shot

TALK = {"file": "../sounds/talk.wav", "offset": -4, "gain": 0.5, "muted": True}


def test_a_project_without_sound_is_as_those_of_older_programs():
    whole = shot_as_json(make_shot())

    assert "sound" not in whole
    assert shot_from_json(Field(whole)).sound is None


def test_a_sound_is_read_as_it_was_written():
    shot = replace(make_shot(), sound=SoundTrack("../sounds/talk.wav", -4, 0.5, is_muted=True))

    assert sound_as_json(shot)["sound"] == TALK
    assert shot_from_json(Field(shot_as_json(shot))) == shot


@pytest.mark.parametrize(
    ("wrong", "fault"),
    [
        ({"file": ""}, "is not a path"),
        ({"file": 3}, "not text"),
        ({"file": "//server/share/talk.wav"}, "network"),
        ({"file": "\\\\server\\share\\talk.wav"}, "backslash"),
        ({"file": "talk.wav\0"}, "NUL"),
        ({"file": "x" * 4097}, "longer"),
        ({"offset": 2_000_000}, "not between"),
        ({"offset": 1.5}, "whole"),
        ({"gain": -1}, "not between"),
        ({"gain": 5}, "not between"),
        ({"muted": 1}, "neither true nor false"),
    ],
)
def test_what_cannot_be_is_refused_with_its_place(wrong, fault):
    with pytest.raises(ProjectFileError, match=fault):
        sound_from_json(Field({**TALK, **wrong}, "shot.sound"))


def test_a_part_that_is_missing_is_named():
    with pytest.raises(ProjectFileError, match="offset” is missing"):
        sound_from_json(Field({"file": "talk.wav", "gain": 1, "muted": False}, "shot.sound"))
