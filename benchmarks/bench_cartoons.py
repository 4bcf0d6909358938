"""How many synthetic training samples a second, once the bank stands.

    python -m benchmarks.bench_cartoons [--sizes 128 192 256] [--count 16] [--threads 2]
        [--repeats 5] [--device cpu]

A sample is both keys, the truth between them, four exact flows and four maps of what is seen. The
rate is that of the median batch, each repeat drawing other scenes. The part that runs in numpy on
the CPU wherever pictures are composited (casting, staging, layout) is shown as well: a GPU cannot
go faster than that. Beside them stands the time that drawing the bank takes, once.
"""

from __future__ import annotations

import argparse
import statistics
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np
import torch

from inbetweener.training.cartoons import Cartoons, CartoonsConfig

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table."""

    size: int
    bank_seconds: float
    atlas_mib: float
    samples_per_second: float
    scenes_per_second: float

    def __str__(self) -> str:
        return (
            f"{self.size:>5} px{self.bank_seconds:>9.1f} s{self.atlas_mib:>9.0f} MiB"
            f"{self.samples_per_second:>12.1f} /s{self.scenes_per_second:>12.0f} /s"
        )


def median_seconds(work: Callable[[int], object], repeats: int, device: str) -> float:
    """The median of the repeats, each told its number, after one call that does not count."""
    work(0)
    taken = []
    for repeat in range(repeats):
        start = time.perf_counter()
        work(repeat + 1)
        if device.startswith("cuda"):
            torch.cuda.synchronize()
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


def measure(size: int, count: int, repeats: int, device: str) -> Row:
    start = time.perf_counter()
    source = Cartoons(CartoonsConfig(size=size, device=device))
    bank_seconds = time.perf_counter() - start
    drawing = median_seconds(lambda step: source.draw(step, count), repeats, device)
    staging = median_seconds(
        lambda step: source.compose(np.random.default_rng(step), count), repeats, "cpu"
    )
    mebibytes = source.bank.atlas.numel() * 4 / 2**20
    return Row(size, bank_seconds, mebibytes, count / drawing, count / staging)


def main() -> None:
    parser = argparse.ArgumentParser(description="Samples a second of the synthetic cartoons.")
    parser.add_argument("--sizes", type=int, nargs="+", default=[128, 192, 256])
    parser.add_argument("--count", type=int, default=16)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--device", default="cpu")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    cv2.setNumThreads(options.threads)
    print(f"{'size':>8}{'bank':>11}{'atlas':>13}{'samples':>15}{'scenes alone':>15}")
    for size in options.sizes:
        print(measure(size, options.count, options.repeats, options.device))


if __name__ == "__main__":
    main()
