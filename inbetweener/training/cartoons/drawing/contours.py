"""Closed and open curves as points, (N, 2) float64, x and y in kept pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.random import Generator
    from numpy.typing import NDArray

    Points = NDArray[np.float64]


def closed_spline(knots: Points, per_span: int = 12) -> Points:
    """A smooth closed curve through knots, (K, 2), by Catmull-Rom."""
    before, after = np.roll(knots, 1, axis=0), np.roll(knots, -1, axis=0)
    return _hermite(
        knots, after, (after - before) / 2, (np.roll(knots, -2, 0) - knots) / 2, per_span
    )


def open_spline(knots: Points, per_span: int = 12) -> Points:
    """A smooth curve from the first knot to the last."""
    slopes = np.gradient(knots, axis=0)
    return _hermite(knots[:-1], knots[1:], slopes[:-1], slopes[1:], per_span)


def _hermite(start: Points, end: Points, leave: Points, arrive: Points, per_span: int) -> Points:
    """Cubic spans from `start` to `end` with the slopes given, strung together."""
    s = np.linspace(0.0, 1.0, per_span, endpoint=False)[None, :, None]
    a, b, m, n = (part[:, None, :] for part in (start, end, leave, arrive))
    cubes = (2 * s**3 - 3 * s**2 + 1) * a + (3 * s**2 - 2 * s**3) * b
    return np.asarray((cubes + (s**3 - 2 * s**2 + s) * m + (s**3 - s**2) * n).reshape(-1, 2))


def ellipse(centre: tuple[float, float], radii: tuple[float, float], count: int = 48) -> Points:
    """An ellipse along the axes."""
    angle = np.linspace(0.0, 2 * np.pi, count, endpoint=False)
    return np.stack(
        [centre[0] + radii[0] * np.cos(angle), centre[1] + radii[1] * np.sin(angle)], axis=1
    )


def blob(
    random: Generator, centre: tuple[float, float], radii: tuple[float, float], rough: float
) -> Points:
    """A smooth closed shape without corners: an ellipse with 5 to 9 knots pushed in and out."""
    count = int(random.integers(5, 10))
    angle = np.linspace(0.0, 2 * np.pi, count, endpoint=False) + random.random()
    reach = 1 - rough * random.random(count)
    around = np.stack([np.cos(angle) * radii[0], np.sin(angle) * radii[1]], axis=1)
    return closed_spline(np.asarray(centre) + around * reach[:, None])


def star(centre: tuple[float, float], radius: float, points: int, inner: float) -> Points:
    """A star, or with `inner` 1 a polygon; `inner` is the notches' share of the radius."""
    angle = np.linspace(0.0, 2 * np.pi, 2 * points, endpoint=False) - np.pi / 2
    reach = radius * np.where(np.arange(2 * points) % 2, inner, 1.0)
    corners = np.asarray(centre) + np.stack([np.cos(angle), np.sin(angle)], 1) * reach[:, None]
    return densified(corners)


def heart(centre: tuple[float, float], radius: float) -> Points:
    """A heart, point down."""
    a = np.linspace(0.0, 2 * np.pi, 64, endpoint=False)
    x = 16 * np.sin(a) ** 3
    y = 13 * np.cos(a) - 5 * np.cos(2 * a) - 2 * np.cos(3 * a) - np.cos(4 * a)
    return np.asarray(centre) + np.stack([x, -y], axis=1) * (radius / 17)


def densified(corners: Points, per_side: int = 8) -> Points:
    """The same polygon with points along its sides, so that a pen can swell along them."""
    s = np.linspace(0.0, 1.0, per_side, endpoint=False)[None, :, None]
    return np.asarray(corners[:, None] * (1 - s) + np.roll(corners, -1, 0)[:, None] * s).reshape(
        -1, 2
    )


def box(left: float, top: float, right: float, bottom: float) -> Points:
    """An upright rectangle."""
    return densified(
        np.array([[left, top], [right, top], [right, bottom], [left, bottom]], np.float64)
    )


def capsule(
    top: tuple[float, float], bottom: tuple[float, float], widths: tuple[float, float, float]
) -> Points:
    """A limb from `top` to `bottom`, rounded at both ends.

    Args:
        top: the centre of the upper end.
        bottom: the centre of the lower end.
        widths: half-widths at the top, the middle and the bottom.

    Returns:
        The contour, starting at the top left, going down the left side and up the right one.
    """
    start, end = np.asarray(top, np.float64), np.asarray(bottom, np.float64)
    along = (end - start) / max(float(np.linalg.norm(end - start)), 1e-6)
    across = np.array([along[1], -along[0]])
    s = np.linspace(0.0, 1.0, 14)
    half = (
        widths[0] * (1 - s) * (1 - 2 * s)
        + widths[1] * 4 * s * (1 - s)
        + widths[2] * s * (2 * s - 1)
    )
    spine = start + (end - start) * s[:, None]
    left, right = spine - across * half[:, None], spine + across * half[:, None]
    bend = np.linspace(0.0, np.pi, 12)[1:-1, None]
    foot = end - across * np.cos(bend) * widths[2] + along * np.sin(bend) * widths[2]
    cap = start + across * np.cos(bend) * widths[0] - along * np.sin(bend) * widths[0]
    return np.vstack([left, foot, right[::-1], cap])


def strand(
    root: tuple[float, float], tip: tuple[float, float], half_width: float, curl: float
) -> Points:
    """A lock of hair: wide at its root, pointed at its tip, bent sideways by `curl` pixels."""
    start, end = np.asarray(root, np.float64), np.asarray(tip, np.float64)
    way = end - start
    across = np.array([way[1], -way[0]]) / max(float(np.linalg.norm(way)), 1e-6)
    s = np.linspace(0.0, 1.0, 16)[:, None]
    spine = start + way * s + across * curl * 4 * s * (1 - s)
    half = half_width * (1 - s**2)
    return np.vstack([spine + across * half, (spine - across * half)[::-1]])
