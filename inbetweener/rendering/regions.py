"""The finishing of regions: leaks are found, doubted, and closed where that is asked for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from inbetweener.core.motion import Way
from inbetweener.imaging.closed_regions import ClosedRegions
from inbetweener.imaging.followed_regions import follow
from inbetweener.imaging.gap_closing import close_gaps
from inbetweener.imaging.leak_gaps import Gap
from inbetweener.imaging.leaks import expected_regions, find_leaks
from inbetweener.imaging.walls import walls_of, walls_of_shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from numpy.typing import NDArray

    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.interpolator import Confidence
    from inbetweener.core.motion import Motion
    from inbetweener.imaging.closed_regions import Carry, Points
    from inbetweener.imaging.followed_regions import Followed
    from inbetweener.imaging.leaks import Expected, Leak
    from inbetweener.imaging.picture import Pixels
    from inbetweener.rendering.sketch import Sketch

_NOTE = "regions"
_MOST_NOTED = 64
# What a leak leaves of the trust: in its region, at its gap, and in the whole drawing, where each
# further one takes a little more.
_TRUST_IN_REGION, _TRUST_AT_GAP = 0.5, 0.1
_MOST_TRUST, _TRUST_OF_EACH, _LEAST_TRUST = 0.5, 0.05, 0.1
_GAP_REACH = 3.0  # in widths of the gap


@dataclass(frozen=True, slots=True)
class RegionNote:
    """What is known of the closed regions of an inbetween.

    Attributes:
        followed: how many both keys have, and were looked for.
        leaking: how many of them are open, merged or lost.
        gaps: openings of lines through which they leak: x, y and width in pixels.
        closed: those that were closed, likewise.
    """

    followed: int
    leaking: int
    gaps: tuple[Gap, ...] = ()
    closed: tuple[Gap, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """The facts as plain JSON values."""
        return {
            "followed": self.followed,
            "leaking": self.leaking,
            "gaps": [list(gap) for gap in self.gaps],
            "closed": [list(gap) for gap in self.closed],
        }


class KeyRegions:
    """The closed regions that both keys of a gap have, and where they are in between.

    Args:
        keys: the regions of both keys.
        motion: how the keys travel.
    """

    def __init__(self, keys: tuple[ClosedRegions, ClosedRegions], motion: Motion) -> None:
        self._motion = motion
        self._size = keys[0].shape
        self.followed: tuple[Followed, ...] = ()
        if keys[0].shape == keys[1].shape:
            to_b, to_a = self._carry(motion.from_a, 1.0), self._carry(motion.from_b, 1.0)
            self.followed = follow(*keys, to_b, to_a)

    @classmethod
    def of(cls, keys: Sequence[Pixels], motion: Motion) -> KeyRegions:
        """Of two keys as they are in their files, straight alpha."""
        first, second = (ClosedRegions.between(walls_of(key)) for key in keys)
        return cls((first, second), motion)

    @classmethod
    def of_shown(cls, keys: Sequence[NDArray[np.uint8]], motion: Motion) -> KeyRegions:
        """Of two keys as they are for the screen, (H, W, 4) uint8, premultiplied, alpha last."""
        first, second = (ClosedRegions.between(walls_of_shown(key)) for key in keys)
        return cls((first, second), motion)

    def expected(self, t: float) -> tuple[Expected, ...]:
        """Where the regions should be at t in [0, 1]."""
        from_a = self._carry(self._motion.from_a, t)
        from_b = self._carry(self._motion.from_b, 1 - t)
        return expected_regions(self.followed, from_a, from_b, t, self._size)

    def _carry(self, way: Way, share: float) -> Carry:
        """Where the points of a key are after a share of its way."""
        size = np.array(way.size[::-1], np.float32)
        scale = np.array(self._size[::-1], np.float32) / size

        def carry(points: Points) -> Points:
            x, y = np.clip(((points + 0.5) / scale).astype(np.intp), 0, size.astype(np.intp) - 1).T
            steps = _picked(way, y, x).after(share)[0]
            carried: Points = (points + steps * scale).astype(np.float32)
            return carried

        return carry


def _picked(way: Way, rows: NDArray[np.intp], columns: NDArray[np.intp]) -> Way:
    """The way of some pixels alone; outlines have far fewer than drawings."""
    bow = None if way.bow is None else way.bow[rows, columns][None]
    return Way(way.flow[rows, columns][None], bow, way.weight[rows, columns][None])


class RegionClosing:
    """A `FinishingStep`: finds leaks, closes gaps up to a width, and doubts what leaks still.

    Args:
        keys: both, (H, W, 3 or 4) uint8 or uint16, straight alpha, of one shape and type.
        motion: how they travel.
        widest_px: openings up to so wide are closed; 0 closes none.
    """

    def __init__(self, keys: tuple[Pixels, Pixels], motion: Motion, widest_px: int) -> None:
        self._key_pixels = keys
        self._motion = motion
        self._widest_px = widest_px

    @cached_property
    def _keys(self) -> KeyRegions:
        return KeyRegions.of(self._key_pixels, self._motion)

    def finish(self, sketch: Sketch, token: CancelToken) -> Sketch:
        """The inbetween with its gaps closed, and a note of what leaks."""
        keys = self._keys
        token.raise_if_cancelled()
        if not keys.followed:
            return sketch
        expected = keys.expected(sketch.t)
        own = ClosedRegions.between(walls_of(sketch.image))
        leaks = find_leaks(own, expected)
        token.raise_if_cancelled()
        image: Pixels = sketch.image
        closed: tuple[Gap, ...] = ()
        if leaks and self._widest_px:
            image, closed, leaks = close_gaps(image, own, expected, leaks, self._widest_px)
        note = RegionNote(len(expected), len(leaks), gaps_of(leaks), closed)
        return replace(
            sketch,
            image=image,
            confidence=_doubted(sketch.confidence, leaks),
            most_trust=min(sketch.most_trust, _trust(len(leaks))),
            notes={**sketch.notes, _NOTE: note.as_json()},
        )


def gaps_of(leaks: Iterable[Leak]) -> tuple[Gap, ...]:
    """The gaps of all leaks; two regions that run into each other have one."""
    found: list[Gap] = []
    for gap in (gap for leak in leaks for gap in leak.gaps):
        near = max(2.0, gap.width_px)
        if all(np.hypot(gap.x - other.x, gap.y - other.y) > near for other in found):
            found.append(gap)
    return tuple(found[:_MOST_NOTED])


def _trust(leaking: int) -> float:
    """How far to trust a drawing of which so many regions leak, at most."""
    if not leaking:
        return 1.0
    return max(_LEAST_TRUST, _MOST_TRUST - _TRUST_OF_EACH * (leaking - 1))


def _doubted(confidence: Confidence, leaks: Sequence[Leak]) -> Confidence:
    """The map, lowered where regions leak and above all at their gaps."""
    if not leaks:
        return confidence
    doubted = confidence.copy()
    for leak in leaks:
        part = leak.window.of(doubted)
        part[leak.mask] = np.minimum(part[leak.mask], _TRUST_IN_REGION)
        for gap in leak.gaps:
            _doubt_gap(doubted, gap)
    return doubted


def _doubt_gap(confidence: Confidence, gap: Gap) -> None:
    reach = max(6, int(np.ceil(_GAP_REACH * gap.width_px)))
    top, left = max(0, gap.y - reach), max(0, gap.x - reach)
    part = confidence[top : gap.y + reach + 1, left : gap.x + reach + 1]
    np.minimum(part, _TRUST_AT_GAP, out=part)


def regions_in(note: Mapping[str, Any]) -> RegionNote | None:
    """What was noted with a picture in the cache; None where nothing was, or nothing legible."""
    match note.get(_NOTE):
        case {
            "followed": int(followed),
            "leaking": int(leaking),
            "gaps": list(gaps),
            "closed": list(closed),
        } if followed >= 0 and leaking >= 0:
            read, mended = _gaps(gaps), _gaps(closed)
            if read is not None and mended is not None:
                return RegionNote(followed, leaking, read, mended)
    return None


def _gaps(values: list[Any]) -> tuple[Gap, ...] | None:
    found = []
    for value in values:
        match value:
            case [int(x), int(y), int(width) | float(width)]:
                found.append(Gap(x, y, float(width)))
            case _:
                return None
    return tuple(found)
