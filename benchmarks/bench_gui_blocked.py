"""How long the GUI thread is ever blocked: a scripted session under a watchful timer.

    QT_QPA_PLATFORM=offscreen python -m benchmarks.bench_gui_blocked [FOLDER]

A timer fires every 2 ms on the GUI thread; the longest time between two firings, less 2 ms, is
how long the thread was blocked. The session opens a shot, edits it, renders it with nothing cached
(torch is imported meanwhile), scrubs, plays and exports. Baseline: the same timer in an idle
window.

Of the processor's time a firing was late by no more than what this process, with all of its
threads, has worked meanwhile: what other programs took is no fault of ours.
"""

from __future__ import annotations

import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.live_window import rest, wait
from inbetweener.core import edits
from inbetweener.core.naming import NamePattern
from inbetweener.inference.catalogue import Catalogue
from inbetweener.paths import UserFolders, resource
from inbetweener.qt_environment import undo_opencv_settings
from inbetweener.rendering.export_plan import ExportNaming
from inbetweener.session.exporting.picture_export import ExportRequest
from inbetweener.session.workspace import Workspace
from inbetweener.storage.opening import OpenRequest
from inbetweener.ui.look.theme import apply_theme
from inbetweener.ui.main_window import MainWindow
from inbetweener.workers.garbage import GarbageCollector

if TYPE_CHECKING:
    from collections.abc import Callable

TICK_MS = 2
IDLE = "idle (baseline)"


class Blocked(NamedTuple):
    """The longest time that a thread stood still, by the clock and of the processor."""

    clock_ms: float
    processor_ms: float


class Watch:
    """Notes the longest time between two ticks of a timer."""

    def __init__(self) -> None:
        self.restart()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK_MS)

    def restart(self) -> None:
        self._last_s = time.perf_counter(), time.process_time()
        self.longest = Blocked(0.0, 0.0)

    def _tick(self) -> None:
        now_s = time.perf_counter(), time.process_time()
        clock_ms, busy_ms = (
            1000 * (now - then) for now, then in zip(now_s, self._last_s, strict=True)
        )
        late_ms = clock_ms - TICK_MS
        self.longest = Blocked(
            max(self.longest.clock_ms, late_ms),
            max(self.longest.processor_ms, min(late_ms, busy_ms)),
        )
        self._last_s = now_s


def scrub(workspace: Workspace) -> None:
    for frame in range(workspace.document.plan.length):
        workspace.playback.show_frame(frame)
        rest(15)


def play(workspace: Workspace) -> None:
    workspace.playback.play()
    rest(3000)
    workspace.playback.pause()


def edit(workspace: Workspace) -> None:
    gaps = range(len(workspace.document.shot.gaps))
    for exposure in (1, 2, 3, 2):
        workspace.document.edit("on", partial(edits.set_exposure, gaps=gaps, exposure=exposure))
        rest(50)


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else resource("sample")
    undo_opencv_settings()
    app = QApplication(sys.argv[:1])
    apply_theme(app)
    with tempfile.TemporaryDirectory() as home:
        run(UserFolders.below(Path(home)), folder, Path(home) / "out")


def run(folders: UserFolders, folder: Path, out: Path) -> dict[str, Blocked]:
    """How long each step blocked the thread; printed, too."""
    garbage = GarbageCollector()
    garbage.start()  # as the program does
    workspace = Workspace(Catalogue(), folders)
    window = MainWindow(workspace)
    window.show()
    rest(500)
    watch = Watch()
    export = ExportRequest(out, ExportNaming(NamePattern.parse("a.####.png"), 1))
    steps: dict[str, Callable[[], object]] = {
        IDLE: lambda: rest(1000),
        "open": lambda: wait(
            workspace.opener.opened.connect, lambda: workspace.open(OpenRequest(folder))
        ),
        "settle, thumbnails": lambda: rest(1500),
        "edit": lambda: edit(workspace),
        "render, torch imported": lambda: wait(
            workspace.queue.finished.connect, workspace.render_all
        ),
        "scrub": lambda: scrub(workspace),
        "play": lambda: play(workspace),
        "export": lambda: wait(
            workspace.exporter.finished.connect, lambda: workspace.exporter.export(export)
        ),
    }
    longest: dict[str, Blocked] = {}
    for name, step in steps.items():
        watch.restart()
        step()
        longest[name] = watch.longest
        clock_ms, processor_ms = watch.longest
        print(f"{name:<24} blocked at most {clock_ms:7.1f} ms, {processor_ms:6.1f} of processor")
    print(f"dropped while playing: {workspace.playback.dropped_frames} frames")
    window.hide()
    workspace.shutdown()
    garbage.stop()
    return longest


if __name__ == "__main__":
    main()
