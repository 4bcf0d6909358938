"""Playing: which part of a shot runs, in what manner, and which frame is due when."""

from __future__ import annotations

from dataclasses import dataclass

HALF_SPEED = 0.5


@dataclass(frozen=True, slots=True)
class Span:
    """Frames of a shot that follow each other.

    Attributes:
        first: its first frame.
        last: its last frame, which belongs to it.
    """

    first: int
    last: int

    def __post_init__(self) -> None:
        if not 0 <= self.first <= self.last:
            raise ValueError(f"no frames run from {self.first} to {self.last}")

    @property
    def length(self) -> int:
        """How many frames."""
        return self.last - self.first + 1

    def within(self, length: int) -> Span:
        """The part of it in a shot of `length` frames; the nearest frame where there is none."""
        last_of_shot = max(0, length - 1)
        return Span(min(self.first, last_of_shot), min(self.last, last_of_shot))


@dataclass(frozen=True, slots=True)
class Manner:
    """How frames run.

    Attributes:
        speed: 1 in real time, 0.5 at half of it.
        is_ping_pong: whether they run back from the end instead of beginning again.
    """

    speed: float = 1.0
    is_ping_pong: bool = False

    def frame_after(self, steps: int, start: int, played: Span, *, loops: bool) -> int | None:
        """The frame that is due.

        Args:
            steps: frames of time since the start.
            start: the frame that was shown then.
            played: what is played; a start beyond it plays on to the end of it first.
            loops: whether it goes on for ever.

        Returns:
            A frame; None once it has come to its end for good.
        """
        span = played.length
        place = max(0, start - played.first) + steps
        turn = max(1, 2 * (span - 1)) if self.is_ping_pong else span
        # There and back shows the first frame once more before it ends.
        if place >= turn + self.is_ping_pong and not loops:
            return None
        place %= turn
        return played.first + (place if place < span else turn - place)

    def last_frame(self, played: Span) -> int:
        """Where it comes to rest."""
        return played.first if self.is_ping_pong else played.last


@dataclass(frozen=True, slots=True)
class Run:
    """A run of frames against the clock, which picture and sound both go by.

    Attributes:
        started_s: when it began, by the clock.
        start: the frame that was shown then.
        played: what is played.
        fps: frames a second of the shot.
        manner: how frames run.
        loops: whether it goes on for ever.
    """

    started_s: float
    start: int
    played: Span
    fps: float
    manner: Manner
    loops: bool

    def steps_at(self, now_s: float) -> float:
        """How many frames of time have passed."""
        return max(0.0, now_s - self.started_s) * self.fps * self.manner.speed

    def position_at(self, now_s: float) -> float | None:
        """The place of the shot that is heard: 2.5 is the middle of frame 2.

        Returns:
            Frames from the beginning of the shot; None where nothing is heard: on the way back,
            and after the end.
        """
        span = self.played.length
        place = max(0, self.start - self.played.first) + self.steps_at(now_s)
        turn = max(1, 2 * (span - 1)) if self.manner.is_ping_pong else span
        if place >= turn and not self.loops:
            return None
        place %= turn
        return self.played.first + place if place < span else None
