"""How the pixels of two keys travel to each other, as far as an engine tells."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Protocol, TypeAlias, runtime_checkable

import numpy as np
from numpy.typing import NDArray

# (H, W, 2) float32, x then y, in pixels of the array itself.
Steps: TypeAlias = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Way:
    """A key on its way to the other one; may be smaller than the key.

    Attributes:
        flow: (H, W, 2) float32, x then y: where each pixel is in the other key, from where it is.
        bow: (H, W, 2) float32: after a share s of the way a pixel is s (1 - s) times this beside
            its straight line; None if all lines are straight.
        weight: (H, W) float32, above 0: who is seen where several land in one place.
    """

    flow: Steps
    bow: Steps | None
    weight: NDArray[np.float32]

    @property
    def size(self) -> tuple[int, int]:
        """Height and width."""
        return self.weight.shape[0], self.weight.shape[1]

    def after(self, share: float) -> Steps:
        """How far every pixel has gone after a share of the way, in [0, 1]: (H, W, 2)."""
        gone: Steps = self.flow * np.float32(share)
        if self.bow is not None:
            gone += self.bow * np.float32(share * (1 - share))
        return gone

    def thinned(self, height: int, width: int) -> Way:
        """Fewer pixels of it, none of them averaged: a mean of two parts moves like neither."""
        rows, columns = _picked(self.size[0], height), _picked(self.size[1], width)
        grid = np.ix_(rows, columns)
        ratio = np.array([width / self.size[1], height / self.size[0]], np.float32)
        bow = None if self.bow is None else self.bow[grid] * ratio
        return Way(self.flow[grid] * ratio, bow, self.weight[grid])


@dataclass(frozen=True, slots=True, eq=False)
class Motion:
    """How both keys of a gap travel.

    Attributes:
        from_a: key A on its way to B.
        from_b: key B on its way to A, of the same size.
        width: of the keys, in pixels.
        height: of the keys.
    """

    from_a: Way
    from_b: Way
    width: int
    height: int

    @property
    def scale(self) -> tuple[float, float]:
        """Pixels of the keys in one of the ways', across and down."""
        height, width = self.from_a.size
        return self.width / width, self.height / height

    def of_keys(self, width: int, height: int) -> Motion:
        """The same motion of the same keys at another size."""
        return replace(self, width=width, height=height)

    def thinned(self, most_pixels: int) -> Motion:
        """The motion of fewer pixels, so that it takes little memory; itself where it does."""
        height, width = self.from_a.size
        share = (most_pixels / (height * width)) ** 0.5
        if share >= 1:
            return self
        size = max(1, round(height * share)), max(1, round(width * share))
        return replace(self, from_a=self.from_a.thinned(*size), from_b=self.from_b.thinned(*size))


@runtime_checkable
class TellsMotion(Protocol):
    """A `PreparedGap` that knows how its pixels travel. Not every model can tell."""

    def motion(self) -> Motion:
        """The very paths along which `at` carries the keys."""
        ...


def _picked(count: int, fewer: int) -> NDArray[np.intp]:
    """The pixels that stand for `fewer` equal parts of a row of `count`."""
    return ((np.arange(fewer) + 0.5) * (count / fewer)).astype(np.intp)
