"""MotionShelf: the motion of the last few gaps, ready to be looked at; any thread may use it."""

from __future__ import annotations

import threading
from collections import OrderedDict
from typing import TYPE_CHECKING

from inbetweener.core.tracing import Tracer

if TYPE_CHECKING:
    from inbetweener.core.motion import Motion

# As many as are looked at to see spacing; half of what a drawing of 1920 by 1080 has across.
MOST_PIXELS = 960 * 544
MOST_GAPS = 6  # about 20 MiB each


class MotionShelf:
    """Holds the motion of gaps by the digests of their jobs, the latest used."""

    def __init__(self, most_gaps: int = MOST_GAPS) -> None:
        self._most_gaps = most_gaps
        self._lock = threading.Lock()
        self._tracers: OrderedDict[str, Tracer] = OrderedDict()

    def keep(self, digest: str, motion: Motion) -> None:
        """Keep a motion, with fewer pixels where it has many."""
        tracer = Tracer(motion.thinned(MOST_PIXELS))
        with self._lock:
            self._tracers[digest] = tracer
            self._tracers.move_to_end(digest)
            while len(self._tracers) > self._most_gaps:
                self._tracers.popitem(last=False)

    def get(self, digest: str) -> Tracer | None:
        """The motion of a gap, None where it is not here."""
        with self._lock:
            tracer = self._tracers.get(digest)
            if tracer is not None:
                self._tracers.move_to_end(digest)
            return tracer
