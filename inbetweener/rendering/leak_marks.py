"""What leaks in an inbetween as it is kept, for the eye; the keys of a gap are looked at once."""

from __future__ import annotations

import threading
from collections import OrderedDict
from typing import TYPE_CHECKING

from inbetweener.imaging.closed_regions import ClosedRegions
from inbetweener.imaging.leak_map import leak_map
from inbetweener.imaging.leaks import find_leaks
from inbetweener.imaging.walls import walls_of_shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    import numpy as np
    from numpy.typing import NDArray

    from inbetweener.imaging.leak_gaps import Gap
    from inbetweener.rendering.regions import KeyRegions

_MOST_GAPS = 6


class KeyRegionShelf:
    """Holds the regions of the keys of gaps by the digests of their motion; for any thread."""

    def __init__(self, most_gaps: int = _MOST_GAPS) -> None:
        self._most_gaps = most_gaps
        self._lock = threading.Lock()
        self._held: OrderedDict[str, KeyRegions] = OrderedDict()

    def get(self, digest: str, find: Callable[[], KeyRegions]) -> KeyRegions:
        """The regions of a gap; found where they are not here."""
        with self._lock:
            known = self._held.get(digest)
        found = find() if known is None else known
        with self._lock:
            self._held[digest] = found
            self._held.move_to_end(digest)
            while len(self._held) > self._most_gaps:
                self._held.popitem(last=False)
        return found


def leak_marks(
    own: NDArray[np.uint8], keys: KeyRegions, t: float, closed: Iterable[Gap] = ()
) -> NDArray[np.uint8]:
    """What leaks in an inbetween; about 0.1 s at 1920 x 1080.

    Args:
        own: the inbetween, (H, W, 4) uint8, premultiplied, alpha last.
        keys: the regions of its keys, of the same size.
        t: where it stands.
        closed: the gaps that were closed in it.

    Returns:
        (H, W) uint8 of `LeakMark`.
    """
    regions = ClosedRegions.between(walls_of_shown(own))
    return leak_map(find_leaks(regions, keys.expected(t)), closed, regions.shape)
