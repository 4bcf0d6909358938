"""Edits of the sound under a shot."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from inbetweener.core.sound import LONGEST_SOUND_OFFSET_FRAMES, LOUDEST_GAIN
from inbetweener.errors import EditError
from inbetweener.wording import tr

if TYPE_CHECKING:
    from inbetweener.core.shot import Shot
    from inbetweener.core.sound import SoundTrack


def set_sound(shot: Shot, sound: SoundTrack | None) -> Shot:
    """Put a sound under the shot in place of the one it has, or with None take that away."""
    return shot if sound == shot.sound else replace(shot, sound=sound)


def move_sound(shot: Shot, offset: int) -> Shot:
    """Let the sound begin at a frame; under 0 it began before the shot does.

    Raises:
        EditError: there is no sound, or it would begin too far away to be heard.
    """
    if abs(offset) > LONGEST_SOUND_OFFSET_FRAMES:
        raise EditError(tr("A sound begins within {n} frames.", n=LONGEST_SOUND_OFFSET_FRAMES))
    return set_sound(shot, replace(_sound_of(shot), offset=offset))


def mute_sound(shot: Shot, *, is_muted: bool) -> Shot:
    """Silence the sound, or let it be heard again.

    Raises:
        EditError: there is no sound.
    """
    return set_sound(shot, replace(_sound_of(shot), is_muted=is_muted))


def set_sound_gain(shot: Shot, gain: float) -> Shot:
    """Make the sound louder or softer; a factor beyond the limits is brought to the nearest.

    Raises:
        EditError: there is no sound.
    """
    bounded = min(max(gain, 0.0), LOUDEST_GAIN)
    return set_sound(shot, replace(_sound_of(shot), gain=bounded))


def _sound_of(shot: Shot) -> SoundTrack:
    if shot.sound is None:
        raise EditError(tr("The shot has no sound. Add one first."))
    return shot.sound
