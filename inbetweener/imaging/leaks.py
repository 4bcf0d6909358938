"""Leaks: closed regions of both keys that paint would run out of in the inbetween, or are lost.

Told of a region only where both keys have it closed, and both say where it is in the inbetween; so
what one key hides, opens or does not have is none.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

import cv2
import numpy as np

from inbetweener.imaging.closed_regions import ClosedRegions, Window, covered
from inbetweener.imaging.leak_gaps import Gap, gaps_between
from inbetweener.imaging.walls import TOLERANCE

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from inbetweener.imaging.closed_regions import Carry, Mask, Outline
    from inbetweener.imaging.followed_regions import Followed

# What is followed may be off its place by this share of the picture's width.
_OFF_SHARE, _LEAST_OFF_PX = 0.004, 2.0
# A region that has grown by less has not run out.
_GROWN = 1.3
# So much of the border must be there for the rest to be a gap.
_LEAST_BORDER = 0.72
# Both keys must see the region in one place.
_LEAST_AGREEMENT = 0.65
# Of its inside so much must belong to one part; what lies in lines or elsewhere does not count.
_LEAST_SHARE = 0.5
# What is covered by so much of others may be hidden.
_MOST_COVERED = 0.25
# Where so little of a region is free of lines it is filled by them.
_LEAST_FREE = 0.2
# What lies so far beyond where a region is expected, in reaches, is outside for certain; where
# nothing lies so far, all but the nearest.
_OUTSIDE, _NEARLY = 2.5, 0.7
# The widest opening of a line, as a share of the picture's width.
_WIDEST_SHARE, _LEAST_WIDEST_PX = 0.03, 12.0


class LeakKind(StrEnum):
    """What became of a region."""

    OPENED = "opened"  # paint runs out to the edge of the picture
    MERGED = "merged"  # paint runs into a neighbour
    LOST = "lost"  # its border is gone, or fills it


@dataclass(frozen=True, slots=True)
class Leak:
    """A region that is not as the keys have it.

    Attributes:
        kind: what became of it.
        window: the part of the drawing that it is expected in.
        mask: (h, w) bool, of that window, where it is expected.
        gaps: the openings of its border, in pixels of the drawing; none where it is lost, or where
            more is missing than a gap.
        place: which of the expected regions it is.
    """

    kind: LeakKind
    window: Window
    mask: NDArray[np.bool_]
    gaps: tuple[Gap, ...] = ()
    place: int = 0


class Expected(NamedTuple):
    """Where a region should be in an inbetween.

    Attributes:
        outline: its border, as the nearer key has it.
        window: the part of the drawing that it lies in, with a margin.
        mask: of that window, what it covers.
    """

    outline: Outline
    window: Window
    mask: Mask


def expected_regions(
    regions: Iterable[Followed], from_a: Carry, from_b: Carry, t: float, shape: tuple[int, int]
) -> tuple[Expected, ...]:
    """Where regions should be in an inbetween; those of which the keys disagree are left out.

    Args:
        regions: of both keys.
        from_a: where points of key A are in the inbetween.
        from_b: likewise of key B.
        t: where it stands between them.
        shape: height and width of the drawing.
    """
    found = []
    margin_px = int(np.ceil(4 * off_px(shape[1])))
    for region in regions:
        sides = region.in_a.carried(from_a), region.in_b.carried(from_b)
        near, far = sides if t <= 0.5 else sides[::-1]
        window = near.window(shape, margin_px)
        masks = near.inside(window), far.inside(window)
        both, either = np.count_nonzero(masks[0] & masks[1]), np.count_nonzero(masks[0] | masks[1])
        if both and both >= _LEAST_AGREEMENT * either:
            found.append(Expected(near, window, masks[0]))
    return tuple(found)


def off_px(width: int) -> float:
    """How far what is followed may be off its place in a picture so wide."""
    return max(_LEAST_OFF_PX, _OFF_SHARE * width)


def find_leaks(own: ClosedRegions, expected: Sequence[Expected]) -> tuple[Leak, ...]:
    """The regions that are not closed in an inbetween as they are in both keys.

    Args:
        own: the regions of the inbetween.
        expected: where those of the keys should be.
    """
    homes = [_home(own, each) for each in expected]
    doubtful = [index for index, home in enumerate(homes) if _is_grown(own, expected[index], home)]
    if not doubtful:
        return ()
    how_often = covered([(each.window, each.mask) for each in expected], own.shape)
    taken = {home for index, home in enumerate(homes) if index not in set(doubtful)}
    found = (
        (index, _leak(own, expected[index], homes[index], how_often, taken)) for index in doubtful
    )
    return tuple(replace(leak, place=index) for index, leak in found if leak is not None)


def _home(own: ClosedRegions, place: Expected) -> int:
    """The region of the inbetween that most of the expected one lies in; 0 where none does."""
    numbers, counts = own.counts(place.window, place.mask)
    free = counts.sum()
    if free < _LEAST_FREE * np.count_nonzero(place.mask) or counts.max() < _LEAST_SHARE * free:
        return 0
    return int(numbers[counts.argmax()])


def _is_grown(own: ClosedRegions, place: Expected, home: int) -> bool:
    """Whether there is more to a region than was expected, or no region at all."""
    if home == 0 or own.is_open[home]:
        return True
    return bool(own.areas[home] > _GROWN * np.count_nonzero(place.mask))


def _leak(
    own: ClosedRegions,
    place: Expected,
    home: int,
    how_often: NDArray[np.uint8],
    taken: set[int],
) -> Leak | None:
    if home and _border_share(own, place) >= _LEAST_BORDER:
        return _run_out(own, place, home)
    hidden = (place.window.of(how_often)[place.mask] > 1).mean()
    if hidden > _MOST_COVERED or _has_strayed(own, place, taken):
        return None
    return Leak(LeakKind.LOST, place.window, place.mask)


def _run_out(own: ClosedRegions, place: Expected, home: int) -> Leak | None:
    """How a region has run out; None where nothing of it is outside of where it is expected."""
    reach = off_px(own.shape[1])
    free = place.window.of(own.labels) == home
    depth = cv2.distanceTransform(place.mask.astype(np.uint8), cv2.DIST_L2, 5)
    beyond = cv2.distanceTransform((~place.mask).astype(np.uint8), cv2.DIST_L2, 5)
    farthest = float(beyond[free].max(initial=0))
    inside = _largest(free & (depth >= min(reach, depth.max() / 2)))
    outside = _largest(free & (beyond >= min(_OUTSIDE * reach, _NEARLY * farthest)))
    if farthest < reach or not inside.any() or not _is_alike(own, place.window, inside, outside):
        return None
    widest_px = max(_LEAST_WIDEST_PX, _WIDEST_SHARE * own.shape[1])
    gaps = gaps_between(free, inside, outside, widest_px)
    if gaps and not any(_is_at_border(gap, place, reach) for gap in gaps):
        return None  # it is elsewhere than it was expected
    kind = LeakKind.OPENED if own.is_open[home] else LeakKind.MERGED
    corner = place.window.left, place.window.top
    moved = tuple(Gap(gap.x + corner[0], gap.y + corner[1], gap.width_px) for gap in gaps)
    return Leak(kind, place.window, place.mask, moved)


def _is_at_border(gap: Gap, place: Expected, reach: float) -> bool:
    """Whether the keys have a line where a gap, in pixels of the window, is."""
    x, y = gap.x + place.window.left, gap.y + place.window.top
    border = np.concatenate(place.outline.rings)
    return float(np.hypot(*(border - (x, y)).T).min()) <= 2 * reach + gap.width_px / 2


def _is_alike(own: ClosedRegions, window: Window, inside: Mask, outside: Mask) -> bool:
    """Whether paint would run on: what is filled in two colours, however softly, is two regions."""
    grey = window.of(own.walls.grey)
    return abs(float(np.median(grey[inside])) - float(np.median(grey[outside]))) < TOLERANCE


def _largest(mask: Mask) -> Mask:
    """Its largest connected part: where something else lies upon a region slivers are left."""
    _, labels, stats, _ = cv2.connectedComponentsWithStats(mask.astype(np.uint8), connectivity=4)
    areas = stats[1:, cv2.CC_STAT_AREA]
    if not len(areas):
        return mask
    largest: Mask = labels == 1 + int(areas.argmax())
    return largest


def _border_share(own: ClosedRegions, place: Expected) -> float:
    """How much of the expected border has a line beside it."""
    window = place.window
    free = (window.of(own.labels) > 0).astype(np.uint8)
    if free.all():
        return 0.0
    distance = cv2.distanceTransform(free, cv2.DIST_L2, 5)
    points = np.concatenate(place.outline.rings)
    x, y = np.rint(points).astype(int).T - np.array([[window.left], [window.top]])
    is_in = (x >= 0) & (y >= 0) & (x < free.shape[1]) & (y < free.shape[0])
    near = distance[y[is_in], x[is_in]] <= off_px(own.shape[1])
    return float(near.mean()) if len(near) else 0.0


def _has_strayed(own: ClosedRegions, place: Expected, taken: set[int]) -> bool:
    """Whether a closed region of its size, that no other is expected to be, lies close by."""
    around = place.window.of(own.labels)
    area = np.count_nonzero(place.mask)
    numbers = set(np.unique(around).tolist()) - taken - {0}
    return any(
        not own.is_open[number] and 0.4 * area <= own.areas[number] <= 2.5 * area
        for number in numbers
    )
