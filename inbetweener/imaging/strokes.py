"""Strokes: the middles of a drawing's lines, pixel by pixel, with what is linked to what.

A line is known by the pixels in its middle, each linked to those beside it. Whatever is said of
lines, how they travel or how wide they are, is said of these points and evened out along the links,
so that two lines that cross or run side by side are never mixed.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, cast

import cv2
import numpy as np

from inbetweener.imaging.line_art import LEAST_INK, NO_INK
from inbetweener.imaging.thinning import meetings, thinned

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from inbetweener.imaging.line_art import LineArt

    # (N, 2) float32, x then y, in pixels; the centre of the first pixel is at (0, 0).
    Places = NDArray[np.float32]
    Links = NDArray[np.intp]

# Of a line that share of its darkest is its middle, whatever lies around it is its rim.
_MIDDLE_SHARE = 0.5
_PEAK_WINDOW_PX = 7
_STEP_PX = 0.5
_FARTHEST_OFF_PX = 0.75
_WIDTH_PASSES = 6
_MEETING_PX = 4


@dataclass(frozen=True, slots=True, eq=False)
class Strokes:
    """The middles of the lines of one drawing.

    Attributes:
        places: (N, 2) where they are, to a fraction of a pixel.
        pixels: (N,) the pixel of each, counted row after row.
        kinds: (N,) uint8 as of `LineArt.kinds`.
        meets: (N,) bool: which lie where lines meet or cross.
        links: (M, 2) which points lie beside each other in one line.
        mass: (N,) float32: the ink across the line, in pixels of full ink; its width.
        square: (N,) float32: the sum of the squares of that; how crisp the line is.
        shape: height and width of the drawing.
    """

    places: Places
    pixels: NDArray[np.intp]
    kinds: NDArray[np.uint8]
    meets: NDArray[np.bool_]
    links: Links
    mass: NDArray[np.float32]
    square: NDArray[np.float32]
    shape: tuple[int, int]

    @classmethod
    def of(cls, art: LineArt) -> Strokes:
        """The strokes of a drawing."""
        kinds = _middles(art)
        pixels = np.flatnonzero(kinds != NO_INK)
        links = _links(kinds, pixels)
        y, x = np.divmod(pixels, art.ink.shape[1])
        places = np.stack([x, y], axis=1).astype(np.float32)
        shape = art.ink.shape[0], art.ink.shape[1]
        own_kinds, nothing = kinds.ravel()[pixels], np.zeros(len(x), np.float32)
        meets = meetings(kinds != NO_INK, _MEETING_PX).ravel()[pixels]
        bare = cls(places, pixels, own_kinds, meets, links, nothing, nothing, shape)
        return _measured(bare, art)

    def __len__(self) -> int:
        """How many points there are."""
        return len(self.pixels)

    def evened(self, values: NDArray[np.float32], passes: int) -> NDArray[np.float32]:
        """(N, ...) the mean along the links; each pass reaches one point farther."""
        return evened(values, self.links, passes)

    def normals(self, passes: int = 3) -> Places:
        """(N, 2) unit vectors across the lines; which of both sides is left open."""
        first, second = self.links.T
        step = self.places[second] - self.places[first]
        # Doubled angles are the same for both directions of a line.
        double = np.stack([step[:, 0] ** 2 - step[:, 1] ** 2, 2 * step[:, 0] * step[:, 1]], axis=1)
        total = np.zeros((len(self), 2), np.float32)
        for end in (first, second):
            for axis in (0, 1):
                total[:, axis] += np.bincount(end, double[:, axis], len(self))
        total = self.evened(total, passes)
        angle = np.arctan2(total[:, 1], total[:, 0]) / 2
        return np.stack([-np.sin(angle), np.cos(angle)], axis=1).astype(np.float32)

    def runs(self, is_meant: NDArray[np.bool_]) -> NDArray[np.intp]:
        """(N,) of which connected run each meant point is, from 1; 0 for all others."""
        mask = np.zeros(self.shape, np.uint8)
        mask.ravel()[self.pixels[is_meant]] = 1
        _, labels = cv2.connectedComponents(mask, connectivity=8)
        return cast("NDArray[np.intp]", labels.ravel()[self.pixels].astype(np.intp))


def evened(values: NDArray[np.float32], links: Links, passes: int) -> NDArray[np.float32]:
    """(N, ...) float32: values averaged with those at the other ends of the links, repeatedly."""
    count = len(values)
    first, second = links.T
    ends, others = np.concatenate([first, second]), np.concatenate([second, first])
    share = 1 / (1 + np.bincount(ends, minlength=count))
    planes = values.reshape(count, -1).astype(np.float64).T.copy()
    for row in range(len(planes)):
        for _ in range(passes):
            planes[row] += np.bincount(ends, planes[row, others], count)
            planes[row] *= share
    return planes.T.reshape(values.shape).astype(np.float32)


def _middles(art: LineArt) -> NDArray[np.uint8]:
    """(H, W) the kind of each point in the middle of a line; `NO_INK` elsewhere."""
    middles = np.full(art.ink.shape, NO_INK, np.uint8)
    box = np.ones((_PEAK_WINDOW_PX, _PEAK_WINDOW_PX), np.uint8)
    for kind in np.unique(art.kinds[art.kinds != NO_INK]):
        own = np.where(art.kinds == kind, art.ink, np.float32(0))
        peak = cv2.dilate(own, box)
        core = (own >= np.maximum(_MIDDLE_SHARE * peak, LEAST_INK)) & ~art.solid
        middles[thinned(core, round(art.widest_px))] = kind
    return middles


def _links(kinds: NDArray[np.uint8], pixels: NDArray[np.intp]) -> Links:
    """(M, 2) the pairs of neighbouring points of one kind."""
    height, width = kinds.shape
    index = np.full((height + 1, width + 2), -1, np.intp)  # with a border, always empty
    y, x = np.divmod(pixels, width)
    index[y, x + 1] = np.arange(len(pixels))
    found = []
    for down, right in ((0, 1), (1, -1), (1, 0), (1, 1)):
        other = index[y + down, x + 1 + right]
        is_link = (other >= 0) & (kinds.ravel()[pixels] == kinds.ravel()[pixels[other]])
        found.append(np.stack([np.flatnonzero(is_link), other[is_link]], axis=1))
    return np.concatenate(found)


@dataclass(frozen=True, slots=True, eq=False)
class Profile:
    """The ink across lines, point by point.

    Attributes:
        mass: (N,) float32: how much there is, in pixels of full ink.
        off: (N,) float32: how far its middle is from the point, along the normal.
        square: (N,) float32: the sum of its squares; below `mass` by what is half dark.
    """

    mass: NDArray[np.float32]
    off: NDArray[np.float32]
    square: NDArray[np.float32]

    @classmethod
    def of(
        cls, ink: NDArray[np.float32], places: Places, normals: Places, widest_px: float
    ) -> Profile:
        """Look across lines, no farther than where the next one begins.

        Args:
            ink: (H, W) in [0, 1].
            places: (N, 2) in the middle of lines.
            normals: (N, 2) unit vectors across them.
            widest_px: how far to look to each side.
        """
        offsets = np.arange(-widest_px, widest_px + _STEP_PX, _STEP_PX, dtype=np.float32)
        across = _across(ink, places, normals, offsets)
        mass = across.sum(axis=1) * _STEP_PX
        off = (across @ offsets) * _STEP_PX / np.maximum(mass, np.float32(0.1))
        return cls(mass, off, np.square(across).sum(axis=1) * _STEP_PX)


def _measured(strokes: Strokes, art: LineArt) -> Strokes:
    """Strokes with their widths, moved to the very middle of their ink."""
    if not len(strokes):
        return strokes
    normals = strokes.normals()
    profile = Profile.of(art.ink, strokes.places, normals, art.widest_px)
    off = np.clip(profile.off, -_FARTHEST_OFF_PX, _FARTHEST_OFF_PX)
    places = strokes.places + off[:, None] * normals
    return replace(
        strokes,
        places=strokes.evened(places, 1),
        mass=strokes.evened(profile.mass, _WIDTH_PASSES),
        square=strokes.evened(profile.square, _WIDTH_PASSES),
    )


def _across(
    ink: NDArray[np.float32], places: Places, normals: Places, offsets: NDArray[np.float32]
) -> NDArray[np.float32]:
    """(N, K) the ink of each point's own line at some places across it."""
    x, y = (places[:, None] + offsets[:, None] * normals[:, None]).transpose(2, 0, 1)
    found = np.empty(x.shape, np.float32)
    for rows in _parts(len(x)):  # OpenCV takes at most 32767 at once
        found[rows] = cv2.remap(ink, x[rows], y[rows], cv2.INTER_LINEAR)
    return found * _is_own(found, len(offsets) // 2)


def _is_own(ink: NDArray[np.float32], middle: int) -> NDArray[np.bool_]:
    """(N, K) what is reached from the middle without crossing paper, or another line's rise."""
    own = np.zeros(ink.shape, bool)
    for side in (slice(middle, None), slice(middle, None, -1)):
        outward = ink[:, side]
        floor = np.minimum.accumulate(np.maximum(outward, LEAST_INK / 2), axis=1)
        peak = np.maximum.accumulate(outward, axis=1)
        # One may begin on a line's rim: ink rises from there and is the line's own.
        is_beyond = (outward > floor + 2 * LEAST_INK) & (floor < _MIDDLE_SHARE * _before(peak))
        is_beyond |= outward < LEAST_INK / 2
        own[:, side] |= ~np.logical_or.accumulate(is_beyond, axis=1)
    return own


def _before(values: NDArray[np.float32]) -> NDArray[np.float32]:
    """(N, K) in each column what was in the one before."""
    return np.concatenate([values[:, :1], values[:, :-1]], axis=1)


def _parts(count: int) -> Iterator[slice]:
    for start in range(0, count, 30_000):
        yield slice(start, start + 30_000)
