"""Takes the pictures of the documentation from the real window, so that they never go stale.

QT_QPA_PLATFORM=offscreen python -m docs.take_screenshots
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from PySide6.QtWidgets import QApplication

from benchmarks.live_window import rest, wait
from inbetweener.inference.catalogue import Catalogue
from inbetweener.paths import UserFolders, project_root, resource
from inbetweener.qt_environment import undo_opencv_settings
from inbetweener.session.comparison import Against
from inbetweener.session.overlays import OverlayKind
from inbetweener.session.workspace import Workspace
from inbetweener.storage.opening import OpenRequest
from inbetweener.ui.main_window import MainWindow
from inbetweener.ui.theme import apply_theme

FRAME = 20
SETTLE_MS = 1500


def main() -> None:
    undo_opencv_settings()
    app = QApplication(sys.argv[:1])
    apply_theme(app)
    with tempfile.TemporaryDirectory() as home:
        workspace = Workspace(Catalogue(), UserFolders.below(Path(home)))
        window = MainWindow(workspace)
        window.resize(1440, 900)
        window.show()
        wait(
            workspace.opener.opened.connect, lambda: workspace.open(OpenRequest(resource("sample")))
        )
        workspace.playback.show_frame(FRAME)
        wait(workspace.queue.finished.connect, workspace.render_all)
        rest(SETTLE_MS)
        _save(window, "main-window")
        workspace.comparer.change(is_on=True, against=Against.NEXT_KEY)
        rest(SETTLE_MS)
        _save(window, "compare")
        workspace.comparer.change(is_on=False)
        workspace.overlays.set_kind(OverlayKind.CONFIDENCE)
        rest(SETTLE_MS)
        _save(window, "confidence")
        window.hide()
        workspace.shutdown()


def _save(window: MainWindow, name: str) -> None:
    window.grab().save(str(project_root() / "docs" / "images" / f"{name}.png"))


if __name__ == "__main__":
    main()
