"""How time and memory grow with the number of drawings, and with the size of pictures.

    python -m benchmarks.growth [--by drawings|pixels] [--out docs/images/budgets] [--most 10000]

For 10, 100, 1,000 and 10,000 drawings: the frame plan, an edit of one gap with its plan, saving and
loading the project, and reading the folder. Times are of the processor, the least of several. Each
is drawn over the number of drawings, both axes logarithmic. By pixels: see `growth_sizes`.
"""

from __future__ import annotations

import argparse
import tempfile
import time
import tracemalloc
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks import growth_sizes
from benchmarks.budget_rows import draw_keys
from benchmarks.growth_plot import Ground, plot
from inbetweener.core import edits
from inbetweener.core.cancel import CancelToken
from inbetweener.core.plan import FramePlan
from inbetweener.storage.opening import OpenRequest, read_shot
from inbetweener.storage.project_file import load_project, save_project

if TYPE_CHECKING:
    from collections.abc import Callable

    from inbetweener.core.shot import Shot

_ANY_MIB = 1.0  # below it nothing is taken that would be worth a line
COUNTS = (10, 100, 1000, 10_000)


def least_ms(work: Callable[[], object], repeats: int = 3) -> float:
    """Milliseconds of the processor, the least of several runs."""
    taken = []
    for _ in range(repeats):
        started_s = time.process_time()
        work()
        taken.append(1000 * (time.process_time() - started_s))
    return max(0.001, min(taken))


def measure(shot: Shot, folder: Path) -> dict[str, float]:
    """Milliseconds of each step, and MiB of the document, for one shot."""
    project = folder / "a.inbetweener"
    flip = iter([1, 2] * 20)
    tracemalloc.start()
    save_project(project, shot, folder)
    kept = load_project(project)
    plan = FramePlan.of(kept.shot)
    held_mib = tracemalloc.get_traced_memory()[0] / 1024**2
    tracemalloc.stop()
    assert plan.length  # noqa: S101 - held until it is measured
    return {
        "plan": least_ms(lambda: FramePlan.of(shot)),
        "edit": least_ms(lambda: FramePlan.of(edits.set_exposure(shot, [0], next(flip)))),
        "save": least_ms(lambda: save_project(project, shot, folder)),
        "load": least_ms(lambda: load_project(project)),
        "memory": held_mib,
    }


def opened(folder: Path) -> Shot:
    """The folder as a shot."""
    return read_shot(
        OpenRequest(folder, ignores_project=True), CancelToken(), lambda _done, _of: None
    ).shot


def run(most: int) -> dict[str, list[float]]:
    """Every step for every number of drawings."""
    rows: dict[str, list[float]] = {}
    for count in [each for each in COUNTS if each <= most]:
        with tempfile.TemporaryDirectory() as home:
            folder = Path(home) / "keys"
            draw_keys(folder, count, (48, 32))
            found = measure(opened(folder), folder)
            found["open"] = least_ms(partial(opened, folder), 1)
        for name, value in found.items():
            rows.setdefault(name, []).append(value)
        told = "  ".join(f"{name} {value:.3g}" for name, value in found.items())
        print(f"{count:>6} drawings: {told}", flush=True)
    return rows


def tell(rows: dict[str, list[float]], ground: Ground) -> None:
    """By what power each grows at the end."""
    for name, row in rows.items():
        print(f"{name}: grows by the power {ground.power(row):.2f} of {ground.name} at the end")


def by_drawings(most: int, out: Path) -> None:
    """Measure, draw and tell what more drawings cost."""
    rows = run(most)
    memory = {"document and plan": rows.pop("memory")}
    counts = COUNTS[: len(rows["plan"])]
    ground = Ground(tuple(map(float, counts)), tuple(f"{n:,}" for n in counts), "drawings")
    plot(rows, "ms", ground, out / "growth-time.png")
    plot(memory, "MiB", ground, out / "growth-memory.png")
    tell({**rows, **memory}, ground)


def by_pixels(out: Path) -> None:
    """Measure, draw and tell what larger pictures cost."""
    rows = growth_sizes.run()
    rows["MiB"] = {name: row for name, row in rows["MiB"].items() if max(row) > _ANY_MIB}
    draw_by_pixels(rows, out)


def draw_by_pixels(rows: dict[str, dict[str, list[float]]], out: Path) -> None:
    """Draw and tell milliseconds and MiB over the number of pixels."""
    sizes = growth_sizes.SIZES
    labels = tuple("4K" if height == 2160 else f"{height}p" for _, height in sizes)
    ground = Ground(tuple(float(w * h) for w, h in sizes), labels, "pixels")
    for unit, name in (("ms", "size-time"), ("MiB", "size-memory")):
        plot(rows[unit], unit, ground, out / f"growth-{name}.png")
        print(f"{unit}:")
        tell(rows[unit], ground)


def main() -> None:
    """Measure, print, draw."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.growth")
    parser.add_argument("--out", type=Path, default=Path("docs/images/budgets"))
    parser.add_argument("--most", type=int, default=COUNTS[-1])
    parser.add_argument("--by", choices=["drawings", "pixels"], default="drawings")
    options = parser.parse_args()
    if options.by == "pixels":
        by_pixels(options.out)
    else:
        by_drawings(options.most, options.out)


if __name__ == "__main__":
    main()
