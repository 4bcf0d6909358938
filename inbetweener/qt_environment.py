"""Undoing what opencv-python does to Qt.

Importing `cv2` on Linux points `QT_QPA_PLATFORM_PLUGIN_PATH` and `QT_QPA_FONTDIR` at the Qt 5 that
comes with it. PySide6 would then look for its platform plugin there and the program would not
start. This is the one place that puts it right, before a QApplication exists.
"""

from __future__ import annotations

import os
from pathlib import Path

_VARIABLES = ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR")


def undo_opencv_settings() -> None:
    """Import `cv2` now, and forget what it has set; what the user has set himself is kept.

    Importing it first means that no later import can set the variables again.
    """
    before = {name: os.environ.get(name) for name in _VARIABLES}
    import cv2  # noqa: PLC0415 - the import itself is what is undone

    ours = str(Path(cv2.__file__).parent)
    for name in _VARIABLES:
        value = os.environ.get(name)
        if value is not None and value.startswith(ours):
            _restore(name, before[name], ours)


def _restore(name: str, value: str | None, ours: str) -> None:
    if value is None or value.startswith(ours):
        os.environ.pop(name, None)
    else:
        os.environ[name] = value
