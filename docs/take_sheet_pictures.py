"""Takes the pictures of docs/from-sheet-to-movie.md: its dialogs, its shot, frames of its movie.

QT_QPA_PLATFORM=offscreen python -m docs.take_sheet_pictures
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import av
import cv2
import numpy as np
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from benchmarks.live_window import rest, wait
from docs.make_cut05 import make
from inbetweener.api import MovieAsked, MovieKind, write_movie
from inbetweener.formats.sheet_files import read_sheet
from inbetweener.inference.catalogue import Catalogue
from inbetweener.paths import UserFolders, project_root
from inbetweener.qt_environment import undo_opencv_settings
from inbetweener.session.importing.sheet_importer import SheetRead, opened_of_sheet
from inbetweener.session.workspace import Workspace
from inbetweener.ui.dialogs.export_sheet_dialog import ExportSheetDialog
from inbetweener.ui.dialogs.open_sheet_dialog import OpenSheetDialog
from inbetweener.ui.look.theme import apply_theme
from inbetweener.ui.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

_SIZE_PX = 1440, 900
_SETTLE_MS = 1500
_SHOWN_FRAME = 10
_STRIP = (0, 6, 10, 14, 18)  # frames of the movie
_STRIP_PX = 320
_GAP_PX = 8
_SHEET = Path("swing/cut05.xdts")


def main() -> None:
    """Take them all."""
    undo_opencv_settings()
    app = QApplication(sys.argv[:1])
    apply_theme(app)
    with tempfile.TemporaryDirectory() as home:
        os.chdir(home)  # so that no picture shows where that is
        make(Path("swing"))
        workspace = Workspace(Catalogue(), UserFolders.below(Path(home) / "settings"))
        window = MainWindow(workspace)
        window.resize(*_SIZE_PX)
        window.show()
        _open_sheet(workspace, window)
        _draw(workspace, window)
        _export_sheet(workspace, window)
        _make_movie(workspace)
        window.hide()
        workspace.shutdown()


def _open_sheet(workspace: Workspace, window: MainWindow) -> None:
    """As it is understood, and confirmed."""
    importer = workspace.importers.sheets
    shown: list[OpenSheetDialog] = []

    def look() -> None:
        dialog = OpenSheetDialog(SheetRead(_SHEET, read_sheet(_SHEET)), importer, window)
        shown.append(dialog)

    wait(importer.surveyed.connect, look)
    dialog = shown[0]
    dialog.resize(760, 430)
    dialog.show()
    rest(_SETTLE_MS)
    _save("sheet-open", dialog)
    dialog.close()
    outlook, survey = dialog.outlook, dialog.survey
    if outlook is None or outlook.made is None or survey is None:
        raise SystemExit("the sheet was not understood")
    workspace.show_opened(opened_of_sheet(outlook.made.scene, survey))


def _draw(workspace: Workspace, window: MainWindow) -> None:
    """All layers drawn, the sheet beside the picture."""
    window.notices.clear()
    layers = range(len(workspace.document.scene.layers))
    wait(workspace.queue.finished.connect, workspace.render_all)
    while any(workspace.layer_views.states(index).missing_gaps() for index in layers):
        rest(_SETTLE_MS)
    window.docks.show("sheet")
    workspace.playback.show_frame(_SHOWN_FRAME)
    rest(2 * _SETTLE_MS)
    window.notices.clear()
    rest(_SETTLE_MS)
    _save("sheet-window", window)


def _export_sheet(workspace: Workspace, window: MainWindow) -> None:
    dialog = ExportSheetDialog(workspace.document, None, window)
    (line,) = (each for each in dialog.findChildren(QLineEdit) if each.objectName() == "sheet_file")
    line.setText("swing/cut05-planned.xdts")
    dialog.show()
    rest(_SETTLE_MS)
    _save("sheet-export", dialog)
    dialog.close()


def _make_movie(workspace: Workspace) -> None:
    """Frames as they are decoded again."""
    project, movie = _SHEET.with_suffix(".inbetweener"), Path("cut05.mp4")
    wait(workspace.saver.saved.connect, lambda: workspace.saver.save(project.absolute()))
    write_movie(project, MovieAsked(path=movie, kind=MovieKind.MP4))
    with av.open(str(movie)) as container:
        frames = [frame.to_ndarray(format="bgr24") for frame in container.decode(video=0)]
    picture = _strip([np.asarray(frames[index], np.uint8) for index in _STRIP])
    cv2.imwrite(str(project_root() / "docs" / "images" / "sheet-movie.png"), picture)


def _strip(frames: Sequence[NDArray[np.uint8]]) -> NDArray[np.uint8]:
    height = round(_STRIP_PX * frames[0].shape[0] / frames[0].shape[1])
    gap = np.full((height, _GAP_PX, 3), 255, np.uint8)
    parts: list[NDArray[np.uint8]] = []
    for frame in frames:
        small = cv2.resize(frame, (_STRIP_PX, height), interpolation=cv2.INTER_AREA)
        parts += [np.asarray(small, np.uint8), gap]
    return np.hstack(parts[:-1])


def _save(name: str, widget: QWidget) -> None:
    widget.grab().save(str(project_root() / "docs" / "images" / f"{name}.png"))


if __name__ == "__main__":
    main()
