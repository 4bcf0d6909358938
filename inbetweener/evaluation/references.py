"""What anybody can do without a model: the methods that every model is set beside."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, cast

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inbetweener.core.interpolator import Image


class Crossfade:
    """Dissolves from key A to key B: the best guess where nothing is known of the motion.

    A blurred double picture can score well in PSNR; look at the blur beside it. Cels are mixed with
    straight alpha, channel by channel, as the published figures of the set were.
    """

    def inbetween(self, key_a: Image, key_b: Image, times: Sequence[float]) -> list[Image]:
        """One picture for each time, of the keys' shape and type."""
        a, b = key_a.astype(np.float32), key_b.astype(np.float32)
        mixes = (np.round(a * np.float32(1 - t) + b * np.float32(t)) for t in times)
        return [cast("Image", mix.astype(key_a.dtype)) for mix in mixes]


class Nearest:
    """Holds key A up to the middle, then key B: crisp and late, as animation on long holds is."""

    def inbetween(self, key_a: Image, key_b: Image, times: Sequence[float]) -> list[Image]:
        """One picture for each time: A before the middle, B from there on."""
        return [(key_a if t < 0.5 else key_b).copy() for t in times]


REFERENCES = MappingProxyType[str, Crossfade | Nearest](
    {"crossfade": Crossfade(), "nearest": Nearest()}
)
