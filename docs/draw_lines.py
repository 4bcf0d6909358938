"""Draws the picture of docs/lines.md: line art of a swinging arm, as drawn and with whole lines.

python -m docs.draw_lines
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from inbetweener.api import open_interpolator
from inbetweener.paths import project_root

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from inbetweener.core.interpolator import Image

_SIZE = (400, 600)  # height and width
_FINE = 8
_SHOULDER = np.array([330.0, 170.0])
_SWINGS = 0.2, 0.42  # radians: one that the model finds, and one that it does not
_STEP = np.array([9.0, 3.0])
_BLACK, _RED, _BLUE = (0, 0, 0), (220, 40, 30), (40, 60, 220)
_PART = slice(140, 330), slice(100, 360)
_TIMES = 2
_GAP_PX = 12


def main() -> None:
    """Draw it."""
    interpolator = open_interpolator("dis-splat", device="cpu")
    rows = []
    for swing in _SWINGS:
        keys = _drawn(0.0, swing), _drawn(1.0, swing)
        (plain,) = interpolator.inbetween(*keys, [0.5])
        (whole,) = interpolator.inbetween(*keys, [0.5], whole_lines=True)
        rows.append(_side_by_side([each[_PART] for each in (keys[0], plain, whole)]))
    gap = np.full((_GAP_PX, rows[0].shape[1], 3), 128, np.uint8)
    path = project_root() / "docs" / "images" / "lines.png"
    cv2.imwrite(str(path), cv2.cvtColor(np.vstack([rows[0], gap, rows[1]]), cv2.COLOR_RGB2BGR))


def _drawn(t: float, swing: float) -> NDArray[np.uint8]:
    """(H, W, 3) the figure at t: the arm swings, the rest goes along a little."""
    picture = np.full((*_SIZE, 3), 255, np.uint8)
    shift = t * _STEP
    for points, width, colour in _body():
        picture = _stroke(picture, points + shift, width, colour)
    turn = np.exp(-1j * swing * t)
    for points, width, colour in _arm():
        beside = (points - _SHOULDER) @ np.array([1, 1j]) * turn
        swung = np.stack([beside.real, beside.imag], axis=1) + _SHOULDER + shift
        picture = _stroke(picture, swung, width, colour)
    return picture


def _body() -> list[tuple[NDArray[np.float64], float, tuple[int, int, int]]]:
    """Head, shoulders and the edge of a shadow: points, width and colour."""
    return [
        (_arc(430, 110, 62, 0, 360), 3.0, _BLACK),
        (_arc(418, 108, 12, 20, 160), 1.5, _BLACK),
        (_arc(458, 106, 12, 20, 160), 1.5, _BLACK),
        (_arc(440, 136, 16, 20, 150), 2.0, _BLACK),
        (_arc(446, 112, 48, -50, 80), 1.5, _RED),
        (_arc(420, 300, 110, 180, 330), 3.0, _BLACK),
        (_arc(430, 310, 80, 200, 300), 1.5, _BLUE),
    ]


def _arm() -> list[tuple[NDArray[np.float64], float, tuple[int, int, int]]]:
    """Two lines of an arm with a hand, and the edge of its shadow."""
    upper = np.array([[330, 168], [260, 190], [185, 235], [130, 268], [118, 286], [130, 300]])
    lower = np.array([[330, 210], [272, 226], [205, 270], [150, 306], [130, 300]])
    shade = np.array([[318, 196], [264, 212], [196, 256], [150, 288]])
    return [
        (_smooth(upper), 2.5, _BLACK),
        (_smooth(lower), 2.5, _BLACK),
        (_smooth(shade), 1.5, _RED),
    ]


def _stroke(
    picture: NDArray[np.uint8], points: NDArray[np.float64], width: float, colour: tuple[int, ...]
) -> NDArray[np.uint8]:
    """The picture with an antialiased line on it."""
    fine = np.zeros((_SIZE[0] * _FINE, _SIZE[1] * _FINE), np.uint8)
    places = np.rint((points + 0.5) * _FINE).astype(np.int32)
    cv2.polylines(fine, [places], False, 255, round(width * _FINE))
    small = cv2.resize(fine, _SIZE[::-1], interpolation=cv2.INTER_AREA)
    share = small[..., None].astype(np.float32) / 255
    drawn: NDArray[np.uint8] = np.rint(picture + share * (np.array(colour) - picture)).astype(
        np.uint8
    )
    return drawn


def _arc(x: float, y: float, radius: float, start: float, end: float) -> NDArray[np.float64]:
    angles = np.radians(np.linspace(start, end, 80))
    return np.stack([x + radius * np.cos(angles), y + radius * np.sin(angles)], axis=1)


def _smooth(corners: NDArray[np.int_]) -> NDArray[np.float64]:
    """A curve along some points (Chaikin: corners are cut, time and again)."""
    points = corners.astype(np.float64)
    for _ in range(4):
        first, second = points[:-1], points[1:]
        cut = np.stack([0.75 * first + 0.25 * second, 0.25 * first + 0.75 * second], axis=1)
        points = np.concatenate([points[:1], cut.reshape(-1, 2), points[-1:]])
    return points


def _side_by_side(pictures: list[Image]) -> NDArray[np.uint8]:
    times = np.ones((_TIMES, _TIMES, 1), np.uint8)
    large = [np.kron(each.astype(np.uint8), times) for each in pictures]
    gap = np.full((large[0].shape[0], _GAP_PX, 3), 128, np.uint8)
    return np.hstack([large[0], gap, large[1], gap, large[2]])


if __name__ == "__main__":
    main()
