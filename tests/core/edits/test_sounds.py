from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from inbetweener.core import edits
from inbetweener.core.sound import SoundTrack
from inbetweener.errors import EditError
from tests.support.shot_strategies import make_shot

if TYPE_CHECKING:
    from inbetweener.core.shot import Shot

TALK = SoundTrack("talk.wav", offset=4)


@pytest.fixture
def shot():
    return edits.set_sound(make_shot(), TALK)


def sound_of(shot: Shot) -> SoundTrack:
    assert shot.sound is not None
    return shot.sound


def test_a_sound_is_put_under_a_shot_and_taken_away(shot):
    assert shot.sound == TALK
    assert edits.set_sound(shot, None).sound is None


def test_a_sound_moves_and_may_begin_before_the_shot(shot):
    assert sound_of(edits.move_sound(shot, -12)).offset == -12


def test_a_sound_is_muted_and_heard_again(shot):
    muted = edits.mute_sound(shot, is_muted=True)

    assert sound_of(muted).is_muted
    assert edits.mute_sound(muted, is_muted=False) == shot


@pytest.mark.parametrize(("gain", "kept"), [(0.5, 0.5), (-1, 0.0), (99, 4.0)])
def test_a_sounds_volume_stays_within_its_limits(shot, gain, kept):
    assert sound_of(edits.set_sound_gain(shot, gain)).gain == kept


def test_what_changes_nothing_gives_the_same_shot_back(shot):
    assert edits.move_sound(shot, 4) is shot
    assert edits.mute_sound(shot, is_muted=False) is shot
    assert edits.set_sound_gain(shot, 1.0) is shot
    assert edits.set_sound(shot, TALK) is shot


def test_a_sound_cannot_go_too_far_away(shot):
    with pytest.raises(EditError, match="within"):
        edits.move_sound(shot, 2_000_000)


@pytest.mark.parametrize(
    "edit",
    [
        lambda shot: edits.move_sound(shot, 1),
        lambda shot: edits.mute_sound(shot, is_muted=True),
        lambda shot: edits.set_sound_gain(shot, 1),
    ],
)
def test_without_a_sound_nothing_can_be_done_to_it(edit):
    with pytest.raises(EditError, match="no sound"):
        edit(make_shot())
