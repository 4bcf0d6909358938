"""How many synthetic training samples a second, once the bank stands.

    python -m benchmarks.bench_cartoons [--sizes 128 192 256] [--count 16] [--workers 2]
        [--repeats 6] [--device cpu]

A sample is both keys, the truth between them, four exact flows and four maps of what is seen.
Batches are drawn by as many workers as there are cores to use, each with one thread, as a loader
does it; more threads a batch only wait for one another on pictures this small. Processor time a
sample is shown too, since it hardly depends on what else the machine does. Casting, staging and
layout run in numpy on the CPU wherever pictures are composited: no GPU goes faster than `scenes`.
"""

from __future__ import annotations

import argparse
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np
import torch  # noqa: TID253 - what is measured here

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
    cpu_ms_per_sample: float
    scenes_per_second: float

    def __str__(self) -> str:
        return (
            f"{self.size:>5} px{self.bank_seconds:>9.1f} s{self.atlas_mib:>9.0f} MiB"
            f"{self.samples_per_second:>12.1f} /s{self.cpu_ms_per_sample:>12.1f} ms"
            f"{self.scenes_per_second:>12.0f} /s"
        )


def measure_batches(
    draw: Callable[[int], object], *, repeats: int, workers: int, device: str
) -> tuple[float, float]:
    """Seconds of wall clock and of processor time a batch; a first one each does not count."""
    with ThreadPoolExecutor(workers) as pool:
        list(pool.map(draw, range(workers)))
        wall, busy = time.perf_counter(), time.process_time()
        list(pool.map(draw, range(workers, workers + repeats)))
        if device.startswith("cuda"):
            torch.cuda.synchronize()
        passed, used = time.perf_counter() - wall, time.process_time() - busy
    return passed / repeats, used / repeats


def measure(size: int, options: argparse.Namespace) -> Row:
    start = time.perf_counter()
    source = Cartoons(CartoonsConfig(size=size, device=options.device))
    bank_seconds = time.perf_counter() - start
    count, shared = options.count, {"repeats": options.repeats, "device": options.device}
    wall, busy = measure_batches(
        lambda step: source.draw(step, count), workers=options.workers, **shared
    )
    staging, _ = measure_batches(
        lambda step: source.compose(np.random.default_rng(step), count), workers=1, **shared
    )
    return Row(
        size=size,
        bank_seconds=bank_seconds,
        atlas_mib=source.bank.atlas.numel() * 4 / 2**20,
        samples_per_second=count / wall,
        cpu_ms_per_sample=1000 * busy / count,
        scenes_per_second=count / staging,
    )


def main() -> None:
    parser = argparse.ArgumentParser(description="Samples a second of the synthetic cartoons.")
    parser.add_argument("--sizes", type=int, nargs="+", default=[128, 192, 256])
    parser.add_argument("--count", type=int, default=16)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--repeats", type=int, default=6)
    parser.add_argument("--device", default="cpu")
    options = parser.parse_args()
    torch.set_num_threads(1)
    cv2.setNumThreads(1)
    print(f"{'size':>8}{'bank':>11}{'atlas':>13}{'samples':>15}{'CPU time':>15}{'scenes':>15}")
    for size in options.sizes:
        print(measure(size, options))


if __name__ == "__main__":
    main()
