"""Line art of closed shapes that move, turn and hide each other, with its exact motion and gaps."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import cv2
import numpy as np

from inbetweener.core.motion import Motion, Way

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

_FINER = 4
_SHIFT = 4
_BLACK = (0, 0, 0)


@dataclass(frozen=True, slots=True)
class Break:
    """An opening that is punched into an outline.

    Attributes:
        place: of its middle along the outline, in [0, 1).
        width_px: of the opening.
    """

    place: float
    width_px: float


@dataclass(frozen=True, slots=True)
class Shape:
    """A closed outline with paper inside.

    Attributes:
        ring: (N, 2) x and y around the shape's own middle, in pixels.
        start: where the middle is at t = 0.
        move: how far it goes until t = 1.
        turn: how far it turns until then, in radians.
        colour: of the line, RGB.
        width_px: of the line.
        fill: inside, RGB.
    """

    ring: NDArray[np.float64]
    start: tuple[float, float]
    move: tuple[float, float] = (0.0, 0.0)
    turn: float = 0.0
    colour: tuple[int, int, int] = _BLACK
    width_px: float = 3.0
    fill: tuple[int, int, int] = (255, 255, 255)

    def at(self, t: float, points: NDArray[np.float64] | None = None) -> NDArray[np.float64]:
        """(N, 2) where points of the shape, or its outline, are at t."""
        cos, sin = np.cos(self.turn * t), np.sin(self.turn * t)
        turned = (self.ring if points is None else points) @ np.array([[cos, sin], [-sin, cos]])
        placed: NDArray[np.float64] = turned + np.array(self.start) + t * np.array(self.move)
        return placed

    def back(self, t: float, points: NDArray[np.float64]) -> NDArray[np.float64]:
        """(N, 2) which points of the shape are seen in places at t."""
        cos, sin = np.cos(-self.turn * t), np.sin(-self.turn * t)
        moved = points - np.array(self.start) - t * np.array(self.move)
        turned: NDArray[np.float64] = moved @ np.array([[cos, sin], [-sin, cos]])
        return turned


@dataclass(frozen=True, slots=True)
class Scene:
    """Shapes over paper, those behind first.

    Attributes:
        width: in pixels.
        height: likewise.
        shapes: from the back to the front.
        is_smooth: whether edges are antialiased.
    """

    width: int
    height: int
    shapes: Sequence[Shape] = field(default_factory=tuple)
    is_smooth: bool = True

    def drawn(
        self, t: float, breaks: Mapping[int, Sequence[Break]] | None = None
    ) -> NDArray[np.uint8]:
        """(H, W, 3) RGB at t, with openings in the outlines of some shapes."""
        finer = _FINER if self.is_smooth else 1
        paper = np.full((self.height * finer, self.width * finer, 3), 255, np.uint8)
        for index, shape in enumerate(self.shapes):
            ring = _fine(shape.at(t), finer)
            cv2.fillPoly(paper, [_fixed(ring)], shape.fill, shift=_SHIFT)
            for stroke in _strokes(ring, (breaks or {}).get(index, ()), finer):
                _draw_stroke(paper, stroke, shape, finer)
        if finer == 1:
            return paper
        size = (self.width, self.height)
        return cv2.resize(paper, size, interpolation=cv2.INTER_AREA).astype(np.uint8)

    def opening(self, index: int, t: float, place: float) -> tuple[float, float]:
        """Where a place along an outline is at t."""
        x, y = _along(self.shapes[index].at(t), np.array(place))
        return float(x), float(y)

    def motion(self, t: float = 0.5) -> Motion:
        """How both keys travel, exact at the keys and at t."""
        from_a, from_b = self._way(0.0, 1.0, t), self._way(1.0, 0.0, 1 - t)
        return Motion(from_a, from_b, self.width, self.height)

    def _way(self, start: float, end: float, share: float) -> Way:
        whole, part = self._moved(start, end), self._moved(start, start + share * (end - start))
        bow = (part - share * whole) / (share * (1 - share))
        weight = np.ones((self.height, self.width), np.float32)
        return Way(whole.astype(np.float32), bow.astype(np.float32), weight)

    def _moved(self, start: float, end: float) -> NDArray[np.float64]:
        """(H, W, 2) how far what is seen at one t has gone at another."""
        steps = np.zeros((self.height, self.width, 2))
        grid = np.stack(np.meshgrid(np.arange(self.width), np.arange(self.height)), axis=-1)
        for shape in self.shapes:
            mask = np.zeros((self.height, self.width), np.uint8)
            ring = _fixed(shape.at(start))
            cv2.fillPoly(mask, [ring], 1, shift=_SHIFT)
            width = max(1, round(shape.width_px) + 2)
            cv2.polylines(mask, [ring], True, 1, width, cv2.LINE_8, _SHIFT)
            places = grid[mask > 0].astype(np.float64)
            steps[mask > 0] = shape.at(end, shape.back(start, places)) - places
        return steps


def blob(
    radius_px: float, wobble: float = 0.0, seed: int = 0, count: int = 160
) -> NDArray[np.float64]:
    """(N, 2) a closed curve around (0, 0)."""
    random = np.random.default_rng(seed)
    angles = np.linspace(0, 2 * np.pi, count, endpoint=False)
    radii = np.full(count, 1.0)
    for wave in range(2, 6):
        radii += wobble / wave * random.normal() * np.cos(wave * angles + random.uniform(0, 7))
    unit = np.stack([np.cos(angles), np.sin(angles)], axis=1)
    ring: NDArray[np.float64] = radius_px * radii[:, None] * unit
    return ring


def random_scene(seed: int, width: int = 640, height: int = 360, count: int = 7) -> Scene:
    """Shapes with shapes on them, moving apart and over each other."""
    random = np.random.default_rng(seed)
    shapes: list[Shape] = []
    for number in range(count):
        radius = float(random.uniform(0.08, 0.22) * height)
        middle = random.uniform((0.15 * width, 0.2 * height), (0.85 * width, 0.8 * height))
        body = Shape(
            blob(radius, 0.25, seed=seed * 100 + number),
            (float(middle[0]), float(middle[1])),
            (float(random.normal() * 0.06 * width), float(random.normal() * 0.06 * height)),
            float(random.normal() * 0.4),
            width_px=float(random.uniform(1.5, 4.0)),
        )
        shapes += [body, _detail(body, random, radius)]
    return Scene(width, height, tuple(shapes))


def _detail(body: Shape, random: np.random.Generator, radius: float) -> Shape:
    """A smaller shape that goes with a body."""
    aside = random.uniform(-0.4, 0.4, 2) * radius
    ring = blob(radius * float(random.uniform(0.2, 0.4)), 0.15, seed=int(random.integers(9999)))
    return replace(body, ring=ring + aside, colour=(200, 40, 40))


def _fine(ring: NDArray[np.float64], finer: int) -> NDArray[np.float64]:
    return (ring + 0.5) * finer - 0.5


def _fixed(points: NDArray[np.float64]) -> NDArray[np.int32]:
    return np.rint(points * (1 << _SHIFT)).astype(np.int32)


def _along(ring: NDArray[np.float64], places: NDArray[np.float64]) -> NDArray[np.float64]:
    """(N, 2) where places in [0, 1) along a closed ring are."""
    closed = np.vstack([ring, ring[:1]])
    lengths = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(closed, axis=0).T))])
    at = (places % 1) * lengths[-1]
    return np.stack([np.interp(at, lengths, closed[:, axis]) for axis in (0, 1)], axis=-1)


def _strokes(
    ring: NDArray[np.float64], breaks: Sequence[Break], finer: int
) -> list[NDArray[np.float64]]:
    """The outline as one closed stroke, or as what lies between its openings."""
    closed = np.vstack([ring, ring[:1]])
    if not breaks:
        return [closed]
    length = float(np.hypot(*np.diff(closed, axis=0).T).sum())
    places = sorted((each.place, each.width_px * finer / length) for each in breaks)
    strokes = []
    for (place, width), (then, next_width) in zip(
        places, [*places[1:], (places[0][0] + 1, places[0][1])], strict=True
    ):
        along = np.linspace(place + width / 2, then - next_width / 2, 400)
        strokes.append(_along(ring, along))
    return strokes


def _draw_stroke(
    paper: NDArray[np.uint8], stroke: NDArray[np.float64], shape: Shape, finer: int
) -> None:
    """With square ends, so that an opening is as wide as it is said to be."""
    steps = np.gradient(stroke, axis=0)
    along = steps / np.maximum(np.hypot(*steps.T), 1e-9)[:, None]
    side = np.stack([-along[:, 1], along[:, 0]], axis=1) * (shape.width_px * finer / 2)
    for first, second in zip(range(len(stroke) - 1), range(1, len(stroke)), strict=True):
        quad = np.array(
            [
                stroke[first] - side[first],
                stroke[second] - side[second],
                stroke[second] + side[second],
                stroke[first] + side[first],
            ]
        )
        cv2.fillConvexPoly(paper, _fixed(quad), shape.colour, cv2.LINE_8, _SHIFT)
