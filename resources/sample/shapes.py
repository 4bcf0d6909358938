"""The curves that the sample's figure is made of; points are (N, 2), x right and y down, in px."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import ArrayLike, NDArray

    Points = NDArray[np.float64]

_STEPS = 14


def smooth(points: Iterable[Sequence[float] | Points], closed: bool = True) -> Points:
    """A Catmull-Rom curve through the points; a third value, if any, marks a sharp corner."""
    points = list(points)
    through = np.array([point[:2] for point in points], np.float64)
    corners = [len(point) > 2 for point in points]
    count = len(through)
    pieces = []
    for place in range(count if closed else count - 1):
        start, end = through[place], through[(place + 1) % count]
        before = start if corners[place] else through[(place - 1) % count]
        after = end if corners[(place + 1) % count] else through[(place + 2) % count]
        if not closed and place == 0:
            before = start
        if not closed and place == count - 2:
            after = end
        pieces.append(_segment(before, start, end, after))
    return np.vstack(pieces if closed else [*pieces, through[-1:]])


def _segment(before: Points, start: Points, end: Points, after: Points) -> Points:
    t = (np.arange(_STEPS) / _STEPS)[:, None]
    leave, arrive = (end - before) / 2, (after - start) / 2
    cubic = 2 * start - 2 * end + leave + arrive
    square = 3 * (end - start) - 2 * leave - arrive
    return np.asarray(start + leave * t + square * t**2 + cubic * t**3)


def limb(joints: Iterable[Sequence[float] | Points], widths: Sequence[float] | Points) -> Points:
    """The outline of a bendy limb along its joints, round at both ends.

    Args:
        joints: two or more points.
        widths: the limb's thickness at the joints.
    """
    spine = smooth(joints, closed=False)
    half = smooth([(0, width / 2) for width in widths], closed=False)[:, 1:]
    tangent = np.gradient(spine, axis=0)
    tangent /= np.maximum(np.hypot(tangent[:, 0], tangent[:, 1]), 1e-9)[:, None]
    normal = tangent[:, ::-1] * (-1, 1)
    start = _cap(spine[0], -normal[0], -tangent[0], float(half[0, 0]))
    end = _cap(spine[-1], normal[-1], tangent[-1], float(half[-1, 0]))
    return np.vstack([spine + normal * half, end, (spine - normal * half)[::-1], start])


def _cap(centre: Points, side: Points, outwards: Points, radius: float) -> Points:
    angle = np.linspace(0, np.pi, 16)[1:-1, None]
    return np.asarray(centre + radius * (np.cos(angle) * side + np.sin(angle) * outwards))


def ellipse(
    centre: ArrayLike, half_width: float, half_height: float, tilt_deg: float = 0
) -> Points:
    """An ellipse, turned clockwise by `tilt_deg`."""
    angle = np.linspace(0, 2 * np.pi, 49)[:-1]
    points = np.column_stack([half_width * np.cos(angle), half_height * np.sin(angle)])
    return np.asarray(turned(points, tilt_deg) + np.asarray(centre))


def moved(points: Points, right_px: float, down_px: float) -> Points:
    """The points, or one point, moved."""
    return np.asarray(points + np.array((right_px, down_px)))


def turned(points: Points, clockwise_deg: float) -> Points:
    """The points turned around (0, 0)."""
    angle = np.radians(clockwise_deg)
    cos, sin = np.cos(angle), np.sin(angle)
    return np.asarray(points @ np.array([[cos, sin], [-sin, cos]]))


def chain(start: ArrayLike, angles_deg: ArrayLike, lengths: ArrayLike) -> Points:
    """Joints from `start` on; an angle of 0 points right and 90 down."""
    angle = np.radians(np.asarray(angles_deg, np.float64))
    steps = np.column_stack([np.cos(angle), np.sin(angle)]) * np.asarray(lengths)[:, None]
    return np.vstack([np.asarray(start), np.asarray(start) + np.cumsum(steps, axis=0)])


def elbow(shoulder: Points, hand: Points, upper: float, lower: float) -> Points:
    """Where a two-bone arm bends, on the side below a hand that lies to the right."""
    reach = hand - shoulder
    distance = min(float(np.hypot(*reach)), 0.999 * (upper + lower))
    direction = reach / np.hypot(*reach)
    along = (distance**2 + upper**2 - lower**2) / (2 * distance)
    across = np.sqrt(max(upper**2 - along**2, 0.0))
    return np.asarray(shoulder + direction * along + direction[::-1] * (-1, 1) * across)
