"""The sound of a shot as plain JSON values and back; the reading side trusts nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from inbetweener.core.sound import LONGEST_SOUND_OFFSET_FRAMES, LOUDEST_GAIN, SoundTrack
from inbetweener.storage.sound_files import LONGEST_SOUND_FILE, sound_file_problem
from inbetweener.wording import tr

if TYPE_CHECKING:
    from inbetweener.core.shot import Shot
    from inbetweener.storage.fields import Field


def sound_as_json(shot: Shot) -> dict[str, Any]:
    """The sound of a shot; nothing where there is none, as in files of older programs."""
    sound = shot.sound
    if sound is None:
        return {}
    values = {"file": sound.file, "offset": sound.offset, "gain": sound.gain}
    return {"sound": {**values, "muted": sound.is_muted}}


def sound_from_json(field: Field | None) -> SoundTrack | None:
    """The sound that JSON values describe; none where there is no such member.

    Raises:
        ProjectFileError: a value is missing, of the wrong kind or out of bounds.
    """
    if field is None:
        return None
    file, gain = field.member("file"), field.member("gain")
    problem = sound_file_problem(file.text(LONGEST_SOUND_FILE))
    if problem:
        file.fault(problem)
    if not 0 <= gain.real() <= LOUDEST_GAIN:
        gain.fault(tr("is not between 0 and {most:g}", most=LOUDEST_GAIN))
    furthest = LONGEST_SOUND_OFFSET_FRAMES
    offset = field.member("offset").whole(-furthest, furthest)
    return SoundTrack(file.value, offset, gain.real(), field.member("muted").truth())
