"""How long scrubbing through a scene of layers takes: python -m benchmarks.bench_stage.

Four layers of 1920 x 1080, the drawings of which all change at once but the background's: from
the step of the playhead to the painted canvas, with all pictures in memory; and how long it takes
until they are.
"""

from __future__ import annotations

import os
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import cv2
import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from benchmarks.bench_canvas import Screen, measured
from inbetweener.inference.catalogue import Catalogue
from inbetweener.paths import UserFolders
from inbetweener.session.scene.around import OtherLayersLook
from inbetweener.session.workspace import Workspace
from inbetweener.storage.opening import OpenRequest
from inbetweener.ui.canvas.view import CanvasWidget
from inbetweener.ui.presenters.canvas import CanvasPresenter

if TYPE_CHECKING:
    from inbetweener.session.pictures.refs import AnyRef

WIDTH, HEIGHT = 1920, 1080
FRAMES = 12
# Of the canvas, in pixels: 0.64 and 0.43 of the field's size.
VIEWS = (QSize(1280, 760), QSize(880, 520))


def write_scene(folder: Path) -> None:
    """Three cels on twos over a background: gaps too short for inbetweens."""
    ground = np.zeros((HEIGHT, WIDTH, 3), np.uint8)
    ground[:] = (235, 206, 160)
    for ball in range(40):
        cv2.circle(ground, (48 * ball, 900), 90, (60, 120 + ball, 70), -1, cv2.LINE_AA)
    (folder / "BG").mkdir()
    cv2.imwrite(str(folder / "BG" / "bg.png"), ground)
    for layer, name in enumerate("ABC"):
        (folder / name).mkdir()
        for frame in range(FRAMES):
            cel = np.zeros((HEIGHT, WIDTH, 4), np.uint8)
            middle = 300 + 500 * layer + 10 * frame, 540
            cv2.ellipse(cel, middle, (200, 380), frame, 0, 360, (60, 60, 220, 255), -1, cv2.LINE_AA)
            cv2.ellipse(cel, middle, (200, 380), frame, 0, 360, (20, 20, 20, 255), 8, cv2.LINE_AA)
            cv2.imwrite(str(folder / name / f"{name}{2 * frame + 1:04d}.png"), cel)


def turn() -> None:
    """Let threads work, and hear what they have to say."""
    QApplication.processEvents()
    time.sleep(0.005)


def open_scene(folder: Path) -> Workspace:
    """The scene, B being worked on, once every picture is in memory."""
    workspace = Workspace(Catalogue(), UserFolders.below(folder / "home"))
    workspace.open(OpenRequest(folder / "cut", as_layers=True))
    while not workspace.document.is_open:
        turn()
    workspace.document.activate(2)
    start = time.perf_counter()
    while not all_in_memory(workspace):
        turn()
    each_s = (time.perf_counter() - start) / workspace.document.plan.length
    print(f"read and composed: {each_s:.2f} s a frame")
    return workspace


def all_in_memory(workspace: Workspace) -> bool:
    """Whether all pictures of all frames are there; goes on from the first frame that is not."""
    for frame in range(workspace.document.plan.length):
        cell = workspace.document.plan.cell_at(frame)
        refs: list[AnyRef | None] = [workspace.preview.cells.ref(cell.id)]
        refs += workspace.other_layers.piles.refs(frame)
        if not all(ref is not None and workspace.pictures.has(ref) for ref in refs):
            workspace.playback.show_frame(frame)
            return False
    return True


def main() -> None:
    """Measure."""
    app = QApplication([])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "cut").mkdir()
        write_scene(folder / "cut")
        workspace = open_scene(folder)
        canvas = CanvasWidget()
        presenter = CanvasPresenter(workspace, canvas)
        for size in VIEWS:
            screen = Screen(canvas, size)
            presenter.refresh()
            for look in OtherLayersLook:
                workspace.other_layers.set_look(look)

                def scrub(number: int, screen: Screen = screen) -> None:
                    workspace.playback.show_frame(2 * (number % FRAMES))
                    screen.paint()

                measured(f"{size.width()} wide, others {look}: scrub", scrub)
        workspace.shutdown()
    app.quit()


if __name__ == "__main__":
    main()
