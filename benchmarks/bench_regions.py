"""What the check for leaks costs and how far it is right, on line art with exact motion.

    python -m benchmarks.bench_regions [--scenes 100] [--repeats 5]

The first table is in seconds, the fastest of the repeats, on one core. The bound is 0.15 s an
inbetween at 1920 x 1080. The second is of random scenes of closed shapes that move, turn and hide
each other, at a quarter, a half and three quarters: drawn whole nothing may leak, and with one gap
punched into a line that closes a region of both keys, that gap is to be found and closed.
"""

from __future__ import annotations

import argparse
from collections import Counter
from functools import partial
from typing import TYPE_CHECKING

import cv2
import numpy as np

from benchmarks.bench_engine import seconds_per_call
from inbetweener.imaging.alpha import display_rgba8
from inbetweener.imaging.closed_regions import ClosedRegions
from inbetweener.imaging.gap_closing import close_gaps
from inbetweener.imaging.leaks import find_leaks
from inbetweener.imaging.walls import walls_of
from inbetweener.rendering.leak_marks import leak_marks
from inbetweener.rendering.regions import KeyRegions
from tests.support.line_scenes import Break, random_scene

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from inbetweener.imaging.leaks import Expected

_SIZES = ((960, 540), (1920, 1080))
_TIMES = (0.25, 0.5, 0.75)
_WIDTHS_PX = (2.0, 3.0, 4.0, 6.0, 8.0)
_CLOSED_PX = 8
_NEAR_PX = 8.0
_FRONT = 30  # the shape in front of all but its own detail


def measure_times(width: int, height: int, repeats: int) -> None:
    """Print the table of one size."""
    scene = random_scene(5, width, height, 16)
    keys, drawn = (scene.drawn(0), scene.drawn(1)), scene.drawn(0.5, {_FRONT: [Break(0.3, 5.0)]})
    regions = KeyRegions.of(keys, scene.motion(0.5))
    expected, own = regions.expected(0.5), ClosedRegions.between(walls_of(drawn))
    leaks = find_leaks(own, expected)
    works: dict[str, Callable[[], object]] = {
        "regions of both keys, a gap": partial(KeyRegions.of, keys, scene.motion(0.5)),
        "overlay, an inbetween": partial(leak_marks, display_rgba8(drawn), regions, 0.5),
        "one gap closed": partial(close_gaps, drawn, own, expected, leaks, _CLOSED_PX),
    }
    print(f"\n{width} x {height}, {len(regions.followed)} regions, {len(leaks)} leaks")
    for what, work in works.items():
        print(f"  {what:<28}{seconds_per_call(work, repeats):>8.3f} s")


def measure_rates(count: int) -> None:
    """Print how many leaks are told where there is none, and how many gaps are found."""
    found: Counter[str] = Counter()
    for seed in range(count):
        found += _rates(seed, _TIMES[seed % len(_TIMES)])
    told, gaps = found["told"], found["gaps"]
    print(f"\n{count} scenes: {found['regions']} regions followed, {told} leaks told of whole ones")
    print(f"{gaps} gaps: {found['found']} found, {found['closed']} closed")


def _rates(seed: int, t: float) -> Counter[str]:
    scene, random = random_scene(seed), np.random.default_rng(seed)
    keys = scene.drawn(0), scene.drawn(1)
    expected = KeyRegions.of(keys, scene.motion(t)).expected(t)
    whole = ClosedRegions.between(walls_of(scene.drawn(t)))
    counts = Counter(regions=len(expected), told=len(find_leaks(whole, expected)))
    shape = int(random.integers(len(scene.shapes)))
    gap = Break(float(random.uniform()), float(random.choice(_WIDTHS_PX)))
    place = scene.opening(shape, t, gap.place)
    if _closes_one(whole, expected, place):
        counts += _punched(scene.drawn(t, {shape: [gap]}), len(whole.areas), expected, place)
    return counts


def _closes_one(
    whole: ClosedRegions, expected: Sequence[Expected], place: tuple[float, float]
) -> bool:
    """Whether the line there closes a region that both keys have."""
    x, y = map(round, place)
    reach = int(_NEAR_PX)
    around = whole.labels[max(0, y - reach) : y + reach, max(0, x - reach) : x + reach]
    homes = [whole.counts(each.window, each.mask) for each in expected]
    closed = {int(found[counts.argmax()]) for found, counts in homes if len(found)}
    return any(not whole.is_open[each] for each in closed & set(np.unique(around).tolist()))


def _punched(
    drawn: NDArray[np.uint8],
    regions_before: int,
    expected: Sequence[Expected],
    place: tuple[float, float],
) -> Counter[str]:
    own = ClosedRegions.between(walls_of(drawn))
    if len(own.areas) >= regions_before:
        return Counter()  # something else lies over it
    leaks = find_leaks(own, expected)
    gaps = [gap for leak in leaks for gap in leak.gaps]
    is_found = any(np.hypot(gap.x - place[0], gap.y - place[1]) <= _NEAR_PX for gap in gaps)
    closed = close_gaps(drawn, own, expected, leaks, _CLOSED_PX)
    return Counter(gaps=1, found=is_found, closed=bool(closed.gaps) and not closed.leaks)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--scenes", type=int, default=100)
    parser.add_argument("--repeats", type=int, default=5)
    options = parser.parse_args()
    cv2.setNumThreads(1)
    for width, height in _SIZES:
        measure_times(width, height, options.repeats)
    measure_rates(options.scenes)


if __name__ == "__main__":
    main()
