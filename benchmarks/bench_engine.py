"""How long an inbetween takes, beside a bare OpenCV warp of the same keys in the same run.

    python -m benchmarks.bench_engine [--device cpu] [--threads 2] [--repeats 5]

The baseline is what any flow method costs at least: cv2 DIS flow (preset MEDIUM) both ways once a
gap, then cv2.remap of both keys for each inbetween. Each figure is the fastest of the repeats,
since other work on the machine can only add to it.
"""

from __future__ import annotations

import argparse
import time
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, cast

import cv2
import numpy as np
import torch  # noqa: TID253 - what is measured here

from inbetweener.networks.splatting import splat_softmax, splat_sum

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

_SIZES = ((960, 540), (1920, 1080))
_TIMES = (0.25, 0.5, 0.75)


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: seconds for one inbetween, and that over the baseline's."""

    what: str
    seconds: float
    ratio: float

    def __str__(self) -> str:
        return f"{self.what:<34}{self.seconds:>9.3f} s{self.ratio:>9.2f} x"


def draw_key(width: int, height: int, step: int, edge: int = cv2.LINE_AA) -> NDArray[np.uint8]:
    """A flat-coloured drawing with outlines, (H, W, 3); its shapes move on with each step."""
    random = np.random.default_rng(7)
    picture = np.full((height, width, 3), 245, np.uint8)
    for _ in range(40):
        x, y = random.integers(0, (width, height))
        radius = int(random.integers(height // 40, height // 6))
        way = random.integers(-height // 40, height // 40 + 1, 2) * step
        colour = tuple(int(c) for c in random.integers(40, 256, 3))
        at = (int(x + way[0]), int(y + way[1]))
        cv2.circle(picture, at, radius, colour, -1, edge)
        cv2.circle(picture, at, radius, (20, 20, 20), 3, edge)
    return picture


def with_alpha(picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The same drawing as a cel, its paper cut away, (H, W, 4)."""
    alpha = np.where((picture == 245).all(axis=2), 0, 255).astype(np.uint8)
    return np.dstack([picture, alpha])


def bare_warp(key_a: NDArray[np.uint8], key_b: NDArray[np.uint8]) -> None:
    """The baseline, for all inbetweens of one gap."""
    search = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_MEDIUM)
    grey_a, grey_b = (cv2.cvtColor(key, cv2.COLOR_RGB2GRAY) for key in (key_a, key_b))
    no_flow_yet = cast("Any", None)
    a_to_b = search.calc(grey_a, grey_b, no_flow_yet)
    b_to_a = search.calc(grey_b, grey_a, no_flow_yet)
    height, width = grey_a.shape
    grid = np.dstack(np.meshgrid(np.arange(width), np.arange(height))).astype(np.float32)
    for t in _TIMES:
        for key, flow, share in ((key_a, a_to_b, t), (key_b, b_to_a, 1 - t)):
            cv2.remap(key, grid - flow * np.float32(share), np.empty(0), cv2.INTER_LINEAR)


def seconds_per_call(work: Callable[[], object], repeats: int, device: str = "cpu") -> float:
    """The fastest of the repeats, after one call that does not count."""
    work()
    taken = []
    for _ in range(repeats):
        start = time.perf_counter()
        work()
        if device.startswith("cuda"):
            torch.cuda.synchronize()
        taken.append(time.perf_counter() - start)
    return min(taken)


def measure_engines(width: int, height: int, repeats: int, device: str) -> list[Row]:
    """The baseline, then every model on pictures without and with alpha."""
    # Imported here: what else is in this module runs where there are torch and OpenCV alone.
    from inbetweener.api import models, open_interpolator  # noqa: PLC0415

    key_a, key_b = draw_key(width, height, 0), draw_key(width, height, 1)
    count = len(_TIMES)
    baseline = seconds_per_call(lambda: bare_warp(key_a, key_b), repeats) / count
    rows = [Row("bare DIS and remap, RGB", baseline, 1.0)]
    for name in models():
        engine = open_interpolator(name, device)
        for kind, a, b in (
            ("RGB", key_a, key_b),
            ("RGBA", with_alpha(key_a), with_alpha(key_b)),
        ):
            seconds = seconds_per_call(partial(engine.inbetween, a, b, _TIMES), repeats) / count
            rows.append(Row(f"{name}, {kind}", seconds, seconds / baseline))
    return rows


def measure_splatting(
    width: int, height: int, repeats: int, device: str, baseline: float
) -> list[Row]:
    """One picture of four channels forward along one flow."""
    random = torch.Generator().manual_seed(0)
    values = torch.rand(1, 4, height, width, generator=random).to(device)
    coarse = torch.randn(1, 2, 9, 16, generator=random) * width / 100
    flow = torch.nn.functional.interpolate(coarse, (height, width), mode="bilinear").to(device)
    with torch.inference_mode():
        summed = seconds_per_call(lambda: splat_sum(values, flow), repeats, device)
        softmax = seconds_per_call(
            lambda: splat_softmax(values, flow, values[:, :1]), repeats, device
        )
    return [
        Row("splatting alone, summation", summed, summed / baseline),
        Row("splatting alone, softmax", softmax, softmax / baseline),
    ]


def main() -> None:
    """Measure at each size and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--repeats", type=int, default=5)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    cv2.setNumThreads(options.threads)
    for width, height in _SIZES:
        print(f"\n{width} x {height}, {len(_TIMES)} inbetweens a gap, {options.threads} threads")
        print(f"{'':<34}{'each':>11}{'ratio':>11}")
        rows = measure_engines(width, height, options.repeats, options.device)
        rows += measure_splatting(width, height, options.repeats, options.device, rows[0].seconds)
        for row in rows:
            print(row)


if __name__ == "__main__":
    main()
