from __future__ import annotations

import os
import subprocess
import sys

import pytest

_SHOW = (
    "import os; from inbetweener.qt_environment import undo_opencv_settings;"
    "{before}; undo_opencv_settings(); import cv2;"
    "print(os.environ.get('QT_QPA_PLATFORM_PLUGIN_PATH'), os.environ.get('QT_QPA_FONTDIR'))"
)
_NAMES = ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR")


def shown(before: str = "pass", **environment: str) -> str:
    """What Qt would find in a fresh process after opencv's settings were undone."""
    clean = {name: value for name, value in os.environ.items() if name not in _NAMES}
    answer = subprocess.run(
        [sys.executable, "-c", _SHOW.format(before=before)],
        env={**clean, **environment},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return answer.stdout.strip()


@pytest.mark.skipif(sys.platform != "linux", reason="opencv-python brings its own Qt on Linux")
def test_opencv_still_sets_what_is_undone():
    program = f"import cv2, os; print([os.environ.get(name) for name in {_NAMES}])"
    clean = {name: value for name, value in os.environ.items() if name not in _NAMES}

    answer = subprocess.run(
        [sys.executable, "-c", program], env=clean, capture_output=True, text=True, check=True
    )

    assert "cv2" in answer.stdout


def test_nothing_of_opencv_is_left():
    assert shown() == "None None"


def test_nothing_of_opencv_is_left_where_it_was_imported_before():
    assert shown("import cv2") == "None None"


def test_what_the_user_has_set_is_kept():
    mine = {"QT_QPA_PLATFORM_PLUGIN_PATH": "/opt/qt/plugins", "QT_QPA_FONTDIR": "/opt/fonts"}

    assert shown(**mine) == "/opt/qt/plugins /opt/fonts"


def test_a_program_started_by_one_that_imported_opencv_is_freed_too():
    theirs = "import cv2; plugins = os.path.join(os.path.dirname(cv2.__file__), 'qt', 'plugins')"

    assert shown(f"{theirs}; os.environ['QT_QPA_PLATFORM_PLUGIN_PATH'] = plugins") == "None None"


@pytest.mark.gui
def test_a_window_opens_after_opencv_was_imported():
    program = (
        "import cv2; from inbetweener.qt_environment import undo_opencv_settings;"
        "undo_opencv_settings(); from PySide6.QtWidgets import QApplication, QWidget;"
        "app = QApplication([]); widget = QWidget(); widget.show(); print(app.platformName())"
    )

    answer = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )

    assert (answer.returncode, answer.stdout.strip()) == (0, "offscreen"), answer.stderr
