"""Lines over a number, both axes logarithmic: how something grows."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

_COLOURS = ((180, 90, 0), (0, 120, 0), (0, 0, 200), (160, 0, 160), (90, 90, 90), (0, 120, 190))
_BOX = (70, 30, 560, 330)  # left, top, right, bottom


@dataclass(frozen=True, slots=True)
class Ground:
    """What things are drawn over.

    Attributes:
        values: where along the axis each is; more from one to the next.
        labels: what is written below each.
        name: what they count.
    """

    values: tuple[float, ...]
    labels: tuple[str, ...]
    name: str

    def power(self, row: list[float]) -> float:
        """By what power of the last step something grows; 1 is in proportion."""
        if len(row) < 2:
            return 0.0
        last, before = self.values[len(row) - 1], self.values[len(row) - 2]
        return math.log(row[-1] / row[-2]) / math.log(last / before)


def plot(rows: dict[str, list[float]], unit: str, ground: Ground, path: Path) -> None:
    """Draw each row, with its last value and the power by which it grows at the end."""
    left, _top, right, bottom = _BOX
    picture = np.full((380, 800, 3), 255, np.uint8)
    values = [value for row in rows.values() for value in row]
    low, high = math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)))
    places = _Places(ground, low, max(high, low + 1), max(len(row) for row in rows.values()))
    for power in range(low, high + 1):
        y = places.y(10.0**power)
        cv2.line(picture, (left, y), (right, y), (225, 225, 225), 1)
        _say(picture, f"{10.0**power:,g} {unit}", (4, y + 4))
    for step in range(places.steps):
        _say(picture, ground.labels[step], (places.x(step) - 20, bottom + 20))
    lowest = bottom + 14
    by_end = sorted(rows.items(), key=lambda each: each[1][-1])
    for (name, row), colour in zip(by_end, _COLOURS, strict=False):
        points = [(places.x(step), places.y(value)) for step, value in enumerate(row)]
        cv2.polylines(picture, [np.array(points, np.int32)], isClosed=False, color=colour,
                      thickness=2, lineType=cv2.LINE_AA)  # fmt: skip
        words = f"{name}: {_short(row[-1])} {unit}, power {ground.power(row):.2f}"
        lowest = min(lowest - 14, points[-1][1] + 4)  # no words over others
        _say(picture, words, (right + 8, lowest), colour)
    _say(picture, ground.name, (left + 200, bottom + 40))
    path.parent.mkdir(parents=True, exist_ok=True)
    cv2.imwrite(str(path), picture)


@dataclass(frozen=True, slots=True)
class _Places:
    """Where values are on the picture."""

    ground: Ground
    low: int
    high: int
    steps: int

    def x(self, step: int) -> int:
        first, last = self.ground.values[0], self.ground.values[self.steps - 1]
        across = math.log(self.ground.values[step] / first) / max(1e-9, math.log(last / first))
        return round(_BOX[0] + across * (_BOX[2] - _BOX[0]))

    def y(self, value: float) -> int:
        up = (math.log10(value) - self.low) / (self.high - self.low)
        return round(_BOX[3] - up * (_BOX[3] - _BOX[1]))


def _short(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def _say(
    picture: NDArray[np.uint8],
    words: str,
    at: tuple[int, int],
    colour: tuple[int, ...] = (60, 60, 60),
) -> None:
    cv2.putText(picture, words, at, cv2.FONT_HERSHEY_SIMPLEX, 0.38, colour, 1, cv2.LINE_AA)
