from __future__ import annotations

from pathlib import Path

import pytest

from inbetweener.storage.sound_files import sound_file_of, sound_path


@pytest.mark.parametrize(
    ("path", "kept"),
    [
        ("shots/walk/talk.wav", "talk.wav"),
        ("shots/walk/sound/talk 2.wav", "sound/talk 2.wav"),
        ("sounds/talk.wav", "../../sounds/talk.wav"),
    ],
)
def test_a_sound_is_kept_as_seen_from_the_shot_and_found_again(tmp_path, path, kept):
    folder = tmp_path / "shots" / "walk"

    assert sound_file_of(tmp_path / path, folder) == kept
    assert sound_path(kept, folder) == tmp_path / path


def test_a_shot_and_its_sounds_are_moved_together(tmp_path):
    kept = sound_file_of(tmp_path / "here/sounds/talk.wav", tmp_path / "here/walk")

    assert sound_path(kept, tmp_path / "there/walk") == tmp_path / "there/sounds/talk.wav"


def test_an_absolute_path_stays(tmp_path):
    talk = tmp_path / "talk.wav"

    assert sound_path(talk.as_posix(), Path("anywhere")) == talk
