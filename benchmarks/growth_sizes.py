"""How time and memory grow with the size of pictures.

    python -m benchmarks.growth --by pixels

480p to 4K, each step in a process of its own: opening a folder of eight keys, a thumbnail, reading
a picture for the screen, a step of scrubbing through pictures that are in memory, an inbetween of
dis-splat, and a picture that is packed and exported. Times are of the processor, the least of
several; memory is the most that is held above what was held before the step.
"""

from __future__ import annotations

import ctypes
import gc
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import cv2

from benchmarks.budget_rows import draw_keys, window_on
from benchmarks.live_window import rest
from inbetweener.core.cancel import CancelToken
from inbetweener.imaging.alpha import thumbnail
from inbetweener.imaging.reading import read_picture
from inbetweener.imaging.writing import encode_png
from inbetweener.inference.catalogue import Catalogue
from inbetweener.session.pictures.loading import load
from inbetweener.session.pictures.refs import PictureRef
from inbetweener.storage.export import ExportItem, export_pictures
from inbetweener.storage.image_cache import ImageCache
from inbetweener.storage.opening import OpenRequest, read_shot

if TYPE_CHECKING:
    from collections.abc import Callable

SIZES = ((854, 480), (1280, 720), (1920, 1080), (3840, 2160))
_KEYS = 8
_REPEATS = 3


def measured(work: Callable[[], object]) -> dict[str, float]:
    """Milliseconds of the processor, the least of several runs, and MiB at most above before."""
    work()  # what is loaded once
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)  # else what was freed is taken again and seems to be nothing
    before_kib = _status("VmRSS")
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")  # the peak begins anew
    taken = []
    for _ in range(_REPEATS):
        started_s = time.process_time()
        work()
        taken.append(1000 * (time.process_time() - started_s))
    peak_mib = (_status("VmHWM") - before_kib) / 1024
    return {"ms": max(0.001, min(taken)), "MiB": max(0.01, peak_mib)}


def _status(field: str) -> int:
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    (line,) = [each for each in lines if each.startswith(f"{field}:")]
    return int(line.split()[1])


def open_folder(folder: Path) -> dict[str, float]:
    """Find out what eight keys are."""
    return measured(
        lambda: read_shot(
            OpenRequest(folder, ignores_project=True), CancelToken(), lambda _done, _of: None
        )
    )


def make_thumbnail(folder: Path) -> dict[str, float]:
    """Read a key, and make it small."""
    path = min(folder.iterdir())
    return measured(lambda: thumbnail(read_picture(path).pixels, 160, 100))


def read_for_screen(folder: Path) -> dict[str, float]:
    """Read a key as the canvas does."""
    cache = ImageCache(folder.parent / "cache", 1 << 30)
    ref = PictureRef(path=min(folder.iterdir()))
    return measured(lambda: load(cache, ref, {}))


def scrub(folder: Path) -> dict[str, float]:
    """Show keys that are in memory, one after the other."""
    with window_on(folder) as (workspace, window):
        starts = list(workspace.document.plan.starts)
        for frame in starts:  # once, so that all is in memory
            workspace.playback.show_frame(frame)
            rest(300)

        def steps() -> None:
            for frame in starts:
                workspace.playback.show_frame(frame)
                window.canvas.repaint()

        found = measured(steps)
    return {"ms": found["ms"] / len(starts)}  # nothing is held that was not before


def draw_inbetween(folder: Path) -> dict[str, float]:
    """From two keys to one inbetween."""
    cv2.setNumThreads(1)
    first, second, *_ = [read_picture(path).pixels for path in sorted(folder.iterdir())]
    interpolator = Catalogue().open("dis-splat", "cpu")
    token = CancelToken()
    return measured(lambda: interpolator.prepare(first, second, (), token).at(0.5, token))


def export(folder: Path) -> dict[str, float]:
    """A picture in memory becomes a file."""
    picture, out = read_picture(min(folder.iterdir())).pixels, folder.parent / "out"
    out.mkdir()
    items = [ExportItem("A0001.png", None, lambda: encode_png(picture))]

    def work() -> None:
        (out / "A0001.png").unlink(missing_ok=True)
        export_pictures(
            items, out, overwrite=False, token=CancelToken(), report=lambda _done, _of: None
        )

    return measured(work)


STEPS = {
    "open 8 drawings": open_folder,
    "thumbnail": make_thumbnail,
    "read for the screen": read_for_screen,
    "scrub step": scrub,
    "inbetween, dis-splat": draw_inbetween,
    "pack and export": export,
}


def one(step: str, height: int) -> dict[str, float]:
    """A step at a size, in this process."""
    (size,) = [each for each in SIZES if each[1] == height]
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home) / "keys"
        draw_keys(folder, _KEYS, size)
        return STEPS[step](folder)


def run() -> dict[str, dict[str, list[float]]]:
    """Every step at every size: rows of milliseconds and of MiB."""
    rows: dict[str, dict[str, list[float]]] = {"ms": {}, "MiB": {}}
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "OMP_NUM_THREADS": "1"}
    for step in STEPS:
        for _, height in SIZES:
            command = [sys.executable, "-m", __name__, step, str(height)]
            done = subprocess.run(command, env=surroundings, capture_output=True, check=True)  # noqa: S603 - ourselves
            found = json.loads(done.stdout.splitlines()[-1])
            for unit, value in found.items():
                rows[unit].setdefault(step, []).append(value)
        for unit, kept in rows.items():
            told = "  ".join(f"{each:.3g}" for each in kept.get(step, ()))
            sys.stdout.write(f"{step}: {told} {unit}\n")
        sys.stdout.flush()
    return rows


if __name__ == "__main__":
    sys.stdout.write(json.dumps(one(sys.argv[1], int(sys.argv[2]))) + "\n")
