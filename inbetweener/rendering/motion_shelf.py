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
        self._rough: set[str] = set()

    def keep(self, digest: str, motion: Motion, *, is_rough: bool = False) -> None:
        """Keep a motion, with fewer pixels where it has many.

        Args:
            digest: of the job that draws the gap.
            motion: of the gap.
            is_rough: whether it was found in pictures so small that it is to be looked for again;
                then it takes no other's place.
        """
        if is_rough and self.get(digest) is not None:
            return
        tracer = Tracer(motion.thinned(MOST_PIXELS))
        with self._lock:
            (self._rough.add if is_rough else self._rough.discard)(digest)
            self._tracers[digest] = tracer
            self._tracers.move_to_end(digest)
            while len(self._tracers) > self._most_gaps:
                self._rough.discard(self._tracers.popitem(last=False)[0])

    def is_rough(self, digest: str) -> bool:
        """Whether what is here of a gap does for the time being only."""
        with self._lock:
            return digest in self._rough

    def get(self, digest: str) -> Tracer | None:
        """The motion of a gap, None where it is not here."""
        with self._lock:
            tracer = self._tracers.get(digest)
            if tracer is not None:
                self._tracers.move_to_end(digest)
            return tracer
