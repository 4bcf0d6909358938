"""The pictures of the manual show the window as it is; else they are to be taken anew."""

from __future__ import annotations

import json

import pytest
from PySide6.QtWidgets import QApplication

from docs.seen_words import KEPT, seen_words
from inbetweener.inference.catalogue import Catalogue
from inbetweener.paths import UserFolders
from inbetweener.session.workspace import Workspace
from inbetweener.storage.opening import OpenRequest
from inbetweener.ui.look.theme import apply_theme
from inbetweener.ui.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform
_AGAIN = "QT_QPA_PLATFORM=offscreen python -m docs.take_screenshots"


@pytest.fixture
def window(qapp, qtbot, tmp_path):
    """The window as `docs/take_screenshots.py` opens it."""
    apply_theme(qapp)
    workspace = Workspace(Catalogue(), UserFolders.below(tmp_path))
    window = MainWindow(workspace)
    window.resize(1440, 900)
    window.show()
    with qtbot.waitSignal(workspace.document.shot_opened):
        workspace.open(OpenRequest(workspace.sample_folder()))
    window.docks.show("drawings")
    workspace.playback.show_frame(20)
    window.notices.clear()
    yield window
    window.close()
    assert workspace.shutdown()


def test_the_main_window_is_as_it_was_photographed(window, qtbot):
    kept = json.loads(KEPT.read_text(encoding="utf-8"))["main-window"]

    qtbot.waitUntil(window.docks["drawings"].isVisible)
    assert seen_words(window) == kept, f"take the pictures again: {_AGAIN}"


def test_the_preferences_are_as_they_were_photographed(window):
    kept = json.loads(KEPT.read_text(encoding="utf-8"))["preferences"]

    window.actions_by_name["preferences"].trigger()
    dialog = next(
        each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not window
    )
    words = seen_words(dialog)
    dialog.close()
    assert words == kept, f"take the pictures again: {_AGAIN}"
