"""OutputClock: when each block of sound is due, from calls that come early or late."""

from __future__ import annotations

from typing import Final

from inbetweener.sound.clip import RATE_HZ

_TRUST: Final = 0.05  # how much of what a call is early or late by is believed
_LOST_S: Final = 0.15  # more than that is a gap in the sound, and no unevenness


class OutputClock:
    """A delay-locked loop between the output's samples and the clock of the picture.

    After F. Adriaensen, “Using a DLL to filter time” (Linux Audio Conference, 2005), of the first
    order: two quartz clocks differ by less than it lags.
    """

    def __init__(self) -> None:
        self._next_s: float | None = None

    def block_begins_s(self, now_s: float, count: int) -> float:
        """When a block is asked for, evened out.

        Args:
            now_s: when it really was.
            count: its samples.
        """
        begins_s = now_s
        if self._next_s is not None and abs(now_s - self._next_s) < _LOST_S:
            begins_s = self._next_s + _TRUST * (now_s - self._next_s)
        self._next_s = begins_s + count / RATE_HZ
        return begins_s
