"""Hours of work in one session, to see that nothing grows: python -m tests.soak --minutes 60

    python -m tests.soak [--minutes M] [--json FILE] [--plot FILE]

The real window, without a screen, opens one of two shots, edits, renders, scrubs, plays and exports
it, and goes on with the other. After each round memory, open files and threads are noted. What the
last quarter holds is compared with the second quarter: by then all is loaded that will be.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import cv2
import numpy as np
from PySide6.QtWidgets import QApplication

from benchmarks.live_window import rest, wait
from inbetweener.core import edits
from inbetweener.core.naming import NamePattern
from inbetweener.inference.catalogue import Catalogue
from inbetweener.paths import UserFolders
from inbetweener.rendering.export_plan import ExportNaming
from inbetweener.session.exporting.exporter import ExportRequest
from inbetweener.session.workspace import Workspace
from inbetweener.storage.opening import OpenRequest
from inbetweener.ui.main_window import MainWindow
from tests.support.key_files import write_keys

if TYPE_CHECKING:
    from collections.abc import Sequence

KEYS = tuple(f"A{1 + 8 * number:04d}.png" for number in range(6))
# What may be more at the end: Python's own arenas, and a file that is open at that moment.
MORE_MEMORY = 1.08
MORE_FILES = 3
_FEWEST_ROUNDS = 8


@dataclass(frozen=True)
class Sample:
    """What the process held after a round: seconds since the start, MiB, files, threads."""

    seconds: float
    memory_mib: float
    files: int
    threads: int


def sample(started_s: float) -> Sample:
    """Now, as Linux tells it."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    memory_mib = pages * os.sysconf("SC_PAGESIZE") / 1024**2
    files, threads = (len(os.listdir(f"/proc/self/{each}")) for each in ("fd", "task"))  # noqa: PTH208
    return Sample(round(time.monotonic() - started_s, 1), round(memory_mib, 1), files, threads)


class Session:
    """A session that goes on and on.

    Args:
        home: of everything.
    """

    def __init__(self, home: Path) -> None:
        self._home = home
        self._shots = [write_keys(home / name, *KEYS) for name in ("walk", "run")]
        self._workspace = Workspace(Catalogue(), UserFolders.below(home / "home"))
        self._window = MainWindow(self._workspace)
        self._window.show()
        self._round = 0

    def work(self) -> None:
        """One round on one shot."""
        workspace, self._round = self._workspace, self._round + 1
        folder = self._shots[self._round % len(self._shots)]
        request = OpenRequest(folder, ignores_project=True)
        wait(workspace.shown.connect, lambda: workspace.open(request))
        for count in (3, 1 + self._round % 7):
            self._set_count(count)
            rest(20)
        workspace.render_all()
        while workspace.queue.is_busy:  # not at all where all of it is in the cache
            rest(10)
        for frame in range(workspace.document.plan.length):
            workspace.playback.show_frame(frame)
            rest(4)
        workspace.playback.play()
        rest(300)
        workspace.playback.pause()
        self._export()
        self._workspace.document.undo_stack.setClean()

    def _set_count(self, count: int) -> None:
        keep = edits.LengthRule.KEEP
        self._workspace.document.edit(
            "count", lambda shot: edits.set_count(shot, range(len(KEYS) - 1), count, keep)
        )

    def _export(self) -> None:
        exporter = self._workspace.exporter
        naming = ExportNaming(NamePattern("A", 4, ".png"), 1)
        request = ExportRequest(self._home / "out", naming, overwrites=True)
        wait(exporter.finished.connect, lambda: exporter.export(request))

    def end(self) -> bool:
        """Close; whether all threads ended."""
        self._window.hide()
        return self._workspace.shutdown()


def judge(samples: Sequence[Sample]) -> list[str]:
    """What has grown, in sentences."""
    quarter = len(samples) // 4
    early, late = samples[quarter : 2 * quarter], samples[-quarter:]

    def median(which: str, part: Sequence[Sample]) -> float:
        return float(statistics.median(getattr(each, which) for each in part))

    faults = []
    for which, most in (
        ("memory_mib", MORE_MEMORY * median("memory_mib", early)),
        ("files", MORE_FILES + median("files", early)),
        ("threads", median("threads", early)),
    ):
        if median(which, late) > most:
            faults.append(f"{which}: {median(which, early):g}, later {median(which, late):g}")
    return faults


def plot(samples: Sequence[Sample], path: Path) -> None:
    """Memory, files and threads over time, each from 0 to its highest."""
    picture = np.full((360, 720, 3), 255, np.uint8)
    colours = {"memory_mib": (180, 90, 0), "files": (0, 120, 0), "threads": (0, 0, 200)}
    for row, (which, colour) in enumerate(colours.items()):
        values = [float(getattr(each, which)) for each in samples]
        top = max(values) * 1.1
        xs = np.linspace(50, 700, len(values))
        points = [(round(x), round(330 - 290 * v / top)) for x, v in zip(xs, values, strict=True)]
        cv2.polylines(picture, [np.array(points, np.int32)], False, colour, 2, cv2.LINE_AA)
        words = f"{which}: {values[0]:g} to {values[-1]:g}, at most {max(values):g}"
        cv2.putText(picture, words, (60, 240 + 24 * row), cv2.FONT_HERSHEY_SIMPLEX, 0.5, colour, 1,
                    cv2.LINE_AA)  # fmt: skip
    cv2.line(picture, (50, 330), (700, 330), (0, 0, 0), 1)
    minutes = samples[-1].seconds / 60
    cv2.putText(picture, f"{len(samples)} rounds in {minutes:.1f} minutes", (60, 350),
                cv2.FONT_HERSHEY_SIMPLEX, 0.45, (0, 0, 0), 1, cv2.LINE_AA)  # fmt: skip
    cv2.imwrite(str(path), picture)


def run(minutes: float) -> list[Sample]:
    """Work for so long; what was held after each round.

    Raises:
        RuntimeError: a thread did not end.
    """
    samples: list[Sample] = []
    with tempfile.TemporaryDirectory() as home:
        session = Session(Path(home))
        started_s = time.monotonic()
        while time.monotonic() - started_s < 60 * minutes or len(samples) < _FEWEST_ROUNDS:
            session.work()
            samples.append(sample(started_s))
        if not session.end():
            raise RuntimeError("a thread did not end")
    return samples


def main() -> int:
    """Work, then tell; 1 where something has grown."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak")
    parser.add_argument("--minutes", type=float, default=60.0)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--plot", type=Path)
    options = parser.parse_args()
    application = QApplication(["soak"])
    samples = run(options.minutes)
    faults = judge(samples)
    if options.json:
        told = {"samples": [asdict(each) for each in samples], "faults": faults}
        options.json.write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")
    if options.plot:
        plot(samples, options.plot)
    first, last = samples[len(samples) // 4], samples[-1]
    lines = [f"{len(samples)} rounds in {last.seconds:.0f} s", f"a quarter in: {first}"]
    sys.stdout.write("\n".join([*lines, f"at the end: {last}", *faults, ""]))
    del application
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main())
