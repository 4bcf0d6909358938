"""The work range and the sound: their words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inbetweener.ui.commands.texts.text import ActionText
from inbetweener.wording import mark

if TYPE_CHECKING:
    from collections.abc import Mapping

TEXTS: Mapping[str, ActionText] = {
    "range_first": ActionText(
        mark("Work from Here"), tip=mark("The range that is worked on begins here")
    ),
    "range_last": ActionText(
        mark("Work up to Here"), tip=mark("The range that is worked on ends here")
    ),
    "range_gaps": ActionText(mark("Work on Selected Gaps")),
    "range_clear": ActionText(mark("Work on Whole Shot")),
    "add_sound": ActionText(
        mark("Add Sound…"),
        "mdi6.music-note-plus",
        mark("Put a WAV, MP3, OGG or FLAC under the shot"),
    ),
    "remove_sound": ActionText(
        mark("Remove Sound"), tip=mark("Take the sound from under the shot; its file stays")
    ),
    "mute_sound": ActionText(
        mark("Mute Sound"), "mdi6.volume-off", mark("Play without sound"), is_checkable=True
    ),
    "sound_volume": ActionText(mark("Volume…"), tip=mark("How loud the sound is")),
    "sound_louder": ActionText(mark("Louder")),
    "sound_quieter": ActionText(mark("Quieter")),
    "sound_here": ActionText(
        mark("Begin Sound Here"), tip=mark("Let the sound begin at the playhead")
    ),
    "sound_earlier": ActionText(
        mark("Sound One Frame Earlier"), tip=mark("Let the sound begin a frame earlier")
    ),
    "sound_later": ActionText(
        mark("Sound One Frame Later"), tip=mark("Let the sound begin a frame later")
    ),
    "show_sound_file": ActionText(
        mark("Show Sound File"), tip=mark("Open the folder that the sound is in")
    ),
}
