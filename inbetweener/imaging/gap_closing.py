"""Closing gaps: openings of lines through which regions run out are bridged by a stroke.

The stroke goes on from one end of the line to the other, in its direction, width and colour, with
soft edges where the line has some. Nothing else is changed, and a region that would not be closed
again by it is left as it is.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple, cast

import numpy as np

from inbetweener.imaging.alpha import with_alpha
from inbetweener.imaging.closed_regions import ClosedRegions, Window
from inbetweener.imaging.leaks import find_leaks, off_px
from inbetweener.imaging.line_ends import LineEnd, Vector, ends_at
from inbetweener.imaging.walls import TOLERANCE, walls_of, widest_line_px

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from inbetweener.imaging.leak_gaps import Gap
    from inbetweener.imaging.leaks import Expected, Leak
    from inbetweener.imaging.picture import Pixels

# A line goes on within this angle of where it points.
_LEAST_ALONG = float(np.cos(np.deg2rad(60)))
_STEP_PX = 0.25
_MOST_ROUNDS = 8
_LEAST_INK = TOLERANCE + 6
# What is so narrow was one line, whatever its torn ends look like.
_SURELY_ONE_PX = 3.0
# Thinner is no stroke that holds paint.
_THINNEST_ALIASED_PX = 1.2


class Closed(NamedTuple):
    """A drawing with its gaps closed.

    Attributes:
        pixels: as they were but for the strokes; the very same array where nothing was closed.
        gaps: the openings that were closed.
        leaks: what leaks still.
    """

    pixels: Pixels
    gaps: tuple[Gap, ...]
    leaks: tuple[Leak, ...]


@dataclass(frozen=True, slots=True)
class _Bridge:
    """A stroke over an opening, from one side to the other, in pixels of the drawing."""

    gap: Gap
    first: LineEnd
    second: LineEnd


def close_gaps(
    pixels: Pixels,
    own: ClosedRegions,
    expected: Sequence[Expected],
    leaks: Sequence[Leak],
    widest_px: int,
) -> Closed:
    """Close the gaps of leaking regions, as far as they are narrow and belong to one line.

    A region of which not all gaps can be closed is left alone.

    Args:
        pixels: (H, W, 3 or 4) uint8 or uint16, straight alpha.
        own: its regions.
        expected: where those of the keys should be.
        leaks: which of them leak.
        widest_px: openings up to so wide are closed.
    """
    chosen = {leak.place: _bridges(own, expected, leak, widest_px) for leak in leaks}
    chosen = {place: bridges for place, bridges in chosen.items() if bridges}
    rounds = 0
    while chosen:
        bridges = _each_once(chosen)
        closed = _drawn(pixels, own, bridges)
        now = ClosedRegions.between(walls_of(closed))
        rest = find_leaks(now, expected)
        failed = {leak.place: leak for leak in rest if leak.place in chosen}
        if not failed:
            return Closed(closed, tuple(bridge.gap for bridge in bridges), rest)
        rounds += 1
        for place, leak in failed.items():
            # A torn line shows its next gap when the widest is closed.
            more = _bridges(now, expected, leak, widest_px) if rounds < _MOST_ROUNDS else ()
            chosen[place] = (*chosen[place], *more) if more else ()
        chosen = {place: each for place, each in chosen.items() if each}
    return Closed(pixels, (), tuple(leaks))


def _each_once(chosen: dict[int, tuple[_Bridge, ...]]) -> tuple[_Bridge, ...]:
    """Two regions that run into each other have one gap."""
    found: list[_Bridge] = []
    for bridge in (each for bridges in chosen.values() for each in bridges):
        near = max(2.0, bridge.gap.width_px)
        if all(np.hypot(bridge.gap.x - o.gap.x, bridge.gap.y - o.gap.y) > near for o in found):
            found.append(bridge)
    return tuple(found)


def _bridges(
    own: ClosedRegions, expected: Sequence[Expected], leak: Leak, widest_px: int
) -> tuple[_Bridge, ...]:
    """One for each gap of a region; none where one of them cannot be bridged."""
    if not leak.gaps or any(gap.width_px > widest_px + 0.5 for gap in leak.gaps):
        return ()
    border = np.concatenate(expected[leak.place].outline.rings)
    found = [_bridge(own, border, gap) for gap in leak.gaps]
    if any(bridge is None for bridge in found):
        return ()
    return cast("tuple[_Bridge, ...]", tuple(found))


def _bridge(own: ClosedRegions, border: NDArray[np.float32], gap: Gap) -> _Bridge | None:
    window = _around(gap, own.shape)
    ends = ends_at(
        window.of(own.walls.ink), gap._replace(x=gap.x - window.left, y=gap.y - window.top)
    )
    if ends is None or not (gap.width_px <= _SURELY_ONE_PX or _belong_together(*ends)):
        return None
    first, second = (_moved(end, window) for end in ends)
    widest = max(first.width_px, second.width_px)
    off = np.hypot(*(border - (gap.x, gap.y)).T).min()
    if off > 1.5 * off_px(own.shape[1]) + widest + 1:
        return None  # the keys have no line there
    return _Bridge(gap, first, second)


def _around(gap: Gap, shape: tuple[int, int]) -> Window:
    margin_px = int(np.ceil(2 * gap.width_px)) + 3 * widest_line_px(shape[1])
    return Window(gap.x, gap.y, gap.x + 1, gap.y + 1).widened(margin_px, shape)


def _moved(end: LineEnd, window: Window) -> LineEnd:
    corner = window.left, window.top
    at = end.colour_at[0] + corner[0], end.colour_at[1] + corner[1]
    return replace(end, place=end.place + np.array(corner), colour_at=at)


def _belong_together(first: LineEnd, second: LineEnd) -> bool:
    """Whether two ends point at each other, or one points at the side of a line."""
    way = second.place - first.place
    way = way / max(1e-6, float(np.hypot(*way)))
    ends = [(end, ahead) for end, ahead in ((first, way), (second, -way)) if end.is_end]
    return bool(ends) and all(float(end.ahead @ ahead) >= _LEAST_ALONG for end, ahead in ends)


def _drawn(pixels: Pixels, own: ClosedRegions, bridges: Sequence[_Bridge]) -> Pixels:
    drawn = pixels.copy()
    for bridge in bridges:
        _draw(drawn, own, bridge)
    return drawn


def _draw(pixels: Pixels, own: ClosedRegions, bridge: _Bridge) -> None:
    """Draw the stroke, and let what is line already stay as it is."""
    window = _around(bridge.gap, own.shape)
    ink = window.of(own.walls.ink).astype(np.float32)
    first, second = _of_line(bridge.first, bridge.second), _of_line(bridge.second, bridge.first)
    distance, share = _distances(bridge, window)
    width = first.width_px + share * (second.width_px - first.width_px)
    # A faint line must hold paint as well, wherever it lies between pixels.
    width = np.maximum(width, min(2.0, 2 * _LEAST_INK / min(first.peak, second.peak)))
    coverage = _coverage(distance, width, is_smooth=first.is_smooth or second.is_smooth)
    had = np.minimum(1, ink / (first.peak + share * (second.peak - first.peak)))
    added = np.clip((coverage - had) / np.maximum(1 - had, 1e-3), 0, 1) * (coverage > had)
    colours = [
        with_alpha(pixels[y : y + 1, x : x + 1])[0, 0]
        for x, y in (first.colour_at, second.colour_at)
    ]
    part = pixels[window.top : window.bottom, window.left : window.right]
    _blend(part, colours, share, added)


def _of_line(end: LineEnd, other: LineEnd) -> LineEnd:
    """The end itself; where it is the side of another line, what ends across from it.

    Between two sides a stroke is as fine as the finer.
    """
    if end.is_end or (not other.is_end and end.width_px <= other.width_px):
        return end
    return other


def _distances(bridge: _Bridge, window: Window) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """(h, w) how far each pixel of a window is from the stroke, and how far along it, in [0, 1]."""
    path = _path(bridge.first, bridge.second)
    rows, columns = np.indices((window.bottom - window.top, window.right - window.left))
    places = np.stack([columns + window.left, rows + window.top], axis=-1).astype(np.float32)
    nearest = np.full(rows.shape, np.inf, np.float32)
    share = np.zeros(rows.shape, np.float32)
    for index, point in enumerate(path.astype(np.float32)):
        distance = np.hypot(places[..., 0] - point[0], places[..., 1] - point[1])
        is_nearer = distance < nearest
        nearest[is_nearer] = distance[is_nearer]
        share[is_nearer] = index / max(1, len(path) - 1)
    return nearest, share


def _path(first: LineEnd, second: LineEnd) -> Vector:
    """(N, 2) a cubic from one middle to the other that leaves as the lines point (Hermite)."""
    way = second.place - first.place
    length = float(np.hypot(*way))
    out = first.ahead * length if first.is_end else way
    into = -second.ahead * length if second.is_end else way
    s = np.linspace(0, 1, max(2, int(np.ceil(length / _STEP_PX))))[:, None]
    return (
        (2 * s**3 - 3 * s**2 + 1) * first.place
        + (s**3 - 2 * s**2 + s) * out
        + (3 * s**2 - 2 * s**3) * second.place
        + (s**3 - s**2) * into
    )


def _coverage(
    distance: NDArray[np.float32], width: NDArray[np.float32], *, is_smooth: bool
) -> NDArray[np.float32]:
    """(h, w) how much of each pixel a stroke covers, in [0, 1]."""
    if not is_smooth:
        return (distance <= np.maximum(width, _THINNEST_ALIASED_PX) / 2).astype(np.float32)
    return np.clip(np.minimum(width / 2 + 0.5 - distance, width), 0, 1).astype(np.float32)


def _blend(
    part: Pixels,
    colours: Sequence[NDArray[np.generic]],
    share: NDArray[np.float32],
    added: NDArray[np.float32],
) -> None:
    """Lay a stroke over a part of a drawing, in place; alpha counts as coverage."""
    rows, columns = np.nonzero(added)
    cover, along = added[rows, columns, None], share[rows, columns, None]
    most = np.float32(np.iinfo(part.dtype).max)
    old = with_alpha(part)[rows, columns].astype(np.float32)
    stroke = colours[0].astype(np.float32) * (1 - along) + colours[1].astype(np.float32) * along
    alphas = old[:, 3:] * (1 - cover), stroke[:, 3:] * cover
    alpha = alphas[0] + alphas[1]
    mixed = (old[:, :3] * alphas[0] + stroke[:, :3] * alphas[1]) / np.maximum(alpha, 1e-6)
    whole = np.rint(np.clip(np.concatenate([mixed, alpha], axis=1), 0, most)).astype(part.dtype)
    part[rows, columns] = whole[:, : part.shape[2]]
