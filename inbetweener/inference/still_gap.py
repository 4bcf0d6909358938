"""The two keys of a gap as they came: what all models begin with, and draw where nothing moves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from inbetweener.core.interpolator import Inbetween
from inbetweener.core.motion import Motion, Way
from inbetweener.inference.pixels import check_keys

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.interpolator import Image, Pin
    from inbetweener.core.pin import Arcs


@dataclass(frozen=True, slots=True)
class StillGap:
    """Both keys; a whole gap by itself where they are the same picture.

    Attributes:
        a: (H, W, 3 or 4) uint8 or uint16, RGB or RGBA with straight alpha.
        b: of the same shape and type.
    """

    a: Image
    b: Image

    @classmethod
    def of(cls, key_a: Image, key_b: Image) -> StillGap:
        """Copies of two keys, so that the caller may go on drawing in them.

        Raises:
            ValueError: the keys differ in shape or type, or are no `Image`.
        """
        check_keys(key_a, key_b)
        return cls(key_a.copy(), key_b.copy())

    @property
    def is_whole(self) -> bool:
        """Whether there is nothing to be drawn between the keys."""
        return np.array_equal(self.a, self.b)

    def at(self, t: float, token: CancelToken) -> Inbetween:
        """The key on t's side: A up to the middle, then B; believed everywhere.

        Raises:
            Cancelled: the token was set.
            ValueError: t is outside [0, 1].
        """
        check_moment(t, token)
        key = self.a if t <= 0.5 else self.b
        return Inbetween(key.copy(), np.ones(key.shape[:2], np.float32))

    def with_pins(self, _pins: Sequence[Pin], token: CancelToken) -> StillGap:
        """Itself: what is drawn between two pictures that are the same is that picture.

        Raises:
            Cancelled: the token was set.
        """
        token.raise_if_cancelled()
        return self

    def with_arcs(self, _arcs: Arcs, token: CancelToken) -> StillGap:
        """Itself.

        Raises:
            Cancelled: the token was set.
        """
        token.raise_if_cancelled()
        return self

    def motion(self) -> Motion:
        """Everything stays where it is."""
        height, width = self.a.shape[:2]
        still = Way(
            np.zeros((height, width, 2), np.float32), None, np.ones((height, width), np.float32)
        )
        return Motion(still, still, width, height)


def check_moment(t: float, token: CancelToken) -> None:
    """See that an inbetween is still wanted, and that its moment lies in the gap.

    Raises:
        Cancelled: the token was set.
        ValueError: t is outside [0, 1].
    """
    token.raise_if_cancelled()
    if not 0 <= t <= 1:
        raise ValueError(f"t must be in [0, 1], got {t}")
