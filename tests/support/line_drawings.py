"""Line art at any t with its exact motion: strokes that turn and move, each by itself."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import cv2
import numpy as np

from inbetweener.core.motion import Motion, Way

if TYPE_CHECKING:
    from numpy.typing import NDArray

_FINE = 4
_BLACK, _RED, _BLUE = (0, 0, 0), (230, 30, 30), (40, 60, 220)


@dataclass(frozen=True, eq=False)
class Part:
    """A rigid stroke.

    Attributes:
        points: (N, 2) at t = 0.
        width_px: of the line.
        pivot: what it turns about, at t = 0.
        turn: radians in all, from x towards y.
        shift: how far the pivot goes in all.
        colour: RGB.
        width_after_px: at t = 1, where it is another.
    """

    points: NDArray[np.float64]
    width_px: float
    pivot: tuple[float, float]
    turn: float = 0.0
    shift: tuple[float, float] = (0.0, 0.0)
    colour: tuple[int, int, int] = _BLACK
    width_after_px: float | None = None

    def moved(self, places: NDArray[np.float64], start: float, end: float) -> NDArray[np.float64]:
        """Where places of the part at one time are at another."""
        pivot = np.array(self.pivot) + start * np.array(self.shift)
        beside = (places - pivot) @ np.array([1, 1j]) * np.exp(1j * self.turn * (end - start))
        middle = np.array(self.pivot) + end * np.array(self.shift)
        return np.stack([beside.real, beside.imag], axis=-1) + middle

    def width_at(self, t: float) -> float:
        """The width of its line."""
        after = self.width_px if self.width_after_px is None else self.width_after_px
        return self.width_px + t * (after - self.width_px)


@dataclass(frozen=True, eq=False)
class Figure:
    """Parts on paper, or on a cel."""

    parts: tuple[Part, ...]
    width: int = 480
    height: int = 320
    is_cel: bool = False
    is_aliased: bool = False

    def drawn(self, t: float) -> NDArray[np.uint8]:
        """(H, W, 3), on a cel (H, W, 4) with straight alpha; an array of its own."""
        return _drawn(self, t).copy()

    def _drawn_anew(self, t: float) -> NDArray[np.uint8]:
        picture = np.full((self.height, self.width, 3), 255, np.float64)
        alpha = np.zeros((self.height, self.width))
        for part in self.parts:
            share = self._coverage(part, t)
            picture += share[..., None] * (np.array(part.colour) - picture)
            alpha += share * (1 - alpha)
        if not self.is_cel:
            paper: NDArray[np.uint8] = np.rint(picture).astype(np.uint8)
            return paper
        ink = (picture - 255 * (1 - alpha[..., None])) / np.maximum(alpha, 1e-3)[..., None]
        cel: NDArray[np.uint8] = np.rint(np.clip(np.dstack([ink, 255 * alpha]), 0, 255)).astype(
            np.uint8
        )
        return cel

    def _coverage(self, part: Part, t: float) -> NDArray[np.float64]:
        """(H, W) how much of each pixel the line covers."""
        fine = np.zeros((self.height * _FINE, self.width * _FINE), np.uint8)
        points = (part.moved(part.points, 0, t) + 0.5) * _FINE
        width = max(1, round(part.width_at(t) * _FINE))
        cv2.polylines(fine, [np.rint(points).astype(np.int32)], False, 255, width)
        size = (self.width, self.height)
        share = cv2.resize(fine, size, interpolation=cv2.INTER_AREA) / 255
        return (share >= 0.5).astype(float) if self.is_aliased else share

    def motion(self, error: tuple[float, float] = (0.0, 0.0)) -> Motion:
        """Exact: every pixel goes with the line that is nearest; or off by an error in B."""
        return _motion(self, error)

    def _motion_anew(self, error: tuple[float, float]) -> Motion:
        ways = []
        for start, end in ((0.0, 1.0), (1.0, 0.0)):
            owner = self._owners(start)
            flow = np.zeros((self.height, self.width, 2))
            bow = np.zeros_like(flow)
            y, x = np.mgrid[: self.height, : self.width]
            places = np.stack([x, y], axis=-1).astype(float)
            for index, part in enumerate(self.parts):
                whole = part.moved(places, start, end) - places
                half = part.moved(places, start, (start + end) / 2) - places
                flow[owner == index] = whole[owner == index]
                bow[owner == index] = (4 * (half - whole / 2))[owner == index]
            flow += np.array(error) * (end - start)
            weight = np.ones(owner.shape, np.float32)
            ways.append(Way(flow.astype(np.float32), bow.astype(np.float32), weight))
        return Motion(ways[0], ways[1], self.width, self.height)

    def _owners(self, t: float) -> NDArray[np.intp]:
        away = [
            cv2.distanceTransform((self._coverage(p, t) <= 0).astype(np.uint8), cv2.DIST_L2, 5)
            for p in self.parts
        ]
        owners: NDArray[np.intp] = np.argmin(away, axis=0)
        return owners


@cache
def _drawn(drawing: Figure, t: float) -> NDArray[np.uint8]:
    return drawing._drawn_anew(t)


@cache
def _motion(drawing: Figure, error: tuple[float, float]) -> Motion:
    return drawing._motion_anew(error)


def arc(x: float, y: float, radius: float, start: float, end: float) -> NDArray[np.float64]:
    """Points of an arc, angles in degrees."""
    angles = np.radians(np.linspace(start, end, 60))
    return np.stack([x + radius * np.cos(angles), y + radius * np.sin(angles)], axis=1)


def line(*points: tuple[float, float]) -> NDArray[np.float64]:
    """Points along straight lines."""
    return np.array(points, float)


@cache
def figure(*, is_cel: bool = False, is_aliased: bool = False, scale: float = 1.0) -> Figure:
    """A head, a body, an arm that swings by 70 degrees, a leg, hair, and trace lines."""
    parts = (
        Part(arc(200, 80, 40, 0, 360), 3.0, (200, 80), 0.2, (30, 6)),
        Part(arc(190, 75, 14, 30, 150), 1.5, (200, 80), 0.2, (30, 6)),
        Part(arc(216, 90, 10, 20, 160), 1.5, (200, 80), 0.2, (30, 6)),
        Part(arc(200, 200, 55, 100, 440), 3.0, (200, 200), 0.1, (20, 0), width_after_px=4.0),
        Part(line((150, 160), (90, 190), (60, 250)), 2.5, (150, 160), 1.22, (18, 2)),
        Part(line((142, 172), (100, 200), (76, 254)), 2.5, (150, 160), 1.22, (18, 2)),
        Part(line((230, 250), (260, 300), (300, 302)), 3.5, (230, 250), -0.5, (20, 0)),
        Part(arc(250, 70, 60, 180, 260), 2.0, (250, 70), 0.3, (20, 10)),
        Part(arc(196, 86, 27, 50, 150), 1.5, (200, 80), 0.2, (30, 6), _RED),
        Part(arc(205, 210, 35, 40, 150), 1.5, (200, 200), 0.1, (20, 0), _BLUE),
    )
    scaled = tuple(
        Part(
            each.points * scale,
            each.width_px * scale,
            (each.pivot[0] * scale, each.pivot[1] * scale),
            each.turn,
            (each.shift[0] * scale, each.shift[1] * scale),
            each.colour,
            None if each.width_after_px is None else each.width_after_px * scale,
        )
        for each in parts
    )
    return Figure(scaled, round(400 * scale), round(320 * scale), is_cel, is_aliased)
