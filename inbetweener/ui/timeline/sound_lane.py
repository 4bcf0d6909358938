"""The lane of sound: where its waveform lies along the frames, and how it is moved. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from inbetweener.core.sound import LONGEST_SOUND_OFFSET_FRAMES
from inbetweener.sound.clip import RATE_HZ
from inbetweener.ui.look.numbers import decimal
from inbetweener.ui.timeline.drags import DRAG_STARTS_AFTER_PX
from inbetweener.wording import tr

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from inbetweener.core.sound import SoundTrack
    from inbetweener.session.workspace import Workspace
    from inbetweener.sound.peaks import Peaks
    from inbetweener.ui.timeline.time_axis import TimeAxis

_SOFTEST = 0.01  # what is softer is hiss, which is not drawn as if it were a voice


@dataclass(frozen=True, slots=True)
class SoundLane:
    """What the lane shows.

    Attributes:
        track: which file, where it begins, how loud it is.
        fps: frames a second of the shot.
        peaks: its waveform, None while it is being read or where it cannot be.
        problem: why it cannot be heard, "" where it can or will be.
    """

    track: SoundTrack
    fps: float
    peaks: Peaks | None = None
    problem: str = ""

    def moved(self, offset: int) -> SoundLane:
        """The same sound from another frame on."""
        return replace(self, track=replace(self.track, offset=offset))

    @property
    def label(self) -> str:
        """The file's name, and what is not heard by looking at it."""
        if self.track.is_muted:
            return tr("{name} · muted", name=self.track.name)
        if self.track.gain != 1:
            percent = round(self.track.gain * 100)
            return tr("{name} · {percent} %", name=self.track.name, percent=percent)
        return self.track.name

    @property
    def note(self) -> str:
        """What is said in place of a waveform, "" where there is one."""
        if self.problem:
            return self.problem
        return "" if self.peaks is not None else tr("Reading the sound…")

    @property
    def tip(self) -> str:
        """All that the lane has no room for."""
        parts = [self.track.file, *([self.note] if self.note else [])]
        if self.peaks is not None:
            seconds = len(self.peaks.samples) / RATE_HZ
            parts.append(tr("{seconds} s", seconds=decimal(seconds, 1)))
        return "\n".join([*parts, tr("Drag it to let it begin earlier or later.")])

    @property
    def length(self) -> float:
        """Frames that the sound lasts; 0 while that is not known."""
        return 0.0 if self.peaks is None else len(self.peaks.samples) / RATE_HZ * self.fps

    @property
    def end(self) -> float:
        """Where the sound ends, in frames from the beginning of the shot."""
        return self.track.offset + self.length

    def span_px(self, axis: TimeAxis) -> tuple[float, float]:
        """The x where the sound begins and ends; may lie out of view."""
        return axis.x_of(self.track.offset), axis.x_of(self.end)

    def swings(
        self, axis: TimeAxis, left: float, right: float, ratio: float
    ) -> NDArray[np.float32]:
        """How far the sound swings in each device pixel between two x.

        Its loudest moment fills the lane: a voice that was recorded softly has accents too. Only
        a sound that is played softer than it is looks lower.

        Args:
            axis: frames along x.
            left: the first x, on a device pixel.
            right: the x after the last.
            ratio: device pixels in a logical one.

        Returns:
            (n, 2) float32, lowest and highest in [-1, 1]; 0 beside the sound.
        """
        count = max(0, round((right - left) * ratio))
        return self.swings_from(axis.position_at(left), 1 / (axis.px_per_frame * ratio), count)

    def swings_from(self, position: float, step: float, count: int) -> NDArray[np.float32]:
        """How far the sound swings in columns of the same width.

        Args:
            position: where the first begins, in frames of the shot.
            step: how wide each is, in frames.
            count: how many.

        Returns:
            (count, 2) float32 as `swings` gives them.
        """
        if self.peaks is None or not count:
            return np.zeros((count, 2), np.float32)
        first = self.track.seconds_at(position, self.fps) * RATE_HZ
        step *= RATE_HZ / self.fps
        edges: NDArray[np.float64] = first + np.arange(count + 1, dtype=np.float64) * step
        height = min(1.0, self.track.gain) / max(self.peaks.loudest, _SOFTEST)
        swings = self.peaks.columns(edges) * np.float32(height)
        bounded: NDArray[np.float32] = np.clip(swings, -1, 1)
        return bounded


@dataclass(slots=True)
class SoundDragGesture:
    """The sound is moved in time; nothing is asked for until it is let go.

    Attributes:
        lane: as it was.
        grabbed_x: where the pointer was pressed.
        grabbed_at: the place in frames where it was taken hold of.
        frame: the frame of the shot that was pressed on.
        offset: the frame where it would begin.
        has_moved: whether the pointer moved far enough to mean a drag.
    """

    lane: SoundLane
    grabbed_x: float
    grabbed_at: float
    frame: int
    offset: int
    has_moved: bool = False

    @classmethod
    def begin(cls, lane: SoundLane, axis: TimeAxis, x: float) -> SoundDragGesture:
        """Take hold of the sound at `x`."""
        return cls(lane, x, axis.position_at(x), axis.frame_at(x), lane.track.offset)

    def update(self, axis: TimeAxis, x: float) -> bool:
        """Take the pointer's place; whether the sound would move by it."""
        if not self.has_moved and abs(x - self.grabbed_x) < DRAG_STARTS_AFTER_PX:
            return False
        before = self.has_moved, self.offset
        moved = round(self.lane.track.offset + axis.position_at(x) - self.grabbed_at)
        furthest = LONGEST_SOUND_OFFSET_FRAMES
        self.has_moved, self.offset = True, max(-furthest, min(furthest, moved))
        return before != (self.has_moved, self.offset)

    @property
    def shown(self) -> SoundLane:
        """The lane as it would be were the sound let go now."""
        return self.lane.moved(self.offset)

    def finish(self) -> int | None:
        """The offset to ask for, None where the sound is let go where it was."""
        return self.offset if self.offset != self.lane.track.offset else None


def sound_lane_of(workspace: Workspace) -> SoundLane | None:
    """The sound of the open shot as it is drawn."""
    shot, sound = workspace.document.shot, workspace.sound
    if shot.sound is None:
        return None
    peaks = None if sound.loaded is None else sound.loaded.peaks
    return SoundLane(shot.sound, shot.fps, peaks, sound.problem)
