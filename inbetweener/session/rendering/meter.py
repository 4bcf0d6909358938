"""RenderMeter: how long a gap takes to draw, and the most memory meanwhile."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from inbetweener.session.rendering.process_memory import resident_mib

if TYPE_CHECKING:
    from collections.abc import Callable

SAMPLE_MS = 250


@dataclass(frozen=True, slots=True)
class Measured:
    """What drawing has cost.

    Attributes:
        seconds: how long it took, pauses left out.
        peak_mib: the most memory that the program held meanwhile; None where nobody tells.
    """

    seconds: float = 0.0
    peak_mib: int | None = None

    def __add__(self, other: Measured) -> Measured:
        """Both, one after the other."""
        peaks = [peak for peak in (self.peak_mib, other.peak_mib) if peak is not None]
        return Measured(self.seconds + other.seconds, max(peaks, default=None))


class RenderMeter(QObject):
    """Measures while something is drawn.

    Signals:
        ticked(): a look at the clock now shows more than before.
    """

    ticked = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        clock_s: Callable[[], float] = time.monotonic,
        memory_mib: Callable[[], int | None] = resident_mib,
    ) -> None:
        super().__init__(parent)
        self._clock_s = clock_s
        self._memory_mib = memory_mib
        self._started_s: float | None = None
        self._measured = Measured()
        self._timer = QTimer(self)
        self._timer.setInterval(SAMPLE_MS)
        self._timer.timeout.connect(self._on_timer_timeout)

    def start(self) -> None:
        """Begin at nothing."""
        self._started_s = self._clock_s()
        self._measured = Measured()
        self.sample()
        self._timer.start()

    def sample(self) -> None:
        """Look at the memory now, as when an inbetween has just been drawn."""
        self._measured += Measured(0.0, self._memory_mib())

    def stop(self) -> Measured:
        """Measure no more.

        Returns:
            What there was since the start; nothing where there was none.
        """
        if self._started_s is None:
            return Measured()
        self.sample()
        measured = self.measured
        self._timer.stop()
        self._started_s = None
        return measured

    @property
    def measured(self) -> Measured:
        """What there was since the start."""
        if self._started_s is None:
            return Measured()
        return self._measured + Measured(self._clock_s() - self._started_s)

    @Slot()
    def _on_timer_timeout(self) -> None:
        self.sample()
        self.ticked.emit()
