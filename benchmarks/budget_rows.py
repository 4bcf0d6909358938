"""Measures one row of the budgets, in a process of its own, and prints it as JSON.

python -m benchmarks.budget_rows ROW
"""

from __future__ import annotations

import contextlib
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np

from benchmarks.budgets import Measured
from inbetweener.imaging.writing import encode_png

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from inbetweener.session.workspace import Workspace
    from inbetweener.ui.main_window import MainWindow

_SCRUBS = 200
_PLAY_MS = 10_000
_EDITS = 60
_EXPORTED = 96


def p95(times: list[float]) -> float:
    return sorted(times)[int(len(times) * 0.95)]


class Times:
    """How long blocks took in this thread, in milliseconds: by the clock and of the processor."""

    def __init__(self) -> None:
        self._clock_ms: list[float] = []
        self._processor_ms: list[float] = []
        self._began = 0.0, 0.0

    def __enter__(self) -> None:
        self._began = time.perf_counter(), time.thread_time()

    def __exit__(self, *_: object) -> None:
        self._clock_ms.append(1000 * (time.perf_counter() - self._began[0]))
        self._processor_ms.append(1000 * (time.thread_time() - self._began[1]))

    def measured(self, baseline: str, baseline_ms: float) -> Measured:
        """The 95th percentile; the ratio is that of the processor's time."""
        own = p95(self._processor_ms)
        return Measured(p95(self._clock_ms), baseline, own / baseline_ms, "", own)


def draw_keys(folder: Path, count: int, size: tuple[int, int], every: int = 4) -> None:
    """Flat drawings of a block that moves; numbers are frames."""
    width, height = size
    folder.mkdir(parents=True)
    pixels = np.empty((height, width, 3), np.uint8)
    for number in range(count):
        pixels[:] = 255
        left = (5 + number * 7) % (width - width // 6)
        pixels[height // 4 : height // 2, left : left + width // 6] = (230, 90, 60)
        (folder / f"A{1 + every * number:05d}.png").write_bytes(encode_png(pixels))


@contextlib.contextmanager
def window_on(folder: Path) -> Iterator[tuple[Workspace, MainWindow]]:
    """The window with a shot open; it is on the screen that Qt is told to use."""
    from PySide6.QtWidgets import QApplication

    from benchmarks.live_window import rest, wait
    from inbetweener.inference.catalogue import Catalogue
    from inbetweener.paths import UserFolders
    from inbetweener.qt_environment import undo_opencv_settings
    from inbetweener.session.workspace import Workspace
    from inbetweener.storage.opening import OpenRequest
    from inbetweener.ui.look.theme import apply_theme
    from inbetweener.ui.main_window import MainWindow

    undo_opencv_settings()
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    apply_theme(app)
    with tempfile.TemporaryDirectory() as home:
        workspace = Workspace(Catalogue(), UserFolders.below(Path(home)))
        window = MainWindow(workspace)
        window.resize(1920, 1080)
        window.show()
        wait(workspace.opener.opened.connect, lambda: workspace.open(OpenRequest(folder)))
        rest(1500)
        yield workspace, window
        window.hide()
        workspace.shutdown()


def scrub() -> Measured:
    """Pictures are in memory; each step ends when the canvas is painted."""
    from PySide6.QtGui import QImage, QPainter

    from benchmarks.live_window import rest

    with tempfile.TemporaryDirectory() as folder:
        draw_keys(Path(folder) / "keys", 12, (1920, 1080))
        with window_on(Path(folder) / "keys") as (workspace, window):
            starts = list(workspace.document.plan.starts)
            for frame in starts:  # once, so that all is in memory
                workspace.playback.show_frame(frame)
                rest(150)
            times = Times()
            for step in range(_SCRUBS):
                rest(2)
                with times:
                    workspace.playback.show_frame(starts[step % len(starts)])
                    window.canvas.repaint()
            size = window.canvas.size()
            target, picture = (
                QImage(each, QImage.Format.Format_RGB32)
                for each in (size, window.canvas.size().expandedTo(size))
            )
            picture.fill(0)

            def bare() -> None:
                painter = QPainter(target)
                painter.drawImage(0, 0, picture)
                painter.end()

            bare_ms = 1000 * _busy_s(bare)
    return times.measured("a picture of that size painted by Qt alone", bare_ms)


def play() -> Measured:
    from benchmarks.live_window import rest

    with tempfile.TemporaryDirectory() as folder:
        draw_keys(Path(folder) / "keys", 48, (1920, 1080), every=1)
        with window_on(Path(folder) / "keys") as (workspace, _window):
            for frame in range(workspace.document.plan.length):
                workspace.playback.show_frame(frame)
                rest(60)
            workspace.playback.show_frame(0)
            workspace.playback.play()
            rest(_PLAY_MS)
            workspace.playback.pause()
            dropped = workspace.playback.dropped_frames
    shown = 24 * _PLAY_MS / 1000
    return Measured(dropped, f"{shown:.0f} frames", dropped / shown)


def opening(*, is_memory: bool) -> Measured:
    """The time, or the memory, of a thousand drawings."""
    from PySide6.QtWidgets import QApplication

    from benchmarks import bench_opening as bench
    from benchmarks.live_window import rest
    from inbetweener.inference.catalogue import Catalogue
    from inbetweener.paths import UserFolders
    from inbetweener.session.workspace import Workspace
    from inbetweener.ui.look.theme import apply_theme
    from inbetweener.ui.main_window import MainWindow

    app = QApplication(sys.argv[:1])
    apply_theme(app)
    with tempfile.TemporaryDirectory() as home:
        keys = Path(home) / "keys"
        keys.mkdir()
        bench.draw_keys(keys, 1000)
        workspace = Workspace(Catalogue(), UserFolders.below(Path(home)))
        window = MainWindow(workspace)
        window.show()
        rest(300)
        before_mib = bench.resident_mib()
        read_s = bench.timed_s(lambda: [path.read_bytes() for path in keys.iterdir()])
        busy_s = time.process_time()
        opened_s = bench.timed_s(lambda: bench.open_and_paint(workspace, window, keys))
        busy_s = time.process_time() - busy_s
        if is_memory:
            bench.wait_for_thumbnails(workspace, 1000)
            taken = bench.resident_mib() - before_mib
        window.hide()
        workspace.shutdown()
    if is_memory:
        return Measured(taken, "", None, "over the empty window")
    return Measured(opened_s, "reading all bytes once", opened_s / read_s, "", busy_s)


def edit() -> Measured:
    from benchmarks.bench_opening import edit as edit_and_paint
    from benchmarks.live_window import rest
    from inbetweener.core import edits
    from inbetweener.core.plan import FramePlan

    with tempfile.TemporaryDirectory() as folder:
        draw_keys(Path(folder) / "keys", 2000, (96, 54))
        with window_on(Path(folder) / "keys") as (workspace, window):
            times = Times()
            for _ in range(_EDITS):
                rest(100)
                with times:
                    edit_and_paint(window, workspace)
            shot = workspace.document.shot
            flip = iter([1, 2] * 40)
            pure_ms = 1000 * _busy_s(
                lambda: FramePlan.of(edits.set_exposure(shot, [0], next(flip)))
            )
    return times.measured("the edit of the document alone", pure_ms)


def export() -> Measured:
    """Frames that are all in the cache, and the same frames by OpenCV on all cores."""
    from inbetweener.core import edits
    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.interpolator import ModelInfo
    from inbetweener.core.naming import NamePattern
    from inbetweener.core.plan import FramePlan
    from inbetweener.rendering.export_plan import ExportNaming
    from inbetweener.rendering.exporting import export_shot
    from inbetweener.rendering.finished import FinishedPictures
    from inbetweener.rendering.jobs import JobPlanner
    from inbetweener.storage.fingerprints import FingerprintIndex
    from inbetweener.storage.image_cache import ImageCache
    from inbetweener.storage.opening import OpenRequest, read_shot

    with tempfile.TemporaryDirectory() as folder:
        home, token = Path(folder), CancelToken()
        draw_keys(home / "keys", 2, (1920, 1080), every=_EXPORTED)
        shot = read_shot(OpenRequest(home / "keys"), token, lambda _done, _of: None).shot
        shot = edits.set_exposure(shot, [0], 1)
        cache = ImageCache(home / "cache", 1 << 40)
        models = {name: ModelInfo(name, name, "1") for name in (shot.model_of(0),)}
        index = FingerprintIndex(home / "index.json")
        planner = JobPlanner(home / "keys", index, models)
        frames = [_frame(number) for number in range(_EXPORTED)]
        for inbetween, pixels in zip(planner.job(shot, 0).inbetweens, frames, strict=False):
            cache.write(inbetween.digest, encode_png(pixels), {})
        started_s = time.perf_counter()
        result = export_shot(
            shot, FramePlan.of(shot), ExportNaming(NamePattern("A", 4, ".png"), 1),
            FinishedPictures(shot, planner, cache), home / "out",
            overwrite=False, token=token, report=lambda _done, _of: None,
        )  # fmt: skip
        own = result.written / (time.perf_counter() - started_s)
        (home / "bare").mkdir()
        started_s = time.perf_counter()
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            list(pool.map(partial(_write, home / "bare"), range(len(frames)), frames))
        bare = len(frames) / (time.perf_counter() - started_s)
    return Measured(own / bare, "", None, f"{own:.0f} frames a second over {bare:.0f}")


def _frame(number: int) -> np.typing.NDArray[np.uint8]:
    from benchmarks.bench_engine import draw_key

    return draw_key(1920, 1080, number % 7)


def _write(folder: Path, number: int, pixels: np.typing.NDArray[np.uint8]) -> None:
    cv2.imwrite(str(folder / f"{number}.png"), cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR))


_SHOW = """
import os, sys
from inbetweener.ui.main_window import MainWindow
show = MainWindow.show
def shown(window):
    show(window)
    window.repaint()
    os._exit(0)
MainWindow.show = shown
from inbetweener.app import main
main([])
"""
_BARE = """
import os
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.show()
window.repaint()
os._exit(0)
"""


def start() -> Measured:
    """The fastest of five starts, to the first picture of the window."""
    with tempfile.TemporaryDirectory() as home:
        values = {**os.environ, "INBETWEENER_HOME": home}
        own, bare = (
            min(_started(partial(_run, code, values)) for _ in range(5)) for code in (_SHOW, _BARE)
        )
    ratio = own[1] / bare[1]
    return Measured(own[0], "an empty window of Qt from a cold start", ratio, "", own[1])


def _started(run: Callable[[], object]) -> tuple[float, float]:
    """Seconds of a child, by the clock and of the processor."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    clock_s = _seconds(run)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return clock_s, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _run(code: str, values: dict[str, str]) -> None:
    subprocess.run([sys.executable, "-c", code], env=values, check=True, capture_output=True)  # noqa: S603


def engine(device: str, size: tuple[int, int]) -> Measured:
    """flow-warp on drawings, three inbetweens a gap."""
    import torch

    if device == "cuda" and not torch.cuda.is_available():
        return Measured(None, "", None, "needs a GPU")
    from benchmarks.bench_engine import bare_warp, draw_key, seconds_per_call
    from inbetweener.inference.catalogue import Catalogue

    torch.set_num_threads(2)
    cv2.setNumThreads(2)
    keys = draw_key(*size, 0), draw_key(*size, 1)
    bare_s = seconds_per_call(lambda: bare_warp(*keys), 3) / 3
    from inbetweener.core.cancel import CancelToken

    model = Catalogue().open("flow-warp", device)

    def draw() -> None:
        gap = model.prepare(*keys, (), CancelToken())
        for t in (0.25, 0.5, 0.75):
            gap.at(t, CancelToken())

    busy_s = time.process_time()
    each_s = seconds_per_call(draw, 3, device) / 3
    busy_s = (time.process_time() - busy_s) / 12  # it drew once more, to warm up; three each
    value = 1000 * each_s if device == "cuda" else each_s
    busy = None if device == "cuda" else busy_s / 2  # on two cores at best
    return Measured(value, "OpenCV's flow and two warps", each_s / bare_s, model.device, busy)


def blocked() -> Measured:
    from PySide6.QtWidgets import QApplication

    from benchmarks import bench_gui_blocked as bench
    from inbetweener.paths import UserFolders, resource
    from inbetweener.ui.look.theme import apply_theme

    app = QApplication(sys.argv[:1])
    apply_theme(app)
    with tempfile.TemporaryDirectory() as home, contextlib.redirect_stdout(sys.stderr):
        steps = bench.run(UserFolders.below(Path(home)), resource("sample"), Path(home) / "out")
    idle = steps.pop(bench.IDLE)
    worst = max(steps, key=lambda name: steps[name])
    clock_ms = steps[worst].clock_ms
    processor_ms = max(step.processor_ms for step in steps.values())
    ratio = clock_ms / max(idle.clock_ms, 0.1)
    return Measured(clock_ms, "an idle window", ratio, f"during: {worst}", processor_ms)


def _seconds(work: Callable[[], object]) -> float:
    started_s = time.perf_counter()
    work()
    return time.perf_counter() - started_s


def _busy_s(work: Callable[[], object], count: int = 40) -> float:
    """Seconds of the processor that one of many runs takes."""
    started_s = time.thread_time()
    for _ in range(count):
        work()
    return (time.thread_time() - started_s) / count


ROWS: dict[str, Callable[[], Measured]] = {
    "scrub": scrub,
    "play": play,
    "open": partial(opening, is_memory=False),
    "memory": partial(opening, is_memory=True),
    "edit": edit,
    "export": export,
    "start": start,
    "gpu": partial(engine, "cuda", (1920, 1080)),
    "cpu": partial(engine, "cpu", (960, 540)),
    "blocked": blocked,
}


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    print(json.dumps(asdict(ROWS[sys.argv[1]]())))
