from __future__ import annotations

import pytest

from inbetweener.core.sound import SoundTrack


@pytest.mark.parametrize(
    ("position", "fps", "seconds"), [(10, 24, 0.0), (34, 24, 1.0), (0, 20, -0.5), (10.5, 25, 0.02)]
)
def test_a_sound_is_heard_from_its_offset_on(position, fps, seconds):
    sound = SoundTrack("talk.wav", offset=10)

    assert sound.seconds_at(position, fps) == pytest.approx(seconds)


def test_the_name_is_that_of_the_file_alone():
    assert SoundTrack("../sounds/take 3.wav").name == "take 3.wav"


@pytest.mark.parametrize(
    "wrong", [{"file": ""}, {"offset": 1_000_001}, {"gain": -0.1}, {"gain": 4.1}]
)
def test_what_makes_no_sense_is_refused(wrong):
    with pytest.raises(ValueError, match="sound"):
        SoundTrack(**{"file": "talk.wav", **wrong})
