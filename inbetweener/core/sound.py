"""The sound of a shot: which file is heard, and from which frame on."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath

LONGEST_SOUND_OFFSET_FRAMES = 1_000_000
LOUDEST_GAIN = 4.0


@dataclass(frozen=True, slots=True)
class SoundTrack:
    """A sound file under a shot, heard while it plays and in its movies; the file is never written.

    Attributes:
        file: its path as seen from the shot folder, with forward slashes; absolute on another
            drive. It may lie outside the folder, since the artist chose it.
        offset: the frame at which it begins; under 0 where it began before the shot does.
        gain: how much louder than in the file, as a factor from 0 to `LOUDEST_GAIN`.
        is_muted: whether it is silent for now.
    """

    file: str
    offset: int = 0
    gain: float = 1.0
    is_muted: bool = False

    def __post_init__(self) -> None:
        if not self.file:
            raise ValueError("a sound needs a file")
        if abs(self.offset) > LONGEST_SOUND_OFFSET_FRAMES:
            raise ValueError(f"a sound begins near its shot, not at frame {self.offset}")
        if not 0 <= self.gain <= LOUDEST_GAIN:
            raise ValueError(f"a sound's gain is from 0 to {LOUDEST_GAIN:g}, not {self.gain}")

    @property
    def name(self) -> str:
        """The file's name without its folder."""
        return PurePosixPath(self.file).name

    def seconds_at(self, position: float, fps: float) -> float:
        """Which place of the sound is heard at a place of the shot.

        Args:
            position: in frames from the beginning of the shot; 2.5 is the middle of frame 2.
            fps: frames a second.

        Returns:
            Seconds from the beginning of the sound; under 0 before it.
        """
        return (position - self.offset) / fps
