"""How time and memory grow with the number of drawings.

    python -m benchmarks.growth [--out docs/images/budgets] [--most 10000]

For 10, 100, 1,000 and 10,000 drawings: the frame plan, an edit of one gap with its plan, saving and
loading the project, and reading the folder. Times are of the processor, the least of several. Each
is drawn over the number of drawings, both axes logarithmic, beside a line of growth in proportion.
"""

from __future__ import annotations

import argparse
import math
import tempfile
import time
import tracemalloc
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np

from benchmarks.budget_rows import draw_keys
from inbetweener.core import edits
from inbetweener.core.cancel import CancelToken
from inbetweener.core.plan import FramePlan
from inbetweener.storage.opening import OpenRequest, read_shot
from inbetweener.storage.project_file import load_project, save_project

if TYPE_CHECKING:
    from collections.abc import Callable

    from inbetweener.core.shot import Shot

COUNTS = (10, 100, 1000, 10_000)
_COLOURS = ((180, 90, 0), (0, 120, 0), (0, 0, 200), (160, 0, 160), (90, 90, 90))
_BOX = (70, 30, 560, 330)  # left, top, right, bottom


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
            found["open"] = least_ms(lambda folder=folder: opened(folder), 1)
        for name, value in found.items():
            rows.setdefault(name, []).append(value)
        told = "  ".join(f"{name} {value:.3g}" for name, value in found.items())
        print(f"{count:>6} drawings: {told}", flush=True)
    return rows


def steepest(values: list[float]) -> float:
    """By what power of the number of drawings the last decade grows; 1 is in proportion."""
    return math.log10(values[-1] / values[-2]) if len(values) > 1 else 0.0


def plot(rows: dict[str, list[float]], unit: str, path: Path) -> None:
    """Lines over the number of drawings, both axes logarithmic."""
    left, top, right, bottom = _BOX
    picture = np.full((380, 760, 3), 255, np.uint8)
    values = [value for row in rows.values() for value in row]
    low, high = math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)))
    decades = max(len(row) for row in rows.values()) - 1

    def place(step: float, value: float) -> tuple[int, int]:
        across = step / max(1, decades)
        up = (math.log10(value) - low) / max(1, high - low)
        return round(left + across * (right - left)), round(bottom - up * (bottom - top))

    for power in range(low, high + 1):
        y = place(0, 10.0**power)[1]
        cv2.line(picture, (left, y), (right, y), (225, 225, 225), 1)
        _say(picture, f"{10.0**power:g} {unit}", (4, y + 4))
    for step in range(decades + 1):
        _say(picture, f"{10 ** (step + 1):,}", (place(step, 10.0**low)[0] - 20, bottom + 20))
    lowest = bottom + 14
    by_end = sorted(rows.items(), key=lambda each: each[1][-1])
    for (name, row), colour in zip(by_end, _COLOURS, strict=False):
        points = np.array([place(step, value) for step, value in enumerate(row)], np.int32)
        cv2.polylines(picture, [points], isClosed=False, color=colour, thickness=2,
                      lineType=cv2.LINE_AA)  # fmt: skip
        words = f"{name}: {row[-1]:.3g} {unit}, power {steepest(row):.2f}"
        lowest = min(lowest - 14, int(points[-1][1]) + 4)  # no words over others
        _say(picture, words, (right + 8, lowest), colour)
    _say(picture, "drawings", (left + 200, bottom + 40))
    path.parent.mkdir(parents=True, exist_ok=True)
    cv2.imwrite(str(path), picture)


def _say(
    picture: np.ndarray, words: str, at: tuple[int, int], colour: tuple[int, ...] = (60, 60, 60)
) -> None:
    cv2.putText(picture, words, at, cv2.FONT_HERSHEY_SIMPLEX, 0.38, colour, 1, cv2.LINE_AA)


def main() -> None:
    """Measure, print, draw."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.growth")
    parser.add_argument("--out", type=Path, default=Path("docs/images/budgets"))
    parser.add_argument("--most", type=int, default=COUNTS[-1])
    options = parser.parse_args()
    rows = run(options.most)
    memory = {"document and plan": rows.pop("memory")}
    plot(rows, "ms", options.out / "growth-time.png")
    plot(memory, "MiB", options.out / "growth-memory.png")
    for name, row in {**rows, **memory}.items():
        print(f"{name}: grows by the power {steepest(row):.2f} in the last decade")


if __name__ == "__main__":
    main()
