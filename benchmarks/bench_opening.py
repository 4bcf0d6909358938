"""Opening a folder of many drawings in the real window: time to a usable timeline, and memory.

    QT_QPA_PLATFORM=offscreen python -m benchmarks.bench_opening [COUNT]

The drawings are made first: 1920 x 1080, flat colours, one file each. The baseline is reading the
bytes of all files once, in the same run. An edit of one gap, to the repainted timeline, follows.
"""

from __future__ import annotations

import resource as os_resource
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from benchmarks.live_window import rest, wait
from inbetweener.imaging.writing import encode_png
from inbetweener.inference.catalogue import Catalogue
from inbetweener.paths import UserFolders
from inbetweener.qt_environment import undo_opencv_settings
from inbetweener.session.workspace import Workspace
from inbetweener.storage.opening import OpenRequest
from inbetweener.ui.look.theme import apply_theme
from inbetweener.ui.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable

EDITS = 40


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    undo_opencv_settings()
    app = QApplication(sys.argv[:1])
    apply_theme(app)
    with tempfile.TemporaryDirectory() as home:
        keys = Path(home) / "keys"
        keys.mkdir()
        draw_keys(keys, count)
        workspace = Workspace(Catalogue(), UserFolders.below(Path(home)))
        window = MainWindow(workspace)
        window.show()
        rest(300)
        before_mib = resident_mib()
        baseline_s = timed_s(lambda: [path.read_bytes() for path in keys.iterdir()])
        opened_s = timed_s(lambda: open_and_paint(workspace, window, keys))
        print(
            f"{count} drawings: usable after {opened_s:.2f} s, "
            f"{opened_s / baseline_s:.1f} x reading all bytes once ({baseline_s:.2f} s)"
        )
        wait_for_thumbnails(workspace, count)
        rest(1000)
        edits_ms = sorted(timed_edit_ms(window, workspace) for _ in range(EDITS))
        print(
            f"edit of one gap to repainted timeline: median {edits_ms[EDITS // 2]:.1f} ms, "
            f"p95 {edits_ms[int(EDITS * 0.95)]:.1f} ms"
        )
        wait_for_thumbnails(workspace, count)
        print(
            f"all thumbnails; peak memory {resident_mib():.0f} MiB, "
            f"{resident_mib() - before_mib:.0f} MiB over the empty window"
        )
        window.hide()
        workspace.shutdown()


def draw_keys(folder: Path, count: int) -> None:
    pixels = np.full((1080, 1920, 3), 255, np.uint8)
    for number in range(count):
        pixels[:] = 255
        left = 100 + number % 1500
        pixels[300:700, left : left + 300] = (230, 90, 60)
        (folder / f"A{1 + 4 * number:05d}.png").write_bytes(encode_png(pixels))


def open_and_paint(workspace: Workspace, window: MainWindow, keys: Path) -> None:
    wait(workspace.opener.opened.connect, lambda: workspace.open(OpenRequest(keys)))
    window.repaint()
    window.timeline.repaint()


def timed_edit_ms(window: MainWindow, workspace: Workspace) -> float:
    """One edit, with time before it for what the last one left to do."""
    rest(100)
    return 1000 * timed_s(lambda: edit(window, workspace))


def edit(window: MainWindow, workspace: Workspace) -> None:
    gap = workspace.document.shot.gaps[min(workspace.selection.gaps)]
    window.shot_verbs.set_exposure(1 if gap.exposure == 2 else 2)
    window.timeline.repaint()


def wait_for_thumbnails(workspace: Workspace, count: int) -> None:
    last = workspace.document.shot.drawings[count - 1].id
    loop = QEventLoop()
    workspace.thumbnails.ready.connect(lambda drawing: loop.quit() if drawing == last else None)
    if workspace.thumbnails.get(last) is None:
        loop.exec()


def timed_s(work: Callable[[], object]) -> float:
    started_s = time.perf_counter()
    work()
    return time.perf_counter() - started_s


def resident_mib() -> float:
    """The most memory that this process ever held; in KiB on Linux."""
    return os_resource.getrusage(os_resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
