"""Whole lines for the inbetweens of a gap: the keys' lines, taken along the model's motion."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

import numpy as np

from inbetweener.imaging.alpha import unpremultiply
from inbetweener.imaging.line_art import NotLineArt, find_inks
from inbetweener.imaging.stroke_paths import StrokePaths
from inbetweener.imaging.strokes import Strokes
from inbetweener.imaging.whole_lines import redrawn

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from inbetweener.core.motion import Motion, Way
    from inbetweener.imaging.line_art import Inks
    from inbetweener.imaging.picture import Pixels
    from inbetweener.imaging.stroke_paths import Carried


class WholeLines:
    """Draws the lines of one gap's inbetweens anew; what the keys share is found once.

    Args:
        keys: both, (H, W, 3 or 4) uint8 or uint16, straight alpha, of one shape and type.
        motion: how they travel.
    """

    def __init__(self, keys: tuple[Pixels, Pixels], motion: Motion) -> None:
        self._keys = keys
        self._motion = motion

    @cached_property
    def inks(self) -> Inks | NotLineArt:
        """What the keys are drawn with, or why they are no line art."""
        return find_inks(self._keys)

    def drawn(self, picture: Pixels, t: float) -> Pixels:
        """An inbetween with whole lines; itself where the keys are no line art.

        Args:
            picture: the model's, of the keys' shape and type.
            t: where it stands, in [0, 1].
        """
        inks = self.inks
        if isinstance(inks, NotLineArt):
            return picture
        near, far = self._carried(t)
        share = t if t <= 0.5 else 1 - t
        colours = redrawn(inks.taken_apart(picture), near, far, share, inks)
        whole = unpremultiply(colours, picture.dtype.type)
        return cast("Pixels", np.ascontiguousarray(whole[..., : picture.shape[2]]))

    def _carried(self, t: float) -> tuple[Carried, Carried]:
        """The strokes of the nearer key at t, and those of the other."""
        from_a, from_b = (
            paths.at(self._gone(way, share, paths.strokes), share)
            for paths, way, share in zip(
                self._paths, (self._motion.from_a, self._motion.from_b), (t, 1 - t), strict=True
            )
        )
        return (from_a, from_b) if t <= 0.5 else (from_b, from_a)

    @cached_property
    def _paths(self) -> tuple[StrokePaths, StrokePaths]:
        inks = self.inks
        if isinstance(inks, NotLineArt):
            raise TypeError(inks.value)
        arts = [inks.taken_apart(key) for key in self._keys]
        strokes = [Strokes.of(art) for art in arts]
        ways = self._motion.from_a, self._motion.from_b
        first, second = (
            StrokePaths.between(
                arts[own],
                strokes[own],
                strokes[1 - own],
                arts[1 - own].ink,
                self._gone(ways[own], 1.0, strokes[own]),
                ways[own].weight[self._cells(strokes[own])],
            )
            for own in (0, 1)
        )
        return first, second

    def _gone(self, way: Way, share: float, strokes: Strokes) -> NDArray[np.float32]:
        """(N, 2) how far strokes have gone after a share of the way, in pixels of the keys."""
        steps: NDArray[np.float32] = way.after(share)[self._cells(strokes)]
        return steps * np.array(self._motion.scale, np.float32)

    def _cells(self, strokes: Strokes) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """Row and column, in the motion, of each point."""
        y, x = np.divmod(strokes.pixels, strokes.shape[1])
        height, width = self._motion.from_a.size
        across, down = self._motion.scale
        rows = np.minimum(((y + 0.5) / down).astype(np.intp), height - 1)
        return rows, np.minimum(((x + 0.5) / across).astype(np.intp), width - 1)
